import { readFile } from 'node:fs/promises'
import { afterAll, inject } from 'vitest'
import { Caller } from './caller.ts'
import type { Document, Result } from './caller.ts'
import { addAs } from './makers.ts'
import type { Add } from './makers.ts'
import { password, people } from './people.ts'
import type { Role } from './people.ts'
import { openPglite, startServer } from './server.ts'
import type { Database } from './server.ts'
import { createDatabase } from './databases.ts'

export interface Api {
  url: string
  database: Database
  /** The caller of a role, or with `null` a visitor who isn't signed in. */
  as(role: Role | null): Pick<Caller, 'run' | 'ask' | 'fetch'>
  /** Signs a role in once and hands back the caller itself, for its cookies. */
  caller(role: Role | null): Promise<Caller>
  /** Somebody new, not signed in, with cookies of their own. */
  visitor(): Caller
  /** Makes records as an administrator. */
  add: Add
  close(): Promise<void>
}

/**
 * Starts the server on a free port over a database of its own, with one user for each role.
 * Called at the top of a test file; it ends with the file.
 *
 * @param options.database - the one the test project runs on when left out
 * @param options.seed - with the example offers
 */
export async function startApi(options: { database?: Database; seed?: boolean } = {}): Promise<Api> {
  const database = options.database ?? inject('database')
  const template = options.seed ? 'seeded' : 'empty'
  const statements: string[] = []
  const { url, close } = await startOn(database, template, sql => statements.push(sql))
  afterAll(close)
  const recordStatements = () => {
    const start = statements.length
    return () => statements.slice(start)
  }
  const visitor = () => new Caller(url, recordStatements)
  const callers = new Map<Role | null, Promise<Caller>>()
  const caller = (role: Role | null) => {
    const known = callers.get(role)
    if (known) return known
    const made = role ? visitor().signIn({ email: people[role].email, password }) : Promise.resolve(visitor())
    callers.set(role, made)
    return made
  }
  return {
    url,
    database,
    as: role => ({
      run: async <Data, Variables>(document: Document<Data, Variables>, variables?: Variables, headers?: Record<string, string>): Promise<Result<Data>> =>
        (await caller(role)).run(document, variables, headers),
      ask: async <Data, Variables>(document: Document<Data, Variables>, variables?: Variables): Promise<Data> =>
        (await caller(role)).ask(document, variables),
      fetch: async (path: string, init?: RequestInit) => (await caller(role)).fetch(path, init),
    }),
    caller,
    visitor,
    add: addAs(() => caller('admin')),
    close,
  }
}

async function startOn(database: Database, template: 'empty' | 'seeded', onStatement: (sql: string) => void) {
  if (database === 'postgres') {
    const { url: databaseUrl, drop } = await createDatabase(inject('postgres').url, inject('postgres').templates[template])
    const server = await startServer({ DATABASE_URL: databaseUrl }, { onStatement })
    return { url: server.url, close: () => server.close().then(drop) }
  }
  const pglite = await openPglite(new Blob([await readFile(inject('embedded').templates[template])]))
  const server = await startServer({}, { onStatement, pglite })
  return { url: server.url, close: () => server.close().then(() => pglite.close()) }
}
