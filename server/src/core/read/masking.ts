import { type Caller, participantFields } from '@aanbod/shared/core/permissions.ts'
import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { AnyClass } from '../entity.ts'
import type { Reading } from './reading.ts'
import { quote } from './sql.ts'

/*
 * What an analyst reads of people. The compiler asks here for the rows of a table, so that everything made from them
 * (names, labels, filters, orders, searches, cursors) is made from the mask and never from what is behind it.
 */

/** How rows about people who take part look to an analyst; declared in `privacy/masks.ts`. */
export interface Mask {
  /** SQL for columns that are shown changed, by column, over the columns of the table itself. */
  columns: Record<string, string>
  /** What the record is called. It reads the columns of the mask and tables without people, and nothing else. */
  naming: Required<Pick<Reading, 'label'>> & Pick<Reading, 'sort' | 'detail'>
  /** SQL of whom a row is about, the same for the same person. */
  person: (alias: string) => string
  /** Predicate on the rows that are there at all behind the mask. */
  rows?: (table: string) => string
  /** By the name of a relation: predicate on the rows that are reached by it. */
  reachedBy?: Readonly<Record<string, (alias: string) => string>>
  /** Relations by which the record is reached as the world sees it, without a mask: `Speaker.person`. */
  seenFrom?: readonly string[]
  /** Relations by which it is seen without a mask when the row with the relation is: `Person.affiliations`. */
  seenWith?: readonly string[]
}

/** What an analyst sees otherwise of records that are not about people themselves. */
export interface Restriction {
  /** Predicate on the rows that are there at all. */
  rows?: (alias: string) => string
  /** SQL of fields that say something else. */
  fields?: Record<string, (alias: string) => string>
}

const masks = new Map<AnyClass, Mask>()
const restrictions = new Map<AnyClass, Restriction>()

export const declareMask = (entity: AnyClass, mask: Mask): void => void masks.set(entity, mask)
export const declareRestriction = (entity: AnyClass, restriction: Restriction): void =>
  void restrictions.set(entity, restriction)

/** The link by which a row is reached, and whether the row it starts from is masked. */
export interface Reached {
  entity: AnyClass
  field: string
  masked: boolean
}

/** The mask through which a caller sees an entity, by how it is reached; null when it is seen as it is. */
export function maskOf(caller: Caller, entity: AnyClass, reached: Reached | null): Mask | null {
  const mask = caller === 'ANALYST' ? masks.get(entity) : undefined
  if (!mask) return null
  const link = reached && `${reached.entity.name}.${reached.field}`
  if (link && mask.seenFrom?.includes(link)) return null
  if (link && mask.seenWith?.includes(link) && !reached.masked) return null
  return mask
}

export const restrictionOf = (caller: Caller, entity: AnyClass): Restriction | null =>
  (caller === 'ANALYST' && restrictions.get(entity)) || null

/** Kinds of property that have a column of their own in the table. */
const isColumn = new Set<ReferenceKind>([ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE])

const tables = new WeakMap<EntityMetadata, string>()

/**
 * The rows of a masked entity as a derived table, which PostgreSQL folds into the query, so that indexes serve as before.
 * `id` stays, as rows are joined by it; what the caller sees as the id is `pseudonym`. Of the other columns only those are
 * there that the table of permissions shows or the mask makes: what is forgotten is null here, and refused before that.
 */
export function maskedTable(meta: EntityMetadata, entity: AnyClass, mask: Mask): string {
  const known = tables.get(meta)
  if (known) return known
  const shown = participantFields[entity.name]?.shown ?? []
  const columns = (Object.values(meta.properties) as EntityProperty[])
    .filter(({ kind, formula }) => isColumn.has(kind) && !formula)
    .flatMap(property => {
      const isKept = structural.has(property.name) || shown.includes(property.name)
      return property.fieldNames.map((column, index) => {
        const masked = mask.columns[column]
        if (masked !== undefined) return `${masked} as ${quote(column)}`
        if (column === 'search_text') return `''::tsvector as search_text`
        return isKept ? quote(column) : `null::${property.columnTypes[index]} as ${quote(column)}`
      })
    })
  const name = quote(meta.tableName)
  const table = `(select ${columns.join(', ')} from ${name}${mask.rows ? ` where ${mask.rows(name)}` : ''})`
  tables.set(meta, table)
  return table
}

/** Columns that statements are put together with and that no caller sees: keys, places in a list, the mark of the trash. */
const structural = new Set(['id', 'pseudonym', 'person', 'rank', 'deletedAt'])
