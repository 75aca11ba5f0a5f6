import type { PriceReading } from '@aanbod/shared/core/price.ts'

interface Line {
  kind: string
  mandatory: boolean
  price: PriceReading | null
}

/**
 * What an edition costs with the components that everybody pays. Undefined when there are none, and so nothing to add; null
 * while an amount is not known. A regime that differs between the parts is unknown for the whole.
 */
export function totalFrom(price: PriceReading | null, lines: readonly Line[]): PriceReading | null | undefined {
  const added = lines.filter(line => line.mandatory && line.kind === 'COMPONENT')
  if (added.length === 0) return undefined
  if (!price || price.amountCents === null) return null
  let amountCents = price.amountCents
  for (const { price: part } of added) {
    if (!part || part.amountCents === null) return null
    amountCents += part.amountCents
  }
  const vat = added.every(line => line.price?.vat === price.vat) ? price.vat : 'UNKNOWN'
  return { ...price, amountCents, vat }
}
