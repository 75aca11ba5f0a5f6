/** A text that was typed and not saved, as it is kept on this computer. */
export interface KeptDraft {
  /** When it was typed, in milliseconds. */
  at: number
  /** The version of the record it started from. */
  version: number | null
  /** Only the fields that were changed. */
  values: Record<string, unknown>
}

let owner = ''

/** Drafts belong to a person: somebody else on the same computer does not get to see them. */
export function setDraftOwner(id: string) {
  owner = id
}

const prefix = 'aanbod.draft.'
const nameOf = (key: string) => `${prefix}${owner}.${key}`

export function readDraft(key: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(nameOf(key))
    return text ? (JSON.parse(text) as KeptDraft) : null
  } catch {
    return null
  }
}

export function keepDraft(key: string, draft: KeptDraft) {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(draft))
  } catch {
    // Storage is off or full; the guard against leaving still protects the text.
  }
}

export function dropDraft(key: string) {
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // There is nothing to drop where nothing can be kept.
  }
}

/** Throws every draft of this person away: after signing out, none stays behind on a shared computer. */
export function dropAllDrafts() {
  try {
    const names = Object.keys(localStorage).filter(name => name.startsWith(`${prefix}${owner}.`))
    for (const name of names) localStorage.removeItem(name)
  } catch {
    // See dropDraft.
  }
}
