import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'

/**
 * Runs one statement with bind parameters, inside the entity manager's transaction when there is one, and gives the
 * column `result` of its only row.
 */
export async function runStatement<T>(em: EntityManager, sql: string, values: unknown[]): Promise<T> {
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(sql, values))
  return (rows[0] as { result: T }).result
}
