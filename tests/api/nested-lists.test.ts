import { addDays, today } from '@aanbod/shared/core/calendar.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')
const now = today()

const topics = [await api.add.topic({ name: 'Bestuur' }), await api.add.topic({ name: 'Arbeid' })]
const hosts = [
  await api.add.partner({ name: 'Gemeente Zuid', city: 'Breda' }),
  await api.add.provider({ name: 'Academie', city: 'Breda' }),
  await api.add.partner({ name: 'Provincie', city: 'Assen' }),
]
const speaker = await api.add.speaker()
const programme = await api.add.publishedProgramme({
  title: 'Genest',
  topicIds: topics.map(({ id }) => id),
  modules: [
    { title: 'Één', kind: 'CLASS', speakers: [{ speakerId: speaker.id }, { role: 'COACH' }] },
    { title: 'Twee', kind: 'EXAM', credits: 2.5 },
    { title: 'Drie', kind: 'CLASS', credits: 5 },
    { title: 'Vier', kind: 'ONLINE' },
  ],
})
const edition = await api.add.edition({
  programmeId: programme.id,
  number: 1,
  hostIds: hosts.map(({ id }) => id),
  price: { amountCents: 200_000 },
  sessions: [
    { title: 'gisteren', date: addDays(now, -1), startTime: '09:00' },
    { title: 'vandaag', date: now, startTime: '13:00' },
    { title: 'vandaag vroeg', date: now, startTime: '09:00' },
    { title: 'morgen', date: addDays(now, 1) },
    { title: 'ooit' },
  ],
  priceLines: [
    { label: 'Diner', kind: 'OPTION', price: { amountCents: 5_000 }, mandatory: false },
    { label: 'Boeken', kind: 'COMPONENT', price: { amountCents: 15_000 }, mandatory: true },
  ],
})
const other = await api.add.edition({ programmeId: programme.id, number: 2, price: { amountCents: 100_000 } })
await api.add.edition({ programmeId: programme.id, number: 3, startsOn: '2031-03' })

const ask = async <Data>(selection: string, variables: Record<string, unknown> = {}, declared = ''): Promise<Data> =>
  (
    await admin.ask<{ programme: Data }>(`query ($id: ID! ${declared}) { programme(id: $id) { ${selection} } }`, {
      id: programme.id,
      ...variables,
    })
  ).programme
const askEdition = async <Data>(selection: string, variables: Record<string, unknown> = {}, declared = '') =>
  (
    await admin.ask<{ edition: Data }>(`query ($id: ID! ${declared}) { edition(id: $id) { ${selection} } }`, {
      id: edition.id,
      ...variables,
    })
  ).edition

describe('a list inside a record', () => {
  test.each([
    ['modules { title }', ['Één', 'Twee', 'Drie', 'Vier']],
    ['modules(filter: { kind: { eq: CLASS } }) { title }', ['Één', 'Drie']],
    ['modules(filter: { title: { startsWith: "ee" } }) { title }', ['Één']],
    ['modules(filter: null, orderBy: [], first: null, offset: null) { title }', ['Één', 'Twee', 'Drie', 'Vier']],
    ['modules(orderBy: [{ field: TITLE }]) { title }', ['Drie', 'Één', 'Twee', 'Vier']],
    [
      'modules(orderBy: [{ field: CREDITS, direction: DESC }, { field: TITLE, direction: DESC }]) { title }',
      ['Drie', 'Twee', 'Vier', 'Één'],
    ],
    ['modules(first: 2) { title }', ['Één', 'Twee']],
    ['modules(first: 2, offset: 1) { title }', ['Twee', 'Drie']],
    ['modules(offset: 3) { title }', ['Vier']],
    ['modules(offset: 9) { title }', []],
    ['modules(first: 0) { title }', []],
    ['modules(filter: { speakers: { some: {} } }) { title }', ['Één']],
    ['modules(filter: { speakersCount: { eq: 0 } }, orderBy: [{ field: TITLE }]) { title }', ['Drie', 'Twee', 'Vier']],
    [
      'modules(orderBy: [{ field: SPEAKERS_COUNT, direction: DESC }, { field: TITLE }], first: 2) { title }',
      ['Één', 'Drie'],
    ],
    ['modules: topics { title: name }', ['Bestuur', 'Arbeid']],
    ['modules: topics(orderBy: [{ field: NAME }]) { title: name }', ['Arbeid', 'Bestuur']],
    ['modules: topics(filter: { name: { eq: "arbeid" } }) { title: name }', ['Arbeid']],
    ['modules: topics(offset: 1) { title: name }', ['Arbeid']],
    ['modules: editions { title: label }', ['Genest 3', 'Genest 2', 'Genest 1']],
    [
      'modules: editions(orderBy: [{ field: PRICE_AMOUNT_CENTS }]) { title: label }',
      ['Genest 2', 'Genest 1', 'Genest 3'],
    ],
    ['modules: editions(filter: { price: { amountCents: { gt: 100000 } } }) { title: label }', ['Genest 1']],
    ['modules: editions(filter: { totalFrom: { amountCents: { eq: 215000 } } }) { title: label }', ['Genest 1']],
    ['modules: editions(filter: { totalFrom: { isNull: true } }) { title: label }', ['Genest 3']],
    [
      'modules: editions(filter: { totalFrom: { includes: { isEmpty: true } } }) { title: label }',
      ['Genest 2', 'Genest 1'],
    ],
    ['modules: editions(filter: { totalFrom: { includes: { has: "x" } } }) { title: label }', []],
  ])('%s', async (selection, titles) => {
    const { modules } = await ask<{ modules: { title: string }[] }>(selection)
    expect(modules.map(({ title }) => title)).toEqual(titles)
  })

  test('takes relative days, in its filter as in that of the list around it', async () => {
    const { sessions } = await askEdition<{ sessions: { title: string }[] }>(
      'sessions(filter: { date: { gte: "TODAY" } }, first: 2) { title }',
    )
    expect(sessions.map(({ title }) => title)).toEqual(['vandaag vroeg', 'vandaag'])
    const { editions } = await admin.ask<{ editions: { nodes: { label: string; sessions: { title: string }[] }[] } }>(
      `{ editions(filter: { sessions: { some: { date: { eq: "TODAY" } } } }) { nodes { label sessions(filter: { date: { lt: "TODAY" } }) { title } } } }`,
    )
    expect(editions.nodes).toEqual([{ label: 'Genest 1', sessions: [{ title: 'gisteren' }] }])
  })

  test('is asked twice with other arguments, each under a name of its own, at any depth', async () => {
    const { programmes } = await admin.ask<{ programmes: { nodes: unknown[] } }>(
      `query ($id: ID!, $kind: ModuleKind, $few: Int = 1, $all: Boolean = false) {
        programmes(filter: { id: { eq: $id } }) { nodes {
          classes: modules(filter: { kind: { eq: $kind } }) { title }
          rest: modules(filter: { not: { kind: { eq: $kind } } }, orderBy: [{ field: TITLE }]) { ...named }
          editions(orderBy: [{ field: NUMBER }], first: $few) {
            past: sessions(filter: { date: { lt: "TODAY" } }) { title }
            ahead: sessions(filter: { date: { gt: "TODAY" } }) { title }
            every: sessions @include(if: $all) { title }
            every: sessions @skip(if: $all) { id: title }
            ... on Edition { ahead: sessions(filter: { date: { gt: "TODAY" } }) { room } }
          }
        } }
      }
      fragment named on Module { title speakers(first: 0) { id } }`,
      { id: programme.id, kind: 'CLASS', all: true },
    )
    expect(programmes.nodes).toEqual([
      {
        classes: [{ title: 'Één' }, { title: 'Drie' }],
        rest: [
          { title: 'Twee', speakers: [] },
          { title: 'Vier', speakers: [] },
        ],
        editions: [
          {
            past: [{ title: 'gisteren' }],
            ahead: [{ title: 'morgen', room: null }],
            every: ['gisteren', 'vandaag vroeg', 'vandaag', 'morgen', 'ooit'].map(title => ({ title })),
          },
        ],
      },
    ])
  })

  test('of an organisation takes them too, whatever kind it is', async () => {
    const { hosts: found } = await askEdition<{ hosts: unknown[] }>(
      `hosts(filter: { city: { eq: "breda" } }, orderBy: [{ field: NAME }]) { __typename name
        ... on Provider { shown: programmes(first: 1) { title } } ... on Partner { shown: locations(first: 1) { name } } locationsCount }`,
    )
    expect(found).toEqual([
      { __typename: 'Provider', name: 'Academie', shown: [], locationsCount: 0 },
      { __typename: 'Partner', name: 'Gemeente Zuid', shown: [], locationsCount: 0 },
    ])
    const { hosts: ordered } = await askEdition<{ hosts: { name: string }[] }>('hosts { name }')
    expect(ordered.map(({ name }) => name)).toEqual(hosts.map(({ name }) => name))
  })

  test('of rows that are no records of their own can be ordered and cut as well', async () => {
    const { priceLines, first } = await askEdition<{ priceLines: { label: string }[]; first: { label: string }[] }>(
      'priceLines(filter: { mandatory: { eq: true } }) { label } first: priceLines(orderBy: [{ field: PRICE_AMOUNT_CENTS, direction: DESC }], first: 1) { label }',
    )
    expect({ priceLines, first }).toEqual({ priceLines: [{ label: 'Boeken' }], first: [{ label: 'Boeken' }] })
  })

  test('is empty, and not null, where nothing meets the filter', async () => {
    expect(await ask('modules(filter: { or: [] }) { title }')).toEqual({ modules: [] })
  })

  test('shows nothing of the trash, whatever its filter says', async () => {
    const owner = await api.add.programme({ title: 'Prullen', modules: [{ title: 'weg' }, { title: 'er' }] })
    const { modules } = await admin.ask<{ modules: { nodes: { id: string; version: number }[] } }>(
      'query ($id: ID!) { modules(filter: { programmeId: { eq: $id }, title: { eq: "weg" } }) { nodes { id version } } }',
      { id: owner.id },
    )
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteModule(id: $id, version: $version) { id } }', {
      ...modules.nodes[0],
    })
    const { read } = await admin.ask<{ read: unknown }>(
      'query ($id: ID!) { read: programme(id: $id) { modules(filter: { deletedAt: { isNull: false } }) { title } all: modules { title } modulesCount(filter: { deletedAt: { isNull: false } }) } }',
      { id: owner.id },
    )
    expect(read).toEqual({ modules: [], all: [{ title: 'er' }], modulesCount: 0 })
  })
})

describe('a count beside a list', () => {
  test('says how many there are, or meet a filter', async () => {
    expect(
      await ask(
        `modulesCount topicsCount editionsCount classes: modulesCount(filter: { kind: { eq: CLASS } }) none: modulesCount(filter: { or: [] }) all: modulesCount(filter: null)
        editions(first: 1, orderBy: [{ field: NUMBER }]) { sessionsCount ahead: sessionsCount(filter: { date: { gt: "TODAY" } }) hostsCount priceLinesCount }`,
      ),
    ).toEqual({
      modulesCount: 4,
      topicsCount: 2,
      editionsCount: 3,
      classes: 2,
      none: 0,
      all: 4,
      editions: [{ sessionsCount: 5, ahead: 1, hostsCount: 3, priceLinesCount: 2 }],
    })
  })

  test('filters and orders', async () => {
    const { editions, rich } = await admin.ask<Record<string, { nodes: { id: string }[] }>>(
      `query ($id: ID!) {
        editions(filter: { programmeId: { eq: $id } }, orderBy: [{ field: HOSTS_COUNT, direction: DESC }, { field: NUMBER }]) { nodes { id } }
        rich: editions(filter: { programmeId: { eq: $id }, sessionsCount: { gte: 5 }, hostsCount: { in: [3, 4] } }) { nodes { id } }
      }`,
      { id: programme.id },
    )
    expect(editions?.nodes.map(({ id }) => id).slice(0, 2)).toEqual([edition.id, other.id])
    expect(rich?.nodes.map(({ id }) => id)).toEqual([edition.id])
  })
})

describe('arguments that cannot be', () => {
  test.each([
    ['modules(first: 501) { id }', ['modules', 'first'], 'too_large'],
    ['modules(first: -1) { id }', ['modules', 'first'], 'too_small'],
    ['m: modules(offset: -1) { id }', ['m', 'offset'], 'too_small'],
    ['editions { s: sessions(first: 1000) { id } }', ['editions', 's', 'first'], 'too_large'],
    [
      'editions { sessions(filter: { or: [{ date: { gte: "GISTEREN" } }] }) { id } }',
      ['editions', 'sessions', 'filter', 'or', 0, 'date', 'gte'],
      'relative_date',
    ],
    ['n: editionsCount(filter: { startsOn: { lt: "2026-13-01" } })', ['n', 'filter', 'startsOn', 'lt'], 'date'],
  ])('%s is refused, naming where it stands', async (selection, path, code) => {
    const one = await admin.run(`query ($id: ID!) { programme(id: $id) { ${selection} } }`, { id: programme.id })
    expect(one.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, code }] })
    const many = await admin.run(`{ programmes { rows: nodes { ${selection} } } }`)
    expect(many.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['rows', ...path], code }],
    })
  })

  test.each([
    'modules(filter: { titel: { eq: "x" } }) { id }',
    'modules(orderBy: [{ field: CONFLICTS }]) { id }',
    'modules(first: "2") { id }',
    'modulesCount(first: 2)',
  ])('%s is refused by its types', async selection => {
    const { errors } = await admin.run(`query ($id: ID!) { programme(id: $id) { ${selection} } }`, { id: programme.id })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('somebody who is not signed in', () => {
  test('filters, orders, cuts and counts what is shown to everybody', async () => {
    const visitor = await api.caller(null)
    expect(
      await visitor.ask(
        'query ($id: ID!) { programme(id: $id) { modules(filter: { kind: { eq: CLASS } }, orderBy: [{ field: TITLE }], first: 1) { title } modulesCount editionsCount(filter: { number: { gte: 2 } }) } }',
        { id: programme.id },
      ),
    ).toEqual({ programme: { modules: [{ title: 'Drie' }], modulesCount: 4, editionsCount: 2 } })
  })

  test('counts only what the list would show', async () => {
    const draft = await api.add.programme({ title: 'Concept', topicIds: [topics[0]?.id ?? ''] })
    await api.add.edition({ programmeId: draft.id })
    const document = 'query ($id: ID!) { topic(id: $id) { programmes { id } programmesCount } }'
    const id = topics[0]?.id
    expect(await admin.ask(document, { id })).toMatchObject({ topic: { programmesCount: 2 } })
    expect(await (await api.caller(null)).ask(document, { id })).toEqual({
      topic: { programmes: [{ id: programme.id }], programmesCount: 1 },
    })
  })

  test.each([
    'editions { nodes { enrolmentsCount } }',
    'editions(filter: { enrolmentsCount: { gt: 0 } }) { totalCount }',
    'editions(orderBy: [{ field: ENROLMENTS_COUNT }]) { totalCount }',
    'alumniMeetings { nodes { invitationsCount } }',
    'programmes { nodes { modules(filter: { createdBy: { name: { contains: "a" } } }) { id } } }',
    'programmes { nodes { modules(orderBy: [{ field: UPDATED_AT }]) { id } } }',
    'programmes { nodes { modulesCount(filter: { version: { eq: 1 } }) } }',
    'programmes { nodes { editions(filter: { enrolments: { some: {} } }) { id } } }',
  ])('may not ask { %s }', async selection => {
    const { errors } = await (await api.caller(null)).run(`{ ${selection} }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  })
})

describe('the filter deletedAt', () => {
  test('shows what is in the trash, and of what is not only what has an owner that is not either', async () => {
    const gone = await api.add.programme({ title: 'Gaat weg', modules: [{ title: 'mee' }, { title: 'eerder' }] })
    const names = async (filter: string) =>
      (
        await admin.ask<{ modules: { nodes: { title: string }[]; totalCount: number } }>(
          `query ($id: ID!) { modules(filter: { programmeId: { eq: $id } ${filter} }) { nodes { title } totalCount } }`,
          { id: gone.id },
        )
      ).modules.nodes.map(({ title }) => title)
    const [module] = (
      await admin.ask<{ modules: { nodes: { id: string; version: number }[] } }>(
        'query ($id: ID!) { modules(filter: { programmeId: { eq: $id }, title: { eq: "eerder" } }) { nodes { id version } } }',
        { id: gone.id },
      )
    ).modules.nodes
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteModule(id: $id, version: $version) { id } }', {
      ...module,
    })
    expect(await names(', deletedAt: { isNull: true }')).toEqual(['mee'])
    expect(await names(', deletedAt: { isNull: false }')).toEqual(['eerder'])
    const { version } = (
      await admin.ask<{ programme: { version: number } }>('query ($id: ID!) { programme(id: $id) { version } }', {
        id: gone.id,
      })
    ).programme
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteProgramme(id: $id, version: $version) { id } }', {
      id: gone.id,
      version,
    })
    expect(await names('')).toEqual([])
    expect(await names(', deletedAt: { isNull: true }')).toEqual([])
    expect(await names(', or: [{ deletedAt: { isNull: true } }, { deletedAt: { isNull: false } }]')).toEqual(['eerder'])
  })
})
