import type { ChartSpec } from '@aanbod/shared/insight/chart-spec.ts'
import type { Cell, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { describe, expect, test } from 'vitest'
import { isNothing } from './chartData.ts'
import { type ChartContext, chartOptions, type Drawing, logarithmicTicks, timeTicks } from './chartOptions.ts'
import { type ChartTable, textWidth } from './chartValues.ts'

const context: ChartContext = { locale: 'nl', tone: 'light', width: 480, animate: false, axisNames: true }

function tableOf(
  columns: [path: string, header: string, kind: ResultColumn['kind'], enumName?: string][],
  ...rows: Cell[][]
): ChartTable {
  return {
    columns: columns.map(([path, header, kind, enumName]) => ({
      path,
      header,
      kind,
      ...(enumName ? { enumName } : {}),
    })),
    rows: rows.map(row => Object.fromEntries(columns.map(([path], index) => [path, row[index] ?? null]))),
  }
}

function drawn(spec: ChartSpec, table: ChartTable, change: Partial<ChartContext> = {}): Drawing {
  const drawing = chartOptions(spec, table, { ...context, ...change })
  if (isNothing(drawing)) throw new Error(drawing.nothing)
  return drawing
}
const nothing = (spec: ChartSpec, table: ChartTable) => {
  const drawing = chartOptions(spec, table, context)
  return isNothing(drawing) ? drawing.nothing : undefined
}

interface LooseSeries {
  type: string
  name: string
  stack?: string
  data: unknown[]
  itemStyle: { color: string; decal?: object }
  symbol?: string
  symbolOffset?: [number, number]
  label?: { formatter?: (at: { dataIndex: number }) => string }
  lineStyle?: { type: unknown }
}
const seriesOf = ({ option }: Drawing) => option.series as unknown as LooseSeries[]
const namesOn = (axis: unknown) => (axis as { data: string[] }).data
const valuesIn = (series: LooseSeries | undefined) =>
  series?.data.map(item => (typeof item === 'object' && item !== null && 'value' in item ? item.value : item))

const perStatus = tableOf(
  [
    ['group.provider.abbreviation', 'Aanbieder', 'text'],
    ['group.status', 'Status', 'enum', 'PublicationStatus'],
    ['count', 'Programma’s', 'number'],
  ],
  ['NSOB', 'DRAFT', 1],
  ['NSOB', 'PUBLISHED', 4],
  ['NAOB', 'PUBLISHED', 2],
  [null, 'DRAFT', 1],
)
const perStatusSpec: ChartSpec = {
  kind: 'bar',
  x: 'group.provider.abbreviation',
  y: ['count'],
  series: 'group.status',
  seriesOrder: ['PUBLISHED', 'IN_REVIEW', 'DRAFT'],
  stacked: true,
}

describe('bars', () => {
  test('each value of the series column is a layer, in the order asked for, and no line where a group has none', () => {
    const [published, draft] = seriesOf(drawn(perStatusSpec, perStatus))
    expect([published?.name, draft?.name]).toEqual(['Gepubliceerd', 'Concept'])
    expect(valuesIn(published)).toEqual([4, 2, '-'])
    expect(valuesIn(draft)).toEqual([1, '-', 1])
    expect(published?.stack).toBe(draft?.stack)
  })

  test('a group without a name says so', () => {
    expect(namesOn(drawn(perStatusSpec, perStatus).option.xAxis)).toEqual(['NSOB', 'NAOB', 'onbekend'])
  })

  test('a series looks the same when a filter takes the others away', () => {
    const drafts = { ...perStatus, rows: perStatus.rows.filter(row => row['group.status'] === 'DRAFT') }
    const alone = seriesOf(drawn(perStatusSpec, drafts))[0]
    expect(alone?.itemStyle).toEqual(seriesOf(drawn(perStatusSpec, perStatus))[1]?.itemStyle)
    expect(alone?.itemStyle.decal).toBeDefined()
  })

  test('the total stands at the end of layers', () => {
    const ends = seriesOf(drawn(perStatusSpec, perStatus)).at(-1)
    expect([0, 1, 2].map(dataIndex => ends?.label?.formatter?.({ dataIndex }))).toEqual(['5', '2', '1'])
  })

  const editions = tableOf(
    [
      ['label', 'Editie', 'text'],
      ['seatsTaken', 'Bezet', 'number'],
      ['capacity', 'Plaatsen', 'number'],
      ['minParticipants', 'Minimum', 'number'],
    ],
    ['Metropool 24', 14, 20, 12],
    ['Incidenten 3', 6, 16, 8],
    ['Zonder maximum', 4, null, 8],
  )
  const seats: ChartSpec = {
    kind: 'bar',
    x: 'label',
    y: ['seatsTaken'],
    of: 'capacity',
    mark: 'minParticipants',
    horizontal: true,
  }

  test('a part of a whole is drawn as a share and read as a part', () => {
    const [bars, ends] = seriesOf(drawn(seats, editions))
    expect(valuesIn(bars)).toEqual([0.7, 0.375, '-'])
    expect([0, 1, 2].map(dataIndex => ends?.label?.formatter?.({ dataIndex }))).toEqual(['14/20', '6/16', '4/?'])
  })

  test('a bar below what is to be reached is hatched, and the stroke stands where that is', () => {
    const [bars, , strokes] = seriesOf(drawn(seats, editions))
    expect(bars?.data.map(item => typeof item === 'object' && item !== null && 'itemStyle' in item)).toEqual([
      false,
      true,
      true,
    ])
    expect(strokes?.data).toEqual([
      [0.6, 0],
      [0.5, 1],
      ['-', 2],
    ])
  })

  test('an unknown number is no bar, and is not 0', () => {
    const prices = tableOf(
      [
        ['kind', 'Soort', 'text'],
        ['avg.priceAmountCents', 'Prijs', 'money'],
      ],
      ['A', 1000],
      ['B', null],
    )
    const [bars, ends] = seriesOf(drawn({ kind: 'bar', x: 'kind', y: ['avg.priceAmountCents'] }, prices))
    expect(valuesIn(bars)).toEqual([1000, '-'])
    expect(ends?.label?.formatter?.({ dataIndex: 1 })).toBe('onbekend')
  })

  test('months without rows count none, and of what is measured nothing is known', () => {
    const months = tableOf(
      [
        ['group.createdAt', 'Maand', 'date'],
        ['count', 'Aanvragen', 'number'],
        ['avg.days', 'Dagen', 'number'],
      ],
      ['2025-11', 3, 2],
      ['2026-02', 5, 4],
    )
    const [counts] = seriesOf(drawn({ kind: 'bar', x: 'group.createdAt', y: ['count'] }, months))
    expect(valuesIn(counts)).toEqual([3, 0, 0, 5])
    const drawing = drawn({ kind: 'line', x: 'group.createdAt', y: ['avg.days'] }, months)
    expect(valuesIn(seriesOf(drawing)[0])).toEqual([2, '-', '-', 4])
    expect(namesOn(drawing.option.xAxis)).toEqual(['nov\n2025', 'dec', 'jan\n2026', 'feb'])
  })

  test('numbers are taken together in steps, also where a step is empty', () => {
    const scores = tableOf(
      [
        ['group.completenessScore', 'Volledig', 'number'],
        ['count', 'Programma’s', 'number'],
      ],
      [31, 2],
      [38, 1],
      [52, 4],
    )
    const drawing = drawn({ kind: 'bar', x: 'group.completenessScore', y: ['count'], step: 10 }, scores)
    expect(namesOn(drawing.option.xAxis)).toEqual(['0%', '10%', '20%', '30%', '40%', '50%'])
    expect(valuesIn(seriesOf(drawing)[0])).toEqual([0, 0, 0, 3, 0, 4])
  })

  test('a group that is held back says fewer than five', () => {
    const people = tableOf(
      [
        ['group.kind', 'Soort', 'enum', 'EnquiryKind'],
        ['count', 'Aanvragen', 'number'],
        ['suppressed', '', 'boolean'],
      ],
      ['BROCHURE', 25, false],
      ['QUESTION', 0, true],
    )
    const drawing = drawn({ kind: 'bar', x: 'group.kind', y: ['count'] }, people)
    expect(seriesOf(drawing).at(-1)?.label?.formatter?.({ dataIndex: 1 })).toBe('minder dan 5')
    expect(drawing.notes).toEqual(['Eén groep van minder dan 5 mensen staat er zonder getal in.'])
    expect(drawing.description).toContain('Vraag: minder dan 5')
  })

  test('long names stand beside the bars, short ones under them', () => {
    const named = (name: string) =>
      tableOf(
        [
          ['name', 'Naam', 'text'],
          ['count', 'Aantal', 'number'],
        ],
        [name, 1],
        ['Kort', 2],
        ['Ook kort', 3],
      )
    const isBeside = (name: string) =>
      (drawn({ kind: 'bar', x: 'name', y: ['count'] }, named(name)).option.yAxis as { type: string }).type ===
      'category'
    expect(isBeside('Klein')).toBe(false)
    expect(isBeside('Leergang Samenwerken voor de Metropoolregio Eindhoven en omstreken')).toBe(true)
  })

  test('more series than can be told apart are taken together, so that a bar keeps its length', () => {
    const wide = tableOf(
      [
        ['year', 'Jaar', 'date'],
        ['name', 'Naam', 'text'],
        ['count', 'Aantal', 'number'],
      ],
      ...Array.from({ length: 11 }, (_none, index): Cell[] => ['2026', `Naam ${index}`, 1]),
    )
    const drawing = drawn({ kind: 'bar', x: 'year', y: ['count'], series: 'name', stacked: true }, wide)
    expect(seriesOf(drawing)).toHaveLength(8 + 1)
    expect(seriesOf(drawing)[7]?.name).toBe('overige 4')
    expect(seriesOf(drawing).reduce((sum, one) => sum + Number(valuesIn(one)?.[0]), 0)).toBe(11)
  })

  test('dates of records are taken together by period, and one without that much precision stands beside them', () => {
    const table = tableOf(
      [
        ['startsOn', 'Begint', 'date'],
        ['seatsTaken', 'Bezet', 'number'],
      ],
      ['2026-10-26', 3],
      ['2026-10-30', 4],
      ['2026-12', 5],
      ['2026', 6],
    )
    const drawing = drawn({ kind: 'bar', x: 'startsOn', y: ['seatsTaken'], bucket: 'MONTH' }, table)
    expect(namesOn(drawing.option.xAxis)).toEqual(['okt\n2026', 'nov', 'dec', 'onbekend'])
    expect(valuesIn(seriesOf(drawing)[0])).toEqual([7, '-', 5, 6])
    expect(drawing.notes).toEqual(['Bezet: regels met dezelfde naam zijn opgeteld.'])
  })

  test('the largest come first and no more than asked, which is said', () => {
    const table = tableOf(
      [
        ['name', 'Spreker', 'text'],
        ['modulesCount', 'Modules', 'number'],
        ['sessionsCount', 'Sessies', 'number'],
      ],
      ['A', 1, 0],
      ['B', 2, 4],
      ['C', 3, 1],
    )
    const spec: ChartSpec = {
      kind: 'bar',
      x: 'name',
      y: ['modulesCount', 'sessionsCount'],
      stacked: true,
      sorted: true,
      most: 2,
    }
    const drawing = drawn(spec, table)
    expect(namesOn(drawing.option.xAxis)).toEqual(['B', 'C'])
    expect(valuesIn(seriesOf(drawing)[0])).toEqual([2, 3])
    expect(drawing.notes).toEqual(['De grafiek toont de eerste 2 van 3; de tabel heeft ze alle.'])
  })
})

describe('lines', () => {
  test('each has dashes and dots of its own', () => {
    const table = tableOf(
      [
        ['group.startsOn', 'Jaar', 'date'],
        ['group.kind', 'Soort', 'enum', 'ProgrammeKind'],
        ['count', 'Edities', 'number'],
      ],
      ['2024', 'CURSUS', 1],
      ['2024', 'LEERGANG', 2],
      ['2025', 'OPLEIDING', 3],
    )
    const series = seriesOf(drawn({ kind: 'line', x: 'group.startsOn', y: ['count'], series: 'group.kind' }, table))
    expect(new Set(series.map(one => JSON.stringify(one.lineStyle?.type))).size).toBe(3)
    expect(new Set(series.map(one => `${one.symbol} ${one.itemStyle.color}`)).size).toBe(3)
  })
})

describe('a pie', () => {
  test('goes from large to small, and takes the least together', () => {
    const table = tableOf(
      [
        ['name', 'Naam', 'text'],
        ['count', 'Aantal', 'number'],
      ],
      ...Array.from({ length: 12 }, (_none, index): Cell[] => [`Naam ${index}`, index]),
    )
    const slices = seriesOf(drawn({ kind: 'pie', x: 'name', y: ['count'] }, table))[0]?.data as {
      name: string
      value: number
    }[]
    expect(slices).toHaveLength(8)
    expect(slices[0]).toMatchObject({ name: 'Naam 11', value: 11 })
    expect(slices[7]).toMatchObject({ name: 'overige 4', value: 1 + 2 + 3 + 4 })
  })

  test('names its slices in a legend when there is no room for all of them beside it', () => {
    const legendOf = (...names: string[]) => {
      const table = tableOf(
        [
          ['name', 'Naam', 'text'],
          ['count', 'Aantal', 'number'],
        ],
        ...names.map((name, index): Cell[] => [name, index + 1]),
      )
      return drawn({ kind: 'pie', x: 'name', y: ['count'] }, table, { width: 574 }).option.legend
    }
    expect(legendOf('Cursus', 'Leergang', 'Opleiding')).toEqual([])
    expect(legendOf('A', 'B', 'C', 'D', 'E', 'F')).toHaveLength(1)
    expect(
      legendOf('Cursus', 'Kunstmatige intelligentie bij de overheid voor gevorderden, de tweede keer'),
    ).toHaveLength(1)
  })
})

describe('dots', () => {
  const prices = tableOf(
    [
      ['programme.title', 'Programma', 'text'],
      ['programme.kind', 'Soort', 'enum', 'ProgrammeKind'],
      ['price', 'Prijs', 'money'],
      ['price.vat', 'Btw', 'enum', 'VatRegime'],
    ],
    ['Helder schrijven', 'CURSUS', 640, 'EXCLUDED'],
    ['Metropool', 'OPLEIDING', 17950, 'EXEMPT'],
    ['Nog zonder prijs', 'OPLEIDING', null, 'UNKNOWN'],
  )
  const spec: ChartSpec = { kind: 'scatter', x: 'price', y: ['programme.kind'], series: 'price.vat', logarithmic: true }

  test('codes that came by their letters take the order of their vocabulary; what has no price is left out, and that is said', () => {
    const drawing = drawn(spec, prices)
    expect(seriesOf(drawing).flatMap(one => one.data)).toEqual([
      [17950, 0],
      [640, 1],
    ])
    expect(drawing.notes).toEqual(['Eén regel heeft geen waarde onder Prijs en staat niet in de grafiek.'])
  })

  test('every series has a shape of its own', () => {
    const shapes = seriesOf(drawn(spec, prices)).map(one => `${one.symbol} ${one.itemStyle.color}`)
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  test('dots of one series do not hide those of another: then each lies a little lower', () => {
    const offsets = (rows: Cell[][]) =>
      seriesOf(
        drawn(spec, {
          ...prices,
          rows: rows.map(cells => Object.fromEntries(prices.columns.map(({ path }, at) => [path, cells[at] ?? null]))),
        }),
      ).map(({ symbolOffset }) => symbolOffset)
    const apart: Cell[][] = [
      ['Helder schrijven', 'CURSUS', 640, 'EXCLUDED'],
      ['Metropool', 'OPLEIDING', 17_950, 'EXEMPT'],
      ['Toezicht', 'OPLEIDING', 1000, 'EXCLUDED'],
    ]
    expect(offsets(apart)).toEqual([undefined, undefined])
    expect(offsets([...apart, ['Besturen', 'OPLEIDING', 17_900, 'EXCLUDED']])).toEqual([
      [0, -4],
      [0, 4],
    ])
  })

  test('reads out names and amounts', () => {
    expect(drawn(spec, prices).description).toContain('Metropool: € 17.950, Opleiding, vrij van btw')
    expect(drawn(spec, prices, { locale: 'en' }).description).toContain('€ 17,950, Programme, exempt from VAT')
  })

  test.each([
    [395, 17_950, 5, [300, 1000, 3000, 10_000]],
    [395, 17_950, 3, [100, 1000, 10_000]],
    [1, 1, 5, [1]],
  ])('the factors of an axis from %i to %i', (least, greatest, most, ticks) => {
    expect(logarithmicTicks(least, greatest, most)).toEqual(ticks)
  })
})

test('a date known in part stands at its first day, and one without a year is left out', () => {
  const table = tableOf(
    [
      ['startsOn', 'Begint', 'date'],
      ['seatsTaken', 'Bezet', 'number'],
    ],
    ['2026-10-26', 3],
    ['2027-02', 4],
    ['XXXX-03', 5],
  )
  const drawing = drawn({ kind: 'scatter', x: 'startsOn', y: ['seatsTaken'] }, table)
  expect(seriesOf(drawing)[0]?.data).toEqual([
    [Date.UTC(2026, 9, 26), 3],
    [Date.UTC(2027, 1, 1), 4],
  ])
  expect(drawing.notes).toHaveLength(1)
})

test.each([
  ['years', '2015-06-01', '2027-02-01', 340, ['2016', '2018', '2020', '2022', '2024', '2026']],
  ['months', '2026-01-15', '2026-11-20', 400, ['2026-01', '2026-04', '2026-07', '2026-10']],
  ['days', '2026-10-26', '2026-10-30', 400, ['2026-10-26', '2026-10-30']],
  ['one day', '2026-10-26', '2026-10-26', 400, ['2026-10-26']],
])('an axis of time names %s, no more than fit', (_case, first, last, length, names) => {
  const { values, digits } = timeTicks(Date.parse(first), Date.parse(last), length)
  expect(values.map(time => new Date(time).toISOString().slice(0, digits))).toEqual(names)
})

test('two measures of the same things stand over each other, with a legend', () => {
  const table = tableOf(
    [
      ['date', 'Datum', 'date'],
      ['representedCohorts.number', 'Aanwezig', 'number'],
      ['cohorts.number', 'Uitgenodigd', 'number'],
    ],
    ['2023-02-12', 4, null],
    ['2023-02-12', null, 4],
    ['2025-02', null, 5],
    ['XXXX-02-12', 1, null],
  )
  const spec: ChartSpec = {
    kind: 'scatter',
    x: 'date',
    y: ['representedCohorts.number', 'cohorts.number'],
    bucket: 'YEAR',
  }
  const drawing = drawn(spec, table)
  expect(namesOn(drawing.option.xAxis)).toEqual(['2023', '2025', 'onbekend'])
  expect(seriesOf(drawing).map(({ name, data }) => [name, data])).toEqual([
    [
      'Aanwezig',
      [
        [0, 4],
        [2, 1],
      ],
    ],
    [
      'Uitgenodigd',
      [
        [0, 4],
        [1, 5],
      ],
    ],
  ])
  expect(drawing.notes).toEqual([])
})

test('nothing to draw says why', () => {
  const empty = tableOf([
    ['a', 'A', 'text'],
    ['b', 'B', 'number'],
  ])
  expect(nothing({ kind: 'bar', x: 'a', y: ['b'] }, empty)).toBe('Het antwoord heeft geen regels.')
  const blank = tableOf(
    [
      ['a', 'A', 'text'],
      ['b', 'Prijs', 'number'],
    ],
    ['x', null],
  )
  expect(nothing({ kind: 'bar', x: 'a', y: ['b'] }, blank)).toBe('In geen enkele regel staat een getal onder Prijs.')
  expect(nothing({ kind: 'bar', x: 'a', y: ['c'] }, blank)).toBe('De kolom c staat niet in dit antwoord.')
})

test('a chart fits the width it gets, with room for names', () => {
  for (const width of [320, 480, 900]) {
    const grid = drawn(perStatusSpec, perStatus, { width }).option.grid as { left: number; right: number }
    expect(grid.left + grid.right).toBeLessThan(width * 0.6)
  }
})

test('an axis, a chart and what is read out follow the language', () => {
  const drawing = drawn(perStatusSpec, perStatus, { locale: 'en' })
  expect(drawing.description).toBe(
    'Bar chart. Programma’s per aanbieder. NSOB: Published 4, Draft 1; NAOB: Published 2; unknown: Draft 1.',
  )
})

const cohorts = tableOf(
  [
    ['date', 'Datum', 'date'],
    ['representedCohorts.number', 'Aanwezig', 'number'],
    ['cohorts.number', 'Uitgenodigd', 'number'],
  ],
  ['2023', 4, 5],
  ['2025', null, 25],
)
const cohortSpec: ChartSpec = {
  kind: 'scatter',
  x: 'date',
  y: ['representedCohorts.number', 'cohorts.number'],
  bucket: 'YEAR',
}

test('dots lie in rows when that is asked, with rings that do not overlap', () => {
  const drawing = drawn({ ...cohortSpec, horizontal: true }, cohorts, { width: 340 })
  expect(namesOn(drawing.option.yAxis)).toEqual(['2023', '2025'])
  expect(seriesOf(drawing).map(({ data }) => data)).toEqual([
    [[4, 0]],
    [
      [5, 0],
      [25, 1],
    ],
  ])
  const [, ring] = seriesOf(drawing) as unknown as { symbolSize: number }[]
  expect(ring?.symbolSize).toBeLessThan(340 / 25)
})

test('names beside dots that take more lines do not lie over each other', () => {
  const height = (name: string) => {
    const table = tableOf(
      [
        ['title', 'Titel', 'text'],
        ['count', 'Aantal', 'number'],
      ],
      ...Array.from({ length: 6 }, (_none, index): Cell[] => [`${name} ${index}`, index]),
    )
    return drawn({ kind: 'scatter', x: 'title', y: ['count'], horizontal: true }, table, { width: 340 }).height
  }
  expect(height('Kunstmatige intelligentie bij de overheid voor gevorderden')).toBeGreaterThan(height('Kort') + 6 * 16)
})

test('dots lie in rows when their names would be broken or cut below them', () => {
  const table = tableOf(
    [
      ['title', 'Titel', 'text'],
      ['completenessScore', 'Compleet', 'number'],
    ],
    ...['Crisisbeheersing in de veiligheidsregio', 'Helder schrijven voor raad en college', 'Metropool'].map(
      (title): Cell[] => [title, 90],
    ),
  )
  const spec: ChartSpec = { kind: 'scatter', x: 'title', y: ['completenessScore'] }
  expect(namesOn(drawn(spec, table, { width: 340 }).option.yAxis)).toContain('Crisisbeheersing in de veiligheidsregio')
  expect(namesOn(drawn(spec, table, { width: 1200 }).option.xAxis)).toContain('Crisisbeheersing in de veiligheidsregio')
})

test('what stands under the end of an axis, and beside the longest bar, is not cut off', () => {
  const table = tableOf(
    [
      ['kind', 'Soort', 'enum', 'ProgrammeKind'],
      ['vat', 'Btw', 'enum', 'VatRegime'],
      ['avg.price', 'Prijs', 'money'],
    ],
    ['OPLEIDING', 'EXEMPT', 15_602.5],
    ['OPLEIDING', 'EXCLUDED', 18_000],
  )
  const { option } = drawn({ kind: 'bar', x: 'kind', y: ['avg.price'], series: 'vat', horizontal: true }, table)
  expect((option.grid as { right: number }).right).toBeGreaterThan(textWidth('€ 15.602,50'))
})

describe('measures beside each other', () => {
  const table = tableOf(
    [
      ['title', 'Titel', 'text'],
      ['completenessScore', 'Compleet', 'number'],
      ['seatsTaken', 'Bezet', 'number'],
    ],
    ['Metropool', 90, 14],
  )
  const drawing = drawn({ kind: 'bar', x: 'title', y: ['completenessScore', 'seatsTaken'], horizontal: true }, table)

  test('each have a unit of their own', () => {
    expect(seriesOf(drawing).map(({ label }) => label?.formatter?.({ dataIndex: 0 }))).toEqual(['90%', '14'])
  })

  test('leave the axis without a unit when they differ', () => {
    const axis = drawing.option.xAxis as unknown as { axisLabel: { formatter: (value: number) => string } }
    expect(axis.axisLabel.formatter(50)).toBe('50')
  })
})

test('rows of one code are one bar', () => {
  const table = tableOf(
    [
      ['title', 'Titel', 'text'],
      ['kind', 'Soort', 'enum', 'ProgrammeKind'],
      ['editionsCount', 'Edities', 'number'],
    ],
    ['Metropool', 'OPLEIDING', 15],
    ['Directeur', 'OPLEIDING', 4],
    ['Schrijven', 'CURSUS', 2],
  )
  const drawing = drawn({ kind: 'bar', x: 'kind', y: ['editionsCount'] }, table)
  expect(valuesIn(seriesOf(drawing)[0])).toEqual([19, 2])
  expect(drawing.notes).toEqual(['Edities: regels met dezelfde naam zijn opgeteld.'])
})

test('an empty step of a histogram has no number over it', () => {
  const table = tableOf(
    [
      ['group.completenessScore', 'Compleet', 'number'],
      ['count', 'Programma’s', 'number'],
    ],
    [5, 1],
    [25, 3],
  )
  const [, ends] = seriesOf(drawn({ kind: 'bar', x: 'group.completenessScore', y: ['count'], step: 10 }, table))
  expect([0, 1, 2].map(dataIndex => ends?.label?.formatter?.({ dataIndex }))).toEqual(['1', '', '3'])
})

test('a chart spreads out over the room beside a taller one, but not without end', () => {
  const needed = drawn(perStatusSpec, perStatus).height
  expect(drawn(perStatusSpec, perStatus, { room: needed + 60 }).height).toBe(needed + 60)
  expect(drawn(perStatusSpec, perStatus, { room: 3000 }).height).toBeLessThan(2 * needed)
  expect(drawn(perStatusSpec, perStatus, { room: 10 }).height).toBe(needed)
})
