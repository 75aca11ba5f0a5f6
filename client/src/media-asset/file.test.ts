import { maxFileSize } from '@aanbod/shared/media-asset/media-asset.ts'
import { expect, test } from 'vitest'
import { contentOf, faultOf, sizeText } from './file.ts'

const file = (type: string, size = 10) => new File([new Uint8Array(size)], 'bestand', { type })

test.each([
  [file('image/png'), 'picture', null],
  [file('application/pdf'), 'document', null],
  [file('application/pdf'), 'picture', 'wrongKind'],
  [file('image/svg+xml'), 'document', 'wrongKind'],
  [file('image/jpeg', 0), 'picture', 'empty'],
  [file('image/jpeg', maxFileSize + 1), 'picture', 'tooLarge'],
  [file('image/jpeg', maxFileSize), 'picture', null],
] as const)('a file is judged before it is sent (%#)', (given, kind, fault) => {
  expect(faultOf(given, kind)).toBe(fault)
})

test('sizes are said in the unit that reads best', () => {
  expect(sizeText(340 * 1024)).toBe('340 kB')
  expect(sizeText(1.25 * 1024 * 1024)).toBe('1,3 MB')
  expect(sizeText(12)).toBe('1 kB')
})

test('the content is sent in base64', async () => {
  expect(await contentOf(new File(['Aanbod'], 'a.txt'))).toBe('QWFuYm9k')
})
