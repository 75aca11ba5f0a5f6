import type { EntityManager } from '@mikro-orm/postgresql'
import { runStatement } from '../core/read/run.ts'

/** Tables of what can be published at a set moment, and the column of their status. */
const scheduled = [
  ['programme', 'status'],
  ['alumni_meeting', 'publication_status'],
] as const

/**
 * Publishes what was scheduled for now or earlier; it has been checked when it was scheduled and at every change since.
 * Several servers may do so at once.
 *
 * @returns how many records were published
 */
export async function publishScheduled(em: EntityManager): Promise<number> {
  let published = 0
  for (const [table, status] of scheduled) {
    published += await runStatement<number>(
      em,
      `with due as (
      update "${table}" set "${status}" = 'PUBLISHED', published_at = coalesce(published_at, publish_at), version = version + 1, updated_at = now(),
        changes = changes || jsonb_build_object($1::text, version + 1)
      where "${status}" = 'SCHEDULED' and publish_at <= now() and deleted_at is null returning 1)
      select count(*)::int as result from due`,
      [status === 'status' ? 'status' : 'publicationStatus'],
    )
  }
  return published
}
