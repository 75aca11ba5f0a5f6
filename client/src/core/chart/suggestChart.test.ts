import type { Cell, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { expect, test } from 'vitest'
import type { ChartTable } from './chartValues.ts'
import { suggestChart } from './suggestChart.ts'

function tableOf(columns: Record<string, ResultColumn['kind']>, ...rows: Cell[][]): ChartTable {
  const paths = Object.keys(columns)
  return {
    columns: paths.map(path => ({ path, header: path, kind: columns[path] as ResultColumn['kind'] })),
    rows: rows.map(row => Object.fromEntries(paths.map((path, index) => [path, row[index] ?? null]))),
  }
}

test('a few names and one number are bars', () => {
  const table = tableOf({ 'group.kind': 'enum', count: 'number' }, ['CURSUS', 3], ['LEERGANG', 5])
  expect(suggestChart(table)).toEqual({ kind: 'bar', x: 'group.kind', y: ['count'] })
})

test('two names that cross are bars in layers', () => {
  const table = tableOf(
    { 'group.kind': 'enum', 'group.status': 'enum', count: 'number' },
    ['CURSUS', 'DRAFT', 3],
    ['CURSUS', 'PUBLISHED', 5],
    ['MASTER', 'DRAFT', 1],
  )
  expect(suggestChart(table)).toEqual({
    kind: 'bar',
    x: 'group.kind',
    y: ['count'],
    series: 'group.status',
    stacked: true,
  })
})

test('averages are not put on top of each other', () => {
  const table = tableOf(
    { 'group.kind': 'enum', 'group.status': 'enum', 'avg.capacity': 'number' },
    ['CURSUS', 'DRAFT', 3],
    ['CURSUS', 'PUBLISHED', 5],
    ['MASTER', 'DRAFT', 1],
  )
  expect(suggestChart(table)?.stacked).toBeUndefined()
})

test('a few months are bars, many a line', () => {
  const months = (count: number) =>
    Array.from({ length: count }, (_none, index): Cell[] => [
      `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      index,
    ])
  expect(suggestChart(tableOf({ 'group.createdAt': 'date', count: 'number' }, ...months(6)))?.kind).toBe('bar')
  expect(suggestChart(tableOf({ 'group.createdAt': 'date', count: 'number' }, ...months(20)))?.kind).toBe('line')
})

test('records with a name and seats are bars by name, seats beside each other', () => {
  const table = tableOf(
    { id: 'text', label: 'text', startsOn: 'date', capacity: 'number', seatsTaken: 'number' },
    ['1', 'Metropool 24', '2026-10-26', 20, 14],
    ['2', 'Metropool 25', '2027-10-26', 20, 3],
  )
  expect(suggestChart(table)).toEqual({ kind: 'bar', x: 'label', y: ['capacity', 'seatsTaken'] })
})

test('a price and a number of seats do not share an axis', () => {
  const table = tableOf({ label: 'text', price: 'money', capacity: 'number' }, ['A', 100, 3], ['B', 200, 4])
  expect(suggestChart(table)?.y).toEqual(['price'])
})

test('two numbers alone are dots', () => {
  const table = tableOf({ capacity: 'number', seatsTaken: 'number' }, [20, 14], [16, 3], [12, 4])
  expect(suggestChart(table)).toEqual({ kind: 'scatter', x: 'capacity', y: ['seatsTaken'] })
})

test.each([
  ['there are no rows', tableOf({ label: 'text', count: 'number' })],
  ['there is no number', tableOf({ label: 'text', status: 'enum' }, ['A', 'DRAFT'])],
  ['the only number is a version', tableOf({ label: 'text', version: 'number' }, ['A', 3])],
  ['every number is unknown', tableOf({ label: 'text', capacity: 'number' }, ['A', null])],
])('nothing is suggested when %s', (_case, table) => {
  expect(suggestChart(table)).toBeNull()
})
