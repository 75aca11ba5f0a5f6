import type { Locale } from '@aanbod/shared/core/locale.ts'
import { codeLabel } from '@aanbod/shared/result-table/cell-text.ts'
import type { Cell, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'

/** How values are written in a file. */
export interface Notation {
  /** Codes in words, moments in the time of Amsterdam; null: all as the API has it. */
  locale: Locale | null
  decimalComma: boolean
}

type Kind = Pick<ResultColumn, 'kind' | 'enumName'>

const yesOrNo = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const satisfies Record<Locale, readonly [string, string]>

// Swedish notation is the one that other programs read as a date and a time: 2026-10-26 09:30.
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** The time of a clock in Amsterdam, `2026-10-26 09:30`; the text itself when it is no moment. */
export function clockTime(moment: string): string {
  const time = Date.parse(moment)
  return Number.isNaN(time) ? moment : amsterdam.format(time)
}

/** A cell as text for a file: no thousands, days as `2026-10-26`. What is unknown is empty. */
export function writtenCell(cell: Cell, { kind, enumName }: Kind, { locale, decimalComma }: Notation): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    const text = kind === 'money' ? String(Math.round(cell * 100) / 100) : String(cell)
    return decimalComma ? text.replace('.', ',') : text
  }
  if (typeof cell === 'boolean') return locale ? yesOrNo[locale][cell ? 0 : 1] : String(cell)
  if (kind === 'enum') return locale ? codeLabel(enumName, cell, locale) : cell
  if (kind === 'moment') return locale ? clockTime(cell) : cell
  return cell
}
