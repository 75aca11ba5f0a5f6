import type { Locale } from '@aanbod/shared/core/locale.ts'

const written: Record<Locale, string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A count within a sentence: "vijf", and from thirteen on "13". */
export const countWord = (count: number, locale: Locale): string => written[locale][count] ?? String(count)

/** A count that opens a sentence: "Vijf", "Eén". */
export function openingCount(count: number, locale: Locale): string {
  const word = countWord(count, locale)
  // The accent on a capital is left out, as in print.
  return word === 'één' ? 'Eén' : word.charAt(0).toUpperCase() + word.slice(1)
}
