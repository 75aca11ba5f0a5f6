import type { Cell, ResultRow } from '@aanbod/shared/result-table/result-table.ts'
import { describe, expect, test } from 'vitest'
import {
  completenessFinding,
  enquiriesFinding,
  fillFinding,
  kindsFinding,
  leadFinding,
  offersFinding,
  pricesFinding,
  reachFinding,
  seatsFinding,
  speakersFinding,
  upcomingFinding,
} from './findings.ts'

const rowsOf = (paths: string[], ...rows: Cell[][]): ResultRow[] =>
  rows.map(row => Object.fromEntries(paths.map((path, index) => [path, row[index] ?? null])))

const offers = (...rows: Cell[][]) => rowsOf(['group.provider.label', 'group.status', 'count'], ...rows)

describe('offers per provider', () => {
  test.each([
    [
      'one provider has all',
      [
        ['NSOB', 'DRAFT', 2],
        ['NSOB', 'PUBLISHED', 3],
      ],
      'Alle vijf programma’s zijn van NSOB',
      'All five programmes are by NSOB',
    ],
    [
      'one has most by far',
      [
        ['NSOB', 'DRAFT', 20],
        ['NAOB', 'DRAFT', 3],
      ],
      'Ruim twee derde van het aanbod is van NSOB',
      'More than two thirds of the offer is by NSOB',
    ],
    [
      'one has more than half',
      [
        ['NSOB', 'DRAFT', 6],
        ['NAOB', 'DRAFT', 4],
      ],
      'Meer dan de helft van het aanbod is van NSOB',
      'More than half of the offer is by NSOB',
    ],
    [
      'two have as many',
      [
        ['NSOB', 'DRAFT', 2],
        ['NAOB', 'DRAFT', 2],
        [null, 'DRAFT', 1],
      ],
      'NSOB en NAOB bieden het meest aan: elk twee programma’s',
      'NSOB and NAOB offer the most: two programmes each',
    ],
    [
      'none has a provider',
      [[null, 'DRAFT', 1]],
      'Het enige programma heeft geen aanbieder',
      'The only programme has no provider',
    ],
  ] as [string, Cell[][], string, string][])('%s', (_case, rows, dutch, english) => {
    expect(offersFinding(offers(...rows), 'nl')).toBe(dutch)
    expect(offersFinding(offers(...rows), 'en')).toBe(english)
  })

  test('nothing to count is no finding', () => expect(offersFinding([], 'nl')).toBeNull())
})

const seats = (...rows: Cell[][]) => rowsOf(['seatsTaken', 'minParticipants', 'capacity'], ...rows)

describe('seats of coming editions', () => {
  test.each([
    [
      'some are below their minimum',
      [
        [3, 8, 20],
        [9, 8, 20],
        [0, 6, 12],
      ],
      'Twee edities halen hun minimum nog niet',
    ],
    ['one is', [[3, 8, 20]], 'Eén editie haalt het minimum nog niet'],
    ['all reached it and one is full', [[12, 8, 12]], 'Eén editie is vol'],
    [
      'all reached it',
      [
        [9, 8, 12],
        [8, 8, 12],
      ],
      'Elke editie op komst haalt het minimum al',
    ],
    [
      'of some no minimum is known',
      [
        [9, 8, 12],
        [8, 8, 12],
        [1, null, 4],
      ],
      'Twee edities halen hun minimum al; van de andere is het niet bekend',
    ],
    [
      'no minimum is known',
      [
        [3, null, 12],
        [2, null, null],
      ],
      '3 van 12 plaatsen zijn bezet',
    ],
    ['nothing is known', [[0, null, null]], 'Van de editie op komst is geen maximum bekend'],
  ] as [string, Cell[][], string][])('%s', (_case, rows, dutch) => {
    // What has no maximum takes no part in how full they are.
    expect(seatsFinding(seats(...rows), 'nl')).toBe(dutch)
  })
})

describe('prices', () => {
  const prices = (...rows: Cell[][]) => rowsOf(['price', 'price.vat'], ...rows)
  test('an unknown VAT regime goes before all else', () =>
    expect(pricesFinding(prices([640, 'EXCLUDED'], [17_950, 'UNKNOWN']), 'nl')).toBe(
      'Van één prijs is het btw-regime niet bekend',
    ))
  test('else how far they lie apart', () => {
    expect(pricesFinding(prices([640, 'EXCLUDED'], [17_950, 'EXEMPT']), 'nl')).toBe(
      'Prijzen lopen van € 640 tot € 17.950',
    )
    expect(pricesFinding(prices([640, 'EXCLUDED'], [17_950, 'EXEMPT']), 'en')).toBe('Prices run from € 640 to € 17,950')
  })
  test('a price without an amount is not a price of 0', () => {
    expect(pricesFinding(prices([640, 'EXCLUDED'], [null, 'UNKNOWN']), 'nl')).toBe(
      'Van één prijs is het btw-regime niet bekend',
    )
    expect(pricesFinding(prices([null, 'EXEMPT']), 'nl')).toBeNull()
  })
})

describe('reach of meetings', () => {
  const reach = (...rows: Cell[][]) => rowsOf(['date', 'representedCohorts.number', 'cohorts.number'], ...rows)
  test('who is asked for what is to come', () =>
    expect(
      reachFinding(
        reach(['2025-02', 3, null], ['2027-02-12', null, 1], ['2027-02-12', null, 2], ['2027-02-12', null, 3]),
        'nl',
      ),
    ).toBe('Jaargang 1 t/m 3 gevraagd voor 2027'))
  test('who came, beside the time before', () =>
    expect(
      reachFinding(reach(['2023', 1, null], ['2025-02', 1, null], ['2025-02', 2, null], ['2025-02', 2, null]), 'nl'),
    ).toBe('Twee jaargangen waren er in 2025, één meer dan in 2023'))
  test('a meeting of an unknown year says so', () =>
    expect(reachFinding(reach(['XXXX-02-12', 3, null]), 'nl')).toBe('Jaargang 3 aanwezig, jaar onbekend'))
  test('meetings without cohorts have nothing to tell', () =>
    expect(reachFinding(reach(['2025', null, null]), 'nl')).toBeNull())
})

describe('enquiries', () => {
  const enquiries = (...rows: Cell[][]) => rowsOf(['group.createdAt', 'group.kind', 'count', 'suppressed'], ...rows)
  test('the month with the most, over its kinds', () => {
    const rows = enquiries(
      ['2026-08', 'QUESTION', 10, false],
      ['2026-09', 'QUESTION', 5, false],
      ['2026-09', 'BROCHURE', 10, false],
    )
    expect(enquiriesFinding(rows, 'nl')).toBe('September bracht de meeste aanvragen')
    expect(enquiriesFinding(rows, 'en')).toBe('September brought the most enquiries')
  })
  test('with its year, where there are several', () =>
    expect(
      enquiriesFinding(enquiries(['2025-09', 'QUESTION', 9, false], ['2026-09', 'QUESTION', 5, false]), 'nl'),
    ).toBe('September 2025 bracht de meeste aanvragen'))
  test('when every group is too small there is nothing to tell', () =>
    expect(enquiriesFinding(enquiries(['2026-09', 'QUESTION', 0, true]), 'nl')).toBe(
      'Te weinig aanvragen om getallen te tonen',
    ))
})

describe('fill rate', () => {
  const editions = (...rows: Cell[][]) => rowsOf(['startsOn', 'seatsTaken', 'capacity'], ...rows)
  const today = '2026-11-22'
  const year = (of: string, taken: number) => ['03', '05', '09'].map((month): Cell[] => [`${of}-${month}`, taken, 10])
  test('this year beside the one before', () =>
    expect(fillFinding(editions(...year('2025', 5), ...year('2026', 8)), 'nl', today)).toBe(
      'Edities zijn voller dan een jaar eerder: 80% tegen 50%',
    ))
  test('too few for a trend give an average, each seat counted once', () =>
    expect(fillFinding(editions(['2026', 10, 10], ['2020', 0, 30]), 'nl', today)).toBe(
      'Gemiddeld is 25% van de plaatsen bezet',
    ))
})

test('the middle of the days until editions were full', () => {
  const days = (...all: number[]) => rowsOf(['leadTimeDays'], ...all.map(day => [day]))
  expect(leadFinding(days(40, 3, 12), 'nl')).toBe('De helft was binnen twaalf dagen vol')
  expect(leadFinding(days(40), 'nl')).toBe('Eén editie raakte vol, in 40 dagen')
  expect(leadFinding(days(), 'nl')).toBeNull()
  // Of more than came, the middle is known while it is among them.
  expect(leadFinding(days(3, 12, 40), 'nl', '', 5)).toBe('De helft was binnen 40 dagen vol')
  expect(leadFinding(days(3, 12, 40), 'nl', '', 50)).toBeNull()
})

test('programmes below half, and else what is still missing', () => {
  const scores = (...rows: Cell[][]) => rowsOf(['group.completenessScore', 'count'], ...rows)
  expect(completenessFinding(scores([12, 1], [49, 5], [50, 9]), 'nl')).toBe('Zes programma’s zijn nog niet half af')
  expect(completenessFinding(scores([60, 2], [100, 3]), 'nl')).toBe(
    'Elk programma is minstens half af; twee van vijf missen nog iets',
  )
  expect(completenessFinding(scores([100, 3]), 'nl')).toBe('Alle drie programma’s zijn compleet')
})

test('published programmes of which nothing is to come', () => {
  const rows = (...all: Cell[][]) => rowsOf(['group.hasUpcomingEdition', 'count'], ...all)
  expect(upcomingFinding(rows([true, 15], [false, 4], [false, 3]), 'nl')).toBe(
    'Zeven van 22 gepubliceerde programma’s hebben geen editie op komst',
  )
  expect(upcomingFinding(rows([false, 5]), 'nl')).toBe(
    'Geen van de vijf gepubliceerde programma’s heeft een editie op komst',
  )
  expect(upcomingFinding(rows([false, 1]), 'nl')).toBe('Het enige gepubliceerde programma heeft geen editie op komst')
  expect(upcomingFinding(rows([true, 15]), 'en')).toBe('Every published programme has an upcoming edition')
})

test('the speakers that the offer leans on', () => {
  const rows = (...all: Cell[][]) => rowsOf(['name', 'modulesCount', 'sessionsCount', 'agendaItemsCount'], ...all)
  expect(speakersFinding(rows(['A', 1, 2, 0], ['B', 3, 2, 1]), 'nl')).toBe('B treedt het vaakst op: in zes onderdelen')
  expect(speakersFinding(rows(['A', 1, 0, 0], ['B', 0, 1, 0]), 'nl')).toBe(
    'A en B treden het vaakst op: in één onderdeel',
  )
  expect(speakersFinding(rows(['A', 0, 0, 0]), 'nl')).toBeNull()
})

test('the kind that is offered most', () => {
  const rows = (...all: Cell[][]) => rowsOf(['group.kind', 'count'], ...all)
  expect(kindsFinding(rows(['LEERGANG', 3], ['CURSUS', 1], ['LEERGANG', 1]), 'nl')).toBe(
    'Leergang komt het meest voor: 4 van 5 programma’s',
  )
  expect(kindsFinding(rows(['LEERGANG', 2], ['CURSUS', 2]), 'nl')).toBe('Vier programma’s, verdeeld over twee soorten')
})
