import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLInputField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import { Kind } from 'graphql'
import { fragmentsOf, isIntrospection, type Step } from './structure.ts'
import * as weight from './weights.ts'

/** What a part of a query costs for each row of what it hangs on, and which field of it costs most by itself. */
export interface Cost {
  cost: number
  heaviest: { cost: number; path: Step | null } | null
}

/** Values of the variables, and what parts that depend on them were found to cost with these. */
interface Run {
  variables: Record<string, unknown>
  known: Map<object, Cost>
}

/** A cost, or how to find it once the variables are there. Whatever depends on no variable is found out once. */
export type Plan = Cost | ((run: Run) => Cost)

type Values = Record<string, unknown>
type Field = GraphQLField<unknown, unknown>

const nothing: Cost = { cost: 0, heaviest: null }
const isFixed = (plan: Plan): plan is Cost => typeof plan !== 'function'

/** Numbers stay finite, whatever is multiplied. */
const finite = (cost: number) => Math.min(cost, 1e15)

const plus = (one: Cost, other: Cost): Cost => ({
  cost: finite(one.cost + other.cost),
  heaviest: (other.heaviest?.cost ?? 0) > (one.heaviest?.cost ?? 0) ? other.heaviest : one.heaviest,
})

function together(plans: Plan[]): Plan {
  const fixed = plans.filter(isFixed).reduce(plus, nothing)
  const moving = plans.filter(plan => typeof plan === 'function')
  return moving.length === 0 ? fixed : run => moving.reduce((sum, plan) => plus(sum, plan(run)), fixed)
}

/**
 * Plans what an operation costs. Costs are per row of what a selection hangs on, so a fragment has one wherever it is
 * spread and is planned once. What is not in the schema costs nothing: validation refuses it.
 */
export function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: null }[
    operation.operation
  ]
  return root ? new Planner(schema, document).set(operation.selectionSet, root.name, 0) : nothing
}

interface Measure {
  own: number
  times: number
  /** Whether it is a value of its record rather than a record. */
  isLeaf?: boolean
}

/** Whether a cost depends on an argument; which record is asked, or in which language, makes no difference. */
const weighs = (argument: string) => !['id', 'slug', 'locale'].includes(argument)

/** Deeper than this nothing is looked at: the limit of depth refuses it. */
const bottom = 500

class Planner {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReturnType<typeof fragmentsOf>
  readonly #planned = new Map<string, Plan>()
  readonly #open = new Set<string>()
  /** What the figures in a fragment cost. */
  readonly #known = new Map<string, number>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    this.#fragments = fragmentsOf(document)
  }

  set(set: SelectionSetNode, typeName: string, level: number): Plan {
    if (level > bottom) return nothing
    return together(set.selections.map(node => asked(node, this.#selection(node, typeName, level))))
  }

  #selection(node: SelectionNode, typeName: string, level: number): Plan {
    if (node.kind === Kind.FIELD) return this.#field(node, typeName, level)
    if (node.kind === Kind.INLINE_FRAGMENT)
      return this.set(node.selectionSet, node.typeCondition?.name.value ?? typeName, level + 1)
    const name = node.name.value
    const planned = this.#planned.get(name)
    if (planned) return planned
    const fragment = this.#fragments.get(name)
    if (!fragment || this.#open.has(name)) return nothing
    this.#open.add(name)
    const plan = once(this.set(fragment.selectionSet, fragment.typeCondition.name.value, level + 1))
    this.#open.delete(name)
    this.#planned.set(name, plan)
    return plan
  }

  #field(node: FieldNode, typeName: string, level: number): Plan {
    const field = this.#fieldOf(typeName, node.name.value)
    if (!field) return nothing
    const inner = node.selectionSet ? this.set(node.selectionSet, nameOf(field.type), level + 1) : nothing
    const measure = this.#measureOf(typeName, field, node.selectionSet)
    const key = node.alias?.value ?? node.name.value
    const find = (values: Values, below: Cost): Cost => {
      const { own, times, isLeaf } = measure(values)
      const cost = finite(own + times * below.cost)
      if (below.heaviest && below.heaviest.cost * times > own)
        return {
          cost,
          heaviest: { cost: finite(below.heaviest.cost * times), path: { key, next: below.heaviest.path } },
        }
      // Whoever has to ask for less asks for fewer records; of values only those are named that cost more than one.
      return { cost, heaviest: isLeaf && own < 5 ? null : { cost: own, path: { key, next: null } } }
    }
    const moves = (node.arguments ?? []).some(({ name, value }) => weighs(name.value) && usesVariables(value))
    if (!moves) {
      const values = valuesOf(node, field, {})
      if (isFixed(inner)) return find(values, inner)
      return run => find(values, inner(run))
    }
    return run => find(valuesOf(node, field, run.variables), isFixed(inner) ? inner : inner(run))
  }

  #fieldOf(typeName: string, name: string): Field | null {
    if (isIntrospection(name) && typeName === this.#schema.getQueryType()?.name)
      return { name, type: this.#schema.getType(name === '__schema' ? '__Schema' : '__Type'), args: [] } as never
    return fieldsOf(this.#schema, typeName)?.[name] ?? null
  }

  /** What a field costs by itself for each row it is asked of, and how many rows it gives. */
  #measureOf(typeName: string, field: Field, asked?: SelectionSetNode): (values: Values) => Measure {
    const target = nameOf(field.type)
    const fields = fieldsOf(this.#schema, target)
    const isList = String(field.type).startsWith('[')
    const conditions = this.#conditionsOf(field)
    const isRoot = typeName === this.#schema.getQueryType()?.name
    const base =
      (isRoot ? weight.weights.statement : 0) +
      (typeName === this.#schema.getMutationType()?.name ? weight.weights.mutation : 0) +
      (weight.derived[`${typeName}.${field.name}`] ?? 0)

    if (typeName.startsWith('__') || target.startsWith('__')) {
      const all = target === '__Type' && typeName === '__Schema' ? Object.keys(this.#schema.getTypeMap()).length : 0
      const times = isList ? all || weight.sizeOf(typeName, field.name, target, false) : 1
      return () => ({ own: base + times * weight.weights.introspection, times })
    }
    if (!fields) {
      const counted = /^(.+)Count$/.exec(field.name)?.[1]
      const relation = counted ? fieldsOf(this.#schema, typeName)?.[counted] : undefined
      if (relation && String(relation.type).startsWith('[')) {
        const size = weight.sizeOf(typeName, relation.name, nameOf(relation.type), true)
        return values => ({ own: base + weight.count + conditions(values, size), times: 0, isLeaf: true })
      }
      return () => ({ own: base + weight.weights.leaf, times: 0, isLeaf: true })
    }
    if (isConnection(fields)) {
      return values => {
        const times = pageOf(values['first'], 20)
        const skipped = Math.min(numberOf(values['offset'], 0), 10 * weight.tableRows) * weight.weights.skipped
        return { own: base + skipped + conditions(values, weight.tableRows), times }
      }
    }
    if (target.endsWith('AggregateRow')) {
      const figures = asked ? this.#figures(asked, target, 0) : 0
      const groupType = nameOf(field.args.find(({ name }) => name === 'groupBy')?.type)
      return values => {
        const groups = listOf(values['groupBy'])
        const most = Math.min(Math.max(numberOf(values['first'], weight.tableRows), 0), weight.maxAggregateRows)
        const times = groups.length === 0 ? 1 : most
        const perRow = groups.reduce<number>((sum, group) => sum + this.#group(groupType, group, 0), 1 + figures)
        const own = base + weight.tableRows * perRow + times * weight.weights.value
        return { own: own + conditions(values, weight.tableRows), times }
      }
    }
    // Parts of a page are asked of each of its rows; where it lies and how many there are costs nothing to speak of.
    const isPart = isConnection(fieldsOf(this.#schema, typeName) ?? {})
    if (isPart && field.name === 'pageInfo') return () => ({ own: 0, times: 0 })
    if (isPart && field.name === 'edges') return () => ({ own: 0, times: 1 })
    const isRecord = 'id' in fields
    const unit = isRecord ? weight.weights.record : weight.weights.value
    if (!isList || isPart) return () => ({ own: base + unit, times: 1, isLeaf: !isRecord })
    const size = weight.sizeOf(typeName, field.name, target, isRecord)
    return values => {
      const times = (values['first'] ?? null) === null ? size : pageOf(values['first'], size)
      const skipped = numberOf(values['offset'], 0) > 0 ? size * weight.weights.skipped : 0
      return { own: base + skipped + times * unit + conditions(values, Math.max(size, times)), times }
    }
  }

  /** What the figures of an aggregate cost for each row they are made from. */
  #figures(set: SelectionSetNode, typeName: string, level: number): number {
    if (level > bottom) return 0
    const entity = /^(.+)(Numbers|Extremes|DistinctCounts)$/.exec(typeName)?.[1]
    return set.selections.reduce((sum, node) => {
      if (node.kind === Kind.INLINE_FRAGMENT)
        return finite(sum + this.#figures(node.selectionSet, node.typeCondition?.name.value ?? typeName, level + 1))
      if (node.kind === Kind.FRAGMENT_SPREAD) return finite(sum + this.#figuresIn(node.name.value, level))
      if (entity) return sum + weight.weights.figure + derivedOf(entity, node.name.value)
      const field = this.#fieldOf(typeName, node.name.value)
      const target = nameOf(field?.type)
      // What it is grouped by is counted where it is said.
      if (!node.selectionSet || target.endsWith('GroupValues')) return sum
      return finite(sum + this.#figures(node.selectionSet, target, level + 1))
    }, 0)
  }

  #figuresIn(name: string, level: number): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    if (!fragment) return 0
    // One that leads back to itself finds this.
    this.#known.set(name, 0)
    const figures = this.#figures(fragment.selectionSet, fragment.typeCondition.name.value, level + 1)
    this.#known.set(name, figures)
    return figures
  }

  /** What a group costs for each row that is put into it. */
  #group(type: string, group: unknown, level: number): number {
    const inputs = inputsOf(this.#schema, type)
    if (!inputs || level > bottom || typeof group !== 'object' || group === null) return 0
    const entity = type.replace(/Group$/, '')
    return Object.entries(group).reduce<number>((sum, [key, value]) => {
      if (key === 'field') return sum + weight.weights.group + derivedOf(entity, fieldNamed(value))
      const below = nameOf(inputs[key]?.type)
      return sum + (typeof value === 'object' ? weight.weights.relation + this.#group(below, value, level + 1) : 0)
    }, 0)
  }

  /** What it costs to find, among a number of rows, those that the arguments of a list ask for. */
  #conditionsOf(field: Field): (values: Values, rows: number) => number {
    const parts = field.args.flatMap(argument => {
      const type = nameOf(argument.type)
      const cost =
        argument.name === 'search' && type === 'String'
          ? (_value: unknown, rows: number) => rows * weight.weights.search
          : argument.name === 'orderBy'
            ? (value: unknown, rows: number) => this.#order(type, value, rows)
            : isFilterOfRecord(inputsOf(this.#schema, type))
              ? (value: unknown, rows: number) => this.#filter(type, value, rows, 0)
              : null
      return cost ? [{ name: argument.name, cost }] : []
    })
    return (values, rows) => {
      let cost = 0
      for (const part of parts) {
        const value = values[part.name]
        if (value !== null && value !== undefined) cost += part.cost(value, rows)
      }
      return finite(cost)
    }
  }

  #order(type: string, value: unknown, rows: number): number {
    const entity = type.replace(/Order$/, '')
    return listOf(value).reduce<number>((sum, item) => {
      const name = fieldNamed((item as { field?: unknown } | null)?.field)
      return sum + rows * (weight.weights.order + derivedOf(entity, name))
    }, 0)
  }

  #filter(type: string, value: unknown, rows: number, level: number): number {
    const inputs = inputsOf(this.#schema, type)
    if (!inputs || level > bottom || typeof value !== 'object' || value === null) return 0
    const entity = type.replace(/Filter$/, '')
    let cost = 0
    for (const [key, condition] of Object.entries(value)) {
      const input = inputs[key]
      if (!input || condition === null || condition === undefined) continue
      const target = nameOf(input.type)
      if (target === type && ['and', 'or', 'not'].includes(key)) {
        for (const part of listOf(condition)) cost += this.#filter(type, part, rows, level + 1)
        continue
      }
      const below = inputsOf(this.#schema, target)
      if (isFilterOfRecord(below)) {
        cost += weight.weights.planned + rows * (weight.weights.relation + derivedOf(entity, key))
        cost += this.#filter(target, condition, rows, level + 1)
      } else if (isFilterOfList(below)) {
        for (const [quantifier, filter] of Object.entries(condition as object)) {
          // Each record of the list is looked at in turn, though mostly the first ones decide.
          cost += weight.weights.planned + rows * weight.weights.relation
          cost += this.#filter(nameOf(below?.[quantifier]?.type), filter, rows * 2, level + 1)
        }
      } else cost += rows * (conditionsIn(condition) * weight.weights.condition + derivedOf(entity, key))
      cost += listedIn(condition) * weight.weights.listed * (rows / weight.tableRows)
    }
    return finite(cost)
  }
}

/** The code of a field in an order or a group: `STARTS_ON` is `startsOn`. */
const fieldNamed = (code: unknown) =>
  typeof code === 'string'
    ? code.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
    : ''

const derivedOf = (entity: string, name: string) =>
  weight.derived[`${entity}.${name}`] ?? (name.endsWith('Count') ? weight.count : 0)

/** A plan that finds its cost once in a run, wherever its fragment is spread. */
function once(plan: Plan): Plan {
  if (isFixed(plan)) return plan
  return run => {
    const known = run.known.get(plan)
    if (known) return known
    const cost = plan(run)
    run.known.set(plan, cost)
    return cost
  }
}

/** A plan under `@skip` and `@include`. */
function asked(node: SelectionNode, plan: Plan): Plan {
  const conditions = (node.directives ?? []).flatMap(({ name, arguments: given }) => {
    const value = given?.find(argument => argument.name.value === 'if')?.value
    return value && (name.value === 'skip' || name.value === 'include')
      ? [{ value, holds: name.value === 'include' }]
      : []
  })
  if (conditions.length === 0) return plan
  const isAsked = (variables: Values) => conditions.every(({ value, holds }) => valueOf(value, variables) === holds)
  if (!conditions.some(({ value }) => usesVariables(value))) return isAsked({}) ? plan : nothing
  return run => (isAsked(run.variables) ? (isFixed(plan) ? plan : plan(run)) : nothing)
}

type Fields = Readonly<Record<string, Field>>
type Inputs = Readonly<Record<string, GraphQLInputField>>

/*
 * Types are told apart by what they have: the schema may come from another copy of graphql-js (the playground's, a test's),
 * and that refuses to say what its types are.
 */
const fieldsOf = (schema: GraphQLSchema, name: string): Fields | null => {
  const type = schema.getType(name) as { getFields?: () => Fields } | undefined
  return type?.getFields?.() ?? null
}
const inputsOf = (schema: GraphQLSchema, name: string): Inputs | null =>
  fieldsOf(schema, name) as unknown as Inputs | null

/** `[Module!]!` is `Module`. */
const nameOf = (type: unknown): string => String(type).replace(/[[\]!]/g, '')

const isConnection = (fields: Fields) => 'nodes' in fields && 'totalCount' in fields
const isFilterOfRecord = (inputs: Inputs | null) =>
  inputs !== null && 'and' in inputs && 'or' in inputs && 'not' in inputs
const isFilterOfList = (inputs: Inputs | null) => inputs !== null && 'some' in inputs && 'none' in inputs

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === null || value === undefined ? [] : [value]
const conditionsIn = (condition: unknown) =>
  typeof condition === 'object' && condition !== null ? Object.keys(condition).length : 1
const listedIn = (condition: unknown) =>
  typeof condition === 'object' && condition !== null
    ? Object.values(condition).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
    : 0

const numberOf = (value: unknown, otherwise: number) => {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : otherwise
}
const pageOf = (first: unknown, otherwise: number) =>
  Math.min(Math.max(numberOf(first, otherwise), 0), weight.maxPageSize)

function valuesOf(node: FieldNode, field: Field, variables: Values): Values {
  const values: Values = {}
  for (const argument of field.args) {
    const given = node.arguments?.find(({ name }) => name.value === argument.name)
    const value = given ? valueOf(given.value, variables) : undefined
    values[argument.name] = value === undefined ? (argument.defaultValue as unknown) : value
  }
  return values
}

/** The value that a node stands for; undefined for a variable without one. */
export function valueOf(node: ValueNode, variables: Values): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value]
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.NULL:
      return null
    case Kind.LIST:
      return node.values.map(item => valueOf(item, variables))
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]))
    default:
      return node.value
  }
}

function usesVariables(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(usesVariables)
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => usesVariables(value))
  return node.kind === Kind.VARIABLE
}
