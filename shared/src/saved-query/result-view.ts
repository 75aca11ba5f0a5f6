import { z } from 'zod'
import { type ChartSpec, chartSpec } from '../insight/chart-spec.ts'

/*
 * How an answer is shown, as it is kept with a saved query and in a link to one. The playground, the insights and the exports
 * read it. Columns are named by their path in the answer (shared/src/result-table). What an older or newer version wrote is
 * read as far as it is understood.
 */

export const resultShapes = ['table', 'chart', 'json'] as const
export type ResultShape = (typeof resultShapes)[number]

export interface TableChoice {
  /** The columns that are shown, in order; all of them when left out. */
  columns?: string[] | undefined
  /** Those that were there and are not shown; what the query asks since is shown as well. */
  hidden?: string[] | undefined
  /** The nested lists of which every item has a row of its own. */
  expand?: string[] | undefined
  sort?: { column: string; direction: 'ASC' | 'DESC' } | undefined
}

/** How an answer is shown. */
export interface ResultView {
  shape?: ResultShape | undefined
  table?: TableChoice | undefined
  chart?: ChartSpec | undefined
}

const paths = z.array(z.string().max(500)).max(200)
const resultView = z.object({
  shape: z.enum(resultShapes).optional().catch(undefined),
  table: z
    .object({
      columns: paths.optional().catch(undefined),
      hidden: paths.optional().catch(undefined),
      expand: paths.optional().catch(undefined),
      sort: z
        .object({ column: z.string(), direction: z.enum(['ASC', 'DESC']) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  chart: chartSpec.optional().catch(undefined),
})

/** Reads a view from a link or a saved query; what it does not understand it leaves out. */
export function readResultView(value: unknown): ResultView {
  const { data } = resultView.safeParse(value)
  return data ?? {}
}
