import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { roles } from '../kit/people.ts'

const api = await startApi()

test.each(roles)('the schema is a file for the %s', async role => {
  const answer = await api.as(role).fetch('/schema.graphql')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="schema.graphql"')
  expect(
    buildSchema(await answer.text())
      .getQueryType()
      ?.getFields(),
  ).toHaveProperty('programmes')
})

test('it is the one that stands in the project', async () => {
  const answer = await api.as('analyst').fetch('/schema.graphql')
  const committed = await readFile(new URL('../../server/schema.graphql', import.meta.url), 'utf8')
  expect((await answer.text()) === committed, 'server/schema.graphql is behind: run `generate`').toBe(true)
})

test('who has it already is told so', async () => {
  const { headers } = await api.as('analyst').fetch('/schema.graphql')
  const again = await api
    .as('analyst')
    .fetch('/schema.graphql', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('a script fetches it with its key, and nobody without one', async () => {
  const { createApiKey } = await api
    .as('analyst')
    .ask<{ createApiKey: { key: string } }>(
      'mutation { createApiKey(input: { name: "Typen maken", role: ANALYST }) { key } }',
    )
  const withKey = (key: string) =>
    fetch(`${api.url}/schema.graphql`, { headers: { authorization: `Bearer ${key}`, 'accept-language': 'en' } })
  expect(await (await withKey(createApiKey.key)).text()).toMatch(/^type Query/m)
  for (const refused of [await fetch(`${api.url}/schema.graphql`), await withKey('aanbod_none')]) {
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  }
})
