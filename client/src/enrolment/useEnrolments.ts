import { computed, type ComputedRef, type Ref, ref, shallowRef, watch } from 'vue'
import { asRequestError, request, type RequestError } from '../core/graphql.ts'
import { canReadField } from '../viewer/useViewer.ts'
import { EnrolmentsOfEdition, type ParticipantRow } from './enrolment.queries.ts'

/** The participants of an edition, loaded again after each change. */
export interface EditionEnrolmentList {
  rows: Ref<readonly ParticipantRow[]>
  total: Ref<number | undefined>
  /** How many wait; null while it is not known, or not for this person to see. */
  waiting: ComputedRef<number | null>
  first: Ref<boolean>
  error: Ref<RequestError | null>
  /** Goes up when somebody was added, changed or removed here. */
  changes: Ref<number>
  reload: () => Promise<void>
  changed: () => Promise<void>
}

export function useEnrolments(editionId: () => string, mayRead: boolean): EditionEnrolmentList {
  const rows = shallowRef<readonly ParticipantRow[]>([])
  const total = ref<number>()
  const first = ref(true)
  const error = ref<RequestError | null>(null) as Ref<RequestError | null>
  const changes = ref(0)

  async function reload() {
    if (!mayRead) return
    const wanted = editionId()
    try {
      const { enrolments } = await request(EnrolmentsOfEdition, {
        id: wanted,
        personal: canReadField('Enrolment', 'position'),
      })
      if (wanted !== editionId()) return
      rows.value = enrolments.nodes
      total.value = enrolments.totalCount
      error.value = null
      first.value = false
    } catch (failure) {
      if (wanted === editionId()) error.value = asRequestError(failure)
    }
  }
  watch(editionId, () => void reload(), { immediate: true })

  return {
    rows,
    total,
    waiting: computed(() => (first.value ? null : rows.value.filter(row => row.status === 'WAITLISTED').length)),
    first,
    error,
    changes,
    reload,
    async changed() {
      changes.value++
      await reload()
    },
  }
}
