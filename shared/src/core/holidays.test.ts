import { expect, test } from 'vitest'
import { easterSunday, holidayName, holidayOn, holidaysBetween, holidaysIn } from './holidays.ts'

test.each([
  [1961, '1961-04-02'],
  [2016, '2016-03-27'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date)
})

test('2026 has ten public holidays, and Good Friday is not one of them', () => {
  expect([...holidaysIn(2026)].map(([date, holiday]) => `${date} ${holidayName(holiday, 'nl')}`).sort()).toEqual([
    '2026-01-01 Nieuwjaarsdag',
    '2026-04-05 eerste paasdag',
    '2026-04-06 tweede paasdag',
    '2026-04-27 Koningsdag',
    '2026-05-05 Bevrijdingsdag',
    '2026-05-14 Hemelvaartsdag',
    '2026-05-24 eerste pinksterdag',
    '2026-05-25 tweede pinksterdag',
    '2026-12-25 eerste kerstdag',
    '2026-12-26 tweede kerstdag',
  ])
  expect(holidayOn('2026-04-03')).toBeNull()
})

test('King’s Day is on the Saturday before when 27 April is a Sunday', () => {
  expect(holidayOn('2025-04-26')).toBe('KINGS_DAY')
  expect(holidayOn('2025-04-27')).toBeNull()
})

test('17 April 2028 is Easter Monday, so a session planned on it meets a holiday', () => {
  expect(holidayOn('2028-04-17')).toBe('EASTER_MONDAY')
  expect(holidayName('EASTER_MONDAY', 'nl')).toBe('tweede paasdag')
  expect(holidayName('EASTER_MONDAY', 'en')).toBe('Easter Monday')
})

test('Ascension Day on Liberation Day is called Ascension Day', () => {
  expect(holidayOn('2016-05-05')).toBe('ASCENSION_DAY')
})

test('the holidays of a period come in order, across a New Year and a change of the clock', () => {
  expect(holidaysBetween('2026-10-20', '2027-03-29').map(({ date }) => date)).toEqual([
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-03-28',
    '2027-03-29',
  ])
})
