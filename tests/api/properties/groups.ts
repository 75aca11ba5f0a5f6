import fc from 'fast-check'
import { earliest, type Entity, type TypeName, types } from './model.ts'

/** One thing to group by: what to ask, where its value stands in the answer, and what it is by hand. */
export interface Grouping {
  term: Record<string, unknown>
  selection: string
  read: (group: Record<string, unknown>) => unknown
  valueOf: (record: Entity) => unknown
}

const codeOf = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()

const buckets = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'] as const

/** The stretch of time a date falls into; null when it is not known that well. */
export function bucketOf(value: unknown, bucket: (typeof buckets)[number]): string | null {
  const first = earliest(value)
  const known = String(value).length
  if (first === null) return null
  const [year = '', month = ''] = first.split('-')
  if (bucket === 'YEAR') return year
  if (known < 7) return null
  if (bucket === 'QUARTER') return `${year}-Q${Math.ceil(Number(month) / 3)}`
  if (bucket === 'MONTH') return `${year}-${month}`
  if (known < 10) return null
  return bucket === 'DAY' ? first : weekOf(first)
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const thursday = new Date(`${day}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** Everything a type can be grouped by, its to-one relations and what lies beyond them included. */
export function groupingsOf(type: TypeName, depth = 2): Grouping[] {
  return Object.entries(types[type]).flatMap(([name, model]): Grouping[] => {
    const plain: Grouping = {
      term: { field: codeOf(name) },
      selection: name,
      read: group => group[name] ?? null,
      valueOf: record => record[name] ?? null,
    }
    if (['code', 'number', 'flag'].includes(model.kind)) return [plain]
    if (model.kind === 'date') {
      return buckets.map(bucket => ({
        ...plain,
        term: { field: codeOf(name), bucket },
        selection: `${name}(bucket: ${bucket})`,
        valueOf: record => bucketOf(record[name], bucket),
      }))
    }
    if (model.kind !== 'one') return []
    const self: Grouping = {
      ...plain,
      selection: `${name} { id }`,
      read: group => (group[name] as Entity | null)?.id ?? null,
      valueOf: record => (record[name] as Entity | null)?.id ?? null,
    }
    const beyond = depth <= 0 ? [] : groupingsOf(model.target as TypeName, depth - 1)
    return [
      self,
      ...beyond.map((inner): Grouping => ({
        term: { [name]: inner.term },
        selection: `${name} { ${inner.selection} }`,
        read: group => (group[name] ? inner.read(group[name] as Record<string, unknown>) : null),
        valueOf: record => (record[name] ? inner.valueOf(record[name] as Entity) : null),
      })),
    ]
  })
}

/** Up to two groupings that don't get in each other's way in the answer. */
export const groupsOf = (type: TypeName): fc.Arbitrary<Grouping[]> =>
  fc
    .uniqueArray(fc.constantFrom(...groupingsOf(type)), {
      maxLength: 2,
      selector: ({ selection }) =>
        selection
          .replaceAll(/[^a-z ]/gi, ' ')
          .trim()
          .split(' ')[0],
    })
    .map(groups => groups)

export interface Measures {
  count: number
  countDistinct: Record<string, number>
  sum: Record<string, number | null>
  avg: Record<string, number | null>
  min: Record<string, number | string | null>
  max: Record<string, number | string | null>
}

const namesOf = (type: TypeName, ...kinds: string[]) =>
  Object.entries(types[type]).flatMap(([name, { kind }]) => (kinds.includes(kind) ? [name] : []))

export const measureSelection = (type: TypeName) => {
  const numbers = namesOf(type, 'number').join(' ')
  const extremes = namesOf(type, 'number', 'date').join(' ')
  return `count countDistinct { ${namesOf(type, 'number', 'code', 'flag', 'date', 'one').join(' ')} }
    sum { ${numbers} } avg { ${numbers} } min { ${extremes} } max { ${extremes} }`
}

/** What is measured of some records, by hand; what is not known counts for nothing. */
export function measure(type: TypeName, records: Entity[]): Measures {
  const known = (name: string) =>
    records.map(record => record[name] ?? null).filter(value => value !== null) as (number | string | Entity)[]
  const of = <T>(names: string[], value: (name: string) => T) =>
    Object.fromEntries(names.map(name => [name, value(name)]))
  const numbers = namesOf(type, 'number')
  const total = (name: string) =>
    known(name).length === 0 ? null : (known(name) as number[]).reduce((sum, value) => sum + value, 0)
  const sorted = (name: string) => {
    const isDate = types[type][name]?.kind === 'date'
    const values = isDate ? known(name).flatMap(value => earliest(value) ?? []) : (known(name) as number[])
    return [...values].sort((a, b) => (a < b ? -1 : 1))
  }
  const extremes = namesOf(type, 'number', 'date')
  return {
    count: records.length,
    countDistinct: of(
      namesOf(type, 'number', 'code', 'flag', 'date', 'one'),
      name => new Set(known(name).map(value => (typeof value === 'object' ? value.id : value))).size,
    ),
    sum: of(numbers, total),
    avg: of(numbers, name => {
      const sum = total(name)
      return sum === null ? null : sum / known(name).length
    }),
    min: of(extremes, name => sorted(name)[0] ?? null),
    max: of(extremes, name => sorted(name).at(-1) ?? null),
  }
}
