import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { AnyClass } from './entity.ts'
import { readingOf } from './read/reading.ts'

const known = new WeakMap<EntityMetadata, EntityProperty[]>()

/**
 * The links of a row to what it lives and dies with. A contact point has one for each kind of owner, of which one is set.
 */
export function ownersOf(meta: EntityMetadata): EntityProperty[] {
  const found =
    known.get(meta) ??
    (Object.values(meta.properties) as EntityProperty[]).filter(
      property => property.kind === ReferenceKind.MANY_TO_ONE && isOwnership(meta, property),
    )
  known.set(meta, found)
  return found
}

/** Whether a property links a child to the record it lives and dies with. */
export function isOwnership(meta: EntityMetadata, property: EntityProperty): boolean {
  if (readingOf(meta.class as unknown as AnyClass).owner === property.name) return true
  const target = property.targetMeta as EntityMetadata
  return (Object.values(target.properties) as EntityProperty[]).some(
    other => other.orphanRemoval && other.mappedBy === property.name && other.targetMeta?.class === meta.class,
  )
}
