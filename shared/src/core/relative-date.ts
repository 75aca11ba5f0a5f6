import { addDays, instantOf, isDay, weekdayOf } from './calendar.ts'
import { daysInMonth } from './partial-date.ts'

/*
 * Days that move along with the calendar, for questions that are asked again next month. They stand wherever a filter takes
 * a day or a moment, and nowhere else: what is kept is always a day of its own.
 */

const pattern = /^(TODAY|(START|END)_OF_(WEEK|MONTH|QUARTER|YEAR))(?:([+-]\d{1,5})([dwmqy]))?$/

/** Whether a text means to be a relative day, if perhaps a wrong one: it is a word, where days are numbers. */
export const looksRelative = (text: string): boolean => /^(?!XXXX-)[A-Z_]/i.test(text)

/**
 * The day that a relative day stands for: `TODAY`, `TODAY-30d`, `START_OF_MONTH-1m`, `END_OF_QUARTER+1y`. Offsets are in
 * days, weeks, months, quarters or years. Weeks begin on Monday. Where a month is too short its last day is meant, and the
 * end of a month, quarter or year stays an end when months are added.
 *
 * @param today - the day it is, in Europe/Amsterdam
 * @returns null when the text is no relative day, or one outside the years 1 to 9999
 */
export function resolveRelativeDate(text: string, today: string): string | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [, , side, period, amount, unit] = match
  const start = period ? startOf(period as Period, today) : today
  const anchor = side === 'END' ? endOf(period as Period, start) : start
  if (!amount) return anchor
  const isMonthEnd = side === 'END' && period !== 'WEEK'
  return move(anchor, Number(amount), unit as Unit, isMonthEnd)
}

type Period = 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'
type Unit = 'd' | 'w' | 'm' | 'q' | 'y'

const two = (value: number) => String(value).padStart(2, '0')
const four = (value: number) => String(value).padStart(4, '0')
const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number]
const monthsIn = { m: 1, q: 3, y: 12 }
const daysIn = { d: 1, w: 7 }

function startOf(period: Period, day: string): string {
  const [year, month] = partsOf(day)
  switch (period) {
    case 'WEEK':
      return addDays(day, 1 - weekdayOf(day))
    case 'MONTH':
      return `${four(year)}-${two(month)}-01`
    case 'QUARTER':
      return `${four(year)}-${two(month - ((month - 1) % 3))}-01`
    case 'YEAR':
      return `${four(year)}-01-01`
  }
}

function endOf(period: Period, start: string): string {
  if (period === 'WEEK') return addDays(start, 6)
  const [year, month] = partsOf(start)
  const last = month + { MONTH: 0, QUARTER: 2, YEAR: 11 }[period]
  return `${four(year)}-${two(last)}-${two(daysInMonth(year, last))}`
}

function move(day: string, amount: number, unit: Unit, isMonthEnd: boolean): string | null {
  if (unit === 'd' || unit === 'w') return plusDays(day, amount * daysIn[unit])
  const [year, month, dayOfMonth] = partsOf(day)
  const months = year * 12 + month - 1 + amount * monthsIn[unit]
  const newYear = Math.floor(months / 12)
  const newMonth = (months % 12) + 1
  if (newYear < 1 || newYear > 9999) return null
  const length = daysInMonth(newYear, newMonth)
  return `${four(newYear)}-${two(newMonth)}-${two(isMonthEnd ? length : Math.min(dayOfMonth, length))}`
}

function plusDays(day: string, days: number): string | null {
  const moved = addDays(day, days)
  return isDay(moved) ? moved : null
}

/** The first and the last moment of a day in Europe/Amsterdam, in UTC; on the days of a clock change 23 or 25 hours apart. */
export function momentsOf(day: string): { first: string; last: string } {
  const first = startOfDay(day)
  const next = startOfDay(addDays(day, 1))
  // To the microsecond, as fine as the database counts: nothing lies between it and the next day.
  return { first: first.toISOString(), last: new Date(next.getTime() - 1).toISOString().replace('Z', '999Z') }
}

/** Long before there was a clock to change, a day is a day in UTC. */
const startOfDay = (day: string): Date =>
  day < '1000' || !isDay(day) ? new Date(`${day}T00:00:00Z`) : instantOf(day, '00:00')
