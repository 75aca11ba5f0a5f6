import type { Use } from '@aanbod/shared/core/errors.ts'
import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { BaseRecord } from '../base.entity.ts'
import type { AnyClass } from '../entity.ts'
import { isOwnership, ownersOf } from '../ownership.ts'
import { readingOf } from '../read/reading.ts'
import { runStatement } from '../read/run.ts'
import { Compiler } from '../read/compile.ts'
import { every, quote, Statement } from '../read/sql.ts'

/** A link that keeps its target from being deleted. */
interface Link {
  meta: EntityMetadata
  property: EntityProperty
}

/** Most uses that an error lists. */
const listed = 20

/**
 * Records outside the trash that link to a record, and so keep it from going there. Rows that the record owns don't
 * count, nor who made, changed or owns something; a row of a child counts as its owner. Asked `with` the trash, those in it count.
 */
export async function usesOf(
  em: EntityManager,
  record: BaseRecord,
  trash: 'with' | 'without' = 'without',
): Promise<Use[]> {
  const uses = new Map<string, Use>()
  for (const link of linksTo(em, record.constructor as AnyClass)) {
    for (const use of await findUses(em, link, record.id, trash)) {
      if (use.id !== record.id) uses.set(use.id, use)
    }
    if (uses.size >= listed) break
  }
  return [...uses.values()].slice(0, listed)
}

function linksTo(em: EntityManager, target: AnyClass): Link[] {
  const targets = new Set<unknown>()
  for (
    let type: AnyClass | null = target;
    typeof type === 'function' && type !== (Function.prototype as unknown);
    type = Object.getPrototypeOf(type) as AnyClass | null
  )
    targets.add(type)
  const links: Link[] = []
  const seen = new Set<string>()
  for (const meta of em.getMetadata().getAll().values()) {
    if (meta.pivotTable || meta.abstract || meta.embeddable) continue
    for (const property of Object.values(meta.properties) as EntityProperty[]) {
      const isLink =
        property.kind === ReferenceKind.MANY_TO_ONE ||
        (property.kind === ReferenceKind.ONE_TO_ONE && property.owner) ||
        (property.kind === ReferenceKind.MANY_TO_MANY && property.owner)
      // What lets go of its target by itself, such as the author of a record, holds nobody back.
      if (!isLink || !targets.has(property.targetMeta?.class) || property.deleteRule === 'set null') continue
      const id = `${meta.tableName}.${property.name}`
      if (seen.has(id) || isOwnership(meta, property)) continue
      seen.add(id)
      links.push({ meta, property })
    }
  }
  return links
}

async function findUses(
  em: EntityManager,
  { meta, property }: Link,
  id: string,
  trash: 'with' | 'without',
): Promise<Use[]> {
  const table = quote(meta.tableName)
  const from =
    property.kind === ReferenceKind.MANY_TO_MANY
      ? `${table} t join ${quote(property.pivotTable)} p on p.${quote(property.joinColumns[0] ?? '')} = t.id and p.${quote(property.inverseJoinColumns[0] ?? '')} = $1`
      : `${table} t`
  const condition =
    property.kind === ReferenceKind.MANY_TO_MANY ? 'true' : `t.${quote(property.joinColumns[0] ?? '')} = $1`
  const owner = ownerOf(meta)
  const shown = owner ?? { meta, alias: 't' }
  const label = readingOf(shown.meta.class as unknown as AnyClass).label?.(shown.alias) ?? `${shown.alias}.id::text`
  // What is in the trash with its owner does not count either.
  const compiler = new Compiler(em.getMetadata(), new Statement(), 'ADMIN', {
    schema: undefined as never,
    fragments: {},
    variableValues: {},
  })
  const alive =
    trash === 'with'
      ? []
      : [
          ...(isRecordMeta(meta) ? ['t.deleted_at is null'] : []),
          compiler.ownersAreThere(meta.class as unknown as AnyClass, 't'),
        ]
  const rows = await runStatement<{ id: string; label: string | null }[]>(
    em,
    `
    select coalesce(json_agg(r), '[]') as result from (
      select ${shown.alias}.id, ${label} as label from ${from}${owner?.from ?? ''}
      where ${every([condition, ...alive])} limit ${listed}) r`,
    [id],
  )
  return rows.map(row => ({ type: typeNameOf(shown.meta), id: row.id, label: row.label ?? row.id }))
}

const isRecordMeta = (meta: EntityMetadata) => (meta.class as unknown as AnyClass).prototype instanceof BaseRecord
const typeNameOf = (meta: EntityMetadata) => meta.className

/** The record that a child row belongs to: its owner, or the owner's owner, up to one that has a life of its own. */
function ownerOf(
  meta: EntityMetadata,
  alias = 't',
  depth = 1,
): { meta: EntityMetadata; from: string; alias: string } | null {
  if (isRecordMeta(meta)) return null
  const parents = ownersOf(meta)
  const [parent] = parents
  // A child that can hang on several kinds of owner is named by itself.
  if (!parent || parents.length > 1) return null
  const target = parent.targetMeta as EntityMetadata
  const own = `o${depth}`
  const from = ` join ${quote(target.tableName)} ${own} on ${own}.id = ${alias}.${quote(parent.joinColumns[0] ?? '')}`
  const next = ownerOf(target, own, depth + 1)
  return next ? { ...next, from: from + next.from } : { meta: target, from, alias: own }
}
