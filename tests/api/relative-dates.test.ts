import { addDays, today } from '@aanbod/shared/core/calendar.ts'
import { momentsOf, resolveRelativeDate } from '@aanbod/shared/core/relative-date.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')

/** The day it is when a filter is asked; a test that runs at midnight would not know, so they all ask again. */
const now = today()
const programme = await api.add.programme({ title: 'Vandaag' })
const days: Record<string, string | null> = {
  longAgo: addDays(now, -400),
  monthAgo: addDays(now, -30),
  yesterday: addDays(now, -1),
  today: now,
  tomorrow: addDays(now, 1),
  later: addDays(now, 200),
  thisMonth: now.slice(0, 7),
  unknown: null,
}
const names = new Map<string, string>()
for (const [name, startsOn] of Object.entries(days))
  names.set((await api.add.edition({ programmeId: programme.id, label: name, startsOn })).id, name)

const found = async (filter: string, declared = '', variables: Record<string, unknown> = {}) => {
  const { editions } = await admin.ask<{ editions: { nodes: { id: string }[] } }>(
    `query ${declared} { editions(filter: ${filter}) { nodes { id } } }`,
    variables,
  )
  return editions.nodes.map(({ id }) => names.get(id)).toSorted()
}
/** The editions whose first possible day meets a condition. */
const expected = (meets: (day: string) => boolean) =>
  Object.entries(days)
    .filter(([, day]) => day !== null && meets(day.length === 7 ? `${day}-01` : day))
    .map(([name]) => name)
    .toSorted()

describe('a filter on days', () => {
  test.each([
    ['{ startsOn: { gte: "TODAY" } }', (day: string) => day >= now],
    ['{ startsOn: { lt: "TODAY" } }', (day: string) => day < now],
    ['{ startsOn: { gt: "TODAY-30d" } }', (day: string) => day > addDays(now, -30)],
    [
      '{ startsOn: { gte: "TODAY-30d", lte: "TODAY+1d" } }',
      (day: string) => day >= addDays(now, -30) && day <= addDays(now, 1),
    ],
    [
      '{ startsOn: { gte: "START_OF_MONTH", lte: "END_OF_MONTH" } }',
      (day: string) => day.slice(0, 7) === now.slice(0, 7),
    ],
    ['{ startsOn: { lte: "END_OF_YEAR-1y" } }', (day: string) => day.slice(0, 4) < now.slice(0, 4)],
    ['{ startsOn: { lte: "TODAY+6m" } }', (day: string) => day <= (resolveRelativeDate('TODAY+6m', now) ?? '')],
  ])('takes %s', async (filter, meets) => {
    expect(await found(filter)).toEqual(expected(meets))
  })

  test('takes a relative day as the date that is written', async () => {
    expect(await found('{ startsOn: { eq: "TODAY" } }')).toEqual(['today'])
    expect(await found('{ startsOn: { in: ["TODAY", "TODAY+1d", "TODAY-400d"] } }')).toEqual([
      'longAgo',
      'today',
      'tomorrow',
    ])
    expect(await found('{ startsOn: { ne: "TODAY" } }')).not.toContain('today')
    expect(await found('{ startsOn: { notIn: ["TODAY"] } }')).toHaveLength(7)
  })

  test('takes it from variables, of a day, a text and a whole filter', async () => {
    expect(await found('{ startsOn: { gte: $from } }', '($from: Date)', { from: 'TODAY+1d' })).toEqual(
      expected(day => day > now),
    )
    expect(await found('{ startsOn: { eq: $on } }', '($on: String)', { on: 'TODAY-1d' })).toEqual(['yesterday'])
    expect(await found('$filter', '($filter: EditionFilter)', { filter: { startsOn: { lt: 'TODAY' } } })).toEqual(
      expected(day => day < now),
    )
  })
})

describe('a filter on moments', () => {
  test('takes a day as all of that day in Amsterdam', async () => {
    const { first, last } = momentsOf(now)
    const before = new Date(Date.parse(first) - 1).toISOString()
    const moments: Record<string, string> = {
      before,
      first,
      last: last.replace('999999Z', '999Z'),
      after: momentsOf(addDays(now, 1)).first,
    }
    const ids = new Map<string, string>()
    for (const [name, consentAt] of Object.entries(moments)) ids.set((await api.add.enquiry({ consentAt })).id, name)
    const meeting = async (condition: string, declared = '', variables: Record<string, unknown> = {}) => {
      const { enquiries } = await admin.ask<{ enquiries: { nodes: { id: string }[] } }>(
        `query ${declared} { enquiries(filter: { consentAt: ${condition} }) { nodes { id } } }`,
        variables,
      )
      return enquiries.nodes.map(({ id }) => ids.get(id)).toSorted()
    }
    for (const day of ['TODAY', now]) {
      expect(await meeting(`{ eq: "${day}" }`)).toEqual(['first', 'last'])
      expect(await meeting(`{ ne: "${day}" }`)).toEqual(['after', 'before'])
      expect(await meeting(`{ gte: "${day}" }`)).toEqual(['after', 'first', 'last'])
      expect(await meeting(`{ gt: "${day}" }`)).toEqual(['after'])
      expect(await meeting(`{ lte: "${day}" }`)).toEqual(['before', 'first', 'last'])
      expect(await meeting(`{ lt: "${day}" }`)).toEqual(['before'])
      expect(await meeting(`{ in: ["${day}"] }`)).toEqual(['first', 'last'])
      expect(await meeting(`{ notIn: ["${day}"] }`)).toEqual(['after', 'before'])
    }
    expect(await meeting('{ in: ["TODAY+1d", "TODAY-1d"] }')).toEqual(['after', 'before'])
    expect(await meeting('{ in: [] }')).toEqual([])
    expect(await meeting(`{ in: ["${first}"] }`)).toEqual(['first'])
    expect(await meeting(`{ eq: "${first}" }`)).toEqual(['first'])
    expect(await meeting('{ gt: $day }', '($day: DateTime)', { day: 'TODAY' })).toEqual(['after'])
  })
})

describe('what is no day', () => {
  test.each([
    [
      '{ editions(filter: { startsOn: { gte: "TODAY-30x" } }) { totalCount } }',
      ['filter', 'startsOn', 'gte'],
      'relative_date',
    ],
    [
      '{ editions(filter: { startsOn: { lt: "tomorrow" } }) { totalCount } }',
      ['filter', 'startsOn', 'lt'],
      'relative_date',
    ],
    [
      '{ editions(filter: { startsOn: { eq: "START_OF_AUTUMN" } }) { totalCount } }',
      ['filter', 'startsOn', 'eq'],
      'relative_date',
    ],
    [
      '{ editions(filter: { startsOn: { in: ["2026", "NOW"] } }) { totalCount } }',
      ['filter', 'startsOn', 'in'],
      'relative_date',
    ],
    [
      '{ editions(filter: { startsOn: { ne: "2026-13" } }) { totalCount } }',
      ['filter', 'startsOn', 'ne'],
      'partial_date',
    ],
    [
      '{ editions(filter: { createdAt: { gte: "TODAY+99999y" } }) { totalCount } }',
      ['filter', 'createdAt', 'gte'],
      'relative_date',
    ],
    [
      '{ editions(filter: { createdAt: { in: ["TODAY", "1"] } }) { totalCount } }',
      ['filter', 'createdAt', 'in'],
      'instant',
    ],
    // Whose clock it is by would be a guess, and another one on each machine.
    [
      '{ editions(filter: { createdAt: { gte: "2026-07-01T12:00" } }) { totalCount } }',
      ['filter', 'createdAt', 'gte'],
      'instant',
    ],
    [
      '{ editions(filter: { or: [{ programme: { editions: { some: { startsOn: { gte: "VANDAAG" } } } } }] }) { totalCount } }',
      ['filter', 'or', 0, 'programme', 'editions', 'some', 'startsOn', 'gte'],
      'relative_date',
    ],
  ])('is refused, naming where it stands: %s', async (document, path, code) => {
    const { errors } = await admin.run(document)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, code }] })
    expect(errors?.[0]?.extensions.issues?.[0]?.message).not.toBe('')
  })
})

test('what is kept is never relative', async () => {
  const edition = await api.add.edition()
  const change =
    'mutation ($id: ID!, $version: Int!, $input: EditionPatch!) { updateEdition(id: $id, version: $version, input: $input) { id } }'
  for (const startsOn of ['TODAY', 'TODAY-30d']) {
    const { errors } = await admin.run(change, { id: edition.id, version: edition.version, input: { startsOn } })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['startsOn'], code: 'partial_date' }],
    })
  }
  const { errors } = await admin.run('mutation ($input: EnquiryInput!) { createEnquiry(input: $input) { id } }', {
    input: { kind: 'QUESTION', name: 'a', consentAt: 'TODAY' },
  })
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    issues: [{ path: ['consentAt'], code: 'instant' }],
  })
})
