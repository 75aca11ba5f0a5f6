import { kindOf } from '@aanbod/shared/core/validate.ts'
import { type Collection, type EntityMetadata, type EntityProperty, ReferenceKind, wrap } from '@mikro-orm/core'
import { z } from 'zod'
import { BaseRecord } from '../base.entity.ts'
import type { AnyClass } from '../entity.ts'

/** Values of an entity as its input schema writes them. */
export type Values = Record<string, unknown>

const aliases = new Map<AnyClass, Record<string, string>>()

/** Names the property that keeps an input field, where they differ. */
export const keptAs = (entity: AnyClass, names: Record<string, string>) => void aliases.set(entity, names)

/** A field of an input schema and where an entity keeps it. */
export interface Place {
  key: string
  property: EntityProperty
  how: 'scalar' | 'instant' | 'reference' | 'references' | 'children' | 'group' | 'json'
  /** Schema of one child or of the group. */
  schema?: z.ZodObject
}

const known = new WeakMap<z.ZodObject, Map<EntityMetadata, Place[]>>()

/** Where each field of a schema lives in an entity: `providerId` in `provider`, `topicIds` in `topics`, and so on. */
export function placesOf(meta: EntityMetadata, schema: z.ZodObject): Place[] {
  const perMeta = known.get(schema) ?? new Map<EntityMetadata, Place[]>()
  known.set(schema, perMeta)
  const found = perMeta.get(meta)
  if (found) return found
  const places = Object.entries(schema.shape)
    .filter(([key]) => key !== 'id')
    .map(([key, field]) => placeOf(meta, key, field as z.ZodType))
  perMeta.set(meta, places)
  return places
}

function placeOf(meta: EntityMetadata, key: string, field: z.ZodType): Place {
  const properties = meta.properties as Record<string, EntityProperty>
  const { kind, meta: fieldMeta } = kindOf(field)
  const property = (name: string) => {
    const own = properties[aliases.get(meta.class as unknown as AnyClass)?.[name] ?? name]
    if (!own) throw new Error(`${meta.className} keeps no ${name}`)
    return own
  }
  if (kind instanceof z.ZodArray) {
    const element = kindOf(kind.element as z.ZodType)
    if (element.meta.scalar === 'ID') {
      const base = key.replace(/Ids$/, '')
      return { key, property: property(properties[`${base}s`] ? `${base}s` : base), how: 'references' }
    }
    if (element.kind instanceof z.ZodObject) {
      const place = property(key)
      return {
        key,
        property: place,
        how: place.kind === ReferenceKind.ONE_TO_MANY ? 'children' : 'json',
        schema: element.kind,
      }
    }
    return { key, property: property(key), how: 'scalar' }
  }
  if (kind instanceof z.ZodObject) return { key, property: property(key), how: 'group', schema: kind }
  if (fieldMeta.scalar === 'ID') return { key, property: property(key.replace(/Id$/, '')), how: 'reference' }
  return { key, property: property(key), how: fieldMeta.scalar === 'DateTime' ? 'instant' : 'scalar' }
}

/** Relations of an entity that its input schema writes, children of children included; for `em.populate`. */
export function populateOf(meta: EntityMetadata, schema: z.ZodObject): string[] {
  return placesOf(meta, schema).flatMap(({ how, property, schema: inner }) => {
    if (how === 'references') return [property.name]
    if (how !== 'children' || !inner) return []
    return [
      property.name,
      ...populateOf(property.targetMeta as EntityMetadata, inner).map(name => `${property.name}.${name}`),
    ]
  })
}

/** An entity, with its relations loaded, as its input schema would write it. */
export function valuesOf(entity: object, meta: EntityMetadata, schema: z.ZodObject): Values {
  const source = entity as Record<string, unknown>
  return Object.fromEntries(
    placesOf(meta, schema).map(({ key, property, how, schema: inner }) => {
      const value = source[property.name]
      switch (how) {
        case 'instant':
          return [key, value instanceof Date ? value.toISOString() : (value ?? null)]
        case 'reference':
          return [key, idOf(value)]
        case 'references':
          return [key, (value as Collection<object>).getItems(false).map(idOf)]
        case 'group':
          return [key, groupValues(value, inner)]
        case 'children':
          return [
            key,
            living(value as Collection<object>).map(child => ({
              id: idOf(child),
              ...valuesOf(child, property.targetMeta as EntityMetadata, inner as z.ZodObject),
            })),
          ]
        default:
          return [key, value ?? null]
      }
    }),
  )
}

function groupValues(value: unknown, schema: z.ZodObject | undefined): Values | null {
  if (value === null || value === undefined || !schema) return null
  const entries = Object.keys(schema.shape).map(key => [key, (value as Values)[key] ?? null] as const)
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      item === null && kindOf(schema.shape[key] as z.ZodType).kind instanceof z.ZodArray ? [] : item,
    ]),
  )
}

/** Children that are not in the trash. */
export const living = <T extends object>(children: Collection<T>): T[] =>
  children
    .getItems(false)
    .filter(child => !(child instanceof BaseRecord) || child.deletedAt === null || child.deletedAt === undefined)

/** The id of an entity or of a reference to one. */
export function idOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return String(wrap(value as object, true).getPrimaryKey() ?? (value as { id: string }).id)
}

/** The property that keeps the place in a list. Affiliations have a `rank`, as their `position` is what somebody is there. */
export function orderOf(target: EntityMetadata | undefined): 'rank' | 'position' | null {
  const properties = (target?.properties ?? {}) as Record<string, unknown>
  return 'rank' in properties ? 'rank' : 'position' in properties ? 'position' : null
}
