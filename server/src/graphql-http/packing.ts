import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

/** What is smaller goes as it is: the network sends no less of it. */
const smallest = 1_024

/** What is larger is packed beside the requests of others, which takes longer. */
const largestAtOnce = 256 * 1_024

const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}
const zip = { level: 4 }

const packers = {
  br: { now: (text: string) => brotliCompressSync(text, brotli), later: promisify(brotliCompress), options: brotli },
  gzip: { now: (text: string) => gzipSync(text, zip), later: promisify(gzip), options: zip },
}
type Encoding = keyof typeof packers

/** Packs an answer as whoever asked can unpack it; null when it goes as it is. All in one piece: it is there as a whole. */
export async function packed(
  text: string,
  accepted: string | undefined,
): Promise<{ encoding: Encoding; body: Buffer } | null> {
  if (text.length < smallest || !accepted) return null
  const encoding = encodingFor(accepted)
  if (!encoding) return null
  const { now, later, options } = packers[encoding]
  return { encoding, body: text.length > largestAtOnce ? await later(text, options as never) : now(text) }
}

/** The best of the encodings that an `Accept-Encoding` header takes. */
export function encodingFor(accepted: string): Encoding | null {
  const taken = new Map(
    accepted.split(',').map((part): [string, boolean] => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      return [name, !parameters.some(parameter => /^q=0(\.0*)?$/.test(parameter))]
    }),
  )
  const takes = (name: Encoding) => taken.get(name) ?? taken.get('*') ?? false
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}
