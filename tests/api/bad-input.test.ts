import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { GraphQLFailure } from '../kit/caller.ts'

const api = await startApi()
const admin = await api.caller('admin')

const create = (type: string) => `mutation ($input: ${type}Input!) { row: create${type}(input: $input) { id } }`
const update = (type: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { id } }`

/** Nothing of the inside shows, whatever goes wrong. */
function isDiscreet(errors: GraphQLFailure[] | undefined) {
  expect(JSON.stringify(errors)).not.toMatch(
    /select |insert |update "|delete from|stacktrace|node_modules|\.ts:|\.js:|\/server\/|violates|syntax error at|mikro|pg_/i,
  )
}

/** What went wrong, in both languages: a different sentence in each. */
async function issuesOf(document: string, variables: Record<string, unknown>) {
  const [dutch, english] = [
    await admin.run(document, variables, { 'accept-language': 'nl' }),
    await admin.run(document, variables, { 'accept-language': 'en-GB,en;q=0.9' }),
  ]
  const codes = [dutch, english].map(({ errors }) => errors?.[0]?.extensions.code)
  expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  for (const { errors } of [dutch, english]) isDiscreet(errors)
  const [nl, en] = [dutch, english].map(({ errors }) => errors?.[0]?.extensions.issues ?? [])
  expect(nl?.length).toBeGreaterThan(0)
  nl?.forEach(({ message }, index) => expect(message).not.toBe(en?.[index]?.message))
  return (nl ?? []).map(({ path, code }) => ({ path, code }))
}

const edition = await api.add.edition({ startsOn: '2026-03', endsOn: '2026-06-30', capacity: 10 })
const meeting = await api.add.alumniMeeting()
const person = await api.add.person({ familyName: 'Groot' })
const shy = await api.add.person({ familyName: 'Schuw', invitable: false })
await api.add.enrolment({ personId: person.id, editionId: edition.id })
await api.add.invitation({ personId: person.id, meetingId: meeting.id })
const taken = await api.add.programme({ slug: 'bezet' })
const speaker = await api.add.speaker({ personId: person.id })
const numbered = await api.add.edition({ number: 3 })

test.each<[string, string, Record<string, unknown>, (string | number)[], string]>([
  ['a title that is too long', 'Programme', { title: 'x'.repeat(201), kind: 'CURSUS' }, ['title'], 'too_long'],
  [
    'a summary that is too long',
    'Programme',
    { title: 'a', kind: 'CURSUS', summary: 'x'.repeat(501) },
    ['summary'],
    'too_long',
  ],
  [
    'a text of more than 50,000 characters',
    'Programme',
    { title: 'a', kind: 'CURSUS', rationale: 'x'.repeat(50_001) },
    ['rationale'],
    'too_long',
  ],
  ['a title that is empty', 'Programme', { title: '  ', kind: 'CURSUS' }, ['title'], 'required'],
  ['a title of two lines', 'Programme', { title: 'een\ntwee', kind: 'CURSUS' }, ['title'], 'one_line'],
  [
    'a title with a character that cannot be kept',
    'Programme',
    { title: 'a\u0000b', kind: 'CURSUS' },
    ['title'],
    'invalid',
  ],
  [
    'half a character in an attribute',
    'Programme',
    { title: 'a', kind: 'CURSUS', attributes: [{ label: 'x', value: 'a\ud800' }] },
    ['attributes', 0, 'value'],
    'invalid',
  ],
  [
    'raw HTML in Markdown',
    'Programme',
    { title: 'a', kind: 'CURSUS', method: 'Zo <script>alert(1)</script>' },
    ['method'],
    'raw_html',
  ],
  [
    'raw HTML in the third module',
    'Programme',
    { title: 'a', kind: 'CURSUS', modules: [{ title: '1' }, { title: '2' }, { title: '3', description: '<b>x</b>' }] },
    ['modules', 2, 'description'],
    'raw_html',
  ],
  ['a slug that is taken', 'Programme', { title: 'a', kind: 'CURSUS', slug: 'bezet' }, ['slug'], 'taken'],
  ['a slug with a space', 'Programme', { title: 'a', kind: 'CURSUS', slug: 'Niet Goed' }, ['slug'], 'slug'],
  [
    'a negative number of days',
    'Programme',
    { title: 'a', kind: 'CURSUS', durationDays: -1 },
    ['durationDays'],
    'too_small',
  ],
  [
    'an incomplete programme that is published',
    'Programme',
    { title: 'a', kind: 'CURSUS', status: 'PUBLISHED' },
    ['status'],
    'not_publishable',
  ],
  [
    'a programme that is to be published at no moment',
    'Programme',
    { title: 'a', kind: 'CURSUS', status: 'SCHEDULED' },
    ['publishAt'],
    'publish_at',
  ],
  [
    'a contact point that leads nowhere',
    'Programme',
    { title: 'a', kind: 'CURSUS', contactPoints: [{ department: 'Balie' }] },
    ['contactPoints', 0, 'email'],
    'one_contact',
  ],
  [
    'a provider that does not exist',
    'Programme',
    { title: 'a', kind: 'CURSUS', providerId: '01990000-0000-7000-8000-000000000000' },
    ['providerId'],
    'unknown_reference',
  ],
  [
    'a day that does not exist',
    'Edition',
    { programmeId: taken.id, startsOn: '2026-02-30' },
    ['startsOn'],
    'partial_date',
  ],
  [
    'an edition that ends before it starts',
    'Edition',
    { programmeId: taken.id, startsOn: '2026-03', endsOn: '2026-02-28' },
    ['endsOn'],
    'ends_before_start',
  ],
  [
    'a minimum above the capacity',
    'Edition',
    { programmeId: taken.id, minParticipants: 12, capacity: 10 },
    ['minParticipants'],
    'minimum_above_capacity',
  ],
  ['a second edition of the same number', 'Edition', { programmeId: 'NUMBERED', number: 3 }, ['number'], 'exists'],
  [
    'an edition of nothing',
    'Edition',
    { programmeId: '01990000-0000-7000-8000-000000000000' },
    ['programmeId'],
    'unknown_reference',
  ],
  [
    'a session before its edition',
    'Session',
    { editionId: edition.id, date: '2026-02-27' },
    ['date'],
    'outside_edition',
  ],
  [
    'a session that ends after its edition',
    'Session',
    { editionId: edition.id, date: '2026-06-30', endDate: '2026-07-01' },
    ['endDate'],
    'outside_edition',
  ],
  [
    'a session that ends before it starts',
    'Session',
    { editionId: edition.id, date: '2026-04-01', startTime: '14:00', endTime: '13:00' },
    ['endTime'],
    'ends_before_start',
  ],
  ['a time that does not exist', 'Session', { editionId: edition.id, startTime: '24:10' }, ['startTime'], 'time'],
  [
    'a session outside an edition that is made with it',
    'Edition',
    {
      programmeId: taken.id,
      startsOn: '2026-03-02',
      endsOn: '2026-03-04',
      sessions: [{ date: '2026-03-02' }, { date: '2026-03-05' }],
    },
    ['sessions', 1, 'date'],
    'outside_edition',
  ],
  [
    'a second enrolment of somebody',
    'Enrolment',
    { personId: person.id, editionId: edition.id },
    ['personId'],
    'exists',
  ],
  [
    'a second invitation of somebody',
    'Invitation',
    { personId: person.id, meetingId: meeting.id },
    ['personId'],
    'exists',
  ],
  [
    'an invitation of somebody who wants none',
    'Invitation',
    { personId: shy.id, meetingId: meeting.id },
    ['personId'],
    'not_invitable',
  ],
  ['a second role of speaker', 'Speaker', { personId: person.id }, ['personId'], 'exists'],
  ['an e-mail address without a domain', 'Person', { familyName: 'a', email: 'ik@' }, ['email'], 'email'],
  ['a phone number of three digits', 'Person', { familyName: 'a', phone: '123' }, ['phone'], 'phone'],
  ['a web address of another kind', 'Partner', { name: 'a', website: 'javascript:alert(1)' }, ['website'], 'url'],
  [
    'a time zone that does not exist',
    'Location',
    { name: 'a', timeZone: 'Europa/Mokum' },
    ['timeZone'],
    'unknown_code',
  ],
  ['a latitude beyond the pole', 'Location', { name: 'a', latitude: 91 }, ['latitude'], 'too_large'],
  [
    'a collaborator who is both a person and an organisation',
    'Assignment',
    { title: 'a', collaborators: [{ personId: person.id, organisationId: '01990000-0000-7000-8000-000000000000' }] },
    ['collaborators', 0, 'personId'],
    'one_of_both',
  ],
  [
    'a moment without a zone',
    'Enquiry',
    { name: 'a', kind: 'QUESTION', consentAt: '2026-01-01T10:00:00' },
    ['consentAt'],
    'instant',
  ],
  [
    'a discount that is a price and a percentage',
    'Edition',
    { programmeId: taken.id, priceLines: [{ label: 'a', price: { amountCents: 1 }, percentage: 5 }] },
    ['priceLines', 0, 'percentage'],
    'price_or_percentage',
  ],
])('refuses %s, at its place, in both languages', async (_what, type, input, path, code) => {
  if (input['programmeId'] === 'NUMBERED') input['programmeId'] = numbered.programme.id
  expect(await issuesOf(create(type), { input })).toEqual([{ path, code }])
})

test('names every fault at once', async () => {
  expect(
    await issuesOf(create('Programme'), {
      input: { title: '', kind: 'CURSUS', summary: 'x'.repeat(501), modules: [{ title: '' }] },
    }),
  ).toEqual([
    { path: ['title'], code: 'required' },
    { path: ['summary'], code: 'too_long' },
    { path: ['modules', 0, 'title'], code: 'required' },
  ])
})

test('holds a patch to the rules of the whole', async () => {
  const { id, version } = edition
  expect(await issuesOf(update('Edition'), { id, version, input: { endsOn: '2026-01' } })).toEqual([
    { path: ['endsOn'], code: 'ends_before_start' },
  ])
  expect(await issuesOf(update('Edition'), { id, version, input: { minParticipants: 11 } })).toEqual([
    { path: ['minParticipants'], code: 'minimum_above_capacity' },
  ])
  expect(await issuesOf(update('Edition'), { id, version, input: { programmeId: null } })).toEqual([
    { path: ['programmeId'], code: 'required' },
  ])
  expect(await issuesOf(update('Programme'), { id: taken.id, version: taken.version, input: { title: null } })).toEqual(
    [{ path: ['title'], code: 'required' }],
  )
  expect(
    await issuesOf(update('Speaker'), { ...speaker, input: { personId: shy.id, headline: 'x'.repeat(201) } }),
  ).toEqual([{ path: ['headline'], code: 'too_long' }])
  const session = await api.add.session({ editionId: edition.id, date: '2026-04-01' })
  expect(await issuesOf(update('Session'), { ...session, input: { date: '2026-08-01' } })).toEqual([
    { path: ['date'], code: 'outside_edition' },
  ])
  expect(await issuesOf(update('Edition'), { id, version: version + 1, input: { endsOn: '2026-03-15' } })).toEqual([
    { path: ['sessions', 0, 'date'], code: 'outside_edition' },
  ])
})

test('a published programme stays complete', async () => {
  const { id, version } = await api.add.publishedProgramme()
  expect(await issuesOf(update('Programme'), { id, version, input: { summary: null } })).toEqual([
    { path: ['status'], code: 'not_publishable' },
  ])
  expect(await admin.ask('query ($id: ID!) { programme(id: $id) { version status summary } }', { id })).toMatchObject({
    programme: { version, status: 'PUBLISHED', summary: expect.any(String) },
  })
})

test.each<[string, string, Record<string, unknown> | undefined, (string | number)[], string]>([
  [
    'a code that does not exist, in a variable',
    create('Programme'),
    { input: { title: 'a', kind: 'ZWEMLES' } },
    ['kind'],
    'unknown_code',
  ],
  [
    'a code that does not exist, deep in a variable',
    create('Programme'),
    { input: { title: 'a', kind: 'CURSUS', modules: [{ title: 'b' }, { title: 'c', kind: 'ZWEMLES' }] } },
    ['modules', 1, 'kind'],
    'unknown_code',
  ],
  ['a required field that is missing', create('Programme'), { input: { kind: 'CURSUS' } }, ['title'], 'required'],
  [
    'a required field that is missing in a child',
    create('Programme'),
    { input: { title: 'a', kind: 'CURSUS', modules: [{}] } },
    ['modules', 0, 'title'],
    'required',
  ],
  [
    'a field that does not exist',
    create('Programme'),
    { input: { title: 'a', kind: 'CURSUS', kleur: 'rood' } },
    ['kleur'],
    'unknown_field',
  ],
  [
    'a text where a number belongs',
    create('Edition'),
    { input: { programmeId: 'a', capacity: 'veel' } },
    ['capacity'],
    'invalid',
  ],
  ['no input at all', create('Programme'), {}, ['input'], 'required'],
  ['a page of 1000', '{ programmes(first: 1000) { nodes { id } } }', undefined, ['first'], 'too_large'],
  ['a page of less than nothing', '{ programmes(first: -1) { nodes { id } } }', undefined, ['first'], 'too_small'],
  ['less than nothing to skip', '{ programmes(offset: -1) { nodes { id } } }', undefined, ['offset'], 'too_small'],
  ['a cursor that is none', '{ programmes(after: "onzin") { nodes { id } } }', undefined, ['after'], 'invalid'],
  [
    'a cursor of other values',
    `{ programmes(after: "${Buffer.from('["a","b"]').toString('base64url')}") { nodes { id } } }`,
    undefined,
    ['after'],
    'invalid',
  ],
  [
    'a cursor of another order',
    `{ editions(orderBy: [{ field: CREATED_AT }], after: "${Buffer.from('["gisteren","01990000-0000-7000-8000-000000000000"]').toString('base64url')}") { nodes { id } } }`,
    undefined,
    ['after'],
    'instant',
  ],
  [
    'a cursor with SQL in it',
    `{ programmes(after: "${Buffer.from(`["'; drop table topic; --","' or 1=1"]`).toString('base64url')}") { nodes { id } } }`,
    undefined,
    ['after'],
    'invalid',
  ],
  [
    'a day that does not exist, in a filter',
    '{ editions(filter: { startsOn: { gte: "2026-02-30" } }) { nodes { id } } }',
    undefined,
    ['filter', 'startsOn', 'gte'],
    'date',
  ],
  [
    'a date that does not exist, in a filter',
    '{ editions(filter: { or: [{}, { startsOn: { eq: "2026-13" } }] }) { nodes { id } } }',
    undefined,
    ['filter', 'or', 1, 'startsOn', 'eq'],
    'partial_date',
  ],
  [
    'a moment that does not exist, in a filter',
    '{ editions(filter: { createdAt: { lt: "1" } }) { nodes { id } } }',
    undefined,
    ['filter', 'createdAt', 'lt'],
    'instant',
  ],
  [
    'a character that cannot be kept, in a filter',
    '{ topics(filter: { name: { contains: "a\\u0000" } }) { nodes { id } } }',
    undefined,
    ['filter', 'name', 'contains'],
    'invalid',
  ],
  [
    'a character that cannot be kept, in a search',
    '{ topics(search: "a\\u0000") { nodes { id } } }',
    undefined,
    ['search'],
    'invalid',
  ],
  ['a character that cannot be kept, in a slug', '{ topic(slug: "a\\u0000") { id } }', undefined, ['slug'], 'invalid'],
  ['neither id nor slug', '{ topic { id } }', undefined, ['id'], 'required'],
])('refuses %s', async (_what, document, variables, path, code) => {
  const { errors } = await admin.run(document, variables)
  isDiscreet(errors)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, code }] })
})

test.each([
  '{ topics { nodes { geheim } } }',
  'geen graphql',
  '{ topics(first: "x") { nodes { id } } }',
  'query ($a: Onzin) { topics { totalCount } }',
  '{ __proto__ }',
  '{ topics(filter: { name: { regex: "x" } }) { totalCount } }',
  '{ topic(id: ["a"]) { id } }',
  'mutation { nietBestaand }',
  '',
])('answers the wrong query %j as a fault of the caller', async document => {
  const { errors } = await admin.run(document)
  isDiscreet(errors)
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test.each([
  `'; drop table topic; --`,
  `" or 1=1 --`,
  `\\'; select pg_sleep(9); --`,
  `%' or '1'='1`,
  `') or true --`,
  '$1',
  '{{a}}',
  `\\`,
  `%`,
  `_`,
  '😀',
  `a & b | !c <-> (d:*`,
  `:*`,
  `''`,
])('takes %j as the text it is, wherever it is given', async text => {
  const { id } = await api.add.topic({ name: `Vrij ${text}` })
  const document = `query ($text: String!) {
    eq: topics(filter: { name: { eq: $text } }) { totalCount }
    startsWith: topics(filter: { name: { startsWith: $text } }) { totalCount } in: topics(filter: { name: { in: [$text] } }) { totalCount }
    has: locations(filter: { rooms: { has: $text } }) { totalCount } search: topics(search: $text) { totalCount } slug: topic(slug: $text) { id }
    everywhere: search(text: $text) { id }
  }`
  const answer = await admin.ask(document, { text })
  expect(answer).toMatchObject({
    eq: { totalCount: 0 },
    startsWith: { totalCount: 0 },
    in: { totalCount: 0 },
    has: { totalCount: 0 },
    slug: null,
  })
  const { nodes } = await admin
    .ask<{ nodes: { nodes: { id: string; name: string }[] } }>(
      'query ($text: String!) { nodes: topics(filter: { name: { contains: $text } }) { nodes { id name } } }',
      { text },
    )
    .then(found => found.nodes)
  expect(nodes.map(node => node.id)).toContain(id)
  for (const { name } of nodes) expect(name).toContain(text)
})

test.each([
  ['people(first: -1) { id }', 'BAD_USER_INPUT'],
  ['peopleCount(filter: { updatedAt: { gt: "TODAY+x" } })', 'BAD_USER_INPUT'],
  ['people { enrolments { remarks } } createdBy { email }', 'FORBIDDEN'],
])('a change that could not be answered is not made: %s', async (selection, code) => {
  const manager = await api.caller('contentManager')
  const { errors } = await manager.run(`mutation { createPartner(input: { name: "Halverwege" }) { id ${selection} } }`)
  expect(errors).toMatchObject([{ extensions: { code } }])
  const found = await admin.ask('{ partners(filter: { name: { eq: "Halverwege" } }) { totalCount } }')
  expect(found).toEqual({ partners: { totalCount: 0 } })
})

test.each(['{ programmes(first: -1) { totalCount } }', '{ programmeAggregate(first: -1) { count } }'])(
  'a question is not said not to be saved: %s',
  async query => {
    const { errors } = await admin.run(query, {}, { 'accept-language': 'en' })
    expect(errors?.[0]?.message).toBe('The query cannot be answered like this: check the places named.')
  },
)
