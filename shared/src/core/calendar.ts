import type { Locale } from './locale.ts'
import { formatPartialDate, monthNames, parsePartialDate } from './partial-date.ts'

/*
 * Days are 'YYYY-MM-DD' texts and are counted in UTC, where every day has 24 hours: no time zone and no clock change can
 * move them.
 */

const dayMs = 86_400_000
const toUtc = (date: string) => Date.parse(`${date}T00:00:00Z`)
const fromUtc = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Whether a text is a whole, existing day. */
export function isDay(text: string): boolean {
  const date = parsePartialDate(text)
  return date?.year != null && date.month !== null && date.day !== null
}

/** The day that lies some days later, or earlier when negative. */
export const addDays = (date: string, days: number): string => fromUtc(toUtc(date) + days * dayMs)

/** How many days the second lies after the first. */
export const daysBetween = (from: string, until: string): number => Math.round((toUtc(until) - toUtc(from)) / dayMs)

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => ((new Date(toUtc(date)).getUTCDay() + 6) % 7) + 1

/** The ISO 8601 week of a day, and the year that week belongs to. */
export function weekOf(date: string): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 }
}

const weekdays: Record<Locale, { short: string[]; long: string[] }> = {
  nl: {
    short: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    long: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
  en: {
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
}

/** Names of the days of the week, Monday first. */
export const weekdayNames = (locale: Locale, width: 'short' | 'long' = 'long'): readonly string[] =>
  weekdays[locale][width]

/** "ma" or "maandag". */
export const weekdayName = (date: string, locale: Locale, width: 'short' | 'long' = 'short'): string =>
  weekdays[locale][width][weekdayOf(date) - 1] ?? ''

export interface DateStyle {
  /** Put the short name of the day before it. */
  weekday?: boolean
  /** Whole words: "maandag 26 oktober 2026". */
  long?: boolean
}

/** "26 okt 2026", "ma 26 okt 2026"; a date known in part reads as `formatPartialDate` has it, without a day of the week. */
export function formatDate(date: string, locale: Locale, { weekday = false, long = false }: DateStyle = {}): string {
  if (!isDay(date)) return formatPartialDate(date, locale)
  const [year, month, day] = date.split('-').map(Number)
  const text = `${day} ${monthNames(locale, long ? 'long' : 'short')[(month ?? 1) - 1]} ${year}`
  return weekday ? `${weekdayName(date, locale, long ? 'long' : 'short')} ${text}` : text
}

/**
 * A period, with month and year said once when both ends share them: "26–27 okt 2026", "ma 26 – di 27 okt 2026",
 * "30 nov – 1 dec 2026". An end that is not known is left out.
 */
export function formatDateRange(
  from: string | null,
  until: string | null,
  locale: Locale,
  style: DateStyle = {},
): string {
  if (!from || !until) {
    const only = from ?? until
    if (!only) return ''
    const text = formatDate(only, locale, style)
    return from ? text : `${locale === 'nl' ? 'tot en met' : 'until'} ${text}`
  }
  if (from === until) return formatDate(from, locale, style)
  const last = formatDate(until, locale, style)
  const start = parsePartialDate(from)
  const end = parsePartialDate(until)
  const first = formatDate(from, locale, style)
  if (!start?.month || !end?.month || start.year !== end.year) return `${first} – ${last}`
  const withoutYear = start.year === null ? first.slice(0, first.lastIndexOf(',')) : first.slice(0, -5)
  if (start.month !== end.month || start.day === null || end.day === null) return `${withoutYear} – ${last}`
  const withoutMonth = withoutYear.slice(0, withoutYear.lastIndexOf(' '))
  return style.weekday ? `${withoutMonth} – ${last}` : `${withoutMonth}–${last}`
}

/** The day and the time a moment has on the clock of a time zone. */
export function localOf(instant: string | Date, timeZone = 'Europe/Amsterdam'): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(candidate => candidate.type === type)?.value ?? ''
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
}

/** The day it is now, on the clock of a time zone. */
export const today = (now: string | Date = new Date(), timeZone = 'Europe/Amsterdam'): string =>
  localOf(now, timeZone).date

/** "26 okt 2026 09:30". */
export function formatDateTime(
  instant: string | Date,
  locale: Locale,
  style: DateStyle & { timeZone?: string } = {},
): string {
  const { date, time } = localOf(instant, style.timeZone)
  return `${formatDate(date, locale, style)} ${time}`
}

/** When something happened, as lists say it: "09:12" today, "gisteren", "1 okt" this year, "3 mrt 2025" before. */
export function formatRecent(
  instant: string | Date,
  locale: Locale,
  now: string | Date = new Date(),
  timeZone?: string,
): string {
  const { date, time } = localOf(instant, timeZone)
  const current = today(now, timeZone)
  if (date === current) return time
  if (addDays(date, 1) === current) return locale === 'nl' ? 'gisteren' : 'yesterday'
  const text = formatDate(date, locale)
  return date.slice(0, 4) === current.slice(0, 4) ? text.slice(0, -5) : text
}

/**
 * The moment at which a clock in a time zone shows this day and time. A time that the clock skips counts as if it had not
 * been moved yet (02:30 is 03:30); of a time that it shows twice, the first is meant.
 */
export function instantOf(date: string, time: string, timeZone = 'Europe/Amsterdam'): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  const offsetAt = (moment: number) => {
    const shown = localOf(new Date(moment), timeZone)
    return Date.parse(`${shown.date}T${shown.time}:00Z`) - moment
  }
  const before = offsetAt(wanted - dayMs)
  const first = wanted - before
  if (offsetAt(first) === before) return new Date(first)
  const after = offsetAt(wanted + dayMs)
  return new Date(offsetAt(wanted - after) === after ? wanted - after : first)
}
