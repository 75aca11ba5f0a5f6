import { expect, test } from 'vitest'
import { attentionOf, daysBetween } from './attention.ts'
import { homeWords } from './home.locale.ts'
import type { HomeData } from './home.queries.ts'
import { figuresOf, occasionsOf, recentOf } from './overview.ts'

const none = { totalCount: 0, nodes: [] }
const quiet: HomeData = {
  programmes: { totalCount: 0 },
  online: { totalCount: 0 },
  current: none,
  meetingsInReview: none,
  assignmentsInReview: none,
  upcoming: none,
  undated: none,
  undatedMeetings: none,
  withoutVat: none,
  sessions: none,
  meetings: none,
  inviting: none,
  enquiries: none,
  enquiriesThisWeek: { totalCount: 0 },
  enquiriesHandled: { totalCount: 0 },
  myProgrammes: none,
  myEditions: none,
  myMeetings: none,
  myAssignments: none,
  myPersons: none,
}
const options = {
  today: '2026-10-08',
  words: homeWords.nl,
  can: () => true,
  date: (value: string) => value,
  yearless: (value: string) => value,
  moment: (instant: string) => instant,
  kindOf: (kind: string) => kind.toLowerCase(),
  list: (items: string[]) => items.join(', '),
}
const ask = (data: Partial<HomeData>, more: Partial<typeof options> = {}) =>
  attentionOf({ ...quiet, ...data }, { ...options, ...more })

const edition = {
  id: 'e1',
  label: 'Metropool 24',
  startsOn: { value: '2026-10-26', earliest: '2026-10-26' },
  capacity: 20,
  minParticipants: 12,
  seatsTaken: 5,
  seatsInIntake: 0,
  registrationDeadline: null,
  location: null,
}
const programme = {
  id: 'p1',
  title: 'Metropool',
  status: 'PUBLISHED' as const,
  updatedAt: '2026-10-01T10:00:00Z',
  updatedBy: null,
  completeness: { score: 80, missing: [] },
}

test('a quiet day asks nothing', () => {
  expect(ask({})).toEqual([])
  expect(homeWords.nl.title(0, 0)).toBe('Niets vraagt nu uw aandacht')
})

test('the title counts in words, and says how many are for today', () => {
  expect(homeWords.nl.title(9, 3)).toBe('Negen dingen vragen uw aandacht, drie vandaag')
  expect(homeWords.nl.title(7, 1)).toBe('Zeven dingen vragen uw aandacht, één vandaag')
  expect(homeWords.nl.title(1, 1)).toBe('Eén ding vraagt uw aandacht')
  expect(homeWords.nl.title(40, 0)).toBe('40 dingen vragen uw aandacht')
})

test('all new enquiries are one thing to do, with how long the oldest waits', () => {
  const nodes = [
    { id: 'a', kind: 'REGISTRATION' as const, name: 'A', createdAt: '2026-10-06T09:00:00Z' },
    { id: 'b', kind: 'REGISTRATION' as const, name: 'B', createdAt: '2026-10-07T09:00:00Z' },
    { id: 'c', kind: 'QUESTION' as const, name: 'C', createdAt: '2026-10-08T09:00:00Z' },
  ]
  const [group] = ask({ enquiries: { totalCount: 3, nodes } })
  expect(group).toMatchObject({ key: 'today', count: 1 })
  expect(group?.rows[0]).toMatchObject({
    title: '3 nieuwe aanvragen, de oudste wacht 2 dagen',
    detail: '2 × registration · 1 × question',
    to: '/enquiries?status=NEW',
  })
})

test('an edition that starts soon below its minimum is named, one later in the year is not yet', () => {
  const later = { ...edition, id: 'e2', startsOn: { value: '2027-06-01', earliest: '2027-06-01' } }
  const full = { ...edition, id: 'e3', seatsTaken: 12 }
  const [group] = ask({ upcoming: { totalCount: 3, nodes: [edition, later, full] } })
  expect(group?.rows.map(row => row.title)).toEqual(['Metropool 24: 5 van de minimaal 12'])
  expect(group?.rows[0]?.detail).toBe('start over 18 dagen')
})

test('a missing provider leads to where it is chosen', () => {
  const missing = [{ field: 'provider', severity: 'REQUIRED' as const, message: 'Aanbieder ontbreekt.' }]
  const draft = { ...programme, status: 'DRAFT' as const, completeness: { score: 60, missing } }
  const [group] = ask({ current: { totalCount: 1, nodes: [draft] } })
  expect(group?.rows[0]).toMatchObject({
    kind: 'incomplete',
    detail: 'Aanbieder ontbreekt. Zo kan het niet gepubliceerd worden.',
    action: 'Vul aan',
  })
})

test('only what is online can be stale', () => {
  const missing = [{ field: 'upcomingEdition', severity: 'ADVISED' as const, message: 'Geen komende editie.' }]
  const completeness = { score: 90, missing }
  const nodes = [
    { ...programme, completeness },
    { ...programme, id: 'p2', status: 'DRAFT' as const, completeness },
  ]
  expect(ask({ current: { totalCount: 2, nodes } })).toMatchObject([
    { key: 'someday', count: 1, rows: [{ kind: 'stale', to: '/programmes/p1/editions' }] },
  ])
})

test('who may only read is invited to look', () => {
  const undatedMeetings = { totalCount: 1, nodes: [{ id: 'm', title: 'Alumni', date: { value: 'XXXX-02-12' } }] }
  expect(ask({ undatedMeetings }, { can: () => false })[0]?.rows[0]?.action).toBe('Bekijk')
})

test('no more than a few of one kind are shown, but all are counted, with a way to the rest', () => {
  const nodes = Array.from({ length: 10 }, (_, index) => ({ id: `v${index}`, label: `Editie ${index}` }))
  const [group] = ask({ withoutVat: { totalCount: 34, nodes } })
  expect(group?.rows.length).toBe(4)
  expect(group?.count).toBe(34)
  expect(group?.rest).toEqual([{ kind: 'price', count: 30, to: '/editions?price=novat' }])
})

test('two sessions that clash with each other are one thing to solve', () => {
  const clash = (id: string, sessionId: string | null) => ({
    id,
    label: 'Les',
    date: { value: '2026-11-02', earliest: '2026-11-02' },
    startTime: null,
    location: null,
    edition: { id: 'e1', label: 'Metropool 24' },
    conflicts: [{ kind: 'ROOM' as const, message: 'De zaal is bezet.', sessionId }],
  })
  const nodes = [clash('s1', 's2'), clash('s2', 's1'), clash('s3', null)]
  expect(ask({ sessions: { nodes } })[0]?.rows.map(({ to }) => to)).toEqual(['/sessions/s1', '/sessions/s3'])
})

test('days are counted across a change of the clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})

test('seats are counted over editions within six months whose maximum is known', () => {
  const unknown = { ...edition, id: 'e2', capacity: null, seatsTaken: 9 }
  const later = { ...edition, id: 'e3', startsOn: { value: '2027-09-01', earliest: '2027-09-01' }, seatsTaken: 20 }
  const figures = figuresOf({ ...quiet, upcoming: { totalCount: 3, nodes: [edition, unknown, later] } }, '2026-10-08')
  expect(figures).toMatchObject({ soon: 2, taken: 5, capacity: 20, takenShare: 25, complete: null })
})

test('the start of an edition is not told twice', () => {
  const session = {
    id: 's1',
    label: 'Opening',
    date: { value: '2026-10-26', earliest: '2026-10-26' },
    startTime: '09:30',
    location: { name: 'Voorhout', city: 'Den Haag' },
    edition: { id: 'e1', label: 'Metropool 24' },
    conflicts: [],
  }
  const upcoming = { totalCount: 1, nodes: [edition] }
  const starts = homeWords.nl.starts
  expect(occasionsOf({ ...quiet, upcoming }, starts).map(({ title }) => title)).toEqual(['Metropool 24 begint'])
  expect(occasionsOf({ ...quiet, upcoming, sessions: { nodes: [session] } }, starts)).toMatchObject([
    { title: 'Metropool 24', detail: 'Opening · Voorhout, Den Haag', time: '09:30' },
  ])
})

test('what somebody edited last comes first, whatever it is', () => {
  const myProgrammes = { nodes: [{ id: 'p', label: 'Metropool', updatedAt: '2026-10-01T10:00:00Z' }] }
  const myEditions = { nodes: [{ id: 'e', label: 'Metropool 24', updatedAt: '2026-10-02T10:00:00Z' }] }
  expect(recentOf({ ...quiet, myProgrammes, myEditions }).map(({ type }) => type)).toEqual(['Edition', 'Programme'])
})
