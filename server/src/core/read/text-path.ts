import { type ApolloServerPlugin, type GraphQLRequest, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
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
} from 'graphql'
import type { Context } from '../../context.ts'
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
      const found = await answerTo(request, schema, document, operation, contextValue)
      const { knownSession } = contextValue
      if (found) remember(source)
      if (found || !knownSession) return found
      knownSession.isRefused = true
      return responseOf({})
    },
  }),
}

async function answerTo(
  { http, variables }: GraphQLRequest,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  context: Context,
): Promise<GraphQLResponse | null> {
  // Who asks without HTTP wants objects, not text; there is no operation when it isn't said which of several.
  const asked = operation as OperationDefinitionNode | undefined
  if (!http || asked?.operation !== 'query' || withoutText.has(operation)) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
  return coerced ? await answer(schema, document, operation, coerced, context) : null
}

/** Writes a result as Apollo does, or as PostgreSQL did. */
export function stringify(result: { data?: unknown }): string {
  return result.data instanceof JsonText ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`
}

/** Texts of queries that were answered so. Only what is valid, and asks for what a caller may know of, gets here. */
const answered = new Set<string>()
const mostAnswered = 1_000
const longestAnswered = 10_000

function remember(source: string): void {
  if (source.length > longestAnswered || answered.has(source)) return
  answered.add(source)
  const [oldest] = answered
  if (answered.size > mostAnswered && oldest !== undefined) answered.delete(oldest)
}

/** Whether a query will, as far as one can tell, be answered in text. */
export const isAnsweredInText = (source: string): boolean => answered.has(source)

/** Operations that have no text, and fields of the query that are no reads. */
const withoutText = new WeakSet<OperationDefinitionNode>()
const noReads = new WeakSet<GraphQLField<unknown, unknown>>()

async function answer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
  context: Context,
): Promise<GraphQLResponse | null> {
  const parentType = schema.getQueryType() as GraphQLObjectType
  const fields = parentType.getFields()
  const base = { schema, fragments: fragmentsOf(document), variableValues }
  const roots = selectedFields(base, parentType.name, [operation.selectionSet])
  if (roots.length === 0 || roots.some(({ name }) => !fields[name] || noReads.has(fields[name]))) return null
  const textContext = Object.assign(Object.create(context) as Context, {
    read: context.read.inText(context.knownSession),
  })
  const read = async ({ key, name, nodes }: Selected): Promise<JsonText | NoText> => {
    const field = fields[name] as GraphQLField<unknown, unknown>
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
    const result: unknown = await field.resolve?.(
      undefined,
      getArgumentValues(field, node, variableValues),
      textContext,
      info,
    )
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
    return parts.includes(null) ? null : responseOf({ data: new JsonText(`{${parts.join(',')}}`) as never })
  } catch (error) {
    const [root] = roots as [Selected]
    const isOver = error instanceof GraphQLError && error.extensions['code'] === 'QUERY_TOO_COMPLEX'
    if (!isOver || roots.length > 1) return null
    const data = isNonNullType(fields[root.name]?.type) ? null : { [root.key]: null }
    return responseOf({ errors: [locatedError(error, root.nodes, [root.key]).toJSON()], data })
  }
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
