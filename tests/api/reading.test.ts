import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { resources } from '../kit/resources.ts'

const api = await startApi()
const admin = await api.caller('admin')

interface Row {
  id: string
}
interface Page {
  nodes: Row[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Six editions of one programme whose values tell every condition apart; two know little of themselves. */
const programme = await api.add.programme({ title: 'Één Öpleiding voor Burgemeesters' })
const host = await api.add.partner({ name: 'Gemeente Zuid', abbreviation: 'GZ' })
const provider = await api.add.provider({ name: 'NSOB', abbreviation: 'NSOB' })
const other = await api.add.programme({ title: 'Andere', providerId: provider.id })
const location = await api.add.location({ name: 'Hoofdgebouw', rooms: ['Aula', 'Zaal Été'] })
const made: Record<string, string> = {}
for (const [name, values] of Object.entries({
  a: {
    label: 'Ámsterdam',
    number: 1,
    startsOn: '2026-01-10',
    durationText: 'drie dagen',
    capacity: 10,
    status: 'CONFIRMED',
    hostIds: [host.id],
    locationId: location.id,
  },
  b: {
    label: 'amsterdam noord',
    number: 2,
    startsOn: '2026-03',
    durationText: 'Drie Dagen',
    capacity: 20,
    status: 'PLANNED',
  },
  c: {
    label: 'Zwolle',
    number: 3,
    startsOn: '2027',
    capacity: 20,
    status: 'PLANNED',
    price: { amountCents: 100_000, vat: 'EXEMPT' },
  },
  d: {
    label: 'Breda 100%',
    number: 4,
    startsOn: 'XXXX-02-12',
    capacity: null,
    status: 'CANCELLED',
    deliveryMode: 'ONLINE',
    price: { amountCents: 250_000, vat: 'INCLUDED' },
  },
  e: { label: 'Eindhoven_oost', number: 5 },
  f: { programmeId: other.id, label: 'f', number: 1, startsOn: '2026-01-10', status: 'COMPLETED' },
}))
  made[name] = (await api.add.edition({ programmeId: programme.id, ...values })).id
const nameOf = (id: string) => Object.keys(made).find(name => made[name] === id) ?? id
const sessions = [
  { editionId: made['a'], title: 'Start', date: '2026-01-10', startTime: '09:30', room: 'Aula' },
  { editionId: made['a'], title: 'Slot', date: '2026-02-10' },
  { editionId: made['b'], title: 'Start', date: '2026-03-05', startTime: '13:00' },
]
for (const session of sessions) await api.add.session(session)

const editions = async (filter: string, rest = '') =>
  (
    await admin.ask<{ editions: Page }>(
      `{ editions(filter: ${filter}, orderBy: [{ field: NUMBER }, { field: LABEL }], first: 100 ${rest}) { nodes { id } totalCount } }`,
    )
  ).editions

describe('a filter', () => {
  test.each([
    ['{ label: { eq: "AMSTERDAM" } }', 'a'],
    ['{ label: { contains: "msterdám" } }', 'ab'],
    ['{ label: { startsWith: "amster" } }', 'ab'],
    ['{ label: { contains: "%" } }', 'd'],
    ['{ label: { contains: "_" } }', 'e'],
    ['{ label: { contains: "" } }', 'afbcde'],
    ['{ label: { in: ["zwolle", "F"] } }', 'fc'],
    ['{ label: { in: [] } }', ''],
    ['{ label: { notIn: ["zwolle", "F"] } }', 'abde'],
    ['{ label: { notIn: [] } }', 'afbcde'],
    ['{ label: { ne: "zwolle" } }', 'afbde'],
    ['{ label: { gt: "breda 100%", lte: "ZWOLLE" } }', 'fce'],
    ['{ durationText: { eq: "drie dagen" } }', 'ab'],
    ['{ durationText: { ne: "drie dagen" } }', 'fcde'],
    ['{ durationText: { notIn: ["drie dagen"] } }', 'fcde'],
    ['{ durationText: { isNull: true } }', 'fcde'],
    ['{ durationText: { isNull: false } }', 'ab'],
    ['{ durationText: { eq: null } }', 'fcde'],
    ['{ durationText: { ne: null } }', 'ab'],
    ['{ durationText: { contains: "DAG" } }', 'ab'],
    ['{ not: { durationText: { contains: "dag" } } }', 'fcde'],
    ['{ capacity: { eq: 20 } }', 'bc'],
    ['{ capacity: { ne: 20 } }', 'afde'],
    ['{ capacity: { gt: 10 } }', 'bc'],
    ['{ capacity: { gte: 10, lt: 20 } }', 'a'],
    ['{ capacity: { in: [10, 20] } }', 'abc'],
    ['{ capacity: { notIn: [10] } }', 'fbcde'],
    ['{ capacity: { isNull: true } }', 'fde'],
    ['{ not: { capacity: { gt: 10 } } }', 'afde'],
    ['{ status: { eq: PLANNED } }', 'bce'],
    ['{ status: { in: [CONFIRMED, CANCELLED] } }', 'ad'],
    ['{ status: { notIn: [PLANNED] } }', 'afd'],
    ['{ status: { ne: PLANNED } }', 'afd'],
    ['{ deliveryMode: { eq: ONLINE } }', 'd'],
    ['{ startsOn: { gte: "2026-03-01" } }', 'bc'],
    ['{ startsOn: { lt: "2026-03-01" } }', 'af'],
    ['{ startsOn: { gt: "2026-01-10", lte: "2027-01-01" } }', 'bc'],
    ['{ startsOn: { eq: "XXXX-02-12" } }', 'd'],
    ['{ startsOn: { eq: "2026-03" } }', 'b'],
    ['{ startsOn: { in: ["2027", "2026-03"] } }', 'bc'],
    ['{ startsOn: { notIn: ["2027"] } }', 'afbde'],
    ['{ startsOn: { ne: "2027" } }', 'afbde'],
    ['{ startsOn: { isNull: true } }', 'e'],
    ['{ price: { isNull: true } }', 'afbe'],
    ['{ price: { isNull: false } }', 'cd'],
    ['{ price: { amountCents: { gt: 100000 } } }', 'd'],
    ['{ price: { vat: { eq: EXEMPT } } }', 'c'],
    ['{ programme: { title: { contains: "opleiding" } } }', 'abcde'],
    ['{ programme: { provider: { abbreviation: { eq: "nsob" } } } }', 'f'],
    ['{ not: { programme: { provider: { abbreviation: { eq: "nsob" } } } } }', 'abcde'],
    ['{ programme: { providerId: { isNull: true } } }', 'abcde'],
    ['{ locationId: { isNull: false } }', 'a'],
    ['{ location: { rooms: { has: "zaal ete" } } }', 'a'],
    ['{ location: { rooms: { isEmpty: true } } }', ''],
    ['{ hosts: { some: { abbreviation: { eq: "gz" } } } }', 'a'],
    ['{ hosts: { none: {} } }', 'fbcde'],
    ['{ sessions: { some: { title: { eq: "slot" } } } }', 'a'],
    ['{ sessions: { some: {} } }', 'ab'],
    ['{ sessions: { none: { title: { eq: "start" } } } }', 'fcde'],
    ['{ sessions: { every: { title: { eq: "start" } } } }', 'fbcde'],
    ['{ sessions: { every: { startTime: { gt: "08:00" } } } }', 'fbcde'],
    ['{ sessions: { some: { title: { eq: "start" }, room: { isNull: true } } } }', 'b'],
    ['{ sessions: { some: { title: { eq: "slot" } }, none: { room: { eq: "aula" } } } }', ''],
    ['{ sessionsCount: { gte: 2 } }', 'a'],
    ['{ seatsLeft: { isNull: true } }', 'fde'],
    ['{ or: [{ label: { eq: "zwolle" } }, { capacity: { eq: 10 } }] }', 'ac'],
    ['{ or: [] }', ''],
    ['{ and: [] }', 'afbcde'],
    ['{ and: [{ capacity: { eq: 20 } }, { not: { label: { eq: "zwolle" } } }] }', 'b'],
    [
      '{ or: [{ and: [{ status: { eq: PLANNED } }, { capacity: { eq: 20 } }] }, { not: { not: { label: { eq: "f" } } } }] }',
      'fbc',
    ],
    ['{ not: {} }', ''],
    ['{}', 'afbcde'],
    ['null', 'afbcde'],
    ['{ label: {} }', 'afbcde'],
    ['{ deletedAt: null }', 'afbcde'],
    ['{ deletedAt: { isNull: true } }', 'afbcde'],
    ['{ id: { eq: "geen-id" } }', ''],
    ['{ id: { notIn: ["geen-id"] } }', 'afbcde'],
    ['{ id: { ne: "geen-id" } }', 'afbcde'],
    ['{ id: { in: [] } }', ''],
    ['{ createdAt: { gt: "2020-01-01T00:00:00Z", lt: "2200-01-01" } }', 'afbcde'],
    ['{ createdBy: { role: { eq: ADMIN } } }', 'afbcde'],
  ])('%s leaves %j', async (filter, names) => {
    const { nodes, totalCount } = await editions(filter)
    const found = nodes.map(({ id }) => nameOf(id))
    expect(found.toSorted()).toEqual([...names].toSorted())
    expect(totalCount).toBe(names.length)
  })

  test('takes its values from variables, and a variable that is not given is no condition', async () => {
    const document =
      'query ($label: String, $filter: EditionFilter, $cap: Int) { one: editions(filter: { label: { eq: $label }, capacity: { gt: $cap } }) { totalCount } two: editions(filter: $filter) { totalCount } }'
    expect(await admin.ask(document, { label: 'ZWOLLE', filter: { capacity: { in: [20] } } })).toEqual({
      one: { totalCount: 1 },
      two: { totalCount: 2 },
    })
    expect(await admin.ask(document, { cap: 10 })).toEqual({ one: { totalCount: 2 }, two: { totalCount: 6 } })
  })
})

describe.each(resources.map(({ type, many, one }) => [type, many, one] as const))(
  'the list of %s',
  (type, many, one) => {
    test('can be ordered by everything it says, both ways, unknown last, page by page', async () => {
      for (let made = 0; made < 3; made++)
        await api.add[one](
          made === 1 && type === 'Programme' ? { credits: 2.5, publishAt: '2026-01-01T00:00:00Z', summary: 's' } : {},
        )
      const { __type } = await admin.ask<{ __type: { enumValues: { name: string }[] } }>(
        `{ __type(name: "${type}OrderField") { enumValues { name } } }`,
      )
      const fields = __type.enumValues.map(({ name }) => name)
      expect(fields).toContain('CREATED_AT')
      const total = (await admin.ask<{ rows: Page }>(`{ rows: ${many}(first: 0) { totalCount } }`)).rows.totalCount
      for (const field of fields) {
        for (const direction of ['ASC', 'DESC']) {
          const order = `orderBy: [{ field: ${field}, direction: ${direction} }]`
          const all = (
            await admin.ask<{ rows: Page }>(`{ rows: ${many}(${order}, first: 500) { nodes { id } totalCount } }`)
          ).rows
          expect(all.totalCount).toBe(total)
          expect(new Set(all.nodes.map(({ id }) => id)).size).toBe(Math.min(total, 500))
          const ids: string[] = []
          const size = Math.max(2, Math.ceil(total / 2))
          for (let after: string | null = null, rounds = 0; rounds < 10; rounds++) {
            const { rows }: { rows: Page } = await admin.ask(
              `query ($after: String) { rows: ${many}(${order}, first: ${size}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
              { after },
            )
            ids.push(...rows.nodes.map(({ id }) => id))
            after = rows.pageInfo.endCursor
            if (!rows.pageInfo.hasNextPage) break
          }
          expect(ids, `${field} ${direction}`).toEqual(all.nodes.map(({ id }) => id))
        }
      }
    })
  },
)

describe('an order', () => {
  const order = async (terms: string, filter = '{ programme: { title: { contains: "burgemeesters" } } }') =>
    (
      await admin.ask<{ editions: Page }>(`{ editions(filter: ${filter}, orderBy: ${terms}) { nodes { id } } }`)
    ).editions.nodes
      .map(({ id }) => nameOf(id))
      .join('')

  test.each([
    ['[{ field: STARTS_ON }]', 'abcde'],
    ['[{ field: STARTS_ON, direction: DESC }]', 'cbade'],
    ['[{ field: LABEL }]', 'abdec'],
    ['[{ field: LABEL, direction: DESC }]', 'cedba'],
    ['[{ field: CAPACITY }, { field: NUMBER, direction: DESC }]', 'acbed'],
    ['[{ field: CAPACITY, direction: DESC }, { field: NUMBER }]', 'bcade'],
    ['[{ field: LOCATION }, { field: NUMBER, direction: DESC }]', 'aedcb'],
    ['[{ field: SEATS_LEFT, direction: DESC }, { field: NUMBER }]', 'bcade'],
    ['[{ field: DURATION_TEXT }, { field: NUMBER, direction: DESC }]', 'baedc'],
  ])('by %s', async (terms, names) => {
    expect(await order(terms)).toBe(names)
  })

  test('puts the tenth edition after the second, in its own list and in those of others', async () => {
    const metropool = await api.add.programme({ title: 'Metropool' })
    const labels = ['Metropool 2', 'Metropool 9', 'Metropool 10']
    for (const number of [10, 2, 9]) {
      const cohort = await api.add.edition({ programmeId: metropool.id, number })
      await api.add.enrolment({ editionId: cohort.id })
    }
    const { editions, enrolments } = await admin.ask<{
      editions: { nodes: { label: string }[] }
      enrolments: { nodes: { edition: { label: string } }[] }
    }>(
      `query ($id: ID!) {
        editions(filter: { programmeId: { eq: $id } }, orderBy: [{ field: LABEL }]) { nodes { label } }
        enrolments(filter: { edition: { programmeId: { eq: $id } } }, orderBy: [{ field: EDITION }]) { nodes { edition { label } } }
      }`,
      { id: metropool.id },
    )
    expect(editions.nodes.map(({ label }) => label)).toEqual(labels)
    expect(enrolments.nodes.map(({ edition }) => edition.label)).toEqual(labels)
  })

  test('gives a session its place by date and time, one without a date last', async () => {
    const edition = await api.add.edition()
    const dates = ['2026-05-02', null, '2026-05-01', 'XXXX-01-01', '2026-05', '2026-05-01']
    const ids: string[] = []
    for (const [index, date] of dates.entries())
      ids.push(
        (
          await api.add.session({
            editionId: edition.id,
            date,
            startTime: index === 5 ? '09:00' : index === 2 ? '13:00' : null,
          })
        ).id,
      )
    const { edition: read } = await admin.ask<{ edition: { sessions: Row[] } }>(
      'query ($id: ID!) { edition(id: $id) { sessions { id } } }',
      { id: edition.id },
    )
    expect(read.sessions.map(({ id }) => ids.indexOf(id))).toEqual([4, 5, 2, 0, 3, 1])
  })
})

describe('pages', () => {
  test('by cursor neither overlap nor skip when records are added in between', async () => {
    const names = ['b', 'd', 'f', 'h', 'j'].map(letter => `Plek ${letter}`)
    for (const name of names) await api.add.location({ name, country: 'Paginaland' })
    const document =
      'query ($after: String) { locations(filter: { country: { eq: "paginaland" } }, first: 2, after: $after) { nodes { name } edges { cursor node { name } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
    interface Answer {
      locations: {
        nodes: { name: string }[]
        edges: { cursor: string; node: { name: string } }[]
        totalCount: number
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
      }
    }
    const { locations: first } = await admin.ask<Answer>(document, { after: null })
    expect(first).toMatchObject({
      nodes: [{ name: 'Plek b' }, { name: 'Plek d' }],
      totalCount: 5,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    })
    expect(first.edges.map(edge => edge.node)).toEqual(first.nodes)
    expect([first.edges[0]?.cursor, first.edges[1]?.cursor]).toEqual([
      first.pageInfo.startCursor,
      first.pageInfo.endCursor,
    ])
    await api.add.location({ name: 'Plek a', country: 'Paginaland' })
    await api.add.location({ name: 'Plek g', country: 'Paginaland' })
    const { locations: second } = await admin.ask<Answer>(document, { after: first.pageInfo.endCursor })
    expect(second).toMatchObject({
      nodes: [{ name: 'Plek f' }, { name: 'Plek g' }],
      totalCount: 7,
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    })
    const { locations: last } = await admin.ask<Answer>(document, { after: second.pageInfo.endCursor })
    expect(last).toMatchObject({ nodes: [{ name: 'Plek h' }, { name: 'Plek j' }], pageInfo: { hasNextPage: false } })
    const { locations: middle } = await admin.ask<Answer>(document, { after: first.edges[0]?.cursor })
    expect(middle.nodes.map(({ name }) => name)).toEqual(['Plek d', 'Plek f'])
  })

  test('by offset together are the whole', async () => {
    const ids: string[] = []
    for (let offset = 0; offset < 8; offset += 2) {
      const { editions } = await admin.ask<{ editions: Page }>(
        `{ editions(filter: { programme: { title: { contains: "burgemeesters" } } }, orderBy: [{ field: STATUS }], first: 2, offset: ${offset}) { nodes { id } totalCount pageInfo { hasPreviousPage } } }`,
      )
      expect(editions).toMatchObject({ totalCount: 5, pageInfo: { hasPreviousPage: offset > 0 } })
      ids.push(...editions.nodes.map(({ id }) => id))
    }
    expect(ids.map(nameOf).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('of a search go on where the last one stopped', async () => {
    for (let number = 0; number < 5; number++)
      await api.add.location({ name: `Kasteel${number % 2 ? ' Kasteel' : ''} Zoekland` })
    const document =
      'query ($after: String) { rows: locations(search: "zoekland", first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }'
    const ids: string[] = []
    for (let after: string | null = null, rounds = 0; rounds < 5; rounds++) {
      const { rows }: { rows: Page } = await admin.ask(document, { after })
      expect(rows.totalCount).toBe(5)
      ids.push(...rows.nodes.map(({ id }) => id))
      after = rows.pageInfo.endCursor
      if (!rows.pageInfo.hasNextPage) break
    }
    expect(new Set(ids).size).toBe(5)
    expect(ids).toHaveLength(5)
  })
})

describe('a selection', () => {
  test('may ask the same thing twice under different names', async () => {
    const document = `query ($id: ID!) {
      one: edition(id: $id) { first: sessions { titel: title } second: sessions { title edition { eigen: label } } a: label b: label __typename soort: __typename }
      list: editions(filter: { id: { eq: $id } }) { x: nodes { p: label } y: nodes { q: number programme { t: title } } edges { node { label } knoop: node { number } c: cursor } n: totalCount __typename pageInfo { __typename hasNextPage } }
    }`
    expect(await admin.ask(document, { id: made['a'] })).toMatchObject({
      one: {
        first: [{ titel: 'Start' }, { titel: 'Slot' }],
        second: [{ title: 'Start', edition: { eigen: 'Ámsterdam' } }, { title: 'Slot' }],
        a: 'Ámsterdam',
        b: 'Ámsterdam',
        __typename: 'Edition',
        soort: 'Edition',
      },
      list: {
        x: [{ p: 'Ámsterdam' }],
        y: [{ q: 1, programme: { t: expect.any(String) } }],
        edges: [{ node: { label: 'Ámsterdam' }, knoop: { number: 1 }, c: expect.any(String) }],
        n: 1,
        __typename: 'EditionConnection',
        pageInfo: { __typename: 'PageInfo', hasNextPage: false },
      },
    })
  })

  test('follows fragments, @skip and @include', async () => {
    const document = `query ($id: ID!, $with: Boolean!) {
      edition(id: $id) { ...naam ... on Edition @include(if: $with) { number } ... { capacity @skip(if: $with) } sessions @include(if: $with) { ...sessie } programme { ... on Record { id } } }
    }
    fragment naam on Edition { label programme { title } } fragment sessie on Session { title speakers @skip(if: true) { role } }`
    expect(await admin.ask(document, { id: made['a'], with: true })).toEqual({
      edition: {
        label: 'Ámsterdam',
        number: 1,
        sessions: [{ title: 'Start' }, { title: 'Slot' }],
        programme: { title: 'Één Öpleiding voor Burgemeesters', id: programme.id },
      },
    })
    expect(await admin.ask(document, { id: made['a'], with: false })).toEqual({
      edition: {
        label: 'Ámsterdam',
        capacity: 10,
        programme: { title: 'Één Öpleiding voor Burgemeesters', id: programme.id },
      },
    })
  })

  test('asks each kind of organisation its own, also under one name', async () => {
    const parent = await api.add.partner({ name: 'Moeder', city: 'Utrecht' })
    const a = await api.add.partner({ name: 'Wij', city: 'Soest', parentId: parent.id, description: 'Partij' })
    const b = await api.add.provider({ name: 'Zij', region: 'Oost', parentId: parent.id, mission: 'Missie' })
    const edition = await api.add.edition({ hostIds: [a.id, b.id] })
    const document = `query ($id: ID!) { edition(id: $id) { hosts {
      __typename name parent { name }
      ... on Provider { waar: region tekst: mission parent { city } crkboRegistered }
      ... on Partner { waar: city tekst: description }
      ... on Organisation { slug }
    } } }`
    expect(await admin.ask(document, { id: edition.id })).toEqual({
      edition: {
        hosts: [
          {
            __typename: 'Partner',
            name: 'Wij',
            parent: { name: 'Moeder' },
            waar: 'Soest',
            tekst: 'Partij',
            slug: 'wij',
          },
          {
            __typename: 'Provider',
            name: 'Zij',
            parent: { name: 'Moeder', city: 'Utrecht' },
            waar: 'Oost',
            tekst: 'Missie',
            crkboRegistered: false,
            slug: 'zij',
          },
        ],
      },
    })
    const list = `{ organisations(filter: { parent: { name: { eq: "moeder" } } }) { nodes { __typename name ... on Provider { mission } } totalCount } partners(filter: { parent: { name: { eq: "moeder" } } }) { totalCount } }`
    expect(await admin.ask(list)).toEqual({
      organisations: {
        nodes: [
          { __typename: 'Partner', name: 'Wij' },
          { __typename: 'Provider', name: 'Zij', mission: 'Missie' },
        ],
        totalCount: 2,
      },
      partners: { totalCount: 1 },
    })
  })

  test('may use names longer than a column may have, and very many', async () => {
    const long = 'x'.repeat(70)
    const many = Array.from({ length: 120 }, (_value, index) => `veld${index}: label`).join(' ')
    const { edition } = await admin.ask<{ edition: Record<string, unknown> }>(
      `query ($id: ID!) { edition(id: $id) { ${long}1: label ${long}2: number ${many} sessions { ${long}1: title ${long}2: room } } }`,
      { id: made['a'] },
    )
    expect(edition).toMatchObject({
      [`${long}1`]: 'Ámsterdam',
      [`${long}2`]: 1,
      veld119: 'Ámsterdam',
      sessions: [
        { [`${long}1`]: 'Start', [`${long}2`]: 'Aula' },
        { [`${long}1`]: 'Slot', [`${long}2`]: null },
      ],
    })
  })

  test('of nothing but __typename works everywhere', async () => {
    const lists = resources.map(
      ({ many }) =>
        `${many} { __typename nodes { __typename } edges { __typename node { __typename } } pageInfo { __typename } }`,
    )
    const answer = await admin.ask<Record<string, { nodes: { __typename: string }[] }>>(`{ ${lists.join(' ')} }`)
    for (const { many, type } of resources)
      expect(answer[many]).toMatchObject({
        __typename: `${type}Connection`,
        nodes: expect.arrayContaining([{ __typename: type }]),
      })
    expect(
      await admin.ask(
        'query ($id: ID!) { edition(id: $id) { __typename startsOn { __typename } price { __typename } location { __typename } sessions { __typename } totalFrom { __typename } priceLines { __typename } } programme(id: "x") { __typename } }',
        { id: made['c'] },
      ),
    ).toEqual({
      edition: {
        __typename: 'Edition',
        startsOn: { __typename: 'PartialDate' },
        price: { __typename: 'Price' },
        location: null,
        sessions: [],
        totalFrom: { __typename: 'Price' },
        priceLines: [],
      },
      programme: null,
    })
  })
})

test('what every record has can be asked under another name, of an organisation too', async () => {
  const fields = 'mark: id number: version made: createdAt maker: createdBy { name }'
  // A date that is put into words takes the way through the resolvers.
  const { providers, programmes } = await api
    .as('contentManager')
    .ask<Record<'providers' | 'programmes', { nodes: { mark: string; number: number }[] }>>(
      `{ providers { nodes { ${fields} } } programmes { nodes { ${fields} developedIn { label } } } }`,
    )
  for (const { mark, number } of [...providers.nodes, ...programmes.nodes])
    expect([typeof mark, typeof number]).toEqual(['string', 'number'])
})
