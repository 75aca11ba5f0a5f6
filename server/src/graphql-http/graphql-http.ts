import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { ErrorCode } from '@aanbod/shared/core/errors.ts'
import { localeOf } from '@aanbod/shared/core/locale.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, OperationTypeNode } from 'graphql'
import { bearerOf } from '../auth/bearer.ts'
import { assertSameSite } from '../auth/cross-site.ts'
import type { Context } from '../context.ts'
import { publicError } from '../core/error-response.ts'
import { answerAgain } from '../core/read/text-path.ts'
import { assertWithinLimits } from '../limits/query-limits.ts'
import { HttpFault, malformed, notAcceptable, notJson, tooLarge, wrongMethod } from './faults.ts'
import { isJson, type MediaType, mediaTypeFor, mediaTypes } from './media-type.ts'
import { packed } from './packing.ts'
import { type Parameters, parametersOf } from './parameters.ts'

const address = '/graphql'

/**
 * Answers GraphQL over HTTP as the specification has it, for what Apollo does otherwise or not at all: what is no request
 * is refused before anything runs, in the words and the shape of every other error.
 *
 * @param contextOf - who asks, and in which language; what it throws is the answer
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export async function serveGraphQL(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest, reply: FastifyReply, query?: string) => Promise<Context>,
): Promise<void> {
  await http.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'))
    scope.setErrorHandler((error, request, reply) => refuse(request, reply, faultOf(error)))
    scope.addHook('onRequest', async request => assertSameSite(request, 'POST'))
    scope.route({
      url: address,
      method: ['GET', 'POST'],
      config: { rateLimit: false },
      onRequest: async ({ method, headers }) => {
        if (!mediaTypeFor(headers.accept)) throw notAcceptable()
        if (method === 'POST' && !isJson(headers['content-type'])) throw notJson()
      },
      handler: async (request, reply) => {
        const parameters = parametersOf(request)
        const context = await contextOf(request, reply, parameters.query)
        const again = await answerAgain(schema, parameters, context, (document, operation) => {
          assertWithinLimits(schema, document, parameters.variables, parameters.operationName, context.caller)
          context.going.matters = operation === OperationTypeNode.QUERY
        })
        if (again !== null) {
          void reply.header('content-type', `${mediaTypeFor(request.headers.accept) ?? mediaTypes[0]}; charset=utf-8`)
          return await send(request, withHeaders(reply, 200), again)
        }
        const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: asApolloHasIt(request, parameters),
          context: async () => (context.knownSession ? await contextOf(request, reply) : context),
        })
        if (body.kind !== 'complete') throw new Error('An answer in parts was never asked for')
        for (const [name, value] of headers) void reply.header(name, value)
        return await send(request, withHeaders(reply, status ?? 200), body.string)
      },
    })
    scope.route({
      url: address,
      method: ['OPTIONS', 'PUT', 'PATCH', 'DELETE'],
      handler: async (request, reply) => {
        if (request.method !== 'OPTIONS') throw wrongMethod()
        return await reply.code(204).header('allow', 'GET, HEAD, POST, OPTIONS').send()
      },
    })
  })
}

/** Sends an answer, packed when the caller can unpack it. */
async function send({ headers }: FastifyRequest, reply: FastifyReply, body: string): Promise<FastifyReply> {
  const smaller = await packed(body, headers['accept-encoding'])
  void reply.header('vary', 'accept-encoding')
  if (smaller) void reply.header('content-encoding', smaller.encoding)
  return reply.send(smaller?.body ?? body)
}

const asApolloHasIt = ({ method, headers, url }: FastifyRequest, parameters: Parameters) => ({
  method: method === 'HEAD' ? 'GET' : method,
  headers: new HeaderMap([['accept', mediaTypeFor(headers.accept) ?? mediaTypes[0]]]),
  search: url.slice(url.indexOf('?')),
  body: parameters,
})

/** The status of what was refused before it ran. */
const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * Gives an answer without `data` the status that goes with its media type: who asks for plain JSON gets 200 with whatever is
 * wrong in the document, as clients from before the specification expect. What ran is 200, errors in it or not.
 */
export const statusByMediaType: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, request }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
      const { data, errors } = response.body.singleResult
      // A mutation by GET, which is what no other status says.
      if (data !== undefined || response.http.status === 405) return
      const code = errors[0]?.extensions?.['code'] as ErrorCode
      const isPlain = request.http?.headers.get('accept') === mediaTypes[0]
      response.http.status = statusOf[code] ?? (isPlain ? 200 : 400)
    },
  }),
}

/** Answers with an error alone, whatever was asked; a route that throws an `AppError` ends here. */
export async function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
  const locale = localeOf(request.headers['accept-language'])
  const shown = publicError(error, { locale, request })
  const type: MediaType = mediaTypeFor(request.headers.accept) ?? mediaTypes[0]
  const status = error instanceof HttpFault ? error.status : (statusOf[shown.extensions['code'] as ErrorCode] ?? 400)
  const retryAfter = shown.extensions['retryAfterSeconds']
  if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter)
  if (error instanceof HttpFault && error.allow) void reply.header('allow', error.allow)
  void reply.header('content-type', `${type}; charset=utf-8`)
  await withHeaders(reply, status, bearerOf(request) !== null).send(JSON.stringify({ errors: [shown.toJSON()] }))
}

/** What every answer says: it is the caller's own and of this moment. */
function withHeaders(reply: FastifyReply, status: number, hasKey = false): FastifyReply {
  // With a 401 goes how one does get in (RFC 9110), and whether what was tried is to blame (RFC 6750).
  if (status === 401)
    void reply.header('www-authenticate', `Bearer realm="Aanbod"${hasKey ? ', error="invalid_token"' : ''}`)
  return reply.code(status).header('cache-control', 'no-store')
}

/** What Fastify refuses by itself, in our words. */
function faultOf(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge()
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return notJson()
  if (statusCode === 400) return malformed()
  return error
}
