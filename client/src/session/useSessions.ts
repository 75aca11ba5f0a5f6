import { computed, type ComputedRef, type Ref, ref, shallowRef, watch } from 'vue'
import { asRequestError, request, type RequestError } from '../core/graphql.ts'
import { type SessionRecord, SessionsOfEdition } from './session.queries.ts'

/** The sessions of an edition, loaded again after each change. */
export interface EditionSessions {
  sessions: Ref<readonly SessionRecord[]>
  /** Nothing is known yet. */
  first: Ref<boolean>
  error: Ref<RequestError | null>
  clashing: ComputedRef<SessionRecord[]>
  reload: () => Promise<void>
}

export function useSessions(editionId: () => string): EditionSessions {
  const sessions = shallowRef<readonly SessionRecord[]>([])
  const first = ref(true)
  const error = ref<RequestError | null>(null) as Ref<RequestError | null>

  async function reload() {
    const wanted = editionId()
    try {
      const answer = await request(SessionsOfEdition, { id: wanted })
      if (wanted !== editionId()) return
      sessions.value = answer.sessions.nodes
      error.value = null
      first.value = false
    } catch (failure) {
      if (wanted === editionId()) error.value = asRequestError(failure)
    }
  }
  watch(editionId, () => void reload(), { immediate: true })

  return {
    sessions,
    first,
    error,
    clashing: computed(() => sessions.value.filter(session => session.conflicts.length > 0)),
    reload,
  }
}
