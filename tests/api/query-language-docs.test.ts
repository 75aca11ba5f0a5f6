import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi({ seed: true })
const analyst = await api.caller('analyst')

const text = readFileSync(new URL('../../docs/query-language.md', import.meta.url), 'utf8')
const examples = [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, document = '']) => {
  const before = text.slice(0, text.indexOf(document))
  return [/^#+ (.*)$/m.exec(before.slice(before.lastIndexOf('\n#') + 1))?.[1] ?? '', document] as const
})

test('there is an example of every part of the language', () => {
  expect(examples.length).toBeGreaterThan(12)
})

test.each(examples)('the example of %s runs on the example offers and finds something', async (_part, document) => {
  const { data, errors } = await analyst.run<Record<string, unknown>>(document)
  expect(errors).toBeUndefined()
  const [operation] = parse(document).definitions
  expect(operation?.kind).toBe('OperationDefinition')
  const found = Object.values(data ?? {}).some(value =>
    Array.isArray(value) ? value.length > 0 : JSON.stringify(value).includes('[{') || JSON.stringify(value).length > 40,
  )
  expect(found, JSON.stringify(data)).toBe(true)
})
