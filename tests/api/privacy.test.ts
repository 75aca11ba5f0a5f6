import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { openPglite, startServer } from '../kit/server.ts'

/*
 * An analyst who wants to know who somebody is, and who can look at the public catalogue too. Anna teaches, and takes part
 * as well: her name is public there, and must not be found here.
 */
const api = await startApi()
const admin = await api.caller('admin')
const analyst = await api.caller('analyst')
const visitor = api.visitor()

const provider = await api.add.provider({ name: 'Open School' })
const client = await api.add.partner({ name: 'Gemeente Oost' })
const topic = await api.add.topic({ name: 'Bestuur' })
const portrait = await api.add.mediaAsset({ filename: 'portret van Zwanenburg.png' })
const poster = await api.add.mediaAsset({ filename: 'portret van Anna.png' })
const anna = await api.add.person({
  givenName: 'Anna',
  familyName: 'Aalbers',
  email: 'anna@example.org',
  biography: 'Anna geeft les.',
  photoId: poster.id,
  affiliations: [{ organisationId: client.id, position: 'Wethouder', department: 'Bestuur' }],
})
const speaker = await api.add.speaker({ personId: anna.id, topicIds: [topic.id] })
const consultant = await api.add.consultant({ personId: anna.id, providerId: provider.id })
const zwaan = await api.add.person({
  titlePrefix: 'prof. dr.',
  givenName: 'Tom',
  infix: 'de',
  familyName: 'Zwanenburg',
  titleSuffix: 'MPA',
  salutation: 'Geachte heer Zwanenburg',
  email: 'tom@zwanenburg.example.org',
  phone: '070 302 49 11',
  biography: 'Zwanenburg woont in Zutphen.',
  photoId: portrait.id,
  affiliations: [{ organisationName: 'Zwanenburg Advies', position: 'Directeur' }, { organisationId: client.id }],
})
const others = await Promise.all(
  ['Bakker', 'Cohen', 'Dekker', 'Evers'].map(familyName => api.add.person({ familyName })),
)
const everybody = [anna, zwaan, ...others]
const programme = await api.add.publishedProgramme({
  title: 'Open opleiding',
  providerId: provider.id,
  contactPoints: [{ personId: anna.id, email: 'info@example.org' }],
  modules: [{ title: 'Module', speakers: [{ speakerId: speaker.id }] }],
})
const edition = await api.add.edition({ programmeId: programme.id, number: 1 })
const meeting = await api.add.alumniMeeting({ title: 'Open avond', publicationStatus: 'PUBLISHED' })
for (const { id } of everybody) {
  await api.add.enrolment({
    personId: id,
    editionId: edition.id,
    status: 'COMPLETED',
    organisationId: client.id,
    position: 'Beleidsadviseur',
    remarks: 'Komt met de trein.',
    appliedAt: '2026-03-04T13:14:15Z',
  })
  await api.add.invitation({
    meetingId: meeting.id,
    personId: id,
    cohortId: edition.id,
    dietary: 'Geen noten',
    remark: 'Later',
    sentAt: '2026-05-06T07:08:09Z',
  })
}
await api.add.enquiry({
  name: 'Tom de Zwanenburg',
  salutation: 'Dhr.',
  email: 'tom@zwanenburg.example.org',
  phone: '070 302 49 11',
  address: 'Zwaanplein 1',
  organisation: 'Zwanenburg Advies',
  remarks: 'Bel Zwanenburg terug.',
  notes: 'Zwanenburg belde.',
  programmeId: programme.id,
  personId: zwaan.id,
})
await api.add.testimonial({
  quote: 'Zwanenburg vond het mooi.',
  status: 'PUBLISHED',
  consentGiven: false,
  programmeId: programme.id,
  personId: zwaan.id,
})
await api.add.testimonial({ quote: 'Ik ook.', status: 'DRAFT', consentGiven: true, personId: zwaan.id })
await api.add.testimonial({ quote: 'Mooi.', status: 'PUBLISHED', consentGiven: true, personId: anna.id })

interface Named {
  id: string
  fullName: string
  sortName: string
}

/** The pseudonym of somebody: who places one person in an edition alone knows whom an analyst sees there. */
async function pseudonymOf({ id }: { id: string }, number: number): Promise<Named> {
  const own = await api.add.edition({ programmeId: programme.id, number })
  await api.add.enrolment({ personId: id, editionId: own.id })
  const { enrolments } = await analyst.ask<{ enrolments: { nodes: { person: Named }[] } }>(
    'query ($id: ID!) { enrolments(filter: { editionId: { eq: $id } }) { nodes { person { id fullName sortName } } } }',
    { id: own.id },
  )
  return enrolments.nodes[0]?.person ?? expect.fail('no enrolment')
}
const annaSeen = await pseudonymOf(anna, 2)
const tomSeen = await pseudonymOf(zwaan, 3)

const codesOf = async (document: string, variables: Record<string, unknown> = {}) =>
  ((await analyst.run(document, variables)).errors ?? []).map(({ extensions }) => extensions.code)
const count = async (field: string, variables: Record<string, unknown> = {}) => {
  const { rows } = await analyst.ask<{ rows: { totalCount: number } }>(`{ rows: ${field} { totalCount } }`, variables)
  return rows.totalCount
}

test('somebody has one pseudonym wherever they take part, and keeps it', async () => {
  const document = `query ($tom: ID!) {
    person(id: $tom) { id fullName enrolments { person { id fullName } } invitations { person { id } } }
    persons(filter: { id: { eq: $tom } }) { nodes { id fullName familyName givenName } totalCount }
    alumni(filter: { id: { in: [$tom] } }) { nodes { id } }
    enquiries { nodes { person { id fullName } } }
    invitations(filter: { personId: { eq: $tom } }) { nodes { person { id } } }
  }`
  const data = await analyst.ask(document, { tom: tomSeen.id })
  expect(data).toEqual({
    person: {
      id: tomSeen.id,
      fullName: tomSeen.fullName,
      enrolments: [1, 2].map(() => ({ person: { id: tomSeen.id, fullName: tomSeen.fullName } })),
      invitations: [{ person: { id: tomSeen.id } }],
    },
    persons: {
      nodes: [
        {
          id: tomSeen.id,
          fullName: tomSeen.fullName,
          givenName: 'Persoon',
          familyName: tomSeen.fullName.replace('Persoon ', ''),
        },
      ],
      totalCount: 1,
    },
    alumni: { nodes: [{ id: tomSeen.id }] },
    enquiries: { nodes: [{ person: { id: tomSeen.id, fullName: tomSeen.fullName } }] },
    invitations: { nodes: [{ person: { id: tomSeen.id } }] },
  })
  expect(tomSeen.fullName).toMatch(/^Persoon [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(await analyst.ask(document, { tom: tomSeen.id })).toEqual(data)
})

test('another installation gives the same person another pseudonym', { timeout: 120_000 }, async () => {
  const pglite = await openPglite()
  const server = await startServer({}, { pglite })
  const { rows } = await pglite.query<{ pseudonym: string }>('select pseudonym_of($1) as pseudonym', [zwaan.id])
  await server.close()
  await pglite.close()
  expect(rows).toEqual([
    { pseudonym: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/) },
  ])
  expect(rows[0]?.pseudonym).not.toBe(tomSeen.id)
})

test('the key is no part of the schema', async () => {
  const { __schema } = await admin.ask<{ __schema: { types: { name: string; fields: { name: string }[] | null }[] } }>(
    '{ __schema { types { name fields { name } } } }',
  )
  const fields = __schema.types.flatMap(({ name, fields: own }) => (own ?? []).map(field => `${name}.${field.name}`))
  expect(fields.filter(field => /pseudonym|setting/i.test(field))).toEqual([])
})

test('the id of a person opens nothing: not the person, nor what they take part in', async () => {
  expect(
    await analyst.ask(
      `query ($id: ID!) {
        person(id: $id) { fullName }
        persons(filter: { id: { eq: $id } }) { totalCount }
        enrolments(filter: { personId: { eq: $id } }) { totalCount }
        deep: editions(filter: { enrolments: { some: { person: { id: { in: [$id] } } } } }) { totalCount }
        invitations(filter: { person: { id: { eq: $id } } }) { totalCount }
        enquiries(filter: { personId: { in: [$id] } }) { totalCount }
      }`,
      { id: zwaan.id },
    ),
  ).toEqual({
    person: null,
    persons: { totalCount: 0 },
    enrolments: { totalCount: 0 },
    deep: { totalCount: 0 },
    invitations: { totalCount: 0 },
    enquiries: { totalCount: 0 },
  })
})

test('the ids of enrolments, invitations, enquiries and affiliations are pseudonyms too, and open them', async () => {
  const kinds = { enrolments: 'enrolment', invitations: 'invitation', enquiries: 'enquiry' }
  for (const [list, one] of Object.entries(kinds)) {
    const ids = `{ rows: ${list} { nodes { id } } }`
    const real = await admin.ask<{ rows: { nodes: { id: string }[] } }>(ids)
    const seen = await analyst.ask<{ rows: { nodes: { id: string }[] } }>(ids)
    expect(seen.rows.nodes).toHaveLength(real.rows.nodes.length)
    const known = new Set(real.rows.nodes.map(({ id }) => id))
    expect(seen.rows.nodes.filter(({ id }) => known.has(id))).toEqual([])
    const id = seen.rows.nodes[0]?.id
    expect(await analyst.ask(`query ($id: ID!) { row: ${one}(id: $id) { id } }`, { id })).toEqual({ row: { id } })
    expect(await analyst.ask(`query ($id: ID!) { row: ${one}(id: $id) { id } }`, { id: [...known][0] })).toEqual({
      row: null,
    })
  }
  const affiliations = 'nodes { affiliations { id organisation { name } } }'
  const real = JSON.stringify(await admin.ask(`{ persons { ${affiliations} } }`)).match(/"id":"[^"]+"/g)
  const seen = JSON.stringify(await analyst.ask(`{ persons { ${affiliations} } }`))
  expect(seen).toContain('Gemeente Oost')
  for (const id of real ?? []) expect(seen).not.toContain(id)
})

const real = ['Zwanenburg', 'Tom', 'de Zw', 'prof. dr.', 'MPA', zwaan.id]

test.each(real)('no condition on a name finds %s, and its opposite finds everybody', async text => {
  for (const field of ['fullName', 'sortName', 'familyName', 'givenName', 'infix', 'titlePrefix', 'titleSuffix']) {
    for (const operator of ['eq', 'contains', 'startsWith']) {
      const filter = `{ ${field}: { ${operator}: "${text}" } }`
      expect(await count(`persons(filter: ${filter})`), filter).toBe(0)
      expect(await count(`persons(filter: { not: ${filter} })`), filter).toBe(everybody.length)
      expect(await count(`enrolments(filter: { person: ${filter} })`), filter).toBe(0)
      expect(await count(`organisations(filter: { people: { some: ${filter} } })`), filter).toBe(0)
    }
  }
  expect(await count(`enquiries(filter: { name: { contains: "${text}" } })`)).toBe(0)
})

test('a comparison with a name is one with the pseudonym', async () => {
  const { persons } = await analyst.ask<{ persons: { nodes: Named[] } }>(
    '{ persons(filter: { familyName: { gte: "M" } }) { nodes { id sortName } } }',
  )
  for (const { sortName } of persons.nodes) expect(sortName >= 'M').toBe(true)
  expect(await count('persons(filter: { titlePrefix: { isNull: false } })')).toBe(0)
  expect(await count(`persons(filter: { fullName: { eq: "${tomSeen.fullName.toLowerCase()}" } })`)).toBe(1)
  expect(await count(`enrolments(filter: { person: { sortName: { startsWith: "${tomSeen.sortName}" } } })`)).toBe(2)
})

test.each([
  ['persons', '', 'sortName'],
  ['persons', 'orderBy: [{ field: FAMILY_NAME }]', 'sortName'],
  ['persons', 'orderBy: [{ field: FULL_NAME }]', 'sortName'],
  ['persons', 'orderBy: [{ field: ID }]', 'id'],
  ['enrolments', 'orderBy: [{ field: PERSON }]', 'person { sortName }'],
  ['enrolments', 'orderBy: [{ field: ID }]', 'id'],
  ['invitations', '', 'person { sortName }'],
  ['invitations', 'orderBy: [{ field: STATUS }]', 'id'],
  ['enquiries', 'orderBy: [{ field: NAME }]', 'name'],
])('%s (%s) come in the order of what is seen of them', async (list, order, field) => {
  const { rows } = await analyst.ask<{ rows: { nodes: object[] } }>(
    `{ rows: ${list}(first: 100${order ? `, ${order}` : ''}) { nodes { ${field} } } }`,
  )
  const seen = rows.nodes.map(node => JSON.stringify(node))
  expect(seen).toEqual([...seen].sort())
})

test('enquiries ordered by person or enrolment come in the order of the pseudonym', async () => {
  for (const { id } of others) await api.add.enquiry({ name: 'Iemand', personId: id })
  const { rows } = await analyst.ask<{ rows: { nodes: { person: Named }[] } }>(
    '{ rows: enquiries(orderBy: [{ field: PERSON }]) { nodes { person { sortName } } } }',
  )
  const seen = rows.nodes.map(({ person }) => person.sortName)
  expect(seen).toEqual([...seen].sort())
})

test.each([
  'persons',
  'alumni',
  'enrolments',
  'invitations',
  'enquiries',
  'persons(orderBy: [{ field: FAMILY_NAME }])',
  'enrolments(orderBy: [{ field: PERSON }])',
  `persons(search: "persoon")`,
])('the cursors of %s hold nothing but what is seen, and lead on', async list => {
  const page = list.endsWith(')') ? list.slice(0, -1) : `${list}(`
  const cursors: string[] = []
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const document: string = `{ rows: ${page} first: 2 ${after ? `after: "${after}"` : ''}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`
    const { rows } = await analyst.ask<{
      rows: {
        edges: { cursor: string; node: { id: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
        totalCount: number
      }
    }>(document)
    ids.push(...rows.edges.map(({ node }) => node.id))
    cursors.push(...rows.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString()))
    after = rows.pageInfo.endCursor
    if (rows.pageInfo.hasNextPage) continue
    expect(ids).toHaveLength(rows.totalCount)
    break
  }
  expect(new Set(ids).size).toBe(ids.length)
  const own = await admin.ask<{ rows: { nodes: { id: string }[] } }>(`{ rows: ${page} first: 100) { nodes { id } } }`)
  const secrets = [...own.rows.nodes.map(({ id }) => id), ...everybody.map(({ id }) => id)]
  for (const cursor of cursors) {
    for (const secret of secrets) expect(cursor).not.toContain(secret)
    expect(cursor).not.toMatch(/zwanenburg|aalbers|bakker|cohen|dekker|evers/i)
    expect(cursor).not.toMatch(/13:14:15|07:08:09/)
  }
})

test.each(['Zwanenburg', 'Zwanenbrug', 'Aalbers', 'tom@zwanenburg.example.org', 'Zutphen', 'Directeur', 'trein'])(
  'a search for %s finds nobody who takes part',
  async text => {
    for (const list of ['persons', 'alumni', 'enrolments', 'invitations', 'enquiries'])
      expect(await count(`${list}(search: "${text}")`), list).toBe(0)
    const { search } = await analyst.ask<{ search: { type: string; id: string; label: string }[] }>(
      'query ($text: String!) { search(text: $text, first: 100) { type id label detail } }',
      { text },
    )
    expect(search.filter(({ type }) => !['Speaker', 'Consultant', 'Testimonial'].includes(type))).toEqual([])
    expect(JSON.stringify(search)).not.toMatch(/zwanenburg/i)
  },
)

test('a search for a pseudonym finds the person, the enrolments and the invitations', async () => {
  const code = tomSeen.fullName.replace('Persoon ', '')
  expect(await count(`persons(search: "${code}")`)).toBe(1)
  expect(await count(`enrolments(search: "${code}")`)).toBe(2)
  expect(await count(`invitations(search: "${code}")`)).toBe(1)
  const { search } = await analyst.ask<{ search: object[] }>(
    'query ($text: String!) { search(text: $text) { type id label detail } }',
    { text: code },
  )
  expect(search).toEqual([{ type: 'Person', id: tomSeen.id, label: tomSeen.fullName, detail: 'Gemeente Oost' }])
})

/** A field of everybody who takes part, as an analyst may not ask it. */
const refused = {
  persons: [
    ...['email', 'phone', 'phoneE164', 'salutation', 'invitable', 'biography', 'photo { id }', 'expertise { id }'],
    ...['speaker { id }', 'consultant { id }', 'contactPoints { id }', 'testimonials { id }'],
    ...['createdAt', 'updatedAt', 'deletedAt', 'version', 'createdBy { name }', 'updatedBy { name }'],
    ...['affiliations { position }', 'affiliations { department }', 'affiliations { organisationName }'],
  ],
  enrolments: ['position', 'remarks', 'createdAt', 'updatedAt', 'deletedAt'],
  invitations: ['dietary', 'remark', 'createdAt', 'updatedAt', 'deletedAt'],
  enquiries: [
    ...['salutation', 'email', 'phone', 'phoneE164', 'address', 'organisation', 'remarks', 'notes'],
    ...['updatedAt', 'deletedAt'],
  ],
}
const refusedFields = Object.entries(refused).flatMap(([list, fields]) => fields.map(field => [list, field] as const))

test.each(refusedFields)('of %s nobody hears the %s, asked, filtered or sorted by', async (list, field) => {
  expect(await codesOf(`{ ${list} { nodes { ${field} } } }`)).toEqual(['FORBIDDEN'])
  expect(await codesOf(`{ ${list} { edges { node { ... on Record { id } x: ${field} } } } }`)).toEqual(['FORBIDDEN'])
  const [name = '', inner] = field.split(/[ {}]+/)
  const conditions = ['isNull: false', 'some: {}', 'id: { isNull: false }', 'eq: true'].map(condition =>
    inner && name === 'affiliations'
      ? `affiliations: { some: { ${inner}: { ${condition} } } }`
      : `${name}: { ${condition} }`,
  )
  const answers = await Promise.all(
    conditions.map(condition => codesOf(`{ ${list}(filter: { not: { ${condition} } }) { totalCount } }`)),
  )
  expect(answers.filter(codes => codes.length === 0)).toEqual([])
  expect(answers).toContainEqual(['FORBIDDEN'])
  const code = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
  expect(await codesOf(`{ ${list}(orderBy: [{ field: ${code} }]) { totalCount } }`)).not.toEqual([])
})

test('the name of who teaches, advises, answers or spoke is read, with a biography and a picture', async () => {
  const person = { id: anna.id, fullName: 'Anna Aalbers' }
  expect(
    await analyst.ask(
      `{ speakers { nodes { name person { id fullName biography photo { filename } affiliations { position } } } }
        consultants { nodes { name person { id fullName } } }
        testimonials { nodes { quote person { id fullName } } }
        programmes { nodes { contactPoints { person { id fullName } } } } }`,
    ),
  ).toEqual({
    speakers: {
      nodes: [
        {
          name: 'Anna Aalbers',
          person: {
            ...person,
            biography: 'Anna geeft les.',
            photo: { filename: 'portret van Anna.png' },
            affiliations: [{ position: 'Wethouder' }],
          },
        },
      ],
    },
    consultants: { nodes: [{ name: 'Anna Aalbers', person }] },
    testimonials: { nodes: [{ quote: 'Mooi.', person }] },
    programmes: { nodes: [{ contactPoints: [{ person }] }] },
  })
  const { programmes } = await visitor.ask<{ programmes: object }>(
    '{ programmes { nodes { contactPoints { person { id fullName } } } } }',
  )
  expect(programmes).toEqual({ nodes: [{ contactPoints: [{ person }] }] })
  expect(annaSeen.id).not.toBe(anna.id)
})

test.each(['enrolments', 'invitations'])('who teaches is not followed to their %s', async list => {
  for (const path of [
    `{ speakers { nodes { person { ${list} { id } } } } }`,
    `{ speakers { nodes { person { ... on Person { rows: ${list} { id } } } } } }`,
    `{ speakers(filter: { person: { ${list}: { some: {} } } }) { totalCount } }`,
    `{ speakers(filter: { not: { person: { ${list}: { none: {} } } } }) { totalCount } }`,
    `{ consultants(filter: { person: { ${list}: { some: {} } } }) { totalCount } }`,
    `{ testimonials(filter: { person: { ${list}: { some: {} } } }) { totalCount } }`,
    `{ programmes(filter: { contactPoints: { some: { person: { ${list}: { some: {} } } } } }) { totalCount } }`,
    `{ assignments(filter: { collaborators: { some: { person: { ${list}: { some: {} } } } } }) { totalCount } }`,
  ])
    expect(await codesOf(path), path).toEqual(['FORBIDDEN'])
})

test.each([
  'speaker: { name: { contains: "Anna" } }',
  'speakerId: { isNull: false }',
  'consultantId: { isNull: false }',
  'contactPoints: { some: {} }',
  'testimonials: { none: {} }',
  'expertise: { some: {} }',
  'photoId: { isNull: false }',
  'createdById: { isNull: false }',
])('who takes part is not followed to what they offer: %s', async filter => {
  expect(await codesOf(`{ persons(filter: { ${filter} }) { totalCount } }`)).toEqual(['FORBIDDEN'])
  expect(await codesOf(`{ enrolments(filter: { person: { ${filter} } }) { totalCount } }`)).toEqual(['FORBIDDEN'])
  expect(await codesOf(`{ organisations(filter: { people: { some: { ${filter} } } }) { totalCount } }`)).toEqual([
    'FORBIDDEN',
  ])
})

test('where a teacher works, which is public, leads to no pseudonym', async () => {
  const school = await api.add.partner({ name: 'Eenmanszaak' })
  const lone = await api.add.person({ familyName: 'Eenling', affiliations: [{ organisationId: school.id }] })
  const { id } = await api.add.speaker({ personId: lone.id })
  const document = `{
    speaker(id: "${id}") { person { fullName affiliations { organisation { name people { fullName } peopleCount } } } }
    partner(id: "${school.id}") { people { fullName } peopleCount }
    persons(filter: { affiliations: { some: { organisationId: { eq: "${school.id}" } } } }) { totalCount }
    partners(filter: { id: { eq: "${school.id}" }, people: { some: {} } }) { totalCount }
  }`
  const organisation = { name: 'Eenmanszaak', people: [], peopleCount: 0 }
  expect(await analyst.ask(document)).toEqual({
    speaker: { person: { fullName: expect.stringContaining('Eenling'), affiliations: [{ organisation }] } },
    partner: { people: [], peopleCount: 0 },
    persons: { totalCount: 0 },
    partners: { totalCount: 0 },
  })
  expect(await admin.ask(document)).toMatchObject({ partner: { peopleCount: 1 }, persons: { totalCount: 1 } })
  const { search } = await analyst.ask<{ search: { label: string; detail: string | null }[] }>(
    '{ search(text: "Persoon", types: [Person], first: 100) { label detail } }',
  )
  expect(search.map(({ detail }) => detail)).not.toContain('Eenmanszaak')
  await admin.ask(
    `mutation { a: deleteSpeaker(id: "${id}", version: 1) { id } b: deletePerson(id: "${lone.id}", version: 1) { id } }`,
  )
})

test('the pseudonym of a teacher finds no teacher, and the id of one no participant', async () => {
  for (const list of ['speakers', 'consultants', 'testimonials'])
    expect(await count(`${list}(filter: { personId: { eq: "${annaSeen.id}" } })`), list).toBe(0)
  expect(await count(`speakers(filter: { personId: { eq: "${anna.id}" } })`)).toBe(1)
  expect(await count(`speakers(filter: { person: { familyName: { eq: "aalbers" } } })`)).toBe(1)
  expect(await analyst.ask('query ($id: ID!) { person(id: $id) { id } }', { id: anna.id })).toEqual({ person: null })
})

test('a testimonial is there when everybody may read it, and only then', async () => {
  expect(await count('testimonials')).toBe(1)
  expect(await count('testimonials(search: "Zwanenburg")')).toBe(0)
  expect(await count('testimonials(filter: { deletedAt: { isNull: true } })')).toBe(1)
  expect(await count('programmes(filter: { testimonials: { some: {} } })')).toBe(0)
})

test('the portrait of who takes part is no file to an analyst', async () => {
  const { mediaAssets } = await analyst.ask<{ mediaAssets: { nodes: { filename: string }[] } }>(
    '{ mediaAssets { nodes { filename } totalCount } }',
  )
  expect(mediaAssets).toEqual({ nodes: [{ filename: 'portret van Anna.png' }], totalCount: 1 })
  expect(await count('mediaAssets(search: "Zwanenburg")')).toBe(0)
  expect((await analyst.fetch(`/media/${portrait.id}`)).status).toBe(404)
  expect((await analyst.fetch(`/media/${poster.id}`)).status).toBe(200)
  expect((await admin.fetch(`/media/${portrait.id}`)).status).toBe(200)
})

test('moments are days: nobody is found by the second at which they were entered', async () => {
  expect(
    await analyst.ask(
      `{ enrolments(filter: { edition: { number: { eq: 1 } } }, first: 1) { nodes { appliedAt } }
        invitations(first: 1) { nodes { sentAt } } enquiries(first: 1) { nodes { createdAt consentAt } } }`,
    ),
  ).toMatchObject({
    enrolments: { nodes: [{ appliedAt: expect.stringMatching(/^2026-03-03T23:00:00/) }] },
    invitations: { nodes: [{ sentAt: expect.stringMatching(/^2026-05-05T22:00:00/) }] },
    enquiries: { nodes: [{ consentAt: expect.stringMatching(/T2[23]:00:00/) }] },
  })
  expect(await count('enrolments(filter: { appliedAt: { eq: "2026-03-03T23:00:00Z" } })')).toBe(everybody.length)
  expect(await count('enrolments(filter: { appliedAt: { eq: "2026-03-04T13:14:15Z" } })')).toBe(0)
})

test('the moment an edition was full is a day as well: it is that of somebody', async () => {
  const full = await api.add.edition({ programmeId: programme.id, number: 4, capacity: 1 })
  await api.add.enrolment({
    personId: zwaan.id,
    editionId: full.id,
    status: 'CONFIRMED',
    appliedAt: '2026-03-04T13:14:15Z',
  })
  const document = '{ editions(filter: { number: { eq: 4 } }) { nodes { fullAt } } }'
  expect(await admin.ask(document)).toEqual({
    editions: { nodes: [{ fullAt: expect.stringMatching(/^2026-03-04T13:14:15/) }] },
  })
  expect(await analyst.ask(document)).toEqual({
    editions: { nodes: [{ fullAt: expect.stringMatching(/^2026-03-03T23:00:00/) }] },
  })
})

test('a key with the role of an analyst sees as little, whoever made it', async () => {
  const { createApiKey } = await admin.ask<{ createApiKey: { key: string } }>(
    'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }',
    { input: { name: 'Rapport', role: 'ANALYST', expiresAt: new Date(Date.now() + 86_400_000).toISOString() } },
  )
  const headers = { authorization: `Bearer ${createApiKey.key}` }
  const { data } = await api.visitor().run('{ persons(first: 100) { nodes { id fullName } } }', {}, headers)
  expect(JSON.stringify(data)).toContain(tomSeen.fullName)
  for (const { id } of everybody) expect(JSON.stringify(data)).not.toContain(id)
  expect(JSON.stringify(data)).not.toMatch(/zwanenburg|aalbers/i)
  const { errors } = await api.visitor().run('{ persons { nodes { email } } }', {}, headers)
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test.each(['csv', 'json'])('an export as %s holds the pseudonyms', async format => {
  const response = await analyst.fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($after: String) { persons(first: 100, after: $after) { nodes { id fullName sortName } } }',
      format,
      locale: 'nl',
    }),
  })
  const text = await response.text()
  expect(response.status, text).toBe(200)
  expect(text).toContain(tomSeen.fullName)
  expect(text).not.toMatch(/zwanenburg|aalbers/i)
  for (const { id } of everybody) expect(text).not.toContain(id)
})

test('colleagues are no participants: their names stay, their e-mail addresses do not show', async () => {
  const { users } = await analyst.ask<{ users: { nodes: { name: string }[] } }>('{ users { nodes { name } } }')
  expect(users.nodes).toContainEqual({ name: 'Ana Analyse' })
  expect(await codesOf('{ users { nodes { email } } }')).toEqual(['FORBIDDEN'])
})

test('who may work with people sees them as they are', async () => {
  for (const role of ['admin', 'contentManager', 'alumniCoordinator'] as const) {
    expect(
      await api
        .as(role)
        .ask('query ($id: ID!) { person(id: $id) { id fullName email speaker { id } } }', { id: anna.id }),
    ).toEqual({
      person: { id: anna.id, fullName: 'Anna Aalbers', email: 'anna@example.org', speaker: { id: speaker.id } },
    })
  }
  expect(consultant.id).toBeTruthy()
})

test('an enquiry under somebody else’s address is nobody’s until a colleague converts it', async () => {
  const submit = 'mutation ($input: SubmitEnquiryInput!) { submitEnquiry(input: $input) }'
  const input = { name: 'Iemand Anders', email: 'tom@zwanenburg.example.org', kind: 'QUESTION', consent: true }
  await visitor.ask(submit, { input })
  const mine = '{ enquiries(filter: { name: { eq: "Iemand Anders" } }) { nodes { id version } } }'
  const { enquiries } = await admin.ask<{ enquiries: { nodes: { id: string; version: number }[] } }>(mine)
  const converted = `enquiries(filter: { person: { id: { eq: "${tomSeen.id}" } } })`
  const before = await count(converted)
  await admin.ask('mutation ($id: ID!, $version: Int!) { convertEnquiry(id: $id, version: $version) { id } }', {
    ...enquiries.nodes[0],
  })
  expect(await count(converted)).toBe(before + 1)
})
