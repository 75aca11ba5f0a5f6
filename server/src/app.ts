import 'reflect-metadata'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import { localeOf } from '@aanbod/shared/core/locale.ts'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import type { EntityManager } from '@mikro-orm/postgresql'
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type GraphQLFieldResolver, visit } from 'graphql'
import { callerReader } from './auth/caller-reader.ts'
import { RateLimitedError } from './auth/errors.ts'
import { firstAdministrator } from './auth/first-administrator.ts'
import type { KnownSession } from './auth/known-sessions.ts'
import type { Config } from './config.ts'
import { type Context, RequestContext, type SignedIn } from './context.ts'
import { uniformErrors } from './core/error-response.ts'
import { AppError, UnauthenticatedError } from './core/errors.ts'
import { ReadService } from './core/read/read.service.ts'
import { isAnsweredInText, stringify, textPath } from './core/read/text-path.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database/database.ts'
import { serveExports } from './export/export.route.ts'
import { refuse, serveGraphQL, statusByMediaType } from './graphql-http/graphql-http.ts'
import { knownOperations } from './graphql-http/known-operations.ts'
import { serveSchema } from './graphql-http/schema-download.ts'
import { Going } from './limits/going.ts'
import { parseOptions, queryLimiting, refuseLargeText } from './limits/query-limits.ts'
import { serveMedia } from './media-asset/media-asset.route.ts'
import { publishScheduled } from './publication/scheduled.service.ts'
import { schema } from './schema.ts'
import { schemaInDutch } from './schema-language/introspection.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { declineExampleOffers, seedExampleOffers } from './seed/seed.ts'

export interface App {
  database: Database
  http: FastifyInstance
  /** A context of the system itself, for jobs and scripts. */
  systemContext(): Context
  listen(): Promise<{ url: string }>
  close(): Promise<void>
}

/** How often what is scheduled is looked at. */
const publishEveryMs = 30_000

/** Largest request, in bytes: a file of 10 MB in base64 and a query around it. */
const bodyLimit = 16 * 1024 * 1024

/** Most requests a minute from one address. */
const maxPerMinute = 1_200

/** Puts the whole server together: database, API, sign-in, client. It answers after `listen`. */
export async function createApp(config: Config, options: DatabaseOptions = {}): Promise<App> {
  const database = await openDatabase(config, options)
  const http = fastify({
    bodyLimit,
    trustProxy: config.trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: process.env['LOG_LEVEL'] ?? 'warn' },
  })
  const contextOf = (
    request: FastifyRequest,
    reply: FastifyReply,
    signedIn: SignedIn | null,
    knownSession: KnownSession | null = null,
  ): Context => {
    const caller = signedIn?.role ?? null
    const going = new Going(reply.raw)
    return new RequestContext({
      fork: () => database.em.fork() as EntityManager,
      config,
      signedIn,
      caller,
      request,
      reply,
      going,
      knownSession,
      read: new ReadService(database.em as EntityManager, database.orm.getMetadata(), caller, going),
      locale: localeOf(request.headers['accept-language']),
    })
  }
  const systemContext = () =>
    contextOf({ headers: {}, log: http.log } as unknown as FastifyRequest, {} as FastifyReply, null)

  try {
    if (config.demoData) await seedExampleOffers(systemContext())
    else if (database.isNew && !config.databaseUrl) await declineExampleOffers(systemContext())
    await addPlugins(http)
    http.setErrorHandler((error, request, reply) =>
      error instanceof AppError ? refuse(request, reply, error) : reply.send(error),
    )
    const apollo = new ApolloServer<Context>({
      schema: schema(),
      fieldResolver,
      csrfPrevention: false, // serveGraphQL looks at where a request comes from, for every way of reading in
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      persistedQueries: false,
      parseOptions,
      validationRules: [refuseLargeText, knownOperations],
      plugins: [
        fastifyApolloDrainPlugin(http),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        queryLimiting,
        uniformErrors,
        statusByMediaType,
        schemaInDutch,
        introspectionForStaff,
        textPath,
      ],
      stringifyResult: stringify,
    })
    await apollo.start()
    const limitVisitor = visitorLimit(http)
    const callers = callerReader(http, () => database.em.fork() as EntityManager)
    const contextFor = async (request: FastifyRequest, reply: FastifyReply, query?: string): Promise<Context> => {
      const known = query !== undefined && isAnsweredInText(query) ? callers.recall(request) : null
      const signedIn = known?.signedIn ?? (await callers.read(request))
      if (!signedIn) await limitVisitor(request)
      return contextOf(request, reply, signedIn, known)
    }
    await serveGraphQL(http, apollo, schema(), contextFor)
    await serveExports(http, apollo, schema(), contextFor)
    serveSchema(http, schema(), callers.read)
    serveMedia(http, database, callers.read)
    http.get('/health', async () => ({ status: 'ok' }))
    if (config.serveClient) await serveClient(http)
    const publishing = setInterval(
      () => void publishScheduled(database.em.fork() as EntityManager).catch((error: unknown) => http.log.error(error)),
      publishEveryMs,
    )
    publishing.unref()
    return {
      database,
      http,
      systemContext,
      listen: async () => {
        await http.listen({ host: config.host, port: config.port })
        const address = http.server.address()
        const port = typeof address === 'object' && address ? address.port : config.port
        const host = config.host.includes(':') ? `[${config.host}]` : config.host
        const url = `http://${host}:${port}`
        await firstAdministrator(
          database.em as EntityManager,
          { ...config, url },
          text => void process.stdout.write(`${text}\n`),
        )
        return { url }
      },
      close: async () => {
        clearInterval(publishing)
        await apollo.stop()
        await http.close()
        await callers.settled()
        await database.close()
      },
    }
  } catch (error) {
    await http.close()
    await database.close()
    throw error
  }
}

/** A whole office of colleagues may share one address, so only who is not signed in is counted by it. */
function visitorLimit(http: FastifyInstance) {
  const count = http.createRateLimit({ max: maxPerMinute, timeWindow: '1 minute' })
  return async (request: FastifyRequest): Promise<void> => {
    const result = await count(request)
    if (!result.isAllowed && result.isExceeded) throw new RateLimitedError(result.ttlInSeconds)
  }
}

async function addPlugins(http: FastifyInstance) {
  addSecurityHeaders(http)
  await http.register(cookie)
  await http.register(compress, { threshold: 1024 })
  // A page fetches dozens of files, which cost next to nothing: an office behind one address would soon be out of turns.
  const isFile = ({ url }: FastifyRequest) => url.startsWith('/assets/')
  await http.register(rateLimit, { max: maxPerMinute, timeWindow: '1 minute', allowList: isFile })
}

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** Every address that is no file belongs to the SPA, which has a page for it or says so. */
async function serveClient(http: FastifyInstance) {
  if (!existsSync(`${clientFolder}/index.html`)) return
  await http.register(serveStatic, {
    root: clientFolder,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  http.get('/playground', (_request, reply) => reply.sendFile('graphiql.html'))
  http.setNotFoundHandler((request, reply) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !request.url.startsWith('/assets/') &&
      !request.url.startsWith('/media/')
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ error: 'Not found' })
  })
}

/**
 * Rows that the read service compiled are plain objects keyed by the caller's own names, so aliases with different
 * arguments stay apart. Everything else is the instance of a class, keyed by field names.
 */
const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, _arguments, _context, info) => {
  if (typeof source !== 'object' || source === null) return undefined
  const isCompiled = Object.getPrototypeOf(source) === Object.prototype
  return (source as Record<string, unknown>)[isCompiled ? String(info.path.key) : info.fieldName]
}

/** The schema is documentation for staff; a visitor has no business reading it. */
const introspectionForStaff: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.signedIn) return
      let asks = false
      // At any depth: fragments lead to the root of the query again.
      visit(document, { Field: ({ name }) => void (asks ||= name.value === '__schema' || name.value === '__type') })
      if (asks) throw new UnauthenticatedError().toGraphQL(contextValue.locale)
    },
  }),
}
