import { addDays, weekOf } from '@aanbod/shared/core/calendar.ts'
import { formatPartialDate, monthNames } from '@aanbod/shared/core/partial-date.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { chartWords } from './chart.locale.ts'

/** Periods as aggregates name them: `2026`, `2026-Q4`, `2026-10`, `2026-W43`, `2026-10-26`. */
export type Bucket = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY'

const patterns: Record<Bucket, RegExp> = {
  YEAR: /^\d{4}$/,
  QUARTER: /^\d{4}-Q[1-4]$/,
  MONTH: /^\d{4}-(0[1-9]|1[0-2])$/,
  WEEK: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  DAY: /^\d{4}-\d{2}-\d{2}$/,
}

/** What kind of period all of these texts name; null when they are none, or of several kinds. */
export function bucketOf(texts: readonly string[]): Bucket | null {
  const [first] = texts
  if (first === undefined) return null
  const kinds = Object.entries(patterns) as [Bucket, RegExp][]
  return kinds.find(([, pattern]) => texts.every(text => pattern.test(text)))?.[0] ?? null
}

/** The period that a day, a moment or a date known in part lies in; null when it is not known so precisely. */
export function cutToBucket(text: string, bucket: 'YEAR' | 'QUARTER' | 'MONTH'): string | null {
  const day = text.includes('T') ? amsterdamDay(text) : text
  if (!/^\d{4}(-|$)/.test(day)) return null
  if (bucket === 'YEAR') return day.slice(0, 4)
  const month = /^\d{4}-(\d{2})/.exec(day)?.[1]
  if (bucket === 'MONTH') return month ? day.slice(0, 7) : null
  if (patterns.QUARTER.test(day)) return day
  return month ? `${day.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}` : null
}

function amsterdamDay(instant: string): string {
  const moment = new Date(instant)
  return Number.isNaN(moment.getTime())
    ? ''
    : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

/** The period that follows. */
export function nextBucket(text: string, bucket: Bucket): string {
  const year = Number(text.slice(0, 4))
  const four = (value: number) => String(value).padStart(4, '0')
  const two = (value: number) => String(value).padStart(2, '0')
  switch (bucket) {
    case 'YEAR':
      return four(year + 1)
    case 'QUARTER': {
      const quarter = Number(text.slice(6))
      return quarter === 4 ? `${four(year + 1)}-Q1` : `${four(year)}-Q${quarter + 1}`
    }
    case 'MONTH': {
      const month = Number(text.slice(5))
      return month === 12 ? `${four(year + 1)}-01` : `${four(year)}-${two(month + 1)}`
    }
    case 'WEEK': {
      const next = weekOf(addDays(mondayOf(year, Number(text.slice(6))), 7))
      return `${four(next.year)}-W${two(next.week)}`
    }
    case 'DAY':
      return addDays(text, 1)
  }
}

/** 4 January is always in the first week. */
function mondayOf(year: number, week: number): string {
  const fourth = `${String(year).padStart(4, '0')}-01-04`
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(fourth, (week - 1) * 7 - weekday)
}

/** Every period from the first to the last; null when that would be more than so many. */
export function bucketsBetween(first: string, last: string, bucket: Bucket, most: number): string[] | null {
  const all = [first]
  while (all[all.length - 1] !== last) {
    if (all.length >= most) return null
    all.push(nextBucket(all[all.length - 1] as string, bucket))
  }
  return all
}

/** "okt 2026", "4e kwartaal 2026", "week 43, 2026". */
export function formatBucket(text: string, bucket: Bucket, locale: Locale): string {
  const t = chartWords[locale]
  if (bucket === 'QUARTER') return t.quarter(text.slice(6), text.slice(0, 4))
  if (bucket === 'WEEK') return t.week(String(Number(text.slice(6))), text.slice(0, 4))
  return formatPartialDate(text, locale)
}

/** What stands under an axis: the year on a second line, only where it changes. */
export function shortBuckets(texts: readonly string[], bucket: Bucket, locale: Locale): string[] {
  const t = chartWords[locale]
  return texts.map((text, index) => {
    const year = text.slice(0, 4)
    if (bucket === 'YEAR') return year
    const short =
      bucket === 'QUARTER'
        ? t.shortQuarter(text.slice(6))
        : bucket === 'WEEK'
          ? t.shortWeek(String(Number(text.slice(6))))
          : bucket === 'MONTH'
            ? (monthNames(locale, 'short')[Number(text.slice(5)) - 1] ?? text)
            : `${Number(text.slice(8))} ${monthNames(locale, 'short')[Number(text.slice(5, 7)) - 1] ?? ''}`
    return year === texts[index - 1]?.slice(0, 4) ? short : `${short}\n${year}`
  })
}
