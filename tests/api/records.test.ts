import { kindOf } from '@aanbod/shared/core/validate.ts'
import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { Add } from '../kit/makers.ts'
import { people } from '../kit/people.ts'
import { resources } from '../kit/resources.ts'
import type { Resource, SchemaField } from '../kit/resources.ts'

const api = await startApi()
const admin = await api.caller('admin')
type Row = Record<string, unknown> & { id: string; version: number }

const update = (type: string, selection: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) {
    row: update${type}(id: $id, version: $version, input: $input) { id version ${selection} }
  }`
const remove = (type: string) =>
  `mutation ($id: ID!, $version: Int!) { row: delete${type}(id: $id, version: $version) { id version deletedAt } }`
const restore = (type: string) => `mutation ($id: ID!) { row: restore${type}(id: $id) { id version deletedAt } }`
const change = async (type: string, selection: string, variables: object): Promise<Row> =>
  (await admin.ask<{ row: Row }>(update(type, selection), variables as Record<string, unknown>)).row

/** Records that references in the tables below lead to, made when first asked for. */
const targets: Record<string, keyof Add> = {
  assigneeId: 'user',
  assetId: 'mediaAsset',
  brochureId: 'mediaAsset',
  clientIds: 'partner',
  cohortId: 'edition',
  cohortIds: 'edition',
  editionId: 'edition',
  enrolmentId: 'enrolment',
  expertiseIds: 'topic',
  fundedById: 'partner',
  heroImageId: 'mediaAsset',
  hostIds: 'provider',
  locationId: 'location',
  logoId: 'mediaAsset',
  meetingId: 'alumniMeeting',
  organisationId: 'provider',
  organiserIds: 'partner',
  parentId: 'partner',
  personId: 'person',
  photoId: 'mediaAsset',
  programmeId: 'programme',
  programmeIds: 'programme',
  providerId: 'provider',
  registrationOrganisationId: 'partner',
  representedCohortIds: 'edition',
  topicIds: 'topic',
}

const elementOf = (kind: SchemaField) => (kind.def as unknown as { element: SchemaField }).element

const samples: Record<string, string> = {
  markdown: '**Vet** en een [koppeling](https://example.org).',
  partialDate: '2016-09',
  time: '09:30',
  email: 'iemand@example.org',
  phone: '070 302 49 10',
  url: 'https://www.example.org/a',
}

/** A value that differs from the default, and what reading it back gives. Fields that need a setting of their own have none. */
async function sample(
  { type }: Resource,
  key: string,
  field: SchemaField,
): Promise<{ input: unknown; selection: string; output: unknown } | null> {
  const { kind, meta } = kindOf(field)
  const plain = (value: unknown) => ({ input: value, selection: key, output: value })
  if (kind.def.type === 'array') {
    const element = kindOf(elementOf(kind))
    if (element.meta.scalar === 'ID') {
      const maker = targets[key]
      if (!maker) return null
      const ids = [(await api.add[maker]()).id, (await api.add[maker]()).id].reverse()
      const name = key === 'expertiseIds' ? 'expertise' : key.replace(/Ids$/, 's')
      return { input: ids, selection: `${name} { id }`, output: ids.map(id => ({ id })) }
    }
    if (element.kind.def.type === 'object') return null
    return plain(
      element.meta.enumName ? [...vocabularies[element.meta.enumName]].slice(0, 2) : ['een', 'twee, drie', '"vier"'],
    )
  }
  if (kind.def.type === 'object') return null
  if (meta.scalar === 'ID') {
    const maker = key === 'parentId' && type === 'Topic' ? 'topic' : targets[key]
    if (!maker) return null
    const { id } = await api.add[maker]()
    return { input: id, selection: `${key.replace(/Id$/, '')} { id }`, output: { id } }
  }
  if (meta.widget === 'partialDate')
    return { input: samples['partialDate'], selection: `${key} { value }`, output: { value: samples['partialDate'] } }
  if (meta.scalar === 'DateTime')
    return {
      input: '2026-10-26T10:30:00.000+02:00',
      selection: key,
      output: expect.stringMatching(/^2026-10-26T08:30:00(\.000)?(Z|\+00:00)$/),
    }
  if (meta.enumName) return plain(vocabularies[meta.enumName].at(key === 'role' ? 1 : -1))
  if (kind.def.type === 'boolean') return plain(kindOf(field).defaultValue !== true)
  if (kind.def.type === 'number') return plain(3)
  if (meta.scalar === 'JSON') return plain({ vanaf: 'TODAY', aantal: 3, lijst: [true, null, { é: 'ja' }] })
  if (type === 'SavedQuery' && key === 'query') return plain('# Hoeveel?\n{ programmes { totalCount } }\n')
  if (key === 'slug') return plain(`adres-${type.toLowerCase()}`)
  if (key === 'timeZone') return plain('Europe/Athens')
  if (key === 'email') return plain(`${type.toLowerCase()}@example.org`)
  return plain(
    meta.widget && samples[meta.widget] ? samples[meta.widget] : `Tekst "é" ${key}`.slice(0, meta.maxLength ?? 60),
  )
}

/** Fields that hang together by a rule, or that say what the record belongs to. */
const fixed: Record<string, string[]> = {
  Programme: ['status'],
  Module: ['programmeId'],
  Edition: ['minParticipants'],
  Session: ['editionId', 'startTime', 'endTime', 'endDate'],
  AlumniMeeting: ['startTime', 'endTime', 'publicationStatus'],
  Enquiry: ['status'],
  Testimonial: [],
  Assignment: [],
}

describe.each(resources.map(resource => [resource.type, resource] as const))('%s', (type, resource) => {
  const { one, many, schema, text } = resource
  const hasSlug = 'slug' in schema.shape

  test('is made, read by its id and found in its list', async () => {
    const made = await api.add[one]()
    const query = `query ($id: ID!) { one: ${one}(id: $id) { id version createdAt createdBy { email } } many: ${many}(filter: { id: { eq: $id } }) { nodes { id } totalCount } }`
    expect(await admin.ask(query, { id: made.id })).toEqual({
      one: { id: made.id, version: 1, createdAt: expect.any(String), createdBy: { email: people.admin.email } },
      many: { nodes: [{ id: made.id }], totalCount: 1 },
    })
  })

  test.runIf(hasSlug)('is read by its slug too, and is not there under another one', async () => {
    const { id } = await api.add[one]({ slug: `eigen-${type.toLowerCase()}` })
    const query = `query ($slug: String!) { one: ${one}(slug: $slug) { id } }`
    expect(await admin.ask(query, { slug: `eigen-${type.toLowerCase()}` })).toEqual({ one: { id } })
    expect(await admin.ask(query, { slug: `Eigen-${type.toLowerCase()}-niet` })).toEqual({ one: null })
  })

  test('keeps every field as it was written', async () => {
    const made = await api.add[one]()
    const fields = await Promise.all(
      Object.entries(schema.shape)
        .filter(([key]) => !fixed[type]?.includes(key))
        .map(async ([key, field]) => [key, await sample(resource, key, field)] as const),
    )
    const written = fields.flatMap(([key, value]) => (value ? [[key, value] as const] : []))
    const input = Object.fromEntries(written.map(([key, { input }]) => [key, input]))
    const selection = written.map(([, value]) => value.selection).join(' ')
    const expected = Object.fromEntries(written.map(([, value]) => [value.selection.split(' ')[0], value.output]))
    const changed = await change(type, selection, { ...made, input })
    expect(changed).toEqual({ id: made.id, version: made.version + 1, ...expected })
    const again = await admin.ask(`query ($id: ID!) { row: ${one}(id: $id) { id version ${selection} } }`, {
      id: made.id,
    })
    expect(again).toEqual({ row: changed })
    // The same once more is no change.
    expect(await change(type, selection, { ...changed, input })).toEqual(changed)
    // Absent keeps.
    expect(await change(type, selection, { ...changed, input: {} })).toEqual(changed)
    // Null clears what may be empty, and takes the default of the rest.
    const clearable = written.filter(([key]) => {
      const { nullable, optional } = kindOf(schema.shape[key] as SchemaField)
      return (nullable || optional) && key !== 'slug'
    })
    const nulls = Object.fromEntries(clearable.map(([key]) => [key, null]))
    const cleared = await change(type, selection, { ...changed, input: nulls })
    expect(cleared).toMatchObject({
      ...expected,
      ...Object.fromEntries(
        clearable.map(([key, { selection }]) => {
          const { nullable, defaultValue } = kindOf(schema.shape[key] as SchemaField)
          if (key === 'label') return ['label', expect.any(String)]
          return [selection.split(' ')[0], nullable ? null : defaultValue]
        }),
      ),
    })
  })

  test('refuses a change from a stale version, tells the present record and what both changed, and writes nothing', async () => {
    const made = await api.add[one]()
    const other = Object.keys(schema.shape).find(
      key =>
        key !== text &&
        [
          'city',
          'familyName',
          'headline',
          'title',
          'note',
          'remarks',
          'dietary',
          'notes',
          'filename',
          'active',
          'name',
          'internalNote',
          'durationText',
          'salutation',
          'cancellationTerms',
          'category',
          'position',
          'department',
        ].includes(key),
    )
    const value = (name: string, content: string) => (name === 'active' ? false : content)
    await change(type, 'id', {
      ...made,
      input: { [text]: 'van de een', ...(other ? { [other]: value(other, 'blijft') } : {}) },
    })
    const { errors } = await admin.run(update(type, 'id'), { ...made, input: { [text]: 'van de ander' } })
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          fields: [text],
          current: {
            id: made.id,
            version: 2,
            updatedAt: expect.any(String),
            updatedBy: { id: expect.any(String), name: expect.any(String) },
            values: { [text]: 'van de een' },
          },
        },
      },
    ])
    if (other) {
      const elsewhere = await admin.run(update(type, 'id'), { ...made, input: { [text]: 'van de een' } })
      expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'CONFLICT', fields: [] } }])
    }
    const { row } = await admin.ask<{ row: Row }>(`query ($id: ID!) { row: ${one}(id: $id) { version ${text} } }`, {
      id: made.id,
    })
    expect(row).toEqual({ version: 2, [text]: 'van de een' })
  })

  test('goes to the trash, out of sight, and comes back as it was', async () => {
    const made = await api.add[one]()
    const stale = await admin.run(remove(type), { id: made.id, version: made.version + 1 })
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT', current: { version: made.version } } }])
    const seen = `query ($id: ID!) {
      one: ${one}(id: $id) { id } many: ${many}(filter: { id: { eq: $id } }) { nodes { id } totalCount }
      trash: ${many}(filter: { id: { eq: $id }, deletedAt: { isNull: false } }) { nodes { id } }
    }`
    await admin.ask(remove(type), { ...made })
    expect(await admin.ask(seen, { id: made.id })).toEqual({
      one: null,
      many: { nodes: [], totalCount: 0 },
      trash: { nodes: [{ id: made.id }] },
    })
    expect((await admin.run(remove(type), { ...made })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    expect((await admin.run(update(type, 'id'), { ...made, input: {} })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ])
    expect(await admin.ask(restore(type), { id: made.id })).toMatchObject({ row: { deletedAt: null } })
    expect(await admin.ask(seen, { id: made.id })).toEqual({
      one: { id: made.id },
      many: { nodes: [{ id: made.id }], totalCount: 1 },
      trash: { nodes: [] },
    })
    expect((await admin.run(restore(type), { id: made.id })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ])
  })

  test.runIf(resource.searched)('is found by its words, but not while it is in the trash', async () => {
    const made = await api.add[one]({ [String(resource.searched)]: 'Kwartelvanger' })
    const find = async () =>
      (
        await admin.ask<{ rows: { nodes: Row[] } }>(`{ rows: ${many}(search: "kwartelvangers") { nodes { id } } }`)
      ).rows.nodes.map(({ id }) => id)
    expect(await find()).toContain(made.id)
    const { version } = await change(type, 'id', { ...made, input: {} })
    await admin.ask(remove(type), { id: made.id, version })
    expect(await find()).not.toContain(made.id)
  })

  test.each(['00000000-0000-7000-8000-000000000000', 'geen-id', `'; drop table topic; --`, ''])(
    'answers null for the id %j',
    async id => {
      expect(await admin.ask(`query ($id: ID!) { one: ${one}(id: $id) { id } }`, { id })).toEqual({ one: null })
      expect((await admin.run(update(type, 'id'), { id, version: 1, input: {} })).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ])
    },
  )
})
