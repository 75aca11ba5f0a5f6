import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { faultsIn, operationIn, parsed, variablesOf } from './variables.ts'

const schema = buildSchema(`
  scalar Date
  scalar DateTime
  scalar JSON
  enum EditionStatus { PLANNED RUNNING }
  type Provider { id: ID! name: String }
  type Topic { id: ID! weight: Float }
  type Programme { id: ID! title: String provider: Provider topics: [Topic!]! editions(filter: EditionFilter): [Edition!]! }
  type Edition { id: ID! label: String programme: Programme }
  input IDFilter { eq: ID in: [ID!] }
  input DateFilter { gte: Date }
  input IntFilter { gte: Int }
  input ProviderFilter { id: IDFilter }
  input TopicFilter { id: IDFilter }
  input TopicListFilter { some: TopicFilter }
  input ProgrammeFilter { id: IDFilter provider: ProviderFilter providerId: IDFilter topics: TopicListFilter and: [ProgrammeFilter!] or: [ProgrammeFilter!] }
  input EditionFilter { programme: ProgrammeFilter startsOn: DateFilter capacity: IntFilter }
  input ProgrammeInput { providerId: ID topicIds: [ID!] }
  type Query {
    programme(id: ID, slug: String): Programme
    programmes(filter: ProgrammeFilter, search: String, first: Int = 20): [Programme!]!
    editions(filter: EditionFilter): [Edition!]!
    anything(token: ID): String
  }
  type Mutation { createProgramme(input: ProgrammeInput!): Programme! reorderTopics(programmeId: ID!, ids: [ID!]!): Programme! }
`)
const of = (query: string, operation: string | null = null) =>
  variablesOf(schema, parsed(query) ?? expect.fail('not readable'), operation)
const controlOf = (query: string) => of(query)[0]?.control

describe('the record that an id stands for follows from where it is used', () => {
  test.each([
    ['query ($id: ID!) { programme(id: $id) { title } }', 'Programme'],
    ['query ($id: ID) { programmes(filter: { id: { eq: $id } }) { title } }', 'Programme'],
    ['query ($id: ID) { editions(filter: { programme: { provider: { id: { eq: $id } } } }) { label } }', 'Provider'],
    ['query ($id: ID) { programmes(filter: { providerId: { eq: $id } }) { title } }', 'Provider'],
    ['query ($id: ID) { programmes(filter: { topics: { some: { id: { eq: $id } } } }) { title } }', 'Topic'],
    ['query ($id: ID) { programmes(filter: { or: [{ and: [{ providerId: { eq: $id } }] }] }) { title } }', 'Provider'],
    ['query ($id: ID!) { programmes(filter: { id: { in: [$id] } }) { title } }', 'Programme'],
    ['query ($id: ID) { programmes { editions(filter: { programme: { id: { eq: $id } } }) { label } } }', 'Programme'],
    ['mutation ($id: ID) { createProgramme(input: { providerId: $id }) { id } }', 'Provider'],
    ['mutation ($id: ID!) { reorderTopics(programmeId: $id, ids: []) { id } }', 'Programme'],
  ])('%s', (query, type) => {
    expect(controlOf(query)).toEqual({ kind: 'record', type })
  })

  test('through a fragment, and a fragment on itself does not go on for ever', () => {
    const query = `query ($id: ID) { programmes { ...P } }
      fragment P on Programme { editions(filter: { programme: { id: { eq: $id } } }) { programme { ...P } } }`
    expect(controlOf(query)).toEqual({ kind: 'record', type: 'Programme' })
  })

  test('of several, each is one', () => {
    const list = { kind: 'list', of: { kind: 'record', type: 'Programme' } }
    expect(controlOf('query ($ids: [ID!]!) { programmes(filter: { id: { in: $ids } }) { title } }')).toEqual(list)
    const topics = 'mutation ($ids: [ID!]) { createProgramme(input: { topicIds: $ids }) { id } }'
    expect(controlOf(topics)).toEqual({ kind: 'list', of: { kind: 'record', type: 'Topic' } })
  })

  test('and where nothing tells, it is a text', () => {
    expect(controlOf('query ($id: ID) { anything(token: $id) }')).toEqual({ kind: 'text' })
    expect(controlOf('query ($id: ID) { programmes { title } }')).toEqual({ kind: 'text' })
  })
})

test.each([
  ['String', { kind: 'text' }],
  ['Int!', { kind: 'whole' }],
  ['Float', { kind: 'number' }],
  ['Boolean', { kind: 'boolean' }],
  ['Date!', { kind: 'day' }],
  ['DateTime', { kind: 'moment' }],
  ['JSON', { kind: 'json' }],
  ['ProgrammeFilter', { kind: 'json' }],
  ['[ProgrammeFilter!]', { kind: 'json' }],
  ['EditionStatus', { kind: 'enum', name: 'EditionStatus', codes: ['PLANNED', 'RUNNING'] }],
  ['[Date!]!', { kind: 'list', of: { kind: 'day' } }],
  ['[[Int]]', { kind: 'json' }],
])('a variable of %s is asked for as %j', (type, control) => {
  expect(controlOf(`query ($x: ${type}) { programmes { title } }`)).toEqual(control)
})

test('a default makes a variable optional, and is told', () => {
  expect(
    of('query ($first: Int! = 5, $search: String!) { programmes(first: $first, search: $search) { title } }'),
  ).toEqual([
    { name: 'first', control: { kind: 'whole' }, required: false, type: 'Int!', otherwise: '5' },
    { name: 'search', control: { kind: 'text' }, required: true, type: 'String!', otherwise: null },
  ])
})

test('of several operations the one that is meant counts; a type that does not exist is no variable', () => {
  const query = 'query A($a: Int) { programmes { title } } query B($b: String, $c: Nothing) { programmes { title } }'
  expect(of(query, 'B').map(({ name }) => name)).toEqual(['b'])
  expect(of(query).map(({ name }) => name)).toEqual(['a'])
  expect(operationIn(parsed(query) ?? expect.fail(), 'C')?.name?.value).toBe('A')
  expect(parsed('query {')).toBeNull()
})

describe('what is wrong with a value', () => {
  const variables = of(
    `query ($a: Int!, $b: Date, $c: EditionStatus, $d: [Int!], $e: DateTime, $f: Boolean, $g: Float) { programmes { title } }`,
  )
  test.each([
    [{ a: 1 }, {}],
    [{}, { a: 'required' }],
    [{ a: null }, { a: 'required' }],
    [{ a: 1.5 }, { a: 'whole' }],
    [{ a: 2 ** 31 }, { a: 'whole' }],
    [{ a: '1' }, { a: 'whole' }],
    [{ a: 1, b: '2026-02-29' }, { b: 'day' }],
    [{ a: 1, b: 'TODAY-30d' }, {}],
    [{ a: 1, b: 'YESTERDAY' }, { b: 'day' }],
    [{ a: 1, c: 'FULL' }, { c: 'code' }],
    [{ a: 1, d: [1, 2] }, {}],
    [{ a: 1, d: 3 }, {}],
    [{ a: 1, d: [1, 'x'] }, { d: 'whole' }],
    [{ a: 1, e: '2026-10-26T08:30:00Z' }, {}],
    [{ a: 1, e: 'START_OF_YEAR' }, {}],
    [{ a: 1, e: '????-??-??T??:??' }, { e: 'moment' }],
    [{ a: 1, f: 'ja' }, { f: 'boolean' }],
    [{ a: 1, g: 1.5 }, {}],
  ])('%j gives %j', (values, faults) => {
    expect(faultsIn(variables, values)).toEqual(faults)
  })
})
