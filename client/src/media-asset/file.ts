import { maxFileSize, mimeTypes } from '@aanbod/shared/media-asset/media-asset.ts'
import { formatNumber } from '../core/i18n.ts'

/** What a field takes: pictures only, or documents too. */
export type MediaKind = 'picture' | 'document'

export const typesOf = (kind: MediaKind): readonly string[] =>
  kind === 'picture' ? mimeTypes.filter(type => type.startsWith('image/')) : mimeTypes

/** Why a file cannot be kept, before it is sent; null when it can. */
export function faultOf(file: File, kind: MediaKind): 'empty' | 'tooLarge' | 'wrongKind' | null {
  if (!typesOf(kind).includes(file.type)) return 'wrongKind'
  if (file.size === 0) return 'empty'
  return file.size > maxFileSize ? 'tooLarge' : null
}

/** "1,2 MB", "340 kB". */
export function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${formatNumber(bytes / 1024 / 1024, 1)} MB`
    : `${formatNumber(Math.max(1, bytes / 1024), 0)} kB`
}

/** The content of a file in base64. @throws when the file cannot be read any more */
export function contentOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const address = String(reader.result)
      resolve(address.slice(address.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read')))
    reader.readAsDataURL(file)
  })
}
