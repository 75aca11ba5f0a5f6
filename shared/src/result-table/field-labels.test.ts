import { expect, test } from 'vitest'
import { cellText } from './cell-text.ts'
import { fieldLabels } from './field-labels.ts'

const nl = fieldLabels('nl')

test.each([
  ['Programme', 'title', 'Titel'],
  ['Programme', 'provider', 'Aanbieder'],
  ['Provider', 'abbreviation', 'Afkorting'],
  ['Edition', 'startsOn', 'Begint'],
  ['Programme', 'modulesCount', 'Modules'],
  ['Programme', 'topicsCount', 'Onderwerpen'],
  ['EditionGroupValues', 'startsOn', 'Begint'],
  ['EditionNumbers', 'priceAmountCents', 'Prijs'],
  ['EditionGroupValues', 'priceVat', 'Prijs · btw'],
  ['EditionAggregateRow', 'count', 'Aantal'],
  ['Price', 'vat', 'Btw'],
  ['Programme', 'unheardOf', undefined],
  [undefined, 'title', 'Titel'],
])('the field %s.%s has the Dutch header %s', (type, name, label) => {
  expect(nl({ type, name })).toBe(label)
})

test.each([
  [17950, { kind: 'money' }, '€ 17.950', '€ 17,950'],
  [1234.565, { kind: 'money' }, '€ 1.234,57', '€ 1,234.57'],
  [1234.5, { kind: 'number' }, '1.234,5', '1,234.5'],
  ['2026-10', { kind: 'date' }, 'okt 2026', 'Oct 2026'],
  ['2026-Q4', { kind: 'date' }, '2026-Q4', '2026-Q4'],
  ['2026-10-26T08:30:00Z', { kind: 'moment' }, '26 okt 2026, 09:30', '26 Oct 2026, 09:30'],
  // A moment that is only known to its day, in summer and in winter.
  ['2026-06-30T22:00:00.000Z', { kind: 'moment' }, '1 jul 2026', '1 Jul 2026'],
  ['2026-10-26T23:00:00Z', { kind: 'moment' }, '27 okt 2026', '27 Oct 2026'],
  ['2026-10-26T23:00:01Z', { kind: 'moment' }, '27 okt 2026, 00:00', '27 Oct 2026, 00:00'],
  ['PUBLISHED', { kind: 'enum', enumName: 'PublicationStatus' }, 'Gepubliceerd', 'Published'],
  ['X', { kind: 'enum', enumName: 'Unheard' }, 'X', 'X'],
  [false, { kind: 'boolean' }, 'nee', 'no'],
  [null, { kind: 'number' }, '', ''],
] as const)('%s in a column of %o reads as “%s” and “%s”', (cell, column, dutch, english) => {
  expect([cellText(cell, column, 'nl'), cellText(cell, column, 'en')]).toEqual([dutch, english])
})
