import type { Caller } from '@aanbod/shared/core/permissions.ts'
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, type ValueNode } from 'graphql'
import { clock, OtherText, Statement, type Slot } from './sql.ts'

/*
 * Compiling a question takes longer than PostgreSQL takes to answer it, and most questions are asked again: the text of the
 * statement is kept with the field of the document that asked it, and goes when Apollo forgets the document. What is kept is
 * only used for a question that would be compiled to the same text. Arguments have to be equal, save where a value was bound
 * and nothing else was made of it (`Statement.take`); those are read anew, relative days among them.
 */

export interface Compiled {
  sql: string
  values: unknown[]
}

interface Question {
  kind: string
  caller: Caller
  /** What is asked besides the selection: the arguments of the field. */
  inputs: object
  /** A function that narrows further; another one makes another text. */
  where?: unknown
}

interface Plan extends Omit<Question, 'inputs'> {
  sql: string
  nodes: readonly FieldNode[]
  /** Variables below the field, which the text may depend on in any way. */
  variables: unknown[]
  shape: Shape
  sources: Source[]
}

/** How to get a value: from the arguments by a path, or, below the field, from those it was compiled with. */
interface Source {
  path: (string | number)[] | null
  slot: Slot
}

type Shape =
  | { is: 'value'; value: unknown }
  | { is: 'bound'; type: string }
  | { is: 'object'; type: string; entries: [string, Shape][] }

const plans = new WeakMap<FieldNode, Plan[]>()

/** Most texts that are kept for one field of a document; beyond them the oldest goes. */
const maxPlans = 16

/** The statement of a question: one that was compiled before where that is possible. */
export function compiled(
  info: GraphQLResolveInfo,
  question: Question,
  compile: (statement: Statement) => string,
): Compiled {
  const [first] = info.fieldNodes as [FieldNode]
  const variables = variablesBelow(info).map(name => info.variableValues[name])
  const known = plans.get(first) ?? []
  for (const plan of known) {
    const values = valuesFor(plan, info, variables, question)
    if (values) return { sql: plan.sql, values }
  }
  const statement = new Statement()
  const sql = compile(statement)
  if (statement.isReusable) {
    const { kind, caller, inputs, where } = question
    const bound = new Set(statement.slots.map(({ holder }) => holder))
    const paths = new Map<object, (string | number)[]>()
    const shape = shapeOf(inputs, statement.slots, bound, paths, [])
    const sources = statement.slots.map(slot => {
      const path = paths.get(slot.holder)
      return { slot, path: path ? [...path, slot.key] : null }
    })
    plans.set(first, [
      { kind, caller, where, sql, nodes: info.fieldNodes, variables, shape, sources },
      ...known.slice(0, maxPlans - 1),
    ])
  }
  return { sql, values: statement.values }
}

/** The values that a plan takes for a question; null when the question makes another text. */
function valuesFor(
  plan: Plan,
  info: GraphQLResolveInfo,
  variables: readonly unknown[],
  { kind, caller, inputs, where }: Question,
): unknown[] | null {
  const isSame =
    plan.kind === kind &&
    plan.caller === caller &&
    plan.where === where &&
    plan.nodes.length === info.fieldNodes.length &&
    plan.nodes.every((node, index) => node === info.fieldNodes[index]) &&
    plan.variables.every((value, index) => isEqual(value, variables[index])) &&
    fits(plan.shape, inputs)
  if (!isSame) return null
  const now = clock()
  try {
    return plan.sources.map(({ path, slot }) =>
      slot.read(path ? at(inputs, path) : slot.holder[slot.key as never], now),
    )
  } catch (error) {
    if (error instanceof OtherText) return null
    throw error
  }
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) found = (found as Record<string | number, unknown>)[key]
  return found
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const entriesOf = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined)

/** What of some arguments the text may depend on, and on the way where the holders of bound values stand in them. */
function shapeOf(
  value: unknown,
  slots: readonly Slot[],
  bound: ReadonlySet<object>,
  paths: Map<object, (string | number)[]>,
  path: (string | number)[],
): Shape {
  if (typeof value !== 'object' || value === null) return { is: 'value', value }
  const isHolder = bound.has(value)
  if (isHolder) paths.set(value, path)
  const entries = entriesOf(value).map(([key, item]): [string, Shape] => [
    key,
    isHolder && slots.some(slot => slot.holder === value && slot.key === key)
      ? { is: 'bound', type: typeOf(item) }
      : shapeOf(item, slots, bound, paths, [...path, key]),
  ])
  return { is: 'object', type: typeOf(value), entries }
}

function fits(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'value':
      return shape.value === value
    case 'bound':
      return shape.type === typeOf(value)
    default: {
      if (shape.type !== typeOf(value)) return false
      const own = value as Record<string, unknown>
      let count = 0
      for (const key in own) if (own[key] !== undefined) count++
      return (
        count === shape.entries.length && shape.entries.every(([key, inner]) => key in own && fits(inner, own[key]))
      )
    }
  }
}

const isEqual = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b))

const below = new WeakMap<FieldNode, { nodes: readonly FieldNode[]; names: string[] }>()

/** The variables in directives and arguments below a field, or in directives at it. */
function variablesBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): string[] {
  const [first] = fieldNodes as [FieldNode]
  const known = below.get(first)
  if (known?.nodes.length === fieldNodes.length && known.nodes.every((node, index) => node === fieldNodes[index]))
    return known.names
  const names = new Set<string>()
  const seen = new Set<string>()
  const ofValue = (value: ValueNode): void => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    if (value.kind === Kind.LIST) value.values.forEach(ofValue)
    if (value.kind === Kind.OBJECT) value.fields.forEach(field => ofValue(field.value))
  }
  const ofSet = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      for (const directive of node.directives ?? []) for (const { value } of directive.arguments ?? []) ofValue(value)
      if (node.kind === Kind.FIELD) for (const { value } of node.arguments ?? []) ofValue(value)
      if (node.kind !== Kind.FRAGMENT_SPREAD) ofSet(node.selectionSet)
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value)
        ofSet(fragments[node.name.value]?.selectionSet)
      }
    }
  }
  for (const node of fieldNodes) ofSet(node.selectionSet)
  below.set(first, { nodes: fieldNodes, names: [...names] })
  return [...names]
}
