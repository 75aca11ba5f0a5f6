import type { PGlite } from '@electric-sql/pglite'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { UnderscoreNamingStrategy } from '@mikro-orm/core'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import type pg from 'pg'
import type { Config } from '../config.ts'
import { runWith } from '../core/read/run.ts'
import { entities } from '../entities.ts'
import { migrations } from './migrations.ts'
import { NamingClient } from './naming-client.ts'
import { runnerOver } from './runner.ts'

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

/** What both kinds of database have in common. */
export const ormOptions = (): Options => ({
  entities,
  metadataProvider: ReflectMetadataProvider,
  namingStrategy: UnderscoreNamingStrategy,
  extensions: [Migrator],
  forceUtcTimezone: true,
  timezone: 'Z',
  allowGlobalContext: false,
  implicitTransactions: false,
  migrations: {
    migrationsList: migrations,
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    silent: true,
  } as NonNullable<Options['migrations']>,
})

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws Error in plain words when the directory is in use, or the schema is newer than this version knows
 */
export async function openDatabase(config: Config, options: DatabaseOptions = {}): Promise<Database> {
  if (config.databaseUrl) return await openServer(config.databaseUrl, config.queryTimeoutSeconds, options)
  // Fetched only when it is used: the engine costs memory that a server with PostgreSQL has better use for.
  const { openEmbedded } = await import('./embedded.ts')
  return await openEmbedded(config, options)
}

async function openServer(
  databaseUrl: string,
  timeoutSeconds: number,
  { onStatement }: DatabaseOptions,
): Promise<Database> {
  const orm = (await MikroORM.init<PostgreSqlDriver>({
    ...ormOptions(),
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    pool: { min: 0, max: 10 },
    driverOptions: {
      Client: onStatement ? listeningClient(onStatement) : NamingClient,
      // random_page_cost 4, the default, makes the planner avoid indexes that are in memory anyway.
      options: `-c TimeZone=UTC -c random_page_cost=1.1 -c jit=off -c statement_timeout=${timeoutSeconds}s`,
    },
  } as never)) as unknown as MikroORM
  const pool = (await orm.driver.getConnection().getNativeClient()) as pg.Pool
  runWith(orm.em as EntityManager, runnerOver(pool, timeoutSeconds))
  return await migrated(orm, () => orm.close(true))
}

function listeningClient(onStatement: (sql: string) => void): typeof NamingClient {
  return class extends NamingClient {
    protected override heard(sql: string) {
      onStatement(sql)
    }
  }
}

/** Brings the schema of an open database up to date; closes it again when that fails. */
export async function migrated(orm: MikroORM, close: () => Promise<void>): Promise<Database> {
  try {
    const migrator = orm.migrator as Migrator
    const known = new Set(migrations.map(migration => migration.name))
    const done = await migrator.getExecuted()
    const unknown = done.filter(({ name }) => !known.has(name))
    if (unknown.length > 0) {
      throw new Error(
        `The database is newer than this version of Aanbod: it has ${unknown.map(({ name }) => name).join(', ')}. Start the newer version, or restore a backup.`,
      )
    }
    await migrator.up()
    return { orm, em: orm.em as EntityManager, isNew: done.length === 0, close }
  } catch (error) {
    await close()
    throw error
  }
}
