import { isDay } from '@aanbod/shared/core/calendar.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { isPercentage, isShare } from '@aanbod/shared/result-table/rates.ts'
import type { Cell, ColumnKind, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { writeXlsxStream } from 'hucre/xlsx'
import { clockTime, type Notation, writtenCell } from './written-cell.ts'

type Value = string | number | boolean | Date | null

/** In characters. */
const widths: Record<ColumnKind, number> = {
  text: 28,
  list: 40,
  object: 40,
  enum: 18,
  number: 12,
  money: 14,
  date: 13,
  moment: 18,
  boolean: 10,
}
const days = { nl: 'dd-mm-yyyy', en: 'dd/mm/yyyy' } as const satisfies Record<Locale, string>

/** How Excel shows the values of a column. */
function formatOf(column: ResultColumn, { locale }: Notation): string | undefined {
  const day = locale ? days[locale] : 'yyyy-mm-dd'
  if (isShare(column)) return '0.0%'
  if (isPercentage(column)) return 'General"%"'
  const { kind } = column
  return kind === 'money' ? '"€" #,##0.00' : kind === 'date' ? day : kind === 'moment' ? `${day} hh:mm` : undefined
}

/** Most characters that Excel keeps in a cell; a file with more does not open. */
const longestText = 32_767

/**
 * A workbook with one sheet, as bytes that come while the rows do: days, moments, numbers and amounts are what they are,
 * and the head stays in sight.
 */
export function xlsxOf(
  name: string,
  columns: readonly ResultColumn[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  notation: Notation,
): ReadableStream<Uint8Array> {
  async function* rows(): AsyncGenerator<Value[]> {
    for await (const page of pages) {
      for (const row of page)
        yield row.map((cell, index) => valueOf(cell, columns[index] ?? { kind: 'text' }, notation))
    }
  }
  return writeXlsxStream(rows(), {
    name: sheetName(name),
    columns: columns.map(column => {
      const { header, kind } = column
      const numFmt = formatOf(column, notation)
      return { header, width: Math.max(widths[kind], Math.min(header.length + 2, 40)), ...(numFmt ? { numFmt } : {}) }
    }),
    freezePane: { rows: 1 },
  })
}

function valueOf(cell: Cell, column: Pick<ResultColumn, 'kind' | 'enumName'>, notation: Notation): Value {
  if (typeof cell === 'number') return column.kind === 'money' ? Math.round(cell * 100) / 100 : cell
  if (typeof cell === 'boolean' || cell === null) return cell
  if (column.kind === 'date') return isDay(cell) ? dateOr(cell, `${cell}T00:00:00Z`) : cell
  // A cell has no time zone: it says what the clock in Amsterdam said.
  if (column.kind === 'moment') return dateOr(cell, `${clockTime(cell).replace(' ', 'T')}:00Z`)
  const text = writtenCell(cell, column, notation)
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}

/** Excel counts days from 1900 on; what lies before, or is no moment, stays a text. */
function dateOr(text: string, moment: string): Date | string {
  const time = Date.parse(moment)
  return Number.isNaN(time) || time < Date.UTC(1900, 2, 1) ? text : new Date(time)
}

/** Excel takes no more than 31 characters, and none of `[]:*?/\`. */
function sheetName(name: string): string {
  const allowed = name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31)
    .replaceAll(/^'+|'+$/g, '')
    .trim()
  return allowed === '' || allowed.toLowerCase() === 'history' ? 'Export' : allowed
}
