import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import pg from 'pg'
import { createApp } from '@aanbod/server/src/app.ts'
import { readConfig } from '@aanbod/server/src/config.ts'
import { password, people } from './people.ts'

/** What the server keeps its records in: inside the process, or a PostgreSQL server. */
export type Database = 'embedded' | 'postgres'

const textArray: number = 1009 // the type's number in PostgreSQL's catalogue
const parseArray: (text: string) => string[] = pg.types.getTypeParser(textArray)

/**
 * An embedded database in memory, from a dump when there is one. It has the extensions the migrations ask for and hands
 * values over as the object mapper expects them.
 */
export function openPglite(dump?: Blob): Promise<PGlite> {
  return PGlite.create({
    ...(dump && { loadDataDir: dump }),
    extensions: { pg_trgm, unaccent },
    parsers: createPostgreSqlTypeParsers(text => parseArray(text)),
  })
}

/** Starts the server in this process on a free port of the loopback address. */
export async function startServer(
  env: Record<string, string>,
  options?: Parameters<typeof createApp>[1],
): Promise<{ url: string; close(): Promise<void> }> {
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    DEMO_DATA: 'false',
    ADMIN_EMAIL: people.admin.email,
    ADMIN_PASSWORD: password,
    ...env,
  })
  const app = await createApp(config, options)
  try {
    const { url } = await app.listen()
    return { url, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}
