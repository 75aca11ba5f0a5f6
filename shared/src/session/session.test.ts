import { expect, test } from 'vitest'
import { check } from '../core/validate.ts'
import { sessionInput, sessionWithinFaults } from './session.ts'

const session = { editionId: '0190a000-0000-7000-8000-000000000001', date: '2026-10-26' }
const faultsOf = (change: object) => check(sessionInput, { ...session, ...change }).faults ?? []

test.each([
  ['ends before it starts', { startTime: '17:00', endTime: '09:30' }, 'endTime'],
  ['ends as it starts', { startTime: '09:30', endTime: '09:30' }, 'endTime'],
  [
    'ends before it starts, with its own day as the last',
    { endDate: '2026-10-26', startTime: '17:00', endTime: '09:30' },
    'endTime',
  ],
  ['has a last day before its first', { endDate: '2026-10-25' }, 'endDate'],
])('refuses a session that %s', (_case, change, path) => {
  expect(faultsOf(change)).toEqual([{ path: [path], code: 'ends_before_start' }])
})

test.each([
  ['with an overnight stay that ends earlier on the clock', { startTime: '17:00', endTime: '12:00', overnight: true }],
  ['of two days that ends earlier on the clock', { endDate: '2026-10-27', startTime: '17:00', endTime: '12:00' }],
  ['of which only the start is known', { startTime: '09:30' }],
  ['without a date', { date: null, startTime: '09:30', endTime: '17:00' }],
  ['with a last day in the same month, day unknown', { endDate: '2026-10' }],
])('takes a session %s', (_case, change) => {
  expect(faultsOf(change)).toEqual([])
})

test('a session is within an edition of which nothing is known', () => {
  const when = { date: '2026-10-26', endDate: null, startTime: null, endTime: null, overnight: false }
  expect(sessionWithinFaults(when, { startsOn: null, endsOn: null })).toEqual([])
  expect(sessionWithinFaults(when, { startsOn: '2026-11', endsOn: null })).toEqual([
    { path: ['date'], code: 'outside_edition', params: { from: '2026-11', until: '…' } },
  ])
})
