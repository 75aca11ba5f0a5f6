import { addDays, weekdayOf } from './calendar.ts'
import { words, type Locale } from './locale.ts'

/** What the days are called; in Dutch in small letters where the spelling says so. */
const names = words(
  {
    NEW_YEAR: 'Nieuwjaarsdag',
    EASTER_SUNDAY: 'eerste paasdag',
    EASTER_MONDAY: 'tweede paasdag',
    KINGS_DAY: 'Koningsdag',
    LIBERATION_DAY: 'Bevrijdingsdag',
    ASCENSION_DAY: 'Hemelvaartsdag',
    WHIT_SUNDAY: 'eerste pinksterdag',
    WHIT_MONDAY: 'tweede pinksterdag',
    CHRISTMAS_DAY: 'eerste kerstdag',
    BOXING_DAY: 'tweede kerstdag',
  },
  {
    NEW_YEAR: 'New Year’s Day',
    EASTER_SUNDAY: 'Easter Sunday',
    EASTER_MONDAY: 'Easter Monday',
    KINGS_DAY: 'King’s Day',
    LIBERATION_DAY: 'Liberation Day',
    ASCENSION_DAY: 'Ascension Day',
    WHIT_SUNDAY: 'Whit Sunday',
    WHIT_MONDAY: 'Whit Monday',
    CHRISTMAS_DAY: 'Christmas Day',
    BOXING_DAY: 'Boxing Day',
  },
)

export type Holiday = keyof (typeof names)['nl']

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * @see https://en.wikipedia.org/wiki/Date_of_Easter the "anonymous" algorithm of Meeus, Jones and Butcher
 */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return `${String(year).padStart(4, '0')}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`
}

const tables = new Map<number, ReadonlyMap<string, Holiday>>()

/**
 * The public holidays of the Netherlands in a year, by day. Good Friday is not among them: it is no official day off.
 *
 * @see https://wetten.overheid.nl/BWBR0002448/ Algemene termijnenwet, art. 3
 */
export function holidaysIn(year: number): ReadonlyMap<string, Holiday> {
  const known = tables.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const on = (day: string) => `${easter.slice(0, 4)}-${day}`
  const kingsDay = on('04-27')
  // Written in this order so that a name is kept when two fall together: Ascension Day was on 5 May in 2016.
  const table = new Map<string, Holiday>([
    [on('05-05'), 'LIBERATION_DAY'],
    [on('01-01'), 'NEW_YEAR'],
    [easter, 'EASTER_SUNDAY'],
    [addDays(easter, 1), 'EASTER_MONDAY'],
    [weekdayOf(kingsDay) === 7 ? addDays(kingsDay, -1) : kingsDay, 'KINGS_DAY'],
    [addDays(easter, 39), 'ASCENSION_DAY'],
    [addDays(easter, 49), 'WHIT_SUNDAY'],
    [addDays(easter, 50), 'WHIT_MONDAY'],
    [on('12-25'), 'CHRISTMAS_DAY'],
    [on('12-26'), 'BOXING_DAY'],
  ])
  tables.set(year, table)
  return table
}

/** The public holiday on a day ('YYYY-MM-DD'); null on any other day. */
export const holidayOn = (date: string): Holiday | null => holidaysIn(Number(date.slice(0, 4))).get(date) ?? null

/** "tweede paasdag", "Koningsdag". */
export const holidayName = (holiday: Holiday, locale: Locale): string => names[locale][holiday]

/** The public holidays within a period, both ends included. */
export function holidaysBetween(from: string, until: string): { date: string; holiday: Holiday }[] {
  const found: { date: string; holiday: Holiday }[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const [date, holiday] of holidaysIn(year)) if (date >= from && date <= until) found.push({ date, holiday })
  }
  return found.sort((a, b) => a.date.localeCompare(b.date))
}
