import { z } from 'zod'
import { flag, json, line, optionalLine, optionalText } from '../core/fields.ts'

/** Most characters of the text of a saved query. */
export const maxQueryLength = 20_000
/** Most characters of its values, and of its view, written as JSON. */
export const maxJsonLength = 20_000

/** What a person may write about a saved query. Whether the query can be read is checked where GraphQL is at hand. */
export const savedQueryInput = z.object({
  name: line(120),
  description: optionalText(2_000),
  folder: optionalLine(80),
  // Not trimmed: what is typed is what comes back.
  query: z
    .string()
    .max(maxQueryLength)
    .refine(text => text.trim() !== '', { params: { code: 'required' } })
    .meta({ maxLength: maxQueryLength }),
  variables: json(maxJsonLength),
  view: json(maxJsonLength),
  shared: flag(),
  pinned: flag(),
})
export type SavedQueryInput = z.output<typeof savedQueryInput>
