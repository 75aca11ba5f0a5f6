import { buildSchema, getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { excessMessage } from './query-cost.locale.ts'
import { estimateQuery, excessOf, excessOfText, queryLimits } from './query-cost.ts'

const schema = buildSchema(`
  type Query {
    programme(id: ID): Programme
    programmes(filter: ProgrammeFilter, search: String, orderBy: [ProgrammeOrder!], first: Int = 20, offset: Int): ProgrammeConnection!
    programmeAggregate(filter: ProgrammeFilter, groupBy: [ProgrammeGroup!], first: Int = 1000): [ProgrammeAggregateRow!]!
  }
  type Mutation { createProgramme(title: String): Programme! }
  type ProgrammeConnection { nodes: [Programme!]! edges: [ProgrammeEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ProgrammeEdge { cursor: String! node: Programme! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  interface Record { id: ID! }
  type Programme implements Record {
    id: ID!
    title: String!
    price: Price
    completeness: Completeness!
    modules(filter: ModuleFilter, first: Int, offset: Int): [Module!]!
    modulesCount(filter: ModuleFilter): Int!
  }
  type Price { amountCents: Int }
  type Completeness { score: Int! }
  type Module implements Record { id: ID! title: String! programme: Programme! speakers(first: Int): [Speaker!]! }
  type Speaker implements Record { id: ID! name: String! modules: [Module!]! }
  input StringFilter { eq: String in: [String!] }
  input ProgrammeFilter { and: [ProgrammeFilter!] or: [ProgrammeFilter!] not: ProgrammeFilter title: StringFilter modules: ModuleListFilter }
  input ModuleListFilter { some: ModuleFilter none: ModuleFilter }
  input ModuleFilter { and: [ModuleFilter!] or: [ModuleFilter!] not: ModuleFilter title: StringFilter programme: ProgrammeFilter }
  enum ProgrammeOrderField { TITLE COMPLETENESS_SCORE }
  input ProgrammeOrder { field: ProgrammeOrderField! }
  input ProgrammeGroup { field: ProgrammeOrderField, first: ModuleGroup }
  input ModuleGroup { field: ModuleGroupField }
  enum ModuleGroupField { TITLE }
  type ProgrammeGroupValues { title: String completenessScore: Int }
  type ProgrammeNumbers { completenessScore: Float credits: Float }
  type ProgrammeAggregateRow { group: ProgrammeGroupValues! count: Int! avg: ProgrammeNumbers! }
`)

const estimate = (query: string, variables?: Record<string, unknown>, operationName?: string) =>
  estimateQuery(schema, parse(query), variables, operationName)
const costOf = (query: string, variables?: Record<string, unknown>) => estimate(query, variables).cost

describe('depth, fields and aliases', () => {
  test('are counted with all fragments spread', () => {
    expect(
      estimate(`
        { first: programme(id: 1) { ...P } programmes { nodes { ...P ... on Record { key: id } } } }
        fragment P on Programme { title name: title modules { ...M } }
        fragment M on Module { title }
      `),
    ).toMatchObject({ rootFields: 2, depth: 4, fields: 12, aliases: 4, deepest: 'programmes.nodes.modules.title' })
  })

  test('leave introspection out of the depth', () => {
    const { depth, deepest } = estimate('{ __schema { types { fields { type { name } } } } programme { title } }')
    expect({ depth, deepest }).toEqual({ depth: 2, deepest: 'programme.title' })
  })

  test('are those of the operation that is named', () => {
    const document = 'query A { programme { id } } query B { programmes { nodes { id } } }'
    expect(estimate(document, {}, 'A').depth).toBe(2)
    expect(estimate(document, {}, 'B').depth).toBe(3)
    expect(estimate(document).depth).toBe(0)
  })

  test('count words and signs as the parser does', () => {
    expect(estimate('# a remark\n{ programme(id: "a b c") { title } }').tokens).toBe(11)
  })
})

describe('the cost', () => {
  test('grows with the page that is asked, however it is said, up to the largest page', () => {
    const document = 'query ($n: Int) { programmes(first: $n) { nodes { id } } }'
    const literal = (first: number) => `{ programmes(first: ${first}) { nodes { id } } }`
    expect(costOf(document, { n: 100 })).toBe(costOf(literal(100)))
    expect(costOf(literal(200))).toBeGreaterThan(costOf(literal(100)) * 1.8)
    expect(costOf(document)).toBe(costOf('{ programmes { nodes { id } } }'))
    expect(costOf('query ($n: Int = 300) { programmes(first: $n) { nodes { id } } }')).toBe(costOf(literal(300)))
    expect(costOf('query ($n: Int = 300) { programmes(first: $n) { nodes { id } } }', { n: 3 })).toBe(
      costOf(literal(3)),
    )
    expect(costOf(literal(1_000_000_000))).toBe(costOf(literal(500)))
    expect(costOf(document, { n: 'many' })).toBe(costOf(document))
  })

  test('multiplies lists inside each other, by first or by what a list mostly has', () => {
    const nested = (first: string) => costOf(`{ programmes(first: 100) { nodes { modules${first} { id } } } }`)
    expect(nested('(first: 500)')).toBeGreaterThan(500 * 100)
    expect(nested('(first: 3)')).toBeLessThan(nested(''))
    expect(nested('')).toBeLessThan(nested('(first: 50)'))
  })

  test('counts nodes and edges alike', () => {
    const nodes = costOf('{ programmes(first: 100) { nodes { id modules { id } } } }')
    expect(costOf('{ programmes(first: 100) { edges { node { id modules { id } } } } }')).toBe(nodes)
    expect(
      costOf('{ programmes(first: 100) { edges { node { id modules { id } } } nodes { id modules { id } } } }'),
    ).toBe(2 * nodes - 10)
  })

  test('leaves out what @skip and @include leave out', () => {
    const document = 'query ($with: Boolean = true) { programmes { nodes { id modules @include(if: $with) { id } } } }'
    expect(costOf(document, { with: false })).toBe(costOf('{ programmes { nodes { id } } }'))
    expect(costOf(document)).toBe(costOf('{ programmes { nodes { id modules { id } } } }'))
    expect(costOf('{ programmes { nodes { id ... @skip(if: true) { modules { id } } } } }')).toBe(
      costOf('{ programmes { nodes { id } } }'),
    )
  })

  test.each([
    ['a search', '(search: "raad")', ''],
    [
      'a condition over a relation',
      '(filter: { modules: { some: { title: { eq: "a" } } } })',
      '(filter: { title: { eq: "a" } })',
    ],
    ['an order by what is derived', '(orderBy: [{ field: COMPLETENESS_SCORE }])', '(orderBy: [{ field: TITLE }])'],
    [
      'a long list of values',
      `(filter: { title: { in: [${'"a",'.repeat(500)}] } })`,
      '(filter: { title: { in: ["a"] } })',
    ],
    ['what is skipped', '(offset: 5000)', ''],
  ])('counts %s', (_what, dear, cheap) => {
    const cost = (given: string) => costOf(`{ programmes${given} { nodes { id } } }`)
    expect(cost(dear)).toBeGreaterThan(cost(cheap) + 200)
  })

  test('counts a filter in a variable as the same one in the text', () => {
    const filter = { or: [{ modules: { some: { programme: { title: { in: ['a', 'b'] } } } } }, { title: { eq: 'x' } }] }
    const text = '{ or: [{ modules: { some: { programme: { title: { in: ["a", "b"] } } } } }, { title: { eq: "x" } }] }'
    expect(costOf('query ($f: ProgrammeFilter) { programmes(filter: $f) { nodes { id } } }', { f: filter })).toBe(
      costOf(`{ programmes(filter: ${text}) { nodes { id } } }`),
    )
  })

  test('counts derived fields, counts of relations and aggregates', () => {
    const cost = (field: string) => costOf(`{ programmes(first: 500) { nodes { ${field} } } }`)
    expect(cost('completeness { score }')).toBeGreaterThan(10 * cost('price { amountCents }'))
    expect(cost('modulesCount(filter: { programme: { title: { eq: "a" } } })')).toBeGreaterThan(cost('modulesCount'))
    expect(cost('modulesCount')).toBeGreaterThan(cost('title'))
    expect(costOf('{ programmeAggregate(groupBy: [{ field: TITLE }]) { group { title } count } }')).toBeGreaterThan(
      costOf('{ programmeAggregate { count } }'),
    )
    expect(costOf('{ programmeAggregate { count } }')).toBeGreaterThan(1_000)
    const aggregate = (asked: string, given = '') => costOf(`{ programmeAggregate${given} { count ${asked} } }`)
    // A figure is made from every row, whatever the number of groups.
    expect(aggregate('avg { completenessScore }')).toBeGreaterThan(aggregate('avg { credits }') + 10_000)
    expect(
      costOf(
        '{ programmeAggregate { count ...F } } fragment F on ProgrammeAggregateRow { avg { completenessScore } ...F }',
      ),
    ).toBe(aggregate('avg { completenessScore }'))
    const grouped = (by: string) => aggregate('', `(groupBy: [${by}], first: 10)`)
    expect(grouped('{ field: COMPLETENESS_SCORE }')).toBeGreaterThan(grouped('{ field: TITLE }') + 10_000)
    expect(grouped('{ first: { field: TITLE } }')).toBeGreaterThan(grouped('{ field: TITLE }'))
  })

  test('names what costs most, where it is asked', () => {
    const { heaviest } = estimate(
      '{ a: programme { id } all: programmes(first: 500) { nodes { ...P } } } fragment P on Programme { id m: modules { speakers { name } } }',
    )
    expect(heaviest).toEqual({ path: 'all.nodes.m.speakers', cost: 500 * 8 * 10 })
  })

  test('is zero for what is not in the schema, and for a fragment that leads back to itself', () => {
    expect(costOf('{ nothing { at { all } } }')).toBe(0)
    expect(
      costOf('{ programme { ...A } } fragment A on Programme { id ...B } fragment B on Programme { id ...A }'),
    ).toBe(costOf('{ programme { id id } }'))
    expect(costOf('{ programme { ...Nothing } }')).toBe(costOf('{ programme { __typename } }'))
    expect(costOf('subscription { programme { id } }')).toBe(0)
  })
})

describe('a query made to exhaust the server', () => {
  const kindOf = (query: string, variables = {}) => {
    const document = parse(query)
    const limits = queryLimits('ADMIN')
    return (excessOfText(document, limits) ?? excessOf(estimateQuery(schema, document, variables), limits))?.kind
  }
  const nest = (levels: number, inner = 'id') => {
    let text = inner
    for (let level = levels; level > 0; level--) text = level % 2 ? `modules { ${text} }` : `programme { ${text} }`
    return text
  }

  test('by going round in circles is too deep, and too heavy before that', () => {
    expect(kindOf(`{ programme { ${nest(40)} } }`)).toBe('depth')
    expect(kindOf(`{ programme { ${nest(400)} } }`)).toBe('depth')
    expect(kindOf(`{ programme { ${nest(12)} } }`)).toBe('cost')
    expect(kindOf(`{ programme { ${nest(4)} } }`)).toBeUndefined()
  })

  test('by aliases has too many of them, of the same field too', () => {
    const aliases = (count: number, field: string) =>
      Array.from({ length: count }, (_value, index) => `a${index}: ${field}`).join(' ')
    expect(kindOf(`{ programme { ${aliases(300, 'title')} } }`)).toBe('aliases')
    expect(kindOf(`{ ${aliases(100, 'programme { id }')} }`)).toBe('fields')
    expect(kindOf(`{ ${aliases(50, 'programmes(first: 500) { nodes { id modules { id speakers { id } } } }')} }`)).toBe(
      'cost',
    )
  })

  test('by fragments in fragments has too many fields, found out at once', () => {
    const bomb = (leaf: string, size: number) =>
      `{ programme { ...F0 } } ${Array.from({ length: size }, (_value, level) => `fragment F${level} on Programme { ${level === size - 1 ? leaf : `...F${level + 1} ...F${level + 1}`} }`).join(' ')}`
    expect(kindOf(bomb('title', 100))).toBe('fields')
    expect(estimate(bomb('modules(first: 2) { id }', 200)).fields).toBe(1e12)
    expect(estimate(`query ($n: Int) ${bomb('modules(first: $n) { id }', 200)}`, { n: 3 }).cost).toBe(1e15)
    expect(kindOf(bomb('__typename', 5))).toBeUndefined()
  })

  test('by introspection of introspection is too deep or too heavy; that of tools is not', () => {
    expect(kindOf(getIntrospectionQuery())).toBeUndefined()
    expect(kindOf(`{ __schema { types { ${'ofType { '.repeat(30)} name ${'} '.repeat(30)} } } }`)).toBe('depth')
    expect(
      kindOf(
        `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`,
      ),
    ).toBe('cost')
  })

  test('by nesting filters is too deep, in the text and in variables', () => {
    const open = '{ not: '.repeat(40)
    expect(kindOf(`{ programmes(filter: ${open} {} ${' }'.repeat(40)}) { totalCount } }`)).toBe('depth')
    let filter = {}
    for (let level = 0; level < 100_000; level++) filter = { not: filter }
    expect(kindOf('query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }', { f: filter })).toBe('depth')
    let circle: Record<string, unknown> = { title: { eq: 'a' } }
    for (let level = 0; level < 5; level++) circle = { modules: { some: { programme: circle } } }
    expect(
      kindOf('query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }', { f: circle }),
    ).toBeUndefined()
  })

  test('is told what is too deep as docs/limits.md has it: each brace and each bracket is a level', () => {
    const around = (open: string, close: string, times: number) => {
      const filter = `${open.repeat(times)}{ title: { eq: "a" } }${close.repeat(times)}`
      const query = `{ programmes(filter: ${filter}) { totalCount } }`
      const value: unknown = JSON.parse(filter.replaceAll(/(\w+):/g, '"$1":'))
      const asVariable = 'query ($f: ProgrammeFilter) { programmes(filter: $f) { totalCount } }'
      expect(estimate(asVariable, { f: value }).inputDepth).toBe(estimate(query).inputDepth)
      return [estimate(query).inputDepth, kindOf(query)]
    }
    expect(around('{ and: [', '] }', 0)).toEqual([2, undefined])
    expect(around('{ and: [', '] }', 14)).toEqual([30, undefined])
    expect(around('{ and: [', '] }', 15)).toEqual([32, 'depth'])
    expect(around('{ not: ', ' }', 28)).toEqual([30, undefined])
    expect(around('{ modules: { some: ', ' } }', 1)).toEqual([4, undefined])
  })

  test('by asking the same again and again has too many fields, and so has one of very many fragments', () => {
    expect(kindOf(`{ programme { ${'title '.repeat(200)} } }`)).toBe('fields')
    expect(kindOf(`{ programme { ${'... { title } '.repeat(200)} } }`)).toBe('fields')
    const fragments = Array.from({ length: 200 }, (_value, index) => `fragment F${index} on Programme { id }`)
    const spread = fragments.map((_fragment, index) => `...F${index}`)
    expect(kindOf(`{ programme { ${spread.join(' ')} } } ${fragments.join(' ')}`)).toBe('fields')
    expect(kindOf(`{ programme { ${'...F '.repeat(200)} } } fragment F on Programme { id }`)).toBe('fields')
  })

  test('by its length passes the limit of words', () => {
    expect(kindOf(`{ programme(id: "a") { title } ${'#\n'.repeat(20_000)} }`)).toBeUndefined()
    expect(kindOf(`{ programmes(filter: { title: { in: [${'"a" '.repeat(12_000)}] } }) { totalCount } }`)).toBe(
      'tokens',
    )
  })
})

test('a visitor may ask less than staff, of everything', () => {
  const visitor = queryLimits(null)
  for (const [kind, most] of Object.entries(queryLimits('ANALYST')))
    expect(visitor[kind as keyof typeof visitor], kind).toBeLessThan(most)
})

test.each([
  ['nl', 'Deze vraag kost naar schatting 1.250.000; 250.000 is het meest. Het zwaarst is programmes.nodes.modules.'],
  [
    'en',
    'This query costs an estimated 1,250,000; 250,000 is the most. The heaviest part is programmes.nodes.modules.',
  ],
] as const)('what is too much is said in %s, with what to do', (locale, message) => {
  const excess = {
    kind: 'cost',
    estimate: 1_250_000,
    limit: 250_000,
    heaviest: { path: 'programmes.nodes.modules' },
  } as const
  expect(excessMessage(excess, locale)).toContain(message)
  expect(excessMessage(excess, locale)).toContain('first')
})
