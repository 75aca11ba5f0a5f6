import { gql } from '@urql/core'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asRequestError, request, type RequestError } from '../core/graphql.ts'
import { locale } from '../core/i18n.ts'

export interface Asked {
  query: string
  variables: Record<string, unknown>
}

/** What a query answers, asked again when it changes; meanwhile the earlier answer stays. */
export function useAnswer(asked: () => Asked) {
  const data = shallowRef<Record<string, unknown> | null>(null)
  const error = ref<RequestError | null>(null)
  const loading = ref(true)
  let latest: AbortController | undefined

  async function load() {
    latest?.abort()
    const mine = (latest = new AbortController())
    loading.value = true
    try {
      const { query, variables } = asked()
      const answer = await request(gql<Record<string, unknown>>(query), variables, { signal: mine.signal })
      if (mine !== latest) return
      data.value = answer
      error.value = null
    } catch (failure) {
      // Another question came in between, or the page has gone.
      if (mine.signal.aborted) return
      data.value = null
      error.value = asRequestError(failure)
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  // Asked by what it says: a new object of the same filters is no new question. Names of records come in the language.
  watch([() => JSON.stringify(asked()), locale], () => void load(), { immediate: true })
  onScopeDispose(() => latest?.abort())
  return { data, error, loading, reload: load }
}
