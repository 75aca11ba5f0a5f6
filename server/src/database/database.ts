import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { Migrator } from '@mikro-orm/migrations'
import { PgliteDriver } from '@mikro-orm/pglite'
import { type EntityManager, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import { UnderscoreNamingStrategy } from '@mikro-orm/core'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import pg from 'pg'
import type { Config } from '../config.ts'
import { entities } from '../entities.ts'
import { lockDirectory } from './lock.ts'
import { migrations } from './migrations.ts'
import { NamingClient } from './naming-client.ts'

export interface Database {
  orm: MikroORM
  em: EntityManager
  /** Whether the database had no tables before. */
  isNew: boolean
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Hears every SQL statement that is sent. */
  onStatement?: (sql: string) => void
  /** An embedded database that the caller opened, and closes. */
  pglite?: PGlite
}

const textArray: number = 1009 // the type's number in PostgreSQL's catalogue
const parseArray = pg.types.getTypeParser(textArray) as (text: string) => string[]

/** An embedded database: in a directory, or in memory, from a dump when there is one. */
export function openPglite(options: { dataDir?: string, loadDataDir?: Blob } = {}): Promise<PGlite> {
  return PGlite.create({ ...options, extensions: { pg_trgm, unaccent }, parsers: createPostgreSqlTypeParsers(text => parseArray(text)) })
}

/** What both kinds of database have in common. */
export const ormOptions = (onStatement?: (sql: string) => void): Options => ({
  entities,
  metadataProvider: ReflectMetadataProvider,
  namingStrategy: UnderscoreNamingStrategy,
  extensions: [Migrator],
  forceUtcTimezone: true,
  timezone: 'Z',
  allowGlobalContext: false,
  implicitTransactions: false,
  migrations: { migrationsList: migrations, snapshot: false, transactional: true, allOrNothing: true, silent: true } as NonNullable<Options['migrations']>,
  ...(onStatement ? { debug: ['query'], logger: () => undefined, loggerFactory: undefined } : {}),
})

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws Error in plain words when the directory is in use, or the schema is newer than this version knows
 */
export async function openDatabase(config: Config, options: DatabaseOptions = {}): Promise<Database> {
  return config.databaseUrl ? await openServer(config.databaseUrl, options) : await openEmbedded(config, options)
}

async function openServer(databaseUrl: string, { onStatement }: DatabaseOptions): Promise<Database> {
  const orm = await MikroORM.init<PostgreSqlDriver>({
    ...ormOptions(),
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    pool: { min: 0, max: 10 },
    driverOptions: {
      Client: onStatement ? listeningClient(onStatement) : NamingClient,
      // random_page_cost 4, the default, makes the planner avoid indexes that are in memory anyway.
      options: '-c TimeZone=UTC -c random_page_cost=1.1 -c jit=off',
    },
  } as never) as unknown as MikroORM
  return await migrated(orm, () => orm.close(true))
}

function listeningClient(onStatement: (sql: string) => void): typeof NamingClient {
  return class extends NamingClient {
    protected override heard(sql: string) {
      onStatement(sql)
    }
  }
}

async function openEmbedded(config: Config, { onStatement, pglite: given }: DatabaseOptions): Promise<Database> {
  const unlock = given ? () => undefined : lockDirectory(config.dataDir)
  try {
    if (!given) mkdirSync(config.dataDir, { recursive: true })
    const pglite = given ?? await openPglite({ dataDir: `${config.dataDir}/postgres` })
    await pglite.exec(`set timezone to 'UTC'; set random_page_cost to 1.1; set jit to off`)
    const heard = onStatement ? listening(pglite, onStatement) : pglite
    const orm = await MikroORM.init<PgliteDriver>({
      ...ormOptions(), driver: PgliteDriver, dbName: 'postgres', driverOptions: { pglite: () => heard },
    } as never) as unknown as MikroORM
    return await migrated(orm, async () => {
      await orm.close(true)
      if (!given) await pglite.close()
      unlock()
    })
  }
  catch (error) {
    unlock()
    throw error
  }
}

/** The same database, with every statement told. */
function listening(pglite: PGlite, onStatement: (sql: string) => void): PGlite {
  const wrap = <T extends object>(target: T): T => new Proxy(target, {
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
          (value as (callback: (transaction: object) => unknown) => unknown).call(object, transaction => run(wrap(transaction)))
      }
      return (value as (...args: unknown[]) => unknown).bind(object)
    },
  })
  return wrap(pglite)
}

async function migrated(orm: MikroORM, close: () => Promise<void>): Promise<Database> {
  try {
    const migrator = orm.migrator as Migrator
    const known = new Set(migrations.map(migration => migration.name))
    const done = await migrator.getExecuted()
    const unknown = done.filter(({ name }) => !known.has(name))
    if (unknown.length > 0) {
      throw new Error(`The database is newer than this version of Aanbod: it has ${unknown.map(({ name }) => name).join(', ')}. Start the newer version, or restore a backup.`)
    }
    await migrator.up()
    return { orm, em: orm.em as EntityManager, isNew: done.length === 0, close }
  }
  catch (error) {
    await close()
    throw error
  }
}
