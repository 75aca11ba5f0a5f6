import { expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatRecent,
  instantOf,
  isDay,
  localOf,
  today,
  weekdayName,
  weekdayOf,
  weekOf,
} from './calendar.ts'

test.each([
  ['2026-10-24', 1, '2026-10-25'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-10-26', 364, '2027-10-25'],
])('%s plus %i days is %s, also when the clock changes', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected)
  expect(daysBetween(date, expected)).toBe(days)
})

test('weeks begin on Monday', () => {
  expect(['2026-10-26', '2026-10-27', '2027-02-12', '2026-10-25'].map(weekdayOf)).toEqual([1, 2, 5, 7])
  expect(weekdayName('2026-10-26', 'nl')).toBe('ma')
  expect(weekdayName('2026-10-25', 'en', 'long')).toBe('Sunday')
})

test.each([
  ['2026-10-26', 2026, 44],
  ['2027-01-01', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
])('%s is in the week of %i with number %i', (date, year, week) => {
  expect(weekOf(date)).toEqual({ year, week })
})

test('only a whole, existing date is a day', () => {
  expect(['2026-10-26', '2026-02-30', '2026-10', 'XXXX-10-26', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('a date reads as people write it, with the day of the week when asked', () => {
  expect(formatDate('2026-10-26', 'nl')).toBe('26 okt 2026')
  expect(formatDate('2026-10-26', 'nl', { weekday: true })).toBe('ma 26 okt 2026')
  expect(formatDate('2026-10-08', 'nl', { weekday: true, long: true })).toBe('donderdag 8 oktober 2026')
  expect(formatDate('2026-10-26', 'en', { weekday: true })).toBe('Mon 26 Oct 2026')
  expect(formatDate('2016-09', 'nl', { weekday: true })).toBe('sep 2016')
})

test.each([
  ['2026-10-26', '2026-10-27', 'ma 26 – di 27 okt 2026', '26–27 okt 2026'],
  ['2026-11-30', '2026-12-01', 'ma 30 nov – di 1 dec 2026', '30 nov – 1 dec 2026'],
  ['2026-10-26', '2028-06-01', 'ma 26 okt 2026 – do 1 jun 2028', '26 okt 2026 – 1 jun 2028'],
  ['2026-10-26', '2026-10-26', 'ma 26 okt 2026', '26 okt 2026'],
  ['2026-10-24', '2026-10-26', 'za 24 – ma 26 okt 2026', '24–26 okt 2026'],
  ['2016-09', '2017-11', 'sep 2016 – nov 2017', 'sep 2016 – nov 2017'],
  ['2016-09', '2016-11', 'sep – nov 2016', 'sep – nov 2016'],
  ['2016', '2017', '2016 – 2017', '2016 – 2017'],
  ['2016-09-05', '2016-11', 'ma 5 sep – nov 2016', '5 sep – nov 2016'],
  ['XXXX-01-14', 'XXXX-02-11', '14 jan – 11 feb, jaar onbekend', '14 jan – 11 feb, jaar onbekend'],
  ['XXXX-03', 'XXXX-05', 'in maart – in mei, jaar onbekend', 'in maart – in mei, jaar onbekend'],
])('the period from %s until %s reads "%s", or without days of the week "%s"', (from, until, withDays, without) => {
  expect(formatDateRange(from, until, 'nl', { weekday: true })).toBe(withDays)
  expect(formatDateRange(from, until, 'nl')).toBe(without)
})

test('an end of a period that is not known is left out', () => {
  expect(formatDateRange('2026-10-26', null, 'nl')).toBe('26 okt 2026')
  expect(formatDateRange(null, '2028-06', 'nl')).toBe('tot en met jun 2028')
  expect(formatDateRange(null, '2028-06', 'en')).toBe('until Jun 2028')
  expect(formatDateRange(null, null, 'nl')).toBe('')
})

test('a moment is shown on the clock of the place, in summer and winter', () => {
  expect(localOf('2026-10-24T22:30:00Z')).toEqual({ date: '2026-10-25', time: '00:30' })
  expect(localOf('2026-10-25T23:30:00Z')).toEqual({ date: '2026-10-26', time: '00:30' })
  expect(localOf('2026-10-25T23:30:00Z', 'Europe/London')).toEqual({ date: '2026-10-25', time: '23:30' })
  expect(formatDateTime('2026-10-26T08:30:00Z', 'nl', { weekday: true })).toBe('ma 26 okt 2026 09:30')
  expect(today('2026-12-31T23:00:00Z')).toBe('2027-01-01')
})

test.each([
  ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
  ['2026-12-01', '09:30', '2026-12-01T08:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
  ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
])('on %s at %s it is %s', (date, time, instant) => {
  expect(instantOf(date, time).toISOString()).toBe(instant)
})

test.each([
  ['2026-10-08T07:12:00Z', '09:12', '09:12'],
  ['2026-10-07T21:59:00Z', 'gisteren', 'yesterday'],
  ['2026-10-07T22:01:00Z', '00:01', '00:01'],
  ['2026-10-01T10:00:00Z', '1 okt', '1 Oct'],
  ['2025-03-03T10:00:00Z', '3 mrt 2025', '3 Mar 2025'],
])('on 8 October 2026 a change of %s is shown as "%s", in English "%s"', (instant, nl, en) => {
  expect(formatRecent(instant, 'nl', '2026-10-08T10:00:00Z')).toBe(nl)
  expect(formatRecent(instant, 'en', '2026-10-08T10:00:00Z')).toBe(en)
})
