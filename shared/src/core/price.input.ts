import { z } from 'zod'
import { group, lines, oneOf, optionalCount, optionalLine, optionalNumber } from './fields.ts'

/** What something costs. An absent price is `null`; an amount that is not known yet is `null` too, never 0. */
export const priceInput = group('PriceInput', {
  /** Whole cents. */
  amountCents: optionalCount(0, 100_000_000),
  currency: oneOf('Currency').default('EUR'),
  vat: oneOf('VatRegime').default('UNKNOWN'),
  vatPercentage: optionalNumber(0, 100),
  per: oneOf('PriceUnit').default('UNKNOWN'),
  /** What the price covers, such as meals. */
  includes: lines(200, 50),
  note: optionalLine(500),
  certainty: oneOf('Certainty').default('CONFIRMED'),
})
export type PriceInput = z.output<typeof priceInput>

export const optionalPrice = () => priceInput.nullable().default(null)
