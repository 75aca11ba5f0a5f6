import { Readable } from 'node:stream'
import type { ApolloServer } from '@apollo/server'
import { localeOf } from '@aanbod/shared/core/locale.ts'
import { slugOf } from '@aanbod/shared/core/slug.ts'
import { check } from '@aanbod/shared/core/validate.ts'
import { type ExportFormat, type ExportRequest, exportRequest } from '@aanbod/shared/export/export.ts'
import { documentShape } from '@aanbod/shared/result-table/document-shape.ts'
import { fieldLabels } from '@aanbod/shared/result-table/field-labels.ts'
import { type ResultColumn, type TablePlan, tablePlans } from '@aanbod/shared/result-table/result-table.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql'
import { assertSameSite } from '../auth/cross-site.ts'
import type { Context } from '../context.ts'
import { publicError } from '../core/error-response.ts'
import { NotFoundError, UnauthenticatedError } from '../core/errors.ts'
import type { ReadService } from '../core/read/read.service.ts'
import { notJson } from '../graphql-http/faults.ts'
import { refuse as refuseRequest } from '../graphql-http/graphql-http.ts'
import { isJson } from '../graphql-http/media-type.ts'
import { StoppedError } from '../limits/errors.ts'
import { assertWithinLimits, parseOptions, refuseLargeText } from '../limits/query-limits.ts'
import { type ExportQuery, exportQuery } from './export-query.ts'
import {
  allow,
  asksNothing,
  faultOf,
  notAsAsked,
  onlyByPost,
  tooManyAtOnce,
  unknownColumn,
  unknownList,
} from './faults.ts'
import { type Answer, type Asking, mostGroups, mostIds, type Page, PageError, pagesOf } from './pages.ts'
import { mostAtOnce, RunningExports } from './progress.ts'
import { csvOf } from './write-csv.ts'
import { jsonOf } from './write-json.ts'
import { xlsxOf } from './write-xlsx.ts'
import { clockTime, type Notation, writtenCell } from './written-cell.ts'

const address = '/export'

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

/** Who is signed in is not counted. Compressing harder than this takes longer than sending. */
const routeOptions = { config: { rateLimit: false as const }, compress: { encodings: ['gzip' as const] } }

const statusOf: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }

/**
 * Gives the answer of a query as a file, of any number of rows: `POST /export` asks it page by page, as the caller and
 * through everything a query goes through, and writes each page before it asks the next. `GET /export/<id>` says how far
 * one is.
 */
export async function serveExports(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): Promise<void> {
  const running = new RunningExports()
  const open = new Set<FastifyReply>()
  await http.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'))
    scope.addHook('onRequest', async request => assertSameSite(request, 'POST'))
    scope.setErrorHandler((error, request, reply) => refuse(request, reply, faultOf(error)))
    scope.addHook('preClose', async () => {
      for (const reply of open) reply.raw.destroy()
    })

    scope.get<{ Params: { id: string } }>(`${address}/:id`, routeOptions, async (request, reply) => {
      const { signedIn } = await contextOf(request, reply)
      if (!signedIn) throw new UnauthenticatedError()
      const progress = running.of(signedIn.userId, request.params.id)
      if (!progress) throw new NotFoundError('Export', request.params.id)
      return await reply.header('cache-control', 'no-store').send(progress)
    })

    scope.route({
      url: address,
      method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      ...routeOptions,
      handler: async (request, reply) => {
        if (request.method !== 'OPTIONS') throw onlyByPost()
        return await reply.code(204).header('allow', allow).send()
      },
    })

    const onlyJson = async ({ headers }: FastifyRequest) => {
      if (!isJson(headers['content-type'])) throw notJson()
    }
    scope.post(address, { ...routeOptions, onRequest: onlyJson }, async (request, reply) => {
      const context = await contextOf(request, reply)
      if (!context.signedIn) throw new UnauthenticatedError()
      assertNotDeep(schema, request.body, context)
      const { value: asked, faults } = check(exportRequest, request.body)
      if (faults) throw notAsAsked(faults)

      const ask: Ask = async (query, variables, contextValue = context) => {
        const { body } = await apollo.executeOperation({ query, variables }, { contextValue })
        if (body.kind !== 'single') throw new Error('An answer in parts was never asked for')
        return body.singleResult
      }
      const document = await validDocument(schema, asked, ask)
      const query = exportQuery({ schema, document, ...asked, asked: asked.rows === 'asked' })
      const notation = notationOf(asked)
      const plan = planOf(schema, query, asked, notation)
      const columns = columnsOf(plan, asked)
      for (const [index, path] of asked.expand.entries())
        if (!plan.expandable.some(list => list.path === path)) throw unknownList(path, index)

      // Who left by now is not heard leaving any more.
      if (reply.raw.destroyed) throw new StoppedError()
      const entry = running.start(context.signedIn.userId, asked.id)
      if (!entry) throw tooManyAtOnce(mostAtOnce)
      const gone = new AbortController()
      open.add(reply)
      reply.raw.once('close', () => {
        open.delete(reply)
        running.end(entry, 'cancelled') // has no effect on one that ended by itself
        gone.abort()
      })

      const pages = pagesOf(query, askingFor(query, schema, ask, context))
      // What is wrong with the query shows at its first page, while the answer can still be an error.
      const first = await pages.next().catch((error: unknown) => {
        running.end(entry, 'failed')
        throw error
      })
      const counted = countedPages(first, pages, {
        signal: gone.signal,
        onPage: ({ data, total }) => {
          entry.written += plan.recordsOf(data).length
          entry.total = total ?? entry.total
        },
        onDone: () => running.end(entry, 'done'),
        onError: error => running.end(entry, 'failed', messageOf(error, context)),
      })
      const name = asked.name?.trim() || asked.operationName || query.root
      entry.total = first.value?.total ?? null
      if (entry.total !== null) void reply.header('x-total-count', String(entry.total))
      return await reply
        .header('content-type', mediaTypes[asked.format])
        .header('content-disposition', attachment(name, asked.format))
        .header('cache-control', 'no-store')
        .send(Readable.from(fileOf(asked, name, plan, columns, notation, counted), { objectMode: false }))
    })
  })
}

/** Values that are too deep are refused before they are looked into. @throws TooComplexError */
function assertNotDeep(schema: GraphQLSchema, body: unknown, { caller }: Context): void {
  const { variables } = (body ?? {}) as { variables?: Record<string, unknown> | null }
  assertWithinLimits(schema, smallest, variables ?? null, null, caller)
}

const smallest = parse('{ __typename }')

type Ask = (query: string, variables: Record<string, unknown>, context?: Context) => Promise<Answer>

/**
 * What is asked of records goes the way of every query, with all its limits; which records there are is no query of the
 * caller, and may be a longer list than anybody else gets.
 */
function askingFor(query: ExportQuery, schema: GraphQLSchema, ask: Ask, context: Context): Asking {
  const text = print(query.document)
  const { which } = query.records ?? {}
  context.going.matters = true // as with every question
  const reading = (read: ReadService): Context => Object.assign(Object.create(context) as Context, { read })
  const aside = query.by === 'steps' ? groupsAside(context.read) : null
  return {
    ask: async variables => {
      const answer = await ask(text, { ...query.variables, ...variables }, aside ? reading(aside.read) : context)
      return { ...answer, total: aside?.total() ?? null }
    },
    which: async variables => {
      if (!which) throw new Error('Only records have ids')
      const { read, ids } = idsAside(context.read.inPagesOf(mostIds))
      const { data, errors } = await execute({
        schema,
        document: which.document,
        variableValues: { ...which.variables, ...variables },
        contextValue: reading(read),
      })
      if (errors) throw new PageError(errors.map(error => publicError(error, context).toJSON()))
      const { totalCount = null, pageInfo = null } = data?.[query.root] as Partial<Connection>
      return { ids, total: totalCount, after: pageInfo?.hasNextPage ? pageInfo.endCursor : null }
    },
  }
}

interface Connection {
  totalCount: number
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Takes the ids out of a page that is read: so many would keep the process busy, were each looked at as a record. */
function idsAside(from: ReadService): { read: ReadService; ids: string[] } {
  const ids: string[] = []
  const page: ReadService['page'] = async (...asked) => {
    const { nodes, ...others } = (await from.page(...asked)) as unknown as Connection
    for (const { id } of nodes) ids.push(id)
    return { ...others, nodes: [] }
  }
  return { read: Object.assign(Object.create(from) as ReadService, { page }), ids }
}

/** Counts all groups when the first of them are asked, and keeps them for who asks the next. */
function groupsAside(from: ReadService): { read: ReadService; total: () => number | null } {
  let kept: { rows: Awaited<ReturnType<ReadService['aggregate']>>; start: number } | null = null
  const aggregate: ReadService['aggregate'] = async (entity, { first, offset, ...query }, info, where) => {
    const start = Math.floor(Number(offset) / mostGroups) * mostGroups
    if (kept?.start !== start) {
      const many = { ...query, first: mostGroups, offset: start, atMost: mostGroups }
      kept = { rows: await from.aggregate(entity, many, info, where), start }
    }
    return kept.rows.slice(Number(offset) - start, Number(offset) - start + Number(first))
  }
  const total = () => (kept && kept.rows.length < mostGroups ? kept.start + kept.rows.length : null)
  return { read: Object.assign(Object.create(from) as ReadService, { aggregate }), total }
}

/**
 * The query as a document, when it is a valid one.
 *
 * @throws PageError with what the API says of it
 */
async function validDocument(
  schema: GraphQLSchema,
  { query, variables }: ExportRequest,
  ask: Ask,
): Promise<DocumentNode> {
  try {
    // The same gates as for every query: what is too large is not looked at, not even to be refused.
    const document = parse(query, parseOptions)
    if (validate(schema, document, [refuseLargeText, ...specifiedRules]).length === 0) return document
  } catch {
    // The API says what is wrong in the same words as everywhere.
  }
  const { errors } = await ask(query, variables ?? {})
  throw new PageError(errors ?? [])
}

function notationOf({ locale, separator, format }: ExportRequest): Notation & { separator: string } {
  const between = separator ?? (locale === 'nl' ? ';' : ',')
  return { locale, separator: between, decimalComma: format === 'csv' ? between === ';' : locale === 'nl' }
}

function planOf(schema: GraphQLSchema, query: ExportQuery, asked: ExportRequest, notation: Notation): TablePlan {
  const plans = tablePlans(documentShape({ schema, document: query.asked, variables: query.variables }), {
    expand: asked.expand,
    text: (value, column) => writtenCell(value, column, notation),
    ...(asked.locale ? { label: fieldLabels(asked.locale) } : {}),
  })
  const plan = plans.find(({ name }) => name === query.root) ?? plans[0]
  if (!plan || plan.available.length === 0) throw asksNothing()
  return plan
}

/** The columns of the file; without a language they are called by their path. */
function columnsOf(plan: TablePlan, { columns, headers, locale }: ExportRequest): ResultColumn[] {
  const wanted =
    columns?.map((path, index) => {
      const column = plan.available.find(candidate => candidate.path === path)
      if (!column) throw unknownColumn(path, index)
      return column
    }) ?? plan.columns
  return wanted.map(column => ({
    ...column,
    header:
      (Object.hasOwn(headers, column.path) ? headers[column.path] : null) ?? (locale ? column.header : column.path),
  }))
}

interface Watch {
  /** Nobody waits for the rest any more. */
  signal: AbortSignal
  onPage: (page: Page) => void
  onDone: () => void
  onError: (error: unknown) => void
}

async function* countedPages(
  first: IteratorResult<Page, void>,
  pages: AsyncGenerator<Page, void, undefined>,
  { signal, onPage, onDone, onError }: Watch,
): AsyncGenerator<Page> {
  try {
    for (let page = first; !page.done; page = await pages.next()) {
      signal.throwIfAborted()
      yield page.value
      onPage(page.value)
    }
    onDone()
  } catch (error) {
    onError(error)
    throw error
  }
}

/** The bytes or texts of the file. Each is made when the one before has left, so that nothing piles up. */
function fileOf(
  asked: ExportRequest,
  name: string,
  plan: TablePlan,
  columns: readonly ResultColumn[],
  notation: Notation & { separator: string },
  pages: AsyncIterable<Page>,
): AsyncIterable<string | Uint8Array> {
  const cells = mapped(pages, ({ data }) => plan.rowsOf(data).map(row => columns.map(({ path }) => row[path] ?? null)))
  if (asked.format === 'csv') return csvOf(columns, cells, notation, notation.separator)
  if (asked.format === 'xlsx') return xlsxOf(name, columns, cells, notation)
  // Without a choice of columns nothing is lost: the records as they were answered, nested and all.
  if (!asked.columns && asked.expand.length === 0) return jsonOf(mapped(pages, ({ data }) => plan.recordsOf(data)))
  return jsonOf(
    mapped(cells, rows => rows.map(row => Object.fromEntries(columns.map(({ path }, at) => [path, row[at]])))),
  )
}

async function* mapped<A, B>(source: AsyncIterable<A>, change: (value: A) => B): AsyncGenerator<B> {
  for await (const value of source) yield change(value)
}

/** "programmes-2026-10-26.csv", by the day in Amsterdam. */
function attachment(name: string, format: ExportFormat): string {
  const day = clockTime(new Date().toISOString()).slice(0, 10)
  return `attachment; filename="${slugOf(readable(name)) || 'export'}-${day}.${format}"`
}

const readable = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')

const messageOf = (error: unknown, context: Context) =>
  error instanceof PageError ? error.message : publicError(error, context).message

/** Answers with an error in the shape of the API; nothing of the file was sent yet. */
async function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
  reply.removeHeader('content-disposition')
  if (!(error instanceof PageError || error instanceof NotFoundError)) return await refuseRequest(request, reply, error)
  const locale = localeOf(request.headers['accept-language'])
  const errors: readonly GraphQLFormattedError[] =
    error instanceof PageError ? error.errors : [publicError(error, { locale, request }).toJSON()]
  const code = String(errors[0]?.extensions?.['code'])
  await reply
    .code(statusOf[code] ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400))
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ errors })
}
