import { expect, test } from 'vitest'
import { check } from '../core/validate.ts'
import { alumniMeetingInput } from './alumni-meeting.ts'

const faultsOf = (change: object) =>
  check(alumniMeetingInput, { title: 'Alumnibijeenkomst Metropool', ...change }).faults ?? []

test.each([
  ['that ends before it starts', { startTime: '18:00', endTime: '13:00' }, ['endTime'], 'ends_before_start'],
  [
    'with an agenda item that ends before it starts',
    { agenda: [{ title: 'Inloop' }, { title: 'Borrel', startTime: '18:00', endTime: '17:00' }] },
    ['agenda', 1, 'endTime'],
    'ends_before_start',
  ],
  ['that waits for publication without a moment', { publicationStatus: 'SCHEDULED' }, ['publishAt'], 'publish_at'],
  ['in a series without a name', { series: { number: 3 } }, ['series', 'name'], 'required'],
  ['with a contact point that leads nowhere', { contactPoints: [{}] }, ['contactPoints', 0, 'email'], 'one_contact'],
])('refuses a meeting %s', (_case, change, path, code) => {
  expect(faultsOf(change)).toEqual([{ path, code }])
})

test('takes a meeting of which the year is not stated, with a speaker who has no name yet', () => {
  expect(
    faultsOf({
      date: 'XXXX-02-12',
      startTime: '13:00',
      endTime: '18:00',
      agenda: [{ title: 'Plenair', speakers: [{ certainty: 'PROVISIONAL' }] }],
    }),
  ).toEqual([])
})
