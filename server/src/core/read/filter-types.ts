import type { Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { codeOf, isGroup, leavesOf } from './leaves.ts'
import { readingOf } from './reading.ts'
import { PartialDate } from '../partial-date.ts'
import { DateScalar, DateTimeScalar, LocalTimeScalar, MarkdownScalar } from '../scalars.ts'
import { enumOf } from '../vocabularies.ts'

type InputClass = new () => object
type Thunk = () => unknown

const inputs = new Map<string, InputClass>()

function input(
  name: string,
  description: string,
  fields: Record<string, { type: Thunk; list?: boolean; description?: string }>,
): InputClass {
  const known = inputs.get(name)
  if (known) return known
  const created = { [name]: class {} }[name] as InputClass
  InputType(name, { description })(created)
  inputs.set(name, created)
  addFields(created, fields)
  return created
}

function addFields(target: InputClass, fields: Record<string, { type: Thunk; list?: boolean; description?: string }>) {
  for (const [key, { type, list, description }] of Object.entries(fields)) {
    Field(() => (list ? [type()] : type()) as typeof String, {
      nullable: true,
      ...(description ? { description } : {}),
    })(target.prototype as object, key)
  }
}

const equality = (type: Thunk) => ({
  eq: { type },
  ne: { type },
  in: { type, list: true },
  notIn: { type, list: true },
})
const range = (type: Thunk) => ({ gt: { type }, gte: { type }, lt: { type }, lte: { type } })
const isNull = { isNull: { type: () => Boolean } }
const text = () => String

const filters = {
  String: input(
    'StringFilter',
    'Conditions on a text. `eq`, `ne`, `in`, `notIn`, `contains` and `startsWith` ignore case and accents.',
    {
      ...equality(text),
      ...range(text),
      contains: { type: text },
      startsWith: { type: text },
      ...isNull,
    },
  ),
  ID: input('IDFilter', 'Conditions on an id.', { ...equality(() => ID), ...isNull }),
  Int: input('IntFilter', 'Conditions on a whole number.', { ...equality(() => Int), ...range(() => Int), ...isNull }),
  Float: input('FloatFilter', 'Conditions on a number.', {
    ...equality(() => Float),
    ...range(() => Float),
    ...isNull,
  }),
  Boolean: input('BooleanFilter', 'Conditions on yes or no.', {
    eq: { type: () => Boolean },
    ne: { type: () => Boolean },
    ...isNull,
  }),
  DateTime: input('DateTimeFilter', 'Conditions on a moment.', {
    ...equality(() => DateTimeScalar),
    ...range(() => DateTimeScalar),
    ...isNull,
  }),
  Date: input('DateFilter', 'Conditions on a day.', {
    ...equality(() => DateScalar),
    ...range(() => DateScalar),
    ...isNull,
  }),
  LocalTime: input('LocalTimeFilter', 'Conditions on a time of day.', {
    ...equality(() => LocalTimeScalar),
    ...range(() => LocalTimeScalar),
    ...isNull,
  }),
  PartialDate: input(
    'PartialDateFilter',
    'Conditions on a date known in part. `gt`, `gte`, `lt` and `lte` compare its earliest day, so a date without a year never meets them; the others compare it as written.',
    {
      ...equality(text),
      ...range(() => DateScalar),
      ...isNull,
    },
  ),
  List: input('StringListFilter', 'Conditions on a list of texts. `has` ignores case and accents.', {
    has: { type: text },
    isEmpty: { type: () => Boolean },
  }),
}

const enumFilter = (name: Vocabulary) =>
  input(`${name}Filter`, `Conditions on a ${name}.`, { ...equality(() => enumOf(name)), ...isNull })
const enumListFilter = (name: Vocabulary) =>
  input(`${name}ListFilter`, `Conditions on a list of ${name}.`, {
    has: { type: () => enumOf(name) },
    isEmpty: { type: () => Boolean },
  })

const entityFilters = new Map<AnyClass, InputClass>()

/** The filter of an entity. Its fields come with `completeFilters`, when every entity is known. */
export function filterOf(entity: AnyClass): InputClass {
  const known = entityFilters.get(entity)
  if (known) return known
  const created = input(`${entity.name}Filter`, `Conditions on a ${entity.name}; all of them hold.`, {})
  entityFilters.set(entity, created)
  return created
}

/** Whether the objects of a class are rows with a table of their own. */
type IsEntity = (type: AnyClass) => boolean

/** Gives every filter its fields: each field of the entity, its relations, and `and`, `or`, `not`. */
export function completeFilters(isEntity: IsEntity): void {
  const done = new Set<AnyClass>()
  for (;;) {
    const next = [...entityFilters.keys()].find(entity => !done.has(entity))
    if (!next) return
    done.add(next)
    complete(next, isEntity)
  }
}

function complete(entity: AnyClass, isEntity: IsEntity) {
  const own = filterOf(entity)
  addFields(own, {
    and: { type: () => own, list: true },
    or: { type: () => own, list: true },
    not: { type: () => own },
  })
  for (const info of fieldsOf(entity).values()) {
    const type = filterTypeOf(info, isEntity)
    if (!type) continue
    addFields(own, { [info.name]: { type: () => type } })
    if (info.source === 'toOne') addFields(own, { [`${info.name}Id`]: { type: () => filters.ID } })
  }
}

function filterTypeOf(info: FieldInfo, isEntity: IsEntity): InputClass | null {
  if (info.source === 'coded' || (info.source === 'json' && !isGroup(info))) return null
  const type = info.type() as AnyClass
  if (info.source === 'toOne') return filterOf(type)
  if (info.source === 'toMany') return listFilterOf(type)
  if (isGroup(info)) return groupFilterOf(type, isEntity)
  if (info.vocabulary) return info.list ? enumListFilter(info.vocabulary) : enumFilter(info.vocabulary)
  if (info.list) return filters.List
  return scalarFilterOf(type)
}

function scalarFilterOf(type: unknown): InputClass {
  switch (type) {
    case Int:
      return filters.Int
    case Float:
      return filters.Float
    case Boolean:
      return filters.Boolean
    case ID:
      return filters.ID
    case DateTimeScalar:
      return filters.DateTime
    case DateScalar:
      return filters.Date
    case LocalTimeScalar:
      return filters.LocalTime
    case PartialDate:
      return filters.PartialDate
    case String:
    case MarkdownScalar:
      return filters.String
    default:
      throw new Error(`No filter for ${String((type as { name?: string }).name)}`)
  }
}

function listFilterOf(target: AnyClass): InputClass {
  const own = filterOf(target)
  return input(`${target.name}ListFilter`, `Conditions on a list of ${target.name}.`, {
    some: { type: () => own, description: 'At least one meets these.' },
    every: { type: () => own, description: 'All meet these; so does an empty list.' },
    none: { type: () => own, description: 'Not one meets these.' },
  })
}

function groupFilterOf(type: AnyClass, isEntity: IsEntity): InputClass {
  const name = `${type.name}Filter`
  const known = inputs.get(name)
  if (known) return known
  const created = input(name, `Conditions on a ${type.name}.`, isNull)
  for (const info of fieldsOf(type).values()) {
    const filter = filterTypeOf(info, isEntity)
    if (filter) addFields(created, { [info.name]: { type: () => filter } })
  }
  return created
}

const orders = new Map<AnyClass, InputClass>()
const directions = { ASC: 'ASC', DESC: 'DESC' }
registerEnumType(directions, { name: 'Direction', description: 'Unknown values come last in both.' })

/** The codes of an order and what they stand for: `STARTS_ON` is `startsOn`, `PRICE_VAT` the `vat` of the `price`. */
export const orderFieldsOf = (entity: AnyClass): Map<string, string> =>
  new Map(
    [
      ...leavesOf(entity).keys(),
      ...[...fieldsOf(entity).values()].filter(({ source }) => source === 'toOne').map(({ name }) => name),
    ].map(name => [codeOf(name), name]),
  )

/** The codes that a list may be ordered by; a relation only when its records are called something. */
export const orderCodesOf = (entity: AnyClass): string[] =>
  [...orderFieldsOf(entity)]
    .filter(([, name]) => {
      const info = fieldsOf(entity).get(name)
      return info?.source !== 'toOne' || readingOf(info.type() as AnyClass).label !== undefined
    })
    .map(([code]) => code)

/** The input type of one term of an order over an entity. */
export function orderOf(entity: AnyClass): InputClass {
  const known = orders.get(entity)
  if (known) return known
  const codes = orderCodesOf(entity)
  const fieldEnum = Object.fromEntries(codes.map(code => [code, code]))
  registerEnumType(fieldEnum, {
    name: `${entity.name}OrderField`,
    description: 'A relation orders by what its record is called.',
  })
  const created = { [`${entity.name}Order`]: class {} }[`${entity.name}Order`] as InputClass
  InputType(`${entity.name}Order`)(created)
  Field(() => fieldEnum as never)(created.prototype as object, 'field')
  Field(() => directions as never, { defaultValue: 'ASC' })(created.prototype as object, 'direction')
  orders.set(entity, created)
  return created
}
