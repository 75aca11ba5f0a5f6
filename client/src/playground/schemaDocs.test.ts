import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { partsOf, searchSchema } from './schemaDocs.ts'

const schema = buildSchema(`
  """Een opleiding."""
  type Programme {
    """Hoe het heet."""
    title: String!
    """Hoeveel plaatsen er nog zijn."""
    seatsLeft: Int
    oud: String @deprecated(reason: "vervallen")
  }
  input ProgrammeFilter { title: String }
  enum Kind { "Een reeks." SERIES OTHER }
  type Query { "Alle opleidingen." programmes(filter: ProgrammeFilter): [Programme!]! }
`)
const found = (search: string) =>
  searchSchema(schema, search).map(({ type, field }) => (field ? `${type}.${field}` : type))

test('what one may ask comes first, then records, then what only helps', () => {
  expect(found('programme')).toEqual(['Programme', 'Query.programmes', 'ProgrammeFilter'])
  expect(found('title')).toEqual(['Programme.title'])
})

test('descriptions are searched as well, with all words, accents aside', () => {
  expect(found('plaatsen hoeveel')).toEqual(['Programme.seatsLeft'])
  expect(found('réeks')).toEqual(['Kind.SERIES'])
  expect(found('  ')).toEqual([])
})

test('a part tells its type, its arguments and whether it is on its way out', () => {
  const type = (name: string) => schema.getType(name) ?? expect.fail()
  expect(partsOf(type('Query'))).toMatchObject([
    {
      name: 'programmes',
      type: '[Programme!]!',
      leadsTo: 'Programme',
      args: [{ name: 'filter', leadsTo: 'ProgrammeFilter' }],
    },
  ])
  expect(partsOf(type('Programme'))[2]).toMatchObject({ name: 'oud', deprecated: 'vervallen' })
  expect(partsOf(type('Kind')).map(({ name, type: of }) => [name, of])).toEqual([
    ['SERIES', null],
    ['OTHER', null],
  ])
})
