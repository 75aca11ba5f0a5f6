import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { request } from './graphql.ts'

/** A record as a picker shows it: enough to tell two of the same name apart. */
export interface Option {
  id: string
  label: string
  /** The second line: employer, city, period. */
  description?: string | undefined
}

/** Where a picker finds the records of a kind. */
export interface RelationSource {
  search: (text: string, signal?: AbortSignal) => Promise<Option[]>
  byIds: (ids: string[]) => Promise<Option[]>
}

/**
 * A source from one query with the variables `$search: String, $filter: <Type>Filter, $first: Int`.
 *
 * @param toOptions - the options in the answer
 */
export function relationSource<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  toOptions: (data: Data) => Option[],
): RelationSource {
  const ask = async (variables: Record<string, unknown>, signal?: AbortSignal) =>
    toOptions(await request(document, variables as Variables, signal ? { signal } : {}))
  return {
    search: (text, signal) => ask({ search: text || null, filter: null, first: 12 }, signal),
    byIds: async ids => (ids.length === 0 ? [] : ask({ search: null, filter: { id: { in: ids } }, first: ids.length })),
  }
}

/** What a picker needs: the options for what is typed, and the labels of what was chosen. */
export function useRelation(source: () => RelationSource, chosenIds: () => string[]) {
  const text = ref('')
  const options = shallowRef<Option[]>([])
  const loading = ref(false)
  const failed = ref(false)
  const known = shallowRef(new Map<string, Option>())
  let asked: AbortController | undefined

  const remember = (found: Option[]) => {
    known.value = new Map([...known.value, ...found.map(option => [option.id, option] as const)])
  }

  async function search(wanted: string) {
    asked?.abort()
    const mine = (asked = new AbortController())
    loading.value = true
    failed.value = false
    try {
      const found = await source().search(wanted.trim(), mine.signal)
      options.value = found
      remember(found)
    } catch {
      if (!mine.signal.aborted) failed.value = true
    } finally {
      if (asked === mine) loading.value = false
    }
  }

  watch(text, (wanted, _before, onCleanup) => {
    const wait = setTimeout(() => void search(wanted), 150)
    onCleanup(() => clearTimeout(wait))
  })
  watch(
    chosenIds,
    async ids => {
      const missing = ids.filter(id => !known.value.has(id))
      if (missing.length === 0) return
      // The picker stays usable without the labels; the id is shown as unknown.
      remember(
        await source()
          .byIds(missing)
          .catch(() => []),
      )
    },
    { immediate: true },
  )
  onScopeDispose(() => asked?.abort())

  return {
    text,
    options,
    loading,
    failed,
    remember,
    /** Fetches the first options, when the picker opens. */
    open: () => void search(text.value),
    optionOf: (id: string): Option | undefined => known.value.get(id),
  }
}
