import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PgliteDriver } from '@mikro-orm/pglite'
import { MikroORM } from '@mikro-orm/postgresql'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import pg from 'pg'
import type { Config } from '../config.ts'
import { type Database, type DatabaseOptions, migrated, ormOptions } from './database.ts'
import { lockDirectory } from './lock.ts'

const textArray: number = 1009 // the type's number in PostgreSQL's catalogue
const parseArray = pg.types.getTypeParser(textArray) as (text: string) => string[]

/** An embedded database: in a directory, or in memory, from a dump when there is one. */
export function openPglite(options: { dataDir?: string; loadDataDir?: Blob } = {}): Promise<PGlite> {
  return PGlite.create({
    ...options,
    extensions: { pg_trgm, unaccent },
    parsers: createPostgreSqlTypeParsers(text => parseArray(text)),
  })
}

/** Opens the database that runs inside this process. @see openDatabase */
export async function openEmbedded(config: Config, { onStatement, pglite: given }: DatabaseOptions): Promise<Database> {
  const unlock = given ? () => undefined : lockDirectory(config.dataDir)
  try {
    if (!given) mkdirSync(config.dataDir, { recursive: true })
    const pglite = given ?? (await openPglite({ dataDir: `${config.dataDir}/postgres` }))
    await pglite.exec(`set timezone to 'UTC'; set random_page_cost to 1.1; set jit to off`)
    const heard = onStatement ? listening(pglite, onStatement) : pglite
    const orm = (await MikroORM.init<PgliteDriver>({
      ...ormOptions(),
      driver: PgliteDriver,
      dbName: 'postgres',
      driverOptions: { pglite: () => heard },
    } as never)) as unknown as MikroORM
    return await migrated(orm, async () => {
      await orm.close(true)
      if (!given) await pglite.close()
      unlock()
    })
  } catch (error) {
    unlock()
    throw error
  }
}

/** The same database, with every statement told. */
function listening(pglite: PGlite, onStatement: (sql: string) => void): PGlite {
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, property) {
        const value: unknown = Reflect.get(object, property, object)
        if (typeof value !== 'function') return value
        if (property === 'query' || property === 'exec') {
          return (sql: string, ...rest: unknown[]) => {
            onStatement(sql)
            return (value as (...args: unknown[]) => unknown).call(object, sql, ...rest)
          }
        }
        if (property === 'transaction') {
          return (run: (transaction: object) => unknown) =>
            (value as (callback: (transaction: object) => unknown) => unknown).call(object, transaction =>
              run(wrap(transaction)),
            )
        }
        return (value as (...args: unknown[]) => unknown).bind(object)
      },
    })
  return wrap(pglite)
}
