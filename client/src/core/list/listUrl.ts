import type { LocationQuery } from 'vue-router'

export const pageSizes = [20, 50, 100] as const

/** What a list shows, as its address says it. */
export interface ListState {
  search: string
  /** Name of the order field, and whether it runs down. */
  sort: { field: string; descending: boolean } | null
  /** From 1. */
  page: number
  size: number
  /** Chosen values by filter. */
  filters: Record<string, string[]>
}

const one = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/** Reads the address: `?q=stad&sort=-STARTS_ON&page=2&size=50&status=DRAFT,IN_REVIEW`. What makes no sense is left out. */
export function readListState(query: LocationQuery, filterKeys: readonly string[], defaultSize: number): ListState {
  const sort = /^(-?)([A-Z][A-Z0-9_]*)$/.exec(one(query.sort))
  const page = Number(one(query.page))
  const size = Number(one(query.size))
  const filters = filterKeys
    .map(key => [key, one(query[key]).split(',').filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0)
  return {
    search: one(query.q),
    sort: sort ? { field: sort[2] ?? '', descending: sort[1] === '-' } : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: pageSizes.find(known => known === size) ?? defaultSize,
    filters: Object.fromEntries(filters),
  }
}

/** Writes the address; what is as usual is left out, so that a plain list has a plain address. */
export function writeListState(state: ListState, defaultSize: number): Record<string, string> {
  const query: Record<string, string> = {}
  if (state.search) query.q = state.search
  for (const [key, values] of Object.entries(state.filters)) {
    if (values.length > 0) query[key] = values.join(',')
  }
  if (state.sort) query.sort = `${state.sort.descending ? '-' : ''}${state.sort.field}`
  if (state.page > 1) query.page = String(state.page)
  if (state.size !== defaultSize) query.size = String(state.size)
  return query
}
