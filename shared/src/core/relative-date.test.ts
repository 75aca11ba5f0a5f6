import { describe, expect, test } from 'vitest'
import { today } from './calendar.ts'
import { looksRelative, momentsOf, resolveRelativeDate } from './relative-date.ts'

/** A Thursday. */
const thursday = '2026-10-29'

describe('a relative day', () => {
  test.each([
    ['TODAY', '2026-10-29'],
    ['TODAY-30d', '2026-09-29'],
    ['TODAY+1d', '2026-10-30'],
    ['TODAY+3d', '2026-11-01'],
    ['TODAY-2w', '2026-10-15'],
    ['TODAY+6m', '2027-04-29'],
    ['TODAY+1q', '2027-01-29'],
    ['TODAY-1y', '2025-10-29'],
    ['TODAY+0d', '2026-10-29'],
    ['START_OF_WEEK', '2026-10-26'],
    ['END_OF_WEEK', '2026-11-01'],
    ['START_OF_WEEK-1w', '2026-10-19'],
    ['END_OF_WEEK+1w', '2026-11-08'],
    ['START_OF_MONTH', '2026-10-01'],
    ['END_OF_MONTH', '2026-10-31'],
    ['START_OF_MONTH-1m', '2026-09-01'],
    ['END_OF_MONTH-1m', '2026-09-30'],
    ['START_OF_QUARTER', '2026-10-01'],
    ['END_OF_QUARTER', '2026-12-31'],
    ['START_OF_QUARTER-1q', '2026-07-01'],
    ['END_OF_QUARTER-1q', '2026-09-30'],
    ['START_OF_YEAR', '2026-01-01'],
    ['END_OF_YEAR', '2026-12-31'],
    ['START_OF_YEAR+1y', '2027-01-01'],
    ['END_OF_YEAR-1y', '2025-12-31'],
    ['START_OF_YEAR+2m', '2026-03-01'],
    ['END_OF_YEAR+2m', '2027-02-28'],
    ['END_OF_MONTH+10d', '2026-11-10'],
  ])('%s is %s on Thursday 29 October 2026', (text, day) => {
    expect(resolveRelativeDate(text, thursday)).toBe(day)
  })

  test.each([
    ['TODAY+1m', '2026-01-31', '2026-02-28'],
    ['TODAY+1m', '2028-01-31', '2028-02-29'],
    ['TODAY-1m', '2026-03-31', '2026-02-28'],
    ['TODAY+1y', '2028-02-29', '2029-02-28'],
    ['TODAY+4y', '2028-02-29', '2032-02-29'],
    ['TODAY+1d', '2028-02-28', '2028-02-29'],
    ['TODAY+1d', '2027-02-28', '2027-03-01'],
    ['TODAY+1d', '2100-02-28', '2100-03-01'],
    ['TODAY+1m', '2026-02-28', '2026-03-28'],
    ['END_OF_MONTH', '2028-02-10', '2028-02-29'],
    ['END_OF_MONTH+1m', '2026-02-10', '2026-03-31'],
    ['END_OF_MONTH-1m', '2026-03-31', '2026-02-28'],
    ['END_OF_QUARTER', '2026-05-31', '2026-06-30'],
    ['END_OF_QUARTER+1q', '2026-05-31', '2026-09-30'],
    ['START_OF_QUARTER', '2026-03-31', '2026-01-01'],
    ['TODAY-13m', '2026-01-31', '2024-12-31'],
    ['START_OF_WEEK', '2027-01-01', '2026-12-28'],
    ['END_OF_WEEK', '2026-12-28', '2027-01-03'],
    ['START_OF_WEEK', '2026-10-26', '2026-10-26'],
    ['END_OF_WEEK', '2026-11-01', '2026-11-01'],
  ])('%s on %s is %s', (text, day, expected) => {
    expect(resolveRelativeDate(text, day)).toBe(expected)
  })

  test.each(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])(
    'is counted in days, also where the clock changes: after %s',
    day => {
      const next = resolveRelativeDate('TODAY+1d', day) ?? ''
      expect(Number(next.slice(8)) - Number(day.slice(8))).toBe(1)
      expect(resolveRelativeDate('TODAY-1d', next)).toBe(day)
    },
  )

  test.each([
    'today',
    'TODAY-30',
    'TODAY 30d',
    'TODAY+d',
    'TODAY-30x',
    'TODAY+1d+1d',
    'TODAY--1d',
    'TODAY+1D',
    'START_OF_DAY',
    'END_OF_CENTURY',
    'MONTH',
    'NOW',
    'TOMORROW',
    '',
    ' TODAY',
    '2026-10-26',
    'TODAY+9999y',
    'TODAY-2027y',
    'TODAY-9999q',
    'TODAY+123456d',
  ])('is not written %j', text => {
    expect(resolveRelativeDate(text, thursday)).toBeNull()
  })

  test('is told from a date by its looks, even when it is wrong', () => {
    expect(['TODAY', 'tomorrow', 'START_OF_AUTUMN', 'X'].map(looksRelative)).toEqual([true, true, true, true])
    expect(['2026', '2026-13', 'XXXX-02-12', '', '1'].map(looksRelative)).toEqual([false, false, false, false, false])
  })
})

describe('today', () => {
  test.each([
    ['2026-10-28T22:59:59.999Z', '2026-10-28'],
    ['2026-10-28T23:00:00Z', '2026-10-29'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
  ])('at %s is %s in Amsterdam', (now, day) => {
    expect(today(now)).toBe(day)
  })
})

describe('the moments of a day', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999999Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999999Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999999Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999999Z'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z', '2028-02-29T22:59:59.999999Z'],
    ['0001-01-02', '0001-01-02T00:00:00.000Z', '0001-01-02T23:59:59.999999Z'],
  ])('%s are %s until %s', (day, first, last) => {
    expect(momentsOf(day)).toEqual({ first, last })
  })
})
