import fc from 'fast-check'
import {
  dates,
  earliest,
  type Entity,
  type FieldModel,
  fold,
  type TypeName,
  types,
  words,
  type World,
} from './model.ts'

export type Filter = Record<string, unknown>

const word = fc.constantFrom(...words)
const part = fc.constantFrom('a', 'advi', 'ST', 'bëst', 'uur', 'zo', '%', '_', "'")
const day = fc.constantFrom('2025-12-29', '2026-01-01', '2026-06-01', '2026-10-26', '2027-01-01')
const number = fc.integer({ min: 0, max: 8 })
const isNull = fc.boolean().map(value => ({ isNull: value }))
const oneOf = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 })
const equality = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Filter>[] => [
  of.map(eq => ({ eq })),
  of.map(ne => ({ ne })),
  oneOf(of).map(list => ({ in: list })),
  oneOf(of).map(notIn => ({ notIn })),
  isNull,
]
const range = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Filter>[] => [
  of.map(gt => ({ gt })),
  of.map(gte => ({ gte })),
  of.map(lt => ({ lt })),
  of.map(lte => ({ lte })),
  fc.tuple(of, of).map(([gte, lt]) => ({ gte, lt })),
]

function conditionOn(world: World, model: FieldModel, depth: number): fc.Arbitrary<Filter> {
  switch (model.kind) {
    case 'text':
      return fc.oneof(
        ...equality(word),
        fc.oneof(word, part).map(contains => ({ contains })),
        fc.oneof(word, part).map(startsWith => ({ startsWith })),
      )
    case 'code':
      return fc.oneof(...equality(fc.constantFrom(...(model.codes ?? []))))
    case 'number':
      return fc.oneof(...equality(number), ...range(number))
    case 'flag':
      return fc.oneof(
        fc.boolean().map(eq => ({ eq })),
        fc.boolean().map(ne => ({ ne })),
      )
    case 'date':
      return fc.oneof(...equality(fc.constantFrom(...dates)), ...range(day))
    case 'words':
      return fc.oneof(
        word.map(has => ({ has })),
        fc.boolean().map(isEmpty => ({ isEmpty })),
      )
    case 'one':
      return filterOf(world, model.target as TypeName, depth - 1)
    case 'many':
      return fc
        .tuple(fc.constantFrom('some', 'every', 'none'), filterOf(world, model.target as TypeName, depth - 1))
        .map(([quantifier, filter]) => ({ [quantifier]: filter }))
  }
}

/** Random filters of a type: fields, relations, their ids and counts, put together by `and`, `or` and `not`. */
export function filterOf(world: World, type: TypeName, depth: number): fc.Arbitrary<Filter> {
  const fields = Object.entries(types[type]).filter(([, { kind }]) => depth > 0 || !['one', 'many'].includes(kind))
  const field = fc
    .constantFrom(...fields)
    .chain(([name, model]) => conditionOn(world, model, depth).map((condition): Filter => ({ [name]: condition })))
  const links = Object.entries(types[type]).flatMap(([name, { kind, target }]): fc.Arbitrary<Filter>[] => {
    if (kind === 'many') return [fc.oneof(...range(number)).map(condition => ({ [`${name}Count`]: condition }))]
    if (kind !== 'one') return []
    const ids = fc.constantFrom(...world.of[target as TypeName].map(({ id }) => id))
    return [fc.oneof(...equality(ids)).map(condition => ({ [`${name}Id`]: condition }))]
  })
  const simple: fc.Arbitrary<Filter> = links.length > 0 ? fc.oneof({ weight: 4, arbitrary: field }, ...links) : field
  if (depth <= 0) return simple
  const below = filterOf(world, type, depth - 1)
  const several = fc.array(below, { minLength: 0, maxLength: 3 })
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    { weight: 1, arbitrary: fc.tuple(simple, simple).map(([a, b]) => ({ ...a, ...b })) },
    { weight: 1, arbitrary: several.map(and => ({ and })) },
    { weight: 2, arbitrary: several.map(or => ({ or })) },
    { weight: 2, arbitrary: below.map(not => ({ not })) },
    { weight: 1, arbitrary: fc.tuple(simple, several).map(([a, or]) => ({ ...a, or })) },
  )
}

/** Whether a filter holds of a record, worked out by hand. */
export function holds(type: TypeName, filter: Filter, record: Entity): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    const value = condition as never
    if (key === 'and') return (value as Filter[]).every(part => holds(type, part, record))
    if (key === 'or') return (value as Filter[]).some(part => holds(type, part, record))
    if (key === 'not') return !holds(type, value, record)
    const model = types[type][key]
    if (model) return meets(model, condition as Filter, record[key])
    const relation = key.replace(/(Count|Id)$/, '')
    if (key.endsWith('Count'))
      return meets({ kind: 'number' }, condition as Filter, (record[relation] as Entity[]).length)
    return meets({ kind: 'code' }, condition as Filter, (record[relation] as Entity | null)?.id ?? null)
  })
}

function meets(model: FieldModel, condition: Filter, value: unknown): boolean {
  if (model.kind === 'one') return value !== null && holds(model.target as TypeName, condition, value as Entity)
  if (model.kind === 'many') {
    const records = value as Entity[]
    return Object.entries(condition).every(([quantifier, filter]) => {
      const matches = (record: Entity) => holds(model.target as TypeName, filter as Filter, record)
      if (quantifier === 'some') return records.some(matches)
      return quantifier === 'none' ? !records.some(matches) : records.every(matches)
    })
  }
  const same = (a: unknown, b: unknown) => (model.kind === 'text' ? fold(String(a)) === fold(String(b)) : a === b)
  return Object.entries(condition).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand
    if (operator === 'has') return (value as string[]).some(item => fold(item) === fold(String(operand)))
    if (operator === 'isEmpty') return ((value as string[]).length === 0) === operand
    if (operator === 'ne') return value === null || !same(value, operand)
    if (operator === 'notIn') return value === null || !(operand as unknown[]).some(item => same(value, item))
    if (value === null) return false
    if (operator === 'eq') return same(value, operand)
    if (operator === 'in') return (operand as unknown[]).some(item => same(value, item))
    if (operator === 'contains') return fold(String(value)).includes(fold(String(operand)))
    if (operator === 'startsWith') return fold(String(value)).startsWith(fold(String(operand)))
    const known = model.kind === 'date' ? earliest(value) : (value as number)
    if (known === null) return false
    const other = operand as number | string
    if (operator === 'gt') return known > other
    if (operator === 'gte') return known >= other
    return operator === 'lt' ? known < other : known <= other
  })
}
