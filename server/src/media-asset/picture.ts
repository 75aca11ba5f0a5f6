/** What a file is, by its first bytes; null when it is nothing known. */
export function mimeTypeOf(content: Buffer): string | null {
  if (content.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png'
  if (content[0] === 0xff && content[1] === 0xd8 && content[2] === 0xff) return 'image/jpeg'
  if (content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP') return 'image/webp'
  if (content.toString('latin1', 4, 12) === 'ftypavif') return 'image/avif'
  if (content.toString('latin1', 0, 5) === '%PDF-') return 'application/pdf'
  return null
}

/** Width and height in pixels of a PNG, JPEG or lossy WebP; null for what does not tell, or is no picture. */
export function sizeOf(content: Buffer, mimeType: string): { width: number; height: number } | null {
  if (mimeType === 'image/png' && content.length >= 24)
    return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
  if (mimeType === 'image/jpeg') return jpegSize(content)
  if (mimeType === 'image/webp' && content.length >= 30 && content.toString('latin1', 12, 16) === 'VP8X') {
    return { width: content.readUIntLE(24, 3) + 1, height: content.readUIntLE(27, 3) + 1 }
  }
  if (mimeType === 'image/webp' && content.length >= 30 && content.toString('latin1', 12, 16) === 'VP8 ') {
    return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff }
  }
  return null
}

/** The size stands in the frame header, behind segments of any length. */
function jpegSize(content: Buffer): { width: number; height: number } | null {
  let at = 2
  while (at + 9 < content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: content.readUInt16BE(at + 7), height: content.readUInt16BE(at + 5) }
    at += 2 + content.readUInt16BE(at + 2)
  }
  return null
}
