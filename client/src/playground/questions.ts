import type { Locale } from '@aanbod/shared/core/locale.ts'

/** A question as it stands in the list. */
export interface Entry {
  key: string
  name: string
  detail: string
  folder: string | null
  pinned?: boolean
  shared?: boolean
  /** What else it is found by. */
  text: string
}

export interface Folder {
  /** Null for what lies in none. */
  name: string | null
  entries: Entry[]
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Whether every word that is looked for stands somewhere in it, accents and capitals aside. */
export function matches({ name, detail, folder, text }: Entry, search: string): boolean {
  const all = folded(`${name} ${detail} ${folder ?? ''} ${text}`)
  return folded(search)
    .split(/\s+/)
    .every(word => all.includes(word))
}

/** The questions that are looked for, by folder; those in none come first. */
export function foldersOf(entries: readonly Entry[], search: string, locale: Locale): Folder[] {
  const folders = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    if (matches(entry, search)) folders.set(entry.folder, [...(folders.get(entry.folder) ?? []), entry])
  }
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...folders]
    .map(([name, found]) => ({ name, entries: found.sort((a, b) => compare(a.name, b.name)) }))
    .sort((a, b) => (a.name === null ? -1 : b.name === null ? 1 : compare(a.name, b.name)))
}
