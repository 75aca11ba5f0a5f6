import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, getIntrospectionQuery, parse } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { estimateQuery, queryLimits } from '@aanbod/shared/query-cost/query-cost.ts'
import { examples } from '../../client/src/playground/examples/examples.ts'
import { startApi } from '../kit/api.ts'
import { Caller, type GraphQLFailure } from '../kit/caller.ts'
import { createDatabase } from '../kit/databases.ts'
import { password, people } from '../kit/people.ts'
import { startServer } from '../kit/server.ts'
import { queries as facts } from './facts.queries.ts'

const api = await startApi()
const admin = await api.caller('admin')
const visitor = await api.caller(null)

describe('what people ask every day keeps well within the limits', () => {
  const schema = buildSchema(readFileSync(new URL('../../server/schema.graphql', import.meta.url), 'utf8'))
  const modules = import.meta.glob<Record<string, unknown>>('../../client/src/**/*.queries.ts', { eager: true })
  const screens = Object.values(modules).flatMap(module =>
    Object.entries(module).filter(
      (entry): entry is [string, DocumentNode] =>
        (entry[1] as DocumentNode | undefined)?.kind === 'Document' &&
        (entry[1] as DocumentNode).definitions.some(({ kind }) => kind === 'OperationDefinition'),
    ),
  )
  const expectWithin = (document: DocumentNode, variables: Record<string, unknown>) => {
    const estimate = estimateQuery(schema, document, variables)
    const limits = queryLimits('ANALYST')
    for (const kind of ['depth', 'fields', 'rootFields', 'aliases', 'tokens', 'cost'] as const)
      expect(estimate[kind], `${kind}, heaviest ${estimate.heaviest?.path}`).toBeLessThanOrEqual(limits[kind] * 0.7)
    expect(estimate.fields).toBeGreaterThan(0)
  }

  test('there are screens to look at', () => expect(screens.length).toBeGreaterThan(80))

  test.each(screens)('the screen with %s, with the largest page', (_name, document) => {
    expectWithin(document, { first: 500, enquiries: true })
  })

  test.each(examples)('the example “$title.en”', ({ query, variables }) => {
    expectWithin(parse(query), variables?.('nl') ?? {})
  })

  test.each(Object.entries(facts))('the question after %s', (_name, query) => {
    expectWithin(parse(`{ ${query} }`), {})
  })

  test('a page of 500 with two levels of lists, for an analyst', async () => {
    const document = `{ programmes(first: 500) { totalCount nodes { id title kind status provider { name }
      modules { title position speakers { role speaker { name } } }
      editions { label startsOn { value } seatsLeft sessions { title date { value } } } } } }`
    expectWithin(parse(document), {})
    expect((await api.as('analyst').run(document)).errors).toBeUndefined()
  })
})

interface TooComplex extends GraphQLFailure {
  extensions: {
    code: string
    kind: string
    estimate: number | null
    limit: number
    heaviest: { path: string; cost?: number } | null
  }
}

const refusalOf = async (caller: Caller, query: string, variables?: Record<string, unknown>) => {
  const { data, errors, statements, status } = await caller.run(query, variables, {
    accept: 'application/graphql-response+json',
  })
  const [error, ...more] = (errors ?? []) as TooComplex[]
  expect(more).toEqual([])
  // Nothing ran but the look at who asks.
  if (error) expect({ status, data, statements: statements.length <= 1 }).toEqual({ status: 400, statements: true })
  return error
}
const repeated = (count: number, field: string) =>
  Array.from({ length: count }, (_value, index) => `a${index}: ${field}`).join(' ')
const circles = (levels: number) => `${'modules { programme { '.repeat(levels)}id ${'} } '.repeat(levels)}`

describe('a query made to exhaust the server', () => {
  test.each([
    ['deep in circles', `{ programme(slug: "a") { ${circles(20)} } }`, 'depth'],
    ['in circles, less deep', `{ programmes(first: 500) { nodes { ${circles(3)} } } }`, 'cost'],
    ['by hundreds of root fields', `{ ${repeated(300, 'viewer { name }')} }`, 'fields'],
    ['by aliases of one field', `{ programmes { nodes { ${repeated(1_000, 'title')} } } }`, 'aliases'],
    [
      'by aliases of a heavy field',
      `{ ${repeated(40, 'programmes(first: 500) { nodes { completeness { score } } }')} }`,
      'cost',
    ],
    [
      'by fragments in fragments',
      `{ programmes { nodes { ...F0 } } } ${Array.from({ length: 60 }, (_value, level) => `fragment F${level} on Programme { ${level === 59 ? 'id' : `...F${level + 1} ...F${level + 1}`} }`).join(' ')}`,
      'fields',
    ],
    [
      'by fragments in fragments inside the schema',
      `{ __schema { types { ...F0 } } } ${Array.from({ length: 60 }, (_value, level) => `fragment F${level} on __Type { ${level === 59 ? 'name' : `...F${level + 1} ...F${level + 1}`} }`).join(' ')}`,
      'fields',
    ],
    [
      'by asking the same again and again',
      `{ programmes { nodes { ${'nextEdition { id } '.repeat(1_500)} } } }`,
      'fields',
    ],
    [
      'by looking deep into the schema',
      `{ __schema { types { ${'ofType { '.repeat(50)} name ${'} '.repeat(50)} } } }`,
      'depth',
    ],
    ['by its length', `{ programmes(filter: { title: { in: [${'"a" '.repeat(20_000)}] } }) { totalCount } }`, 'tokens'],
    ['by lists in lists', `{ programmes(filter: ${'['.repeat(4_000)}${']'.repeat(4_000)}) { totalCount } }`, 'depth'],
    [
      'by pages in pages',
      '{ programmes(first: 500) { nodes { id editions { sessions { speakers { speaker { sessions { edition { sessions { id } } } } } } } } } }',
      'cost',
    ],
    [
      'by heavy facts of many records',
      '{ sessions(first: 500) { nodes { a: conflicts { kind } b: conflicts { kind } c: conflicts { kind } d: conflicts { kind } e: conflicts { kind } } } }',
      'cost',
    ],
  ])('%s is refused before it runs', async (_how, query, kind) => {
    const error = await refusalOf(admin, query)
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', kind, limit: expect.any(Number) })
    const { estimate, limit } = error?.extensions ?? {}
    if (estimate !== null) expect(estimate).toBeGreaterThan(limit ?? 0)
  })

  test('by more than is counted is said in words', async () => {
    const circles = `{ programme(slug: "a") { ${'editions { programme { '.repeat(4_000)} id ${'} } '.repeat(4_000)} } }`
    const bomb = Array.from(
      { length: 60 },
      (_value, level) =>
        `fragment F${level} on Programme { ${level === 59 ? 'id' : `...F${level + 1} ...F${level + 1}`} }`,
    )
    const messages = await Promise.all(
      [circles, `{ programme(slug: "a") { ...F0 } } ${bomb.join(' ')}`].map(
        async query => (await admin.run(query, {}, { 'accept-language': 'en' })).errors?.[0]?.message,
      ),
    )
    expect(messages).toEqual([
      expect.stringContaining('is more than 15 levels deep'),
      expect.stringContaining('has 1 trillion fields'),
    ])
  })

  test('by nesting in a variable is refused', async () => {
    let filter: object = { title: { eq: 'a' } }
    for (let level = 0; level < 5_000; level++) filter = { not: filter }
    const query = 'query ($filter: ProgrammeFilter) { programmes(filter: $filter) { totalCount } }'
    expect((await refusalOf(admin, query, { filter }))?.extensions).toMatchObject({ kind: 'depth', limit: 30 })
  })

  test('by a filter over relations of relations is refused', async () => {
    let filter: object = { title: { eq: 'a' } }
    for (let level = 0; level < 7; level++)
      filter = { editions: { some: { sessions: { some: { edition: { programme: filter } } } } } }
    const query = 'query ($filter: ProgrammeFilter) { programmes(filter: $filter) { totalCount } }'
    expect((await refusalOf(admin, query, { filter }))?.extensions).toMatchObject({ kind: 'depth' })
    const wide = Array.from({ length: 300 }, () => ({
      editions: { some: { sessions: { some: { title: { eq: 'a' } } } } },
    }))
    expect((await refusalOf(admin, query, { filter: { or: wide } }))?.extensions).toMatchObject({ kind: 'cost' })
  })

  test('by a huge page is refused, and named as what it is', async () => {
    const { errors } = await admin.run('{ programmes(first: 1000000) { nodes { id } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['first'] }] } }])
  })

  test('by several in one request is refused', async () => {
    const response = await admin.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ viewer { name } }' }))),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  test('in a mutation is refused before anything changes', async () => {
    const before = await admin.ask<{ topics: { totalCount: number } }>('{ topics { totalCount } }')
    const error = await refusalOf(admin, `mutation { ${repeated(100, 'createTopic(input: { name: "Bom" }) { id }')} }`)
    expect(error?.extensions).toMatchObject({ kind: 'fields', limit: 60 })
    expect(await admin.ask('{ topics { totalCount } }')).toEqual(before)
  })
})

describe('what is refused', () => {
  const query = '{ all: programmes(first: 500) { nodes { m: modules(first: 500) { title speakers { role } } } } }'

  test.each([
    [
      'nl',
      /^Deze vraag kost naar schatting [\d.]+; 250\.000 is het meest\. Het zwaarst is all\.nodes\.m\.speakers\. Vraag er minder met first/,
    ],
    [
      'en',
      /^This query costs an estimated [\d,]+; 250,000 is the most\. The heaviest part is all\.nodes\.m\.speakers\. Ask for fewer with first/,
    ],
  ])('names in %s what is heaviest and what to do', async (locale, message) => {
    const { errors } = await admin.run(query, {}, { 'accept-language': locale })
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(message),
        extensions: {
          code: 'QUERY_TOO_COMPLEX',
          kind: 'cost',
          estimate: expect.any(Number),
          limit: 250_000,
          heaviest: { path: 'all.nodes.m.speakers', cost: 750_000 },
        },
      },
    ])
    expect(Object.keys(errors?.[0]?.extensions ?? {}).toSorted()).toEqual([
      'code',
      'estimate',
      'heaviest',
      'kind',
      'limit',
    ])
  })

  test.each([
    ['nl', 'Deze vraag is te lang: 10.000 woorden en tekens is het meest.'],
    ['en', 'This query is too long: 10,000 words and signs is the most.'],
  ])('before it is understood is put into %s too', async (locale, message) => {
    const { errors } = await admin.run(
      `{ programmes { nodes { ${'id '.repeat(12_000)} } } }`,
      {},
      { 'accept-language': locale },
    )
    expect(errors?.[0]?.message).toContain(message)
  })

  test('costs no statement more when it is allowed', async () => {
    const { statements } = await admin.run('query ($n: Int) { programmes(first: $n) { nodes { id } } }', { n: 10 })
    expect(statements).toHaveLength(2)
  })

  test('is what the estimate in the browser says too', async () => {
    const schema = buildSchema(readFileSync(new URL('../../server/schema.graphql', import.meta.url), 'utf8'))
    const error = await refusalOf(admin, query)
    expect(error?.extensions.estimate).toBe(estimateQuery(schema, parse(query)).cost)
  })
})

describe('a visitor', () => {
  test.each([
    [
      'a large page of lists',
      '{ programmes(first: 500) { nodes { modules { speakers { role } } editions { sessions { title speakers { role } } } } } }',
      'cost',
    ],
    ['many root fields', `{ ${repeated(30, 'programmes { totalCount }')} }`, 'fields'],
    ['many aliases', `{ programmes { nodes { ${repeated(100, 'title')} } } }`, 'aliases'],
    ['a long text', `{ programmes(filter: { title: { in: [${'"a" '.repeat(4_000)}] } }) { totalCount } }`, 'tokens'],
  ])('may not ask %s, which staff may', async (_what, query, kind) => {
    expect((await refusalOf(visitor, query))?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', kind })
    expect((await admin.run(query)).errors).toBeUndefined()
  })

  test('may ask what a page of a website shows', async () => {
    const { errors } = await visitor.run(
      `{ programmes(first: 100, search: "leiderschap") { totalCount nodes { title summary provider { name } modules { title speakers { role speaker { name } } } editions { startsOn { label } price { amountCents } sessions { title date { label } } } } } }`,
    )
    expect(errors).toBeUndefined()
  })
})

test('the schema can be read by tools', async () => {
  expect((await admin.run(getIntrospectionQuery())).errors).toBeUndefined()
})

describe.runIf(inject('database') === 'postgres')('a statement that takes too long', () => {
  let caller: Caller
  let other: pg.Client
  let close: () => Promise<void>
  beforeAll(async () => {
    const { url, drop } = await createDatabase(inject('postgres').url, inject('postgres').templates.empty)
    const server = await startServer({ DATABASE_URL: url, QUERY_TIMEOUT_SECONDS: '1' })
    caller = await new Caller(server.url, () => () => []).signIn({ email: people.admin.email, password })
    other = new pg.Client({ connectionString: url })
    await other.connect()
    close = async () => {
      await other.end()
      await server.close()
      await drop()
    }
  })
  afterAll(async () => await close())

  test('is stopped, and says so in the language of who asked', async () => {
    await other.query('begin; lock table topic in access exclusive mode')
    const asked = ['nl', 'en'].map(
      async locale => await caller.run('{ topics { totalCount } viewer { name } }', {}, { 'accept-language': locale }),
    )
    const [dutch, english] = await Promise.all(asked)
    expect(dutch?.errors).toMatchObject([
      {
        message: expect.stringContaining('Dit duurde langer dan 1 seconden en is gestopt; er is niets gewijzigd.'),
        path: ['topics'],
        extensions: { code: 'QUERY_TOO_COMPLEX', kind: 'time', estimate: null, limit: 1, heaviest: null },
      },
    ])
    expect(english?.errors?.[0]?.message).toContain(
      'This took longer than 1 seconds and was stopped; nothing was changed.',
    )
    await other.query('rollback')
    expect(await caller.ask('{ topics { totalCount } }')).toEqual({ topics: { totalCount: 0 } })
  })

  test('is waited for when it is part of a change', async () => {
    await other.query('begin; lock table topic in access exclusive mode')
    const made = caller.run('mutation { createTopic(input: { name: "Geduld" }) { name } }')
    await waitFor(other, 'Lock')
    await other.query('select pg_sleep(1.5)')
    await other.query('rollback')
    expect(await made).toMatchObject({ data: { createTopic: { name: 'Geduld' } } })
  })
})

/** Until somebody waits for a lock. */
async function waitFor(observer: pg.Client, event: string): Promise<void> {
  for (;;) {
    const { rows } = await observer.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = $1`,
      [event],
    )
    if (rows.length > 0) return
  }
}
