import { expect, test } from 'vitest'
import { daysLeft, stateFilter, stateOf } from './keyState.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const key = (facts: Partial<Parameters<typeof stateOf>[0]> = {}) => ({
  expiresAt: '2027-02-20T12:00:00Z',
  revokedAt: null,
  user: { active: true },
  ...facts,
})

test.each([
  ['works', {}, 'WORKS'],
  ['is about to end', { expiresAt: '2026-12-01T12:00:00Z' }, 'ENDS_SOON'],
  ['ended this very moment', { expiresAt: '2026-11-22T12:00:00Z' }, 'EXPIRED'],
  ['was revoked, and ended since', { expiresAt: '2026-11-01T12:00:00Z', revokedAt: '2026-10-01T12:00:00Z' }, 'REVOKED'],
  ['is of a colleague who left', { user: { active: false } }, 'INACTIVE'],
] as const)('a key that %s is told apart', (_what, facts, state) => {
  expect(stateOf(key(facts), now)).toBe(state)
})

test.each([
  ['2026-11-22T22:59:00Z', 0],
  ['2026-11-22T23:01:00Z', 1],
  ['2026-11-28T09:00:00Z', 6],
])('a key that ends at %s has %i days left by the Dutch calendar', (expiresAt, days) => {
  expect(daysLeft({ expiresAt }, now)).toBe(days)
})

test('every key falls under one choice of the filter', () => {
  const words = () => ''
  const filter = stateFilter(words, { works: words, expired: words, revoked: words })
  const values = filter.options?.().map(({ value }) => value) ?? []
  expect(values).toEqual(['works', 'expired', 'revoked'])
  for (const value of values) expect(filter.toFilter([value])).toHaveProperty('revokedAt')
})
