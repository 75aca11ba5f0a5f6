/** What a person chose on this computer. Storage may be switched off or full: then a choice lasts until the tab closes. */
type Setting = 'language' | 'colours' | 'pageSize' | `columns:${string}`

export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`aanbod.${name}`)
  } catch {
    return null
  }
}

export function writeSetting(name: Setting, value: string) {
  try {
    localStorage.setItem(`aanbod.${name}`, value)
  } catch {
    // Nothing is lost but the memory of a preference.
  }
}
