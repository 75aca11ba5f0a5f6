import type { Fault, FaultCode, Path } from '@aanbod/shared/core/errors.ts'
import { getArgumentValues, type GraphQLObjectType, type SelectionSetNode } from 'graphql'
import type { AnyClass, FieldInfo } from '../entity.ts'
import { InputError } from '../errors.ts'
import { groupFieldsOf, isDate, isNumber, toOnesOf } from './aggregate-types.ts'
import { type Compiler, type Direction, sortable } from './compile.ts'
import { valueConditions } from './filter.ts'
import { type Comparable, comparableOf, type Leaf, leavesOf } from './leaves.ts'
import { checkPage, compileList, type NestedQuery } from './page.ts'
import { isPeopleCount, peopleCount, SumOfPeopleError, TellsOfPeopleError, tooFewPeople } from './people-count.ts'
import { assertMayRead, visibleRows } from './policy.ts'
import { selectedFields, setsOf } from './selection.ts'
import { every, type Statement } from './sql.ts'

/** Most groups that one aggregate gives. */
export const maxRows = 10_000

/** Most things that one aggregate groups by. */
export const maxGroups = 20

export type DateBucket = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY'
type Measure = 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX'

/** One thing to group by: a field, or a relation with what is beyond it under the name of the relation. */
interface GroupInput {
  field?: string | null
  bucket?: DateBucket | null
  [relation: string]: unknown
}

interface OrderInput {
  measure?: Measure | null
  field?: string | null
  group?: number | null
  direction?: 'ASC' | 'DESC'
}

type Conditions = Record<string, unknown>

/** Arguments that every aggregate takes. */
export interface AggregateQuery {
  filter?: NestedQuery['filter']
  search?: string | null
  groupBy?: GroupInput[] | null
  having?: Conditions | null
  orderBy?: OrderInput[] | null
  first?: number | null
  offset?: number | null
  /** Most groups that are given, where the server itself asks; no argument of the API. */
  atMost?: number
}

/** How dates are put together: by the text of the stretch of time they fall into, null when it is not known so precisely. */
export const dateBuckets: Record<
  DateBucket,
  { description: string; format: string; partial: (date: string) => string }
> = {
  YEAR: { description: '`2026`.', format: 'YYYY', partial: date => `substring(${date} from '^[0-9]{4}')` },
  QUARTER: {
    description: '`2026-Q4`.',
    format: 'YYYY"-Q"Q',
    partial: date =>
      `case when ${date} ~ '^[0-9]{4}-' then substr(${date}, 1, 4) || '-Q' || (substr(${date}, 6, 2)::int + 2) / 3 end`,
  },
  MONTH: {
    description: '`2026-10`.',
    format: 'YYYY-MM',
    partial: date => `substring(${date} from '^[0-9]{4}-[0-9]{2}')`,
  },
  WEEK: {
    description: '`2026-W43`, a week by ISO 8601: from Monday on, of the year that has its Thursday.',
    format: 'IYYY"-W"IW',
    partial: date => `to_char(partial_date_day(${date}), 'IYYY"-W"IW')`,
  },
  DAY: {
    description: '`2026-10-26`.',
    format: 'YYYY-MM-DD',
    partial: date => `to_char(partial_date_day(${date}), 'YYYY-MM-DD')`,
  },
}

/** How values are measured: SQL over a column of values, and how the outcome compares. */
export const measures: Record<Measure, { description: string; sql: (values: string) => string }> = {
  COUNT: { description: 'How many records the group has.', sql: () => 'count(*)::int' },
  COUNT_DISTINCT: {
    description: 'How many different known values.',
    sql: values => `count(distinct ${values})::int`,
  },
  // Sums of whole numbers are exact up to 2^53, where an Int of GraphQL ends at 2^31.
  SUM: { description: 'The sum of the known values.', sql: values => `sum(${values})::double precision` },
  AVG: { description: 'The average of the known values.', sql: values => `avg(${values})::double precision` },
  MIN: { description: 'The smallest or earliest known value.', sql: values => `min(${values})` },
  MAX: { description: 'The largest or latest known value.', sql: values => `max(${values})` },
}

/** Fields of a row of the answer that measure, and what they measure. */
const measureOf: Record<string, Measure> = {
  countDistinct: 'COUNT_DISTINCT',
  sum: 'SUM',
  avg: 'AVG',
  min: 'MIN',
  max: 'MAX',
}

/** The statement of an aggregate: a list of groups as JSON, keyed by the names the caller gave. */
export function compileAggregate(
  compiler: Compiler,
  entity: AnyClass,
  query: AggregateQuery,
  sets: readonly SelectionSetNode[],
  where?: (alias: string, statement: Statement) => string,
): string {
  checkPage(query, [], query.atMost ?? maxRows)
  if ((query.groupBy?.length ?? 0) > maxGroups) throw fault(['groupBy'], 'too_many', { maximum: maxGroups })
  return new AggregateCompiler(compiler, entity, query, where).compile(sets)
}

/** One thing that rows are grouped by. */
interface Group {
  /** Names of relations and, unless the last of them is what is grouped by, of the field. */
  path: string[]
  /** The value by which rows are in one group, as a column of the groups. */
  column: string
  bucket: DateBucket | null
  /** What the value is; null for a record. */
  leaf: Leaf | null
  /** Of a record: what it is called, and what lists sort it on. */
  label: string | null
  sort: string | null
}

/**
 * Puts an aggregate together in three steps: the rows with every value that is asked of them, the groups with their
 * measures, and the answer. What is grouped, measured, filtered and ordered by goes through the compiler, which knows what
 * the caller may see.
 */
class AggregateCompiler {
  readonly #list: ReturnType<typeof compileList>
  /** The rows under an alias that a path of relations leads to. */
  readonly #reached = new Map<string, { entity: AnyClass; alias: string }>()
  readonly #joins: string[] = []
  /** Values of the rows, and measures of the groups: expressions by the names of their columns. */
  readonly #values = new Map<string, string>()
  readonly #measures = new Map<string, string>()
  readonly #groups: Group[]
  readonly #rows: string
  readonly #grouped: string
  /** Whether people are counted, for a caller who sees none of them by name. */
  readonly #isOfPeople: boolean

  constructor(
    private readonly compiler: Compiler,
    private readonly entity: AnyClass,
    private readonly query: AggregateQuery,
    where?: (alias: string, statement: Statement) => string,
  ) {
    this.#list = compileList(compiler, entity, query, where)
    this.#reached.set('', { entity, alias: this.#list.alias })
    this.#rows = compiler.statement.alias()
    this.#grouped = compiler.statement.alias()
    this.#groups = (query.groupBy ?? []).map((input, index) => this.group(entity, [], input, ['groupBy', index], index))
    this.#isOfPeople = compiler.isMasked(this.#list.alias)
    if (this.#isOfPeople) {
      this.#values.set('person', compiler.personOf(this.#list.alias) ?? 'null')
      this.#values.set('pseudonym', compiler.idOf(this.#list.alias))
    }
  }

  compile(sets: readonly SelectionSetNode[]): string {
    const { statement } = this.compiler
    const { having: conditions, first, offset } = this.query
    const columns = this.answer(sets)
    const having = conditions ? ` having ${this.having(conditions, ['having'])}` : ''
    const order = this.order()
    const groups = this.#groups.map(({ column }) => `${this.#rows}.${column}`)
    const labels = this.#groups.flatMap(({ label, sort }) => [label, sort]).filter(column => column !== null)
    const selected = [
      ...groups,
      ...[...new Set(labels)].map(column => `min(${this.#rows}.${column}) as ${column}`),
      ...[...this.#measures].map(([column, expression]) => `${expression} as ${column}`),
    ]
    if (this.compiler.asksOfPeople && !this.#isOfPeople) throw new TellsOfPeopleError(`${this.entity.name}Aggregate`)
    const values = [...this.#values].map(([column, expression]) => `${expression} as ${column}`)
    const rows = `select ${values.join(', ') || 'true as nothing'} from ${[this.#list.from, ...this.#joins].join(' ')} where ${this.#list.predicate}`
    const grouped = [
      `select ${selected.join(', ') || 'true as nothing'} from (${rows}) ${this.#rows}`,
      groups.length > 0 ? ` group by ${groups.join(', ')}` : '',
      having,
      order ? ` order by ${order}` : '',
      ` limit ${Number(first ?? 1000)}`,
      offset ? ` offset ${statement.take(this.query, 'offset', 'bigint')}` : '',
    ].join('')
    return this.compiler.list(columns, ` from (${grouped}) ${this.#grouped}`)
  }

  /** Where a path of relations leads to, joined to the row; at most one row for each. */
  private reach(path: readonly string[]): { entity: AnyClass; alias: string } {
    const key = path.join('.')
    const known = this.#reached.get(key)
    if (known) return known
    const from = this.reach(path.slice(0, -1))
    const info = this.compiler.infoOf(from.entity, path.at(-1) ?? '')
    this.compiler.assertMayReadField(from.entity, from.alias, info.name)
    const target = info.type() as AnyClass
    assertMayRead(this.compiler.caller, target, `${from.entity.name}.${info.name}`)
    const alias = this.compiler.statement.alias()
    const table = this.compiler.from(target, alias, { ...from, field: info.name })
    const condition = every([
      this.compiler.joinToOne(from.entity, from.alias, info, alias),
      visibleRows(this.compiler.caller, target, alias),
    ])
    this.#joins.push(`left join ${table} on ${condition}`)
    const reached = { entity: target, alias }
    this.#reached.set(key, reached)
    return reached
  }

  private group(entity: AnyClass, path: string[], input: GroupInput, at: Path, index: number): Group {
    const { field, bucket, ...relations } = input
    const given = Object.entries(relations).filter(([, value]) => value !== null && value !== undefined)
    if (given.length + (field ? 1 : 0) !== 1) throw fault(at, 'one_of', { names: 'field, or one relation' })
    const [relation] = given
    if (relation) {
      if (bucket) throw fault([...at, 'bucket'], 'no_bucket')
      const [name, inner] = relation
      const target = this.compiler.infoOf(entity, name).type() as AnyClass
      return this.group(target, [...path, name], inner as GroupInput, [...at, name], index)
    }
    const name = groupFieldsOf(entity).get(String(field)) ?? ''
    const leaf = leavesOf(entity).get(name) ?? null
    if (bucket && !(leaf && isDate(leaf))) throw fault([...at, 'bucket'], 'no_bucket')
    const column = `g${index}`
    const group = { path: [...path, name], column, bucket: bucket ?? null, leaf, label: null, sort: null }
    if (leaf) {
      const value = this.leaf(path, leaf)
      this.#values.set(column, bucket ? bucketed(value, leaf.value, bucket) : value)
      return group
    }
    const record = this.reach(group.path)
    this.#values.set(column, this.compiler.idOf(record.alias))
    const { label, sort } = this.compiler.readingOf(record.entity, record.alias)
    if (!label) return group
    this.#values.set(`${column}l`, label(record.alias))
    if (sort) this.#values.set(`${column}s`, sort(record.alias))
    return { ...group, label: `${column}l`, sort: sort ? `${column}s` : null }
  }

  /** The expression of a single value of what a path leads to, for a caller who may read it. */
  private leaf(path: readonly string[], leaf: Leaf): string {
    const { entity, alias } = this.reach(path)
    this.compiler.assertMayReadField(entity, alias, leaf.name)
    return this.compiler.leaf(entity, alias, leaf)
  }

  /** The column of a measure of the groups, and how it compares. */
  private measure(
    measure: Measure,
    name: string | null,
  ): { column: string; expression: string; comparable: Comparable } {
    const { column: values, leaf } = name === null ? { column: '', leaf: null } : this.measured(measure, name)
    const column = `m_${measure.toLowerCase()}_${values}`
    // As decimals, fractions give what a person adds up, in whatever order they come: ten times 0.1 is 1.
    const isAddedUp = measure === 'SUM' || measure === 'AVG'
    const decimal = isAddedUp && leaf && comparableOf(leaf.value).cast === 'double precision' ? '::numeric' : ''
    const expression = this.told(measure, measures[measure].sql(`${this.#rows}.${values}${decimal}`))
    this.#measures.set(column, expression)
    const cast =
      measure === 'COUNT' || measure === 'COUNT_DISTINCT'
        ? 'integer'
        : measure === 'SUM' || measure === 'AVG'
          ? 'double precision'
          : leaf && comparableOf(leaf.value).isPartialDate
            ? 'date'
            : comparableOf((leaf as Leaf).value).cast
    return { column, expression, comparable: { cast, folds: false, isPartialDate: false } }
  }

  /** What the caller is told of a measure: of people nothing that would tell of single ones. */
  private told(measure: Measure, expression: string): string {
    if (!this.#isOfPeople) return expression
    if (measure !== 'COUNT' && measure !== 'COUNT_DISTINCT')
      throw new TellsOfPeopleError(`${this.entity.name}Aggregate.${measure.toLowerCase()}`)
    return peopleCount(expression, `${this.#rows}.person`, `${this.#rows}.pseudonym`)
  }

  /** Whether there are too few people in a group to tell anything of them; its column in the groups. */
  private suppressed(): string {
    if (!this.#isOfPeople) return 'false'
    this.#measures.set('suppressed', tooFewPeople(`${this.#rows}.person`))
    return `${this.#grouped}.suppressed`
  }

  /** The column of the rows that a measure is taken of. */
  private measured(measure: Measure, name: string): { column: string; leaf: Leaf | null } {
    const leaf = leavesOf(this.entity).get(name) ?? null
    if (!leaf) {
      const column = `r_${name.toLowerCase()}`
      this.#values.set(column, this.compiler.idOf(this.reach([name]).alias))
      return { column, leaf }
    }
    const expression = this.leaf([], leaf)
    if ((measure === 'SUM' || measure === 'AVG') && isPeopleCount(expression))
      throw new SumOfPeopleError(`${this.entity.name}Aggregate.${measure.toLowerCase()}`)
    const isDay = (measure === 'MIN' || measure === 'MAX') && comparableOf(leaf.value).isPartialDate
    const column = `${isDay ? 'd' : 'v'}_${[...leavesOf(this.entity).keys()].indexOf(name)}`
    this.#values.set(column, isDay ? `partial_date_earliest(${expression})` : expression)
    return { column, leaf }
  }

  private having(conditions: Conditions, path: Path): string {
    return every(
      Object.entries(conditions).map(([key, condition]) => {
        if (condition === null || condition === undefined) return null
        const here = [...path, key]
        if (key === 'and')
          return every((condition as Conditions[]).map((part, index) => this.having(part, [...here, index])))
        if (key === 'or')
          return (
            (condition as Conditions[]).map((part, index) => `(${this.having(part, [...here, index])})`).join(' or ') ||
            'false'
          )
        if (key === 'not') return `not coalesce(${this.having(condition as Conditions, here)}, false)`
        if (key === 'count') return this.condition('COUNT', null, condition as Conditions, here)
        return every(
          Object.entries(condition as Conditions).map(([name, inner]) =>
            inner === null || inner === undefined
              ? null
              : this.condition(measureOf[key] as Measure, name, inner as Conditions, [...here, name]),
          ),
        )
      }),
    )
  }

  private condition(measure: Measure, name: string | null, condition: Conditions, path: Path): string {
    const { expression, comparable } = this.measure(measure, name)
    return valueConditions(this.compiler, expression, comparable, condition, path)
  }

  /** The clause that orders the groups; those that are equal come in the order of what they are grouped by, unknown last. */
  private order(): string {
    const byGroup = (group: Group, direction: Direction) =>
      this.sortable(group, direction).map(([expression, own]) => `${expression} ${own.toLowerCase()} nulls last`)
    const asked = (this.query.orderBy ?? []).flatMap(({ measure, field, group: place, direction = 'ASC' }, index) => {
      const path = ['orderBy', index]
      if (((measure ?? null) === null) === ((place ?? null) === null))
        throw fault(path, 'one_of', { names: 'measure, group' })
      if (field && (!measure || measure === 'COUNT')) throw fault([...path, 'field'], 'no_field')
      if (measure) {
        const name = this.measurable(measure, field ?? null, [...path, 'field'])
        const { expression } = this.measure(measure, name)
        return [`${expression} ${direction.toLowerCase()} nulls last`]
      }
      const group = this.#groups[(place ?? 0) - 1]
      if (!group) {
        const maximum = this.#groups.length
        throw (place ?? 0) < 1
          ? fault([...path, 'group'], 'too_small', { minimum: 1 })
          : fault([...path, 'group'], 'too_large', { maximum })
      }
      return byGroup(group, direction)
    })
    return [...asked, ...this.#groups.flatMap(group => byGroup(group, 'ASC'))].join(', ')
  }

  /** The name of the field that an order measures. */
  private measurable(measure: Measure, field: string | null, path: Path): string | null {
    if (measure === 'COUNT') return null
    if (field === null) throw fault(path, 'required')
    const name = groupFieldsOf(this.entity).get(field) ?? ''
    const leaf = leavesOf(this.entity).get(name)
    const fits =
      measure === 'COUNT_DISTINCT' ||
      (leaf && (isNumber(leaf) || ((measure === 'MIN' || measure === 'MAX') && isDate(leaf))))
    if (!fits) throw fault(path, 'not_measurable')
    return name
  }

  /** The expressions that put groups in the order of one thing they are grouped by, ending with the value itself. */
  private sortable({ column, leaf, bucket, label, sort }: Group, direction: Direction): [string, Direction][] {
    const value = `${this.#rows}.${column}`
    const last: [string, Direction] = [value, direction]
    if (!leaf) return label ? [[`fold(min(${this.#rows}.${sort ?? label}))`, direction], last] : [last]
    if (bucket) return [last]
    const terms = sortable(value, leaf.value, direction).map(([sql, , own = direction]): typeof last => [sql, own])
    return terms.some(([sql]) => sql === value) ? terms : [...terms, last]
  }

  /** The columns of the answer, from those of the groups. */
  private answer(sets: readonly SelectionSetNode[]): [string, string][] {
    const typeName = `${this.entity.name}AggregateRow`
    return selectedFields(this.compiler.info, typeName, sets).map(({ key, name, nodes }): [string, string] => {
      switch (name) {
        case '__typename':
          return [key, `'${typeName}'`]
        case 'group':
          return [key, this.values(this.entity, [], setsOf(nodes), [key])]
        case 'count':
          return [key, `${this.#grouped}.${this.measure('COUNT', null).column}`]
        case 'suppressed':
          return [key, this.suppressed()]
        default:
          return [key, this.figures(measureOf[name] as Measure, setsOf(nodes))]
      }
    })
  }

  private figures(measure: Measure, sets: readonly SelectionSetNode[]): string {
    const suffix = {
      COUNT_DISTINCT: 'DistinctCounts',
      SUM: 'Numbers',
      AVG: 'Numbers',
      MIN: 'Extremes',
      MAX: 'Extremes',
    }
    const typeName = `${this.entity.name}${suffix[measure as keyof typeof suffix]}`
    return this.compiler.object(
      selectedFields(this.compiler.info, typeName, sets).map(({ key, name }): [string, string] => [
        key,
        name === '__typename' ? `'${typeName}'` : `${this.#grouped}.${this.measure(measure, name).column}`,
      ]),
    )
  }

  /** What the rows of a group have in common, as it was asked; what was not grouped by is refused. */
  private values(entity: AnyClass, path: string[], sets: readonly SelectionSetNode[], at: Path): string {
    const typeName = `${entity.name}GroupValues`
    const record = this.#groups.find(group => !group.leaf && sameNames(group.path, path))
    const columns = selectedFields(this.compiler.info, typeName, sets).map(({ key, name, nodes }): [string, string] => {
      const here = [...at, key]
      if (name === '__typename') return [key, `'${typeName}'`]
      const relation = toOnesOf(entity).find(info => info.name === name)
      if (relation) return [key, this.values(relation.type() as AnyClass, [...path, name], setsOf(nodes), here)]
      if (record && name === 'id') return [key, `${this.#grouped}.${record.column}`]
      if (record && name === 'label') return [key, record.label ? `${this.#grouped}.${record.label}` : 'null']
      const { bucket = null } = this.argumentsOf(typeName, name, nodes) as { bucket?: DateBucket | null }
      const found = this.#groups.filter(group => group.leaf && sameNames(group.path, [...path, name]))
      // A date that is grouped by in one way need not say which.
      const group =
        found.find(candidate => candidate.bucket === bucket) ?? (bucket || found.length > 1 ? null : found[0])
      if (!group) throw fault(here, bucket || found.length === 0 ? 'not_grouped' : 'which_bucket')
      return [key, `${this.#grouped}.${group.column}`]
    })
    const object = this.compiler.object(columns)
    return record ? `case when ${this.#grouped}.${record.column} is null then null else ${object} end` : object
  }

  private argumentsOf(typeName: string, name: string, nodes: Parameters<typeof setsOf>[0]): Record<string, unknown> {
    const [node] = nodes
    const field = (this.compiler.info.schema.getType(typeName) as GraphQLObjectType).getFields()[name]
    return node?.arguments?.length && field ? getArgumentValues(field, node, this.compiler.info.variableValues) : {}
  }
}

/** The text of the stretch of time that a date falls into. */
function bucketed(date: string, value: FieldInfo, bucket: DateBucket): string {
  const { cast, isPartialDate } = comparableOf(value)
  const { format, partial } = dateBuckets[bucket]
  if (isPartialDate) return partial(`(${date})`)
  return `to_char(${cast === 'timestamptz' ? `(${date}) at time zone 'Europe/Amsterdam'` : date}, '${format}')`
}

const sameNames = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, index) => name === b[index])

const fault = (path: Path, code: FaultCode, params?: Fault['params']) =>
  new InputError([{ path, code, ...(params ? { params } : {}) }])
