import type { Permission } from '@aanbod/shared/core/permissions.ts'
import type { homeWords } from './home.locale.ts'
import type { HomeData } from './home.queries.ts'

type Words = (typeof homeWords)['nl']

/** Something that asks attention, with the one click that leads to its fix. */
export interface AttentionRow {
  key: string
  kind: keyof Words['kinds']
  title: string
  detail: string
  action: string
  to: string
}

/** What of one kind is not shown, and the list that shows it. */
export interface AttentionRest {
  kind: AttentionRow['kind']
  count: number
  to: string
}

/** Rows of one urgency; what is not shown is counted. */
export interface AttentionGroup {
  key: keyof Words['urgencies']
  rows: AttentionRow[]
  rest: AttentionRest[]
  count: number
}

interface Options {
  today: string
  words: Words
  can: (permission: Permission) => boolean
  /** A date known in part, as people read it. */
  date: (value: string) => string
  /** A date whose year is not known, without saying so. */
  yearless: (value: string) => string
  /** A moment in the past, as people read it. */
  moment: (instant: string) => string
  kindOf: (kind: string) => string
  list: (items: string[]) => string
}

/** How many rows of one kind are shown; the number behind the group tells of all. */
const shown = 4
/** The list where what is not shown is found, filtered as far as that list can. */
const listOf = (kind: AttentionRow['kind'], today: string): string =>
  ({
    conflict: `/sessions?from=${today}`,
    enquiries: '/enquiries?status=NEW',
    review: '/programmes?status=IN_REVIEW',
    seats: `/editions?sort=SEATS_TAKEN&from=${today}`,
    replies: '/alumni-meetings?status=INVITING',
    incomplete: '/programmes?sort=COMPLETENESS_SCORE&complete=below-100',
    stale: '/programmes?status=PUBLISHED&next=no',
    date: '/editions?status=PLANNED,CONFIRMED,RUNNING',
    price: '/editions?price=novat',
  })[kind]
const dayInMilliseconds = 86_400_000

export const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds)

/** What asks attention, by urgency. */
export function attentionOf(data: HomeData, options: Options): AttentionGroup[] {
  const { words: t, can } = options
  const verb = (permission: Permission, word: string) => (can(permission) ? word : t.look)
  const groups: Record<keyof Words['urgencies'], Omit<AttentionGroup, 'key'>> = {
    today: { rows: [], rest: [], count: 0 },
    week: { rows: [], rest: [], count: 0 },
    someday: { rows: [], rest: [], count: 0 },
  }
  const add = (urgency: keyof Words['urgencies'], rows: AttentionRow[], total = rows.length) => {
    const group = groups[urgency]
    const count = Math.max(total, rows.length)
    group.rows.push(...rows.slice(0, shown))
    group.count += count
    const [first] = rows
    if (first && count > shown)
      group.rest.push({ kind: first.kind, count: count - shown, to: listOf(first.kind, options.today) })
  }

  add('today', conflicts(data, options, verb('session:write', t.solve)))
  add('today', enquiries(data, options))
  add('today', inReview(data, options), reviewCount(data))
  add('week', fewSeats(data, options))
  add('week', openReplies(data, options, verb('invitation:write', t.toReplies)))
  add('week', incomplete(data, options, verb('programme:write', t.complete)))
  add('someday', stale(data, options))
  add('someday', withoutYear(data, options), data.undated.totalCount + data.undatedMeetings.totalCount)
  add('someday', withoutVat(data, options, verb('edition:write', t.complete)), data.withoutVat.totalCount)
  return (['today', 'week', 'someday'] as const)
    .map(key => ({ key, ...groups[key] }))
    .filter(group => group.rows.length > 0)
}

function conflicts({ sessions }: HomeData, { words: t, date }: Options, action: string): AttentionRow[] {
  // Of two sessions that clash with each other, the first tells it.
  const told = new Set<string>()
  return sessions.nodes
    .filter(({ id, conflicts: found }) => {
      const isNews = found.some(({ sessionId }) => sessionId === null || !told.has(sessionId))
      if (isNews) told.add(id)
      return isNews
    })
    .map(session => ({
      key: `conflict.${session.id}`,
      kind: 'conflict',
      title: session.conflicts.map(conflict => conflict.message).join(' '),
      detail: t.conflictAt(session.edition.label, session.label, session.date ? date(session.date.value) : ''),
      action,
      to: `/sessions/${session.id}`,
    }))
}

/** All new enquiries are one thing to do: go through the inbox. */
function enquiries({ enquiries: found }: HomeData, { words: t, today, kindOf }: Options): AttentionRow[] {
  const [oldest] = found?.nodes ?? []
  if (!found || !oldest) return []
  const kinds = new Map<string, number>()
  for (const { kind } of found.nodes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return [
    {
      key: 'enquiries',
      kind: 'enquiries',
      title: t.newEnquiries(found.totalCount, daysBetween(oldest.createdAt.slice(0, 10), today)),
      detail: [...kinds].map(([kind, count]) => `${count} × ${kindOf(kind)}`).join(' · '),
      action: t.toInbox,
      to: found.totalCount === 1 ? `/enquiries/${oldest.id}` : '/enquiries?status=NEW',
    },
  ]
}

const programmesInReview = ({ current }: HomeData) => current.nodes.filter(({ status }) => status === 'IN_REVIEW')
const reviewCount = (data: HomeData) =>
  programmesInReview(data).length + data.meetingsInReview.totalCount + data.assignmentsInReview.totalCount

function inReview(data: HomeData, { words: t, moment, can }: Options): AttentionRow[] {
  const row = (
    { id, title, updatedAt, updatedBy }: HomeData['meetingsInReview']['nodes'][number],
    to: string,
    permission: Permission,
  ): AttentionRow => ({
    key: `review.${id}`,
    kind: 'review',
    title: t.waitsForReview(title),
    detail: t.changedBy(updatedBy?.name ?? null, moment(updatedAt)),
    action: can(permission) ? t.review : t.look,
    to,
  })
  return [
    ...programmesInReview(data).map(each => row(each, `/programmes/${each.id}/publication`, 'programme:write')),
    ...data.meetingsInReview.nodes.map(each => row(each, `/alumni-meetings/${each.id}`, 'alumniMeeting:write')),
    ...data.assignmentsInReview.nodes.map(each => row(each, `/assignments/${each.id}`, 'assignment:write')),
  ]
}

/** Within a quarter, there is time to do something about it. */
const soonInDays = 92

function fewSeats({ upcoming }: HomeData, { words: t, today, date }: Options): AttentionRow[] {
  return upcoming.nodes.flatMap(edition => {
    const { minParticipants, seatsTaken, startsOn, registrationDeadline } = edition
    if (minParticipants === null || seatsTaken >= minParticipants || !startsOn?.earliest) return []
    const days = daysBetween(today, startsOn.earliest)
    if (days > soonInDays) return []
    return [
      {
        key: `seats.${edition.id}`,
        kind: 'seats',
        title: t.fewSeats(edition.label, seatsTaken, minParticipants),
        detail: t.startsIn(days, registrationDeadline ? date(registrationDeadline.value) : null),
        action: t.toEdition,
        to: `/editions/${edition.id}`,
      } satisfies AttentionRow,
    ]
  })
}

function openReplies({ inviting }: HomeData, { words: t }: Options, action: string): AttentionRow[] {
  return inviting.nodes.flatMap(({ id, title, capacity, counts }) => {
    const answered = counts.accepted + counts.declined + counts.waitlisted + counts.attended + counts.noShow
    const open = counts.invited - answered
    if (open <= 0) return []
    return [
      {
        key: `replies.${id}`,
        kind: 'replies',
        title: t.openReplies(title, open),
        detail: t.replies(counts.accepted, counts.declined, capacity),
        action,
        to: `/alumni-meetings/${id}/invitations`,
      } satisfies AttentionRow,
    ]
  })
}

/** The tab of a programme where each thing that can be missing is filled in. */
const tabs: Partial<Record<string, string>> = { modules: '/modules', contactPoints: '/people', provider: '/people' }

function incomplete({ current }: HomeData, { words: t }: Options, action: string): AttentionRow[] {
  return current.nodes.flatMap(({ id, title, status, completeness }) => {
    const required = completeness.missing.filter(({ severity }) => severity === 'REQUIRED')
    const [first] = required
    if (!first) return []
    return [
      {
        key: `incomplete.${id}`,
        kind: 'incomplete',
        title: t.incomplete(title, completeness.score),
        detail: [
          ...required.slice(0, 3).map(({ message }) => message),
          ...(required.length > 3 ? [t.more(required.length - 3)] : []),
          ...(status === 'PUBLISHED' ? [] : [t.notPublishable]),
        ].join(' '),
        action,
        to: `/programmes/${id}${tabs[first.field] ?? ''}`,
      } satisfies AttentionRow,
    ]
  })
}

const staleFields = ['upcomingEdition', 'lastEditionEnded', 'registrationDate']

function stale({ current }: HomeData, { words: t, can }: Options): AttentionRow[] {
  return current.nodes.flatMap(({ id, title, status, completeness }) => {
    const signs = completeness.missing.filter(({ field }) => staleFields.includes(field))
    if (status !== 'PUBLISHED' || signs.length === 0) return []
    return [
      {
        key: `stale.${id}`,
        kind: 'stale',
        title: t.stale(title),
        detail: signs.map(({ message }) => message).join(' '),
        action: !can('edition:write')
          ? t.look
          : signs.some(({ field }) => field === 'upcomingEdition')
            ? t.newEdition
            : t.update,
        to: `/programmes/${id}/editions`,
      } satisfies AttentionRow,
    ]
  })
}

function withoutYear(data: HomeData, { words: t, yearless, list, can }: Options): AttentionRow[] {
  const editions = data.undated.nodes.map(({ id, label, startsOn, sessions }): AttentionRow => {
    const values = [startsOn, ...sessions.map(session => session.date)].flatMap(each =>
      each && each.earliest === null ? [each.value] : [],
    )
    const unknown = [...new Set(values)]
    return {
      key: `year.${id}`,
      kind: 'date',
      title: t.withoutYear(label, unknown.length),
      detail: list(unknown.map(yearless)),
      action: can('edition:write') ? t.fillYear : t.look,
      to: `/editions/${id}`,
    }
  })
  const meetings = data.undatedMeetings.nodes.map(({ id, title, date: known }): AttentionRow => ({
    key: `year.${id}`,
    kind: 'date',
    title: t.withoutYear(title, 1),
    detail: known ? yearless(known.value) : '',
    action: can('alumniMeeting:write') ? t.fillYear : t.look,
    to: `/alumni-meetings/${id}`,
  }))
  return [...editions, ...meetings]
}

function withoutVat({ withoutVat: editions }: HomeData, { words: t }: Options, action: string): AttentionRow[] {
  return editions.nodes.map(({ id, label }) => ({
    key: `vat.${id}`,
    kind: 'price',
    title: t.withoutVat(label),
    detail: t.withoutVatWhy,
    action,
    to: `/editions/${id}`,
  }))
}
