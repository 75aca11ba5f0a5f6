import { useToast } from '@nuxt/ui/composables'
import { nextTick, onMounted, onScopeDispose, watch } from 'vue'
import { announce } from './announce.ts'
import { coreWords } from './core.locale.ts'
import { locale } from './i18n.ts'
import { isTyping } from './shortcuts.ts'

type Toast = ReturnType<typeof useToast>['toasts']['value'][number]

const isUndo = ({ label }: { label?: string | undefined }) =>
  Object.values(coreWords).some(words => words.undo === label)
const undoOf = (toast: Toast) => (toast.open === false ? undefined : toast.actions?.find(isUndo))

/**
 * What the toasts of the library lack: Ctrl Z does what the latest button "Maak ongedaan" does, outside fields; the message is
 * heard; and the place where toasts stand has a Dutch name, is not hidden under a dialog while it can have the focus, and
 * holds no invisible stops for the Tab key.
 *
 * @param name - what the place is called
 */
export function useToaster(name: () => string) {
  const { toasts, remove } = useToast()

  function undo(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
    if (event.defaultPrevented || isTyping(event)) return
    const toast = toasts.value.findLast(undoOf)
    if (!toast) return
    event.preventDefault()
    for (const handle of [undoOf(toast)?.onClick].flat()) void handle?.(new MouseEvent('click'))
    remove(toast.id)
  }

  const heard = new Map<string | number, string>()
  function say(now: readonly Toast[]) {
    const texts = now
      .filter(({ open }) => open !== false)
      .flatMap(toast => {
        const words = [toast.title, toast.description].filter(text => typeof text === 'string')
        const text = [...words, ...(undoOf(toast) ? [coreWords[locale.value].undoKeys] : [])].join('. ')
        if (text === '' || heard.get(toast.id) === text) return []
        heard.set(toast.id, text)
        return [text]
      })
    if (texts.length > 0) announce(texts.join('. '))
    for (const id of heard.keys()) if (!now.some(toast => toast.id === id)) heard.delete(id)
  }

  const observer = new MutationObserver(mend)
  function mend() {
    const region = document.querySelector('ol[data-slot="viewport"]')?.parentElement
    if (!region) return
    observer.observe(region, { childList: true })
    region.setAttribute('aria-label', `${name()} (F8)`)
    // Announcing is done above; a region with this attribute is left alone when a dialog hides the rest of the page.
    region.setAttribute('aria-live', 'off')
    for (const stop of region.querySelectorAll(':scope > [aria-hidden="true"][tabindex="0"]'))
      stop.setAttribute('tabindex', '-1')
  }

  document.addEventListener('keydown', undo)
  watch(toasts, say)
  watch(name, mend)
  // The place itself comes a moment after the page.
  onMounted(() => nextTick(mend))
  onScopeDispose(() => {
    document.removeEventListener('keydown', undo)
    observer.disconnect()
  })
}
