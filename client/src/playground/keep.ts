/*
 * What the playground keeps on this computer: the open sheets and the history. On one computer everybody has their own.
 * Storage may be switched off or full; then it lasts until the tab closes.
 */

const nameOf = (owner: string, key: string) => `aanbod.playground.${owner}.${key}`

export function readKept(owner: string, key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(nameOf(owner, key)) ?? 'null')
  } catch {
    return null
  }
}

/** Whether it could be kept. */
export function keep(owner: string, key: string, value: unknown): boolean {
  try {
    localStorage.setItem(nameOf(owner, key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
