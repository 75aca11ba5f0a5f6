import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { computed, type ComputedRef, onScopeDispose, reactive, type Ref, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asRequestError, request, type RequestError } from '../graphql.ts'
import { readSetting, writeSetting } from '../settings.ts'
import type { ListFilter } from './filters.ts'
import type { AskedByList } from './listQuestion.ts'
import { type ListState, pageSizes, readListState, writeListState } from './listUrl.ts'

/** A page of records, as every list query answers it. */
export interface Connection<Row> {
  nodes: readonly Row[]
  totalCount: number
}

export interface ListOptions<Data, Row, Variables extends AnyVariables = AnyVariables> {
  /** Query with the variables `$filter`, `$search`, `$orderBy`, `$first` and `$offset`. */
  query: TypedDocumentNode<Data, Variables>
  connection: (data: Data) => Connection<Row>
  filters?: readonly ListFilter[]
  /** The order when the address names none; a search without an order is by relevance. */
  order?: { field: string; descending?: boolean }
  /** Holds for the list whatever the person chooses, such as the programme whose editions these are. */
  fixedFilter?: () => Record<string, unknown> | null
  /** Further variables of the query, such as whether personal data may be asked for. */
  others?: () => Record<string, unknown>
  /** A list inside another page keeps its state to itself, and leaves the address alone. */
  embedded?: boolean
}

/** What a list shows and what one can do to it; everything a `ListPage` or `DataTable` takes. */
export interface List<Row> {
  rows: ComputedRef<readonly Row[]>
  total: ComputedRef<number>
  loading: Ref<boolean>
  /** The order in force, for the arrow in the head of its column. */
  order: ComputedRef<{ field: string; descending: boolean } | null>
  /** Whether there is nothing to show yet. */
  first: ComputedRef<boolean>
  error: Ref<RequestError | null>
  milliseconds: Ref<number | null>
  state: ListState
  filters: readonly ListFilter[]
  setSearch: (text: string) => void
  setFilter: (key: string, values: string[]) => void
  clearFilters: () => void
  setSort: (field: string) => void
  setPage: (page: number) => void
  setSize: (size: number) => void
  reload: () => Promise<void>
  /** What is asked of the server for what is shown now. */
  asked: () => AskedByList
  /** How many there would be without one filter; for the empty state. */
  countWithout: (key: string) => Promise<number>
}

const remembered = new Map<string, { rows: readonly unknown[]; total: number }>()

/**
 * A server-side list whose state is in the address, so that it can be linked to and going back restores it.
 */
export function useList<Data, Row extends { id: string }, Variables extends AnyVariables>(
  options: ListOptions<Data, Row, Variables>,
): List<Row> {
  const { filters = [], embedded = false } = options
  const route = useRoute()
  const router = useRouter()
  const keys = filters.map(filter => filter.key)
  const preferred = Number(readSetting('pageSize'))
  const defaultSize = pageSizes.find(size => size === preferred) ?? pageSizes[0]
  const state = reactive<ListState>(readListState(embedded ? {} : route.query, keys, defaultSize))
  const nameOfPage = () => `${route.path}?${JSON.stringify(writeListState(state, 0))}`

  const known = embedded ? undefined : remembered.get(nameOfPage())
  const answer = shallowRef<{ rows: readonly Row[]; total: number } | null>(
    (known as { rows: readonly Row[]; total: number } | undefined) ?? null,
  )
  const loading = ref(false)
  const error = ref<RequestError | null>(null) as Ref<RequestError | null>
  const milliseconds = ref<number | null>(null)
  let asked: AbortController | undefined

  function filterWith(chosen: Record<string, string[]>) {
    const parts = filters.flatMap(filter =>
      chosen[filter.key]?.length ? [filter.toFilter(chosen[filter.key] ?? [])] : [],
    )
    const fixed = options.fixedFilter?.()
    const all = fixed ? [fixed, ...parts] : parts
    return all.length === 0 ? null : all.length === 1 ? all[0] : { and: all }
  }

  const variables = () => {
    const { sort, search, page, size } = state
    const order = sort ?? (search || !options.order ? null : { descending: false, ...options.order })
    return {
      ...options.others?.(),
      filter: filterWith(state.filters),
      search: search || null,
      orderBy: order ? [{ field: order.field, direction: order.descending ? 'DESC' : 'ASC' }] : null,
      first: size,
      offset: (page - 1) * size,
    }
  }

  async function load() {
    asked?.abort()
    const mine = (asked = new AbortController())
    loading.value = true
    const start = performance.now()
    try {
      const { nodes, totalCount } = options.connection(
        await request(options.query, variables() as unknown as Variables, { signal: mine.signal }),
      )
      answer.value = { rows: nodes, total: totalCount }
      remembered.set(nameOfPage(), answer.value)
      error.value = null
      milliseconds.value = Math.round(performance.now() - start)
      if (nodes.length === 0 && totalCount > 0 && state.page > 1) change({ page: Math.ceil(totalCount / state.size) })
    } catch (failure) {
      if (!mine.signal.aborted) error.value = asRequestError(failure)
    } finally {
      if (asked === mine) loading.value = false
    }
  }

  /** Our own change of the address is no reason to read it again. */
  let written = ''
  function change(next: Partial<ListState>, replace = false) {
    Object.assign(state, { page: 1, ...next })
    if (!embedded) {
      const others = Object.fromEntries(
        Object.entries(route.query).filter(([key]) => ![...keys, 'q', 'sort', 'page', 'size'].includes(key)),
      )
      const query = { ...others, ...writeListState(state, defaultSize) }
      written = JSON.stringify(writeListState(state, defaultSize))
      void router[replace ? 'replace' : 'push']({ query })
    }
    void load()
  }

  if (!embedded) {
    const path = route.path
    watch(
      () => route.query,
      query => {
        if (route.path !== path) return
        const next = readListState(query, keys, defaultSize)
        if (JSON.stringify(writeListState(next, defaultSize)) === written) return
        written = JSON.stringify(writeListState(next, defaultSize))
        Object.assign(state, next)
        void load()
      },
    )
  }
  if (options.fixedFilter)
    watch(
      () => JSON.stringify(options.fixedFilter?.()),
      () => void load(),
    )
  onScopeDispose(() => asked?.abort())
  void load()

  return {
    rows: computed(() => answer.value?.rows ?? []),
    total: computed(() => answer.value?.total ?? 0),
    first: computed(() => answer.value === null),
    order: computed(
      () => state.sort ?? (state.search || !options.order ? null : { descending: false, ...options.order }),
    ),
    loading,
    error,
    milliseconds,
    state,
    filters,
    // Every letter would be a step back otherwise.
    setSearch: search => search !== state.search && change({ search }, true),
    setFilter: (key, values) => change({ filters: { ...state.filters, [key]: values } }),
    clearFilters: () => change({ filters: {}, search: '' }),
    setSort(field) {
      const current = state.sort ?? (options.order ? { descending: false, ...options.order } : null)
      change({ sort: { field, descending: current?.field === field ? !current.descending : false } })
    },
    setPage: page => change({ page }),
    setSize(size) {
      writeSetting('pageSize', String(size))
      change({ size })
    },
    reload: load,
    asked() {
      const { offset, ...others } = variables()
      return { document: options.query, variables: { ...others, offset: offset || null } }
    },
    async countWithout(key) {
      const { [key]: _left, ...others } = state.filters
      const wanted = { ...variables(), filter: filterWith(others), first: 1, offset: 0 }
      return options.connection(await request(options.query, wanted as unknown as Variables)).totalCount
    },
  }
}
