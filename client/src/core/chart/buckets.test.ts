import { expect, test } from 'vitest'
import { bucketOf, bucketsBetween, formatBucket, nextBucket, shortBuckets } from './buckets.ts'

test.each([
  ['2026', 'YEAR', '2027', '2026', '2026'],
  ['2026-Q4', 'QUARTER', '2027-Q1', '4e kwartaal 2026', 'Q4 2026'],
  ['2026-12', 'MONTH', '2027-01', 'dec 2026', 'Dec 2026'],
  ['2026-W53', 'WEEK', '2027-W01', 'week 53, 2026', 'week 53, 2026'],
  ['2025-W52', 'WEEK', '2026-W01', 'week 52, 2025', 'week 52, 2025'],
  ['2026-02-28', 'DAY', '2026-03-01', '28 feb 2026', '28 Feb 2026'],
] as const)('%s is a %s, before %s', (text, bucket, next, dutch, english) => {
  expect(bucketOf([text])).toBe(bucket)
  expect(nextBucket(text, bucket)).toBe(next)
  expect(formatBucket(text, bucket, 'nl')).toBe(dutch)
  expect(formatBucket(text, bucket, 'en')).toBe(english)
})

test('texts of several kinds are no periods', () => {
  expect(bucketOf(['2026', '2026-10'])).toBeNull()
  expect(bucketOf([])).toBeNull()
})

test('no period in between is forgotten, and there is an end to them', () => {
  expect(bucketsBetween('2025-Q3', '2026-Q2', 'QUARTER', 10)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
  expect(bucketsBetween('2026-10-26', '2027-10-26', 'DAY', 100)).toBeNull()
})

test('the year stands once', () => {
  expect(shortBuckets(['2025-Q4', '2026-Q1', '2026-Q2'], 'QUARTER', 'nl')).toEqual(['kw 4\n2025', 'kw 1\n2026', 'kw 2'])
})
