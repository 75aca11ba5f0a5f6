import { monthsAfter } from '../core/days.ts'
import type { HomeData } from './home.queries.ts'

/** The figures at the top; null where nothing is known to compute them from. */
export function figuresOf(data: HomeData, today: string) {
  const until = monthsAfter(today, 6)
  const soon = data.upcoming.nodes.filter(({ startsOn }) => (startsOn?.earliest ?? '9999') <= until)
  const counted = soon.filter(({ capacity }) => capacity !== null)
  const capacity = sum(counted.map(edition => edition.capacity ?? 0))
  const taken = sum(counted.map(edition => edition.seatsTaken))
  const scores = data.current.nodes.map(({ completeness }) => completeness.score)
  return {
    online: data.online.totalCount,
    programmes: data.programmes.totalCount,
    soon: soon.length,
    capacity,
    taken,
    takenShare: capacity > 0 ? Math.round((100 * taken) / capacity) : null,
    thisWeek: data.enquiriesThisWeek?.totalCount ?? null,
    handled: data.enquiriesHandled?.totalCount ?? 0,
    complete: scores.length > 0 ? Math.round(sum(scores) / scores.length) : null,
    belowHalf: scores.filter(score => score < 50).length,
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** What takes place on a day. */
export interface Occasion {
  key: string
  day: string
  time: string | null
  title: string
  detail: string
  to: string
}

/** What comes first, at most so many. An edition's start is told only when no session says it already. */
export function occasionsOf(data: HomeData, starts: (label: string) => string, most = 7): Occasion[] {
  const place = (location: { name: string; city: string | null } | null) =>
    location
      ? [location.name, location.city].filter(part => part && !location.name.endsWith(`, ${part}`)).join(', ')
      : ''
  const sessions = data.sessions.nodes.flatMap(({ id, label, date, startTime, location, edition }) =>
    date?.earliest
      ? [
          {
            key: id,
            day: date.earliest,
            time: startTime,
            title: edition.label,
            detail: [label, place(location)].filter(Boolean).join(' · '),
            to: `/sessions/${id}`,
            editionId: edition.id,
          },
        ]
      : [],
  )
  const meetings = data.meetings.nodes.flatMap(({ id, title, date, startTime, location }) =>
    date?.earliest
      ? [{ key: id, day: date.earliest, time: startTime, title, detail: place(location), to: `/alumni-meetings/${id}` }]
      : [],
  )
  const editions = data.upcoming.nodes.flatMap(({ id, label, startsOn, location }) =>
    startsOn?.earliest && !sessions.some(session => session.editionId === id && session.day === startsOn.earliest)
      ? [
          {
            key: id,
            day: startsOn.earliest,
            time: null,
            title: starts(label),
            detail: place(location),
            to: `/editions/${id}`,
          },
        ]
      : [],
  )
  return [...sessions, ...meetings, ...editions]
    .sort((a, b) => `${a.day}${a.time ?? ''}`.localeCompare(`${b.day}${b.time ?? ''}`))
    .slice(0, most)
}

/** What this person changed last, of the kinds with a page. */
export function recentOf(data: HomeData, most = 6) {
  const of = (nodes: readonly { id: string; label: string; updatedAt: string }[], type: string) =>
    nodes.map(node => ({ ...node, type }))
  return [
    ...of(data.myProgrammes.nodes, 'Programme'),
    ...of(data.myEditions.nodes, 'Edition'),
    ...of(data.myMeetings.nodes, 'AlumniMeeting'),
    ...of(data.myAssignments.nodes, 'Assignment'),
    ...of(data.myPersons?.nodes ?? [], 'Person'),
  ]
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, most)
}
