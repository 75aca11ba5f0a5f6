import type { ApolloServerPlugin } from '@apollo/server'
import type { Caller } from '@aanbod/shared/core/permissions.ts'
import {
  estimateQuery,
  type Excess,
  excessOf,
  excessOfText,
  queryLimits,
} from '@aanbod/shared/query-cost/query-cost.ts'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type ParseOptions,
  type ValidationRule,
} from 'graphql'
import type { Context } from '../context.ts'
import { TooComplexError } from './errors.ts'

/*
 * Three gates, each before the work that it spares: words while the text is read, its size before it is validated (which
 * takes quadratic time over a text made for that), and the rest before it runs. The first two know no caller and hold for
 * everybody; what a visitor may not is refused at the third.
 */
const most = queryLimits('ADMIN')

/** How documents are to be parsed. */
export const parseOptions: ParseOptions = { maxTokens: most.tokens }

/** Refuses a text that is too large before the other rules look at it: they get an empty document instead. */
export const refuseLargeText: ValidationRule = context => {
  const document = context.getDocument()
  const excess = excessOfText(document, most)
  if (!excess) return {}
  context.reportError(new GraphQLError('Too complex', { extensions: { excess } }))
  return { [Kind.DOCUMENT]: () => ({ ...document, definitions: [] }) }
}

/**
 * Refuses an operation that asks more than the caller may.
 *
 * @throws TooComplexError
 */
export function assertWithinLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | null,
  operationName: string | null,
  caller: Caller,
): void {
  const excess = excessOf(estimateQuery(schema, document, variables, operationName), queryLimits(caller))
  if (excess) throw new TooComplexError(excess)
}

/** Holds every request to the limits, and stops a query whose caller goes away. */
export const queryLimiting: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
      try {
        assertWithinLimits(schema, document, request.variables ?? null, operationName, contextValue.caller)
      } catch (error) {
        throw error instanceof TooComplexError ? error.toGraphQL(contextValue.locale) : error
      }
      contextValue.going.matters = operation?.operation === 'query'
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
      response.body.singleResult.errors = response.body.singleResult.errors.map(error => {
        const excess = excessIn(error)
        return excess ? new TooComplexError(excess).toGraphQL(contextValue.locale).toJSON() : error
      })
    },
  }),
}

/** What the first two gates refused, which they could not say in anybody's language. */
function excessIn({ message, extensions }: GraphQLFormattedError): Excess | null {
  const code = extensions?.['code']
  if (code === 'GRAPHQL_VALIDATION_FAILED') return (extensions?.['excess'] as Excess | undefined) ?? null
  if (code !== 'GRAPHQL_PARSE_FAILED') return null
  if (/more tha[nt] \d+ tokens/.test(message))
    return { kind: 'tokens', estimate: null, limit: most.tokens, heaviest: null }
  // The parser calls itself for each level.
  return /call stack/.test(message) ? { kind: 'depth', estimate: null, limit: most.depth, heaviest: null } : null
}
