import { z } from 'zod'

export const chartKinds = ['bar', 'line', 'pie', 'scatter'] as const
export type ChartKind = (typeof chartKinds)[number]

export const chartBuckets = ['YEAR', 'QUARTER', 'MONTH'] as const
export type ChartBucket = (typeof chartBuckets)[number]

/**
 * How a result table is drawn. Columns are named by their path, so a spec is kept with a saved query and drawn again over any
 * answer of it.
 */
export interface ChartSpec {
  kind: ChartKind
  /** What stands along the bars, lines or slices; of a scatter, what goes from left to right. */
  x: string
  /** The numbers that are drawn; of a scatter they go upwards, and the first one may hold words or dates as well. */
  y: string[]
  /** Splits the first of `y` into a series for each value of this column. */
  series?: string | undefined
  /** The values of `series` in the order they are drawn in; others come after. So a series looks the same with any filter. */
  seriesOrder?: string[] | undefined
  /** Series on top of each other. */
  stacked?: boolean | undefined
  /** Bars from left to right with their names beside them, dots in rows; when left out, as the names ask for. */
  horizontal?: boolean | undefined
  /** Of bars: the whole that `y` is a part of. The bar then shows the share, and says "14/20". */
  of?: string | undefined
  /** Of bars: what is to be reached at least, drawn as a stroke; a bar below it is hatched. */
  mark?: string | undefined
  /** Of a scatter: the number that sets how large a dot is. */
  size?: string | undefined
  /** Of bars: numbers of `x` are taken together in steps of this width. */
  step?: number | undefined
  /** Dates along an axis are taken together by period; what is known less precisely than that is left out. */
  bucket?: ChartBucket | undefined
  /** Of bars: the largest first. */
  sorted?: boolean | undefined
  /** Of bars: no more than so many. */
  most?: number | undefined
  /** The axis of numbers grows by factors, for values far apart. */
  logarithmic?: boolean | undefined
  title?: string | undefined
}

const path = z.string().min(1).max(500)
const wish = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** A spec as it comes out of a saved query or an address: what is not understood is left out, without kind or axes it is none. */
export const chartSpec: z.ZodType<ChartSpec> = z.object({
  kind: z.enum(chartKinds),
  x: path,
  y: z.array(path).min(1).max(20),
  series: wish(path),
  seriesOrder: wish(z.array(z.string().max(200)).max(100)),
  stacked: wish(z.boolean()),
  horizontal: wish(z.boolean()),
  of: wish(path),
  mark: wish(path),
  size: wish(path),
  step: wish(z.number().positive()),
  bucket: wish(z.enum(chartBuckets)),
  sorted: wish(z.boolean()),
  most: wish(z.int().positive()),
  logarithmic: wish(z.boolean()),
  title: wish(z.string().max(300)),
})
