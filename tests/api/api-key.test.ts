import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { GraphQLFailure } from '../kit/caller.ts'
import { people, roles } from '../kit/people.ts'
import type { Role } from '../kit/people.ts'

const api = await startApi()
const admin = await api.caller('admin')

const Create = `mutation ($input: ApiKeyInput!) {
  createApiKey(input: $input) { key apiKey { id version name role prefix expiresAt lastUsedAt revokedAt user { name } createdBy { name } } }
}`
const Revoke = 'mutation ($id: ID!) { revokeApiKey(id: $id) { id revokedAt } }'
const Update =
  'mutation ($id: ID!, $version: Int!, $input: ApiKeyPatch!) { updateApiKey(id: $id, version: $version, input: $input) { name } }'
const Mine = '{ apiKeys { totalCount nodes { id name prefix lastUsedAt user { name } } } }'
const Viewer = '{ viewer { email role permissions } }'

interface Made {
  key: string
  apiKey: { id: string; version: number; prefix: string; expiresAt: string; name: string; role: string }
}

const codeOf = (role: Role) => people[role].role

async function make(role: Role, input: Record<string, unknown> = {}): Promise<Made> {
  const { createApiKey } = await api
    .as(role)
    .ask<{ createApiKey: Made }>(Create, { input: { name: 'Maandcijfers', role: codeOf(role), ...input } })
  return createApiKey
}

interface Answer {
  status: number
  headers: Headers
  data?: Record<string, Record<string, unknown>> | null
  errors?: GraphQLFailure[]
}

/** As a script would: a key, and nothing that a browser sends. */
async function withKey(key: string, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) }
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString()

describe('a key', () => {
  test('is shown once, and kept as a hash with what it begins with', async () => {
    const { key, apiKey } = await make('analyst', { name: 'Cijfers per kwartaal' })
    expect(key).toMatch(/^aanbod_[\w-]{43}$/)
    expect(apiKey).toMatchObject({
      name: 'Cijfers per kwartaal',
      role: 'ANALYST',
      prefix: key.slice(0, 13),
      lastUsedAt: null,
      revokedAt: null,
      user: { name: people.analyst.name },
      createdBy: { name: people.analyst.name },
    })
    const everything = JSON.stringify(await admin.ask('{ apiKeys(first: 500) { nodes { id name prefix role } } }'))
    expect(everything).not.toContain(key)
    expect(everything).not.toContain(createHash('sha256').update(key).digest('hex'))
  })

  test('works for 90 days when nobody says otherwise', async () => {
    const { apiKey } = await make('analyst')
    const days = (new Date(apiKey.expiresAt).getTime() - Date.now()) / (24 * 60 * 60_000)
    expect(days).toBeGreaterThan(89.9)
    expect(days).toBeLessThanOrEqual(90)
  })

  test.each([
    ['in the past', () => inDays(-1), 'not_future'],
    ['more than a year away', () => inDays(370), 'within_a_year'],
  ])('does not end %s', async (_when, expiresAt, code) => {
    const { errors } = await api
      .as('analyst')
      .run(Create, { input: { name: 'a', role: 'ANALYST', expiresAt: expiresAt() } })
    expect(errors).toMatchObject([{ extensions: { issues: [{ path: ['expiresAt'], code }] } }])
  })

  test.each(roles.flatMap(own => roles.map(wanted => [own, wanted] as const)))(
    'of %s with the role of %s is refused when that is above one’s own',
    async (own, wanted) => {
      const may = own === 'admin' || own === wanted || wanted === 'analyst'
      const { data, errors } = await api.as(own).run(Create, { input: { name: 'a', role: codeOf(wanted) } })
      if (may) expect(data).toMatchObject({ createApiKey: { apiKey: { role: codeOf(wanted) } } })
      else expect(errors).toMatchObject([{ extensions: { issues: [{ path: ['role'], code: 'role_above_own' }] } }])
    },
  )

  test('says in both languages what is wrong with its role', async () => {
    const input = { name: 'a', role: 'ADMIN' }
    const said = await Promise.all(
      ['nl', 'en'].map(async language => {
        const { errors } = await api.as('analyst').run(Create, { input }, { 'accept-language': language })
        return errors?.[0]?.extensions.issues?.[0]?.message
      }),
    )
    expect(said).toEqual([expect.stringMatching(/^Een sleutel/), expect.stringMatching(/^A key/)])
  })
})

describe('who sends a key', () => {
  test('is let in as its user, with the role of the key', async () => {
    const { key } = await make('admin', { role: 'CONTENT_MANAGER' })
    const { data, status } = await withKey(key, Viewer)
    expect(status).toBe(200)
    expect(data?.['viewer']).toMatchObject({ email: people.admin.email, role: 'CONTENT_MANAGER' })
  })

  test('may not do what its role may not, and does the rest', async () => {
    const { key } = await make('admin', { role: 'ANALYST' })
    const denied = await withKey(key, 'mutation { createTopic(input: { name: "Nee" }) { id } }')
    expect(denied.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await withKey(key, '{ topics { totalCount } }')).errors).toBeUndefined()
  })

  test('writes as the user', async () => {
    const { key } = await make('contentManager')
    const { data } = await withKey(
      key,
      'mutation { createTopic(input: { name: "Door een sleutel" }) { createdBy { name } updatedBy { name } } }',
    )
    const name = people.contentManager.name
    expect(data?.['createTopic']).toEqual({ createdBy: { name }, updatedBy: { name } })
  })

  test('needs no header against other sites, as no browser sends a key by itself', async () => {
    const { key } = await make('analyst')
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://elders.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of elsewhere) expect((await withKey(key, '{ __typename }', headers)).status).toBe(200)
  })

  test('may ask by GET too', async () => {
    const { key } = await make('analyst')
    const response = await fetch(`${api.url}/graphql?query=%7Bviewer%7Bname%7D%7D`, {
      headers: { authorization: `bearer ${key}` },
    })
    expect(await response.json()).toEqual({ data: { viewer: { name: people.analyst.name } } })
  })

  test('and a cookie is heard by the key', async () => {
    const { key } = await make('contentManager', { role: 'ANALYST' })
    const { data } = await admin.run<{ viewer: object }>(Viewer, {}, { authorization: `Bearer ${key}` })
    expect(data?.viewer).toMatchObject({ email: people.contentManager.email, role: 'ANALYST' })
    const refused = await admin.run(Viewer, {}, { authorization: 'Bearer aanbod_none' })
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('under another scheme is left to the proxy that asked for it', async () => {
    const { data } = await admin.run<{ viewer: object }>(Viewer, {}, { authorization: 'Basic YTpi' })
    expect(data?.viewer).toMatchObject({ email: people.admin.email })
  })
})

describe('what takes a person', () => {
  const byPersons = {
    'make a key': 'mutation { createApiKey(input: { name: "Nog een", role: ANALYST }) { key } }',
    'stop a key': 'mutation { revokeApiKey(id: "00000000-0000-7000-8000-000000000000") { id } }',
    'rename a key':
      'mutation { updateApiKey(id: "00000000-0000-7000-8000-000000000000", version: 1, input: {}) { id } }',
    'choose a password': 'mutation { changePassword(input: { newPassword: "een heel ander wachtwoord" }) { id } }',
    'add a colleague': 'mutation { createUser(input: { name: "a", email: "a@example.org", role: ADMIN }) { id } }',
    'change a colleague':
      'mutation { updateUser(id: "00000000-0000-7000-8000-000000000000", version: 1, input: {}) { id } }',
    'let a colleague in': 'mutation { createSignInLink(userId: "00000000-0000-7000-8000-000000000000") { url } }',
    'empty the trash': 'mutation { purge(type: Topic, id: "00000000-0000-7000-8000-000000000000", label: "") }',
  }

  test.each(Object.entries(byPersons))('a key can not %s, an administrator’s neither', async (_what, query) => {
    const { key } = await make('admin')
    const { errors } = await withKey(key, query, { 'accept-language': 'en' })
    expect(errors).toMatchObject([{ message: expect.stringMatching(/API key/), extensions: { code: 'FORBIDDEN' } }])
  })

  test('is not among what the key is told it may', async () => {
    const { key } = await make('admin')
    const { data } = await withKey(key, Viewer)
    const permissions = data?.['viewer']?.['permissions'] as string[]
    expect(permissions).toContain('programme:write')
    expect(permissions).not.toContain('apiKey:write')
    expect(permissions).not.toContain('user:write')
  })

  test('a key has no session to end', async () => {
    const { key } = await make('analyst')
    expect((await withKey(key, 'mutation { signOut }')).data).toEqual({ signOut: false })
    expect((await withKey(key, '{ __typename }')).status).toBe(200)
  })
})

describe('a key that lets nobody in', () => {
  async function refusalOf(key: string) {
    const { status, errors, headers } = await withKey(key, '{ topics { totalCount } }', { 'accept-language': 'en' })
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Aanbod", error="invalid_token"')
    return errors?.[0]
  }

  test('is answered with what became of it, to who has all of it', async () => {
    const { key, apiKey } = await make('analyst')
    await api.as('analyst').ask(Revoke, { id: apiKey.id })
    expect(await refusalOf(key)).toMatchObject({
      message: expect.stringContaining('revoked'),
      extensions: { code: 'UNAUTHENTICATED', reason: 'REVOKED' },
    })
    for (const almost of [key.slice(0, -1), `${key}a`, apiKey.prefix, key.replace('aanbod_', ''), ''])
      expect(await refusalOf(almost)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', reason: 'UNKNOWN' } })
  })

  test('stops in the very next request, and stays stopped', async () => {
    const { key, apiKey } = await make('contentManager')
    expect((await withKey(key, '{ __typename }')).status).toBe(200)
    const first = await api.as('contentManager').ask<{ revokeApiKey: { revokedAt: string } }>(Revoke, { id: apiKey.id })
    expect((await withKey(key, '{ __typename }')).status).toBe(401)
    expect(await api.as('contentManager').ask(Revoke, { id: apiKey.id })).toEqual(first)
  })

  test('may be one that ended', async () => {
    const { key } = await make('analyst', { expiresAt: inDays(1) })
    vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60_000, toFake: ['Date'] })
    try {
      expect(await refusalOf(key)).toMatchObject({ extensions: { reason: 'EXPIRED' } })
    } finally {
      vi.useRealTimers()
    }
    expect((await withKey(key, '{ __typename }')).status).toBe(200)
  })

  test('may be one of a colleague who is not active, or in the trash', async () => {
    const colleague = await api.add.user({ role: 'CONTENT_MANAGER' })
    const caller = api.visitor()
    const link = await admin.ask<{ createSignInLink: { url: string } }>(
      'mutation ($userId: ID!) { createSignInLink(userId: $userId) { url } }',
      { userId: colleague.id },
    )
    const token = new URL(link.createSignInLink.url, api.url).searchParams.get('link')
    await caller.ask('mutation ($token: String!) { redeemSignInLink(token: $token) { id } }', { token })
    const { createApiKey } = await caller.ask<{ createApiKey: Made }>(Create, {
      input: { name: 'a', role: 'CONTENT_MANAGER' },
    })
    const change = async (input: object) => {
      const { users } = await admin.ask<{ users: { nodes: { id: string; version: number }[] } }>(
        `{ users(filter: { id: { eq: "${colleague.id}" } }) { nodes { id version } } }`,
      )
      await admin.ask(
        'mutation ($id: ID!, $version: Int!, $input: UserPatch!) { updateUser(id: $id, version: $version, input: $input) { id } }',
        { ...users.nodes[0], input },
      )
    }
    const roleNow = async () => (await withKey(createApiKey.key, Viewer)).data?.['viewer']?.['role']

    expect(await roleNow()).toBe('CONTENT_MANAGER')
    await change({ role: 'ANALYST' })
    expect(await roleNow()).toBe('ANALYST')
    await change({ role: 'ALUMNI_COORDINATOR' })
    expect(await roleNow()).toBe('ANALYST')
    await change({ role: 'ADMIN' })
    expect(await roleNow()).toBe('CONTENT_MANAGER')
    await change({ active: false })
    expect(await refusalOf(createApiKey.key)).toMatchObject({ extensions: { reason: 'INACTIVE' } })
    await change({ active: true })
    expect(await roleNow()).toBe('CONTENT_MANAGER')
    const { users } = await admin.ask<{ users: { nodes: object[] } }>(
      `{ users(filter: { id: { eq: "${colleague.id}" } }) { nodes { id version } } }`,
    )
    // Its keys are no use of a colleague that keeps it out of the trash.
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteUser(id: $id, version: $version) { id } }', {
      ...users.nodes[0],
    })
    expect(await refusalOf(createApiKey.key)).toMatchObject({ extensions: { reason: 'INACTIVE' } })
    const { apiKeys } = await admin.ask<{ apiKeys: { nodes: { id: string }[] } }>(
      '{ apiKeys(first: 500) { nodes { id } } }',
    )
    expect(apiKeys.nodes.map(({ id }) => id)).not.toContain(createApiKey.apiKey.id)
  })
})

describe('the list of keys', () => {
  test('has one’s own, and for an administrator everybody’s', async () => {
    const own = await make('alumniCoordinator', { name: 'Alleen voor mij' })
    const idsOf = async (role: Role) => {
      const { apiKeys } = await api
        .as(role)
        .ask<{ apiKeys: { totalCount: number; nodes: { id: string }[] } }>(
          Mine.replace('apiKeys', 'apiKeys(first: 500)'),
        )
      expect(apiKeys.totalCount).toBe(apiKeys.nodes.length)
      return apiKeys.nodes.map(({ id }) => id)
    }
    expect(await idsOf('alumniCoordinator')).toContain(own.apiKey.id)
    expect(await idsOf('admin')).toContain(own.apiKey.id)
    expect(await idsOf('analyst')).not.toContain(own.apiKey.id)
    const found = await api
      .as('analyst')
      .ask(
        `{ apiKeys(filter: { or: [{ id: { eq: "${own.apiKey.id}" } }, { name: { eq: "Alleen voor mij" } }] }) { totalCount } }`,
      )
    expect(found).toEqual({ apiKeys: { totalCount: 0 } })
    expect((await api.visitor().run(Mine)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  test('lets nobody but its user and an administrator at a key', async () => {
    const { apiKey } = await make('analyst', { name: 'Van de analist' })
    const change = { id: apiKey.id, version: apiKey.version, input: { name: 'Gekaapt' } }
    for (const role of ['contentManager', 'alumniCoordinator'] as const) {
      for (const attempt of [api.as(role).run(Update, change), api.as(role).run(Revoke, { id: apiKey.id })])
        expect((await attempt).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    }
    expect(await api.as('analyst').ask(Update, { ...change, input: { name: 'Per maand' } })).toEqual({
      updateApiKey: { name: 'Per maand' },
    })
    expect(await admin.ask(Revoke, { id: apiKey.id })).toMatchObject({
      revokeApiKey: { revokedAt: expect.any(String) },
    })
  })

  test('changes a purpose only from its present version', async () => {
    const { apiKey } = await make('analyst')
    await api.as('analyst').ask(Update, { id: apiKey.id, version: apiKey.version, input: { name: 'Eerst' } })
    const { errors } = await api
      .as('analyst')
      .run(Update, { id: apiKey.id, version: apiKey.version, input: { name: 'Te laat' } })
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', fields: ['name'] } }])
  })
})

describe('the use of a key', () => {
  const lastUsed = async (id: string) => {
    const { apiKeys } = await admin.ask<{ apiKeys: { nodes: { lastUsedAt: string | null; version: number }[] } }>(
      `{ apiKeys(filter: { id: { eq: "${id}" } }) { nodes { lastUsedAt version } } }`,
    )
    return apiKeys.nodes[0]
  }

  test('is noted after the answer, at most once a minute, and is no change of the key', async () => {
    const { key, apiKey } = await make('analyst')
    await withKey(key, '{ __typename }')
    const used = await vi.waitUntil(async () => (await lastUsed(apiKey.id))?.lastUsedAt)
    expect(Date.now() - Date.parse(String(used))).toBeLessThan(30_000)
    for (let again = 0; again < 3; again++) await withKey(key, '{ __typename }')
    expect(await lastUsed(apiKey.id)).toEqual({ lastUsedAt: used, version: apiKey.version })
  })

  test('costs one statement, like a session', async () => {
    const { key } = await make('analyst')
    const visitor = api.visitor()
    const ask = () => visitor.run('{ topics { totalCount } }', {}, { authorization: `Bearer ${key}` })
    await ask()
    await vi.waitUntil(async () => (await ask()).statements.length === 2)
    for (let again = 0; again < 3; again++) expect((await ask()).statements).toHaveLength(2)
  })
})

test('who tries one key after another has to wait, while keys that are right go on', async () => {
  const { key } = await make('analyst')
  const { key: unused } = await make('analyst')
  expect((await withKey(key, '{ __typename }')).status).toBe(200)
  const answers: Answer[] = []
  for (let tried = 0; tried < 40; tried++) answers.push(await withKey(`aanbod_${tried}`, '{ __typename }'))
  const last = answers.at(-1)
  expect(last).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await withKey(key, '{ __typename }')).status).toBe(200)
  // Neither does one that nobody saw before, in the same office.
  expect((await withKey(unused, '{ __typename }')).status).toBe(200)
  expect(await api.as('analyst').ask('{ __typename }')).toEqual({ __typename: 'Query' })
  // What has not the form of a key costs the database nothing, and is held up all the same.
  const { status, statements } = await api.visitor().run('{ __typename }', {}, { authorization: 'Bearer aanbod_0' })
  expect([status, statements]).toEqual([429, []])
})

test('a flood of wrong keys is not looked up for ever', async () => {
  const { key } = await make('analyst')
  expect((await withKey(key, '{ __typename }')).status).toBe(200)
  const wrong = (tried: number) =>
    api.visitor().run('{ __typename }', {}, { authorization: `Bearer aanbod_${String(tried).padStart(43, 'a')}` })
  let last = await wrong(0)
  expect(last.statements).toHaveLength(1)
  for (let tried = 1; tried <= 1_200; tried++) last = await wrong(tried)
  expect([last.status, last.statements]).toEqual([429, []])
  expect((await withKey(key, '{ __typename }')).status).toBe(200)
})
