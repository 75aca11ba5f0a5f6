import { expect, test } from 'vitest'
import { formatEuros, formatPrice } from './price.ts'
import { priceInput } from './price.input.ts'
import { check } from './validate.ts'

test.each([
  [1_795_000, '€ 17.950', '€ 17,950'],
  [125_050, '€ 1.250,50', '€ 1,250.50'],
  [64_005, '€ 640,05', '€ 640.05'],
  [0, '€ 0', '€ 0'],
])('%i cents is written %s in Dutch and %s in English', (cents, nl, en) => {
  expect(formatEuros(cents, 'nl')).toBe(nl)
  expect(formatEuros(cents, 'en')).toBe(en)
})

test('a price names its VAT regime, and its unit only when that is known', () => {
  expect(formatPrice({ amountCents: 1_795_000, vat: 'EXEMPT', per: 'UNKNOWN' }, 'nl')).toBe('€ 17.950, vrij van btw')
  expect(formatPrice({ amountCents: 125_000, vat: 'INCLUDED', per: 'PARTICIPANT' }, 'nl')).toBe(
    '€ 1.250 per deelnemer, incl. btw',
  )
  expect(formatPrice({ amountCents: 115_000, vat: 'UNKNOWN' }, 'nl')).toBe('€ 1.150, btw-regime onbekend')
  expect(formatPrice({ amountCents: 64_000, vat: 'EXCLUDED', per: 'DAY' }, 'en')).toBe('€ 640 per day, excl. VAT')
})

test('a price that is not known is never shown as 0', () => {
  expect(formatPrice(null, 'nl')).toBe('prijs nog niet bekend')
  expect(formatPrice({ amountCents: null, vat: 'EXEMPT' }, 'en')).toBe('price not known yet')
})

test('an amount is whole cents, and not below 0', () => {
  expect(check(priceInput, { amountCents: 17_950.5 }).faults).toEqual([{ path: ['amountCents'], code: 'not_whole' }])
  expect(check(priceInput, { amountCents: -1 }).faults).toEqual([
    { path: ['amountCents'], code: 'too_small', params: { minimum: 0 } },
  ])
})

test('a price of which nothing is said has an unknown amount, regime and unit', () => {
  expect(check(priceInput, {}).value).toMatchObject({
    amountCents: null,
    vat: 'UNKNOWN',
    per: 'UNKNOWN',
    currency: 'EUR',
  })
})
