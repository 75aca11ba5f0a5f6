import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')

const update = (type: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { version } }`

test('of several who change the same version at once, one is stored and the others hear of it', async () => {
  const { id, version } = await api.add.programme()
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_value, number) =>
      admin.run(update('Programme'), { id, version, input: { tagline: `Slagzin ${number}` } }),
    ),
  )
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  for (const { errors } of answers.filter(answer => answer.errors))
    expect(errors).toMatchObject([
      { extensions: { code: 'CONFLICT', fields: ['tagline'], current: { version: version + 1 } } },
    ])
})

test('modules that several add at once get places of their own', async () => {
  const { id } = await api.add.programme()
  const made = await Promise.all(Array.from({ length: 8 }, () => api.add.module({ programmeId: id })))
  expect(made.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('modules, their order and their programme can be changed at once without anybody waiting in a circle', async () => {
  const programme = await api.add.programme()
  const modules = []
  for (let number = 0; number < 4; number++) modules.push(await api.add.module({ programmeId: programme.id }))
  const ids = modules.map(({ id }) => id)
  const answers = await Promise.all(
    modules.flatMap(({ id, version }, index) => [
      admin.run(update('Module'), { id, version, input: { duration: `${index} dagen` } }),
      admin.run('mutation ($id: ID!, $ids: [ID!]!) { reorderModules(programmeId: $id, ids: $ids) { id } }', {
        id: programme.id,
        ids: ids.toSorted(() => (index % 2 ? 1 : -1)),
      }),
      admin.run(update('Programme'), {
        id: programme.id,
        version: 1,
        input: { modules: ids.map(each => ({ id: each, title: 'x' })) },
      }),
    ]),
  )
  const codes = new Set(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []))
  codes.delete('CONFLICT')
  expect([...codes]).toEqual([])
  const { programme: after } = await admin.ask<{ programme: { modules: { position: number }[] } }>(
    'query ($id: ID!) { programme(id: $id) { modules { position } } }',
    { id: programme.id },
  )
  expect(after.modules.map(({ position }) => position)).toEqual([1, 2, 3, 4])
})

test('who is refused takes nobody down, and nobody reads what is not stored', async () => {
  const topic = await api.add.topic({ name: 'Vast' })
  const answers = await Promise.all(
    Array.from({ length: 12 }, async (_value, number) => {
      switch (number % 3) {
        case 0:
          return await admin.run('mutation ($input: ProgrammeInput!) { createProgramme(input: $input) { id } }', {
            input: { title: `Goed ${number}`, kind: 'CURSUS' },
          })
        case 1:
          return await admin.run('mutation ($input: ProgrammeInput!) { createProgramme(input: $input) { id } }', {
            input: {
              title: 'Half gemaakt',
              kind: 'CURSUS',
              modules: [{ title: 'a' }, { title: 'b', topicIds: ['01990000-0000-7000-8000-000000000000'] }],
            },
          })
        default:
          return await admin.run<{ programmes: { totalCount: number } }>(
            '{ programmes(filter: { title: { eq: "half gemaakt" } }) { totalCount } }',
          )
      }
    }),
  )
  answers.forEach(({ errors, data }, number) => {
    if (number % 3 === 1) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    else expect(errors).toBeUndefined()
    if (number % 3 === 2) expect(data).toEqual({ programmes: { totalCount: 0 } })
  })
  expect(
    await admin.ask(
      'query ($id: ID!) { programmes(filter: { title: { startsWith: "goed" } }) { totalCount } topic(id: $id) { name } }',
      { id: topic.id },
    ),
  ).toEqual({ programmes: { totalCount: 4 }, topic: { name: 'Vast' } })
})

test('the same slug, given by several at once, goes to one of them', async () => {
  const answers = await Promise.all(
    Array.from({ length: 4 }, () =>
      admin.run('mutation ($input: TopicInput!) { createTopic(input: $input) { slug } }', {
        input: { name: 'Gelijk', slug: 'gelijk' },
      }),
    ),
  )
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  for (const { errors } of answers.filter(answer => answer.errors))
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['slug'], code: 'taken' }] } },
    ])
})

test('records of one name, made by several at once, all get an address', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      admin.run<{ row: { slug: string } }>(
        'mutation ($input: TopicInput!) { row: createTopic(input: $input) { slug } }',
        { input: { name: 'Zelfde naam' } },
      ),
    ),
  )
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
  expect(new Set(answers.map(({ data }) => data?.row.slug)).size).toBe(5)
})
