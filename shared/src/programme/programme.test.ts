import { expect, test } from 'vitest'
import { check } from '../core/validate.ts'
import { completenessFix, completenessMessage } from './programme.locale.ts'
import { completenessRules, programmeInput } from './programme.ts'

const id = '0190a000-0000-7000-8000-000000000001'
const faultsOf = (change: object) =>
  check(programmeInput, { title: 'Metropool', kind: 'OPLEIDING', ...change }).faults ?? []

test('nobody is responsible for a learning line until before they began', () => {
  const line = (from: string, until: string | null) => [
    { name: 'Persoonlijke ontwikkeling', responsibilities: [{ organisationId: id, from, until }] },
  ]
  expect(faultsOf({ learningLines: line('2010', '2009-12') })).toEqual([
    { path: ['learningLines', 0, 'responsibilities', 0, 'until'], code: 'ends_before_start' },
  ])
  expect(faultsOf({ learningLines: line('2010', '2010') })).toEqual([])
  expect(faultsOf({ learningLines: line('2010', null) })).toEqual([])
})

test('a programme that waits for its publication says when', () => {
  expect(faultsOf({ status: 'SCHEDULED' })).toEqual([{ path: ['publishAt'], code: 'publish_at' }])
  expect(faultsOf({ status: 'SCHEDULED', publishAt: '2026-11-01T08:00:00Z' })).toEqual([])
})

test('a programme without a provider can be kept', () => {
  expect(faultsOf({ providerId: null })).toEqual([])
})

test('a summary has at most 500 characters', () => {
  expect(faultsOf({ summary: 'a'.repeat(500) })).toEqual([])
  expect(faultsOf({ summary: 'a'.repeat(501) })).toEqual([
    { path: ['summary'], code: 'too_long', params: { maximum: 500 } },
  ])
})

test.each(completenessRules.map(rule => rule.field))(
  'that %s is missing is a sentence with a way to mend it',
  field => {
    for (const locale of ['nl', 'en'] as const) {
      expect(completenessMessage(field, locale)).toMatch(/^\p{Lu}.*\.$/u)
      expect(completenessFix(field, locale)).toMatch(/^\p{Lu}[^.]*$/u)
    }
  },
)

test('the sentence says what is missing', () => {
  expect(completenessMessage('provider', 'nl')).toBe('Aanbieder ontbreekt.')
  expect(completenessFix('provider', 'nl')).toBe('Koppel')
  expect(completenessMessage('priceVat', 'nl')).toBe('Prijs zonder btw-regime.')
})
