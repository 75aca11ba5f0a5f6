import { formatPartialDate, latestOf } from '@aanbod/shared/core/partial-date.ts'
import { locale } from '../core/i18n.ts'
import { programmeScreenWords } from './programme.locale.ts'
import type { ProgrammeContent } from './programme.queries.ts'

type Responsibility = ProgrammeContent['learningLines'][number]['responsibilities'][number]

/**
 * When somebody was responsible, in words: "altijd" when it is the only one and nothing is known of an end, "vroeger" before
 * somebody else, "nu" or "sinds 2016" for who is it now.
 */
export function whenResponsible(all: readonly Responsibility[], index: number, today: string): string {
  const t = programmeScreenWords[locale.value]
  const { from, until } = all[index] ?? {}
  const read = (date: { value: string }) => formatPartialDate(date.value, locale.value)
  const past = until ? (latestOf(until.value) ?? '') < today : index < all.length - 1
  if (past) {
    if (from && until) return t.fromUntil(read(from), read(until))
    return until ? t.until(read(until)) : t.beforeUnknown
  }
  if (from) return until ? t.fromUntil(read(from), read(until)) : t.nowFrom(read(from))
  if (until) return t.until(read(until))
  return all.length === 1 ? t.always : t.now
}
