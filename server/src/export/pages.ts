import type { GraphQLFormattedError } from 'graphql'
import { exportNames, type ExportQuery, type Records } from './export-query.ts'

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

type Variables = Record<string, unknown>

/** Who answers the questions of an export. */
export interface Asking {
  /** The query, with these values for what it leaves open. */
  ask: (variables: Variables) => Promise<Answer>
  /** The question which records there are. */
  which: (variables: Variables) => Promise<Answer>
}

/** Records that are read at a time; fewer where that would be too much for one query. */
const mostRecords = 500
const fewestRecords = 10
/** Ids that are read at a time: one look at the whole list for so many. */
export const mostIds = 20_000
/** Rows of an aggregate. */
const mostRows = 1000

/**
 * The pages of an export, one after the other, each asked when the one before was taken.
 *
 * @throws PageError
 */
export async function* pagesOf(query: ExportQuery, asking: Asking): AsyncGenerator<Page, void, undefined> {
  if (query.by === 'once') yield { data: dataOf(await asking.ask({})), total: null }
  else if (query.by === 'steps') yield* stepsOf(query.root, asking)
  else if (query.records) yield* recordsOf(query.root, query.records, asking)
}

async function* stepsOf(root: string, { ask }: Asking): AsyncGenerator<Page, void, undefined> {
  for (let offset = 0; ; offset += mostRows) {
    const data = dataOf(await ask({ [exportNames.first]: mostRows, [exportNames.offset]: offset }))
    const count = listIn(data[root]).length
    yield { data, total: offset === 0 && count < mostRows ? count : null }
    if (count < mostRows) return
  }
}

/**
 * First which records there are, then what is asked of them, by their ids: so the list is sorted once and not again for
 * each page, and a record that is made, moved or deleted meanwhile neither doubles another nor hides it.
 */
async function* recordsOf(root: string, records: Records, asking: Asking): AsyncGenerator<Page, void, undefined> {
  let size = mostRecords
  let total: number | null = null
  let after: string | null = null
  let isFirst = true
  do {
    const place: Variables = { [exportNames.first]: mostIds, [exportNames.after]: after, [exportNames.counts]: isFirst }
    const found = dataOf(await asking.which(place))[root] as Connection
    total ??= found.totalCount ?? null
    const ids = found.nodes.map(({ id }) => id)
    // A list without records is asked too: what is wrong with the query is wrong with it all the same.
    for (let from = 0; from < ids.length || isFirst; from += size) {
      const these = () => ids.slice(from, from + size)
      const ask = () => asking.ask({ [exportNames.ids]: these(), [exportNames.first]: size })
      let answer = await ask()
      while (isFirst && size > fewestRecords && isTooComplex(answer)) {
        size = Math.max(fewestRecords, Math.floor(size / 2))
        answer = await ask()
      }
      isFirst = false
      yield { data: { [root]: inOrder(dataOf(answer)[root], records, these()) }, total }
    }
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  } while (after !== null)
}

interface Connection {
  totalCount?: number
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

type Row = Record<string, unknown>

/** The records of an answer in the order of their ids, without the ids that were asked for that. */
function inOrder(connection: unknown, { nodes, edges }: Records, ids: readonly string[]): Row {
  const place = new Map(ids.map((id, index) => [id, index]))
  const sorted = (rows: Row[], idOf: (row: Row) => unknown) =>
    rows
      .map(row => ({ row, at: place.get(String(idOf(row))) ?? ids.length }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row)
  const unmarked = ({ [exportNames.id]: _id, ...row }: Row) => row
  const from = connection as Row
  return {
    ...Object.fromEntries(
      nodes.map(key => [key, sorted(listIn(from[key]) as Row[], row => row[exportNames.id]).map(unmarked)]),
    ),
    ...Object.fromEntries(
      edges.map(edge => {
        const [first = ''] = edge.nodes
        const rows = sorted(listIn(from[edge.key]) as Row[], row => (row[first] as Row)[exportNames.id])
        const bare = (row: Row) => ({
          ...row,
          ...Object.fromEntries(edge.nodes.map(key => [key, unmarked(row[key] as Row)])),
        })
        return [edge.key, rows.map(bare)]
      }),
    ),
  }
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const isTooComplex = ({ errors }: Answer) =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'QUERY_TOO_COMPLEX') ?? false

function dataOf({ data, errors }: Answer): Record<string, unknown> {
  if (errors && errors.length > 0) throw new PageError(errors)
  if (!data) throw new Error('An answer without data and without errors')
  return data
}
