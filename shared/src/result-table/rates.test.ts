import { expect, test } from 'vitest'
import { isPercentage, isShare } from './rates.ts'

test.each([
  ['fillRate', true, false],
  ['avg.fillRate', true, false],
  ['edition.fillRate', true, false],
  ['completenessScore', false, true],
  ['completeness.score', false, true],
  ['price.vatPercentage', false, true],
  ['countDistinct.fillRate', false, false],
  ['countDistinct.completenessScore', false, false],
  ['capacity', false, false],
])('%s is a share of 1: %s, of 100: %s', (path, share, percentage) => {
  expect([isShare({ path, kind: 'number' }), isPercentage({ path, kind: 'number' })]).toEqual([share, percentage])
})

test('what is no number is no share', () => {
  expect([isShare({ path: 'rate', kind: 'text' }), isPercentage({ path: 'score', kind: 'list' })]).toEqual([
    false,
    false,
  ])
})
