import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { runStatement } from '../core/read/run.ts'
import { lockRecord } from '../core/write/records.ts'
import { Partner } from './organisation.entity.ts'

/** Makes a partner a provider, the same record with the same links. @throws NotFoundError when there is no such partner */
export async function promotePartner({ em, signedIn }: Context, id: string): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    await lockRecord(manager, Partner, id)
    // The mapper has no way to make an object of another class of one it knows.
    await runStatement(
      manager,
      `with promoted as (update organisation set type = 'PROVIDER', version = version + 1, updated_at = now(), updated_by_id = $2::uuid,
      activities = coalesce(activities, '{}'), site_languages = coalesce(site_languages, '{}'), crkbo_registered = coalesce(crkbo_registered, false)
      where id = $1 returning id) select id as result from promoted`,
      [id, signedIn?.userId ?? null],
    )
    return id
  })
}
