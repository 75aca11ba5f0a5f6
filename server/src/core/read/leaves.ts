import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { PartialDate } from '../partial-date.ts'
import { JSONScalar, LocalTimeScalar } from '../scalars.ts'

/** A single value of a record, by which it can be ordered, grouped and measured. */
export interface Leaf {
  /** The name of the field; of a part of a group both together: `priceAmountCents`. */
  name: string
  /** The field of the record. */
  field: FieldInfo
  /** The part, when the field is a group of them. */
  part: FieldInfo | null
  /** What the value is: the part, else the field. */
  value: FieldInfo
}

const known = new WeakMap<AnyClass, Map<string, Leaf>>()

/** Every single value of an entity by its name. Lists have none; a group has one for each part that is no list. */
export function leavesOf(entity: AnyClass): Map<string, Leaf> {
  const found = known.get(entity)
  if (found) return found
  const leaves = new Map<string, Leaf>()
  const own = fieldsOf(entity)
  for (const field of own.values()) {
    if (field.list) continue
    if (['column', 'derived', 'count'].includes(field.source))
      leaves.set(field.name, { name: field.name, field, part: null, value: field })
    if (!isGroup(field)) continue
    for (const part of fieldsOf(field.type() as AnyClass).values()) {
      const name = `${field.name}${part.name.charAt(0).toUpperCase()}${part.name.slice(1)}`
      // The score of the completeness is a field of its own already.
      if (part.source === 'column' && !part.list && !own.has(name)) leaves.set(name, { name, field, part, value: part })
    }
  }
  known.set(entity, leaves)
  return leaves
}

/** Whether a field is one object of several values: columns of the row, or derived together. */
export const isGroup = ({ source, list, type }: FieldInfo): boolean =>
  source === 'group' || (source === 'json' && !list && type() !== JSONScalar)

/** `startsOn` as a code: `STARTS_ON`. */
export const codeOf = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

/** How the values of an expression compare. */
export interface Comparable {
  /** The SQL type of a value. */
  cast: string
  /** Text is compared without regard to case and accents; codes, dates known in part and times of day are not. */
  folds: boolean
  isPartialDate: boolean
}

export function comparableOf(info: FieldInfo): Comparable {
  const cast = castOf(info)
  const isPartialDate = info.type() === PartialDate
  const isWords = cast === 'text' && !info.vocabulary && !isPartialDate && info.type() !== LocalTimeScalar
  return { cast, isPartialDate, folds: isWords }
}

/**
 * SQL of a date known in part, to be put in order: as they are written they come in the order of the first day that each can
 * mean, and of those 2026 before 2026-01 before 2026-01-01. An index on the column serves that.
 */
export const dateText = (expression: string): string => `(${expression} collate "C")`

/** The SQL type in which values of a scalar field compare. */
export function castOf(info: FieldInfo): string {
  const type = info.type() as { name?: string }
  if (info.vocabulary) return 'text'
  switch (type.name) {
    case 'Int':
      return 'integer'
    case 'Float':
      return 'double precision'
    case 'Boolean':
      return 'boolean'
    case 'DateTime':
      return 'timestamptz'
    case 'Date':
      return 'date'
    case 'ID':
      return 'uuid'
    default:
      return 'text'
  }
}
