import { formatPartialDateValue, parsePartialDate } from '@aanbod/shared/core/partial-date.ts'

/** A date as it is typed: any part may be empty, or no number yet. */
export interface DateParts {
  day: string
  month: string
  year: string
}

export function partsOf(value: string | null): DateParts {
  const date = value ? parsePartialDate(value) : null
  const text = (part: number | null | undefined) => (part == null ? '' : String(part))
  return { day: text(date?.day), month: text(date?.month), year: text(date?.year) }
}

const numberOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : null)

export const hasYear = ({ year }: DateParts): boolean => /^\d{4}$/.test(year)

/** The date the parts make, as far as it is known; null when they make none. */
export function dateOf(parts: DateParts): string | null {
  const { day, month, year } = parts
  if ((day && numberOf(day) === null) || (year && !hasYear(parts))) return null
  return formatPartialDateValue({ day: numberOf(day), month: numberOf(month), year: numberOf(year) })
}
