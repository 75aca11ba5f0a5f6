import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Context } from '../../context.ts'
import { publicError } from '../error-response.ts'
import { JsonText, NoText } from './read.service.ts'
import { type Selected, selectedFields } from './selection.ts'

/*
 * A query whose fields are all reads, and that asks for nothing a resolver makes, is answered with the JSON that PostgreSQL
 * wrote: nothing is parsed, completed and written once more. The resolvers run as ever, with a read service that answers in
 * text; whatever else comes of them, or goes wrong, the usual way answers. A test holds the two against each other.
 */

/** Answers in text what can be. */
export const textPath: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ request, source, schema, document, operation, contextValue }) => {
      // Who asks without HTTP wants objects, not text; there is no operation when it isn't said which of several.
      const asked = operation as OperationDefinitionNode | undefined
      if (!request.http || asked?.operation !== 'query' || withoutText.has(operation)) return null
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
      const found = coerced && (await answer(schema, document, operation, coerced, contextValue))
      if (!(found instanceof JsonText)) return found ?? null
      remember(source, document)
      return responseOf({ data: found as never })
    },
    willSendResponse: async ({ response, source, document, operation, contextValue }) => {
      const isDone = response.body.kind === 'single' && !response.body.singleResult.errors
      // A change that one statement made, and nothing else, will be made so again.
      if (isDone && source && document && isOneChange(operation) && contextValue.read.hasWritten)
        remember(source, document)
    },
  }),
}

const isOneChange = (operation: OperationDefinitionNode | undefined): operation is OperationDefinitionNode =>
  operation?.operation === OperationTypeNode.MUTATION &&
  operation.selectionSet.selections.length === 1 &&
  operation.selectionSet.selections[0]?.kind === Kind.FIELD &&
  !operation.selectionSet.selections[0].directives?.length

const written = ({ text }: JsonText) => `{"data":${text}}\n`

/** Writes a result as Apollo does, or as PostgreSQL did. */
export const stringify = (result: { data?: unknown }): string =>
  result.data instanceof JsonText ? written(result.data) : `${JSON.stringify(result)}\n`

/**
 * Queries that were answered so, by their text. Only what is valid, and asks for what a caller may know of, gets here; who
 * asks it again needs none of what comes before an answer but the limits.
 */
const answered = new Map<string, DocumentNode>()
let length = 0
const longest = 10_000
const longestOfAll = 500_000

function remember(source: string, document: DocumentNode): void {
  if (source.length > longest || answered.has(source)) return
  answered.set(source, document)
  length += source.length
  for (const [oldest] of answered) {
    if (length <= longestOfAll) break
    answered.delete(oldest)
    length -= oldest.length
  }
}

/** Whether a query will, as far as one can tell, be answered in text. */
export const isAnsweredInText = (source: string): boolean => answered.has(source)

/**
 * Answers what was answered in text before, and makes the changes that one statement made before, without Apollo.
 *
 * @param refuse - throws when the caller may not ask that
 * @returns null when Apollo is to find the answer, or what is wrong; nothing was changed then
 */
export async function answerAgain(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  context: Context,
  refuse: (document: DocumentNode, operation: OperationTypeNode) => void,
): Promise<string | null> {
  const document = answered.get(query)
  const operation = document && getOperationAST(document, operationName)
  if (!operation || withoutText.has(operation)) return null
  const isChange = operation.operation === OperationTypeNode.MUTATION
  if (isChange && (!context.signedIn || context.request.method !== 'POST')) return null
  try {
    refuse(document, operation.operation)
  } catch {
    return null
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
  if (!coerced) return null
  const find = isChange ? change : answer
  const found = await find(schema, document, operation, coerced, context)
  if (!found) return null
  if (found instanceof JsonText) return written(found)
  return found.body.kind === 'single' ? stringify(found.body.singleResult) : null
}

interface Asked {
  query: string
  operationName: string | null
  variables: Record<string, unknown> | null
}

/** Operations that have no text, and fields of the query that are no reads. */
const withoutText = new WeakSet<OperationDefinitionNode>()
const noReads = new WeakSet<GraphQLField<unknown, unknown>>()

async function answer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
  context: Context,
): Promise<JsonText | GraphQLResponse | null> {
  const parentType = schema.getQueryType() as GraphQLObjectType
  const fields = parentType.getFields()
  const base = { schema, fragments: fragmentsOf(document), variableValues }
  const roots = selectedFields(base, parentType.name, [operation.selectionSet])
  if (roots.length === 0 || roots.some(({ name }) => !fields[name] || noReads.has(fields[name]))) return null
  const textContext = inText(context)
  const read = async (root: Selected): Promise<JsonText | NoText> => {
    const field = fields[root.name] as GraphQLField<unknown, unknown>
    const result = await resolve(base, operation, parentType, root, textContext)
    if (result instanceof NoText && result.forGood) withoutText.add(operation)
    if (result instanceof NoText || result instanceof JsonText) return result
    noReads.add(field)
    return new NoText(true)
  }
  try {
    const answers = await Promise.all(roots.map(read))
    const parts = answers.map((part, index) => {
      const { key, name } = roots[index] as Selected
      if (part instanceof NoText || (part.text === 'null' && isNonNullType(fields[name]?.type))) return null
      return `"${key}":${part.text}`
    })
    return parts.includes(null) ? null : new JsonText(`{${parts.join(',')}}`)
  } catch (error) {
    const [root] = roots as [Selected]
    const isOver = error instanceof GraphQLError && error.extensions['code'] === 'QUERY_TOO_COMPLEX'
    if (!isOver || roots.length > 1) return null
    const data = isNonNullType(fields[root.name]?.type) ? null : { [root.key]: null }
    return responseOf({ errors: [locatedError(error, root.nodes, [root.key]).toJSON()], data })
  }
}

/** Makes a change whose resolver begins with what one statement does; before that statement there is a way back. */
async function change(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
  context: Context,
): Promise<JsonText | GraphQLResponse | null> {
  const parentType = schema.getMutationType() as GraphQLObjectType
  const base = { schema, fragments: fragmentsOf(document), variableValues }
  const [root] = selectedFields(base, parentType.name, [operation.selectionSet]) as [Selected]
  const textContext = inText(context)
  let problem: unknown
  try {
    const result = await resolve(base, operation, parentType, root, textContext)
    if (result instanceof JsonText) return new JsonText(`{"${root.key}":${result.text}}`)
    problem = result instanceof NoText ? result.error : result
  } catch (error) {
    problem = error
  }
  if (!textContext.read.hasWritten) return null
  const error = locatedError(publicError(problem, context), root.nodes, [root.key])
  return responseOf({ errors: [error.toJSON()], data: null })
}

const inText = (context: Context): Context => context.reading(context.read.inText(context.knownSession))

/** Runs the resolver of a field of the root. */
async function resolve(
  base: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  operation: OperationDefinitionNode,
  parentType: GraphQLObjectType,
  { key, name, nodes }: Selected,
  context: Context,
): Promise<unknown> {
  const field = parentType.getFields()[name] as GraphQLField<unknown, unknown>
  const info: GraphQLResolveInfo = {
    ...base,
    operation,
    parentType,
    fieldName: name,
    fieldNodes: nodes,
    returnType: field.type,
    rootValue: undefined,
    path: { prev: undefined, key, typename: parentType.name },
  }
  const [node] = nodes as [(typeof nodes)[number]]
  return await field.resolve?.(undefined, getArgumentValues(field, node, base.variableValues), context, info)
}

const responseOf = (singleResult: Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult']) => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single' as const, singleResult },
})

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>()

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragments.get(document)
  if (known) return known
  const found = Object.fromEntries(
    document.definitions.flatMap(definition =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )
  fragments.set(document, found)
  return found
}
