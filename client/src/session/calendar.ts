import { addDays, daysBetween, isDay } from '@aanbod/shared/core/calendar.ts'
import { parsePartialDate } from '@aanbod/shared/core/partial-date.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'

/** What a calendar needs to know of a session. */
export interface CalendarSession {
  id: string
  label: string
  date: { value: string } | null
  endDate: { value: string } | null
  overnight: boolean
  certainty: Code<'Certainty'>
  conflicts: readonly unknown[]
}

/** A month or day in which something takes place: a clash is said before what is provisional. */
export interface Cell {
  sessions: CalendarSession[]
  conflict: boolean
  provisional: boolean
}

/** A row of the strip; the year is null when the sources do not state it. */
export interface StripRow {
  year: number | null
  /** January to December; null when nothing takes place. */
  months: (Cell | null)[]
}

const longest = 366

/** Every day of a session of which whole days are known; without a last day, a night makes it two. */
export function daysOf({
  date,
  endDate,
  overnight,
}: Pick<CalendarSession, 'date' | 'endDate' | 'overnight'>): string[] {
  if (!date || !isDay(date.value)) return []
  const from = date.value
  const until =
    endDate && isDay(endDate.value) && endDate.value > from ? endDate.value : addDays(from, overnight ? 1 : 0)
  const count = Math.min(daysBetween(from, until), longest)
  return Array.from({ length: count + 1 }, (_, index) => addDays(from, index))
}

/** The sessions by day. */
export function cellsByDay(sessions: readonly CalendarSession[]): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const session of sessions) {
    for (const day of daysOf(session)) cells.set(day, withSession(cells.get(day), session))
  }
  return cells
}

/** The sessions by month, year after year without a gap; an unknown year comes last. */
export function monthStrip(sessions: readonly CalendarSession[]): StripRow[] {
  const rows = new Map<number | null, (Cell | null)[]>()
  for (const session of sessions) {
    for (const { year, month } of monthsOf(session)) {
      const months = rows.get(year) ?? Array.from({ length: 12 }, () => null)
      months[month - 1] = withSession(months[month - 1] ?? undefined, session)
      rows.set(year, months)
    }
  }
  const years = [...rows.keys()].filter(year => year !== null)
  if (years.length > 0) {
    const [first, last] = [Math.min(...years), Math.max(...years)]
    for (let year = first; year <= last && year - first < 10; year++) {
      if (!rows.has(year))
        rows.set(
          year,
          Array.from({ length: 12 }, () => null),
        )
    }
  }
  return [...rows.entries()]
    .map(([year, months]) => ({ year, months }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))
}

function monthsOf(session: CalendarSession): { year: number | null; month: number }[] {
  const days = daysOf(session)
  if (days.length > 0) {
    const months = new Set(days.map(day => day.slice(0, 7)))
    return [...months].map(month => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) }))
  }
  const parts = session.date && parsePartialDate(session.date.value)
  return parts?.month ? [{ year: parts.year, month: parts.month }] : []
}

function withSession(cell: Cell | undefined, session: CalendarSession): Cell {
  const sessions = [...(cell?.sessions ?? []), session]
  return {
    sessions,
    conflict: sessions.some(({ conflicts }) => conflicts.length > 0),
    provisional: sessions.every(({ certainty }) => certainty !== 'CONFIRMED'),
  }
}

/** The weeks of a month, Monday first; the days around it fill the first and last week. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const start = addDays(first, -weekday)
  const weeks: string[][] = []
  for (let monday = start; monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}

/** "2027-02" and some months further. */
export function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
}
