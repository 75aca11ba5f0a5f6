import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor, packed } from './packing.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*, br;q=0.0', 'gzip'],
  ['identity', null],
  ['deflate', null],
  ['GZIP', 'gzip'],
  ['', null],
])('who takes %j gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test.each([2_000, 400_000])('%i characters come out as they went in', async length => {
  const text = 'één € '.repeat(length / 5)
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const encoding of ['br', 'gzip'] as const) {
    const found = await packed(text, encoding)
    expect(found?.encoding).toBe(encoding)
    expect(unpack[encoding](found?.body ?? Buffer.alloc(0)).toString()).toBe(text)
  }
})

test('what is small, or not to be packed, goes as it is', async () => {
  expect(await packed('x'.repeat(1_000), 'br')).toBeNull()
  expect(await packed('x'.repeat(2_000), undefined)).toBeNull()
})
