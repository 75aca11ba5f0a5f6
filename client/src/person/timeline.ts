import { earliestOf } from '@aanbod/shared/core/partial-date.ts'

/** Something that happened, or will, on a date that may be known in part. */
export interface TimelineEntry {
  key: string
  icon: string
  /** In the notation of partial dates; null when nothing is known of it. */
  date: string | null
  text: string
  note?: string | undefined
  to?: string | undefined
}

export interface TimelineYear {
  /** Null for what has no year. */
  year: string | null
  entries: TimelineEntry[]
}

/** The entries by year, the latest first; what has no year stands in a group of its own at the end. */
export function byYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  const dated = entries.map(entry => ({ entry, earliest: entry.date ? earliestOf(entry.date) : null }))
  const known = dated
    .filter(({ earliest }) => earliest !== null)
    .sort((a, b) => (b.earliest ?? '').localeCompare(a.earliest ?? ''))
  const groups: TimelineYear[] = []
  for (const { entry, earliest } of known) {
    const year = (earliest ?? '').slice(0, 4)
    const last = groups.at(-1)
    if (last?.year === year) last.entries.push(entry)
    else groups.push({ year, entries: [entry] })
  }
  const unknown = dated.filter(({ earliest }) => earliest === null).map(({ entry }) => entry)
  return unknown.length > 0 ? [...groups, { year: null, entries: unknown }] : groups
}
