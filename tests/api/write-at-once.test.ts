import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { Result } from '../kit/caller.ts'
import { password, people } from '../kit/people.ts'

/*
 * What is written in one statement obeys the same rules as what takes the long way round. Statements are counted without the
 * one that looks up who asks.
 */
const api = await startApi()
const admin = await api.caller('admin')

const written = ({ statements }: Result<unknown>) => statements.slice(1)

interface Row {
  id: string
  version: number
  title: string
  updatedAt: string
  updatedBy: { name: string }
}
const update = (type: string, selection: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { ${selection} } }`
const own = 'id version title updatedAt updatedBy { name }'

test('changing fields of a record is one statement, which answers too', async () => {
  const { id, version, title } = await api.add.programme()
  const answer = await admin.run<{ row: Row }>(
    update('Programme', `${own} subtitle highlights accreditations { body }`),
    {
      id,
      version,
      input: { subtitle: 'Voor bestuurders', highlights: ['een', 'twee'], accreditations: [{ body: 'NVAO' }] },
    },
  )
  expect(answer.errors).toBeUndefined()
  expect(written(answer)).toHaveLength(1)
  expect(answer.data?.row).toMatchObject({
    id,
    version: version + 1,
    title,
    subtitle: 'Voor bestuurders',
    highlights: ['een', 'twee'],
    accreditations: [{ body: 'NVAO' }],
    updatedBy: { name: 'Beheerder' },
  })
})

test('an answer that looks at rows of the same kind is read after the change', async () => {
  const provider = await api.add.provider()
  const { id, version } = await api.add.programme({ providerId: provider.id, title: 'Oud' })
  const answer = await admin.run<{ row: { provider: { programmes: { title: string }[] }; completenessScore: number } }>(
    update('Programme', 'completenessScore provider { programmes { title } }'),
    { id, version, input: { title: 'Nieuw' } },
  )
  expect(answer.data?.row.provider.programmes).toEqual([{ title: 'Nieuw' }])
  expect(written(answer)).toHaveLength(2)
})

test('a patch that changes nothing leaves version and author as they are', async () => {
  const { id, version } = await api.add.programme({ title: 'Zelfde', highlights: ['een'] })
  const editor = await api.caller('contentManager')
  const { row } = await editor.ask<{ row: Row }>(update('Programme', own), {
    id,
    version,
    input: { title: '  Zelfde ', highlights: ['een'] },
  })
  expect(row).toMatchObject({ version, updatedBy: { name: 'Beheerder' } })
})

test('who changes what somebody else changed hears which fields, and may change the others', async () => {
  const { id, version } = await api.add.programme({ title: 'Eerst' })
  const run = (from: number, input: object) =>
    admin.run<{ row: Row }>(update('Programme', own), { id, version: from, input })
  await run(version, { title: 'Tweede', subtitle: 'Zelfde' })
  const { errors } = await run(version, { title: 'Derde', tagline: 'Ook' })
  expect(errors).toMatchObject([
    {
      extensions: {
        code: 'CONFLICT',
        fields: ['title'],
        current: { version: version + 1, values: { title: 'Tweede' } },
      },
    },
  ])
  await run(version + 1, { title: 'Vierde', subtitle: 'Zelfde' })
  const again = await run(version + 1, { subtitle: 'Anders' })
  // The subtitle was sent along, and is what it was: nobody changed it.
  expect(again.errors).toMatchObject([{ extensions: { code: 'CONFLICT', fields: [] } }])
})

test('what is not there, in the trash or wrong is refused as ever', async () => {
  const { id, version } = await api.add.topic({ name: 'Weg' })
  const run = async (variables: object) =>
    (await admin.run(update('Topic', 'id version'), variables as never)).errors?.map(({ extensions }) => extensions)
  expect(await run({ id, version, input: { name: '' } })).toMatchObject([
    { code: 'BAD_USER_INPUT', issues: [{ path: ['name'], code: 'required' }] },
  ])
  expect(await run({ id: '01900000-0000-7000-8000-000000000000', version, input: { name: 'x' } })).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  expect(await run({ id: 'none', version, input: { name: 'x' } })).toMatchObject([{ code: 'NOT_FOUND' }])
  await admin.ask('mutation ($id: ID!, $version: Int!) { deleteTopic(id: $id, version: $version) { id } }', {
    id,
    version,
  })
  expect(await run({ id, version: version + 1, input: { name: 'x' } })).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('a rule across fields holds when one of its fields changes', async () => {
  const edition = await api.add.edition({ startsOn: '2027-01-10', endsOn: '2027-02-10' })
  const { errors } = await admin.run(update('Edition', 'id'), { ...edition, input: { endsOn: '2027-01-01' } })
  expect(errors).toMatchObject([{ extensions: { issues: [{ path: ['endsOn'], code: 'ends_before_start' }] } }])
})

test('what is published stays publishable', async () => {
  const provider = await api.add.provider()
  const { id, version } = await api.add.programme({
    providerId: provider.id,
    summary: 'Kort',
    audience: 'Wie wil',
    method: 'Zo',
    contactPoints: [{ purpose: 'GENERAL', email: 'info@example.org' }],
  })
  const run = (from: number, input: object) =>
    admin.run<{ row: Row }>(update('Programme', 'id version'), { id, version: from, input })
  expect((await run(version, { status: 'PUBLISHED' })).errors).toBeUndefined()
  const { errors } = await run(version + 1, { summary: null })
  expect(errors).toMatchObject([{ extensions: { issues: [{ path: ['status'], code: 'not_publishable' }] } }])
  const fine = await run(version + 1, { summary: 'Anders' })
  expect(fine.data?.row.version).toBe(version + 2)
  expect(written(fine)).toHaveLength(1)
})

const create = `mutation ($input: ProgrammeInput!) { row: createProgramme(input: $input) {
  id version title slug status createdBy { name } updatedBy { name } provider { name }
  modules { position title choice questions version createdBy { name } speakers { role certainty speaker { name } } } contactPoints { purpose email } } }`

test('making a record with its children is one statement, which answers too', async () => {
  const provider = await api.add.provider()
  const speaker = await api.add.speaker()
  const answer = await admin.run<{ row: object }>(create, {
    input: {
      title: 'Met zes modules',
      kind: 'LEERGANG',
      providerId: provider.id,
      contactPoints: [{ purpose: 'GENERAL', email: 'info@example.org' }],
      modules: Array.from({ length: 6 }, (_item, index) => ({
        title: `Module ${index + 1}`,
        questions: ['Waarom?'],
        speakers: [{ speakerId: speaker.id }],
      })),
    },
  })
  expect(answer.errors).toBeUndefined()
  expect(written(answer)).toHaveLength(1)
  const author = { name: 'Beheerder' }
  expect(answer.data?.row).toMatchObject({
    version: 1,
    slug: 'met-zes-modules',
    status: 'DRAFT',
    createdBy: author,
    updatedBy: author,
    contactPoints: [{ purpose: 'GENERAL', email: 'info@example.org' }],
    modules: Array.from({ length: 6 }, (_item, index) => ({
      position: index + 1,
      title: `Module ${index + 1}`,
      choice: 'CORE',
      questions: ['Waarom?'],
      version: 1,
      createdBy: author,
      speakers: [{ certainty: 'CONFIRMED', speaker: { name: speaker.name } }],
    })),
  })
})

test('what is asked of the children of a new record is answered as of any other', async () => {
  const provider = await api.add.provider()
  const speaker = await api.add.speaker()
  const make = `mutation ($input: ProgrammeInput!) { row: createProgramme(input: $input) { id modulesCount contactPointsCount
    all: modules { title position speakers { role speaker { name } } } longest: modulesCount(filter: { title: { eq: "bb" } })
    some: modules(filter: { title: { startsWith: "b" } }) { title } last: modules(orderBy: [{ field: TITLE, direction: DESC }], first: 1) { title }
    second: modules(first: 1, offset: 1) { title } editions { id } topics { id } learningLines { name } provider { name } } }`
  const modules = [
    { title: 'b', speakers: [{ speakerId: speaker.id, role: 'PRACTITIONER' }] },
    { title: 'a' },
    { title: 'bb' },
  ]
  const input = {
    title: 'Met vragen',
    kind: 'CURSUS',
    providerId: provider.id,
    modules,
    learningLines: [{ name: 'Lijn' }],
  }
  const answer = await admin.run<{ row: { id: string } }>(make, { input })
  expect(written(answer)).toHaveLength(1)
  const { row } = answer.data ?? expect.fail()
  expect(row).toMatchObject({
    modulesCount: 3,
    longest: 1,
    all: ['b', 'a', 'bb'].map((title, index) => ({ title, position: index + 1 })),
    some: [{ title: 'b' }, { title: 'bb' }],
    last: [{ title: 'bb' }],
    second: [{ title: 'a' }],
    learningLines: [{ name: 'Lijn' }],
  })
  const read = make.replace(/^.*createProgramme\(input: \$input\)/s, 'query ($id: ID!) { row: programme(id: $id)')
  expect((await admin.ask<{ row: object }>(read, { id: row.id })).row).toEqual(row)
})

test('an answer that looks at records of the same kind sees the one that was made', async () => {
  const provider = await api.add.provider()
  const answer = await admin.run<{ row: object }>(
    'mutation ($input: ProgrammeInput!) { row: createProgramme(input: $input) { provider { programmes { title modules { title } } } } }',
    { input: { title: 'Nieuw', kind: 'CURSUS', providerId: provider.id, modules: [{ title: 'Een' }] } },
  )
  expect(answer.data?.row).toEqual({ provider: { programmes: [{ title: 'Nieuw', modules: [{ title: 'Een' }] }] } })
  expect(written(answer)).toHaveLength(2)
})

test('records of one name get addresses of their own, also while many are made at once', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, () =>
      admin.ask<{ row: { slug: string } }>(create, { input: { title: 'Gelijk', kind: 'CURSUS' } }),
    ),
  )
  const slugs = made.map(({ row }) => row.slug).toSorted()
  expect(slugs).toEqual(['gelijk', ...[2, 3, 4, 5, 6, 7, 8].map(number => `gelijk-${number}`)])
})

test('a link to what is in the trash, or is nothing, is named at its place', async () => {
  const provider = await api.add.provider({ name: 'Weg' })
  await admin.ask('mutation ($id: ID!, $version: Int!) { deleteProvider(id: $id, version: $version) { id } }', {
    ...provider,
  })
  const issues = async (input: object) => (await admin.run(create, { input })).errors?.[0]?.extensions.issues
  expect(await issues({ title: 'x', kind: 'CURSUS', providerId: provider.id })).toMatchObject([
    { path: ['providerId'], code: 'trashed_reference' },
  ])
  const partner = await api.add.partner()
  expect(await issues({ title: 'x', kind: 'CURSUS', providerId: partner.id })).toMatchObject([
    { path: ['providerId'], code: 'unknown_reference' },
  ])
  expect(
    await issues({ title: 'x', kind: 'CURSUS', modules: [{ title: 'y', speakers: [{ speakerId: partner.id }] }] }),
  ).toMatchObject([{ path: ['modules', 0, 'speakers', 0, 'speakerId'], code: 'unknown_reference' }])
  expect(await issues({ title: 'x', kind: 'CURSUS', slug: 'gelijk' })).toMatchObject([
    { path: ['slug'], code: 'taken' },
  ])
})

/*
 * A change that was made in one statement before leaves out the look at the session too: its own statement has that look, and
 * whatever is amiss the long way round is taken as if nothing had happened.
 */
const retitle = `mutation Retitle($id: ID!, $version: Int!, $input: ProgrammePatch!) { row: updateProgramme(id: $id, version: $version, input: $input) { id version title updatedBy { name } } }`
const make = `mutation Make($input: ProgrammeInput!) { row: createProgramme(input: $input) { id version title slug modules { position title } } }`

test('made again, a change is one statement in all, and so is a record with its children', async () => {
  const { id, version } = await api.add.programme({ title: 'Nul' })
  for (const [index, title] of ['Een', 'Twee', 'Drie'].entries()) {
    const answer = await admin.run<{ row: Row }>(retitle, { id, version: version + index, input: { title } })
    expect(answer.data?.row).toEqual({ id, version: version + index + 1, title, updatedBy: { name: 'Beheerder' } })
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    if (index > 0) expect(answer.statements).toHaveLength(1)
  }
  for (const number of [1, 2, 3]) {
    const input = { title: 'Weer een', kind: 'CURSUS', modules: [{ title: 'a' }, { title: 'b' }] }
    const answer = await admin.run<{ row: { slug: string } }>(make, { input })
    expect(answer.data?.row).toMatchObject({
      slug: number === 1 ? 'weer-een' : `weer-een-${number}`,
      modules: [
        { position: 1, title: 'a' },
        { position: 2, title: 'b' },
      ],
    })
    if (number > 1) expect(answer.statements).toHaveLength(1)
  }
})

test('made again, a change meets every refusal as the first time', async () => {
  const { id, version } = await api.add.programme({ title: 'Nul' })
  const run = async (document: string, variables: object) =>
    (await admin.run(document, variables as never)).errors?.map(({ extensions, path }) => ({ ...extensions, at: path }))
  await run(retitle, { id, version, input: { title: 'Een' } })
  expect(await run(retitle, { id, version, input: { title: 'Twee' } })).toMatchObject([
    { code: 'CONFLICT', fields: ['title'], at: ['row'] },
  ])
  expect(await run(retitle, { id, version: version + 1, input: { title: ' ' } })).toMatchObject([
    { code: 'BAD_USER_INPUT', issues: [{ path: ['title'], code: 'required' }] },
  ])
  expect(await run(retitle, { id, version: version + 1, input: { modules: [{ title: 'x' }] } })).toBeUndefined()
  const partner = await api.add.partner()
  expect(await run(make, { input: { title: 'Nooit', kind: 'CURSUS', providerId: partner.id } })).toMatchObject([
    { code: 'BAD_USER_INPUT', issues: [{ path: ['providerId'], code: 'unknown_reference' }] },
  ])
  const { programmes } = await admin.ask<{ programmes: { totalCount: number } }>(
    '{ programmes(filter: { title: { eq: "Nooit" } }) { totalCount } }',
  )
  expect(programmes.totalCount).toBe(0)
})

test('what a resolver makes is there too, made again or not', async () => {
  const edition = await api.add.edition({ startsOn: '2027-01' })
  const document = `mutation Redate($id: ID!, $version: Int!, $input: EditionPatch!) { row: updateEdition(id: $id, version: $version, input: $input) { version startsOn { label } } }`
  for (const change of [1, 2, 3]) {
    const { row } = await admin.ask<{ row: object }>(document, {
      id: edition.id,
      version: edition.version + change - 1,
      input: { durationText: `${change} dagen` },
    })
    expect(row).toEqual({ version: edition.version + change, startsOn: { label: 'jan 2027' } })
  }
})

test('a session that ended, or a role that changed, changes nothing any more', async () => {
  const { id, version } = await api.add.programme({ title: 'Vast' })
  const editor = await api.visitor().signIn({ email: people.contentManager.email, password })
  const rename = async (caller: typeof editor, from: number) =>
    (await caller.run(retitle, { id, version: from, input: { title: `Titel ${from}` } })).errors?.map(
      ({ extensions }) => extensions.code,
    )
  for (const made of [0, 1]) expect(await rename(editor, version + made)).toBeUndefined()
  const copy = editor.copy()
  await editor.ask('mutation { signOut }')
  expect(await rename(copy, version + 2)).toEqual(['UNAUTHENTICATED'])

  const again = await api.visitor().signIn({ email: people.contentManager.email, password })
  expect(await rename(again, version + 2)).toBeUndefined()
  const { users } = await admin.ask<{ users: { nodes: { id: string; version: number }[] } }>(
    'query ($email: String!) { users(filter: { email: { eq: $email } }) { nodes { id version } } }',
    { email: people.contentManager.email },
  )
  await admin.ask(
    'mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: { role: ANALYST }) { id } }',
    users.nodes[0],
  )
  expect(await rename(again, version + 3)).toEqual(['FORBIDDEN'])
  const { programme } = await admin.ask<{ programme: Row }>('query ($id: ID!) { programme(id: $id) { version } }', {
    id,
  })
  expect(programme.version).toBe(version + 3)
})

test('a change is not made by an address', async () => {
  const { id, version } = await api.add.programme({ title: 'Blijft' })
  for (const made of [0, 1]) await admin.ask(retitle, { id, version: version + made, input: { title: `x${made}` } })
  const variables = JSON.stringify({ id, version: version + 2, input: { title: 'Weg' } })
  const response = await admin.fetch(`/graphql?${new URLSearchParams({ query: retitle, variables }).toString()}`)
  expect(response.status).toBe(405)
})
