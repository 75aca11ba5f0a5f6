import type { Locale } from './locale.ts'
import { labelOf } from './vocabularies.locale.ts'
import type { Code } from './vocabularies.ts'

/** The part of a price that decides how it reads. Amounts are whole cents; null is "not known", never 0. */
export interface PriceReading {
  amountCents: number | null
  vat: Code<'VatRegime'>
  per?: Code<'PriceUnit'>
}

/** "€ 17.950", "€ 1.250,50"; Dutch and English notation, cents only when there are any. */
export function formatEuros(cents: number, locale: Locale): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
  return `€ ${number}`
}

/** How a visitor reads a price: "€ 17.950, vrij van btw"; the unit is added when it is known. */
export function formatPrice(price: PriceReading | null, locale: Locale): string {
  if (!price || price.amountCents === null) return locale === 'nl' ? 'prijs nog niet bekend' : 'price not known yet'
  const unit = price.per && price.per !== 'UNKNOWN' ? ` ${labelOf('PriceUnit', price.per, locale)}` : ''
  return `${formatEuros(price.amountCents, locale)}${unit}, ${labelOf('VatRegime', price.vat, locale)}`
}
