import { can, canReadField, permissions, personalFields, staffFields } from '@aanbod/shared/core/permissions.ts'
import type { Resource } from '@aanbod/shared/core/permissions.ts'
import { estimateQuery, excessOf, queryLimits } from '@aanbod/shared/query-cost/query-cost.ts'
import { buildSchema, parse } from 'graphql'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/*
 * Somebody who is not signed in, looking everywhere. Whatever may not be seen has this word in it; what may be seen hangs
 * together with it in every way the domain knows.
 */
const secret = 'Geheimzaam'
const api = await startApi()
const admin = await api.caller('admin')
const visitor = await api.caller(null)

const remove = async (type: string, { id }: { id: string }, one: string) => {
  const { row } = await admin.ask<{ row: { version: number } }>(
    `query ($id: ID!) { row: ${one}(id: $id) { version } }`,
    { id },
  )
  await admin.ask(`mutation ($id: ID!, $version: Int!) { delete${type}(id: $id, version: $version) { id } }`, {
    id,
    version: row.version,
  })
}

const topic = await api.add.topic({ name: 'Bestuur' })
const location = await api.add.location({ name: 'Stadhuis' })
const provider = await api.add.provider({ name: 'Open School' })
const client = await api.add.partner({ name: 'Gemeente Oost' })
const star = await api.add.person({
  familyName: 'Spreker',
  email: `${secret}@example.org`,
  phone: '070 302 49 11',
  salutation: secret,
  affiliations: [{ organisationId: provider.id }],
})
const alumnus = await api.add.person({
  familyName: `Alumnus ${secret}`,
  email: `al.${secret}@example.org`,
  affiliations: [{ organisationId: provider.id, position: secret }, { organisationId: client.id }],
})
const speaker = await api.add.speaker({ personId: star.id, topicIds: [topic.id], internalNote: secret })
const silent = await api.add.speaker({ personId: alumnus.id, topicIds: [topic.id] })
const consultant = await api.add.consultant({ personId: star.id, providerId: provider.id })
const programme = await api.add.publishedProgramme({
  title: 'Open opleiding',
  providerId: provider.id,
  topicIds: [topic.id],
  partners: [{ organisationId: client.id, role: 'HOST' }],
  contactPoints: [{ personId: star.id, email: 'info@example.org' }],
  modules: [{ title: 'Module', speakers: [{ speakerId: speaker.id }] }],
})
const edition = await api.add.edition({
  programmeId: programme.id,
  locationId: location.id,
  hostIds: [client.id],
  sessions: [{ title: 'Dag', locationId: location.id, speakers: [{ speakerId: speaker.id }] }],
})
await api.add.enrolment({
  personId: alumnus.id,
  editionId: edition.id,
  status: 'COMPLETED',
  remarks: secret,
  organisationId: client.id,
})
const meeting = await api.add.alumniMeeting({
  title: 'Open avond',
  publicationStatus: 'PUBLISHED',
  hostIds: [provider.id],
  organiserIds: [client.id],
  programmeIds: [programme.id],
  cohortIds: [edition.id],
  agenda: [{ title: 'Lezing', speakers: [{ speakerId: speaker.id }] }],
  locationId: location.id,
})
await api.add.invitation({
  meetingId: meeting.id,
  personId: alumnus.id,
  dietary: secret,
  remark: secret,
  cohortId: edition.id,
})
await api.add.enquiry({
  name: secret,
  programmeId: programme.id,
  editionId: edition.id,
  remarks: secret,
  personId: alumnus.id,
})
await api.add.assignment({
  title: 'Open opdracht',
  status: 'PUBLISHED',
  providerId: provider.id,
  clientIds: [client.id],
  consultants: [{ consultantId: consultant.id }],
})
await api.add.testimonial({
  quote: 'Mooi.',
  status: 'PUBLISHED',
  consentGiven: true,
  programmeId: programme.id,
  personId: star.id,
})
// From here on all is hidden: not published, without consent, or in the trash.
const draft = await api.add.programme({
  title: `Concept ${secret}`,
  providerId: provider.id,
  topicIds: [topic.id],
  partners: [{ organisationId: client.id, role: 'HOST', note: secret }],
  contactPoints: [{ personId: star.id, email: `concept.${secret}@example.org` }],
  modules: [{ title: secret, speakers: [{ speakerId: speaker.id, note: secret }] }],
  relatedProgrammes: [{ kind: 'FOLLOWS', programmeId: programme.id }],
})
await api.add.edition({
  programmeId: draft.id,
  label: secret,
  locationId: location.id,
  hostIds: [client.id],
  sessions: [{ title: secret, speakers: [{ speakerId: speaker.id }] }],
})
await api.add.testimonial({ quote: 'Ook mooi.', status: 'PUBLISHED', consentGiven: true, programmeId: draft.id })
await api.add.testimonial({
  quote: secret,
  status: 'PUBLISHED',
  consentGiven: false,
  programmeId: programme.id,
  personId: star.id,
})
await api.add.alumniMeeting({
  title: secret,
  hostIds: [provider.id],
  programmeIds: [programme.id],
  cohortIds: [edition.id],
  agenda: [{ title: secret, speakers: [{ speakerId: speaker.id }] }],
  locationId: location.id,
  contactPoints: [{ personId: star.id, department: secret }],
})
await api.add.assignment({
  title: secret,
  providerId: provider.id,
  clientIds: [client.id],
  programmeId: programme.id,
  consultants: [{ consultantId: consultant.id }],
})
const bin = await api.add.publishedProgramme({
  title: `Weg ${secret}`,
  providerId: provider.id,
  topicIds: [topic.id],
  modules: [{ title: secret, speakers: [{ speakerId: speaker.id }] }],
  contactPoints: [{ personId: star.id, email: `weg.${secret}@example.org` }],
})
await remove('Programme', bin, 'programme')
const held = await api.add.alumniMeeting({
  title: secret,
  publicationStatus: 'PUBLISHED',
  hostIds: [provider.id],
  agenda: [{ title: secret, speakers: [{ speakerId: speaker.id }] }],
})
await remove('AlumniMeeting', held, 'alumniMeeting')

interface TypeRef {
  kind: string
  name: string | null
  ofType: TypeRef | null
}
interface Field {
  name: string
  type: TypeRef
  args: { name: string; type: TypeRef; defaultValue: string | null }[]
}
const { __schema } = await admin.ask<{
  __schema: { types: { name: string; kind: string; fields: Field[] | null; inputFields: Field[] | null }[] }
}>(`{ __schema { types { name kind
  fields { name args { name defaultValue type { kind } } type { ...ref } } inputFields { name type { ...ref } } } } }
  fragment ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`)
const types = new Map(__schema.types.map(type => [type.name, type]))
const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type)
const isLeaf = (type: TypeRef) => ['SCALAR', 'ENUM'].includes(named(type).kind)

/** Whether the table of permissions lets a visitor ask a field. */
function mayAsk(owner: string, field: Field): boolean {
  const target = named(field.type).name ?? ''
  const resource = (
    target === 'Organisation' ? 'partner' : target.charAt(0).toLowerCase() + target.slice(1)
  ) as Resource
  const isOpen = !(resource in permissions) || can(null, `${resource}:read`)
  const parents = owner === 'Provider' || owner === 'Partner' ? [owner, 'Organisation'] : [owner]
  // A count may be asked by whoever may ask the list beside it.
  const counted = types.get(owner)?.fields?.find(({ name }) => `${name}Count` === field.name)
  if (counted) return mayAsk(owner, counted)
  return (
    isOpen &&
    parents.every(parent => canReadField(null, parent, field.name)) &&
    field.args.every(({ type, defaultValue }) => type.kind !== 'NON_NULL' || defaultValue !== null)
  )
}

/** A list with as many as the test has of anything. */
const few = ({ name, args }: Field) => (args.some(argument => argument.name === 'first') ? `${name}(first: 8)` : name)

/** Everything a visitor may ask of a type, so many relations deep: a selection for each relation on the way. */
function everything(typeName: string, depth: number): string[] {
  const fields = (types.get(typeName)?.fields ?? []).filter(field => mayAsk(typeName, field))
  const own = fields.filter(({ type }) => isLeaf(type)).map(({ name }) => name)
  const relations =
    depth > 0
      ? fields
          .filter(({ type }) => !isLeaf(type))
          .flatMap(field =>
            everything(named(field.type).name ?? '', depth - 1).map(part => `${few(field)} { ${part} }`),
          )
      : []
  return [['__typename', ...own].join(' '), ...relations]
}

const limits = queryLimits(null)
const limitSchema = buildSchema(readFileSync(new URL('../../server/schema.graphql', import.meta.url), 'utf8'))
const fits = (document: string) => excessOf(estimateQuery(limitSchema, parse(document)), limits) === null

/** As few documents as a visitor may send that ask for all the selections. */
function documentsFor(selections: string[], documentOf: (selection: string) => string): string[] {
  const documents: string[] = []
  let asked = ''
  for (const selection of selections) {
    const more = `${asked} ${selection}`
    if (asked && !fits(documentOf(more))) {
      documents.push(documentOf(asked))
      asked = selection
    } else asked = more
  }
  return [...documents, documentOf(asked)]
}

const lists = [
  'programmes',
  'providers',
  'modules',
  'editions',
  'sessions',
  'topics',
  'alumniMeetings',
  'assignments',
  'testimonials',
]
const typeOfList = (list: string) =>
  named((types.get('Query')?.fields ?? []).find(({ name }) => name === list)?.type as TypeRef).name?.replace(
    /Connection$/,
    '',
  ) ?? ''

describe('a visitor', () => {
  const paths = lists.flatMap(list =>
    (types.get(typeOfList(list))?.fields ?? [])
      .filter(field => !isLeaf(field.type) && mayAsk(typeOfList(list), field))
      .map(field => [list, few(field), named(field.type).name ?? ''] as const),
  )

  test.each(paths)('who follows %s to %s finds nothing that is hidden', async (list, relation, target) => {
    const documents = documentsFor(
      everything(target, 2),
      selection => `{ ${list}(first: 5) { nodes { id ${relation} { ${selection} } } totalCount } }`,
    )
    for (const document of documents) {
      const { data, errors } = await visitor.run<Record<string, { nodes: object[]; totalCount: number }>>(document)
      expect(errors).toBeUndefined()
      expect(data?.[list]?.nodes).toHaveLength(data?.[list]?.totalCount ?? 0)
      expect(JSON.stringify(data)).not.toMatch(new RegExp(secret, 'i'))
      expect(JSON.stringify(data)).not.toContain(silent.id)
    }
  })

  test('sees what is published, with who speaks there', async () => {
    expect(
      await visitor.ask(
        '{ programmes { nodes { title provider { name } modules { title speakers { speaker { name person { fullName } } } } editions { sessions { title } } } totalCount } alumniMeetings { nodes { title agenda { title } } } testimonials { totalCount } assignments { nodes { title } } }',
      ),
    ).toEqual({
      programmes: {
        totalCount: 1,
        nodes: [
          {
            title: 'Open opleiding',
            provider: { name: 'Open School' },
            modules: [
              { title: 'Module', speakers: [{ speaker: { name: 'Spreker', person: { fullName: 'Spreker' } } }] },
            ],
            editions: [{ sessions: [{ title: 'Dag' }] }],
          },
        ],
      },
      alumniMeetings: { nodes: [{ title: 'Open avond', agenda: [{ title: 'Lezing' }] }] },
      testimonials: { totalCount: 2 },
      assignments: { nodes: [{ title: 'Open opdracht' }] },
    })
  })

  test('cannot open what is hidden by its id or slug', async () => {
    expect(
      await visitor.ask(
        'query ($draft: ID!, $slug: String!, $bin: ID!) { a: programme(id: $draft) { id } b: programme(slug: $slug) { id } c: programme(id: $bin) { id } }',
        { draft: draft.id, slug: draft.slug, bin: bin.id },
      ),
    ).toEqual({ a: null, b: null, c: null })
  })

  test.each([
    'persons',
    'speakers',
    'consultants',
    'partners',
    'organisations',
    'locations',
    'mediaAssets',
    'enrolments',
    'invitations',
    'enquiries',
    'users',
    'alumni',
  ])('may not list the %s', async list => {
    for (const selection of ['totalCount', 'nodes { id }', '__typename']) {
      expect((await visitor.run(`{ ${list} { ${selection} } }`)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ])
    }
  })

  test.each([
    '{ trash { totalCount } }',
    '{ search(text: "open") { id } }',
    '{ __schema { types { name } } }',
    '{ programmes(filter: { deletedAt: { isNull: false } }) { totalCount } }',
  ])('may not ask %s', async document => {
    expect((await visitor.run(document)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test.each(lists)('finds nothing hidden when searching the %s', async list => {
    expect(await visitor.ask(`{ rows: ${list}(search: "${secret}") { totalCount } }`)).toEqual({
      rows: { totalCount: 0 },
    })
  })

  /** A way from a filter of programmes to the filter of another type, as the text around a condition. */
  function wayTo(target: string): ((condition: string) => string) | null {
    const queue: [string, (condition: string) => string][] = [['ProgrammeFilter', condition => condition]]
    const seen = new Set(['ProgrammeFilter'])
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [filter, around] = next
      if (filter === `${target}Filter`) return around
      for (const { name, type } of types.get(filter)?.inputFields ?? []) {
        const inner = named(type).name ?? ''
        if (['and', 'or', 'not'].includes(name) || seen.has(inner) || !inner.endsWith('Filter')) continue
        seen.add(inner)
        queue.push([inner, condition => around(`${name}: { ${condition} }`)])
      }
    }
    return null
  }

  const guarded = [
    ...Object.keys(personalFields).map(path => path.split('.') as [string, string]),
    ...staffFields.map(field => ['Programme', field] as [string, string]),
  ]
  test.each(guarded)('can neither read nor filter on %s.%s, nor order by it', async (type, field) => {
    const filterType = named(
      (types.get(`${type}Filter`)?.inputFields ?? []).find(({ name }) => name === field)?.type ?? {
        kind: '',
        name: null,
        ofType: null,
      },
    ).name
    const way = wayTo(type)
    if (filterType && way) {
      const fields = types.get(filterType)?.inputFields ?? []
      const condition = fields.some(({ name }) => name === 'isNull')
        ? 'isNull: false'
        : fields.some(({ name }) => name === 'some')
          ? 'some: {}'
          : fields.some(({ name }) => name === 'eq')
            ? 'eq: true'
            : 'id: { isNull: false }'
      for (const wrap of [
        (inner: string) => inner,
        (inner: string) => `or: [{ title: { eq: "x" } }, { ${inner} }]`,
        (inner: string) => `not: { ${inner} }`,
      ]) {
        const { errors } = await visitor.run(
          `{ programmes(filter: { ${wrap(way(`${field}: { ${condition} }`))} }) { totalCount } }`,
        )
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
      }
    }
    const list = { Programme: 'programmes', Edition: 'editions', AlumniMeeting: 'alumniMeetings' }[type]
    if (!list) return
    const code = field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
    if (
      (types.get(`${type}OrderField`) as unknown) &&
      !['enrolments', 'invitations', 'completeness', 'counts'].includes(field)
    ) {
      expect(
        (await visitor.run(`{ ${list}(orderBy: [{ field: ${code} }]) { totalCount } }`)).errors?.map(
          ({ extensions }) => extensions.code,
        ),
      ).toEqual(['UNAUTHENTICATED'])
    }
  })

  test('cannot guess what is hidden by filtering, counting or ordering along relations', async () => {
    const hidden = `{ contains: "${secret}" }`
    const filters = [
      `testimonials(filter: { programme: { title: ${hidden} } })`,
      `topics(filter: { programmes: { some: { title: ${hidden} } } })`,
      `topics(filter: { speakers: { some: { name: ${hidden} } } })`,
      `providers(filter: { programmes: { some: { title: ${hidden} } } })`,
      `providers(filter: { people: { some: { familyName: ${hidden} } } })`,
      `providers(filter: { alumniMeetings: { some: { title: ${hidden} } } })`,
      `programmes(filter: { modules: { some: { speakers: { some: { speaker: { agendaItems: { some: { title: ${hidden} } } } } } } } })`,
      `programmes(filter: { alumniMeetings: { some: { title: ${hidden} } } })`,
      `programmes(filter: { contactPoints: { some: { person: { contactPoints: { some: { email: ${hidden} } } } } } })`,
    ]
    expect(
      await visitor.ask(`{ ${filters.map((filter, index) => `f${index}: ${filter} { totalCount }`).join(' ')} }`),
    ).toEqual(Object.fromEntries(filters.map((_filter, index) => [`f${index}`, { totalCount: 0 }])))
  })

  test('changes nothing but an enquiry, which answers nothing of what is kept', async () => {
    const input = {
      kind: 'INTEREST',
      name: 'Bezoeker',
      email: 'bezoeker@example.org',
      consent: true,
      programmeId: programme.id,
    }
    const document = 'mutation ($input: SubmitEnquiryInput!) { submitEnquiry(input: $input) }'
    expect(await visitor.ask(document, { input })).toEqual({ submitEnquiry: true })
    expect((await visitor.run(document, { input: { ...input, consent: false } })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['consent'], code: 'consent' }] } },
    ])
    const hidden = await visitor.run(document, { input: { ...input, programmeId: bin.id } })
    expect(hidden.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['programmeId'] }] } },
    ])
    expect(JSON.stringify(hidden.errors)).not.toContain(secret)
    const { enquiries } = await admin.ask<{ enquiries: { nodes: { id: string; version: number }[] } }>(
      '{ enquiries(filter: { name: { eq: "bezoeker" } }) { nodes { id version } } }',
    )
    expect(enquiries.nodes).toHaveLength(1)
  })
})

test('a visitor is not told what the schema has', async () => {
  const { errors } = await api.visitor().run('{ programmes { nodes { titel } } }')
  expect(errors?.[0]?.message).toContain('titel')
  expect(errors?.[0]?.message).not.toContain('Did you mean')
})

test('a visitor does not hear how many people came to a meeting', async () => {
  const { errors } = await api.visitor().run('{ alumniMeetings { nodes { counts { invited } } } }')
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
})
