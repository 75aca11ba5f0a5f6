import { formatDateRange } from '@aanbod/shared/core/calendar.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { sessionScreenWords } from './session.locale.ts'

/** What decides when a session is; dates may be known in part. */
export interface SessionTimes {
  date: string | null
  endDate: string | null
  startTime: string | null
  endTime: string | null
  partOfDay: Code<'PartOfDay'> | null
  durationMinutes: number | null
  overnight: boolean
}

/** "ma 26 – di 27 okt 2026", "14 jan, jaar onbekend", "nog geen datum". */
export function readDate({ date, endDate }: Pick<SessionTimes, 'date' | 'endDate'>, locale: Locale): string {
  return formatDateRange(date, endDate, locale, { weekday: true }) || sessionScreenWords[locale].undated
}

/** "09:30–17:00", "vanaf 18:30", "middag, 2,5 uur"; a dash while nothing is known. */
export function readTime(session: Omit<SessionTimes, 'date' | 'endDate' | 'overnight'>, locale: Locale): string {
  const t = sessionScreenWords[locale]
  const { startTime, endTime, partOfDay, durationMinutes } = session
  const duration = durationMinutes === null ? '' : readDuration(durationMinutes, locale)
  if (startTime && endTime) return `${startTime}–${endTime}`
  const start = startTime ? t.from2(startTime) : endTime ? t.until2(endTime) : ''
  const part = start === '' && partOfDay ? labelOf('PartOfDay', partOfDay, locale).toLowerCase() : ''
  return [start || part, duration].filter(Boolean).join(', ') || '–'
}

/** "2,5 uur", "45 min". */
export function readDuration(minutes: number, locale: Locale): string {
  const t = sessionScreenWords[locale]
  if (minutes < 60 || minutes % 15 !== 0) return t.minutes(minutes)
  return t.hours(new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB').format(minutes / 60))
}
