import { z } from 'zod'
import { line, optionalLine } from '../core/fields.ts'

/** Kinds of file that can be kept. */
export const mimeTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'application/pdf'] as const
/** Largest file, in bytes. */
export const maxFileSize = 10 * 1024 * 1024

/** What a person may write about a file that is there already. */
export const mediaAssetInput = z.object({
  filename: line(),
  /** What a picture shows, for who cannot see it. */
  alt: optionalLine(500),
})
export type MediaAssetInput = z.output<typeof mediaAssetInput>
