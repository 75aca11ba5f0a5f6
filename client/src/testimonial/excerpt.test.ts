import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

test.each([
  ['Heel **leerzaam** en _leuk_.', 'Heel leerzaam en leuk.'],
  ['> Een citaat\n> op twee regels', 'Een citaat op twee regels'],
  ['- [Lees meer](https://example.org) hier', 'Lees meer hier'],
])('%j reads as %j', (markdown, plain) => {
  expect(excerptOf(markdown)).toBe(plain)
})

test('a long text is cut between words', () => {
  expect(excerptOf('een twee drie vier vijf', 10)).toBe('een twee …')
})
