import { serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const analyst = await api.caller('analyst')
const manager = await api.caller('contentManager')

/** What the specification recommends and we do otherwise, by the id of its audit, with the reason. There is nothing, today. */
const otherwise: Record<string, string> = {}

const audits = serverAudits({
  url: `${api.url}/graphql`,
  fetchFn: (url: string, init?: RequestInit) => analyst.fetch(url, init),
})

describe('the public audits of GraphQL over HTTP', () => {
  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (id, name, audit) => {
    const { status } = await audit()
    if (!(id in otherwise)) return expect(status).toBe('ok')
    expect(name, 'what the specification demands has no reason not to be there').not.toMatch(/^MUST/)
    expect(status, 'passes by now: take it off the list').not.toBe('ok')
  })

  test('those that are off the list of exceptions exist', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(otherwise)))
  })
})

const json = 'application/json'
const response = 'application/graphql-response+json'
type Headers = Record<string, string>

const post = (body: unknown, headers: Headers = {}) =>
  manager.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const get = (parameters: Record<string, string>, headers: Headers = {}) =>
  manager.fetch(`/graphql?${new URLSearchParams(parameters)}`, { headers })

async function failureOf(answer: Response) {
  const { errors, data } = (await answer.json()) as {
    data?: unknown
    errors: { message: string; extensions: object }[]
  }
  return { status: answer.status, type: answer.headers.get('content-type'), data, errors }
}

const addTopic = (name: string) => `mutation { createTopic(input: { name: "${name}" }) { name } }`
const topicsNamed = async (name: string) =>
  (
    await manager.ask<{ topics: { totalCount: number } }>(
      `{ topics(filter: { name: { eq: "${name}" } }) { totalCount } }`,
    )
  ).topics.totalCount

describe('a query by GET', () => {
  test('is answered, with its variables and the operation that is named', async () => {
    const { id } = await api.add.topic({ name: 'Digitalisering' })
    const answer = await get({
      query: 'query One($id: ID!) { topic(id: $id) { name } } query Other { __typename }',
      variables: JSON.stringify({ id }),
      operationName: 'One',
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ data: { topic: { name: 'Digitalisering' } } })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each([json, response])('changes nothing, whoever asks for %s', async accept => {
    const answer = await get({ query: addTopic('Per adres') }, { accept })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
    expect(await topicsNamed('Per adres')).toBe(0)
  })

  test('says the same to HEAD, without the answer itself', async () => {
    const answer = await manager.fetch('/graphql?query=%7B__typename%7D', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  test.each([
    [{ query: '' }, 'query'],
    [{ query: '{ __typename }', variables: '{' }, 'variables'],
    [{ query: '{ __typename }', variables: '[1]' }, 'variables'],
    [{ query: '{ __typename }', extensions: '"a"' }, 'extensions'],
  ])('%j is refused by what is wrong in it', async (parameters, name) => {
    const { status, errors } = await failureOf(await get(parameters as Record<string, string>))
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', issues: [{ path: [name] }] } }])
  })

  test('names each parameter once', async () => {
    const answer = await manager.fetch('/graphql?query=%7B__typename%7D&query=%7B__typename%7D')
    expect(await failureOf(answer)).toMatchObject({
      status: 400,
      errors: [{ extensions: { issues: [{ path: ['query'] }] } }],
    })
  })
})

describe('an operation that is not there', () => {
  test.each([
    ['not named among several', { query: 'query One { __typename } query Other { __typename }' }],
    ['named otherwise', { query: 'query One { __typename }', operationName: 'Other' }],
    ['a subscription', { query: 'subscription { programmes { totalCount } }' }],
  ])('%s, is a fault of the request', async (_what, body) => {
    expect(await failureOf(await post(body, { accept: response }))).toMatchObject({
      status: 400,
      data: undefined,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })
})

describe('what is no request', () => {
  test.each([
    ['JSON that breaks off', '{ "query": ', 400],
    ['nothing', '', 400],
    ['several queries at once', [{ query: '{ __typename }' }], 400],
    ['a text', '"{ __typename }"', 400],
    ['no query', { variables: {} }, 400],
    ['a query that is no text', { query: 1 }, 400],
    ['keys that reach for the prototype', '{ "query": "{ __typename }", "variables": { "__proto__": {} } }', 400],
  ])('%s is refused in the caller’s words', async (_what, body, status) => {
    for (const accept of [json, response]) {
      const failure = await failureOf(await post(body, { accept, 'accept-language': 'en' }))
      expect(failure).toMatchObject({ status, type: `${accept}; charset=utf-8`, data: undefined })
      expect(failure.errors).toMatchObject([
        { message: expect.stringMatching(/^(What you sent|Send one|The query is missing|`query` has)/) },
      ])
      expect(failure.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', issues: [{ code: 'invalid' }] } }])
    }
  })

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=a'],
    ['application/json; charset=iso-8859-1'],
  ])('a body that is called %s is not looked at', async type => {
    const answer = await post({ query: addTopic('Als tekst') }, { 'content-type': type })
    expect(await failureOf(answer)).toMatchObject({ status: 415, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(await topicsNamed('Als tekst')).toBe(0)
  })

  test('who takes no JSON is told so before anything runs', async () => {
    const answer = await post({ query: addTopic('Voor niets') }, { accept: 'text/html' })
    expect(await failureOf(answer)).toMatchObject({ status: 406, type: `${json}; charset=utf-8` })
    expect(await topicsNamed('Voor niets')).toBe(0)
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('%s is no way to ask', async method => {
    const answer = await manager.fetch('/graphql', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toContain('POST')
  })

  test('a request that is too large says so', async () => {
    const answer = await post({ query: `{ __typename } # ${'x'.repeat(17 * 1024 * 1024)}` })
    expect(await failureOf(answer)).toMatchObject({ status: 413, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })
})

describe('the status', () => {
  const faulty = { syntax: '{', unknown: '{ nothing }', variable: 'query ($id: ID!) { topic(id: $id) { id } }' }

  test.each(Object.entries(faulty))(
    'of a document with a fault (%s) goes with the media type',
    async (_what, query) => {
      expect((await post({ query }, { accept: json })).status).toBe(200)
      const { status, data, errors } = await failureOf(await post({ query }, { accept: response }))
      expect({ status, data }).toEqual({ status: 400, data: undefined })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  test.each([json, response])('of what ran is 200 as %s, refused or not', async accept => {
    const denied = await analyst.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': json, accept },
      body: JSON.stringify({ query: addTopic('Mag niet') }),
    })
    expect(await failureOf(denied)).toMatchObject({
      status: 200,
      data: null,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
  })

  test.each([json, response])(
    'of the documentation is 401 to a visitor who wants %s, with the way in',
    async accept => {
      const answer = await api
        .visitor()
        .fetch('/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D', { headers: { accept } })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await failureOf(answer)).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
    },
  )
})

describe('another site', () => {
  const elsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }

  test.each([json, 'text/plain'])('can have a browser send nothing, called %s or not', async type => {
    const answer = await post({ query: addTopic('Van elders') }, { ...elsewhere, 'content-type': type })
    expect(await failureOf(answer)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await topicsNamed('Van elders')).toBe(0)
  })

  test('can not even have it read, as how long that takes would tell', async () => {
    for (const site of ['cross-site', 'same-site'])
      expect((await get({ query: '{ __typename }' }, { 'sec-fetch-site': site })).status).toBe(403)
    expect((await get({ query: '{ __typename }' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await get({ query: '{ __typename }' }, { 'sec-fetch-site': 'none' })).status).toBe(200)
  })
})
