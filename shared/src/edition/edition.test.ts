import { expect, test } from 'vitest'
import { messageOf } from '../core/errors.ts'
import { check } from '../core/validate.ts'
import { editionInput } from './edition.ts'

const edition = { programmeId: '0190a000-0000-7000-8000-000000000001', startsOn: '2026-10-26', endsOn: '2028-06-01' }
const faultsOf = (change: object) => check(editionInput, { ...edition, ...change }).faults ?? []

test.each([
  ['ends before it starts', { endsOn: '2026-10-25' }, ['endsOn'], 'ends_before_start'],
  ['ends in a year before it starts', { endsOn: '2025' }, ['endsOn'], 'ends_before_start'],
  ['starts on a day that does not exist', { startsOn: '2026-02-30' }, ['startsOn'], 'partial_date'],
  [
    'needs more people than it has seats',
    { minParticipants: 21, capacity: 20 },
    ['minParticipants'],
    'minimum_above_capacity',
  ],
  ['has no seat at all', { capacity: 0 }, ['capacity'], 'too_small'],
  ['has no programme', { programmeId: null }, ['programmeId'], 'required'],
  [
    'has a price line with both a price and a percentage',
    { priceLines: [{ label: 'Vroegboek', price: { amountCents: 10_000 }, percentage: 10 }] },
    ['priceLines', 0, 'percentage'],
    'price_or_percentage',
  ],
  [
    'has a contact point that leads nowhere',
    { contactPoints: [{ department: 'Bureau' }] },
    ['contactPoints', 0, 'email'],
    'one_contact',
  ],
  [
    'has a session before it starts',
    { sessions: [{ date: '2026-10-25' }] },
    ['sessions', 0, 'date'],
    'outside_edition',
  ],
  [
    'has a session after it ends',
    { sessions: [{ date: '2026-10-26' }, { date: '2028-06-02' }] },
    ['sessions', 1, 'date'],
    'outside_edition',
  ],
  [
    'has a session that lasts until after it ends',
    { sessions: [{ date: '2028-06-01', endDate: '2028-06-02' }] },
    ['sessions', 0, 'endDate'],
    'outside_edition',
  ],
  ['has a session in a later year', { sessions: [{ date: '2029' }] }, ['sessions', 0, 'date'], 'outside_edition'],
  [
    'has a session that ends before it starts',
    { sessions: [{ date: '2026-10-26', startTime: '17:00', endTime: '09:30' }] },
    ['sessions', 0, 'endTime'],
    'ends_before_start',
  ],
])('refuses an edition that %s', (_case, change, path, code) => {
  expect(faultsOf(change)).toMatchObject([{ path, code }])
})

test.each([
  ['of one day', { endsOn: '2026-10-26' }],
  ['that ends in the year it starts, day unknown', { endsOn: '2026' }],
  ['of which the year is unknown', { startsOn: 'XXXX-11-14', endsOn: 'XXXX-02-11' }],
  ['without an end', { endsOn: null, sessions: [{ date: '2031-01-01' }] }],
  ['with as many seats as it needs people', { minParticipants: 12, capacity: 12 }],
  ['with a session whose year is unknown', { sessions: [{ date: 'XXXX-01-14' }] }],
  ['with a session in the month it starts', { sessions: [{ date: '2026-10' }] }],
  ['with a session on its last day', { sessions: [{ date: '2028-05-31', endDate: '2028-06-01' }] }],
  ['with a contact point by telephone', { contactPoints: [{ phone: '070 3024910' }] }],
])('takes an edition %s', (_case, change) => {
  expect(faultsOf(change)).toEqual([])
})

test('an edition with several faults names them all', () => {
  expect(
    faultsOf({ endsOn: '2026-10-01', minParticipants: 30, capacity: 20 }).map(({ path }) => path.join('.')),
  ).toEqual(['endsOn', 'minParticipants'])
})

test('who plans a session outside the edition reads its dates in their own language', () => {
  const [fault] = faultsOf({ sessions: [{ date: '2029-01-01' }] })
  expect(fault && messageOf(fault, 'nl')).toContain('26 okt 2026 – 1 jun 2028')
  expect(fault && messageOf(fault, 'en')).toContain('26 Oct 2026 – 1 Jun 2028')
})
