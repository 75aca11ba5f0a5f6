import { readFile } from 'node:fs/promises'
import { fieldLabels } from '@aanbod/shared/result-table/field-labels.ts'
import { buildSchema, isObjectType } from 'graphql'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi({ seed: true })

const editions = `query Edities($filter: EditionFilter) {
  editions(filter: $filter, orderBy: [{ field: LABEL, direction: ASC }], first: 2) {
    nodes {
      label
      status
      startsOn { value }
      price { amountCents vat }
      capacity
      programme { title inCompanyAvailable }
      updatedAt
    }
  }
}`

const exportOf = async (body: object, role: Parameters<typeof api.as>[0] = 'analyst', headers = {}) => {
  const response = await api.as(role).fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}
const linesOf = (bytes: Buffer) => bytes.toString('utf8').split('\r\n')

async function labels(): Promise<string[]> {
  const { editions: all } = await api
    .as('analyst')
    .ask<{ editions: { nodes: { label: string }[] } }>(
      '{ editions(orderBy: [{ field: LABEL, direction: ASC }], first: 500) { nodes { label } } }',
    )
  return all.nodes.map(({ label }) => label)
}

test('a Dutch CSV opens in Excel: byte order mark, semicolons, decimal commas, words for codes', async () => {
  const edition = await api.add.edition({
    startsOn: '2031-10-26',
    price: { amountCents: 123_450, vat: 'EXEMPT' },
    capacity: 20,
    number: 7,
  })
  const { response, bytes } = await exportOf({
    query: editions,
    variables: { filter: { id: { eq: edition.id } } },
    format: 'csv',
    locale: 'nl',
    name: 'Edities',
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="edities-\d{4}-\d\d-\d\d\.csv"$/)
  expect(response.headers.get('x-total-count')).toBe('1')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, row, end] = linesOf(bytes.subarray(3))
  expect(head).toBe(
    'Naam;Status;Begint;Prijs;Prijs · btw;Plaatsen;Programma · titel;Programma · ook als maatwerk;Gewijzigd',
  )
  expect(row).toMatch(
    /^Opleiding \d+ 7;Gepland;2031-10-26;1234,5;vrij van btw;20;Opleiding \d+;nee;\d{4}-\d\d-\d\d \d\d:\d\d$/,
  )
  expect(end).toBe('')
})

test('without a language a CSV has the names and codes of the API, for scripts', async () => {
  const { bytes } = await exportOf({ query: editions, format: 'csv' })
  const [head = '', row = ''] = linesOf(bytes.subarray(3))
  expect(head).toBe(
    'label,status,startsOn,price,price.vat,capacity,programme.title,programme.inCompanyAvailable,updatedAt',
  )
  expect(row).toMatch(/,(PLANNED|CONFIRMED|RUNNING|COMPLETED|CANCELLED),/)
  expect(row).toMatch(/\+00:00$/)
})

test('all records are in the file in the order of the query, whatever page it asks', async () => {
  const { bytes } = await exportOf({ query: editions, format: 'json' })
  const records = JSON.parse(bytes.toString()) as { label: string; programme: { title: string } }[]
  expect(records.map(({ label }) => label)).toEqual(await labels())
  expect(records[0]?.programme.title).toEqual(expect.any(String))
})

test('only the page the query asks is in the file when that is wanted', async () => {
  const { bytes } = await exportOf({ query: editions, format: 'json', rows: 'asked' })
  expect((JSON.parse(bytes.toString()) as { label: string }[]).map(({ label }) => label)).toEqual(
    (await labels()).slice(0, 2),
  )
})

test('a workbook opens elsewhere, with days, numbers and amounts that are what they are', async () => {
  const edition = await api.add.edition({
    startsOn: '2031-10-26',
    endsOn: '2032-03',
    price: { amountCents: 1_795_000, vat: 'EXEMPT' },
    capacity: 20,
  })
  const { response, bytes } = await exportOf({
    query: `query ($id: ID!) { editions(filter: { id: { eq: $id } }) { nodes {
      label startsOn { value } endsOn { value } price { amountCents } capacity minParticipants createdAt programme { inCompanyAvailable }
    } } }`,
    variables: { id: edition.id },
    format: 'xlsx',
    locale: 'nl',
  })
  expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet')
  const rows = await readSheet(bytes)
  const [head, row] = rows
  expect(head).toEqual([
    'Naam',
    'Begint',
    'Eindigt',
    'Prijs',
    'Plaatsen',
    'Minimum',
    'Gemaakt',
    'Programma · ook als maatwerk',
  ])
  expect(row).toEqual([
    edition.label,
    new Date('2031-10-26T00:00:00Z'),
    '2032-03',
    17950,
    20,
    null,
    expect.any(Date),
    false,
  ])
  // What the clock in Amsterdam said, not the one in Greenwich.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const { edition: made } = await api
    .as('analyst')
    .ask<{ edition: { createdAt: string } }>('query ($id: ID!) { edition(id: $id) { createdAt } }', { id: edition.id })
  const shown = Math.round((row?.[6] as unknown as Date).getTime() / 60_000) * 60_000
  expect(new Date(shown).toISOString().slice(0, 16).replace('T', ' ')).toBe(clock.format(new Date(made.createdAt)))
})

test('a part of one is a fraction in CSV and in a workbook', async () => {
  const { id } = await api.add.edition({ capacity: 4 })
  for (let applied = 0; applied < 3; applied++) await api.add.enrolment({ editionId: id, status: 'CONFIRMED' })
  const asked = {
    query: `query ($id: ID!) { editions(filter: { id: { eq: $id } }) { nodes { fillRate capacity } } }`,
    variables: { id },
  }
  const csv = await exportOf({ ...asked, format: 'csv', locale: 'nl' })
  expect(linesOf(csv.bytes.subarray(3))[1]).toBe('0,75;4')
  expect(await readSheet((await exportOf({ ...asked, format: 'xlsx' })).bytes)).toEqual([
    ['fillRate', 'capacity'],
    [0.75, 4],
  ])
})

test('what a spreadsheet would run as a formula is defused, and what it would not is left alone', async () => {
  const names = ['=1+1', '+31 6 12345678', '-2', '@SUM(A1)', 'a;b "c"', '-2-3', '＝1']
  for (const name of names) await api.add.topic({ name })
  const query = `query ($names: [String!]) { topics(filter: { name: { in: $names } }, orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes { name } } }`
  const asked = { query, variables: { names } }
  const { bytes } = await exportOf({ ...asked, format: 'csv', locale: 'nl' })
  expect(linesOf(bytes.subarray(3)).slice(1, -1)).toEqual([
    "'=1+1",
    "'+31 6 12345678",
    '-2',
    "'@SUM(A1)",
    '"a;b ""c"""',
    "'-2-3",
    "'＝1",
  ])
  const workbook = await exportOf({ ...asked, format: 'xlsx' })
  expect((await readSheet(workbook.bytes)).slice(1).flat()).toEqual(names)
})

test('columns are chosen, ordered and named; a nested list gives a row for each of its items', async () => {
  const programme = await api.add.programme({ title: 'Rijen', modules: [{ title: 'Een' }, { title: 'Twee' }] })
  const asked = {
    query: `query ($id: ID!) { programmes(filter: { id: { eq: $id } }) { nodes { id title kind modules { title } } } }`,
    variables: { id: programme.id },
    columns: ['modules.title', 'title'],
    headers: { title: 'Programma', nowhere: 'Nergens' },
    expand: ['modules'],
    locale: 'nl',
  }
  const { bytes } = await exportOf({ ...asked, format: 'csv', separator: ',' })
  expect(linesOf(bytes.subarray(3))).toEqual(['Modules · titel,Programma', 'Een,Rijen', 'Twee,Rijen', ''])
  const json = await exportOf({ ...asked, format: 'json' })
  expect(JSON.parse(json.bytes.toString())).toEqual([
    { 'modules.title': 'Een', title: 'Rijen' },
    { 'modules.title': 'Twee', title: 'Rijen' },
  ])
})

test('more records than fit one page come once each, while others are made and deleted', async () => {
  const made: string[] = []
  for (let from = 0; from < 520; from += 20)
    made.push(
      ...(await Promise.all(
        Array.from({ length: 20 }, (_, at) => api.add.topic({ name: `Rij ${String(from + at).padStart(4, '0')}` })),
      ).then(topics => topics.map(({ id }) => id))),
    )
  const query = `query ($cursor: String) { topics(after: $cursor, filter: { name: { startsWith: "Rij " } }, orderBy: [{ field: NAME, direction: ASC }]) { totalCount nodes { id name } } }`
  const response = await api.as('analyst').fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, format: 'json' }),
  })
  expect(response.headers.get('x-total-count')).toBe('520')
  // Before the first page, where nothing is read any more, and behind it.
  await api.add.topic({ name: 'Rij 0000 eerder' })
  await api.add.topic({ name: 'Rij 9999' })
  const records = (await response.json()) as { id: string; name: string }[]
  expect(records.filter(({ id }) => made.includes(id)).map(({ name }) => name)).toEqual(
    Array.from({ length: 520 }, (_, index) => `Rij ${String(index).padStart(4, '0')}`),
  )
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
})

test('of several lists one is named, and the others are not asked', async () => {
  const query =
    '{ ...Both } fragment Both on Query { topics { ...Names } providers { nodes { name } } } fragment Names on TopicConnection { nodes { name } }'
  const { response, bytes } = await exportOf({ query, format: 'json' })
  expect(response.status).toBe(400)
  expect(JSON.parse(bytes.toString())).toMatchObject({
    errors: [
      { message: expect.stringContaining('`topics`, `providers`') as string, extensions: { code: 'BAD_USER_INPUT' } },
    ],
  })
  const one = await exportOf({ query, format: 'json', root: 'providers' })
  const { providers } = await api
    .as('analyst')
    .ask<{ providers: { nodes: { name: string }[] } }>('{ providers(first: 500) { nodes { name } } }')
  expect(JSON.parse(one.bytes.toString())).toEqual(providers.nodes)
})

test('rows of an aggregate are in the file as they were counted', async () => {
  const query = `{ programmeAggregate(groupBy: [{ field: STATUS }, { provider: { field: ABBREVIATION } }], first: 1) {
    group { status provider { abbreviation } } count avg { credits } } }`
  const { bytes } = await exportOf({ query, format: 'csv', locale: 'nl' })
  const { programmeAggregate: rows } = await api
    .as('analyst')
    .ask<{ programmeAggregate: unknown[] }>(query.replace('first: 1', 'first: 100'))
  const [head, ...lines] = linesOf(bytes.subarray(3)).slice(0, -1)
  expect(head).toBe('Status;Aanbieder · afkorting;Aantal;Gemiddelde · studiepunten')
  expect(lines.length).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(1)
})

test('an analyst gets people who take part under their pseudonyms, in the order asked', async () => {
  await api.add.enrolment()
  await api.add.enrolment()
  const query =
    '{ enrolments(orderBy: [{ field: PERSON }]) { edges { cursor node { status person { id fullName } } } } }'
  const { bytes, response } = await exportOf({ query, format: 'json' })
  expect(response.status).toBe(200)
  const { enrolments } = await api
    .as('analyst')
    .ask<{ enrolments: { edges: { node: unknown }[] } }>(query.replace('enrolments(', 'enrolments(first: 500, '))
  expect(JSON.parse(bytes.toString())).toEqual(enrolments.edges.map(({ node }) => node))
})

test('what is searched comes best match first, and what is in the trash when it is asked for', async () => {
  const { id } = await api.add.topic({ name: 'Waterbeheer in de stad' })
  await api.add.topic({ name: 'Water' })
  const search = '{ topics(search: "water") { nodes { name } } }'
  const found = await exportOf({ query: search, format: 'json' }, 'contentManager')
  const { topics } = await api.as('contentManager').ask<{ topics: { nodes: unknown[] } }>(search)
  expect(JSON.parse(found.bytes.toString())).toEqual(topics.nodes)
  await api.as('contentManager').ask('mutation ($id: ID!) { deleteTopic(id: $id, version: 1) { id } }', { id })
  const trash = '{ topics(filter: { deletedAt: { isNull: false } }) { nodes { name } } }'
  const gone = await exportOf({ query: trash, format: 'json' }, 'contentManager')
  expect(JSON.parse(gone.bytes.toString())).toEqual([{ name: 'Waterbeheer in de stad' }])
})

test('one record is a file of one row', async () => {
  const { bytes } = await exportOf({ query: '{ programme(slug: "metropool") { title } }', format: 'csv' })
  expect(linesOf(bytes.subarray(3))).toEqual(['title', 'Metropool', ''])
})

test.each([
  ['a query that is none', { query: '{ programmes {' }],
  ['a field that does not exist', { query: '{ programmes { nodes { nonsense } } }' }],
  ['what changes something', { query: 'mutation { signOut }' }],
  ['a format that does not exist', { query: '{ topics { nodes { name } } }', format: 'pdf' }],
  ['a column that is not asked', { query: '{ topics { nodes { name } } }', columns: ['colour'] }],
  [
    'two queries without a name',
    { query: 'query A { topics { nodes { name } } } query B { topics { nodes { name } } }' },
  ],
])('%s is refused before there is a file', async (_what, body) => {
  const { response, bytes } = await exportOf({ format: 'csv', ...body })
  expect(response.status).toBe(400)
  expect(response.headers.get('content-disposition')).toBeNull()
  expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
})

test.each([
  ['no columns at all', { columns: [] }, ['columns'], 'Vul dit in'],
  ['a column that is not asked', { columns: ['name', 'colour'] }, ['columns', 1], '`colour`'],
  ['a list that is not asked', { expand: ['programmes'] }, ['expand', 0], '`programmes`'],
  ['what is no list', { expand: ['name'] }, ['expand', 0], '`name`'],
])('%s is refused by its name', async (_what, body, path, said) => {
  const { response, bytes } = await exportOf({ query: '{ topics { nodes { name } } }', format: 'csv', ...body })
  expect(response.status).toBe(400)
  expect(JSON.parse(bytes.toString())).toMatchObject({
    errors: [
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          issues: [{ path, message: expect.stringContaining(said) as string }],
        },
      },
    ],
  })
})

const times = (count: number, text: string) => text.repeat(count)
const bomb = `{ topics { nodes { ...F0 } } } ${Array.from({ length: 25 }, (_, level) => `fragment F${level} on Topic { ${level === 24 ? 'name' : `a: parent { ...F${level + 1} } b: parent { ...F${level + 1} }`} }`).join(' ')}`
const deep = (levels: number) => {
  let filter = {}
  for (let level = 0; level < levels; level++) filter = { not: filter }
  return filter
}
const filtered = 'query ($filter: TopicFilter) { topics(filter: $filter) { nodes { name } } }'

test.each<[string, object, string]>([
  ['fragments that add up', { query: bomb }, 'QUERY_TOO_COMPLEX'],
  ['one field thousands of times', { query: `{ topics { nodes { ${times(9_000, 'name ')} } } }` }, 'QUERY_TOO_COMPLEX'],
  [
    'a text of a hundred thousand words',
    { query: `{ topics { nodes { ${times(100_000, 'name ')} } } }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a filter that is too deep',
    { query: `{ topics(filter: ${times(60, '{ not: ')}{}${times(60, ' }')}) { nodes { name } } }` },
    'QUERY_TOO_COMPLEX',
  ],
  ['values that are too deep', { query: filtered, variables: { filter: deep(5_000) } }, 'QUERY_TOO_COMPLEX'],
  ['a value of another kind', { query: filtered, variables: { filter: 'Stad' } }, 'BAD_USER_INPUT'],
  ['a field in a value that is none', { query: filtered, variables: { filter: { colour: 1 } } }, 'BAD_USER_INPUT'],
  [
    'a value that is missing',
    { query: 'query ($x: Boolean!) { topics @include(if: $x) { nodes { name } } }' },
    'BAD_USER_INPUT',
  ],
  ['a list that is left out', { query: '{ topics @skip(if: true) { nodes { name } } }' }, 'BAD_USER_INPUT'],
  ['a list of which nothing is asked', { query: '{ topics { nodes @skip(if: true) { name } } }' }, 'BAD_USER_INPUT'],
  ['nothing but the name of the type', { query: '{ __typename }' }, 'BAD_USER_INPUT'],
  ['an aggregate that is left out', { query: '{ topicAggregate @skip(if: true) { count } }' }, 'BAD_USER_INPUT'],
])('%s is refused at once, as by the API', async (_what, body, code) => {
  const { response, bytes } = await exportOf({ format: 'csv', ...body })
  expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code } }] })
  expect(response.status).toBe(400)
})

test('a column may be called what an object of JavaScript has', async () => {
  const query = '{ topics { nodes { __proto__: name constructor: id toString: id } } }'
  const { bytes } = await exportOf({ query, format: 'csv' })
  const [head, row = ''] = linesOf(bytes.subarray(3))
  expect(head).toBe('__proto__,constructor,toString')
  expect(row).toMatch(/^[^,]+,[0-9a-f-]{36},[0-9a-f-]{36}$/)
})

test('a list inside a list is opened together with the one around it', async () => {
  const asked = { query: '{ programmes { nodes { modules { title speakers { role } } } } }', format: 'csv' }
  expect((await exportOf({ ...asked, expand: ['modules', 'modules.speakers'] })).response.status).toBe(200)
  const { response, bytes } = await exportOf({ ...asked, expand: ['modules.speakers'] })
  expect(response.status).toBe(400)
  expect(bytes.toString()).toContain('`modules.speakers`')
})

test.each([
  ['text/plain', 415],
  ['application/x-www-form-urlencoded', 415],
  ['application/json; charset=latin1', 415],
  ['application/json; charset=utf-8', 200],
])('what is sent as %s is answered with %i', async (type, status) => {
  const body = JSON.stringify({ query: '{ topics { nodes { name } } }', format: 'csv' })
  const response = await api.as('analyst').fetch('/export', { method: 'POST', headers: { 'content-type': type }, body })
  expect(response.status).toBe(status)
  if (status === 415)
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('application/json') as string, extensions: { code: 'BAD_USER_INPUT' } },
      ],
    })
})

test('a body that is no JSON is said to be none', async () => {
  const response = await api
    .as('analyst')
    .fetch('/export', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('JSON')
})

test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('%s is not how one exports', async method => {
  const response = await api.as('analyst').fetch('/export', { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST, OPTIONS')
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
})

test('OPTIONS says how one does', async () => {
  const response = await api.as('analyst').fetch('/export', { method: 'OPTIONS' })
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
})

test('an export reads with the rights of who asks it', async () => {
  const query = '{ users { nodes { email } } }'
  const { response, bytes } = await exportOf({ query, format: 'csv' })
  expect(response.status).toBe(403)
  expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect((await exportOf({ query, format: 'csv' }, 'admin')).response.status).toBe(200)
})

test('who is not signed in exports nothing', async () => {
  const { response, bytes } = await exportOf({ query: editions, format: 'csv' }, null)
  expect(response.status).toBe(401)
  expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test('another site cannot have a browser export', async () => {
  const { response } = await exportOf({ query: editions, format: 'csv' }, 'analyst', {
    origin: 'https://elders.example',
  })
  expect(response.status).toBe(403)
})

test('one can ask how far an export is', async () => {
  const id = '0190a1b2-0000-7000-8000-00000000abcd'
  await exportOf({ query: editions, format: 'csv', id })
  const progress = await api.as('analyst').fetch(`/export/${id}`)
  const count = (await labels()).length
  expect(await progress.json()).toEqual({ state: 'done', written: count, total: count, message: null })
  expect((await api.as('admin').fetch(`/export/${id}`)).status).toBe(404)
})

test('every field of a record has a header in Dutch and in English', async () => {
  const schema = buildSchema(await readFile(new URL('../../server/schema.graphql', import.meta.url), 'utf8'))
  // Not records, but what is said about them or done with them.
  const others =
    /^(?:__|Query$|Mutation$|PageInfo$|Made|Trash|Viewer$|ScheduleConflict$|SearchResult$)|(?:Connection|Edge)$/
  const without = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type))
    .filter(({ name }) => !others.test(name))
    .flatMap(type => Object.keys(type.getFields()).map(name => ({ type: type.name, name })))
    .filter(field => !fieldLabels('nl')(field) || !fieldLabels('en')(field))
  expect(without).toEqual([])
})

test('the schema is no list', async () => {
  const { response, bytes } = await exportOf({ query: '{ __schema { types { name } } }', format: 'csv' })
  expect(response.status).toBe(400)
  expect(bytes.toString()).toContain('/schema.graphql')
})
