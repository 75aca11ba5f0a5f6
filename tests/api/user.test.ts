import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { Role } from '../kit/people.ts'
import { people } from '../kit/people.ts'

const Create = 'mutation ($input: UserInput!) { user: createUser(input: $input) { id version name email role active } }'
const Update = `mutation ($id: ID!, $version: Int!, $input: UserPatch!) {
  user: updateUser(id: $id, version: $version, input: $input) { id version name email role active }
}`
const Delete =
  'mutation ($id: ID!, $version: Int!) { user: deleteUser(id: $id, version: $version) { id version deletedAt } }'
const Restore = 'mutation ($id: ID!) { user: restoreUser(id: $id) { id version deletedAt } }'
const ByEmail = 'query ($email: String!) { users(filter: { email: { eq: $email } }) { nodes { id version } } }'
const CreateLink = 'mutation ($userId: ID!) { createSignInLink(userId: $userId) { url } }'
const Redeem = 'mutation ($token: String!) { redeemSignInLink(token: $token) { id } }'

interface User {
  id: string
  version: number
}

const api = await startApi()
const admin = await api.caller('admin')
let number = 0

async function add(values: Record<string, unknown> = {}) {
  const input = { name: 'Noor Nieuw', email: `nieuw${++number}@example.org`, role: 'ANALYST', ...values }
  const { user } = await admin.ask<{ user: User & { email: string } }>(Create, { input })
  return user
}
const find = async (email: string) => {
  const { users } = await admin.ask<{ users: { nodes: User[] } }>(ByEmail, { email })
  return users.nodes[0] ?? expect.fail(`nobody has ${email}`)
}

/** A browser in which that colleague is signed in. */
async function signedInAs(userId: string) {
  const { createSignInLink } = await admin.ask<{ createSignInLink: { url: string } }>(CreateLink, { userId })
  const caller = api.visitor()
  await caller.ask(Redeem, { token: new URL(createSignInLink.url, api.url).searchParams.get('link') ?? '' })
  return caller
}
const Viewer = '{ viewer { id role } }'

test('an administrator adds a colleague, who is active unless said otherwise', async () => {
  expect(await add({ email: 'Noor.Nieuw@Example.org' })).toMatchObject({
    email: 'noor.nieuw@example.org',
    active: true,
  })
})

test('two colleagues cannot have one address, however it is written', async () => {
  const { email } = await add()
  const again = { name: 'Nog Iemand', email: email.toUpperCase(), role: 'ANALYST' }
  const taken = [{ extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['email'], code: 'taken' }] } }]
  expect((await admin.run(Create, { input: again })).errors).toMatchObject(taken)
  const other = await add()
  expect((await admin.run(Update, { id: other.id, version: other.version, input: { email } })).errors).toMatchObject(
    taken,
  )
})

test('the address of a deleted colleague is free, and restoring her waits until it is free again', async () => {
  const gone = await add()
  await admin.ask(Delete, { id: gone.id, version: gone.version })
  const successor = await add({ email: gone.email })
  expect((await admin.run(Restore, { id: gone.id })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['email'], code: 'taken' }] } },
  ])
  await admin.ask(Delete, { id: successor.id, version: successor.version })
  expect(await admin.ask(Restore, { id: gone.id })).toMatchObject({ user: { deletedAt: null } })
})

test.each([
  ['gives up the role', { role: 'ANALYST' }, 'role'],
  ['is made inactive', { active: false }, 'active'],
])('the last administrator cannot be missed: refused when she %s', async (_what, input, path) => {
  const { id, version } = await find(people.admin.email)
  expect((await admin.run(Update, { id, version, input })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: [path], code: 'last_admin' }] } },
  ])
})

test('the last administrator cannot delete herself; an inactive or deleted one does not count', async () => {
  const inactive = await add({ role: 'ADMIN', active: false })
  const deleted = await add({ role: 'ADMIN' })
  await admin.ask(Delete, { id: deleted.id, version: deleted.version })
  const { id, version } = await find(people.admin.email)
  expect((await admin.run(Delete, { id, version })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ code: 'last_admin' }] } },
  ])
  await admin.ask(Delete, { id: inactive.id, version: inactive.version })
})

test('of two administrators one can go', async () => {
  const second = await add({ role: 'ADMIN' })
  expect(await admin.ask(Update, { id: second.id, version: second.version, input: { role: 'ANALYST' } })).toMatchObject(
    {
      user: { role: 'ANALYST' },
    },
  )
})

test('who is made inactive is out at once, and stays out when made active again', async () => {
  const user = await add()
  const caller = await signedInAs(user.id)
  const { user: inactive } = await admin.ask<{ user: User }>(Update, { ...user, input: { active: false } })
  expect(await caller.ask(Viewer)).toEqual({ viewer: null })
  await admin.ask(Update, { id: user.id, version: inactive.version, input: { active: true } })
  expect(await caller.ask(Viewer)).toEqual({ viewer: null })
})

test('who is deleted is out at once', async () => {
  const user = await add()
  const caller = await signedInAs(user.id)
  await admin.ask(Delete, { id: user.id, version: user.version })
  expect(await caller.ask(Viewer)).toEqual({ viewer: null })
})

test('another role holds from the next request on', async () => {
  const user = await add()
  const caller = await signedInAs(user.id)
  expect(await caller.ask(Viewer)).toMatchObject({ viewer: { role: 'ANALYST' } })
  await admin.ask(Update, { id: user.id, version: user.version, input: { role: 'CONTENT_MANAGER' } })
  expect(await caller.ask(Viewer)).toMatchObject({ viewer: { role: 'CONTENT_MANAGER' } })
})

test('signing in is no edit: it leaves the version alone', async () => {
  const user = await add()
  await signedInAs(user.id)
  expect(await find(user.email)).toMatchObject({ version: user.version })
})

test('a link cannot be made for who is inactive, nor for nobody', async () => {
  const { id } = await add({ active: false })
  expect((await admin.run(CreateLink, { userId: id })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ])
  const nobody = '00000000-0000-7000-8000-000000000000'
  expect((await admin.run(CreateLink, { userId: nobody })).errors).toMatchObject([
    { extensions: { code: 'NOT_FOUND' } },
  ])
})

test.each<Role>(['contentManager', 'alumniCoordinator', 'analyst'])(
  'a colleague as %s sees who the others are, without their addresses',
  async role => {
    expect((await api.as(role).run('{ users { nodes { id name role } } }')).errors).toBeUndefined()
    expect((await api.as(role).run('{ users { nodes { email } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  },
)

test('nothing of how somebody signs in is part of the API', async () => {
  const { fields } = (
    await admin.ask<{ __type: { fields: { name: string }[] } }>('{ __type(name: "User") { fields { name } } }')
  ).__type
  expect(fields.map(field => field.name).filter(name => /password|token|session|link/i.test(name))).toEqual([])
})
