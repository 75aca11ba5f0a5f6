import type { Locale } from '../core/locale.ts'
import { formatPartialDate, parsePartialDate } from '../core/partial-date.ts'
import { formatEuros } from '../core/price.ts'
import { labelOf } from '../core/vocabularies.locale.ts'
import { type Code, vocabularies, type Vocabulary } from '../core/vocabularies.ts'
import type { Cell, ResultColumn } from './result-table.ts'

type Kind = Pick<ResultColumn, 'kind' | 'enumName'>

const yesOrNo = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const satisfies Record<Locale, readonly [string, string]>

const notations: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }
const numberFormats = forLocales(notation => new Intl.NumberFormat(notation, { maximumFractionDigits: 2 }))
const momentFormats = forLocales(
  notation =>
    new Intl.DateTimeFormat(notation, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Amsterdam',
    }),
)

const amsterdamDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })
const amsterdamTime = new Intl.DateTimeFormat('en-GB', {
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
})

function forLocales<T>(make: (notation: string) => T): Record<Locale, T> {
  return { nl: make(notations.nl), en: make(notations.en) }
}

/** What people call a code; the code itself when its enum has no words. */
export function codeLabel(enumName: string | undefined, code: string, locale: Locale): string {
  return enumName !== undefined && enumName in vocabularies
    ? labelOf(enumName as Vocabulary, code as Code<Vocabulary>, locale)
    : code
}

/** How a cell reads on a screen: "€ 17.950", "26 okt 2026", "ja", "Gepubliceerd". Unknown is an empty text. */
export function cellText(cell: Cell, column: Kind, locale: Locale): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return yesOrNo[locale][cell ? 0 : 1]
  if (typeof cell === 'number')
    return column.kind === 'money' ? formatEuros(Math.round(cell * 100), locale) : numberFormats[locale].format(cell)
  if (column.kind === 'enum') return codeLabel(column.enumName, cell, locale)
  if (column.kind === 'date') return parsePartialDate(cell) ? formatPartialDate(cell, locale) : cell
  if (column.kind === 'moment') {
    const moment = Date.parse(cell)
    if (Number.isNaN(moment)) return cell
    // To the second it would be midnight: what is known is the day, as an analyst is told of people.
    const day = amsterdamTime.format(moment) === '00:00:00' && moment % 1000 === 0
    return day ? formatPartialDate(amsterdamDay.format(moment), locale) : momentFormats[locale].format(moment)
  }
  return cell
}
