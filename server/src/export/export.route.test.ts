import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { get, request as httpRequest, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import type { ApolloServer } from '@apollo/server'
import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { buildSchema, execute, parse } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import type { Context } from '../context.ts'
import { serveExports } from './export.route.ts'

const schema = buildSchema(`
  input IDFilter { in: [ID!] }
  input TopicFilter { id: IDFilter and: [TopicFilter!] }
  type Topic { id: ID! name: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type TopicConnection { nodes: [Topic!]! totalCount: Int! pageInfo: PageInfo! }
  type TopicAggregateRow { count: Int! }
  type Query {
    topics(first: Int = 20, after: String, search: String, filter: TopicFilter): TopicConnection!
    topicAggregate(first: Int = 1000, offset: Int, filter: TopicFilter): [TopicAggregateRow!]!
  }
`)
let known = Infinity
const topics = schema.getQueryType()?.getFields()['topics']
if (topics) topics.resolve = (_source, asked: Look, { read }: Context) => read.page({} as never, asked, {} as never)
interface Look {
  first?: number
  after?: string
}
/** Which topics there are: as many as one asks, each page of them after the one before. */
const looked = vi.fn(async (_entity: object, { first = 20, after = '0' }: Look) => {
  const from = Number(after)
  const count = Math.max(0, Math.min(known - from, first))
  return {
    totalCount: Math.min(known, 1_000_000),
    nodes: Array.from({ length: count }, (_, index) => ({ id: String(from + index) })),
    pageInfo: { hasNextPage: known > from + count, endCursor: String(from + count) },
  }
})
const query = '{ topics { nodes { id name } } }'
const id = '0190a1b2-0000-7000-8000-000000000001'

const aggregate = schema.getQueryType()?.getFields()['topicAggregate']
if (aggregate)
  aggregate.resolve = (_source, asked: object, { read }: Context) => read.aggregate({} as never, asked, {} as never)
/** Groups, in as many as there are topics. */
const counted = vi.fn(async (_entity: object, { first = 1000, offset = 0 }: { first?: number; offset?: number }) =>
  Array.from({ length: Math.max(0, Math.min(known - offset, first)) }, (_, index) => ({ count: offset + index })),
)

let http: FastifyInstance
afterEach(async () => {
  known = Infinity
  looked.mockClear()
  counted.mockClear()
  await http.close()
})

interface Asked {
  exportFirst: number
  exportIds: string[]
}

/** A server over an API that has endless topics, or does something else at a page. */
async function serverWith(atPage: (page: number, asked: Asked) => object | undefined | Promise<object | undefined>) {
  http = fastify()
  await http.register(compress)
  await http.register(rateLimit, { max: 1000 })
  let page = 0
  const executeOperation = vi.fn(
    async (asked: { query: string; variables: Asked }, { contextValue }: { contextValue: Context }) => {
      const { variables } = asked
      if (asked.query.includes('topicAggregate')) {
        const singleResult = await execute({
          schema,
          document: parse(asked.query),
          variableValues: { ...variables },
          contextValue,
        })
        return { body: { kind: 'single', singleResult } }
      }
      const answer = (await atPage(page++, variables)) ?? {
        data: {
          topics: {
            nodes: variables.exportIds.map(each => ({
              exportId: each,
              id: each,
              // What cannot be pressed together.
              name: randomBytes(1500).toString('base64'),
            })),
          },
        },
      }
      return { body: { kind: 'single', singleResult: answer } }
    },
  )
  const signedIn = (authorization: string | undefined) => (authorization ? { userId: authorization } : null)
  await serveExports(http, { executeOperation } as unknown as ApolloServer<Context>, schema, async (request, reply) => {
    if (request.headers['x-leaves']) await once(reply.raw, 'close')
    return {
      signedIn: signedIn(request.headers['x-user'] as string),
      locale: 'nl',
      request,
      going: {},
      read: { aggregate: counted, inPagesOf: () => ({ page: looked }) },
    } as unknown as Context
  })
  const url = await http.listen({ host: '127.0.0.1', port: 0 })
  const ask = async (body: object, user = 'analyst'): Promise<IncomingMessage> => {
    const sent = httpRequest(`${url}/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', 'x-user': user },
    })
    sent.end(JSON.stringify({ query, format: 'csv', ...body }))
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return response
  }
  const progress = async (user = 'analyst') => {
    const [response] = (await once(get(`${url}/export/${id}`, { headers: { 'x-user': user } }), 'response')) as [
      IncomingMessage,
    ]
    return JSON.parse(await textOf(response)) as Record<string, unknown>
  }
  return { ask, progress, asked: executeOperation }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const failure = { errors: [{ message: 'Er ging iets mis.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }

test.each(['csv', 'xlsx', 'json'])(
  'a file of %s that fails halfway breaks off instead of looking whole',
  async format => {
    const { ask, progress } = await serverWith(page => (page === 4 ? failure : undefined))
    const response = await ask({ format, id })
    expect(response.statusCode).toBe(200)
    await expect(textOf(response)).rejects.toThrow('aborted')
    expect(await progress()).toEqual({ state: 'failed', written: 1500, total: 1_000_000, message: 'Er ging iets mis.' })
  },
)

test('what fails at the first page is an error like any other', async () => {
  const { ask } = await serverWith(() => failure)
  const response = await ask({})
  expect(response.statusCode).toBe(500)
  expect(response.headers['content-disposition']).toBeUndefined()
  expect(JSON.parse(await textOf(response))).toEqual(failure)
})

test.each(['csv', 'xlsx', 'json'])('the next page of a file of %s is asked when there is room for it', async format => {
  const { ask, asked } = await serverWith(() => undefined)
  const response = await ask({ format })
  response.pause()
  // What stands in the buffers between both is some pages; then nothing more is asked of a list without end.
  for (let before = -1; asked.mock.calls.length !== before; await wait(400)) before = asked.mock.calls.length
  expect(asked.mock.calls.length).toBeLessThan(100)
  response.destroy()
})

test('when nobody waits for the rest, nothing more is asked', async () => {
  const { ask, asked, progress } = await serverWith(() => wait(5).then(() => undefined))
  const response = await ask({ id })
  await once(response, 'readable')
  response.destroy()
  await vi.waitFor(async () => expect(await progress()).toMatchObject({ state: 'cancelled' }))
  const calls = asked.mock.calls.length
  await wait(100)
  expect(asked.mock.calls.length).toBeLessThanOrEqual(calls + 1)
})

test('only who began an export sees how far it is', async () => {
  const { ask, progress } = await serverWith(() => undefined)
  const response = await ask({ id })
  expect(response.headers['x-total-count']).toBe('1000000')
  expect(await progress()).toMatchObject({ state: 'running', total: 1_000_000 })
  expect(await progress('somebody else')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  response.destroy()
})

test('one person has three exports running at most, and another is not bothered by it', async () => {
  const { ask } = await serverWith(() => undefined)
  const running = [await ask({}), await ask({}), await ask({})]
  expect((await ask({})).statusCode).toBe(429)
  const other = await ask({}, 'administrator')
  expect(other.statusCode).toBe(200)
  for (const response of [...running, other]) response.destroy()
})

test('who left before it began has no export running', async () => {
  const { ask } = await serverWith(() => undefined)
  for (let left = 0; left < 3; left++) {
    const headers = { 'content-type': 'application/json', 'x-user': 'analyst', 'x-leaves': 'true' }
    const sent = httpRequest(`http://127.0.0.1:${(http.server.address() as AddressInfo).port}/export`, {
      method: 'POST',
      headers,
    })
    sent.on('error', () => undefined)
    sent.end(JSON.stringify({ query, format: 'csv' }))
    await wait(50)
    sent.destroy()
  }
  await vi.waitFor(async () => {
    const response = await ask({})
    response.destroy()
    expect(response.statusCode).toBe(200)
  })
})

test('an export of somebody else under the same id does not hide one’s own', async () => {
  const { ask, progress } = await serverWith(() => undefined)
  const running = [await ask({ id }), await ask({ id }, 'administrator')]
  expect(await progress()).toMatchObject({ state: 'running' })
  expect(await progress('administrator')).toMatchObject({ state: 'running' })
  for (const response of running) response.destroy()
})

test('the server stops without waiting for exports that run', async () => {
  const { ask } = await serverWith(() => undefined)
  const response = await ask({})
  await http.close()
  await expect(textOf(response)).rejects.toThrow('aborted')
})

test('a query that is refused has no list looked through for it', async () => {
  const { ask } = await serverWith(() => failure)
  await textOf(await ask({}))
  expect(looked).not.toHaveBeenCalled()
})

test('pages get smaller until a heavy query fits', async () => {
  const tooComplex = { errors: [{ message: 'Te zwaar', extensions: { code: 'QUERY_TOO_COMPLEX' } }] }
  known = 100
  const { ask, asked } = await serverWith((_page, { exportFirst }) => (exportFirst > 100 ? tooComplex : undefined))
  const response = await ask({})
  expect(response.statusCode).toBe(200)
  await textOf(response)
  expect(asked.mock.calls.map(([{ variables }]) => variables.exportFirst)).toEqual([10, 500, 250, 125, 62, 62])
  expect(asked.mock.calls.slice(-2).map(([{ variables }]) => variables.exportIds.length)).toEqual([62, 38])
})

const lightly = (_page: number, { exportIds }: Asked) => ({
  data: { topics: { nodes: exportIds.map(each => ({ exportId: each, id: each, name: 'a' })) } },
})

test.each([
  ['200,000 records once', 200_000, 1],
  ['more than that once for each 200,000, and once to find out that they are more', 450_000, 4],
])('what an export looks through: %s', async (_what, count, looks) => {
  known = count
  const { ask } = await serverWith(lightly)
  const lines = (await text((await ask({})).pipe(createGunzip()))).split('\r\n').slice(1, -1)
  expect(looked).toHaveBeenCalledTimes(looks)
  expect(lines.length).toBe(count)
  expect(lines.findIndex((line, index) => line !== `${index},a`)).toBe(-1)
})

test.each([
  ['2,500 groups once', 2_500, 1],
  ['more than 200,000 once for each 200,000', 201_000, 2],
])('what an export counts through: %s', async (_what, count, times) => {
  known = count
  const { ask } = await serverWith(() => undefined)
  const response = await ask({ query: '{ topicAggregate(first: 3) { count } }' })
  const lines = (await text(response.pipe(createGunzip()))).split('\r\n').slice(1, -1)
  expect(response.headers['x-total-count']).toBe(times === 1 ? String(count) : undefined)
  expect(counted).toHaveBeenCalledTimes(times)
  expect(lines.length).toBe(count)
  expect(lines.findIndex((line, index) => line !== String(index))).toBe(-1)
})
