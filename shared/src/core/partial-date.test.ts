import { expect, test } from 'vitest'
import {
  earliestOf,
  formatPartialDate,
  formatPartialDateValue,
  latestOf,
  monthNames,
  parsePartialDate,
  surelyBefore,
} from './partial-date.ts'

test.each([
  ['a day that does not exist', '2026-02-30'],
  ['29 February of a common year', '2023-02-29'],
  ['a thirteenth month', '2026-13'],
  ['month zero', '2026-00-12'],
  ['the year zero', '0000'],
  ['nothing but an unknown year', 'XXXX'],
  ['a Dutch notation', '26-10-2026'],
  ['a moment', '2026-10-26T09:30'],
  ['a month without its zero', '2026-9'],
  ['the 30th of a February of an unknown year', 'XXXX-02-30'],
])('refuses %s', (_case, text) => {
  expect(parsePartialDate(text)).toBeNull()
})

test.each([
  ['2026-10-26', { year: 2026, month: 10, day: 26 }],
  ['2016-09', { year: 2016, month: 9, day: null }],
  ['2003', { year: 2003, month: null, day: null }],
  ['XXXX-02-12', { year: null, month: 2, day: 12 }],
  ['XXXX-03', { year: null, month: 3, day: null }],
  ['XXXX-02-29', { year: null, month: 2, day: 29 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
])('reads %s, and writes it back the same', (text, parts) => {
  expect(parsePartialDate(text)).toEqual(parts)
  expect(formatPartialDateValue(parts)).toBe(text)
})

test('a day without a month is no date', () => {
  expect(formatPartialDateValue({ year: 2026, month: null, day: 26 })).toBeNull()
  expect(formatPartialDateValue({ year: null, month: null, day: null })).toBeNull()
})

test.each([
  ['2026-10-26', '2026-10-26', '2026-10-26'],
  ['2016-09', '2016-09-01', '2016-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2003', '2003-01-01', '2003-12-31'],
  ['XXXX-02-12', null, null],
  ['tomorrow', null, null],
])('%s can mean the days from %s until %s', (text, earliest, latest) => {
  expect(earliestOf(text)).toBe(earliest)
  expect(latestOf(text)).toBe(latest)
})

test.each([
  ['2026-10-26', '26 okt 2026', '26 Oct 2026'],
  ['2016-09', 'sep 2016', 'Sep 2016'],
  ['2003', '2003', '2003'],
  ['2027-03-01', '1 mrt 2027', '1 Mar 2027'],
  ['XXXX-02-12', '12 feb, jaar onbekend', '12 Feb, year unknown'],
  ['XXXX-03', 'in maart, jaar onbekend', 'in March, year unknown'],
])('%s reads "%s" in Dutch and "%s" in English', (text, nl, en) => {
  expect(formatPartialDate(text, 'nl')).toBe(nl)
  expect(formatPartialDate(text, 'en')).toBe(en)
})

test('a text that is no date is shown as it is', () => {
  expect(formatPartialDate('voorjaar', 'nl')).toBe('voorjaar')
})

test.each([
  ['2026-10-25', '2026-10-26', true],
  ['2026-10-26', '2026-10-26', false],
  ['2025', '2026-01', true],
  ['2026', '2026-10-26', false],
  ['2026-10', '2026-10-26', false],
  ['XXXX-02-12', '2026-10-26', false],
  ['XXXX-02-12', 'XXXX-03', false],
])('whether %s surely lies before %s: %s', (a, b, expected) => {
  expect(surelyBefore(a, b)).toBe(expected)
})

test('there are twelve months in each language', () => {
  expect(monthNames('nl')).toHaveLength(12)
  expect(monthNames('en', 'short')).toHaveLength(12)
})
