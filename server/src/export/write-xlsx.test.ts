import { buffer } from 'node:stream/consumers'
import type { ColumnKind } from '@aanbod/shared/result-table/result-table.ts'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { xlsxOf } from './write-xlsx.ts'

async function* pages() {
  yield [[0.85, 21, 3, 17_950.5, '2026-10-26', 12]]
}

test('a workbook has numbers that are shown as what they are', async () => {
  const column = (path: string, kind: ColumnKind = 'number') => ({ path, kind, header: path })
  const columns = [
    column('avg.fillRate'),
    column('price.vatPercentage'),
    column('countDistinct.fillRate'),
    column('price', 'money'),
    column('startsOn', 'date'),
    column('capacity'),
  ]
  const bytes = await buffer(xlsxOf('Edities', columns, pages(), { locale: 'nl', decimalComma: true }))
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const shown = columns.map((_column, index) => sheets[0]?.cells?.get(`1,${index}`)?.style?.numFmt)
  expect(shown).toEqual(['0.0%', 'General"%"', undefined, '"€" #,##0.00', 'dd-mm-yyyy', undefined])
  expect(sheets[0]?.rows[1]?.slice(0, 4)).toEqual([0.85, 21, 3, 17_950.5])
})
