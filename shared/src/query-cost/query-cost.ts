import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { Caller } from '../core/permissions.ts'
import { type Cost, type Plan, planOf, valueOf } from './plan.ts'
import { depthOfValue, operationOf, type Structure, structureOf, textOf, tokensOf } from './structure.ts'

/** What a query asks of the server, found out without running it. */
export interface QueryEstimate extends Structure {
  /** Objects that PostgreSQL is expected to make or look at, the heavier ones counted for more. */
  cost: number
  /** Words, numbers and punctuation; 0 when the document was parsed without places. */
  tokens: number
  /** The field that costs most by itself, all its rows together: `programmes.nodes.modules`. */
  heaviest: { path: string; cost: number } | null
}

/** The most that is allowed of each. */
export interface QueryLimits {
  depth: number
  fields: number
  rootFields: number
  aliases: number
  tokens: number
  cost: number
}

/** What of a query can be too much, as `extensions.kind` of `QUERY_TOO_COMPLEX` has it. */
export type LimitKind = 'depth' | 'fields' | 'aliases' | 'tokens' | 'cost' | 'time'

/** A limit that is passed. */
export interface Excess {
  kind: LimitKind
  /** Null when it was not found out: who sends too many tokens is not read to the end. */
  estimate: number | null
  limit: number
  /** The field to look at, and what it costs where that is known. */
  heaviest: { path: string; cost?: number } | null
  /** What exactly it is about, where a kind has several. */
  about?: 'root' | 'repeats' | 'fragments' | 'introspection' | 'input'
}

const staffLimits: QueryLimits = {
  depth: 15,
  fields: 2_000,
  rootFields: 60,
  aliases: 250,
  tokens: 10_000,
  cost: 250_000,
}

const visitorLimits: QueryLimits = {
  depth: 12,
  fields: 500,
  rootFields: 20,
  aliases: 50,
  tokens: 3_000,
  cost: 50_000,
}

/** What no query needs more of, whoever asks. */
const common = {
  introspectionDepth: 20,
  /** Levels of lists and objects in an argument or a variable. */
  inputDepth: 30,
  /** Validation compares these with each other, two by two. */
  repeats: 100,
  fragments: 100,
}

/** How much a query of somebody may ask: a visitor less than staff. */
export const queryLimits = (caller: Caller): QueryLimits => (caller === null ? visitorLimits : staffLimits)

/** What does not depend on the variables. */
interface Prepared {
  /** Complete when the cost is the same whatever the variables are. */
  estimate: QueryEstimate
  plan: Plan
  defaults: Record<string, unknown>
}

const prepared = new WeakMap<DocumentNode, { schema: GraphQLSchema; operations: Map<string | null, Prepared | null> }>()

/** Finds out what it can once for each document that is kept; null when there is no such operation in it. */
function prepare(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Prepared | null {
  let known = prepared.get(document)
  if (known?.schema !== schema) prepared.set(document, (known = { schema, operations: new Map() }))
  let found = known.operations.get(operationName)
  if (found === undefined) {
    const operation = operationOf(document, operationName)
    found = operation && preparedOf(schema, document, operation)
    // A name that is no operation's is not kept: there are as many of those as callers send.
    if (operation) known.operations.set(operationName, found)
  }
  return found
}

function preparedOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Prepared {
  const plan = planOf(schema, document, operation)
  return {
    plan,
    estimate: {
      ...none,
      ...structureOf(document, operation),
      tokens: tokensOf(document),
      ...(typeof plan === 'function' ? {} : costIn(plan)),
    },
    defaults: Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueOf(defaultValue, {})]] : [],
      ),
    ),
  }
}

const costIn = ({ cost, heaviest }: Cost) => ({
  cost: Math.ceil(cost),
  heaviest: heaviest && { path: textOf(heaviest.path), cost: Math.ceil(heaviest.cost) },
})

const none: QueryEstimate = {
  cost: 0,
  depth: 0,
  deepest: '',
  fields: 0,
  rootFields: 0,
  aliases: 0,
  tokens: 0,
  heaviest: null,
  introspectionDepth: 0,
  inputDepth: 0,
  repeats: 0,
  fragments: 0,
}

/**
 * Estimates what a query asks of the server, from its text alone. It takes time in proportion to the document, not to
 * what the fragments in it add up to, and never fails: a document that is not valid (yet) is estimated as far as it is.
 *
 * @param operationName - which operation, when the document has several
 */
export function estimateQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | null = null,
  operationName: string | null = null,
): QueryEstimate {
  const found = prepare(schema, document, operationName)
  if (!found) return none
  const { estimate, plan, defaults } = found
  // The variables themselves are a level around what is in them.
  const inputDepth = Math.max(estimate.inputDepth, depthOfValue(variables, common.inputDepth + 1) - 1)
  if (typeof plan !== 'function') return inputDepth > estimate.inputDepth ? { ...estimate, inputDepth } : estimate
  const cost = plan({ variables: withDefaults(defaults, variables), known: new Map() })
  return { ...estimate, inputDepth, ...costIn(cost) }
}

function withDefaults(defaults: Record<string, unknown>, variables: Readonly<Record<string, unknown>> | null) {
  const values = { ...defaults }
  for (const [name, value] of Object.entries(variables ?? {})) if (value !== undefined) values[name] = value
  return values
}

/** In the order in which they are looked at, and what each is told as. */
const measures = [
  ['tokens', 'tokens'],
  ['depth', 'depth'],
  ['introspectionDepth', 'depth', 'introspection'],
  ['inputDepth', 'depth', 'input'],
  ['rootFields', 'fields', 'root'],
  ['fields', 'fields'],
  ['repeats', 'fields', 'repeats'],
  ['fragments', 'fields', 'fragments'],
  ['aliases', 'aliases'],
  ['cost', 'cost'],
] as const satisfies [keyof QueryLimits | keyof typeof common, LimitKind, Excess['about']?][]

/** The limit that a query passes; null when it keeps within all of them. */
export function excessOf(estimate: QueryEstimate, limits: QueryLimits): Excess | null {
  for (const [measure, kind, about] of measures) {
    const limit = measure in common ? common[measure as keyof typeof common] : limits[measure as keyof QueryLimits]
    if (estimate[measure] <= limit) continue
    const heaviest =
      measure === 'depth' ? { path: estimate.deepest } : about || kind === 'tokens' ? null : estimate.heaviest
    return { kind, estimate: estimate[measure], limit, heaviest, ...(about ? { about } : {}) }
  }
  return null
}

/**
 * The limit that the text of some operation of a document passes, whatever its variables are. It needs no schema, so it
 * can be asked before validation, which takes long over a document made to be so.
 */
export function excessOfText(document: DocumentNode, limits: QueryLimits): Excess | null {
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const excess = excessOf({ ...none, ...structureOf(document, operation) }, limits)
    if (excess) return excess
  }
  return null
}
