import { expect, test } from 'vitest'
import { localeOf } from './locale.ts'

test.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['*', 'nl'],
  ['nl', 'nl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
  ['nl-BE;q=0.4, en;q=0.3', 'nl'],
  ['en;q=0.3, nl;q=0.4', 'nl'],
  ['de-DE, de;q=0.9, en;q=0.5', 'en'],
  ['fr', 'nl'],
  ['en;q=0', 'nl'],
  ['EN', 'en'],
])('who asks for %s is answered in %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})
