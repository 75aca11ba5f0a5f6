import type { Cell, ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { expect, test } from 'vitest'
import { sortRows } from './sortRows.ts'

const sorted = (kind: ResultColumn['kind'], cells: Cell[], direction: 'ASC' | 'DESC' = 'ASC', enumName?: string) =>
  sortRows(
    cells.map(a => ({ a })),
    { path: 'a', header: 'A', kind, ...(enumName ? { enumName } : {}) },
    direction,
    'nl',
  ).map(({ a }) => a)

test('numbers are no texts, and unknown ones come last, both ways', () => {
  expect(sorted('number', [10, null, 9, 100])).toEqual([9, 10, 100, null])
  expect(sorted('money', [10, null, 9.5, 100], 'DESC')).toEqual([100, 10, 9.5, null])
})

test('words come as Dutch has them, numbers in them by their size', () => {
  expect(sorted('text', ['Metropool 10', 'écht', 'Metropool 9', 'Zwolle', 'aarde'])).toEqual([
    'aarde',
    'écht',
    'Metropool 9',
    'Metropool 10',
    'Zwolle',
  ])
})

test('dates come by their earliest day; one without a year has no place', () => {
  expect(sorted('date', ['XXXX-02-12', '2026-10-26', '2016', '2026-10'])).toEqual([
    '2016',
    '2026-10',
    '2026-10-26',
    'XXXX-02-12',
  ])
})

test('codes come in the order of a life, not of the alphabet', () => {
  expect(sorted('enum', ['PUBLISHED', 'ARCHIVED', 'DRAFT'], 'ASC', 'PublicationStatus')).toEqual([
    'DRAFT',
    'PUBLISHED',
    'ARCHIVED',
  ])
})

test('without a column the rows stay as they came, and equal ones too', () => {
  const rows = [
    { a: 1, b: 1 },
    { a: 0, b: 2 },
    { a: 1, b: 3 },
  ]
  expect(sortRows(rows, undefined, 'ASC', 'nl')).toBe(rows)
  expect(sortRows(rows, { path: 'a', header: 'A', kind: 'number' }, 'DESC', 'nl').map(({ b }) => b)).toEqual([1, 3, 2])
})
