import { readResultView, type ResultView } from '@aanbod/shared/saved-query/result-view.ts'
import type { SavedQuery } from '../saved-query/saved-query.queries.ts'

/** Where a question came from. */
export type Origin =
  | { kind: 'new' }
  | { kind: 'link'; content: Content }
  | { kind: 'example'; key: string }
  | { kind: 'saved'; saved: SavedQuery }

/** An open question: what is asked, with which values, and how its answer is shown. */
export interface Sheet {
  key: string
  query: string
  /** The values of the variables as JSON text, right or wrong; empty when there are none. */
  values: string
  operationName: string | null
  view: ResultView
  origin: Origin
}

/** What of a sheet is a question. */
export type Content = Pick<Sheet, 'query' | 'values' | 'view'>

let made = 0

export const makeSheet = (content: Partial<Content> = {}, origin: Origin = { kind: 'new' }): Sheet => ({
  key: `${Date.now().toString(36)}-${made++}`,
  query: '',
  values: '',
  operationName: null,
  view: {},
  ...content,
  origin,
})

/** Values as they stand in the editor. */
export const valuesText = (values: unknown): string =>
  typeof values === 'object' && values !== null && Object.keys(values).length > 0
    ? `${JSON.stringify(values, null, 2)}\n`
    : ''

/** The values of a text: an object, nothing, or null when it is no JSON object. */
export function readValues(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

export const contentOf = (saved: SavedQuery): Content => ({
  query: saved.query,
  values: valuesText(saved.variables),
  view: readResultView(saved.view),
})

/** What of a view is a choice: to look at the answer otherwise for a moment, or to sort it, is none. */
const choicesOf = ({ table, chart }: ResultView) => ({ table: { ...table, sort: undefined }, chart })

/** Whether two questions are the same one: the layout of the values does not matter, that of the query does. */
export const isSame = (a: Content, b: Content): boolean =>
  a.query.trimEnd() === b.query.trimEnd() &&
  canonical(readValues(a.values) ?? a.values) === canonical(readValues(b.values) ?? b.values) &&
  canonical(choicesOf(a.view)) === canonical(choicesOf(b.view))

/** As JSON with its keys in order, and without what is not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  )
}

/** Sheets as they were kept; what is not one any more is left out. */
export function readSheets(kept: unknown): Sheet[] {
  if (!Array.isArray(kept)) return []
  return kept.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const { key, query, values, operationName, view, origin } = item as Record<string, unknown>
    if (typeof key !== 'string' || typeof query !== 'string' || typeof values !== 'string') return []
    return [
      {
        key,
        query,
        values,
        operationName: typeof operationName === 'string' ? operationName : null,
        view: readResultView(view),
        origin: readOrigin(origin),
      },
    ]
  })
}

function readOrigin(kept: unknown): Origin {
  const { kind, key, saved, content } = (kept ?? {}) as Record<string, unknown>
  if (kind === 'example' && typeof key === 'string') return { kind, key }
  if (kind === 'saved' && typeof saved === 'object' && saved !== null && 'id' in saved && 'version' in saved)
    return { kind, saved: saved as SavedQuery }
  if (kind === 'link' && isContent(content)) return { kind, content }
  return { kind: 'new' }
}

const isContent = (kept: unknown): kept is Content =>
  typeof kept === 'object' && kept !== null && 'query' in kept && 'values' in kept && 'view' in kept

/** What an operation is called; of several the first that has a name. */
export const operationNameIn = (query: string): string | null =>
  /(?:^|[\s}])(?:query|mutation|subscription)\s+([_A-Za-z]\w*)/.exec(query.replaceAll(/#.*/g, ''))?.[1] ?? null
