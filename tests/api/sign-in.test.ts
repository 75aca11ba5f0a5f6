import { afterEach, expect, inject, test, vi } from 'vitest'
import { startApi } from '../kit/api.ts'
import { Caller } from '../kit/caller.ts'
import { createDatabase } from '../kit/databases.ts'
import { password, people } from '../kit/people.ts'
import { openPglite, startServer } from '../kit/server.ts'

const SignIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id name email role } }'
const SignOut = 'mutation { signOut }'
const WhoAmI = '{ viewer { id name email role permissions mustSetPassword } }'
const Redeem = 'mutation ($token: String!) { redeemSignInLink(token: $token) { name } }'
const ChangePassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { name } }'
const CreateUser = 'mutation ($input: UserInput!) { createUser(input: $input) { id version } }'
const CreateLink = 'mutation ($userId: ID!) { createSignInLink(userId: $userId) { url expiresAt } }'

const minute = 60_000
const day = 24 * 60 * minute

const api = await startApi()
afterEach(() => void vi.useRealTimers())

/** Lets time pass on the server, which runs in this process. */
function pass(ms: number) {
  const now = Date.now() + ms
  vi.useFakeTimers({ toFake: ['Date'], now })
}

let number = 0

/** A colleague of one's own, so that tests don't share attempts and sessions. */
async function colleague(role = 'ANALYST') {
  const admin = await api.caller('admin')
  const email = `collega${++number}@example.org`
  const input = { name: `Collega ${number}`, email, role, active: true }
  const { createUser } = await admin.ask<{ createUser: { id: string; version: number } }>(CreateUser, { input })
  return { ...createUser, ...input }
}

async function linkFor(userId: string): Promise<string> {
  const admin = await api.caller('admin')
  const { createSignInLink } = await admin.ask<{ createSignInLink: { url: string } }>(CreateLink, { userId })
  return new URL(createSignInLink.url, api.url).searchParams.get('link') ?? ''
}

/** A colleague who chose the password of the tests. */
async function colleagueWithPassword() {
  const made = await colleague()
  const caller = api.visitor()
  await caller.ask(Redeem, { token: await linkFor(made.id) })
  await caller.ask(ChangePassword, { input: { newPassword: password } })
  return made
}

const isSignedIn = async (caller: Pick<Caller, 'ask'>) =>
  (await caller.ask<{ viewer: unknown }>('{ viewer { id } }')).viewer !== null

test('who signs in learns who she is and what she may do', async () => {
  const { viewer } = await api.as('contentManager').ask<{ viewer: { permissions: string[] } }>(WhoAmI)
  expect(viewer).toMatchObject({ ...people.contentManager, mustSetPassword: false })
  expect(viewer.permissions).toContain('programme:write')
  expect(viewer.permissions).not.toContain('user:write')
})

test('nobody is nobody', async () => {
  expect(await api.as(null).ask(WhoAmI)).toEqual({ viewer: null })
})

test('the e-mail address may be typed with capitals and spaces', async () => {
  const caller = api.visitor()
  await caller.signIn({ email: ` ${people.analyst.email.toUpperCase()} `, password })
  expect(await isSignedIn(caller)).toBe(true)
})

test('a wrong password reads the same whether the account exists, is inactive, or has no password yet', async () => {
  const inactive = await colleagueWithPassword()
  const { version } = (
    await (
      await api.caller('admin')
    ).ask<{ user: { version: number } }>('query ($id: ID!) { user(id: $id) { version } }', { id: inactive.id })
  ).user
  await (
    await api.caller('admin')
  ).ask(
    'mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: { active: false }) { id } }',
    { id: inactive.id, version },
  )
  const { email: withoutPassword } = await colleague()
  const { email: known } = await colleagueWithPassword()
  const wrong = { email: known, password: 'een verkeerd wachtwoord' }
  const attempts = [
    wrong,
    { ...wrong, email: 'niemand@example.org' },
    { email: inactive.email, password },
    { email: withoutPassword, password: '' },
  ]
  const answers = await Promise.all(attempts.map(input => api.visitor().run(SignIn, { input })))
  expect(
    new Set(
      answers.map(({ errors }) => JSON.stringify(errors?.map(({ message, extensions }) => ({ message, extensions })))),
    ).size,
  ).toBe(1)
  expect(answers[0]?.errors).toMatchObject([
    {
      message: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      extensions: { code: 'UNAUTHENTICATED', attemptsLeft: 4 },
    },
  ])
})

test('the answer comes in the language of the caller', async () => {
  const input = { email: 'niemand-anders@example.org', password: 'x' }
  const { errors } = await api.visitor().run(SignIn, { input }, { 'accept-language': 'en' })
  expect(errors).toMatchObject([{ message: 'This e-mail address and password do not belong together.' }])
})

test('the cookie of a session is out of reach of scripts and other sites, and is no part of any answer', async () => {
  const { headers, data } = await api.visitor().run(SignIn, { input: { email: people.analyst.email, password } })
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/^aanbod_session=[\w-]{43};/)
  expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']))
  expect(JSON.stringify(data)).not.toContain(cookie.slice('aanbod_session='.length).split(';')[0])
})

test('signing out ends the session for good, also for who kept the cookie', async () => {
  const caller = await api.visitor().signIn({ email: people.analyst.email, password })
  const [kept] = caller.browserCookies()
  expect(await caller.ask(SignOut)).toEqual({ signOut: true })
  expect(await isSignedIn(caller)).toBe(false)
  expect(await isSignedInWith(api.url, `${kept?.name}=${kept?.value}`)).toBe(false)
  expect(await caller.ask(SignOut), 'there is nothing left to end').toEqual({ signOut: false })
})

async function isSignedInWith(url: string, cookie: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  })
  return ((await response.json()) as { data: { viewer: unknown } }).data.viewer !== null
}

test('a session lasts while it is used and ends after two weeks without', async () => {
  const caller = await api.visitor().signIn({ email: people.analyst.email, password })
  for (let visit = 0; visit < 3; visit++) {
    pass(13 * day)
    expect(await isSignedIn(caller), `after ${13 * (visit + 1)} days`).toBe(true)
  }
  pass(15 * day)
  expect(await isSignedIn(caller)).toBe(false)
})

test('a made-up cookie opens nothing', async () => {
  expect(await isSignedInWith(api.url, 'aanbod_session=verzonnen')).toBe(false)
  expect(await isSignedInWith(api.url, `aanbod_session=${'a'.repeat(10_000)}`)).toBe(false)
})

test('sessions and waits survive a restart', async () => {
  const { start, drop } = await keptDatabase()
  try {
    let server = await start()
    const before = await new Caller(server.url, () => () => []).signIn({ email: people.admin.email, password })
    const [cookie] = before.browserCookies()
    const wrong = { email: 'niemand@example.org', password: 'x' }
    for (let count = 0; count < 5; count++) await before.run(SignIn, { input: wrong })
    await server.close()

    server = await start()
    const after = new Caller(server.url, () => () => [])
    expect(await isSignedInWith(server.url, `${cookie?.name}=${cookie?.value}`)).toBe(true)
    expect((await after.run(SignIn, { input: wrong })).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    await server.close()
  } finally {
    await drop()
  }
})

/** A database that outlives the server. */
async function keptDatabase() {
  if (api.database === 'embedded') {
    const pglite = await openPglite()
    return { start: () => startServer({}, { pglite }), drop: () => pglite.close() }
  }
  const { url, drop } = await createDatabase(inject('postgres').url)
  return { start: () => startServer({ DATABASE_URL: url }), drop }
}

test('a sign-in link lets a new colleague in once, and a password is chosen without an old one', async () => {
  const { id, email } = await colleague()
  const token = await linkFor(id)
  const caller = api.visitor()
  await caller.ask(Redeem, { token })
  expect(await caller.ask(WhoAmI)).toMatchObject({ viewer: { email, mustSetPassword: true } })
  expect((await api.visitor().run(Redeem, { token })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ])

  await caller.ask(ChangePassword, { input: { newPassword: password } })
  expect(await caller.ask(WhoAmI)).toMatchObject({ viewer: { mustSetPassword: false } })
  expect(await isSignedIn(await api.visitor().signIn({ email, password }))).toBe(true)
})

test('a sign-in link helps who forgot the password', async () => {
  const { id, email } = await colleagueWithPassword()
  const caller = api.visitor()
  await caller.ask(Redeem, { token: await linkFor(id) })
  await caller.ask(ChangePassword, { input: { newPassword: 'een nieuw en lang wachtwoord' } })
  expect((await api.visitor().run(SignIn, { input: { email, password } })).errors).toHaveLength(1)
  const again = { currentPassword: null, newPassword: 'nog een nieuw wachtwoord' }
  expect(
    (await caller.run(ChangePassword, { input: again })).errors,
    'only the first time after the link',
  ).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['currentPassword'], code: 'required' }] } },
  ])
})

test('a sign-in link ends after seven days, and when a newer one is made', async () => {
  const { id } = await colleague()
  const first = await linkFor(id)
  const second = await linkFor(id)
  expect((await api.visitor().run(Redeem, { token: first })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ])
  pass(7 * day + minute)
  expect((await api.visitor().run(Redeem, { token: second })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ])
})

test('of two browsers that use a link at the same moment one gets in', async () => {
  const { id } = await colleague()
  const token = await linkFor(id)
  const results = await Promise.all(
    [api.visitor(), api.visitor(), api.visitor()].map(caller => caller.run(Redeem, { token })),
  )
  expect(results.filter(({ errors }) => !errors)).toHaveLength(1)
})

test('changing the password asks for the current one and signs every other browser out', async () => {
  const { email } = await colleagueWithPassword()
  const here = await api.visitor().signIn({ email, password })
  const elsewhere = await api.visitor().signIn({ email, password })
  const change = (currentPassword: string | null, newPassword: string) =>
    here.run(ChangePassword, { input: { currentPassword, newPassword } })

  expect((await change('niet mijn wachtwoord', 'een nieuw en lang wachtwoord')).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['currentPassword'], code: 'wrong_password' }] } },
  ])
  expect((await change(password, 'te kort')).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['newPassword'], code: 'weak_password' }] } },
  ])
  expect(await isSignedIn(elsewhere)).toBe(true)

  expect((await change(password, 'een nieuw en lang wachtwoord')).errors).toBeUndefined()
  expect(await isSignedIn(here)).toBe(true)
  expect(await isSignedIn(elsewhere)).toBe(false)
})

test.each([
  ['another site', { origin: 'https://evil.example.com' }],
  ['another site, as a new browser says it', { origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' }],
  ['a page without an origin', { origin: 'null' }],
])('a signed-in browser that %s makes call is refused, and nothing happens', async (_who, headers) => {
  const caller = await api.visitor().signIn({ email: people.analyst.email, password })
  const { status, errors } = await caller.run(SignOut, {}, headers)
  expect(status).toBe(403)
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(await isSignedIn(caller)).toBe(true)
})

test('a form on another site can not pass for a GraphQL request', async () => {
  const caller = await api.visitor().signIn({ email: people.analyst.email, password })
  const response = await caller.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: SignOut }),
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(await isSignedIn(caller)).toBe(true)
})

test('a link on another site can change nothing', async () => {
  const caller = await api.visitor().signIn({ email: people.analyst.email, password })
  await caller.fetch(`/graphql?query=${encodeURIComponent(SignOut)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  })
  expect(await isSignedIn(caller)).toBe(true)
})

test.each([
  '{ __schema { queryType { name } } }',
  '{ api: __type(name: "User") { name } }',
  '{ ... { __schema { queryType { name } } } }',
  '{ ...A } fragment A on Query { ... on Query { __type(name: "User") { name } } }',
])('who is not signed in can not ask what the API looks like: %s', async query => {
  const { data, errors } = await api.as(null).run(query)
  expect(errors).toHaveLength(1)
  expect(data ?? null).toBeNull()
  expect((await api.as('analyst').run(query)).errors).toBeUndefined()
})
