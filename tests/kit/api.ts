import { readFile } from 'node:fs/promises'
import { afterAll, inject } from 'vitest'
import { Caller } from './caller.ts'
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

interface ApiOptions {
  /** The one the test project runs on when left out. */
  database?: Database
  /** With the example offers. */
  seed?: boolean
}

/** As {@link openApi}, at the top of a test file or in a hook; it ends with the file. */
export async function startApi(options: ApiOptions = {}): Promise<Api> {
  const api = await openApi(options)
  afterAll(api.close)
  return api
}

/** Starts the server on a free port over a database of its own, with one user for each role. The caller closes it. */
export async function openApi(options: ApiOptions = {}): Promise<Api> {
  const database = options.database ?? inject('database')
  const template = options.seed ? 'seeded' : 'empty'
  const statements: string[] = []
  const { url, close } = await startOn(database, template, sql => statements.push(sql))
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
      run: async (document, variables, headers) => (await caller(role)).run(document, variables, headers),
      ask: async (document, variables) => (await caller(role)).ask(document, variables),
      fetch: async (path, init) => (await caller(role)).fetch(path, init),
    }),
    caller,
    visitor,
    add: addAs(() => caller('admin')),
    close,
  }
}

async function startOn(database: Database, template: 'empty' | 'seeded', onStatement: (sql: string) => void) {
  if (database === 'postgres') {
    const { url: databaseUrl, drop } = await createDatabase(
      inject('postgres').url,
      inject('postgres').templates[template],
    )
    const server = await startServer({ DATABASE_URL: databaseUrl }, { onStatement })
    return { url: server.url, close: () => server.close().then(drop) }
  }
  const pglite = await openPglite(new Blob([await readFile(inject('embedded').templates[template])]))
  const server = await startServer({}, { onStatement, pglite })
  return { url: server.url, close: () => server.close().then(() => pglite.close()) }
}
