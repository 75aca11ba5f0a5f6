import { onBeforeUnmount, type Ref, watch } from 'vue'

/**
 * Mends what the picker of the library has wrong for who hears the page: the button inside it has an English name and takes
 * no other, and after closing the field still points at an option that is gone.
 */
export function mendPicker(box: Readonly<Ref<HTMLElement | null>>, buttonName: () => string) {
  const observer = new MutationObserver(records => {
    for (const { target } of records) {
      const input = target as HTMLElement
      if (input.getAttribute('aria-expanded') === 'false') input.removeAttribute('aria-activedescendant')
    }
  })
  watch(
    [box, buttonName],
    () => {
      const button = box.value?.querySelector('button[aria-haspopup="listbox"][tabindex="-1"]')
      const input = box.value?.querySelector('input[role="combobox"]')
      if (!button || !input) return
      button.setAttribute('aria-label', buttonName())
      observer.observe(input, { attributeFilter: ['aria-expanded', 'aria-activedescendant'] })
    },
    { flush: 'post' },
  )
  onBeforeUnmount(() => observer.disconnect())
}
