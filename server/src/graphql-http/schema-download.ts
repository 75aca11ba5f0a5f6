import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { SignedIn } from '../context.ts'
import { UnauthenticatedError } from '../core/errors.ts'
import { schemaText } from './schema-text.ts'

/** Gives the schema as a file at `/schema.graphql`, to staff and their scripts. */
export function serveSchema(
  http: FastifyInstance,
  schema: GraphQLSchema,
  signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>,
): void {
  // Written when somebody first asks for it: most servers never are.
  let written: { text: string; etag: string } | undefined
  const write = () => {
    const text = schemaText(schema)
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
  }
  http.get('/schema.graphql', async (request, reply) => {
    if (!(await signedInBy(request))) throw new UnauthenticatedError()
    written ??= write()
    void reply.headers({ etag: written.etag, 'cache-control': 'private, no-cache' })
    if (request.headers['if-none-match'] === written.etag) return await reply.code(304).send()
    return await reply
      .headers({
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': 'attachment; filename="schema.graphql"',
      })
      .send(written.text)
  })
}
