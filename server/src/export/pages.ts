import type { GraphQLFormattedError } from 'graphql'
import { exportNames, type ExportQuery } from './export-query.ts'

/** An answer of the API. */
export interface Answer {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly GraphQLFormattedError[] | undefined
}

/** Some of the records of an export, and how many there are in all, where that was counted. */
export interface Page {
  data: Record<string, unknown>
  total: number | null
}

/** An answer that was an error; nothing of the page came. */
export class PageError extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message)
  }
}

/** Records that are asked at a time; fewer where that would be too much for one query. */
const largest = { cursor: 500, offset: 1000, once: 0 }
const smallest = 10

/**
 * The pages of an export, one after the other, each asked when the one before was taken. After a cursor, so that a record
 * that is made or deleted meanwhile neither doubles nor hides another.
 *
 * @throws PageError
 */
export async function* pagesOf(
  query: ExportQuery,
  ask: (variables: Record<string, unknown>) => Promise<Answer>,
): AsyncGenerator<Page, void, undefined> {
  const { root } = query
  if (query.by === 'once') {
    const data = dataOf(await ask(query.variables))
    yield { data, total: null }
    return
  }
  let size = largest[query.by]
  let total: number | null = null
  let after: string | null = null
  let offset = 0
  let isFirst = true
  for (;;) {
    const place: Record<string, unknown> =
      query.by === 'cursor'
        ? { [exportNames.after]: after, [exportNames.counts]: isFirst }
        : { [exportNames.offset]: offset }
    const answer = await ask({ ...query.variables, ...place, [exportNames.first]: size })
    if (isFirst && size > smallest && isTooComplex(answer)) {
      size = Math.max(smallest, Math.floor(size / 2))
      continue
    }
    const data = dataOf(answer)
    const counts = isFirst
    isFirst = false
    const connection = data[root]
    if (query.by === 'offset') {
      const count = Array.isArray(connection) ? connection.length : 0
      offset += count
      yield { data, total: counts && count < size ? count : null }
      if (count < size) return
      continue
    }
    const { [exportNames.count]: counted, [exportNames.page]: page } = connection as Record<string, unknown>
    if (typeof counted === 'number') total = counted
    yield { data, total }
    const { hasNextPage, endCursor } = page as { hasNextPage: boolean; endCursor: string | null }
    if (!hasNextPage || endCursor === null) return
    after = endCursor
  }
}

const isTooComplex = ({ errors }: Answer) =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'QUERY_TOO_COMPLEX') ?? false

function dataOf({ data, errors }: Answer): Record<string, unknown> {
  if (errors && errors.length > 0) throw new PageError(errors)
  if (!data) throw new Error('An answer without data and without errors')
  return data
}
