import { dutchOf } from '@aanbod/server/src/schema-language/dutch.ts'
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const analyst = await api.caller('analyst')

type Schema = IntrospectionQuery['__schema']

async function schemaFor(language?: string): Promise<Schema> {
  const { data } = await analyst.run<IntrospectionQuery>(
    getIntrospectionQuery({ inputValueDeprecation: true }),
    {},
    language === undefined ? {} : { 'accept-language': language },
  )
  return data?.__schema ?? expect.fail('the schema was not told')
}

/** Every description of a schema, by where it stands. */
function describedIn({ types, directives }: Schema): Map<string, string> {
  const found = new Map<string, string>()
  const note = (path: string, { description }: { description?: string | null | undefined }) =>
    void found.set(path, description ?? '')
  for (const type of types) {
    // What the schema says of schemas is the specification's.
    if (type.name.startsWith('__')) continue
    note(type.name, type)
    if (type.kind === 'ENUM') for (const value of type.enumValues) note(`${type.name}.${value.name}`, value)
    if (type.kind === 'INPUT_OBJECT') for (const field of type.inputFields) note(`${type.name}.${field.name}`, field)
    if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') continue
    for (const field of type.fields) {
      note(`${type.name}.${field.name}`, field)
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument)
    }
  }
  for (const directive of directives) {
    note(`@${directive.name}`, directive)
    for (const argument of directive.args) note(`@${directive.name}(${argument.name})`, argument)
  }
  return found
}

let english: Map<string, string>
let dutch: Map<string, string>
beforeAll(async () => {
  english = describedIn(await schemaFor('en'))
  dutch = describedIn(await schemaFor('nl'))
})

test('every type, field, argument and code is explained in Dutch as well', () => {
  const missing = new Map<string, string>()
  for (const [path, text] of english) if (dutchOf(text) === undefined && !missing.has(text)) missing.set(text, path)
  // In server/src/schema-language: a noun for a new type, else a sentence.
  expect(Object.fromEntries(missing)).toEqual({})
})

test('who asks in Dutch gets Dutch everywhere, and the same schema otherwise', () => {
  expect([...dutch.keys()]).toEqual([...english.keys()])
  const wordless = /^[^a-z]*$/i
  const alike = [...dutch].filter(([path, text]) => text === english.get(path) && !wordless.test(text))
  // Words that both languages write alike, such as "Website.", are no oversight.
  expect(alike.filter(([, text]) => /\s/.test(text.trim()) && text !== 'Summer course')).toEqual([])
  expect(dutch.get('Programme')).toBe('Wat een aanbieder aanbiedt: een opleiding, gehouden in een of meer edities.')
  expect(dutch.get('ProgrammeFilter')).toBe('Voorwaarden aan een programma; ze gelden allemaal.')
  expect(dutch.get('EditionStatus.CONFIRMED')).toBe('Bevestigd')
})

describe('the language', () => {
  const [path, inEnglish, inDutch] = [
    'Provider',
    'An organisation that offers programmes.',
    'Een organisatie die programma’s aanbiedt.',
  ]

  test.each([
    ['nl', inDutch],
    ['nl-NL,nl;q=0.9,en;q=0.8', inDutch],
    ['en-GB,en;q=0.9,nl;q=0.5', inEnglish],
    ['en', inEnglish],
    ['de', inEnglish],
    ['*', inEnglish],
    [undefined, inEnglish],
  ])('of who accepts %s', async (language, text) => {
    expect(describedIn(await schemaFor(language)).get(path)).toBe(text)
  })

  test('is found under any name, beside whatever else is asked', async () => {
    const { data } = await analyst.run<{ what: unknown; topics: unknown }>(
      `{ ...About topics { totalCount } }
      fragment About on Query { what: __type(name: "Provider") { name words: description fields { name } } }`,
      {},
      { 'accept-language': 'nl' },
    )
    expect(data?.topics).toEqual({ totalCount: 0 })
    expect(data?.what).toMatchObject({ name: 'Provider', words: inDutch })
  })

  test('of a record is left as it is', async () => {
    await api.add.partner({ name: 'Name.', description: 'Name.' })
    const { data } = await analyst.run(
      '{ __type(name: "Partner") { description } partners { nodes { name description } } }',
      {},
      { 'accept-language': 'nl' },
    )
    expect(data).toMatchObject({ partners: { nodes: [{ name: 'Name.', description: 'Name.' }] } })
  })

  test('of the file is English', async () => {
    const answer = await analyst.fetch('/schema.graphql', { headers: { 'accept-language': 'nl' } })
    const text = await answer.text()
    expect(text).toContain(inEnglish)
    expect(text).not.toContain(inDutch)
  })
})
