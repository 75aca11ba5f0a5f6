import { z } from 'zod'
import { locales } from '../core/locale.ts'

export const exportFormats = ['csv', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What stands between the values of a line of CSV. */
export const separators = [';', ',', '\t'] as const

/**
 * What `POST /export` takes. The rows are those of one list of the query: all of them, whatever page the query itself asks,
 * unless `rows` says otherwise.
 */
export const exportRequest = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullable().default(null),
  operationName: z.string().nullable().default(null),
  format: z.enum(exportFormats),
  /** Columns by their path, in order; all that is asked when left out. */
  columns: z.array(z.string()).min(1).max(500).nullable().default(null),
  /** Headers by the path of their column, where they are to differ; what is no column does not matter. */
  headers: z.record(z.string(), z.string().max(200)).default({}),
  /** Paths of nested lists of which each item becomes a row. */
  expand: z.array(z.string()).max(20).default([]),
  /** Headers, codes and notation as people read them in this language; as the API has them when left out. */
  locale: z.enum(locales).nullable().default(null),
  /** Semicolons go with decimal commas, as Excel wants both in Dutch; the default follows the language. */
  separator: z.enum(separators).nullable().default(null),
  /** All of the list, or only the page that the query asks. */
  rows: z.enum(['all', 'asked']).default('all'),
  /** Which list, by its name in the answer, when the query asks several. */
  root: z.string().nullable().default(null),
  /** What the file is called, without the date and the ending. */
  name: z.string().max(200).nullable().default(null),
  /** Made up by the caller, to ask for the progress under. */
  id: z.guid().nullable().default(null),
})
export type ExportRequest = z.output<typeof exportRequest>

/** How far an export is, as `GET /export/<id>` answers it. */
export interface ExportProgress {
  state: 'running' | 'done' | 'failed' | 'cancelled'
  /** Records that were read and written. */
  written: number
  /** Records there were when it began; null where nobody counted. */
  total: number | null
  /** What went wrong, in the language of the caller. */
  message: string | null
}
