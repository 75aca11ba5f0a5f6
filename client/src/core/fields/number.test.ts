import { expect, test } from 'vitest'
import { parseCents, parseNumber, writeCents } from './number.ts'

test.each([
  ['17.950', 1_795_000],
  ['17.950,50', 1_795_050],
  ['17950,5', 1_795_050],
  ['€ 640', 64_000],
  ['640,-', 64_000],
  ['1 250', 125_000],
  ['12.5', 1_250],
  ['0', 0],
  ['', null],
])('reads “%s” in Dutch as %s cents', (text, cents) => expect(parseCents(text, 'nl')).toBe(cents))

test.each([
  ['17,950', 1_795_000],
  ['17,950.50', 1_795_050],
  ['12,5', 1_250],
])('reads “%s” in English as %s cents', (text, cents) => expect(parseCents(text, 'en')).toBe(cents))

test.each(['gratis', '1.2.3', '17.95.0', '1,2,3', '12,345', '17,950,50'])(
  'does not take “%s” for an amount in Dutch',
  text => {
    expect(parseCents(text, 'nl')).toBeNaN()
  },
)

test('reads a decimal number', () => {
  expect(parseNumber('7,5', 'nl')).toBe(7.5)
  expect(parseNumber('7.5', 'nl')).toBe(7.5)
  expect(parseNumber('7.5', 'en')).toBe(7.5)
})

test('writes an amount as it is read', () => {
  expect(writeCents(1_795_000, 'nl')).toBe('17.950')
  expect(writeCents(1_795_050, 'nl')).toBe('17.950,50')
  expect(writeCents(1_795_050, 'en')).toBe('17,950.50')
})
