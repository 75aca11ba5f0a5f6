import { type Ref, ref } from 'vue'
import type { Option } from '../relation.ts'

/**
 * Making a record from within a picker: the list gives way to the dialog, and the focus comes back to the field without
 * opening the list again.
 *
 * @param field - the input that has the focus afterwards
 * @param take - chooses the new record
 */
export function useInlineCreate(field: () => HTMLElement | null | undefined, take: (option: Option) => void) {
  /** The name that was typed, as long as the dialog is there. */
  const creating: Ref<string | null> = ref(null)
  const isOpen = ref(false)
  const opensOnFocus = ref(true)
  return {
    creating,
    isOpen,
    opensOnFocus,
    start(name: string) {
      opensOnFocus.value = false
      isOpen.value = false
      creating.value = name
    },
    done(option: Option) {
      take(option)
      creating.value = null
    },
    cancel: () => (creating.value = null),
    closed() {
      field()?.focus()
      // The field learns it after the focus.
      opensOnFocus.value = true
    },
  }
}
