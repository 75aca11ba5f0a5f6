import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'

/** Says that nobody waits any more for what is under way. */
export interface Stop {
  readonly isAsked: boolean
  /** @returns how to hear no more of it */
  listen(stop: () => void): () => void
}

/** Runs a statement outside any transaction; what is under way stops when that is asked. */
export type Runner = (sql: string, values: unknown[], stop: Stop | null) => Promise<unknown[]>

const runners = new WeakMap<object, Runner>()
const stops = new WeakMap<EntityManager, Stop>()

/** Says how statements outside transactions reach a database; without it they go the way of the ORM. */
export const runWith = (em: EntityManager, runner: Runner): void => void runners.set(em.getDriver(), runner)

/** Lets the statements of an entity manager stop half way. Those of its transactions don't: they end whole. */
export const stopOn = (em: EntityManager, stop: Stop): void => void stops.set(em, stop)

/**
 * Runs one statement with bind parameters, inside the entity manager's transaction when there is one, and gives the
 * column `result` of its only row.
 */
export async function runStatement<T>(em: EntityManager, sql: string, values: unknown[]): Promise<T> {
  return (await runRow<{ result: T }>(em, sql, values, stops.get(em))).result
}

/** As `runStatement`, but gives the whole of the only row. */
export async function runRow<T extends object>(
  em: EntityManager,
  sql: string,
  values: unknown[],
  stop: Stop | null = null,
): Promise<T> {
  const run = em.isInTransaction() ? undefined : runners.get(em.getDriver())
  const rows = run
    ? await run(sql, values, stop)
    : (await em.getKysely().executeQuery(CompiledQuery.raw(sql, values))).rows
  return rows[0] as T
}
