import { expect, test } from 'vitest'
import { gapsOf } from './gaps.ts'
import { tabOf } from './programme.draft.ts'

type Given = Parameters<typeof gapsOf>[0]
const edition = (id: string, rest: object) => ({
  id,
  status: 'PLANNED',
  registration: 'NOT_OPEN',
  price: { amountCents: 100_00, vat: 'EXEMPT' },
  ...rest,
})
const programme = (missing: [field: string, severity: string][], editions: object[] = []) =>
  ({
    id: 'p',
    nextEdition: null,
    editions,
    completeness: { score: 50, missing: missing.map(([field, severity]) => ({ field, severity })) },
  }) as unknown as Given

test('what publishing needs comes before what is advised', () => {
  const gaps = gapsOf(
    programme([
      ['outcomes', 'ADVISED'],
      ['provider', 'REQUIRED'],
    ]),
    'nl',
  )
  expect(gaps.map(gap => gap.field)).toEqual(['provider', 'outcomes'])
})

test('a missing text leads to its field, missing contact to the people', () => {
  const [text, contact] = gapsOf(
    programme([
      ['summary', 'REQUIRED'],
      ['contactPoints', 'REQUIRED'],
    ]),
    'nl',
  )
  expect(text).toMatchObject({ to: '/programmes/p', focus: 'summary', fix: 'Schrijf' })
  expect(contact).toMatchObject({ to: '/programmes/p/people', focus: 'contactPoints' })
})

test('a price without VAT regime leads to the edition that has it', () => {
  const editions = [edition('one', {}), edition('two', { price: { amountCents: 100_00, vat: 'UNKNOWN' } })]
  expect(gapsOf(programme([['priceVat', 'ADVISED']], editions), 'nl')).toMatchObject([{ to: '/editions/two' }])
})

test('without an edition to come, planning one is a step away', () => {
  expect(gapsOf(programme([['upcomingEdition', 'ADVISED']]), 'nl')).toMatchObject([{ to: '/editions/new?programme=p' }])
})

test('a fault in a contact point is on the tab of the people', () => {
  expect(tabOf('contactPoints.0.email')).toBe('people')
  expect(tabOf('summary')).toBe('content')
  expect(tabOf('publishAt')).toBe('publication')
})
