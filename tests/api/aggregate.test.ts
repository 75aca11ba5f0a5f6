import { addDays, today, weekOf } from '@aanbod/shared/core/calendar.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { resources } from '../kit/resources.ts'

const api = await startApi()
const admin = await api.caller('admin')

const academy = await api.add.provider({ name: 'Academie', abbreviation: 'AC' })
const school = await api.add.provider({ name: 'bestuursschool', abbreviation: 'BS' })
const town = await api.add.location({ name: 'Stadhuis' })
const programmes = {
  leergang: await api.add.publishedProgramme({ title: 'Leergang', kind: 'LEERGANG', providerId: academy.id }),
  college: await api.add.programme({ title: 'College', kind: 'COLLEGEREEKS', providerId: academy.id }),
  training: await api.add.programme({ title: 'Training', kind: 'TRAINING', providerId: school.id }),
  nobody: await api.add.programme({ title: 'Van niemand', kind: 'TRAINING' }),
}
/** Seven editions whose values tell every measure apart; the last knows little of itself. */
const editions = [
  {
    programmeId: programmes.leergang.id,
    number: 1,
    startsOn: '2026-01-12',
    capacity: 10,
    price: { amountCents: 100_000, vat: 'EXEMPT' },
    locationId: town.id,
  },
  {
    programmeId: programmes.leergang.id,
    number: 2,
    startsOn: '2026-10-26',
    capacity: 20,
    price: { amountCents: 200_000, vat: 'EXEMPT' },
  },
  {
    programmeId: programmes.leergang.id,
    number: 3,
    startsOn: '2027',
    capacity: null,
    price: { amountCents: 300_000, vat: 'INCLUDED' },
  },
  {
    programmeId: programmes.college.id,
    number: 1,
    startsOn: '2026-10',
    capacity: 30,
    deliveryMode: 'ONLINE',
    locationId: town.id,
  },
  {
    programmeId: programmes.training.id,
    number: 1,
    startsOn: '2025-12-29',
    capacity: 5,
    price: { amountCents: 50_000, vat: 'INCLUDED' },
    deliveryMode: 'ONLINE',
  },
  {
    programmeId: programmes.training.id,
    number: 2,
    startsOn: 'XXXX-03',
    capacity: 5,
    price: { amountCents: null, vat: 'UNKNOWN' },
  },
  { programmeId: programmes.nobody.id, number: 1 },
]
const made: string[] = []
for (const edition of editions) made.push((await api.add.edition(edition)).id)
for (const [index, title] of ['a', 'b', 'c'].entries())
  await api.add.session({ editionId: made[0], title, date: `2026-01-${12 + index}`, startTime: '09:00' })

type Row = Record<string, unknown>
const rows = async (query: string, variables?: Record<string, unknown>): Promise<Row[]> =>
  (await admin.ask<{ rows: Row[] }>(variables ? query : `{ rows: ${query} }`, variables)).rows

describe('an aggregate without groups', () => {
  test('is one row over all that the list would show', async () => {
    expect(
      await rows(`editionAggregate { count suppressed __typename
        countDistinct { capacity programme priceVat startsOn location }
        sum { capacity priceAmountCents number } avg { capacity priceAmountCents }
        min { capacity priceAmountCents startsOn } max { capacity priceAmountCents startsOn } }`),
    ).toEqual([
      {
        count: 7,
        suppressed: false,
        __typename: 'EditionAggregateRow',
        countDistinct: { capacity: 4, programme: 4, priceVat: 3, startsOn: 6, location: 1 },
        sum: { capacity: 70, priceAmountCents: 650_000, number: 11 },
        avg: { capacity: 14, priceAmountCents: 162_500 },
        min: { capacity: 5, priceAmountCents: 50_000, startsOn: '2025-12-29' },
        max: { capacity: 30, priceAmountCents: 300_000, startsOn: '2027-01-01' },
      },
    ])
  })

  test('counts none when nothing meets the filter, and knows no measure then', async () => {
    expect(
      await rows(
        'editionAggregate(filter: { or: [] }) { count countDistinct { capacity } sum { capacity } avg { capacity } max { startsOn } }',
      ),
    ).toEqual([
      {
        count: 0,
        countDistinct: { capacity: 0 },
        sum: { capacity: null },
        avg: { capacity: null },
        max: { startsOn: null },
      },
    ])
    expect(await rows('editionAggregate(filter: { or: [] }, groupBy: [{ field: STATUS }]) { count }')).toEqual([])
  })

  test('takes filter and search of the list', async () => {
    expect(await rows('editionAggregate(filter: { capacity: { gte: 20 } }) { count sum { capacity } }')).toEqual([
      { count: 2, sum: { capacity: 50 } },
    ])
    expect(await rows('programmeAggregate(search: "leergang") { count }')).toEqual([{ count: 1 }])
    expect(
      await rows('editionAggregate(filter: { programme: { provider: { abbreviation: { eq: "ac" } } } }) { count }'),
    ).toEqual([{ count: 4 }])
  })

  test('adds up what no Int could hold', async () => {
    const programme = await api.add.programme({ title: 'Duur', kind: 'MASTER' })
    for (let number = 1; number <= 30; number++)
      await api.add.edition({ programmeId: programme.id, number, price: { amountCents: 100_000_000 } })
    const filter = `filter: { programmeId: { eq: "${programme.id}" } }`
    expect(await rows(`editionAggregate(${filter}) { sum { priceAmountCents } avg { priceAmountCents } }`)).toEqual([
      { sum: { priceAmountCents: 3_000_000_000 }, avg: { priceAmountCents: 100_000_000 } },
    ])
    const { editions: of } = await admin.ask<{ editions: { nodes: { id: string; version: number }[] } }>(
      `{ editions(${filter}, first: 100) { nodes { id version } } }`,
    )
    for (const edition of of.nodes)
      await admin.ask('mutation ($id: ID!, $version: Int!) { deleteEdition(id: $id, version: $version) { id } }', {
        ...edition,
      })
    expect(await rows(`editionAggregate(${filter}) { count }`)).toEqual([{ count: 0 }])
  })

  test('adds up fractions as people write them', async () => {
    const titles = Array.from({ length: 10 }, (_, index) => `Tiende ${index}`)
    for (const title of titles) await api.add.programme({ title, credits: 0.1 })
    const ask = async (having: string) =>
      (
        await admin.ask<{ rows: unknown[] }>(
          `{ rows: programmeAggregate(filter: { title: { startsWith: "Tiende" } }, having: ${having}) { sum { credits } avg { credits } } }`,
        )
      ).rows
    const row = { sum: { credits: 1 }, avg: { credits: 0.1 } }
    expect(await ask('{}')).toEqual([row])
    expect(await ask('{ sum: { credits: { eq: 1 } }, avg: { credits: { eq: 0.1 } } }')).toEqual([row])
  })
})

describe('groups', () => {
  test.each([
    [
      'an enum',
      '[{ field: DELIVERY_MODE }]',
      'deliveryMode',
      [
        ['ON_SITE', 5],
        ['ONLINE', 2],
      ],
    ],
    [
      'a number',
      '[{ field: CAPACITY }]',
      'capacity',
      [
        [5, 2],
        [10, 1],
        [20, 1],
        [30, 1],
        [null, 2],
      ],
    ],
    [
      'a text that is derived',
      '[{ field: LABEL }]',
      'label',
      [
        ['College 1', 1],
        ['Leergang 1', 1],
        ['Leergang 2', 1],
        ['Leergang 3', 1],
        ['Training 1', 1],
        ['Training 2', 1],
        ['Van niemand 1', 1],
      ],
    ],
    [
      'a part of a group',
      '[{ field: PRICE_VAT }]',
      'priceVat',
      [
        ['EXEMPT', 2],
        ['INCLUDED', 2],
        ['UNKNOWN', 1],
        [null, 2],
      ],
    ],
    [
      'a part of what is derived',
      '[{ field: TOTAL_FROM_AMOUNT_CENTS }]',
      'totalFromAmountCents',
      [
        [50_000, 1],
        [100_000, 1],
        [200_000, 1],
        [300_000, 1],
        [null, 3],
      ],
    ],
    [
      'a count',
      '[{ field: SESSIONS_COUNT }]',
      'sessionsCount',
      [
        [0, 6],
        [3, 1],
      ],
    ],
    [
      'a date as it is written',
      '[{ field: STARTS_ON }]',
      'startsOn',
      [
        ['2025-12-29', 1],
        ['2026-01-12', 1],
        ['2026-10', 1],
        ['2026-10-26', 1],
        ['2027', 1],
        ['XXXX-03', 1],
        [null, 1],
      ],
    ],
    [
      'the year',
      '[{ field: STARTS_ON, bucket: YEAR }]',
      'startsOn',
      [
        ['2025', 1],
        ['2026', 3],
        ['2027', 1],
        [null, 2],
      ],
    ],
    [
      'the quarter',
      '[{ field: STARTS_ON, bucket: QUARTER }]',
      'startsOn',
      [
        ['2025-Q4', 1],
        ['2026-Q1', 1],
        ['2026-Q4', 2],
        [null, 3],
      ],
    ],
    [
      'the month',
      '[{ field: STARTS_ON, bucket: MONTH }]',
      'startsOn',
      [
        ['2025-12', 1],
        ['2026-01', 1],
        ['2026-10', 2],
        [null, 3],
      ],
    ],
    [
      'the week',
      '[{ field: STARTS_ON, bucket: WEEK }]',
      'startsOn',
      [
        ['2026-W01', 1],
        ['2026-W03', 1],
        ['2026-W44', 1],
        [null, 4],
      ],
    ],
    [
      'the day',
      '[{ field: STARTS_ON, bucket: DAY }]',
      'startsOn',
      [
        ['2025-12-29', 1],
        ['2026-01-12', 1],
        ['2026-10-26', 1],
        [null, 4],
      ],
    ],
  ])('by %s', async (_what, groupBy, field, groups) => {
    const found = await rows(`editionAggregate(groupBy: ${groupBy}) { group { ${field} } count }`)
    expect(found.map(({ group, count }) => [(group as Row)[field], count])).toEqual(groups)
  })

  test('by records that are linked, near and far, and by what they hold', async () => {
    expect(
      await rows(`editionAggregate(groupBy: [{ programme: { field: PROVIDER } }, { field: PROGRAMME }, { programme: { provider: { field: ABBREVIATION } } }]) {
        group { programme { id label __typename provider { id label abbreviation } } } count }`),
    ).toEqual([
      {
        group: {
          programme: {
            id: programmes.college.id,
            label: 'College',
            __typename: 'ProgrammeGroupValues',
            provider: { id: academy.id, label: 'Academie', abbreviation: 'AC' },
          },
        },
        count: 1,
      },
      {
        group: {
          programme: {
            id: programmes.leergang.id,
            label: 'Leergang',
            __typename: 'ProgrammeGroupValues',
            provider: { id: academy.id, label: 'Academie', abbreviation: 'AC' },
          },
        },
        count: 3,
      },
      {
        group: {
          programme: {
            id: programmes.training.id,
            label: 'Training',
            __typename: 'ProgrammeGroupValues',
            provider: { id: school.id, label: 'bestuursschool', abbreviation: 'BS' },
          },
        },
        count: 2,
      },
      {
        group: {
          programme: {
            id: programmes.nobody.id,
            label: 'Van niemand',
            __typename: 'ProgrammeGroupValues',
            provider: null,
          },
        },
        count: 1,
      },
    ])
    expect(
      await rows(
        'editionAggregate(groupBy: [{ programme: { provider: { field: ABBREVIATION } } }]) { group { programme { provider { abbreviation } } } count }',
      ),
    ).toEqual([
      { group: { programme: { provider: { abbreviation: 'AC' } } }, count: 4 },
      { group: { programme: { provider: { abbreviation: 'BS' } } }, count: 2 },
      { group: { programme: { provider: { abbreviation: null } } }, count: 1 },
    ])
    expect(
      await rows('editionAggregate(groupBy: [{ field: LOCATION }]) { group { location { label } } count }'),
    ).toEqual([
      { group: { location: { label: 'Stadhuis' } }, count: 2 },
      { group: { location: null }, count: 5 },
    ])
  })

  test('by a record that is found by derivation', async () => {
    const soon = await api.add.edition({ programmeId: programmes.nobody.id, number: 8, startsOn: addDays(today(), 9) })
    const found = await rows(
      'programmeAggregate(groupBy: [{ nextEdition: { field: NUMBER } }, { field: NEXT_EDITION }]) { group { nextEdition { id number } } count }',
    )
    expect(found).toContainEqual({ group: { nextEdition: { id: soon.id, number: 8 } }, count: 1 })
    const { edition } = await admin.ask<{ edition: { version: number } }>(
      'query ($id: ID!) { edition(id: $id) { version } }',
      { id: soon.id },
    )
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteEdition(id: $id, version: $version) { id } }', {
      id: soon.id,
      version: edition.version,
    })
  })

  test('by moments, in the time of Amsterdam, and by yes or no', async () => {
    const moments = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z', '2026-03-31T22:00:00Z', '2026-03-29T00:30:00Z']
    for (const consentAt of moments) await api.add.enquiry({ consentAt, kind: 'BROCHURE' })
    const by = async (bucket: string) =>
      (
        await rows(
          `enquiryAggregate(filter: { kind: { eq: BROCHURE } }, groupBy: [{ field: CONSENT_AT, bucket: ${bucket} }]) { group { consentAt(bucket: ${bucket}) } count }`,
        )
      ).map(({ group, count }) => [(group as Row)['consentAt'], count])
    expect(await by('YEAR')).toEqual([
      ['2026', 3],
      ['2027', 1],
    ])
    expect(await by('QUARTER')).toEqual([
      ['2026-Q1', 1],
      ['2026-Q2', 1],
      ['2026-Q4', 1],
      ['2027-Q1', 1],
    ])
    expect(await by('MONTH')).toEqual([
      ['2026-03', 1],
      ['2026-04', 1],
      ['2026-12', 1],
      ['2027-01', 1],
    ])
    expect(await by('WEEK')).toEqual([
      ['2026-W13', 1],
      ['2026-W14', 1],
      ['2026-W53', 2],
    ])
    expect(await by('DAY')).toEqual([
      ['2026-03-29', 1],
      ['2026-04-01', 1],
      ['2026-12-31', 1],
      ['2027-01-01', 1],
    ])
    expect(
      await rows(
        'sessionAggregate(groupBy: [{ field: OVERNIGHT }, { field: START_TIME }]) { group { overnight startTime } count }',
      ),
    ).toEqual([{ group: { overnight: false, startTime: '09:00' }, count: 3 }])
    expect(await rows('sessionAggregate { min { startsAt } max { startsAt } }')).toEqual([
      { min: { startsAt: '2026-01-12T08:00:00+00:00' }, max: { startsAt: '2026-01-14T08:00:00+00:00' } },
    ])
  })

  test('by weeks agree with the calendar', async () => {
    const edition = await api.add.edition({ programmeId: programmes.nobody.id, number: 9 })
    const days = ['2024-12-29', '2024-12-30', '2025-01-01', '2026-01-01', '2027-01-03', '2027-01-04']
    for (const date of days) await api.add.session({ editionId: edition.id, title: 'weken', date })
    const found = await rows(
      'sessionAggregate(filter: { title: { eq: "weken" } }, groupBy: [{ field: DATE }, { field: DATE, bucket: WEEK }]) { group { date week: date(bucket: WEEK) } }',
    )
    expect(found.map(({ group }) => (group as Row)['week'])).toEqual(
      days.map(day => `${weekOf(day).year}-W${String(weekOf(day).week).padStart(2, '0')}`),
    )
    const { read } = await admin.ask<{ read: { version: number } }>(
      'query ($id: ID!) { read: edition(id: $id) { version } }',
      { id: edition.id },
    )
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteEdition(id: $id, version: $version) { id } }', {
      id: edition.id,
      version: read.version,
    })
  })

  test('are asked under any name, in fragments, more than once and with variables', async () => {
    expect(
      await rows(
        `query ($by: [EditionGroup!], $bucket: DateBucket!, $filter: EditionFilter, $with: Boolean!) {
          rows: editionAggregate(groupBy: $by, filter: $filter) {
            group { year: startsOn(bucket: YEAR) part: startsOn(bucket: $bucket) how: deliveryMode }
            again: group { ...way } total: sum { seats: capacity ...price } none: sum @include(if: $with) { capacity }
          }
        } fragment way on EditionGroupValues { deliveryMode } fragment price on EditionNumbers { priceAmountCents }`,
        {
          by: [
            { field: 'STARTS_ON', bucket: 'YEAR' },
            { field: 'STARTS_ON', bucket: 'QUARTER' },
            { field: 'DELIVERY_MODE' },
          ],
          bucket: 'QUARTER',
          filter: { startsOn: { gte: '2026-10-01', lt: '2027-01-01' } },
          with: false,
        },
      ),
    ).toEqual([
      {
        group: { year: '2026', part: '2026-Q4', how: 'ON_SITE' },
        again: { deliveryMode: 'ON_SITE' },
        total: { seats: 20, priceAmountCents: 200_000 },
      },
      {
        group: { year: '2026', part: '2026-Q4', how: 'ONLINE' },
        again: { deliveryMode: 'ONLINE' },
        total: { seats: 30, priceAmountCents: null },
      },
    ])
  })
})

describe('conditions on groups', () => {
  const vats = async (having: string) =>
    (await rows(`editionAggregate(groupBy: [{ field: PRICE_VAT }], having: ${having}) { group { priceVat } }`)).map(
      ({ group }) => (group as Row)['priceVat'],
    )

  test.each([
    ['{ count: { gte: 2 } }', ['EXEMPT', 'INCLUDED', null]],
    ['{ count: { eq: 1 } }', ['UNKNOWN']],
    ['{ sum: { priceAmountCents: { gt: 300000 } } }', ['INCLUDED']],
    ['{ avg: { priceAmountCents: { lte: 150000.5 } } }', ['EXEMPT']],
    ['{ avg: { priceAmountCents: { isNull: true } } }', ['UNKNOWN', null]],
    ['{ min: { capacity: { lt: 10 } } }', ['INCLUDED', 'UNKNOWN']],
    ['{ max: { startsOn: { gte: "2026-10-01" } } }', ['EXEMPT', 'INCLUDED', null]],
    ['{ max: { createdAt: { gte: "TODAY" }, startsOn: { isNull: true } } }', ['UNKNOWN']],
    ['{ countDistinct: { programme: { gte: 2 } } }', ['INCLUDED', null]],
    ['{ or: [{ count: { eq: 1 } }, { sum: { capacity: { eq: 30 } } }] }', ['EXEMPT', 'UNKNOWN', null]],
    ['{ not: { count: { gte: 2 } } }', ['UNKNOWN']],
    ['{ and: [{ count: { in: [2, 3] } }, { not: { sum: { priceAmountCents: { gt: 0 } } } }] }', [null]],
    ['{ count: { gte: 2 }, sum: { priceAmountCents: { notIn: [300000] } } }', ['INCLUDED', null]],
    ['{}', ['EXEMPT', 'INCLUDED', 'UNKNOWN', null]],
    ['{ or: [] }', []],
  ])('%s leave %j', async (having, expected) => {
    expect(await vats(having)).toEqual(expected)
  })
})

describe('the order of groups', () => {
  const numbers = async (rest: string) =>
    (
      await rows(
        `editionAggregate(groupBy: [{ field: PROGRAMME }, { field: NUMBER }] ${rest}) { group { programme { label } number } }`,
      )
    ).map(({ group }) => `${((group as Row)['programme'] as Row)['label']} ${(group as Row)['number']}`)

  test.each([
    ['', ['College 1', 'Leergang 1', 'Leergang 2', 'Leergang 3', 'Training 1', 'Training 2', 'Van niemand 1']],
    [
      ', orderBy: [{ group: 2, direction: DESC }]',
      ['Leergang 3', 'Leergang 2', 'Training 2', 'College 1', 'Leergang 1', 'Training 1', 'Van niemand 1'],
    ],
    [
      ', orderBy: [{ measure: SUM, field: CAPACITY, direction: DESC }]',
      ['College 1', 'Leergang 2', 'Leergang 1', 'Training 1', 'Training 2', 'Leergang 3', 'Van niemand 1'],
    ],
    [', orderBy: [{ measure: MIN, field: STARTS_ON }], first: 3', ['Training 1', 'Leergang 1', 'College 1']],
    [', orderBy: [{ measure: COUNT }, { group: 1, direction: DESC }], first: 2', ['Van niemand 1', 'Training 1']],
    [
      ', orderBy: [{ measure: COUNT_DISTINCT, field: PRICE_VAT, direction: DESC }], first: 2, offset: 4',
      ['Training 2', 'College 1'],
    ],
    [
      ', orderBy: [{ measure: MAX, field: PRICE_AMOUNT_CENTS, direction: DESC }, { measure: AVG, field: CAPACITY }], first: 5',
      ['Leergang 3', 'Leergang 2', 'Leergang 1', 'Training 1', 'Training 2'],
    ],
    [', offset: 6', ['Van niemand 1']],
    [', first: 0', []],
  ])('with %j', async (rest, expected) => {
    expect(await numbers(rest)).toEqual(expected)
  })

  test('by codes is that of their life, and by records that of their lists', async () => {
    const { status } = await api.add.enrolment({ editionId: made[0] })
    expect(status).toBe('APPLIED')
    for (const wanted of ['COMPLETED', 'INTAKE', 'CANCELLED'])
      await api.add.enrolment({ editionId: made[0], status: wanted })
    const found = await rows('enrolmentAggregate(groupBy: [{ field: STATUS }]) { group { status } }')
    expect(found.map(({ group }) => (group as Row)['status'])).toEqual(['APPLIED', 'INTAKE', 'COMPLETED', 'CANCELLED'])
    await api.add.edition({ programmeId: programmes.leergang.id, number: 10 })
    const ordered = await rows('sessionAggregate(groupBy: [{ field: EDITION }]) { group { edition { label } } }')
    expect(ordered).toEqual([{ group: { edition: { label: 'Leergang 1' } } }])
  })
})

describe('what cannot be asked', () => {
  test.each([
    ['editionAggregate(groupBy: [{ field: STATUS }]) { group { capacity } }', ['group', 'capacity'], 'not_grouped'],
    ['editionAggregate { group { status } }', ['group', 'status'], 'not_grouped'],
    [
      'editionAggregate(groupBy: [{ field: PROGRAMME }]) { group { programme { title } } }',
      ['group', 'programme', 'title'],
      'not_grouped',
    ],
    [
      'editionAggregate(groupBy: [{ programme: { field: TITLE } }]) { g: group { p: programme { x: id } } }',
      ['g', 'p', 'x'],
      'not_grouped',
    ],
    [
      'editionAggregate(groupBy: [{ field: STARTS_ON, bucket: YEAR }]) { group { startsOn(bucket: MONTH) } }',
      ['group', 'startsOn'],
      'not_grouped',
    ],
    [
      'editionAggregate(groupBy: [{ field: STARTS_ON, bucket: YEAR }, { field: STARTS_ON, bucket: WEEK }]) { group { startsOn } }',
      ['group', 'startsOn'],
      'which_bucket',
    ],
    ['editionAggregate(groupBy: [{}]) { count }', ['groupBy', 0], 'one_of'],
    [
      'editionAggregate(groupBy: [{ field: STATUS }, { field: STATUS, programme: { field: KIND } }]) { count }',
      ['groupBy', 1],
      'one_of',
    ],
    [
      'editionAggregate(groupBy: [{ programme: { field: TITLE }, location: { field: NAME } }]) { count }',
      ['groupBy', 0],
      'one_of',
    ],
    [
      'editionAggregate(groupBy: [{ programme: { provider: {} } }]) { count }',
      ['groupBy', 0, 'programme', 'provider'],
      'one_of',
    ],
    ['editionAggregate(groupBy: [{ field: STATUS, bucket: YEAR }]) { count }', ['groupBy', 0, 'bucket'], 'no_bucket'],
    [
      'editionAggregate(groupBy: [{ bucket: YEAR, programme: { field: DEVELOPED_IN } }]) { count }',
      ['groupBy', 0, 'bucket'],
      'no_bucket',
    ],
    [
      'editionAggregate(groupBy: [{ programme: { field: TITLE, bucket: YEAR } }]) { count }',
      ['groupBy', 0, 'programme', 'bucket'],
      'no_bucket',
    ],
    ['editionAggregate(orderBy: [{}]) { count }', ['orderBy', 0], 'one_of'],
    ['editionAggregate(orderBy: [{ measure: COUNT, group: 1 }]) { count }', ['orderBy', 0], 'one_of'],
    ['editionAggregate(orderBy: [{ group: 1 }]) { count }', ['orderBy', 0, 'group'], 'too_large'],
    [
      'editionAggregate(groupBy: [{ field: STATUS }], orderBy: [{ group: 0 }]) { count }',
      ['orderBy', 0, 'group'],
      'too_small',
    ],
    ['editionAggregate(orderBy: [{ measure: SUM }]) { count }', ['orderBy', 0, 'field'], 'required'],
    [
      'editionAggregate(groupBy: [{ field: STATUS }], orderBy: [{ measure: COUNT, field: CAPACITY }]) { count }',
      ['orderBy', 0, 'field'],
      'no_field',
    ],
    [
      'editionAggregate(groupBy: [{ field: STATUS }], orderBy: [{ group: 1, field: CAPACITY }]) { count }',
      ['orderBy', 0, 'field'],
      'no_field',
    ],
    [
      'editionAggregate(orderBy: [{ measure: SUM, field: STATUS }]) { count }',
      ['orderBy', 0, 'field'],
      'not_measurable',
    ],
    [
      'editionAggregate(orderBy: [{ measure: AVG, field: STARTS_ON }]) { count }',
      ['orderBy', 0, 'field'],
      'not_measurable',
    ],
    [
      'editionAggregate(orderBy: [{ measure: MIN, field: LOCATION }]) { count }',
      ['orderBy', 0, 'field'],
      'not_measurable',
    ],
    ['editionAggregate(first: 10001) { count }', ['first'], 'too_large'],
    ['editionAggregate(first: -1) { count }', ['first'], 'too_small'],
    ['editionAggregate(offset: -1) { count }', ['offset'], 'too_small'],
    ['editionAggregate(filter: { startsOn: { gte: "x" } }) { count }', ['filter', 'startsOn', 'gte'], 'relative_date'],
    [
      'editionAggregate(having: { or: [{ max: { startsOn: { gte: "2026-02-30" } } }] }) { count }',
      ['having', 'or', 0, 'max', 'startsOn', 'gte'],
      'date',
    ],
    [`editionAggregate(groupBy: [${'{ field: STATUS } '.repeat(21)}]) { count }`, ['groupBy'], 'too_many'],
  ])('%s', async (query, path, code) => {
    const { errors } = await admin.run(`{ rows: ${query} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path, code }] })
    expect(errors?.[0]?.extensions.issues?.[0]?.message).toMatch(/\w/)
  })

  test.each([
    '{ sum { status } }',
    '{ min { label } }',
    '{ avg { startsOn } }',
    '{ sum { highlights } }',
    '{ group { sessions { id } } }',
  ])('%s is refused by its types', async selection => {
    const { errors } = await admin.run(`{ editionAggregate ${selection} }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

interface InputField {
  name: string
  type: { name: string | null }
}
describe.each(
  resources
    .filter(({ type }) => type !== 'SavedQuery' && type !== 'ApiKey')
    .map(({ type, one, many }) => [type, one, many] as const),
)('the aggregate of %s', (type, one, many) => {
  test('groups by everything, measures everything, and counts each record once', async () => {
    for (let number = 0; number < 2; number++) await api.add[one]()
    const introspected = await admin.ask<{
      fields: { enumValues: { name: string }[] }
      group: { inputFields: InputField[] }
      numbers: { fields: { name: string }[] }
      extremes: { fields: { name: string }[] }
      distinct: { fields: { name: string }[] }
    }>(
      `{ fields: __type(name: "${type}GroupField") { enumValues { name } } group: __type(name: "${type}Group") { inputFields { name type { name } } }
          numbers: __type(name: "${type}Numbers") { fields { name } } extremes: __type(name: "${type}Extremes") { fields { name } } distinct: __type(name: "${type}DistinctCounts") { fields { name } } }`,
    )
    const { all } = await admin.ask<{ all: { totalCount: number } }>(`{ all: ${many} { totalCount } }`)
    const name = `${one}Aggregate`
    const total = async (groupBy: string) =>
      (await rows(`${name}(groupBy: [${groupBy}], first: 10000) { count }`)).reduce(
        (sum, { count }) => sum + Number(count),
        0,
      )
    for (const { name: field } of introspected.fields.enumValues)
      expect(await total(`{ field: ${field} }`), field).toBe(all.totalCount)
    for (const { name: relation } of introspected.group.inputFields)
      if (!['field', 'bucket'].includes(relation))
        expect(await total(`{ ${relation}: { field: CREATED_AT, bucket: YEAR } }`), relation).toBe(all.totalCount)
    const namesOf = ({ fields }: { fields: { name: string }[] }) => fields.map(field => field.name).join(' ')
    const { numbers, extremes, distinct } = introspected
    const measured = await rows(
      `${name}(groupBy: [{ field: CREATED_AT, bucket: DAY }]) { count countDistinct { ${namesOf(distinct)} } sum { ${namesOf(numbers)} } avg { ${namesOf(numbers)} } min { ${namesOf(extremes)} } max { ${namesOf(extremes)} } }`,
    )
    expect(measured.reduce((sum, { count }) => sum + Number(count), 0)).toBe(all.totalCount)
  })
})

test('alumni are counted once, however many editions they completed', async () => {
  const person = await api.add.person()
  for (const editionId of made.slice(1, 3))
    await api.add.enrolment({ editionId, personId: person.id, status: 'COMPLETED' })
  const { alumni } = await admin.ask<{ alumni: { totalCount: number } }>('{ alumni { totalCount } }')
  expect(await rows('alumniAggregate { count }')).toEqual([{ count: alumni.totalCount }])
})

describe('somebody who is not signed in', () => {
  test('counts what is published, and sees nothing else through it', async () => {
    const visitor = await api.caller(null)
    expect(
      await visitor.ask(
        '{ programmeAggregate(groupBy: [{ field: KIND }, { field: PROVIDER }]) { group { kind provider { label } } count } editionAggregate { count sum { capacity } countDistinct { programme } } }',
      ),
    ).toMatchObject({
      programmeAggregate: expect.arrayContaining([
        { group: { kind: 'LEERGANG', provider: { label: 'Academie' } }, count: 1 },
      ]),
      editionAggregate: [{ count: 4, sum: { capacity: 30 }, countDistinct: { programme: 1 } }],
    })
    expect(
      await visitor.ask(
        '{ rows: providerAggregate(groupBy: [{ field: NAME }, { field: PROGRAMMES_COUNT }]) { group { name programmesCount } } }',
      ),
    ).toEqual({ rows: expect.arrayContaining([{ group: { name: 'Academie', programmesCount: 1 } }]) })
  })

  test.each([
    'personAggregate { count }',
    'alumniAggregate { count }',
    'enrolmentAggregate { count }',
    'userAggregate { count }',
    'organisationAggregate { count }',
    'programmeAggregate(groupBy: [{ field: CREATED_AT, bucket: YEAR }]) { count }',
    'programmeAggregate(groupBy: [{ field: CREATED_BY }]) { count }',
    'programmeAggregate(groupBy: [{ createdBy: { field: NAME } }]) { count }',
    'programmeAggregate { max { updatedAt } }',
    'programmeAggregate { countDistinct { createdBy } }',
    'programmeAggregate { sum { completenessScore } }',
    'programmeAggregate(having: { avg: { version: { gt: 1 } } }) { count }',
    'programmeAggregate(orderBy: [{ measure: MAX, field: CREATED_AT }]) { count }',
    'editionAggregate { sum { enrolmentsCount } }',
    'alumniMeetingAggregate { sum { countsAttended } }',
    'alumniMeetingAggregate(groupBy: [{ field: COUNTS_INVITED }]) { count }',
  ])('may not ask %s', async query => {
    const { errors } = await (await api.caller(null)).run(`{ ${query} }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  })
})

describe('an analyst', () => {
  test('measures the offer', async () => {
    expect(
      await api
        .as('analyst')
        .ask(
          '{ rows: editionAggregate(groupBy: [{ programme: { field: KIND } }], having: { count: { gte: 2 } }) { group { programme { kind } } count } }',
        ),
    ).toMatchObject({
      rows: expect.arrayContaining([{ group: { programme: { kind: 'TRAINING' } }, count: 3 }]),
    })
  })

  test.each([
    'personAggregate(groupBy: [{ field: EMAIL }]) { count }',
    'personAggregate { countDistinct { phoneE164 } }',
    'speakerAggregate(groupBy: [{ field: INTERNAL_NOTE }]) { count }',
    'speakerAggregate(groupBy: [{ person: { field: EMAIL } }]) { count }',
    'userAggregate(having: { countDistinct: { email: { gt: 1 } } }) { count }',
    'programmeAggregate(groupBy: [{ createdBy: { field: EMAIL } }]) { count }',
  ])('may not ask %s', async query => {
    const { errors } = await api.as('analyst').run(`{ ${query} }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})
