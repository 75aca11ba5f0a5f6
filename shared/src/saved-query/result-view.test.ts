import { expect, test } from 'vitest'
import { readResultView } from './result-view.ts'

test('a view comes back as it was kept', () => {
  const view = {
    shape: 'chart',
    table: { columns: ['a', 'b.c'], hidden: ['e'], expand: ['d'], sort: { column: 'a', direction: 'DESC' } },
    chart: { kind: 'bar', x: 'a', y: ['b.c'], stacked: true },
  }
  expect(readResultView(JSON.parse(JSON.stringify(view)))).toEqual(view)
})

test.each([
  [{ shape: 'globe', table: { columns: ['a'] } }, { table: { columns: ['a'] } }],
  [{ chart: { kind: 'bar' } }, {}],
  [{ table: { columns: 'all', sort: { column: 'a', direction: 'UP' } } }, { table: {} }],
  [{ later: true, shape: 'json' }, { shape: 'json' }],
  [null, {}],
  ['x', {}],
])('of %j only %j is understood', (kept, view) => {
  expect(JSON.parse(JSON.stringify(readResultView(kept)))).toEqual(view)
})
