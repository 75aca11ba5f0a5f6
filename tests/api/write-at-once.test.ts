import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { Result } from '../kit/caller.ts'

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

test('making a record with its children is one statement, and reading it another', async () => {
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
  expect(written(answer)).toHaveLength(2)
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
