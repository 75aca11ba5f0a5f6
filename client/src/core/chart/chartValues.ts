import type { Locale } from '@aanbod/shared/core/locale.ts'
import { parsePartialDate } from '@aanbod/shared/core/partial-date.ts'
import { vocabularies, type Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { cellText } from '@aanbod/shared/result-table/cell-text.ts'
import { isPercentage, isShare } from '@aanbod/shared/result-table/rates.ts'
import type { Cell, ResultColumn, ResultTable } from '@aanbod/shared/result-table/result-table.ts'
import { bucketOf, formatBucket } from './buckets.ts'
import { chartWords } from './chart.locale.ts'

/** What charts need of a result table; every column that can be chosen may be drawn. */
export type ChartTable = Pick<ResultTable, 'columns' | 'rows'> & Partial<Pick<ResultTable, 'available' | 'expandable'>>

export const columnAt = (table: ChartTable, path: string): ResultColumn | undefined =>
  (table.available ?? table.columns).find(column => column.path === path) ??
  table.columns.find(column => column.path === path)

/** Counts and amounts can be added up; averages, extremes and shares cannot. */
export const isAdditive = (column: ResultColumn) =>
  !isShare(column) &&
  !isPercentage(column) &&
  !/(^|\.)(avg|min|max|countDistinct)(\.|$)|(number|year|position)$/i.test(column.path)

/** Only how many there are is 0 where no row says otherwise. */
export const isCount = ({ path }: ResultColumn) => /(^|\.)count$|Count$/.test(path)

const notation: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }

export const formatNumberIn = (value: number, locale: Locale, digits = 2) =>
  new Intl.NumberFormat(notation[locale], { maximumFractionDigits: digits }).format(value)

export const formatShare = (value: number, locale: Locale) => `${formatNumberIn(value * 100, locale, 0)}%`

/** How a cell reads; what is unknown says so. */
export function formatCell(cell: Cell | undefined, column: ResultColumn, locale: Locale): string {
  if (cell === null || cell === undefined || cell === '') return chartWords[locale].unknown
  if (typeof cell === 'number' && isPercentage(column)) return `${formatNumberIn(cell, locale, 0)}%`
  if (typeof cell === 'number' && isShare(column)) return formatShare(cell, locale)
  if (typeof cell === 'string' && column.kind === 'date') {
    const bucket = bucketOf([cell])
    if (bucket) return formatBucket(cell, bucket, locale)
  }
  return cellText(cell, column, locale)
}

/** A cell as a number, when it is one. */
export const numberOf = (cell: Cell | undefined): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null

/** The first day of what a date or moment says, as milliseconds; null when its year is unknown. */
export function timeOf(cell: Cell | undefined, column: ResultColumn): number | null {
  if (typeof cell !== 'string') return null
  if (column.kind === 'moment') {
    const instant = Date.parse(cell)
    return Number.isNaN(instant) ? null : instant
  }
  const date = parsePartialDate(cell)
  return date?.year == null ? null : Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1)
}

/** Where codes of an enum stand in their vocabulary; others go after, in the order they came. */
export function placeInVocabulary({ kind, enumName }: ResultColumn, code: string): number {
  if (kind !== 'enum' || enumName === undefined || !(enumName in vocabularies)) return -1
  return (vocabularies[enumName as Vocabulary] as readonly string[]).indexOf(code)
}

const narrow = /[iljtfrI.,:;'’|!()[\] -]/
const wide = /[mwMWÆŒ@%—€]/
const capital = /[A-ZÀ-Þ0-9]/

/** About how wide a text is, in our letter; layout has to know before anything is drawn. */
export function textWidth(text: string, size = 13): number {
  let ems = 0
  for (const letter of text)
    ems += narrow.test(letter) ? 0.29 : wide.test(letter) ? 0.82 : capital.test(letter) ? 0.57 : 0.5
  return ems * size
}
