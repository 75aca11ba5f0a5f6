import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { ResultColumn, ResultTable } from '@aanbod/shared/result-table/result-table.ts'
import { formatCell, textWidth } from '../core/chart/chartValues.ts'

/** The space around a text; the first column stands in from the edge. */
const padding = 16
const firstPadding = 24
/** What a width that is guessed letter by letter falls short of the letters drawn, at most. */
const shortfall = 1.1
/** The arrow beside the name of the column that sorts. */
const arrow = 18
const narrowest = 36
const widest = 340

/** Wide enough for most of what is in them, so that columns stay as they are while one scrolls. */
export function columnWidths(columns: readonly ResultColumn[], rows: ResultTable['rows'], locale: Locale): number[] {
  return columns.map((column, index) => {
    const sample = rows.slice(0, 200).map(row => {
      const cell = row[column.path] ?? null
      return cell === null || cell === '' ? 0 : textWidth(formatCell(cell, column, locale), 14)
    })
    sample.sort((a, b) => a - b)
    const usual = sample[Math.floor(sample.length * 0.95)] ?? 0
    const text = Math.max(usual * shortfall, textWidth(column.header) * shortfall + arrow, narrowest)
    return Math.ceil(Math.min(text, widest) + (index === 0 ? firstPadding : padding))
  })
}
