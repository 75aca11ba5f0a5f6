import type { ChartSpec } from '@aanbod/shared/insight/chart-spec.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { Cell, ResultColumn, ResultRow } from '@aanbod/shared/result-table/result-table.ts'
import { type Bucket, bucketOf, bucketsBetween, cutToBucket, shortBuckets } from './buckets.ts'
import { chartWords } from './chart.locale.ts'
import { mostSeries } from './chartTheme.ts'
import {
  type ChartTable,
  columnAt,
  formatCell,
  isAdditive,
  isCount,
  numberOf,
  placeInVocabulary,
  timeOf,
} from './chartValues.ts'

/** The fewest people a group may have before its numbers are told. */
export const leastGroup = 5

/** One bar, point or slice: what it is, how much, and whether that is held back. */
export interface Point {
  value: number | null
  /** Held back because the group is too small. */
  suppressed?: boolean
  /** The whole that the value is a part of. */
  of?: number | null
  /** What is to be reached at least. */
  mark?: number | null
}

export interface Category {
  key: string
  label: string
  /** What stands under the axis; it may break. */
  short: string
}

export interface Series {
  key: string
  name: string
  /** The place in the order of series, which sets how it looks. */
  index: number
  points: Point[]
}

/** Rows as what stands beside each other and in which series. */
export interface CategoricalReading {
  categories: Category[]
  bucket: Bucket | null
  series: Series[]
  xColumn: ResultColumn
  yColumns: ResultColumn[]
  /** What the chart leaves out or takes together; to be read under it. */
  notes: string[]
}

/** Why there is nothing to draw, to be read in its place. */
export interface NothingToDraw {
  nothing: string
}

export const isNothing = (reading: object): reading is NothingToDraw => 'nothing' in reading

const mostCategories: Record<ChartSpec['kind'], number> = { bar: 60, line: 400, pie: 8, scatter: 60 }

/** Reads a table for bars, lines and slices. */
export function readCategories(spec: ChartSpec, table: ChartTable, locale: Locale): CategoricalReading | NothingToDraw {
  const t = chartWords[locale]
  const missing = [spec.x, ...spec.y, ...(spec.series ? [spec.series] : [])].find(path => !columnAt(table, path))
  if (table.rows.length === 0) return { nothing: t.notes.noRows }
  if (missing !== undefined) return { nothing: t.notes.noColumn(missing) }
  const xColumn = columnAt(table, spec.x) as ResultColumn
  const seriesColumn = spec.series ? columnAt(table, spec.series) : undefined
  const yColumns = (seriesColumn ? spec.y.slice(0, 1) : spec.y).map(path => columnAt(table, path) as ResultColumn)
  const [firstY] = yColumns
  if (!firstY) return { nothing: t.notes.noNumbers('') }
  const notes: string[] = []

  const keyed = keyedRows(spec, table.rows, xColumn)
  const { keys, bucket } = keyed
  if (keyed.dropped > 0) notes.push(t.notes.unknown(keyed.dropped, xColumn.header))

  // A name that comes back in rows of its own is a bar of its own, unless series are to be put side by side; a code names a kind.
  const isRepeated = !seriesColumn && !spec.step && keys.length < keyed.rows.length
  const mayRepeat =
    isRepeated && spec.kind === 'bar' && !bucket && xColumn.kind !== 'enum' && xColumn.kind !== 'boolean'
  const places = mayRepeat
    ? keyed.rows.map(({ key }, index) => ({
        key: `${key}\u0000${index}`,
        x: key,
        rows: [keyed.rows[index] as KeyedRow],
      }))
    : keys.map(key => ({ key, x: key, rows: keyed.rows.filter(row => row.key === key) }))

  const seriesKeys = seriesColumn
    ? orderedSeries(spec, keyed.rows, seriesColumn, firstY)
    : yColumns.map(({ path }) => path)
  const isMany = seriesKeys.length > mostSeries
  // What can be added up goes together, so that a bar stays as long as it is.
  const hasRest = isMany && seriesColumn !== undefined && isAdditive(firstY)
  if (isMany && !hasRest) notes.push(t.notes.series(mostSeries, seriesKeys.length))
  const drawn = hasRest ? [...seriesKeys.slice(0, mostSeries - 1), restKey] : seriesKeys.slice(0, mostSeries)
  const inSeries = (key: string, cell: Cell | undefined) =>
    key === restKey ? !drawn.includes(keyOf(cell)) : keyOf(cell) === key
  const looks = drawn.map(key => (seriesColumn ? placeOfSeries(spec, seriesColumn, key, seriesKeys) : 0))
  // A look of its own for each goes before the same look with any filter.
  const areApart = new Set(looks.map(look => look % mostSeries)).size === drawn.length
  let together = false
  const series = drawn.map((key, index): Series => {
    const column = seriesColumn ? firstY : (yColumns[index] as ResultColumn)
    return {
      key,
      name:
        key === restKey
          ? t.rest(seriesKeys.length - mostSeries + 1)
          : seriesColumn
            ? nameOfSeries(key, seriesColumn, locale)
            : column.header,
      index: seriesColumn && areApart ? (looks[index] as number) : index,
      points: places.map(({ rows }) => {
        const own = seriesColumn ? rows.filter(({ row }) => inSeries(key, row[seriesColumn.path])) : rows
        if (own.length > 1 && key !== restKey) together = true
        return pointOf(spec, own, column, bucket !== null || seriesColumn !== undefined || spec.step !== undefined)
      }),
    }
  })
  if (together && !spec.step) notes.push((isAdditive(firstY) ? t.notes.summed : t.notes.averaged)(firstY.header))
  if (series.every(({ points }) => points.every(({ value, suppressed }) => value === null && !suppressed)))
    return { nothing: t.notes.noNumbers(firstY.header) }
  // Axes without anything between them say nothing.
  const points = series.flatMap(one => one.points)
  if (points.every(({ value }) => !value) && points.some(({ suppressed }) => suppressed))
    return { nothing: t.notes.suppressed(points.filter(({ suppressed }) => suppressed).length, leastGroup) }

  const order = spec.sorted && !bucket ? largestFirst(series, places) : places.map((_place, index) => index)
  const all = order.map(index => places[index] as (typeof places)[number])
  const most = Math.min(spec.most ?? Infinity, mostCategories[spec.kind])
  // The latest periods, but the first of everything else: lists come in an order.
  const from = bucket && all.length > most ? all.length - most : 0
  const kept = spec.kind === 'pie' ? all : all.slice(from, from + most)
  if (kept.length < all.length) notes.push(t.notes.first(kept.length, all.length))
  const shorts = bucket
    ? shortBuckets(
        kept.flatMap(({ x }) => (x === unknownKey ? [] : [x])),
        bucket,
        locale,
      )
    : []
  return {
    categories: kept.map(({ key, x }, index) => {
      const label = labelOfKey(spec, x, xColumn, locale)
      return { key, label, short: shorts[index] ?? (spec.step ? formatCell(Number(x), xColumn, locale) : label) }
    }),
    bucket,
    series: series.map(one => ({
      ...one,
      points: order.slice(from, from + kept.length).map(index => one.points[index] as Point),
    })),
    xColumn,
    yColumns,
    notes,
  }
}

/** The places by what stands there, what is unknown last. */
function largestFirst(series: readonly Series[], places: readonly { x: string }[]): number[] {
  const weightOf = (place: number) => {
    if (places[place]?.x === unknownKey) return -Infinity
    const values = series.flatMap(({ points }) => points[place]?.value ?? [])
    return values.length === 0 ? -Infinity : values.reduce((total, value) => total + value, 0)
  }
  return places
    .map((_place, place) => ({ place, weight: weightOf(place) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ place }) => place)
}

const unknownKey = '\u0000unknown'
const restKey = '\u0000rest'

const keyOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? unknownKey : String(cell))

const isCut = (spec: ChartSpec, { kind }: ResultColumn) =>
  spec.bucket !== undefined && (kind === 'date' || kind === 'moment')

/** A date as the period that the axis takes together. */
const cutCell = (spec: ChartSpec, cell: Cell | undefined, column: ResultColumn): Cell | undefined =>
  spec.bucket && isCut(spec, column) && typeof cell === 'string' ? cutToBucket(cell, spec.bucket) : cell

interface KeyedRow {
  key: string
  row: ResultRow
}

/** The rows by what they stand under, and all that there is to stand under, in order. */
function keyedRows(
  spec: ChartSpec,
  rows: readonly ResultRow[],
  column: ResultColumn,
): { rows: KeyedRow[]; keys: string[]; bucket: Bucket | null; dropped: number } {
  const { step } = spec
  if (step) {
    const numbers = rows.flatMap(row => {
      const number = numberOf(row[column.path])
      return number === null ? [] : [{ key: String(Math.floor(number / step) * step), row }]
    })
    const starts = numbers.map(({ key }) => Number(key))
    const keys: string[] = []
    if (starts.length > 0) {
      const last = Math.max(...starts)
      for (let start = Math.min(...starts, 0); start <= last && keys.length < 200; start += step)
        keys.push(String(start))
    }
    return { rows: numbers, keys, bucket: null, dropped: rows.length - numbers.length }
  }
  const keyed = rows.map(row => ({ key: keyOf(cutCell(spec, row[column.path], column)), row }))
  const found = [...new Set(keyed.map(({ key }) => key))]
  const known = found.filter(key => key !== unknownKey)
  const bucket = column.kind === 'date' || isCut(spec, column) ? bucketOf(known) : null
  if (bucket && (bucket !== 'DAY' || spec.kind === 'line')) {
    const sorted = [...known].sort((a, b) => a.localeCompare(b))
    const between = bucketsBetween(sorted[0] as string, sorted[sorted.length - 1] as string, bucket, 400) ?? sorted
    const dated = keyed.filter(({ key }) => key !== unknownKey)
    // What has no date stands beside the axis of time as a bar of its own; a line cannot go there.
    return spec.kind === 'bar' && dated.length < keyed.length
      ? { rows: keyed, keys: [...between, unknownKey], bucket, dropped: 0 }
      : { rows: dated, keys: between, bucket, dropped: keyed.length - dated.length }
  }
  const placed = found.map(key => ({ key, place: placeInVocabulary(column, key) }))
  // Codes in the order of their vocabulary, when the question left it open: when they came sorted by their letters.
  const isByLetter = known.length > 1 && known.every((key, index) => index === 0 || (known[index - 1] as string) <= key)
  const keys = isByLetter && column.kind === 'enum' ? placed.sort(byPlace).map(({ key }) => key) : found
  return { rows: keyed, keys, bucket: null, dropped: 0 }
}

const last = Number.MAX_SAFE_INTEGER
const byPlace = (a: { place: number }, b: { place: number }) =>
  (a.place < 0 ? last : a.place) - (b.place < 0 ? last : b.place)

/** "Editie op komst: ja", where "ja" alone would say nothing. */
function nameOfSeries(key: string, column: ResultColumn, locale: Locale): string {
  if (key === unknownKey) return formatCell(null, column, locale)
  return column.kind === 'boolean'
    ? `${column.header}: ${formatCell(key === 'true', column, locale)}`
    : formatCell(key, column, locale)
}

/** As asked, else as the vocabulary has them, else what weighs most first. */
function orderedSeries(
  spec: ChartSpec,
  rows: readonly KeyedRow[],
  column: ResultColumn,
  measure?: ResultColumn,
): string[] {
  const found = [...new Set(rows.map(({ row }) => keyOf(row[column.path])))]
  if (column.kind === 'text' && !spec.seriesOrder && measure && isAdditive(measure)) {
    const weights = new Map(found.map(key => [key, 0]))
    for (const { row } of rows) {
      const key = keyOf(row[column.path])
      weights.set(key, (weights.get(key) ?? 0) + (numberOf(row[measure.path]) ?? 0))
    }
    // What is unknown is a series like any other, but not the one to look at first.
    const weightOf = (key: string) => (key === unknownKey ? -1 : (weights.get(key) ?? 0))
    found.sort((a, b) => weightOf(b) - weightOf(a))
  }
  return found
    .map((key, index) => ({ key, place: placeOfSeries(spec, column, key, found), index }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ key }) => key)
}

/** A series keeps its look whichever others there are, when something says in which order they come. */
function placeOfSeries(spec: ChartSpec, column: ResultColumn, key: string, found: readonly string[]): number {
  const named = spec.seriesOrder?.indexOf(key) ?? -1
  if (named >= 0) return named
  const place = placeInVocabulary(column, key)
  if (place >= 0 && !spec.seriesOrder) return place
  const others = found.filter(other => !spec.seriesOrder?.includes(other))
  return (spec.seriesOrder?.length ?? 0) + Math.max(0, others.indexOf(key))
}

/** What rows of the same place come to; a place without rows counts none, and of all else is unknown. */
function pointOf(spec: ChartSpec, rows: readonly KeyedRow[], column: ResultColumn, isGrid: boolean): Point {
  if (rows.length === 0) return { value: isGrid && isCount(column) ? 0 : null }
  const read = (path: string | undefined) => {
    if (path === undefined) return undefined
    const numbers = rows.flatMap(({ row }) => numberOf(row[path]) ?? [])
    return numbers.length === 0 ? null : combined(numbers, column)
  }
  if (rows.every(({ row }) => isSuppressed(row))) return { value: null, suppressed: true }
  const of = read(spec.of)
  const mark = read(spec.mark)
  return {
    value: read(column.path) ?? null,
    ...(of === undefined ? {} : { of }),
    ...(mark === undefined ? {} : { mark }),
  }
}

/** Groups of people that are too small say so, and nothing else. */
export const isSuppressed = (row: ResultRow) => row['suppressed'] === true

function combined(numbers: readonly number[], column: ResultColumn): number {
  const sum = numbers.reduce((total, number) => total + number, 0)
  return isAdditive(column) ? sum : sum / numbers.length
}

function labelOfKey(spec: ChartSpec, key: string, column: ResultColumn, locale: Locale): string {
  if (key === unknownKey) return chartWords[locale].unknown
  if (isCut(spec, column)) return formatCell(key, { ...column, kind: 'date' }, locale)
  if (spec.step) {
    const [from, until] = [Number(key), Number(key) + spec.step - 1].map(edge => formatCell(edge, column, locale))
    return Number.isInteger(spec.step) && spec.step > 1 ? `${from}–${until}` : (from ?? key)
  }
  if (column.kind === 'boolean') return formatCell(key === 'true', column, locale)
  if (column.kind === 'number' || column.kind === 'money') return formatCell(Number(key), column, locale)
  return formatCell(key, column, locale)
}

/** One dot. */
export interface Dot {
  x: number | string
  y: number | string
  size: number | null
  row: ResultRow
}

export interface DotSeries {
  key: string
  name: string
  /** Where the height of its dots comes from. */
  column: ResultColumn
  index: number
  dots: Dot[]
}

/** What runs along an axis of dots: numbers, moments, or words in their order. */
export interface DotAxis {
  column: ResultColumn
  kind: 'number' | 'time' | 'words'
  words: Category[]
}

export interface DotReading {
  x: DotAxis
  y: DotAxis
  series: DotSeries[]
  /** The column that names a dot, when one does. */
  nameColumn: ResultColumn | undefined
  sizeColumn: ResultColumn | undefined
  notes: string[]
}

/** Reads a table for dots. */
export function readDots(spec: ChartSpec, table: ChartTable, locale: Locale): DotReading | NothingToDraw {
  const t = chartWords[locale]
  const paths = [spec.x, ...spec.y, ...(spec.series ? [spec.series] : []), ...(spec.size ? [spec.size] : [])]
  const missing = paths.find(path => !columnAt(table, path))
  if (table.rows.length === 0) return { nothing: t.notes.noRows }
  if (missing !== undefined) return { nothing: t.notes.noColumn(missing) }
  const xColumn = columnAt(table, spec.x) as ResultColumn
  const [firstY, ...otherYs] = spec.y.map(path => columnAt(table, path) as ResultColumn)
  if (!firstY) return { nothing: t.notes.noRows }
  const seriesColumn = spec.series ? columnAt(table, spec.series) : undefined
  const sizeColumn = spec.size ? columnAt(table, spec.size) : undefined
  const x = dotAxis(spec, xColumn, table.rows, locale)
  const y = dotAxis(spec, firstY, table.rows, locale)
  // Several measures of the same kind share the axis, each a series of its own.
  const yColumns = [
    firstY,
    ...(y.kind === 'number' && !seriesColumn ? otherYs.filter(({ kind }) => kind === firstY.kind) : []),
  ]
  const logarithmic = spec.logarithmic === true ? [x, y].find(({ kind }) => kind === 'number') : undefined
  const notes: string[] = []
  const without = new Map<ResultColumn, number>()
  let notPositive = 0
  const dots = table.rows.flatMap(row => {
    const across = placeOn(spec, x, row, xColumn)
    const upwards = yColumns.flatMap(column => {
      const at = placeOn(spec, y, row, column)
      return at === null ? [] : [{ column, at }]
    })
    if (across === null || upwards.length === 0) {
      const unknown = across === null ? xColumn : firstY
      without.set(unknown, (without.get(unknown) ?? 0) + 1)
      return []
    }
    return upwards.flatMap(({ column, at }): (Dot & { series: string })[] => {
      if (logarithmic && Number(logarithmic === x ? across : at) <= 0) {
        notPositive++
        return []
      }
      const size = sizeColumn ? numberOf(row[sizeColumn.path]) : null
      return [{ x: across, y: at, size, row, series: seriesColumn ? keyOf(row[seriesColumn.path]) : column.path }]
    })
  })
  for (const [column, count] of without) notes.push(t.notes.unknown(count, column.header))
  if (notPositive > 0) notes.push(t.notes.notPositive(notPositive))
  if (dots.length === 0) return { nothing: t.notes.noNumbers((y.kind === 'words' ? x : y).column.header) }
  const keyed = table.rows.map(row => ({ key: '', row }))
  const keys = seriesColumn ? orderedSeries(spec, keyed, seriesColumn) : yColumns.map(({ path }) => path)
  if (keys.length > mostSeries) notes.push(t.notes.series(mostSeries, keys.length))
  const drawn = keys.slice(0, mostSeries)
  const looks = drawn.map((key, index) => (seriesColumn ? placeOfSeries(spec, seriesColumn, key, keys) : index))
  const areApart = new Set(looks.map(look => look % mostSeries)).size === drawn.length
  return {
    x,
    y,
    series: drawn.map((key, index) => ({
      key,
      name: seriesColumn ? nameOfSeries(key, seriesColumn, locale) : (yColumns[index] ?? firstY).header,
      column: seriesColumn ? firstY : (yColumns[index] ?? firstY),
      index: areApart ? (looks[index] as number) : index,
      dots: dots.filter(dot => dot.series === key).map(({ series: _series, ...dot }) => dot),
    })),
    nameColumn: nameColumnOf(table, paths),
    sizeColumn,
    notes,
  }
}

/** The text that names a row: one that is not on an axis, and differs from row to row. */
function nameColumnOf(table: ChartTable, used: readonly string[]): ResultColumn | undefined {
  const texts = table.columns.filter(
    ({ path, kind }) => kind === 'text' && !used.includes(path) && !/(^|\.)id$/.test(path),
  )
  const distinct = ({ path }: ResultColumn) => new Set(table.rows.map(row => row[path])).size
  return texts.find(column => distinct(column) > table.rows.length / 2)
}

function dotAxis(spec: ChartSpec, column: ResultColumn, rows: readonly ResultRow[], locale: Locale): DotAxis {
  if (column.kind === 'number' || column.kind === 'money') return { column, kind: 'number', words: [] }
  const found = [...new Set(rows.map(row => keyOf(cutCell(spec, row[column.path], column))))]
  const known = found.filter(key => key !== unknownKey)
  const isTaken = isCut(spec, column)
  if (column.kind === 'moment' && !isTaken) return { column, kind: 'time', words: [] }
  const bucket = column.kind === 'date' || isTaken ? bucketOf(known) : null
  if (column.kind === 'date' && !isTaken && bucket !== 'YEAR' && bucket !== 'QUARTER' && bucket !== 'WEEK')
    return { column, kind: 'time', words: [] }
  const isSorted = known.every((key, index) => index === 0 || (known[index - 1] as string) <= key)
  const isUnknownSomewhere = known.length < found.length
  const keys = bucket
    ? [...[...known].sort((a, b) => a.localeCompare(b)), ...(isUnknownSomewhere ? [unknownKey] : [])]
    : isSorted && column.kind === 'enum'
      ? found
          .map(key => ({ key, place: placeInVocabulary(column, key) }))
          .sort(byPlace)
          .map(({ key }) => key)
      : found
  return {
    column,
    kind: 'words',
    words: keys.slice(0, mostCategories.scatter).map(key => {
      const label = labelOfKey(spec, key, column, locale)
      return { key, label, short: label }
    }),
  }
}

function placeOn(
  spec: ChartSpec,
  { kind, words }: DotAxis,
  row: ResultRow,
  column: ResultColumn,
): number | string | null {
  const cell = cutCell(spec, row[column.path], column)
  if (kind === 'number') return numberOf(cell)
  if (kind === 'time') return timeOf(cell, column)
  const key = keyOf(cell)
  return words.some(word => word.key === key) ? key : null
}
