import { onScopeDispose } from 'vue'

/** Whether the person is typing, so that a single key is a letter and no command. */
export function isTyping(event: KeyboardEvent): boolean {
  const element = event.target
  if (!(element instanceof HTMLElement)) return false
  return (
    element.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) &&
      !/^(checkbox|radio|button)$/.test((element as HTMLInputElement).type))
  )
}

/** Whether a dialog or menu lies over the page; the keys of the page rest then. */
export const isCovered = () =>
  document.querySelector(
    '[role="dialog"][data-state="open"], [role="menu"][data-state="open"], [role="alertdialog"]',
  ) !== null

/** `mod+s` is Ctrl S, and Cmd S on a Mac; a single key works only outside fields. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

/** Listens for keys as long as the calling component lives. */
export function useShortcuts(shortcuts: Shortcuts, options: { alsoCovered?: boolean } = {}) {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || (!options.alsoCovered && isCovered())) return
    const withModifier = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const handler = shortcuts[withModifier ? `mod+${key}` : key]
    if (!handler || event.altKey || (!withModifier && isTyping(event))) return
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button, summary'))
      return
    event.preventDefault()
    handler(event)
  }
  document.addEventListener('keydown', onKeydown)
  onScopeDispose(() => document.removeEventListener('keydown', onKeydown))
}
