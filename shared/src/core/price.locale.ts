import { priceInput } from './price.input.ts'
import { fieldWords } from './words.ts'

export const priceWords = fieldWords(
  priceInput,
  {
    amountCents: { label: 'Bedrag', hint: 'In euro’s. Nog niet bekend? Laat het leeg.' },
    currency: 'Munt',
    vat: 'Btw',
    vatPercentage: { label: 'Btw-percentage', hint: 'In procenten, zoals 21.' },
    per: 'Per',
    includes: { label: 'Inbegrepen', hint: 'Wat bij de prijs hoort, zoals maaltijden.', one: 'Inbegrepen' },
    note: 'Toelichting bij de prijs',
    certainty: 'Hoe zeker is de prijs',
  },
  {
    amountCents: { label: 'Amount', hint: 'In whole cents; null while it is not known, never 0.' },
    currency: { label: 'Currency', hint: 'ISO 4217 code.' },
    vat: { label: 'VAT', hint: 'Whether VAT is due on the amount, and whether the amount includes it.' },
    vatPercentage: { label: 'VAT rate', hint: 'In percent, such as 21.' },
    per: { label: 'Per', hint: 'What the amount is charged for.' },
    includes: { label: 'Included', hint: 'What the price covers, such as meals.', one: 'Included item' },
    note: 'Note on the price',
    certainty: { label: 'Certainty of the price', hint: 'Whether the price is final or still provisional.' },
  },
)
