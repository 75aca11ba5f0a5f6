import type { ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import { expect, test } from 'vitest'
import { columnWidths } from './columnWidths.ts'

const column = (
  path: string,
  header: string,
  kind: ResultColumn['kind'] = 'text',
  enumName?: string,
): ResultColumn => ({
  path,
  header,
  kind,
  ...(enumName ? { enumName } : {}),
})

// As the browser measures them in our letter at 14 px, of medium weight: what is in the first column, and what is not.
const measured = {
  Gepubliceerd: 81,
  'ter beoordeling': 94,
  onbekend: 61,
  'Nederlandse School voor Openbaar Bestuur': 264,
  'Collegereeks Strategisch Adviseren II': 222,
  mmm: 36,
}

test.each(Object.entries(measured))('“%s” is read whole, at the edge and beside it', (text, width) => {
  const [first = 0, second = 0] = columnWidths([column('a', 'A'), column('b', 'B')], [{ a: text, b: text }], 'nl')
  expect(first).toBeGreaterThanOrEqual(width + 24)
  expect(second).toBeGreaterThanOrEqual(width + 16)
})

test('a code is as wide as the word for it', () => {
  const status = column('status', 'Status', 'enum', 'PublicationStatus')
  const [width = 0] = columnWidths([status], [{ status: 'PUBLISHED' }], 'nl')
  expect(width).toBeGreaterThanOrEqual(measured.Gepubliceerd + 24)
})

test('one long text among many makes no column wide, and nothing makes one wider than a line reads', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ a: at === 50 ? 'woord '.repeat(40) : 'kort' }))
  expect(columnWidths([column('a', 'A')], rows, 'nl')[0]).toBeLessThan(100)
  expect(columnWidths([column('a', 'A')], [{ a: 'woord '.repeat(400) }], 'nl')[0]).toBe(364)
})
