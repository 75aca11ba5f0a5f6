import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { Caller } from '../kit/caller.ts'
import { createDatabase } from '../kit/databases.ts'
import { password, people } from '../kit/people.ts'
import { startServer } from '../kit/server.ts'

/*
 * A lock that another connection holds makes a statement last as long as the test wants. The embedded database works inside
 * the process and cannot be interrupted: see docs/limits.md.
 */
describe.runIf(inject('database') === 'postgres')('somebody who goes away', () => {
  let caller: Caller
  let holder: pg.Client
  let second: pg.Client
  let observer: pg.Client
  let close: () => Promise<void>

  beforeAll(async () => {
    const { url, drop } = await createDatabase(inject('postgres').url, inject('postgres').templates.empty)
    const server = await startServer({ DATABASE_URL: url, QUERY_TIMEOUT_SECONDS: '0' })
    caller = await new Caller(server.url, () => () => []).signIn({ email: people.admin.email, password })
    holder = new pg.Client({ connectionString: url, application_name: 'holder' })
    second = new pg.Client({ connectionString: url, application_name: 'second' })
    observer = new pg.Client({ connectionString: url, application_name: 'observer' })
    for (const client of [holder, second, observer]) await client.connect()
    close = async () => {
      for (const client of [holder, second, observer]) await client.end()
      await server.close()
      await drop()
    }
  })
  afterAll(async () => await close())

  const ask = async (query: string, signal?: AbortSignal) =>
    await caller.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    })
  /** Statements that wait for the lock. */
  const waiting = async () => {
    const { rows } = await observer.query<{ query: string; pid: number }>(
      `select pid, query from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows
  }
  const until = async (count: number) => {
    for (;;) {
      const rows = await waiting()
      if (rows.length === count) return rows
    }
  }
  const lock = async (table: string) => await holder.query(`begin; lock table ${table} in access exclusive mode`)
  const unlock = async () => await holder.query('rollback')

  test('leaves no statement behind in the database', async () => {
    await lock('programme')
    const leaving = new AbortController()
    const asked = ask('{ programmes { totalCount } }', leaving.signal)
    expect(await until(1)).toMatchObject([{ query: expect.stringContaining('"programme"') }])
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await until(0)
    await unlock()
  })

  test('leaves none of an export behind either', async () => {
    await lock('programme')
    const leaving = new AbortController()
    const asked = caller.fetch('/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ programmes(search: "a") { nodes { title } } }', format: 'csv' }),
      signal: leaving.signal,
    })
    await until(1)
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await until(0)
    await unlock()
  })

  test('leaves those of others as they are', async () => {
    await lock('programme')
    const leaving = new AbortController()
    const gone = Array.from({ length: 3 }, async () => await ask('{ programmes { totalCount } }', leaving.signal))
    const settled = Promise.allSettled(gone)
    await until(3)
    const stay = Array.from(
      { length: 3 },
      async () => await ask('{ programmes(first: 1) { totalCount nodes { id } } }'),
    )
    await until(6)
    leaving.abort()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await until(3)
    await unlock()
    for (const answer of await Promise.all(stay))
      expect(await answer.json()).toEqual({ data: { programmes: { totalCount: 0, nodes: [] } } })
  })

  test('leaves the connections in order, however often and whenever it happens', async () => {
    const rounds = Array.from({ length: 150 }, async (_value, index) => {
      const leaving = new AbortController()
      const answer = ask('{ topics { totalCount } users { totalCount } editions { totalCount } }', leaving.signal)
      // Before the request is there, while it runs, or when it has been answered already.
      const timer = setTimeout(() => leaving.abort(), index % 40)
      await answer
        .then(
          async response => await response.text(),
          () => undefined,
        )
        .catch(() => undefined)
      clearTimeout(timer)
    })
    const meanwhile = Array.from({ length: 150 }, async () => {
      const response = await ask('{ topics(first: 2) { totalCount nodes { id } } }')
      return await response.json()
    })
    await Promise.all(rounds)
    for (const answer of await Promise.all(meanwhile))
      expect(answer).toEqual({ data: { topics: { totalCount: 0, nodes: [] } } })
    const { rows } = await observer.query<{ connections: number }>(
      `select count(*)::int as connections from pg_stat_activity where datname = current_database() and application_name = ''`,
    )
    expect(rows[0]?.connections).toBeLessThanOrEqual(10)
  })

  test('before a connection was free has nothing run', async () => {
    await lock('programme')
    await second.query('begin; lock table topic in access exclusive mode')
    const busy = Array.from({ length: 10 }, async () => await ask('{ programmes { totalCount } }'))
    await until(10)
    const leaving = new AbortController()
    const gone = expect(ask('{ topics { totalCount } }', leaving.signal)).rejects.toThrow()
    // By the time that this is answered, what was sent before is there.
    await caller.fetch('/health')
    leaving.abort()
    await gone
    await unlock()
    for (const answer of await Promise.all(busy))
      expect(await answer.json()).toEqual({ data: { programmes: { totalCount: 0 } } })
    // Whatever was in the queue before this has had its turn.
    await caller.ask('{ viewer { name } }')
    expect(await waiting()).toEqual([])
    await second.query('rollback')
  })

  test('in the middle of a change has it made whole', async () => {
    await lock('programme')
    const leaving = new AbortController()
    const made = ask(
      'mutation { createProvider(input: { name: "Blijft" }) { id } createProgramme(input: { title: "Blijft ook", kind: TRAINING, modules: [{ title: "a" }, { title: "b" }] }) { id modules { id } } }',
      leaving.signal,
    )
    await until(1)
    leaving.abort()
    await expect(made).rejects.toThrow()
    expect(await waiting()).toHaveLength(1)
    await unlock()
    await until(0)
    await expect
      .poll(async () => await caller.ask('{ programmes { nodes { title modules { title } } } }'), { timeout: 20_000 })
      .toEqual({ programmes: { nodes: [{ title: 'Blijft ook', modules: [{ title: 'a' }, { title: 'b' }] }] } })
  })
})
