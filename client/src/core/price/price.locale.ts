import { words } from '@aanbod/shared/core/locale.ts'

/** Words around the fields of a price. */
export const priceScreenWords = words(
  {
    none: 'Prijs nog niet bekend',
    add: 'Prijs invullen',
    remove: 'Toch geen prijs',
    more: 'Zekerheid, toelichting, inbegrepen',
    reads: 'Zo leest men het',
    vatUnknown: 'onbekend',
    provisional: 'onder voorbehoud',
    with: (items: string) => `inbegrepen: ${items}`,
  },
  {
    none: 'Price not known yet',
    add: 'Fill in a price',
    remove: 'No price after all',
    more: 'Certainty, note, included',
    reads: 'This is how it reads',
    vatUnknown: 'unknown',
    provisional: 'under reservation',
    with: (items: string) => `included: ${items}`,
  },
)
