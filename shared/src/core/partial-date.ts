import type { Locale } from './locale.ts'

/** The parts of a partial date; `year` is null when the source does not state it. */
export interface PartialDateParts {
  year: number | null
  month: number | null
  day: number | null
}

const pattern = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/

/** Days in a month; a February of an unknown year may have 29. */
export function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

/**
 * Reads a date that may be known in part: `2026-10-26`, `2016-09`, `2016`, `XXXX-02-12` or `XXXX-03` (year not stated).
 *
 * @returns null when the text is no such date, or names a day that does not exist
 * @see https://www.loc.gov/standards/datetime/ EDTF, of which this is a subset
 */
export function parsePartialDate(text: string): PartialDateParts | null {
  const match = pattern.exec(text)
  if (!match) return null
  const year = match[1] === 'XXXX' ? null : Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year === 0 || (year === null && month === null)) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null
  return { year, month, day }
}

const two = (value: number) => String(value).padStart(2, '0')
const four = (value: number) => String(value).padStart(4, '0')

/** Writes the parts back; null when they are no date (a day without a month, nothing at all). */
export function formatPartialDateValue({ year, month, day }: PartialDateParts): string | null {
  const text = [year === null ? 'XXXX' : four(year), month === null ? null : two(month), day === null ? null : two(day)]
  if (day !== null && month === null) return null
  const value = text.filter(part => part !== null).join('-')
  return parsePartialDate(value) ? value : null
}

/** The first day a partial date can mean, `YYYY-MM-DD`; null when its year is unknown. */
export function earliestOf(text: string): string | null {
  const date = parsePartialDate(text)
  return date?.year == null ? null : `${four(date.year)}-${two(date.month ?? 1)}-${two(date.day ?? 1)}`
}

/** The last day a partial date can mean, `YYYY-MM-DD`; null when its year is unknown. */
export function latestOf(text: string): string | null {
  const date = parsePartialDate(text)
  if (date?.year == null) return null
  const month = date.month ?? 12
  return `${four(date.year)}-${two(month)}-${two(date.day ?? daysInMonth(date.year, month))}`
}

/**
 * Whether a partial date surely lies before another; false while it may not. A date without a year never surely does,
 * because a period may pass New Year.
 */
export function surelyBefore(a: string, b: string): boolean {
  const latest = latestOf(a)
  const earliest = earliestOf(b)
  return latest !== null && earliest !== null && latest < earliest
}

const months: Record<
  Locale,
  { short: string[]; long: string[]; unknownYear: string; within: (month: string) => string }
> = {
  nl: {
    short: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    long: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    unknownYear: 'jaar onbekend',
    within: month => `in ${month}`,
  },
  en: {
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    unknownYear: 'year unknown',
    within: month => `in ${month}`,
  },
}

/** Names of the twelve months, in a language. */
export function monthNames(locale: Locale, width: 'short' | 'long' = 'long'): readonly string[] {
  return months[locale][width]
}

/** How a person reads it: "26 okt 2026", "sep 2016", "2003", "12 feb, jaar onbekend", "in maart, jaar onbekend". */
export function formatPartialDate(text: string, locale: Locale): string {
  const date = parsePartialDate(text)
  if (!date) return text
  const names = months[locale]
  const { year, month, day } = date
  if (month === null) return String(year)
  if (year === null) {
    return day === null
      ? `${names.within(names.long[month - 1] ?? '')}, ${names.unknownYear}`
      : `${day} ${names.short[month - 1]}, ${names.unknownYear}`
  }
  return [day, names.short[month - 1], year].filter(part => part !== null).join(' ')
}
