import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { Caller } from '../core/permissions.ts'
import { type Plan, planOf, valueOf } from './plan.ts'
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
  inputDepth: 20,
  /** Validation compares these with each other, two by two. */
  repeats: 100,
  fragments: 100,
}

/** How much a query of somebody may ask: a visitor less than staff. */
export const queryLimits = (caller: Caller): QueryLimits => (caller === null ? visitorLimits : staffLimits)

interface Prepared extends Structure {
  tokens: number
  plan: Plan
  defaults: Record<string, unknown>
}

const prepared = new WeakMap<
  DocumentNode,
  { schema: GraphQLSchema; operations: Map<OperationDefinitionNode, Prepared> }
>()

/** What does not depend on the variables is found out once for each document that is kept. */
function prepare(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Prepared {
  const kept = prepared.get(document)
  const known = kept?.schema === schema ? kept : { schema, operations: new Map<OperationDefinitionNode, Prepared>() }
  prepared.set(document, known)
  const found = known.operations.get(operation)
  if (found) return found
  const made = {
    ...structureOf(document, operation),
    tokens: tokensOf(document),
    plan: planOf(schema, document, operation),
    defaults: Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueOf(defaultValue, {})]] : [],
      ),
    ),
  }
  known.operations.set(operation, made)
  return made
}

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
  const operation = operationOf(document, operationName)
  if (!operation) return none
  const { plan, defaults, ...structure } = prepare(schema, document, operation)
  const { cost, heaviest } =
    typeof plan === 'function' ? plan({ variables: withDefaults(defaults, variables), known: new Map() }) : plan
  return {
    ...structure,
    // The variables themselves are a level around what is in them.
    inputDepth: Math.max(structure.inputDepth, depthOfValue(variables, common.inputDepth + 1) - 1),
    cost: Math.ceil(cost),
    heaviest: heaviest && { path: textOf(heaviest.path), cost: Math.ceil(heaviest.cost) },
  }
}

function withDefaults(defaults: Record<string, unknown>, variables: Readonly<Record<string, unknown>> | null) {
  const values = { ...defaults }
  for (const [name, value] of Object.entries(variables ?? {})) if (value !== undefined) values[name] = value
  return values
}

/** The limit that a query passes; null when it keeps within all of them. */
export function excessOf(estimate: QueryEstimate, limits: QueryLimits): Excess | null {
  const { heaviest } = estimate
  const passed = (
    kind: LimitKind,
    measure: keyof QueryLimits | keyof typeof common,
    more: Pick<Excess, 'heaviest' | 'about'>,
  ): Excess | null => {
    const limit = { ...limits, ...common }[measure]
    return estimate[measure] > limit ? { kind, estimate: estimate[measure], limit, ...more } : null
  }
  return (
    passed('tokens', 'tokens', { heaviest: null }) ??
    passed('depth', 'depth', { heaviest: { path: estimate.deepest } }) ??
    passed('depth', 'introspectionDepth', { heaviest: null, about: 'introspection' }) ??
    passed('depth', 'inputDepth', { heaviest: null, about: 'input' }) ??
    passed('fields', 'rootFields', { heaviest: null, about: 'root' }) ??
    passed('fields', 'fields', { heaviest }) ??
    passed('fields', 'repeats', { heaviest: null, about: 'repeats' }) ??
    passed('fields', 'fragments', { heaviest: null, about: 'fragments' }) ??
    passed('aliases', 'aliases', { heaviest }) ??
    passed('cost', 'cost', { heaviest })
  )
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
