/*
 * The question in a link, while somebody signs in first. It lasts as long as the tab.
 */

const name = 'aanbod.playground.link'

export function setAside(hash: string) {
  if (hash === '') return
  try {
    sessionStorage.setItem(name, hash)
  } catch {
    // Without storage the link has to be opened once more.
  }
}

/** The question that was set aside; it is there once. */
export function takeUp(): string {
  try {
    const hash = sessionStorage.getItem(name) ?? ''
    sessionStorage.removeItem(name)
    return hash
  } catch {
    return ''
  }
}
