import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { type Ref, ref, shallowRef, watch } from 'vue'
import { asRequestError, request, type RequestError } from '../graphql.ts'

/** A record that a page shows. */
export interface LoadedRecord<T> {
  record: Ref<T | null>
  loading: Ref<boolean>
  error: Ref<RequestError | null>
  reload: () => Promise<void>
}

/**
 * Loads one record by its id, and another when the id in the address changes.
 *
 * @param query - a query with the variable `$id`
 * @param others - further variables, such as whether personal data may be asked for
 */
export function useRecord<Data, Variables extends AnyVariables, T>(
  query: TypedDocumentNode<Data, Variables>,
  id: () => string,
  recordOf: (data: Data) => T | null | undefined,
  others: () => Record<string, unknown> = () => ({}),
): LoadedRecord<T> {
  const record = shallowRef<T | null>(null)
  const loading = ref(true)
  const error = ref<RequestError | null>(null) as Ref<RequestError | null>

  async function reload() {
    const wanted = id()
    error.value = null
    try {
      const found = recordOf(await request(query, { ...others(), id: wanted } as unknown as Variables)) ?? null
      if (wanted === id()) record.value = found
    } catch (failure) {
      const known = asRequestError(failure)
      if (wanted !== id()) return
      if (known.code === 'NOT_FOUND') record.value = null
      else error.value = known
    } finally {
      if (wanted === id()) loading.value = false
    }
  }

  watch(
    id,
    () => {
      record.value = null
      loading.value = true
      void reload()
    },
    { immediate: true },
  )
  return { record, loading, error, reload }
}
