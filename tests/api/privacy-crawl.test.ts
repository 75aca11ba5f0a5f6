import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type IntrospectionQuery,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/*
 * An analyst who follows everything there is, in every direction, over the example offers and people made for this. What
 * comes out is looked through for anything that belongs to somebody who takes part and nothing else.
 */
const api = await startApi({ seed: true })
const admin = await api.caller('admin')
const analyst = await api.caller('analyst')

const secret = 'Geheimzaam'
/** Who works along on an assignment is on offer there. */
const { assignments } = await admin.ask<{
  assignments: { nodes: { collaborators: { person: { id: string } | null }[] }[] }
}>('{ assignments { nodes { collaborators { person { id } } } } }')
const collaborators = assignments.nodes.flatMap(node => node.collaborators.flatMap(({ person }) => person?.id ?? []))
const { programmes } = await admin.ask<{
  programmes: { nodes: { id: string; provider: { id: string } | null; editions: { id: string }[] }[] }
}>('{ programmes { nodes { id provider { id } editions { id } } } }')
const {
  id: programmeId,
  provider,
  editions,
} = programmes.nodes.find(node => node.editions.length > 0 && node.provider) ?? expect.fail()
const { alumniMeetings } = await admin.ask<{ alumniMeetings: { nodes: { id: string }[] } }>(
  '{ alumniMeetings { nodes { id } } }',
)
const portrait = await api.add.mediaAsset({ filename: `${secret}.png`, alt: secret })
for (let number = 0; number < 8; number++) {
  const person = await api.add.person({
    givenName: `${secret} ${number}`,
    infix: secret,
    familyName: `${secret}${number}`,
    titlePrefix: secret,
    titleSuffix: secret,
    salutation: secret,
    email: `${number}@${secret}.example.org`,
    phone: `070 302 49 1${number}`,
    biography: secret,
    photoId: portrait.id,
    affiliations: [
      { organisationId: provider?.id, position: secret, department: secret },
      { organisationName: secret, position: secret },
    ],
  })
  await api.add.enrolment({
    personId: person.id,
    editionId: editions[0]?.id,
    status: number % 2 ? 'COMPLETED' : 'CONFIRMED',
    organisationId: provider?.id,
    position: secret,
    remarks: secret,
  })
  await api.add.invitation({
    personId: person.id,
    meetingId: alumniMeetings.nodes[0]?.id,
    cohortId: editions[0]?.id,
    dietary: secret,
    remark: secret,
  })
  await api.add.enquiry({
    ...{ name: `${secret} ${number}`, salutation: secret, email: `${number}@${secret}.example.org` },
    ...{ phone: `070 302 49 1${number}`, address: secret, organisation: secret, remarks: secret, notes: secret },
    ...{ personId: person.id, programmeId, editionId: editions[0]?.id },
  })
  await api.add.testimonial({
    quote: secret,
    position: secret,
    personId: person.id,
    programmeId,
    status: 'PUBLISHED',
    consentGiven: false,
  })
}

interface Row {
  id: string
}
/** Ids by which people who take part, and what they take part in, are known to those who work with them. */
const known = await admin.ask<Record<string, { nodes: (Row & { affiliations?: Row[]; speaker?: unknown })[] }>>(
  `query ($collaborators: [ID!]) { persons(first: 500, filter: { id: { notIn: $collaborators } speakerId: { isNull: true }, consultantId: { isNull: true }, contactPoints: { none: {} } }) {
      nodes { id affiliations { id } email phone phoneE164 } }
    enrolments(first: 500) { nodes { id remarks position } } invitations(first: 500) { nodes { id dietary remark } }
    enquiries(first: 500) { nodes { id name email phone phoneE164 address remarks notes } }
    mediaAssets(filter: { filename: { contains: "${secret}" } }) { nodes { id } } }`,
  { collaborators },
)
/** Of everybody, on either side: these are nobody's business. */
const contacts = await admin.ask<Record<string, { nodes: object[] }>>(
  '{ persons(first: 500) { nodes { email phone phoneE164 } } users { nodes { email } } }',
)
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.length > 3
      ? [value]
      : []
    : Object.values((value ?? {}) as object).flatMap(inner => textsOf(inner))
/** What contact points on offer say is for everybody to read. */
const offered = JSON.stringify(
  await admin.ask(
    '{ programmes { nodes { contactPoints { email phone phoneE164 } } } providers { nodes { email phone contactPoints { email phone phoneE164 } } } organisations { nodes { email phone } } editions { nodes { contactPoints { email phone phoneE164 } } } alumniMeetings { nodes { contactPoints { email phone phoneE164 } } } }',
  ),
).toLowerCase()
const secrets = [...new Set([secret, ...textsOf(known), ...textsOf(contacts)].map(text => text.toLowerCase()))].filter(
  text => !offered.includes(`"${text}"`) && !text.startsWith('person'),
)

const schema = buildClientSchema(await analyst.ask<IntrospectionQuery>(getIntrospectionQuery()))
type Fields = GraphQLField<unknown, unknown>[]
const fieldsOf = (type: GraphQLOutputType): Fields => {
  const named = getNamedType(type)
  return isObjectType(named) || isInterfaceType(named)
    ? Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    : []
}
const isLeaf = ({ type }: { type: GraphQLOutputType }) => isLeafType(getNamedType(type))

/** What a selection refuses, as `Type.field` under the path where it was asked. */
const refused = new Set<string>()

function selection(type: GraphQLOutputType, depth: number): string {
  const name = getNamedType(type).name
  const parts = fieldsOf(type).flatMap(field => {
    // Who may not read a list may not count it either.
    if (refused.has(`${name}.${field.name.replace(/Count$/, '')}`)) return []
    if (isLeaf(field)) return [field.name]
    return depth > 0 ? [`${field.name} { ${selection(field.type, depth - 1)} }`] : []
  })
  return ['__typename', ...parts].join(' ')
}

/**
 * Asks for as many records as may be asked at once, and leaves out what is refused until the rest is answered.
 *
 * @param way - the relation that is followed; when that is refused itself there is nothing to read
 */
async function follow(document: (first: number) => string, way?: string): Promise<string> {
  refused.clear()
  for (let first = 100; first > 0;) {
    const { data, errors } = await analyst.run(document(first))
    if (!errors) return JSON.stringify(data)
    const [{ extensions }] = errors as [(typeof errors)[number]]
    if (extensions.code === 'QUERY_TOO_COMPLEX') {
      first = Math.floor(first / 2)
      continue
    }
    const what = String(extensions['what'] ?? '')
    expect([extensions.code, what.includes('.')], JSON.stringify(errors).slice(0, 400)).toEqual(['FORBIDDEN', true])
    if (what === way) return ''
    // What was refused before would be asked for ever.
    expect(refused.has(what), what).toBe(false)
    refused.add(what)
  }
  return expect.fail('too complex for a single record')
}

const query = schema.getQueryType() ?? expect.fail('no queries')
const lists = Object.values(query.getFields()).filter(({ type }) => getNamedType(type).name.endsWith('Connection'))

function clean(answer: string, where: string) {
  const text = answer.toLowerCase()
  expect(
    secrets.filter(candidate => text.includes(candidate)),
    where,
  ).toEqual([])
}

const ways = lists.flatMap(list => {
  const record = fieldsOf(list.type).find(({ name }) => name === 'nodes')?.type
  return record
    ? fieldsOf(record)
        .filter(field => !isLeaf(field))
        .map(field => [list.name, field.name, field.type, getNamedType(record).name] as const)
    : []
})

test('there is much to follow, and much to be kept', () => {
  expect(ways.length).toBeGreaterThan(100)
  expect(secrets.length).toBeGreaterThan(50)
})

test.each(lists.map(({ name }) => name))('%s tell nothing of people who take part', async name => {
  const record = fieldsOf(query.getFields()[name]?.type ?? expect.fail()).find(field => field.name === 'nodes')?.type
  const answer = await follow(
    first =>
      `{ ${name}(first: ${first}) { nodes { ${selection(record ?? expect.fail(), 0)} } edges { cursor } pageInfo { startCursor endCursor } totalCount } }`,
  )
  clean(answer, name)
  const cursors = [...answer.matchAll(/"(?:cursor|startCursor|endCursor)":"([^"]+)"/g)].map(([, cursor = '']) =>
    Buffer.from(cursor, 'base64url').toString(),
  )
  clean(cursors.join('\n'), `the cursors of ${name}`)
})

test.each(ways)('%s, followed to %s and on, tell nothing of people who take part', async (list, field, type, owner) => {
  const answer = await follow(
    first => `{ ${list}(first: ${first}) { nodes { ${field} { ${selection(type, 1)} } } } }`,
    `${owner}.${field}`,
  )
  clean(answer, `${list}.${field}`)
})

const codeOf = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

/** Every way to group by a value of a record or, once further, of one that it links to. */
function groupings(type: GraphQLOutputType, depth: number): { by: string; group: string }[] {
  return fieldsOf(type)
    .filter(({ name }) => !['id', 'label'].includes(name) || depth === 1)
    .flatMap(field => {
      const by = `field: ${codeOf(field.name)}`
      if (isLeaf(field)) return field.name === 'label' ? [] : [{ by, group: field.name }]
      const further = depth > 0 ? groupings(field.type, depth - 1) : []
      return [
        { by, group: `${field.name} { id label }` },
        ...further.map(inner => ({ by: `${field.name}: { ${inner.by} }`, group: `${field.name} { ${inner.group} }` })),
      ]
    })
}

const aggregates = Object.values(query.getFields()).filter(({ name }) => name.endsWith('Aggregate'))

test.each(aggregates.map(({ name, type }) => [name, type] as const))(
  '%s, grouped by everything there is, tells nothing of people who take part',
  { timeout: 120_000 },
  async (name, type) => {
    const group = fieldsOf(type).find(field => field.name === 'group')
    const all = groupings(group?.type ?? expect.fail(), 1)
    let told = 0
    for (let start = 0; start < all.length; start += 8) {
      const asked = new Map(all.slice(start, start + 8).map((grouping, index) => [`a${index}`, grouping]))
      while (asked.size > 0) {
        const parts = [...asked].map(
          ([key, { by, group: values }]) =>
            `${key}: ${name}(groupBy: [{ ${by} }]) { group { ${values} } count suppressed }`,
        )
        const { data, errors } = await analyst.run(`{ ${parts.join(' ')} }`)
        if (!errors) {
          clean(JSON.stringify(data), `${name} by ${[...asked.values()].map(({ by }) => by).join(', ')}`)
          told += asked.size
          break
        }
        // Some cannot be grouped by, and some are refused.
        for (const { path, extensions } of errors) {
          expect(['FORBIDDEN', 'BAD_USER_INPUT'], JSON.stringify(errors).slice(0, 300)).toContain(extensions.code)
          if (!asked.delete(String(path?.[0]))) return expect.fail(JSON.stringify(errors).slice(0, 400))
        }
      }
    }
    expect(told).toBeGreaterThan(3)
  },
)

test('a search over everything tells nothing of them', async () => {
  for (const text of [secret, `${secret}0`, 'example.org', '070 302 49 11', 'persoon', 'aanvraag', 'geheimzam'])
    clean(
      JSON.stringify(
        await analyst.ask('query ($text: String!) { search(text: $text, first: 100) { type id label detail } }', {
          text,
        }),
      ).replaceAll(text, ''),
      text,
    )
})
