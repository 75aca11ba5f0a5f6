import { parsePartialDate } from '../core/partial-date.ts'

/*
 * What an answer looks like, however that is known: from the values that came (`shapeOfValues`), or from the document and
 * the schema (`documentShape`).
 */

export interface LeafShape {
  shape: 'leaf'
  kind: 'text' | 'number' | 'date' | 'moment' | 'money' | 'boolean' | 'enum' | 'object'
  enumName?: string
  /** An amount in whole cents. */
  cents?: boolean
}

export interface FieldShape {
  /** What the answer calls it. */
  key: string
  /** What the schema calls it; the same where only values are known. */
  name: string
  /** The type that has the field. */
  onType?: string
  of: Shape
}

export interface ObjectShape {
  shape: 'object'
  typeName?: string
  /** The object stands for one value: a date that may be known in part, a price. */
  as?: 'date' | 'money'
  fields: FieldShape[]
}

export interface ListShape {
  shape: 'list'
  item: Shape
}

export type Shape = LeafShape | ObjectShape | ListShape

/** An amount by its name: `amountCents`, `priceAmountCents`. */
export const isCents = (name: string) => /(^c|C)ents$/.test(name)

/** What an answer looks like, by its values alone. An enum is a text then, and of what is null everywhere nothing is known. */
export function shapeOfValues(data: unknown): ObjectShape {
  const shape = merged('', [data])
  return shape.shape === 'object' ? shape : { shape: 'object', fields: [] }
}

function merged(key: string, values: readonly unknown[]): Shape {
  const known = values.filter(value => value !== null && value !== undefined)
  if (known.some(Array.isArray)) {
    const items: unknown[] = known.filter(Array.isArray).flat()
    return { shape: 'list', item: items.length > 0 ? merged(key, items) : { shape: 'object', fields: [] } }
  }
  const objects = known.filter(value => typeof value === 'object') as Record<string, unknown>[]
  if (objects.length > 0) return objectOf(objects)
  return leafOf(key, known)
}

function objectOf(objects: readonly Record<string, unknown>[]): ObjectShape {
  const keys = new Set(objects.flatMap(object => Object.keys(object)))
  const fields = [...keys].map(key => ({
    key,
    name: key,
    of: merged(
      key,
      objects.map(object => object[key]),
    ),
  }))
  const values = objects.map(object => object['value']).filter(value => value !== null && value !== undefined)
  const isDate =
    values.length > 0 &&
    values.every(value => typeof value === 'string' && parsePartialDate(value) !== null) &&
    fields.every(({ key }) => ['value', 'label', 'earliest', 'latest', '__typename'].includes(key))
  const as = isDate ? 'date' : keys.has('amountCents') && !keys.has('id') ? 'money' : undefined
  return { shape: 'object', ...(as ? { as } : {}), fields }
}

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

function leafOf(key: string, values: readonly unknown[]): LeafShape {
  const every = (holds: (value: unknown) => boolean) => values.length > 0 && values.every(holds)
  if (every(value => typeof value === 'number'))
    return isCents(key) ? { shape: 'leaf', kind: 'money', cents: true } : { shape: 'leaf', kind: 'number' }
  if (every(value => typeof value === 'boolean')) return { shape: 'leaf', kind: 'boolean' }
  if (every(value => typeof value === 'string' && day.test(value))) return { shape: 'leaf', kind: 'date' }
  if (every(value => typeof value === 'string' && moment.test(value))) return { shape: 'leaf', kind: 'moment' }
  return { shape: 'leaf', kind: 'text' }
}
