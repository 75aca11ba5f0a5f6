import type { GraphQLFormattedError } from 'graphql'
import { exportNames, type ExportQuery, type Records } from './export-query.ts'

/** An answer of the API. */
export interface Answer {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly GraphQLFormattedError[] | undefined
  /** How many groups there are in all, where that is known. */
  total?: number | null
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
  /** Which records there are. @throws PageError */
  which: (variables: Variables) => Promise<Found>
}

/** Some of the records of a list, and how many there are in all, where that was asked. */
export interface Found {
  ids: string[]
  total: number | null
  /** What the rest of them come after; null when there are no others, or nobody asked. */
  after: string | null
}

/** Records that are read at a time; fewer where that would be too much for one query. */
const mostRecords = 500
const fewestRecords = 10
/**
 * Ids that are read at a time, by one look at the whole list, which is searched and sorted for that: with fewer the time that
 * an export takes would grow with the square of its length. So many are some 15 MB.
 */
export const mostIds = 200_000
/** Groups of an aggregate that are written at a time, and that are counted at a time, by one statement. */
const mostRows = 1000
export const mostGroups = 200_000

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
    const answer = await ask({ [exportNames.first]: mostRows, [exportNames.offset]: offset })
    const data = dataOf(answer)
    yield { data, total: answer.total ?? null }
    if (listIn(data[root]).length < mostRows || offset + mostRows === answer.total) return
  }
}

/**
 * First which records there are, then what is asked of them, by their ids: so the list is sorted once and not again for
 * each page, and a record that is made, moved or deleted meanwhile neither doubles another nor hides it.
 */
async function* recordsOf(root: string, records: Records, asking: Asking): AsyncGenerator<Page, void, undefined> {
  // Of no records at first: what may not be asked, or is too much, is refused before a list is looked through for it.
  dataOf(await asking.ask({ [exportNames.ids]: [], [exportNames.first]: fewestRecords }))
  let size = mostRecords
  let isFirst = true
  let found = await allOf(asking)
  const { total } = found
  for (;;) {
    const { ids, after } = found
    // A list without records has a page too: the file begins with its head.
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
    if (after === null) return
    found = await asking.which(placeOf({ after, places: true }))
  }
}

/** All the records, or when there are too many to hold at once, the first of them. */
async function allOf(asking: Asking): Promise<Found> {
  const all = await asking.which(placeOf({ counts: true }))
  return (all.total ?? 0) > mostIds ? await asking.which(placeOf({ counts: true, places: true })) : all
}

const placeOf = ({
  after = null,
  counts = false,
  places = false,
}: Partial<Record<'counts' | 'places', boolean>> & { after?: string | null }): Variables => ({
  [exportNames.first]: mostIds,
  [exportNames.after]: after,
  [exportNames.counts]: counts,
  [exportNames.places]: places,
})

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
