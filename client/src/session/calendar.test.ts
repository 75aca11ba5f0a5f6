import { expect, test } from 'vitest'
import { addMonths, type CalendarSession, cellsByDay, daysOf, monthStrip, weeksOf } from './calendar.ts'

const session = (date: string | null, change: Partial<CalendarSession> = {}): CalendarSession => ({
  id: date ?? 'none',
  label: 'Module 1',
  date: date === null ? null : { value: date },
  endDate: null,
  overnight: false,
  certainty: 'CONFIRMED',
  conflicts: [],
  ...change,
})

test('a session of several days is on each of them', () => {
  expect(daysOf(session('2026-11-30', { endDate: { value: '2026-12-01' } }))).toEqual(['2026-11-30', '2026-12-01'])
})

test('a session with a night and no last day takes the next day too', () => {
  expect(daysOf(session('2019-03-21', { overnight: true }))).toEqual(['2019-03-21', '2019-03-22'])
})

test('a session of which the year is unknown is on no day, and in a month without a year', () => {
  const unknown = session('XXXX-01-14')
  expect(daysOf(unknown)).toEqual([])
  const [row] = monthStrip([unknown])
  expect(row?.year).toBeNull()
  expect(row?.months[0]?.sessions).toEqual([unknown])
})

test('the strip has every year between the first and the last session, and an unknown year last', () => {
  const years = monthStrip([session('2026-10-26'), session('2028-06'), session('XXXX-03-11')]).map(({ year }) => year)
  expect(years).toEqual([2026, 2027, 2028, null])
})

test('one clash in a month marks the month; it is provisional only when all of it is', () => {
  const sure = session('2027-02-01')
  const clash = session('2027-02-12', { certainty: 'PROVISIONAL', conflicts: [{}] })
  expect(monthStrip([sure, clash])[0]?.months[1]).toMatchObject({ conflict: true, provisional: false })
  expect(monthStrip([clash])[0]?.months[1]).toMatchObject({ conflict: true, provisional: true })
  expect(cellsByDay([sure, clash]).get('2027-02-01')).toMatchObject({ conflict: false, provisional: false })
})

test('a month starts on the Monday of its first week and ends with a whole week', () => {
  const weeks = weeksOf('2027-02')
  expect(weeks.at(0)?.[0]).toBe('2027-02-01')
  expect(weeks.at(-1)?.[6]).toBe('2027-02-28')
  expect(weeksOf('2026-11').at(0)?.[0]).toBe('2026-10-26')
})

test('months run on past New Year, both ways', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2027-01', -1)).toBe('2026-12')
})
