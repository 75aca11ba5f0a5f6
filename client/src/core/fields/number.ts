import type { Locale } from '@aanbod/shared/core/locale.ts'

const groups = (locale: Locale) =>
  locale === 'nl' ? { thousands: '.', decimal: ',' } : { thousands: ',', decimal: '.' }

/**
 * Reads a number as a person of either language writes it: "17.950,50", "17950,5" or "1 250" in Dutch, "17,950.50" in English.
 * One separator with other than three digits behind it is a decimal sign in both.
 *
 * @returns null for an empty text, NaN for what is no number
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const written = text
    .trim()
    .replace(/^€/, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/,[-–]$/, '')
  if (written === '') return null
  const { thousands, decimal } = groups(locale)
  const [separator] = /[.,]/.exec(written) ?? []
  const single =
    separator !== undefined &&
    written.indexOf(separator) === written.lastIndexOf(separator) &&
    !(written.includes('.') && written.includes(','))
  if (single && separator === thousands && !/[.,]\d{3}$/.test(written)) return plain(written.replace(separator, '.'))
  const parts = written.split(decimal)
  const [whole = '', fraction] = parts
  if (parts.length > 2 || (whole.includes(thousands) && !new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+$`).test(whole)))
    return Number.NaN
  return plain(whole.replaceAll(thousands, '') + (fraction === undefined ? '' : `.${fraction}`))
}

const plain = (text: string) => (/^-?\d+(\.\d*)?$/.test(text) ? Number(text) : Number.NaN)

/** Reads an amount in euros as whole cents; NaN for what is no amount or has parts of a cent. */
export function parseCents(text: string, locale: Locale): number | null {
  const euros = parseNumber(text, locale)
  if (euros === null || Number.isNaN(euros)) return euros
  const cents = Math.round(euros * 100)
  return Math.abs(euros * 100 - cents) > 1e-6 ? Number.NaN : cents
}

/** Writes cents for a field: "17.950", "17.950,50". */
export function writeCents(cents: number, locale: Locale): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}

/** Writes a number for a field: "7,5". */
export function writeNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 6,
    useGrouping: false,
  }).format(value)
}
