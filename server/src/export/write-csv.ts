import type { Cell, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { stringify } from 'csv-stringify/sync'
import { type Notation, writtenCell } from './written-cell.ts'

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF'

/**
 * Lines of CSV by RFC 4180, in UTF-8 with a byte order mark: a head, then the rows of each page.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* csvOf(
  columns: readonly ResultColumn[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  notation: Notation,
  separator: string,
): AsyncGenerator<string> {
  const lines = (rows: string[][]) => stringify(rows, { delimiter: separator, record_delimiter: '\r\n' })
  yield byteOrderMark + lines([columns.map(({ header }) => defused(header))])
  for await (const rows of pages) {
    const texts = rows.map(row =>
      row.map((cell, index) => {
        const text = writtenCell(cell, columns[index] ?? { kind: 'text' }, notation)
        return typeof cell === 'number' ? text : defused(text)
      }),
    )
    if (texts.length > 0) yield lines(texts)
  }
}

/**
 * A spreadsheet runs a text that begins like a formula; an apostrophe in front keeps it a text. A plain number, however
 * written, does nothing and stays as it is.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function defused(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text
}
