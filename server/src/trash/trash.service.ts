import { can } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import type { BaseRecord } from '../core/base.entity.ts'
import type { AnyClass } from '../core/entity.ts'
import { InputError, InUseError, NotFoundError } from '../core/errors.ts'
import { resourceOf } from '../core/read/policy.ts'
import { readingOf } from '../core/read/reading.ts'
import { runStatement } from '../core/read/run.ts'
import { quote, Statement } from '../core/read/sql.ts'
import { labelOf, lockRecord, metaOf } from '../core/write/records.ts'
import { usesOf } from '../core/write/uses.ts'
import { Organisation } from '../organisation/organisation.entity.ts'
import { resources } from '../entities.ts'
import { SavedQuery } from '../saved-query/saved-query.entity.ts'
import { assertMayChange, visibleTo } from '../saved-query/saved-query.service.ts'

const kinds = (resources as AnyClass[]).filter(entity => entity !== Organisation)

/** Kinds of record that go to the trash, by the names of their types. */
export const trashTypes = kinds.map(entity => entity.name)

export interface TrashPage {
  nodes: { type: string; id: string; label: string; deletedAt: string; deletedBy: string | null }[]
  totalCount: number
}

/** What is in the trash, latest first, of the kinds the caller may write. */
export async function listTrash(
  { em, caller, signedIn }: Context,
  type: string | null,
  first: number,
  offset: number,
): Promise<TrashPage> {
  const statement = new Statement()
  const parts = kinds
    .filter(entity => {
      const resource = resourceOf(entity)
      return (type === null || entity.name === type) && resource !== null && can(caller, `${resource}:write`)
    })
    .map(entity => {
      const meta = metaOf(em, entity)
      const discriminator = meta.root.discriminatorColumn as string | undefined
      const label = readingOf(entity).label?.('t') ?? 't.id::text'
      return `select '${entity.name}' as type, t.id, coalesce(${label}, '') as label, t.deleted_at, t.updated_by_id from ${quote(meta.tableName)} t
      where t.deleted_at is not null ${entity === SavedQuery ? `and (${visibleTo(signedIn)('t', statement)})` : ''} ${discriminator ? `and t.${quote(discriminator)} = '${meta.discriminatorValue}'` : ''}`
    })
  if (parts.length === 0) return { nodes: [], totalCount: 0 }
  return await runStatement<TrashPage>(
    em,
    `with trash as (${parts.join(' union all ')})
    select json_build_object('totalCount', (select count(*) from trash), 'nodes', (select coalesce(json_agg(r), '[]') from (
      select t.type, t.id, t.label, t.deleted_at as "deletedAt", u.name as "deletedBy" from trash t left join app_user u on u.id = t.updated_by_id
      order by t.deleted_at desc, t.id limit ${first} offset ${offset}) r)) as result`,
    statement.values,
  )
}

/**
 * Removes a record from the trash for good.
 *
 * @throws InputError when the label does not repeat what it is called
 * @throws InUseError while anything links to it, in the trash or not
 */
export async function purge({ em, signedIn }: Context, type: string, id: string, label: string): Promise<void> {
  const entity = kinds.find(candidate => candidate.name === type)
  if (!entity) throw new NotFoundError(type, id)
  await em.transactional(async tx => {
    const manager = tx as EntityManager
    if (entity === SavedQuery) await assertMayChange(manager, signedIn, id, 'only')
    const record = (await lockRecord(manager, entity as never, id, 'only')) as BaseRecord
    if (label.trim() !== (await labelOf(manager, record)).trim())
      throw new InputError([{ path: ['label'], code: 'invalid' }])
    const uses = await usesOf(manager, record, 'with')
    if (uses.length > 0) throw new InUseError(uses)
    await runStatement(
      manager,
      `with gone as (delete from ${quote(metaOf(manager, entity).tableName)} where id = $1 returning id) select count(*) as result from gone`,
      [id],
    )
    manager.clear()
  })
}
