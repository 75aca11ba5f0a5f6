import { expect, test } from 'vitest'
import { byYear, type TimelineEntry } from './timeline.ts'

const entry = (key: string, date: string | null): TimelineEntry => ({ key, date, icon: '', text: key })
const keysOf = (entries: TimelineEntry[]) =>
  byYear(entries).map(({ year, entries: inYear }) => [year, inYear.map(({ key }) => key)])

test('the latest stands first, by year', () => {
  expect(
    keysOf([entry('a', '2016'), entry('b', '2026-10-26'), entry('c', '2026-09'), entry('d', '2027-02-12')]),
  ).toEqual([
    ['2027', ['d']],
    ['2026', ['b', 'c']],
    ['2016', ['a']],
  ])
})

test('what has no year stands at the end, and gets none invented', () => {
  expect(keysOf([entry('a', 'XXXX-02-12'), entry('b', null), entry('c', '2016-09')])).toEqual([
    ['2016', ['c']],
    [null, ['a', 'b']],
  ])
})
