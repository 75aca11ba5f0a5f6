import { expect, test } from 'vitest'
import { parseTime } from './time.ts'

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['1305', '13:05'],
  ['19 uur', '19:00'],
  ['', null],
])('reads “%s” as %s', (text, time) => expect(parseTime(text)).toBe(time))

test.each(['24:00', '9:75', 'morgen', '12345'])('does not take “%s” for a time', text =>
  expect(parseTime(text)).toBeUndefined(),
)
