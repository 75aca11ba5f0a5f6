import { buildSchema, parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { type ExportQuery, exportQuery } from './export-query.ts'

const schema = buildSchema(`
  enum TopicOrder { NAME }
  input IDFilter { in: [ID!] }
  input TextFilter { eq: String }
  input TopicFilter { id: IDFilter name: TextFilter and: [TopicFilter!] }
  type Topic { id: ID! name: String! programmes(filter: TopicFilter): [Topic!]! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type TopicEdge { cursor: String! node: Topic! }
  type TopicConnection { nodes: [Topic!]! edges: [TopicEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type TopicAggregateRow { count: Int! }
  type Query {
    topic(id: ID!): Topic
    topics(first: Int = 20, after: String, offset: Int, search: String, orderBy: [TopicOrder!], filter: TopicFilter): TopicConnection!
    topicAggregate(first: Int = 1000, offset: Int, filter: TopicFilter): [TopicAggregateRow!]!
  }
`)

const rewrite = (query: string, variables: Record<string, unknown> = {}): ExportQuery =>
  exportQuery({ schema, document: parse(query), operationName: null, variables, root: null, asked: false })

const named = { name: { eq: 'Stad' } }

test.each<[string, string, Record<string, unknown>]>([
  ['no filter', '{ topics(first: 5, offset: 10, search: "x", orderBy: [NAME]) { totalCount nodes { name } } }', {}],
  ['a filter in the text', '{ topics(filter: { name: { eq: "Stad" } }) { nodes { name } } }', {}],
  [
    'a filter as a variable',
    'query ($filter: TopicFilter) { topics(filter: $filter) { nodes { name } } }',
    { filter: named },
  ],
  ['a variable without a value', 'query ($filter: TopicFilter) { topics(filter: $filter) { nodes { name } } }', {}],
  ['a null for a filter', '{ topics(filter: null) { nodes { name } } }', {}],
  [
    'a filter with a default',
    'query ($filter: TopicFilter = { name: { eq: "Stad" } }) { topics(filter: $filter) { nodes { name } } }',
    {},
  ],
  [
    'variables within the filter',
    'query ($filter: String) { topics(filter: { name: { eq: $filter } }) { nodes { name } } }',
    { filter: 'Stad' },
  ],
  [
    'a filter that is used below too',
    'query ($filter: TopicFilter) { topics(filter: $filter) { nodes { programmes(filter: $filter) { name } } } }',
    { filter: named },
  ],
  [
    'a page that is a variable',
    'query ($n: Int, $c: String) { topics(first: $n, after: $c) { nodes { name } } }',
    { n: 5 },
  ],
  ['edges under other names', '{ all: topics { lines: edges { cursor it: node { name } same: node { id } } } }', {}],
  [
    'fragments',
    '{ ...All } fragment All on Query { topics { ...Page pageInfo { endCursor } } } fragment Page on TopicConnection { rows: nodes { ...One } } fragment One on Topic { name }',
    {},
  ],
])(
  'a query with %s asks first which records there are, and then for these, both validly',
  (_what, query, variables) => {
    const { by, document, records, asked } = rewrite(query, variables)
    expect(by).toBe('records')
    for (const each of [document, records?.which.document, asked]) expect(each && validate(schema, each)).toEqual([])
  },
)

test('the records are asked by their ids within the filter, without a page, a search or an order', () => {
  const query =
    'query ($filter: TopicFilter, $n: Int) { topics(filter: $filter, first: $n, search: "x", orderBy: [NAME]) { totalCount nodes { name } } }'
  const { document, variables, records } = rewrite(query, { filter: named, n: 5 })
  expect(print(document)).toBe(
    `query ($filter: TopicFilter!, $exportFirst: Int!, $exportIds: [ID!]!) {
  topics(first: $exportFirst, filter: {and: [$filter, {id: {in: $exportIds}}]}) {
    nodes {
      name
    }
    nodes {
      exportId: id
    }
  }
}`,
  )
  expect(variables).toEqual({ filter: named })
  expect(print(records?.which.document ?? document)).toBe(
    `query ($filter: TopicFilter, $exportFirst: Int!, $exportAfter: String, $exportCounts: Boolean!, $exportPlaces: Boolean!) {
  topics(
    filter: $filter
    search: "x"
    orderBy: [NAME]
    first: $exportFirst
    after: $exportAfter
  ) {
    totalCount @include(if: $exportCounts)
    nodes {
      id
    }
    pageInfo @include(if: $exportPlaces) {
      hasNextPage
      endCursor
    }
  }
}`,
  )
})

test.each([
  ['{ topicAggregate(first: 3) { count } }', 'steps'],
  ['{ topic(id: "1") { name } }', 'once'],
  ['{ topics { totalCount } }', 'once'],
])('%s comes by %s', (query, by) => {
  const rewritten = rewrite(query)
  expect(rewritten.by).toBe(by)
  expect(validate(schema, rewritten.document)).toEqual([])
})
