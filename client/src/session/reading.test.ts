import { expect, test } from 'vitest'
import { readDate, readTime } from './reading.ts'

test.each([
  ['2026-10-26', '2026-10-27', 'ma 26 – di 27 okt 2026'],
  ['2026-11-30', '2026-12-01', 'ma 30 nov – di 1 dec 2026'],
  ['2027-02-12', null, 'vr 12 feb 2027'],
  ['XXXX-01-14', null, '14 jan, jaar onbekend'],
  ['2027-09', null, 'sep 2027'],
  [null, null, 'nog geen datum'],
])('a session from %s until %s is on “%s”', (date, endDate, reading) => {
  expect(readDate({ date, endDate }, 'nl')).toBe(reading)
})

const nothing = { startTime: null, endTime: null, partOfDay: null, durationMinutes: null }
test.each([
  [{ startTime: '09:30', endTime: '17:00' }, '09:30–17:00'],
  [{ startTime: '18:30' }, 'vanaf 18:30'],
  [{ endTime: '12:00' }, 'tot 12:00'],
  [{ partOfDay: 'AFTERNOON', durationMinutes: 150 } as const, 'middag, 2,5 uur'],
  [{ durationMinutes: 45 }, '45 min'],
  [{ startTime: '13:00', partOfDay: 'AFTERNOON' } as const, 'vanaf 13:00'],
  [{}, '–'],
])('the time of a session with %o reads “%s”', (known, reading) => {
  expect(readTime({ ...nothing, ...known }, 'nl')).toBe(reading)
})
