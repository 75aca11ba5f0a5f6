import type { ChartSpec } from '@aanbod/shared/insight/chart-spec.ts'
import { isPercentage, isShare } from '@aanbod/shared/result-table/rates.ts'
import type { ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { bucketOf } from './buckets.ts'
import { mostSeries } from './chartTheme.ts'
import { type ChartTable, isAdditive, numberOf } from './chartValues.ts'

/** Beyond this many, bars are no longer a picture of anything. */
const mostBars = 60
/** From here on periods in a row are a line. */
const fewestForLine = 13

/**
 * The chart that the shape of a table asks for: dates or names with numbers as bars or a line, two numbers as dots. Null when
 * there is nothing to draw. A pie is only drawn for who asks for one.
 */
export function suggestChart(table: ChartTable): ChartSpec | null {
  if (table.rows.length === 0) return null
  const valuesOf = ({ path }: ResultColumn) => table.rows.map(row => row[path] ?? null)
  const distinct = (column: ResultColumn) => new Set(valuesOf(column)).size
  const isKnown = (column: ResultColumn) => valuesOf(column).some(value => value !== null)
  const columns = table.columns.filter(column => !isTechnical(column) && isKnown(column))

  const numbers = columns.filter(
    column =>
      (column.kind === 'number' || column.kind === 'money') && valuesOf(column).some(cell => numberOf(cell) !== null),
  )
  const [measure] = numbers
  if (!measure) return null
  const dates = columns.filter(({ kind }) => kind === 'date' || kind === 'moment')
  const names = columns
    .filter(({ kind }) => kind === 'text' || kind === 'enum' || kind === 'boolean')
    .sort((a, b) => distinct(b) - distinct(a))
  const rows = table.rows.length

  const [date] = dates
  const periods =
    date && date.kind === 'date'
      ? bucketOf([...new Set(valuesOf(date))].flatMap(cell => (typeof cell === 'string' ? cell : [])))
      : null
  const isPeriodic = periods !== null && periods !== 'DAY'
  if (date && isPeriodic) {
    const series = names.find(column => distinct(column) > 1 && distinct(column) <= mostSeries)
    // Layers of a bar add up, where lines cross each other.
    const isLong = distinct(date) >= (series && isAdditive(measure) ? 2 * fewestForLine : fewestForLine)
    return {
      kind: isLong || !isAdditive(measure) ? 'line' : 'bar',
      x: date.path,
      ...(series
        ? { y: [measure.path], series: series.path, ...(isAdditive(measure) && !isLong ? { stacked: true } : {}) }
        : { y: alike(numbers, measure) }),
    }
  }

  // Names that split the rows crosswise: one along the axis, the other as series.
  const [wide] = names
  const cross = names.filter(
    column => column !== wide && distinct(column) > 1 && distinct(column) <= mostSeries && distinct(column) < rows,
  )
  if (wide && !date && distinct(wide) < rows && cross[0] && isCross(table, wide, cross[0])) {
    return {
      kind: 'bar',
      x: wide.path,
      y: [measure.path],
      series: cross[0].path,
      ...(isAdditive(measure) ? { stacked: true } : {}),
    }
  }

  const byName =
    names.find(column => distinct(column) <= mostBars && distinct(column) === rows) ??
    names.find(column => distinct(column) <= mostBars)
  if (byName && rows <= mostBars) return { kind: 'bar', x: byName.path, y: alike(numbers, measure) }
  if (date)
    return {
      kind: rows >= fewestForLine && distinct(date) === rows ? 'line' : 'scatter',
      x: date.path,
      y: [measure.path],
    }
  const [first, second] = numbers
  if (first && second) {
    const series = names.find(column => distinct(column) > 1 && distinct(column) <= mostSeries)
    return { kind: 'scatter', x: first.path, y: [second.path], ...(series ? { series: series.path } : {}) }
  }
  return byName ? { kind: 'bar', x: byName.path, y: [measure.path] } : null
}

/** What numbers or marks a record, but measures nothing. */
const isTechnical = ({ path, kind }: ResultColumn) =>
  kind === 'list' ||
  kind === 'object' ||
  /(^|\.)(id|slug|version|position|number|suppressed|latitude|longitude|__typename)$|Id$/.test(path)

/** The measures that may share an axis with the first: of the same kind, and at most three. */
function alike(numbers: readonly ResultColumn[], first: ResultColumn): string[] {
  const unit = (column: ResultColumn) => `${column.kind} ${isShare(column)} ${isPercentage(column)}`
  return numbers
    .filter(column => unit(column) === unit(first))
    .slice(0, 3)
    .map(({ path }) => path)
}

/** Whether each pair of names comes once, so that the rows fill a grid. */
function isCross({ rows }: ChartTable, a: ResultColumn, b: ResultColumn): boolean {
  return new Set(rows.map(row => `${String(row[a.path])}\u0000${String(row[b.path])}`)).size === rows.length
}
