import { expect, test } from 'vitest'
import { chartSpec } from './chart-spec.ts'

test('a spec that was kept comes back whole', () => {
  const spec = {
    kind: 'bar',
    x: 'group.provider.abbreviation',
    y: ['count'],
    series: 'group.status',
    seriesOrder: ['PUBLISHED', 'DRAFT'],
    stacked: true,
  }
  expect(chartSpec.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec)
})

test('what a newer version wrote is left out, and the rest understood', () => {
  expect(chartSpec.parse({ kind: 'bar', x: 'kind', y: ['count'], step: -1, glow: true })).toEqual({
    kind: 'bar',
    x: 'kind',
    y: ['count'],
  })
})

test.each([
  ['no kind that is known', { kind: 'radar', x: 'a', y: ['b'] }],
  ['nothing to draw', { kind: 'bar', x: 'a', y: [] }],
  ['no axis', { kind: 'bar', y: ['b'] }],
  ['no object at all', 'bar'],
])('a spec with %s is none', (_case, value) => {
  expect(chartSpec.safeParse(value).success).toBe(false)
})
