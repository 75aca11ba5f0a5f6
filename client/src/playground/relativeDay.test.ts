import { resolveRelativeDate } from '@aanbod/shared/core/relative-date.ts'
import { expect, test } from 'vitest'
import { anchors, readRelativeDay, units, writeRelativeDay } from './relativeDay.ts'

test.each([
  ['TODAY', { anchor: 'TODAY', amount: 0, unit: 'd' }],
  ['TODAY-30d', { anchor: 'TODAY', amount: -30, unit: 'd' }],
  ['START_OF_MONTH+6m', { anchor: 'START_OF_MONTH', amount: 6, unit: 'm' }],
])('%s has the parts %j, and is made of them', (text, parts) => {
  expect(readRelativeDay(text)).toEqual(parts)
  expect(writeRelativeDay(parts as never)).toBe(text)
})

test.each(['2026-10-26', '', 'START_OF_DECADE', 'TODAY+', 'today', 'TODAY-30x'])('%j is no relative day', text => {
  expect(readRelativeDay(text)).toBeNull()
})

test('everything that can be chosen is understood by the server', () => {
  for (const anchor of anchors)
    for (const unit of units)
      for (const amount of [-3, 0, 12])
        expect(
          resolveRelativeDate(writeRelativeDay({ anchor, amount, unit }), '2026-10-08'),
          `${anchor}${amount}${unit}`,
        ).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
