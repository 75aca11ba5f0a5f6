import { expect, test } from 'vitest'
import { namePartsOf } from './nameParts.ts'

test.each([
  ['Paul Frissen', { titlePrefix: null, givenName: 'Paul', infix: null, familyName: 'Frissen' }],
  ['drs. Tom de Bruijn', { titlePrefix: 'drs.', givenName: 'Tom', infix: 'de', familyName: 'Bruijn' }],
  [
    'prof. dr. mr. A.J. van der Meer',
    { titlePrefix: 'prof. dr. mr.', givenName: 'A.J.', infix: 'van der', familyName: 'Meer' },
  ],
  ['Bantema', { titlePrefix: null, givenName: null, infix: null, familyName: 'Bantema' }],
  ['van Houten', { titlePrefix: null, givenName: null, infix: 'van', familyName: 'Houten' }],
  ['Els Jansen Smit', { titlePrefix: null, givenName: 'Els', infix: null, familyName: 'Jansen Smit' }],
  ['', { titlePrefix: null, givenName: null, infix: null, familyName: '' }],
])('“%s” is taken apart into its fields', (text, parts) => {
  expect(namePartsOf(text)).toEqual(parts)
})
