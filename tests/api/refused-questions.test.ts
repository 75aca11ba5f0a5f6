import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/*
 * What somebody may not read they can't filter or order by either, however little of the answer they ask for: how many there
 * are, or that there is an answer at all, would tell.
 */
const api = await startApi()
const provider = await api.add.provider({ name: 'Open School' })
const person = await api.add.person({ familyName: 'Zwanenburg', email: 'zwaan@example.org' })
const speaker = await api.add.speaker({ personId: person.id })
const programme = await api.add.publishedProgramme({
  providerId: provider.id,
  modules: [{ title: 'Module', speakers: [{ speakerId: speaker.id }] }],
})
const edition = await api.add.edition({ programmeId: programme.id, number: 1 })
await api.add.enrolment({ personId: person.id, editionId: edition.id, organisationId: provider.id })

type Asker = 'analyst' | null
const codesOf = async (role: Asker, query: string) =>
  ((await api.as(role).run(query)).errors ?? []).map(({ extensions }) => extensions.code)
const refusal = (role: Asker) => (role ? 'FORBIDDEN' : 'UNAUTHENTICATED')

/** A list, and what of it the asker may not know. */
const filters: [Asker, string, string][] = [
  ['analyst', 'persons', 'email: { startsWith: "zwaan" }'],
  ['analyst', 'persons', 'deletedAt: { isNull: false }'],
  ['analyst', 'enrolments', 'remarks: { isNull: false }'],
  ['analyst', 'enrolments', 'person: { email: { eq: "zwaan@example.org" } }'],
  ['analyst', 'invitations', 'dietary: { isNull: false }'],
  ['analyst', 'enquiries', 'email: { isNull: false }'],
  ['analyst', 'speakers', 'internalNote: { isNull: false }'],
  ['analyst', 'speakers', 'person: { email: { eq: "zwaan@example.org" } }'],
  ['analyst', 'speakers', 'person: { enrolments: { some: {} } }'],
  [null, 'speakers', 'internalNote: { isNull: false }'],
  [null, 'speakers', 'person: { email: { eq: "zwaan@example.org" } }'],
  [null, 'programmes', 'version: { gt: 1 }'],
  [null, 'programmes', 'deletedAt: { isNull: false }'],
  [null, 'programmes', 'completenessScore: { gt: 1 }'],
  [null, 'editions', 'enrolments: { some: {} }'],
  [null, 'editions', 'enrolmentsCount: { gt: 0 }'],
]
const orders: [Asker, string, string][] = [
  ['analyst', 'persons', 'EMAIL'],
  ['analyst', 'persons', 'CREATED_AT'],
  ['analyst', 'enrolments', 'CREATED_AT'],
  ['analyst', 'enquiries', 'EMAIL'],
  [null, 'programmes', 'CREATED_AT'],
  [null, 'programmes', 'COMPLETENESS_SCORE'],
  [null, 'editions', 'ENROLMENTS_COUNT'],
]
const least = ['__typename', 'totalCount', 'nodes { __typename }', 'pageInfo { hasNextPage }', 'edges { cursor }']

test.each(filters)(
  'to %s a filter of %s on { %s } is refused, whatever is asked of what it finds',
  async (role, list, filter) => {
    for (const asked of least) {
      expect(await codesOf(role, `{ ${list}(filter: { ${filter} }) { ${asked} } }`), asked).toEqual([refusal(role)])
      expect(
        await codesOf(role, `{ ${list}(filter: { not: { or: [{ ${filter} }] } }, first: 0) { ${asked} } }`),
      ).toEqual([refusal(role)])
    }
  },
)

test.each(orders)(
  'to %s an order of %s by %s is refused, whatever is asked of what comes',
  async (role, list, field) => {
    for (const asked of least)
      expect(await codesOf(role, `{ ${list}(orderBy: [{ field: ${field} }]) { ${asked} } }`), asked).toEqual([
        refusal(role),
      ])
  },
)

test.each<[Asker, string]>([
  ['analyst', 'providers { nodes { people(filter: { email: { isNull: false } }) { __typename } } }'],
  ['analyst', 'providers { nodes { people(orderBy: [{ field: EMAIL }]) { __typename } } }'],
  ['analyst', 'providers { nodes { peopleCount(filter: { email: { isNull: false } }) } }'],
  ['analyst', 'editions { nodes { enrolments(filter: { remarks: { isNull: false } }) { __typename } } }'],
  ['analyst', 'editions { nodes { enrolments(orderBy: [{ field: CREATED_AT }]) { __typename } } }'],
  ['analyst', 'editions { nodes { enrolmentsCount(filter: { person: { email: { isNull: false } } }) } }'],
  ['analyst', 'editionAggregate(filter: { enrolments: { some: { remarks: { isNull: false } } } }) { __typename }'],
  ['analyst', 'personAggregate(filter: { email: { isNull: false } }) { __typename }'],
  ['analyst', 'personAggregate(groupBy: [{ field: CREATED_AT, bucket: DAY }]) { __typename }'],
  ['analyst', 'enrolmentAggregate(orderBy: [{ measure: COUNT_DISTINCT, field: REMARKS }]) { __typename }'],
  ['analyst', 'enrolmentAggregate(having: { countDistinct: { remarks: { gt: 1 } } }) { __typename }'],
  [null, 'programmes { nodes { editions(filter: { version: { gt: 1 } }) { __typename } } }'],
  [null, 'programmes { nodes { editions(orderBy: [{ field: CREATED_AT }]) { __typename } } }'],
  [null, 'programmes { nodes { editionsCount(filter: { enrolmentsCount: { gt: 0 } }) } }'],
  [
    null,
    'programmes { nodes { modules(filter: { speakers: { some: { speaker: { person: { email: { isNull: false } } } } } }) { __typename } } }',
  ],
  [
    null,
    'programmes { nodes { modulesCount(filter: { speakers: { some: { speaker: { internalNote: { isNull: false } } } } }) } }',
  ],
])('to %s { %s } is refused', async (role, query) => {
  expect(await codesOf(role, `{ ${query} }`)).toContain(refusal(role))
})

test('a list that one may not read is refused whatever is asked of it', async () => {
  for (const list of ['persons', 'enrolments(first: 0)', 'users(filter: { email: { eq: "beheer@example.org" } })'])
    expect(await codesOf(null, `{ ${list} { __typename } }`)).toEqual(['UNAUTHENTICATED'])
  expect(await codesOf('analyst', '{ users(filter: { email: { eq: "beheer@example.org" } }) { totalCount } }')).toEqual(
    ['FORBIDDEN'],
  )
})

test('the message names what may not be read, for who has nothing but the message', async () => {
  const messageOf = async (language: string) => {
    const { errors } = await api
      .as('analyst')
      .run('{ persons { nodes { familyName email } } }', {}, { 'accept-language': language })
    return errors?.[0]?.message
  }
  expect(await messageOf('nl')).toBe('Daarvoor hebt u geen rechten: Person.email. Vraag een beheerder.')
  expect(await messageOf('en')).toBe('You may not do this: Person.email. Ask an administrator.')
})

test('in the trash an analyst finds what they threw away themselves, and nothing of others', async () => {
  const make = async (role: 'analyst' | 'contentManager' | 'admin', name: string, shared: boolean) => {
    const { row } = await api
      .as(role)
      .ask<{ row: { id: string; version: number } }>(
        'mutation ($input: SavedQueryInput!) { row: createSavedQuery(input: $input) { id version } }',
        { input: { name, query: '{ topics { totalCount } }', shared } },
      )
    await api
      .as(role)
      .ask('mutation ($id: ID!, $version: Int!) { deleteSavedQuery(id: $id, version: $version) { id } }', { ...row })
    return row.id
  }
  const own = await make('analyst', 'Eigen vraag', false)
  await make('contentManager', 'Van een ander', false)
  await make('contentManager', 'Van een ander, gedeeld', true)
  await make('admin', 'Van beheer, gedeeld', true)
  const topic = await api.add.topic({ name: 'Weg' })
  await api.as('admin').ask('mutation ($id: ID!) { deleteTopic(id: $id, version: 1) { id } }', { id: topic.id })
  const { trash } = await api
    .as('analyst')
    .ask<{ trash: { totalCount: number; nodes: { id: string }[] } }>(
      '{ trash(first: 500) { totalCount nodes { id label type deletedBy } } }',
    )
  expect(trash).toMatchObject({ totalCount: 1, nodes: [{ id: own, label: 'Eigen vraag' }] })
  expect(
    await api
      .as('analyst')
      .ask('{ savedQueries(filter: { deletedAt: { isNull: false } }) { totalCount nodes { id } } }'),
  ).toEqual({ savedQueries: { totalCount: 1, nodes: [{ id: own }] } })
  for (const type of ['Topic', 'Person', 'User', 'Enquiry'])
    expect(await api.as('analyst').ask(`{ trash(type: ${type}) { totalCount nodes { id } } }`)).toEqual({
      trash: { totalCount: 0, nodes: [] },
    })
})
