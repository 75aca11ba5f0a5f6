import { afterEach, expect, test } from 'vitest'
import { formatInstant, formatMoment, setLocale } from './i18n.ts'

const at = (hour: number, minute: number) => new Date(2025, 9, 6, hour, minute).toISOString()
afterEach(() => setLocale('nl'))

test('a moment has the day before the month in both languages', () => {
  expect(formatInstant(at(9, 30))).toBe('6 okt 2025, 09:30')
  expect(formatMoment(at(9, 30))).toBe('6 okt 2025')
  setLocale('en')
  expect(formatInstant(at(9, 30))).toBe('6 Oct 2025, 09:30')
  expect(formatMoment(at(9, 30))).toBe('6 Oct 2025')
})

test('a day begins at nought', () => {
  setLocale('en')
  expect(formatInstant(at(0, 5))).toBe('6 Oct 2025, 00:05')
})
