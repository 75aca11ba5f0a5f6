import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentShape } from './document-shape.ts'
import { resultTable, resultTables, tablePlans } from './result-table.ts'

const schema = buildSchema(`
  scalar Date
  scalar DateTime
  enum ProgrammeKind { LEERGANG COURSE }
  enum Locale { NL EN }
  enum VatRegime { EXEMPT EXCLUDED }
  type PartialDate { value: String! label: String! earliest: Date }
  type Price { amountCents: Int currency: String vat: VatRegime! }
  type Provider { abbreviation: String }
  type Session { id: ID! title: String date: PartialDate }
  type Edition { label: String! startsOn: PartialDate price: Price sessions: [Session!]! }
  type Module { title: String! }
  type Programme {
    title: String! kind: ProgrammeKind! credits: Float language: Locale! summary: String provider: Provider
    updatedAt: DateTime! inCompanyAvailable: Boolean! audienceRoles: [String!]! nextEdition: Edition
    editions: [Edition!]! modules: [Module!]!
  }
  type ProgrammeEdge { cursor: String! node: Programme! }
  type ProgrammeConnection { nodes: [Programme!]! edges: [ProgrammeEdge!]! totalCount: Int! }
  enum DateBucket { MONTH QUARTER }
  type EditionGroup { startsOn(bucket: DateBucket): String programme: Programme }
  type EditionSums { priceAmountCents: Float }
  type EditionAggregateRow { group: EditionGroup! count: Int! sum: EditionSums! }
  type Query {
    programme(slug: String): Programme
    programmes(first: Int): ProgrammeConnection!
    editionAggregate: [EditionAggregateRow!]!
  }
`)
const shapeOf = (query: string, variables?: Record<string, unknown>) =>
  documentShape({ schema, document: parse(query), ...(variables ? { variables } : {}) })

const programmes = `query Programmes($withEditions: Boolean = true) {
  programmes(first: 2) {
    totalCount
    nodes {
      title
      kind
      credits
      language
      summary
      provider { abbreviation }
      updatedAt
      inCompanyAvailable
      audienceRoles
      nextEdition { startsOn { value label } price { amountCents vat } }
      editions @include(if: $withEditions) {
        label
        startsOn { value }
        sessions { id title date { value } }
      }
      modules { title }
    }
  }
}`
const metropool = {
  title: 'Metropool',
  kind: 'LEERGANG',
  credits: null,
  language: 'NL',
  summary: 'Zes maanden',
  provider: { abbreviation: 'NSOB' },
  updatedAt: '2026-10-26T08:30:00Z',
  inCompanyAvailable: false,
  audienceRoles: ['wethouder', 'gemeentesecretaris'],
  nextEdition: { startsOn: { value: '2026-10', label: 'okt 2026' }, price: { amountCents: 1_795_050, vat: 'EXEMPT' } },
  editions: [
    {
      label: 'Metropool 24',
      startsOn: { value: '2026-10-26' },
      sessions: [
        { id: '1', title: 'Aftrap', date: { value: '2026-10-26' } },
        { id: '2', title: 'De stad', date: null },
      ],
    },
    { label: 'Metropool 25', startsOn: null, sessions: [] },
  ],
  modules: [{ title: 'Stad' }, { title: 'Land' }, { title: 'Rivier' }],
}
const bare = {
  ...metropool,
  title: 'Nieuw',
  provider: null,
  nextEdition: null,
  editions: [],
  modules: [],
  audienceRoles: [],
}
const answer = { programmes: { totalCount: 19, nodes: [metropool, bare] } }
const kinds = (table: { columns: { path: string; kind: string }[] }) =>
  Object.fromEntries(table.columns.map(({ path, kind }) => [path, kind]))

test('a list of records is a table of the fields asked, with what they hold', () => {
  const table = resultTable(answer, { shape: shapeOf(programmes) })
  expect(table.name).toBe('programmes')
  expect(table.total).toBe(19)
  expect(kinds(table)).toEqual({
    title: 'text',
    kind: 'enum',
    credits: 'number',
    language: 'enum',
    summary: 'text',
    'provider.abbreviation': 'text',
    updatedAt: 'moment',
    inCompanyAvailable: 'boolean',
    audienceRoles: 'list',
    'nextEdition.startsOn': 'date',
    'nextEdition.price': 'money',
    'nextEdition.price.vat': 'enum',
    editions: 'list',
    modules: 'list',
  })
  expect(table.columns.find(({ path }) => path === 'kind')?.enumName).toBe('ProgrammeKind')
  expect(table.rows[0]).toMatchObject({
    title: 'Metropool',
    'provider.abbreviation': 'NSOB',
    'nextEdition.startsOn': '2026-10',
    'nextEdition.price': 17950.5,
    audienceRoles: 'wethouder; gemeentesecretaris',
    editions: 'Metropool 24, 2026-10-26, (Aftrap, 2026-10-26; De stad); Metropool 25',
    modules: 'Stad; Land; Rivier',
  })
})

test('what is unknown stays empty: no 0, no empty text', () => {
  const [, row] = resultTable(answer, { shape: shapeOf(programmes) }).rows
  expect(row).toMatchObject({
    credits: null,
    'provider.abbreviation': null,
    'nextEdition.startsOn': null,
    'nextEdition.price': null,
    'nextEdition.price.vat': null,
    audienceRoles: null,
    editions: null,
  })
})

test('headers read as words, and as the labels of the fields where these are given', () => {
  const headers = resultTable(answer, { shape: shapeOf(programmes) }).columns.map(({ header }) => header)
  expect(headers.slice(5, 12)).toEqual([
    'Provider · abbreviation',
    'Updated at',
    'In company available',
    'Audience roles',
    'Next edition · starts on',
    'Next edition · price',
    'Next edition · price · VAT',
  ])
  const words: Record<string, string> = {
    'Programme.title': 'Titel',
    'Programme.provider': 'Aanbieder',
    'Organisation.abbreviation': 'Afkorting',
    'Provider.abbreviation': 'Afkorting',
  }
  const { columns } = resultTable(answer, {
    shape: shapeOf('{ programmes { nodes { title naam: title provider { abbreviation } } } }'),
    label: ({ type, name }) => words[`${type}.${name}`],
  })
  expect(columns.map(({ header }) => header)).toEqual(['Titel', 'Naam', 'Aanbieder · afkorting'])
})

test('the parts that a date or price says already can be chosen, and columns come in the order chosen', () => {
  const columns = ['nextEdition.startsOn.label', 'nextEdition.price.amountCents', 'nowhere', 'title']
  const table = resultTable(answer, { shape: shapeOf(programmes), columns })
  expect(table.columns.map(({ path }) => path)).toEqual([
    'nextEdition.startsOn.label',
    'nextEdition.price.amountCents',
    'title',
  ])
  expect(table.rows[0]).toMatchObject({
    'nextEdition.startsOn.label': 'okt 2026',
    'nextEdition.price.amountCents': 17950.5,
  })
})

test('a list that is expanded gives a row for each item, and its record keeps a row without any', () => {
  const { rows, columns } = resultTable(answer, { shape: shapeOf(programmes), expand: ['editions'] })
  expect(columns.map(({ path }) => path)).toContain('editions.startsOn')
  expect(rows.map(row => [row['title'], row['editions.label'], row['editions.startsOn']])).toEqual([
    ['Metropool', 'Metropool 24', '2026-10-26'],
    ['Metropool', 'Metropool 25', null],
    ['Nieuw', null, null],
  ])
})

test('a list inside an expanded list multiplies its rows', () => {
  const { rows } = resultTable(answer, { shape: shapeOf(programmes), expand: ['editions', 'editions.sessions'] })
  expect(rows.map(row => [row['title'], row['editions.label'], row['editions.sessions.title']])).toEqual([
    ['Metropool', 'Metropool 24', 'Aftrap'],
    ['Metropool', 'Metropool 24', 'De stad'],
    ['Metropool', 'Metropool 25', null],
    ['Nieuw', null, null],
  ])
})

test('two expanded lists of one record follow each other instead of being multiplied', () => {
  const { rows } = resultTable(answer, { shape: shapeOf(programmes), expand: ['modules', 'editions'] })
  expect(rows.map(row => [row['editions.label'], row['modules.title']])).toEqual([
    ['Metropool 24', null],
    ['Metropool 25', null],
    [null, 'Stad'],
    [null, 'Land'],
    [null, 'Rivier'],
    [null, null],
  ])
})

test('a list of plain values is expanded too', () => {
  const { rows } = resultTable(answer, { shape: shapeOf(programmes), expand: ['audienceRoles'] })
  expect(rows.map(row => row['audienceRoles'])).toEqual(['wethouder', 'gemeentesecretaris', null])
})

test('the columns stand before there is an answer, whatever its first page holds', () => {
  const [plan] = tablePlans(shapeOf(programmes))
  const pages = [
    { programmes: { totalCount: 2, nodes: [bare] } },
    { programmes: { totalCount: 2, nodes: [metropool] } },
  ]
  expect(plan?.columns).toEqual(resultTable(answer, { shape: shapeOf(programmes) }).columns)
  expect(pages.flatMap(page => plan?.rowsOf(page).map(row => row['provider.abbreviation']))).toEqual([null, 'NSOB'])
  expect(plan?.totalOf(pages[0])).toBe(2)
})

test('what a directive leaves out is no column', () => {
  const paths = (shape: ReturnType<typeof shapeOf>) => tablePlans(shape)[0]?.columns.map(({ path }) => path)
  expect(paths(shapeOf(programmes, { withEditions: false }))).not.toContain('editions')
  expect(paths(shapeOf(programmes))).toContain('editions')
})

test('records are found under edges and under any name', () => {
  const query =
    '{ offers: programmes { lines: edges { cursor record: node { name: title ...More } } } } fragment More on Programme { kind }'
  const data = { offers: { lines: [{ cursor: 'x', record: { name: 'Metropool', kind: 'LEERGANG' } }] } }
  const table = resultTable(data, { shape: shapeOf(query) })
  expect(table.name).toBe('offers')
  expect(table.rows).toEqual([{ name: 'Metropool', kind: 'LEERGANG' }])
})

test('each root field is a table, and plain values at the root share one', () => {
  const data = {
    programmes: { nodes: [{ title: 'A' }] },
    editions: { nodes: [{ label: 'A 1' }] },
    version: '1',
    up: true,
  }
  expect(resultTables(data).map(({ name, rows }) => [name, rows])).toEqual([
    ['programmes', [{ title: 'A' }]],
    ['editions', [{ label: 'A 1' }]],
    ['', [{ version: '1', up: true }]],
  ])
  expect(resultTable(data, { root: 'editions' }).rows).toEqual([{ label: 'A 1' }])
})

test('one record is one row, and no record is none', () => {
  expect(resultTable({ programme: metropool }, { columns: ['title'] }).rows).toHaveLength(1)
  expect(resultTable({ programme: null }, { shape: shapeOf('{ programme(slug: "x") { title } }') })).toMatchObject({
    columns: [{ path: 'title' }],
    rows: [],
  })
})

test('without a schema the values say what they hold', () => {
  const table = resultTable(answer)
  expect(kinds(table)).toMatchObject({
    title: 'text',
    credits: 'text',
    updatedAt: 'moment',
    inCompanyAvailable: 'boolean',
    'nextEdition.startsOn': 'date',
    'nextEdition.price': 'money',
    editions: 'list',
  })
  expect(table.rows[0]?.['nextEdition.price']).toBe(17950.5)
})

test('rows of an aggregate are named after what they are grouped by; cents become euros', () => {
  const row = (kind: string, cents: number | null) => ({
    group: { kind, provider: { abbreviation: 'NSOB' } },
    count: 3,
    avg: { priceAmountCents: cents },
  })
  const { columns, rows } = resultTable({ editionAggregate: [row('LEERGANG', 123_456.5), row('COURSE', null)] })
  expect(columns.map(({ path, header, kind }) => [path, header, kind])).toEqual([
    ['group.kind', 'Kind', 'text'],
    ['group.provider.abbreviation', 'Provider · abbreviation', 'text'],
    ['count', 'Count', 'number'],
    ['avg.priceAmountCents', 'Avg · price amount', 'money'],
  ])
  expect(rows.map(({ 'avg.priceAmountCents': average }) => average)).toEqual([1234.565, null])
})

test('a date that groups are cut off at is a date, and sums of cents are money', () => {
  const shape = shapeOf('{ editionAggregate { group { startsOn(bucket: QUARTER) } count sum { priceAmountCents } } }')
  const data = { editionAggregate: [{ group: { startsOn: '2026-Q4' }, count: 2, sum: { priceAmountCents: 250 } }] }
  const { columns, rows } = resultTable(data, { shape })
  expect(columns.map(({ kind }) => kind)).toEqual(['date', 'number', 'money'])
  expect(rows).toEqual([{ 'group.startsOn': '2026-Q4', count: 2, 'sum.priceAmountCents': 2.5 }])
})

test('an answer without rows is an empty table', () => {
  expect(resultTable(null)).toMatchObject({ columns: [], rows: [] })
  expect(resultTable({ programmes: { nodes: [] } }).rows).toEqual([])
})
