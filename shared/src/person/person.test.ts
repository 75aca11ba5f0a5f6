import { expect, test } from 'vitest'
import { fullNameOf, sortNameOf } from './person.ts'

test.each([
  [{ titlePrefix: 'drs.', givenName: 'Tom', infix: 'de', familyName: 'Bruijn' }, 'Tom de Bruijn', 'Bruijn, Tom de'],
  [{ givenName: 'Paul', familyName: 'Frissen' }, 'Paul Frissen', 'Frissen, Paul'],
  [{ familyName: 'Bantema', titlePrefix: 'dr.' }, 'Bantema', 'Bantema'],
  [{ givenName: null, infix: 'van', familyName: 'Houten' }, 'van Houten', 'Houten, van'],
])('%j is called %s and sorts as %s', (person, fullName, sortName) => {
  expect(fullNameOf(person)).toBe(fullName)
  expect(sortNameOf(person)).toBe(sortName)
})
