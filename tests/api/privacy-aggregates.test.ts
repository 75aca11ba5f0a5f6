import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/*
 * An analyst who counts people, and subtracts, to find out about one of them. What is counted for somebody who works with
 * people is exact; for an analyst it is nothing below five, and a multiple of five from there on.
 */
const api = await startApi()
const admin = await api.caller('admin')
const analyst = await api.caller('analyst')

const organisations = await Promise.all(['Noord', 'Oost', 'Zuid'].map(name => api.add.partner({ name })))
const [north, east, south] = organisations.map(({ id }) => id)
const programme = await api.add.programme({ title: 'Metropool' })
const edition = await api.add.edition({ programmeId: programme.id, number: 1, capacity: 40 })
const small = await api.add.edition({ programmeId: programme.id, number: 2, capacity: 10 })
const meeting = await api.add.alumniMeeting({ title: 'Weerzien' })

/** Twelve of north, seven of east, three of south; those of south are the only ones who withdrew. */
const people: { id: string; of: string | undefined }[] = []
for (const [of, count] of [
  [north, 12],
  [east, 7],
  [south, 3],
] as const) {
  for (let number = 0; number < count; number++) {
    const { id } = await api.add.person({ affiliations: [{ organisationId: of, position: 'Adviseur' }] })
    people.push({ id, of })
    await api.add.enrolment({
      personId: id,
      editionId: edition.id,
      organisationId: of,
      status: of === south ? 'WITHDRAWN' : 'CONFIRMED',
    })
    await api.add.invitation({
      meetingId: meeting.id,
      personId: id,
      guests: 1,
      status: of === south ? 'DECLINED' : 'ACCEPTED',
    })
    await api.add.enquiry({ name: `Vrager ${number}`, kind: of === south ? 'BROCHURE' : 'QUESTION', personId: id })
  }
}
for (const { id } of people.slice(0, 3)) await api.add.enrolment({ personId: id, editionId: small.id })

interface Group {
  group: Record<string, unknown>
  count: number
  suppressed: boolean
  countDistinct: Record<string, number>
}
const groupsOf = async (field: string, selection = 'count suppressed', caller = analyst): Promise<Group[]> =>
  (await caller.ask<{ rows: Group[] }>(`{ rows: ${field} { ${selection} } }`)).rows
const codesOf = async (document: string) =>
  ((await analyst.run(document)).errors ?? []).map(({ extensions }) => extensions.code)
const told = (count: number) => [Math.floor(count / 5) * 5, Math.ceil(count / 5) * 5]

test('groups of five and more have a multiple of five, smaller ones nothing', async () => {
  const groups = await groupsOf(
    'enrolmentAggregate(groupBy: [{ organisation: { field: NAME } }], filter: { edition: { number: { eq: 1 } } })',
    'group { organisation { name } } count suppressed countDistinct { person status }',
  )
  expect(groups.map(({ group, suppressed }) => [group['organisation'], suppressed])).toEqual([
    [{ name: 'Noord' }, false],
    [{ name: 'Oost' }, false],
    [{ name: 'Zuid' }, true],
  ])
  expect(told(12)).toContain(groups[0]?.count)
  expect(told(7)).toContain(groups[1]?.count)
  expect(groups[1]?.countDistinct['person']).toBe(groups[1]?.count)
  expect(groups[2]).toMatchObject({ count: 0, countDistinct: { person: 0, status: 0 } })
  const exact = await groupsOf('enrolmentAggregate(groupBy: [{ field: ORGANISATION }])', 'count suppressed', admin)
  expect(exact.map(({ count, suppressed }) => [count, suppressed])).toEqual([
    [12, false],
    [7, false],
    [3, false],
    // Those of the other edition came for nobody.
    [3, false],
  ])
})

test.each([
  ['personAggregate', '{ affiliations: { some: { organisationId: { eq: "$" } } } }', 3],
  ['alumniAggregate', '{ affiliations: { some: { organisationId: { eq: "$" } } } }', 0],
  ['enrolmentAggregate', '{ organisationId: { eq: "$" } }', 3],
  ['invitationAggregate', '{ status: { eq: DECLINED } }', 3],
  ['enquiryAggregate', '{ kind: { eq: BROCHURE } }', 3],
])('%s tells nothing of fewer than five people', async (aggregate, filter, known) => {
  const field = `${aggregate}(filter: ${filter.replace('$', south ?? '')})`
  expect(await groupsOf(field)).toEqual([{ count: 0, suppressed: true }])
  expect(await groupsOf(field, 'count suppressed', admin)).toEqual([{ count: known, suppressed: false }])
})

test('it is people who are counted, not what they take part in', async () => {
  const one = people[0]?.id ?? ''
  const editions = await Promise.all(
    [3, 4, 5, 6, 7].map(number => api.add.edition({ programmeId: programme.id, number })),
  )
  const lone = await api.add.partner({ name: 'Alleen' })
  for (const { id } of editions) await api.add.enrolment({ personId: one, editionId: id, organisationId: lone.id })
  const field = `enrolmentAggregate(filter: { organisationId: { eq: "${lone.id}" } })`
  expect(await groupsOf(field, 'count suppressed', admin)).toEqual([{ count: 5, suppressed: false }])
  expect(await groupsOf(field)).toEqual([{ count: 0, suppressed: true }])
})

test.each(['personAggregate(groupBy: [{ field: ID }])', 'enrolmentAggregate(groupBy: [{ field: PERSON }])'])(
  '%s has a group for each, and tells nothing of any',
  async field => {
    const groups = await groupsOf(field)
    expect(groups).toHaveLength(people.length)
    expect(new Set(groups.map(group => JSON.stringify(group)))).toEqual(
      new Set([JSON.stringify({ count: 0, suppressed: true })]),
    )
  },
)

test('somebody picked out by the pseudonym is counted no more than nobody', async () => {
  const { persons } = await analyst.ask<{ persons: { nodes: { id: string; sortName: string }[] } }>(
    '{ persons(first: 1) { nodes { id sortName } } }',
  )
  const [one] = persons.nodes as [{ id: string; sortName: string }]
  for (const filter of [
    `{ id: { eq: "${one.id}" } }`,
    `{ id: { eq: "00000000-0000-8000-8000-000000000000" } }`,
    `{ sortName: { eq: "${one.sortName}" } }`,
    `{ and: [{ id: { in: ["${one.id}"] } }, { enrolments: { some: {} } }] }`,
  ])
    expect(await groupsOf(`personAggregate(filter: ${filter})`), filter).toEqual([{ count: 0, suppressed: true }])
})

test('a question and its complement differ by a multiple of five', async () => {
  const count = async (filter: string) => (await groupsOf(`personAggregate(filter: ${filter})`))[0]?.count ?? -1
  const ofSouth = `affiliations: { some: { organisationId: { eq: "${south}" } } }`
  const all = await count('{}')
  const others = await count(`{ not: { ${ofSouth} } }`)
  expect([all % 5, others % 5]).toEqual([0, 0])
  expect(told(22)).toContain(all)
  expect(told(19)).toContain(others)
})

test('the same people give the same number, however they are asked for', async () => {
  const filters = [
    `{ organisationId: { eq: "${east}" } }`,
    `{ organisation: { name: { eq: "oost" } } }`,
    `{ and: [{ organisationId: { in: ["${east}"] } }, { status: { ne: WITHDRAWN } }] }`,
    `{ not: { not: { organisationId: { eq: "${east}" } } } }`,
  ]
  const counts = await Promise.all(
    filters.map(async filter => (await groupsOf(`enrolmentAggregate(filter: ${filter})`))[0]?.count),
  )
  expect(new Set(counts).size).toBe(1)
})

test('one more or less of a group of any size does not show: it is drawn which multiple is told', async () => {
  const { persons } = await analyst.ask<{ persons: { nodes: { id: string }[] } }>(
    '{ persons(first: 22) { nodes { id } } }',
  )
  const counts: number[] = []
  for (let start = 0; start < 15; start++) {
    for (const skip of [3, 5, 6]) {
      const ids = persons.nodes.slice(start, start + 8).filter((_, index) => index !== skip)
      const [row] = await groupsOf(
        `personAggregate(filter: { id: { in: ${JSON.stringify(ids.map(({ id }) => id))} } })`,
      )
      counts.push(row?.count ?? -1)
    }
  }
  expect(new Set(counts)).toEqual(new Set([5, 10]))
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length
  expect(average).toBeGreaterThan(5.5)
  expect(average).toBeLessThan(8.5)
})

test('groups are kept, ordered and cut off by what is told of them', async () => {
  const field = (rest: string) => `enrolmentAggregate(groupBy: [{ field: ORGANISATION }], ${rest})`
  for (const exact of [3, 7, 12, 15]) {
    const groups = await groupsOf(field(`having: { count: { eq: ${exact} } }`))
    expect(groups.filter(({ count }) => count !== exact)).toEqual([])
    if (exact % 5) expect(groups).toEqual([])
  }
  expect((await groupsOf(field('having: { count: { eq: 0 } }'))).every(({ suppressed }) => suppressed)).toBe(true)
  expect((await groupsOf(field('having: { count: { gte: 1 } }'))).some(({ suppressed }) => suppressed)).toBe(false)
  expect(await groupsOf(field('having: { countDistinct: { person: { gt: 0, lt: 5 } } }'))).toEqual([])
  const ordered = await groupsOf(field('orderBy: [{ measure: COUNT, direction: DESC }]'))
  const counts = ordered.map(({ count }) => count)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test.each([
  'invitationAggregate { sum { guests } }',
  'invitationAggregate { avg { guests } }',
  'invitationAggregate { max { respondedAt } }',
  'enrolmentAggregate { min { appliedAt } }',
  'enquiryAggregate { max { createdAt } }',
  'personAggregate { sum { enrolmentsCount } }',
  'invitationAggregate(having: { sum: { guests: { gt: 3 } } }) { count }',
  'invitationAggregate(orderBy: [{ measure: AVG, field: GUESTS }]) { count }',
  'alumniAggregate { max { enrolmentsCount } }',
])('%s would tell something of single people', async field => {
  expect(await codesOf(`{ ${field} }`)).toEqual(['FORBIDDEN'])
})

test.each([
  'editionAggregate(filter: { enrolments: { some: { status: { eq: WITHDRAWN } } } }) { count }',
  'editionAggregate(filter: { not: { enrolments: { every: { status: { eq: WITHDRAWN } } } } }) { count }',
  'programmeAggregate(filter: { editions: { some: { enrolments: { some: {} } } } }) { count }',
  'alumniMeetingAggregate(filter: { invitations: { none: { status: { eq: DECLINED } } } }) { count }',
  'organisationAggregate(filter: { people: { some: {} } }) { count }',
  'programmes { nodes { editionsCount(filter: { enrolments: { some: { status: { eq: WITHDRAWN } } } }) } }',
])('%s is not counted by who takes part', async field => {
  const { errors } = await analyst.run(`{ ${field} }`)
  expect(errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('enrolmentAggregate') },
  ])
  expect((await admin.run(`{ ${field} }`)).errors).toBeUndefined()
})

test('groups lead no further than the lists do', async () => {
  for (const field of [
    'enrolmentAggregate(groupBy: [{ person: { speaker: { field: ID } } }]) { count }',
    'personAggregate(groupBy: [{ field: EMAIL }]) { count }',
    'personAggregate { countDistinct { email } }',
    'enrolmentAggregate(groupBy: [{ field: POSITION }]) { count }',
    'invitationAggregate(groupBy: [{ field: DIETARY }]) { count }',
    'invitationAggregate(having: { countDistinct: { remark: { gt: 1 } } }) { count }',
    'enquiryAggregate(orderBy: [{ measure: COUNT_DISTINCT, field: EMAIL }]) { count }',
    'speakerAggregate(filter: { person: { enrolments: { some: {} } } }) { count }',
  ])
    expect(await codesOf(`{ ${field} }`), field).toEqual(['FORBIDDEN'])
})

test('the counts at an edition, a meeting and an organisation are of the same kind', async () => {
  const document = `{
    editions(orderBy: [{ field: NUMBER }], first: 2) { nodes { enrolmentsCount withdrawn: enrolmentsCount(filter: { status: { eq: WITHDRAWN } }) seatsTaken } }
    alumniMeetings { nodes { invitationsCount counts { invited accepted declined } } }
    partners(filter: { name: { in: ["Oost", "Zuid"] } }) { nodes { peopleCount } }
  }`
  expect(await admin.ask(document)).toEqual({
    editions: {
      nodes: [
        { enrolmentsCount: 22, withdrawn: 3, seatsTaken: 19 },
        { enrolmentsCount: 3, withdrawn: 0, seatsTaken: 0 },
      ],
    },
    alumniMeetings: { nodes: [{ invitationsCount: 22, counts: { invited: 22, accepted: 19, declined: 3 } }] },
    partners: { nodes: [{ peopleCount: 7 }, { peopleCount: 3 }] },
  })
  const seen = await analyst.ask<Record<string, { nodes: Record<string, unknown>[] }>>(document)
  const near = (count: number) => expect.toSatisfy((value: number) => told(count).includes(value))
  expect(seen).toEqual({
    editions: {
      nodes: [
        { enrolmentsCount: near(22), withdrawn: 0, seatsTaken: 19 },
        { enrolmentsCount: 0, withdrawn: 0, seatsTaken: 0 },
      ],
    },
    alumniMeetings: {
      nodes: [{ invitationsCount: near(22), counts: { invited: near(22), accepted: near(19), declined: 0 } }],
    },
    partners: { nodes: [{ peopleCount: near(7) }, { peopleCount: 0 }] },
  })
})

test('what is filtered, ordered and measured by such a count goes by what is told', async () => {
  const count = async (filter: string) =>
    (await analyst.ask<{ editions: { totalCount: number } }>(`{ editions(filter: ${filter}) { totalCount } }`)).editions
      .totalCount
  expect(await count('{ enrolmentsCount: { eq: 22 } }')).toBe(0)
  expect(await count('{ enrolmentsCount: { gte: 20 } }')).toBe(1)
  expect(await count('{ enrolmentsCount: { gt: 0, lt: 5 } }')).toBe(0)
  const [row] = await analyst
    .ask<{ rows: { max: { enrolmentsCount: number } }[] }>('{ rows: editionAggregate { max { enrolmentsCount } } }')
    .then(({ rows }) => rows)
  expect(told(22)).toContain(row?.max.enrolmentsCount)
})

test.each([
  'editionAggregate { sum { enrolmentsCount } }',
  'editionAggregate { avg { enrolmentsCount } }',
  'editionAggregate(having: { sum: { enrolmentsCount: { gt: 3 } } }) { count }',
  'editionAggregate(orderBy: [{ measure: AVG, field: ENROLMENTS_COUNT }]) { count }',
  'alumniMeetingAggregate { sum { countsInvited } }',
  'organisationAggregate { avg { peopleCount } }',
])('%s would add up what is left unsaid of small numbers', async field => {
  const { errors } = await analyst.run(`{ ${field} }`)
  expect(errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('enrolmentAggregate') },
  ])
  expect((await admin.run(`{ ${field} }`)).errors).toBeUndefined()
})

test('how much one person takes part in is told under the pseudonym', async () => {
  const { persons } = await analyst.ask<{ persons: { nodes: { enrolmentsCount: number; enrolments: object[] }[] } }>(
    '{ persons(first: 100) { nodes { enrolmentsCount enrolments { id } } } }',
  )
  for (const { enrolmentsCount, enrolments } of persons.nodes) expect(enrolmentsCount).toBe(enrolments.length)
})

test('what does not hang on people is counted as it is', async () => {
  expect(await groupsOf('programmeAggregate')).toEqual([{ count: 1, suppressed: false }])
})
