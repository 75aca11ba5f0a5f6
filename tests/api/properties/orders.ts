import fc from 'fast-check'
import { earliest, type Entity, fold, type TypeName, types } from './model.ts'

export interface Term {
  field: string
  direction: 'ASC' | 'DESC'
}

const codeOf = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
const isOrdered = ([, { kind }]: [string, { kind: string }]) => !['words', 'one'].includes(kind)

/** Random orders of a type, by the names of its fields. */
export const orderOf = (type: TypeName): fc.Arbitrary<Term[]> =>
  fc.array(
    fc.record({
      field: fc.constantFrom(
        ...Object.entries(types[type])
          .filter(isOrdered)
          .map(([name, { kind }]) => (kind === 'many' ? `${name}Count` : name)),
      ),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    }),
    { maxLength: 3 },
  )

export const asInput = (terms: readonly Term[]) =>
  terms.map(({ field, direction }) => ({ field: codeOf(field), direction }))

/** By hand: negative when `a` comes first, 0 when the terms don't tell. Unknown comes last in both directions. */
export function compare(type: TypeName, terms: readonly Term[], a: Entity, b: Entity): number {
  for (const { field, direction } of terms) {
    for (const [left, right] of keysOf(type, field, a).map((key, index) => [
      key,
      keysOf(type, field, b)[index] ?? null,
    ])) {
      if (left === right) continue
      if (left === null || left === undefined) return 1
      if (right === null || right === undefined) return -1
      return (left < right ? -1 : 1) * (direction === 'ASC' ? 1 : -1)
    }
  }
  return 0
}

function keysOf(type: TypeName, field: string, record: Entity): (string | number | null)[] {
  const model = types[type][field]
  if (!model) return [(record[field.replace(/Count$/, '')] as unknown[]).length]
  const value = record[field] ?? null
  if (value === null) return [null, null]
  switch (model.kind) {
    case 'text':
      return [fold(value as string)]
    case 'code':
      return [(model.codes ?? []).indexOf(value as string)]
    case 'flag':
      return [Number(value)]
    case 'date':
      return [earliest(value), value as string]
    default:
      return [value as number]
  }
}
