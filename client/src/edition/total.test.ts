import { expect, test } from 'vitest'
import { totalFrom } from './total.ts'

const price = { amountCents: 100_000, vat: 'EXEMPT', per: 'PARTICIPANT' } as const
const line = (change: object = {}) => ({
  kind: 'COMPONENT',
  mandatory: true,
  price: { amountCents: 25_000, vat: 'EXEMPT' as const },
  ...change,
})

test('the total is the price with every mandatory component', () => {
  expect(totalFrom(price, [line(), line({ mandatory: false }), line({ kind: 'OPTION' })])).toEqual({
    ...price,
    amountCents: 125_000,
  })
})

test('without mandatory components there is no total to show', () => {
  expect(totalFrom(price, [line({ mandatory: false })])).toBeUndefined()
})

test('an amount that is not known leaves the total unknown', () => {
  expect(totalFrom(null, [line()])).toBeNull()
  expect(totalFrom(price, [line({ price: null })])).toBeNull()
})

test('parts of different regimes make a total of which the regime is unknown', () => {
  expect(totalFrom(price, [line({ price: { amountCents: 5_000, vat: 'INCLUDED' } })])).toMatchObject({
    amountCents: 105_000,
    vat: 'UNKNOWN',
  })
})
