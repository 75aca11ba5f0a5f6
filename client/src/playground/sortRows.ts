import type { Locale } from '@aanbod/shared/core/locale.ts'
import { parsePartialDate } from '@aanbod/shared/core/partial-date.ts'
import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import type { Cell, ResultColumn, ResultRow } from '@aanbod/shared/result-table/result-table.ts'

/**
 * Rows in the order of a column: numbers as numbers, dates by their earliest day, codes in the order of their vocabulary, words
 * as the language has them. What is unknown comes last, both ways; equal rows stay as they came.
 */
export function sortRows(
  rows: readonly ResultRow[],
  column: ResultColumn | undefined,
  direction: 'ASC' | 'DESC',
  locale: Locale,
): readonly ResultRow[] {
  if (!column) return rows
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const keyed = rows.map(row => ({ row, key: keyOf(row[column.path] ?? null, column) }))
  const turn = direction === 'ASC' ? 1 : -1
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
      return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}

function keyOf(cell: Cell, { kind, enumName }: ResultColumn): string | number | null {
  if (cell === null) return null
  if (typeof cell === 'boolean') return cell ? 0 : 1
  if (typeof cell === 'number') return cell
  if (kind === 'enum' && enumName && enumName in vocabularies) {
    const place = (vocabularies[enumName as keyof typeof vocabularies] as readonly string[]).indexOf(cell)
    return place < 0 ? null : place
  }
  if (kind === 'date') {
    const date = parsePartialDate(cell)
    // A day without a year has no place in time.
    if (date && date.year === null) return null
  }
  return cell
}
