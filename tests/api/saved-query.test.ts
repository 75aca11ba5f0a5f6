import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { makers } from '../kit/makers.ts'
import { people, type Role, roles } from '../kit/people.ts'

const api = await startApi()

const create = `mutation ($input: SavedQueryInput!) { row: createSavedQuery(input: $input) { id version owner { id } } }`
const update = `mutation ($id: ID!, $version: Int!, $input: SavedQueryPatch!) {
  row: updateSavedQuery(id: $id, version: $version, input: $input) { id version name }
}`
const remove = `mutation ($id: ID!, $version: Int!) { row: deleteSavedQuery(id: $id, version: $version) { id version } }`
const restore = `mutation ($id: ID!) { row: restoreSavedQuery(id: $id) { id version } }`
const one = `query ($id: ID!) { one: savedQuery(id: $id) { id name } }`
const listed = `query ($id: ID!) {
  many: savedQueries(filter: { id: { eq: $id } }) { totalCount nodes { id } }
  trashed: savedQueries(filter: { id: { eq: $id }, deletedAt: { isNull: false } }) { nodes { id } }
}`
const inTrash = `{ trash(type: SavedQuery, first: 500) { totalCount nodes { id label } } }`

interface Row {
  id: string
  version: number
  name: string
}

const keep = async (role: Role, values: object = {}): Promise<Row> =>
  await makers.savedQuery(await api.caller(role), { ...values })

/** Whether a role comes upon a query, by each way there is. */
async function seenBy(role: Role, id: string) {
  const { one: found } = await api.as(role).ask<{ one: Row | null }>(one, { id })
  const { many, trashed } = await api
    .as(role)
    .ask<{ many: { totalCount: number; nodes: Row[] }; trashed: { nodes: Row[] } }>(listed, { id })
  expect(many.nodes.length).toBe(many.totalCount)
  expect(found !== null).toBe(many.totalCount === 1)
  const { trash } = await api.as(role).ask<{ trash: { totalCount: number; nodes: Row[] } }>(inTrash)
  expect(trash.nodes.length).toBe(trash.totalCount)
  const isInTrash = trash.nodes.some(item => item.id === id)
  expect(isInTrash).toBe(trashed.nodes.length === 1)
  return found ? 'open' : isInTrash ? 'trash' : 'nothing'
}

const codeOf = async (role: Role, document: string, variables: Record<string, unknown>) =>
  (await api.as(role).run(document, variables)).errors?.[0]?.extensions.code ?? 'done'

describe('a query that is not shared', () => {
  test('is seen by its owner alone, not even by an administrator', async () => {
    const { id } = await keep('analyst', { name: 'Alleen van mij' })
    expect(await Promise.all(roles.map(async role => [role, await seenBy(role, id)]))).toEqual([
      ['admin', 'nothing'],
      ['contentManager', 'nothing'],
      ['alumniCoordinator', 'nothing'],
      ['analyst', 'open'],
    ])
  })

  test('does not exist for anybody else who wants to change it', async () => {
    const { id, version } = await keep('analyst')
    for (const role of ['admin', 'contentManager', 'alumniCoordinator'] as const) {
      expect(await codeOf(role, update, { id, version, input: { name: 'Nu van mij' } }), role).toBe('NOT_FOUND')
      expect(await codeOf(role, remove, { id, version }), role).toBe('NOT_FOUND')
    }
    await api.as('analyst').ask(remove, { id, version })
    for (const role of ['admin', 'contentManager', 'alumniCoordinator'] as const) {
      expect(await codeOf(role, restore, { id }), role).toBe('NOT_FOUND')
      expect(await seenBy(role, id), role).toBe('nothing')
    }
    expect(await seenBy('analyst', id)).toBe('trash')
    expect(await codeOf('analyst', restore, { id })).toBe('done')
    expect(await seenBy('analyst', id)).toBe('open')
  })

  test('is not found by a search, an order or a filter of others', async () => {
    const { id } = await keep('analyst', { name: 'Kwartelvanger', description: 'Kwartels per jaar', folder: 'Vogels' })
    const ways = `{
      search: savedQueries(search: "kwartelvanger") { totalCount nodes { id } }
      typo: savedQueries(search: "kwartelvangr") { totalCount }
      filter: savedQueries(filter: { folder: { eq: "Vogels" } }) { totalCount }
      or: savedQueries(filter: { or: [{ folder: { eq: "Vogels" } }, { shared: { eq: false } }] }, first: 500) { nodes { id } }
      not: savedQueries(filter: { not: { shared: { eq: true } } }, first: 500) { nodes { id } }
      byOwner: savedQueries(filter: { owner: { name: { eq: "${people.analyst.name}" } } }, first: 500) { nodes { id } }
    }`
    const mine = await api.as('analyst').ask<Record<string, { totalCount: number; nodes: Row[] }>>(ways)
    expect(mine['search']).toMatchObject({ totalCount: 1, nodes: [{ id }] })
    const theirs = await api.as('admin').ask<Record<string, { totalCount: number; nodes: Row[] }>>(ways)
    expect(theirs).toMatchObject({ search: { totalCount: 0 }, typo: { totalCount: 0 }, filter: { totalCount: 0 } })
    for (const way of ['or', 'not', 'byOwner']) expect(theirs[way]?.nodes.map(row => row.id)).not.toContain(id)
    const { search } = await api.as('admin').ask<{ search: unknown[] }>('{ search(text: "kwartelvanger") { id } }')
    expect(search).toEqual([])
  })
})

describe('a query that is shared', () => {
  test('is read by everybody who is signed in', async () => {
    const { id } = await keep('contentManager', { shared: true })
    for (const role of roles) expect(await seenBy(role, id), role).toBe('open')
    expect((await api.as(null).run(one, { id })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await api.as(null).run('{ savedQueries { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })

  test('is changed, thrown away and put back by its owner and by an administrator only', async () => {
    const made = await keep('contentManager', { shared: true })
    const { id } = made
    let { version } = made
    for (const role of ['analyst', 'alumniCoordinator'] as const) {
      expect(await codeOf(role, update, { id, version, input: { name: 'Anders' } }), role).toBe('FORBIDDEN')
      expect(await codeOf(role, remove, { id, version }), role).toBe('FORBIDDEN')
    }
    for (const role of ['contentManager', 'admin'] as const) {
      const { row } = await api.as(role).ask<{ row: Row }>(update, { id, version, input: { name: `Van ${role}` } })
      expect(row.name).toBe(`Van ${role}`)
      const { row: gone } = await api.as(role).ask<{ row: Row }>(remove, { id, version: row.version })
      expect(await seenBy('analyst', id)).toBe('nothing')
      expect(await codeOf('analyst', restore, { id })).toBe('NOT_FOUND')
      expect(await seenBy('admin', id)).toBe('trash')
      expect(await seenBy('contentManager', id)).toBe('trash')
      const { row: back } = await api.as(role).ask<{ row: Row }>(restore, { id })
      expect(back.version).toBeGreaterThan(gone.version)
      version = back.version
    }
  })

  test('stays with its maker, whoever changes it, and leaves the sight of others when it is no longer shared', async () => {
    const { id, version } = await keep('analyst', { shared: true })
    const { row } = await api.as('admin').ask<{ row: Row }>(update, { id, version, input: { shared: false } })
    expect(row.id).toBe(id)
    expect(await seenBy('admin', id)).toBe('nothing')
    expect(await seenBy('analyst', id)).toBe('open')
    expect(
      await api.as('analyst').ask('query ($id: ID!) { one: savedQuery(id: $id) { owner { name } } }', { id }),
    ).toEqual({ one: { owner: { name: people.analyst.name } } })
  })
})

test('whoever makes it owns it', async () => {
  for (const role of roles) {
    const input = { name: 'Hoeveel?', query: '{ programmes { totalCount } }' }
    const { viewer } = await api.as(role).ask<{ viewer: { id: string } }>('{ viewer { id } }')
    expect(await api.as(role).ask(create, { input })).toMatchObject({ row: { version: 1, owner: { id: viewer.id } } })
  }
  expect((await api.as(null).run(create, { input: { name: 'x', query: '{ a }' } })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ])
})

test('a colleague can leave, and what they shared stays for the others', async () => {
  const { id, version, email } = await api.add.user({ role: 'ANALYST' })
  const { createSignInLink } = await api
    .as('admin')
    .ask<{ createSignInLink: { url: string } }>('mutation ($id: ID!) { createSignInLink(userId: $id) { url } }', { id })
  const colleague = api.visitor()
  await colleague.ask('mutation ($token: String!) { redeemSignInLink(token: $token) { __typename } }', {
    token: new URL(createSignInLink.url, api.url).searchParams.get('link'),
  })
  const mine = await makers.savedQuery(colleague)
  const ours = await makers.savedQuery(colleague, { shared: true })
  await api.as('admin').ask('mutation ($id: ID!, $version: Int!) { deleteUser(id: $id, version: $version) { id } }', {
    id,
    version: version,
  })
  expect(await seenBy('analyst', ours.id), email).toBe('open')
  expect(await seenBy('analyst', mine.id)).toBe('nothing')
})

test('the text comes back as it was typed, comments and blank lines included', async () => {
  const query = '\n# Hoeveel programma’s?\nquery Hoeveel {\n\n  programmes { totalCount } # alles\n}\n'
  const { id } = await keep('analyst', { query })
  expect(await api.as('analyst').ask('query ($id: ID!) { one: savedQuery(id: $id) { query } }', { id })).toEqual({
    one: { query },
  })
})

test('values and view are kept as they are, and null when there are none', async () => {
  const variables = { van: 'TODAY', lijst: [1, 2.5, true, null, { diep: 'ja' }], 'é"\\u0041': '' }
  const view = { shape: 'chart', chart: { kind: 'bar', x: 'a.b', y: ['c'] } }
  const read = 'query ($id: ID!) { one: savedQuery(id: $id) { variables view } }'
  const made = await keep('analyst', { variables, view })
  expect(await api.as('analyst').ask(read, { id: made.id })).toEqual({ one: { variables, view } })
  const bare = await keep('analyst')
  expect(await api.as('analyst').ask(read, { id: bare.id })).toEqual({ one: { variables: null, view: null } })
  const inline = `mutation { row: createSavedQuery(input: { name: "x", query: "{ a }", variables: { a: [1, "b", { c: true }] } }) { variables } }`
  expect(await api.as('analyst').ask(inline)).toEqual({ row: { variables: { a: [1, 'b', { c: true }] } } })
})

describe('a query is refused', () => {
  const faultOf = async (input: object) => {
    const { errors } = await api.as('analyst').run(create, { input: { name: 'x', query: '{ a }', ...input } })
    return errors?.[0]?.extensions.issues?.map(({ path, code }) => `${path.join('.')}: ${code}`)
  }

  test.each([
    ['that is empty', ' \n ', 'query: required'],
    ['that is only a comment', '# niets', 'query: query_syntax'],
    ['that cannot be read', '{ programmes {', 'query: query_syntax'],
    ['that is only a fragment', 'fragment F on Programme { id }', 'query: required'],
    ['that changes something', 'mutation { signOut }', 'query: query_only'],
    ['of which one operation changes something', 'query A { a } mutation B { signOut }', 'query: query_only'],
    ['that speaks of types instead of asking', 'type A { b: Int } query { a }', 'query: query_only'],
    ['that is too long', `{ a } #${'x'.repeat(20_000)}`, 'query: too_long'],
    ['of very many words', `{ ${'a '.repeat(6_000)}}`, 'query: query_syntax'],
    ['with half a character', '{ a } # \ud800', 'query: invalid'],
  ])('%s', async (_case, query, fault) => {
    expect(await faultOf({ query })).toEqual([fault])
  })

  test('on the line where it goes wrong, in the language of who asks', async () => {
    const input = { name: 'x', query: '{\n  programmes {\n    }\n}' }
    const said = async (locale: string) =>
      (await api.as('analyst').run(create, { input }, { 'accept-language': locale })).errors?.[0]?.extensions
        .issues?.[0]?.message
    expect(await said('nl')).toBe('Deze vraag is niet te lezen: op regel 3 klopt iets niet.')
    expect(await said('en')).toBe('This query cannot be read: something is wrong on line 3.')
  })

  test.each([
    ['without a name', { name: ' ' }, 'name: required'],
    ['with values that are no object', { variables: ['a'] }, 'variables: invalid'],
    ['with very many values', { variables: { a: 'x'.repeat(20_000) } }, 'variables: too_long'],
    ['with a very large view', { view: { a: 'x'.repeat(20_000) } }, 'view: too_long'],
    ['with values that no database keeps', { variables: { a: 'b\0' } }, 'variables.a: invalid'],
    ['with names of values that no database keeps', { variables: { 'a\0': 1 } }, 'variables: invalid'],
    ['with a folder of more than a line', { folder: 'a\nb' }, 'folder: one_line'],
  ])('%s', async (_case, input, fault) => {
    expect(await faultOf(input)).toEqual([fault])
  })

  test('with values that are nested without end', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(25)}1${'}'.repeat(25)}`)
    expect(await codeOf('analyst', create, { input: { name: 'x', query: '{ a }', variables: deep } })).toBe(
      'BAD_USER_INPUT',
    )
    const { id, version } = await keep('analyst')
    expect(await codeOf('analyst', update, { id, version, input: { query: 'mutation { signOut }' } })).toBe(
      'BAD_USER_INPUT',
    )
  })
})

test('two who change a shared query at the same time hear of each other', async () => {
  const { id, version } = await keep('contentManager', { shared: true, variables: { a: 1 } })
  await api.as('admin').ask(update, { id, version, input: { variables: { a: 2 } } })
  const { errors } = await api.as('contentManager').run(update, { id, version, input: { variables: { a: 3 } } })
  expect(errors).toMatchObject([
    {
      extensions: { code: 'CONFLICT', fields: ['variables'], current: { version: 2, values: { variables: { a: 2 } } } },
    },
  ])
  // The same values in another order are no change.
  const both = await keep('analyst', { variables: { a: 1, b: { c: 1, d: 2 } } })
  const { row } = await api
    .as('analyst')
    .ask<{ row: Row }>(update, { ...both, input: { variables: { b: { d: 2, c: 1 }, a: 1 } } })
  expect(row.version).toBe(1)
})

test('only an administrator removes one for good, and none that is not shared', async () => {
  const purge = `mutation ($id: ID!, $label: String!) { purge(type: SavedQuery, id: $id, label: $label) }`
  const mine = await keep('analyst')
  await api.as('analyst').ask(remove, { ...mine })
  expect(await codeOf('admin', purge, { id: mine.id, label: mine.name })).toBe('NOT_FOUND')
  const ours = await keep('analyst', { shared: true })
  await api.as('analyst').ask(remove, { ...ours })
  expect(await codeOf('analyst', purge, { id: ours.id, label: ours.name })).toBe('FORBIDDEN')
  expect(await codeOf('admin', purge, { id: ours.id, label: ours.name })).toBe('done')
  expect(await seenBy('analyst', ours.id)).toBe('nothing')
})
