/**
 * Brings a field of a form into sight and gives it the focus; for a path such as `modules.2.title`, the nearest part of it
 * that is on the page.
 *
 * @returns whether there is one
 */
export function focusField(name: string): boolean {
  const parts = name.split('.')
  for (let length = parts.length; length > 0; length--) {
    const field = document.querySelector(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`)
    const control = field?.querySelector<HTMLElement>(
      'input, textarea, select, [role="textbox"], [role="combobox"], button:not([tabindex="-1"])',
    )
    if (!control) continue
    control.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
    return true
  }
  return false
}
