import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { password, people } from '../kit/people.ts'
import { resources } from '../kit/resources.ts'

const api = await startApi()
const admin = await api.caller('admin')

/** Of one, then of many: programmes with modules, speakers, editions and sessions, and meetings with an agenda. */
async function grow(count: number) {
  const provider = await api.add.provider()
  for (let made = 0; made < count; made++) {
    const speakers = [{ speakerId: (await api.add.speaker()).id }, { speakerId: (await api.add.speaker()).id }]
    const programme = await api.add.programme({
      providerId: provider.id,
      modules: [
        { title: 'a', speakers },
        { title: 'b', speakers },
      ],
    })
    const edition = await api.add.edition({
      programmeId: programme.id,
      hostIds: [provider.id],
      sessions: [
        { title: 'a', speakers },
        { title: 'b', date: '2026-04-27', speakers },
      ],
    })
    await api.add.enrolment({ editionId: edition.id })
    await api.add.alumniMeeting({
      agenda: [
        { title: 'a', speakers },
        { title: 'b', speakers },
      ],
      cohortIds: [edition.id],
      hostIds: [provider.id],
    })
  }
}

const deep = {
  'programmes down to their speakers, editions and sessions': `{ programmes(first: 50) { totalCount nodes {
    title completeness { score missing { field message } } nextEdition { label } createdBy { name } provider { name contactPoints { email } }
    modules { title topics { name } speakers { role speaker { name person { fullName affiliations { organisation { name } } } } } }
    editions { label startsOn { label } totalFrom { amountCents } seatsTaken enrolments { person { fullName } } sessions { label startsAt conflicts { message } speakers { speaker { name } } } }
  } } }`,
  'alumni meetings down to who speaks there': `{ alumniMeetings(first: 500) { totalCount nodes { title counts { invited accepted } hosts { name ... on Provider { mission } } cohorts { label programme { title } }
    agenda { title speakers { role speaker { name person { fullName } } } } invitations { person { fullName } } } edges { cursor node { id } } pageInfo { endCursor } } }`,
  'a list that is searched, filtered and ordered by relations': `{ editions(first: 500, search: "opleiding", filter: { sessions: { some: { speakers: { some: { speaker: { person: { familyName: { contains: "persoon" } } } } } } }, programme: { modules: { every: { title: { ne: "x" } } } } }, orderBy: [{ field: PROGRAMME }, { field: STARTS_ON, direction: DESC }]) { totalCount nodes { label } } }`,
}

/** Without the look at who is signed in, where that is not part of the answer's own statement. */
const answering = (statements: string[]) => statements.filter(sql => !sql.includes("json_build_object('sessionId'"))
const expected = 1

test('the number of statements of a deep question does not depend on the number of records', async () => {
  for (const count of [1, 6]) {
    await grow(count)
    for (const [what, document] of Object.entries(deep)) {
      await admin.run(document)
      const { statements, errors, data } = await admin.run<Record<string, { totalCount: number }>>(document)
      expect(errors, what).toBeUndefined()
      expect(Object.values(data ?? {})[0]?.totalCount, what).toBe(count === 1 ? 1 : 7)
      expect(answering(statements), what).toHaveLength(expected)
      for (const statement of statements)
        expect(statement.trim()).toMatch(/^(with found0 as materialized \(with w as materialized \(select|select)/)
    }
  }
})

test.each(resources.map(({ many, one, type }) => [many, one, type] as const))(
  '%s take one statement, whether one is asked or all',
  async (many, one, type) => {
    for (let made = 0; made < 3; made++) await api.add[one]()
    const list = await admin.run<{ rows: { nodes: { id: string }[] } }>(
      `{ rows: ${many}(first: 500) { totalCount nodes { id version createdBy { name } } pageInfo { hasNextPage } } }`,
    )
    expect(list.errors).toBeUndefined()
    expect(answering(list.statements)).toHaveLength(expected)
    const single = await admin.run(`query ($id: ID!) { row: ${one}(id: $id) { __typename id } }`, {
      id: list.data?.rows.nodes[0]?.id,
    })
    expect(single.data).toMatchObject({ row: { __typename: type } })
    expect(answering(single.statements)).toHaveLength(expected)
  },
)

test.each([
  [
    'lists inside records, each with arguments of its own',
    `{ programmes(first: 50) { nodes { modulesCount few: modules(first: 1, orderBy: [{ field: TITLE, direction: DESC }]) { title speakersCount speakers(first: 1) { role } }
      editions(filter: { sessionsCount: { gt: 0 } }, first: 2) { past: sessions(filter: { date: { lt: "TODAY" } }) { label } ahead: sessions(filter: { date: { gte: "TODAY" } }, first: 3) { label } } } } }`,
  ],
  [
    'groups over relations, with conditions and an order',
    `{ editionAggregate(filter: { sessions: { some: {} } }, groupBy: [{ programme: { provider: { field: ABBREVIATION } } }, { field: PROGRAMME }, { field: STARTS_ON, bucket: YEAR }],
      having: { count: { gte: 1 } }, orderBy: [{ measure: SUM, field: CAPACITY, direction: DESC }]) { group { programme { label provider { abbreviation } } startsOn(bucket: YEAR) } count sum { capacity } avg { priceAmountCents } } }`,
  ],
])('%s take one statement', async (_what, document) => {
  await grow(1)
  const { statements, errors } = await admin.run(document)
  expect(errors).toBeUndefined()
  expect(answering(statements)).toHaveLength(expected)
})

test('a visitor costs no more', async () => {
  const { statements } = await (
    await api.caller(null)
  ).run('{ programmes { totalCount nodes { title modules { title } } } }')
  expect(statements).toHaveLength(expected)
})

const byTitle =
  'query ($title: String!) { programmes(filter: { title: { eq: $title } }) { totalCount nodes { title } } }'

test('a question that was asked before is one statement, which looks at the session too', async () => {
  const editor = await api.caller('contentManager')
  await editor.run(byTitle, { title: 'a' })
  const { statements, errors } = await editor.run(byTitle, { title: 'b' })
  expect(errors).toBeUndefined()
  expect(statements).toHaveLength(1)
})

test('a session that ended, and a role that changed, count at once', async () => {
  const coordinator = await api.visitor().signIn({ email: people.alumniCoordinator.email, password })
  const document = '{ persons(first: 1) { nodes { email } } }'
  for (const _time of [1, 2]) expect((await coordinator.run(document)).errors).toBeUndefined()
  const { users } = await admin.ask<{ users: { nodes: { id: string; version: number }[] } }>(
    'query ($email: String!) { users(filter: { email: { eq: $email } }) { nodes { id version } } }',
    { email: people.alumniCoordinator.email },
  )
  const [user] = users.nodes
  await admin.ask(
    'mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: { role: ANALYST }) { id } }',
    user,
  )
  expect((await coordinator.run(document)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const analyst = await api.visitor().signIn({ email: people.analyst.email, password })
  const open = '{ persons(first: 1) { nodes { id } } }'
  for (const _time of [1, 2]) expect((await analyst.run(open)).errors).toBeUndefined()
  const copy = analyst.copy()
  await analyst.ask('mutation { signOut }')
  expect((await copy.run(open)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
