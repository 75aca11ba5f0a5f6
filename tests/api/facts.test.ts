import { PGlite } from '@electric-sql/pglite'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Api, startApi } from '../kit/api.ts'
import { Caller } from '../kit/caller.ts'
import { createDatabase } from '../kit/databases.ts'
import { password, people } from '../kit/people.ts'
import { openPglite, startServer } from '../kit/server.ts'
import { facts } from './facts.ts'
import { queries } from './facts.queries.ts'

describe('the example offers', () => {
  const answers: Record<string, unknown> = {}

  beforeAll(async () => {
    const api: Api = await startApi({ seed: true })
    for (const [name, query] of Object.entries(queries)) {
      answers[name] = Object.values(await api.as('contentManager').ask(`{ ${query} }`))[0]
    }
  })

  test.each(facts.filter(({ expected }) => expected))('$source-$number: it $fact', ({ expected = {} }) => {
    for (const [path, value] of Object.entries(expected)) {
      const found = lookUp(answers, path)
      if (value instanceof RegExp) expect(found, path).toMatch(value)
      else expect(found, path).toEqual(value)
    }
  })

  test.each([
    ['S0', 81],
    ['S1', 53],
    ['S2', 68],
    ['S3', 38],
    ['S4', 48],
  ])('cover each fact of %s once', (source, count) => {
    const numbers = facts.filter(fact => fact.source === source).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  test('leave out only what is derived or no fact of the offer, each with its reason', () => {
    const leftOut = facts.filter(({ leftOut: reason }) => reason).map(({ source, number }) => `${source}-${number}`)
    expect(leftOut).toEqual(['S0-34', 'S1-52', 'S2-67', 'S3-34', 'S3-35', 'S3-36', 'S4-9', 'S4-35'])
    expect(facts.filter(({ leftOut: reason, expected }) => !reason === !expected)).toEqual([])
  })
})

test('a second start brings nothing back and changes nothing', async () => {
  const database = await openSeeded()
  afterAll(database.close)
  const first = await database.start()
  const admin = await new Caller(first.url, () => () => []).signIn({ email: people.admin.email, password })
  const { programme } = await admin.ask<{
    programme: { testimonials: { id: string; version: number }[]; id: string; version: number }
  }>('{ programme(slug: "metropool") { id version testimonials { id version } } }')
  await admin.ask(
    'mutation ($id: ID!, $version: Int!) { deleteTestimonial(id: $id, version: $version) { id } }',
    programme.testimonials[0],
  )
  await admin.ask(
    'mutation ($id: ID!, $version: Int!) { updateProgramme(id: $id, version: $version, input: { tagline: "Anders" }) { id } }',
    { id: programme.id, version: programme.version },
  )
  await first.close()

  const before = await rowsOf(database.query)
  const second = await database.start()
  await second.close()
  const after = await rowsOf(database.query)

  expect(before['programme']?.length).toBeGreaterThan(0)
  expect(after).toEqual(before)
})

/** The value at a path; a path that leads nowhere is a mistake of the table. */
function lookUp(value: unknown, path: string): unknown {
  const [step = '', rest] = split(path)
  if (step === '*') return (value as unknown[]).map(item => (rest ? lookUp(item, rest) : item))
  const [, name = step, key, wanted] = /^([^[]*)\[(\w+)=(.*)\]$/.exec(step) ?? []
  const holder = value as Record<string, unknown> | null | undefined
  if (holder == null || !(name in holder)) throw new Error(`Nothing is called ${name} in ${JSON.stringify(value)}`)
  const found =
    key === undefined
      ? holder[name]
      : (holder[name] as Record<string, unknown>[]).find(item => String(item[key]) === wanted)
  return rest ? lookUp(found, rest) : found
}

/** The first step of a path and the rest; a dot between brackets belongs to the step. */
function split(path: string): [string, string?] {
  const end = path.search(/\.(?![^[]*\])/)
  return end < 0 ? [path] : [path.slice(0, end), path.slice(end + 1)]
}

type Query = (sql: string) => Promise<Record<string, unknown>[]>

/** Every row of every table of the project, but for those that signing in changes. */
async function rowsOf(query: Query): Promise<Record<string, unknown[]>> {
  const tables = await query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const name of tables
    .map(table => String(table['name']))
    .filter(table => !/session$|sign_in|migrations/.test(table) || table === 'session')
    .sort()) {
    rows[name] = await query(`select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`)
  }
  return rows
}

/** A database with the example offers on which a server can be started more than once. */
async function openSeeded(): Promise<{
  start(): Promise<{ url: string; close(): Promise<void> }>
  query: Query
  close(): Promise<void>
}> {
  if (inject('database') === 'postgres') {
    const { url, drop } = await createDatabase(inject('postgres').url, inject('postgres').templates.seeded)
    return {
      start: () => startServer({ DATABASE_URL: url, DEMO_DATA: 'true' }),
      query: async sql => {
        const client = new pg.Client({ connectionString: url })
        await client.connect()
        try {
          return (await client.query<Record<string, unknown>>(sql)).rows
        } finally {
          await client.end()
        }
      },
      close: drop,
    }
  }
  const pglite: PGlite = await openPglite(new Blob([await readFile(inject('embedded').templates.seeded)]))
  return {
    start: () => startServer({ DEMO_DATA: 'true' }, { pglite }),
    query: async sql => (await pglite.query<Record<string, unknown>>(sql)).rows,
    close: () => pglite.close(),
  }
}
