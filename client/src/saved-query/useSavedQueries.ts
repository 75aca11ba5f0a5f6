import { computed, ref, shallowRef } from 'vue'
import { asRequestError, request, type RequestError } from '../core/graphql.ts'
import { useViewer } from '../viewer/useViewer.ts'
import {
  CreateSavedQuery,
  DeleteSavedQuery,
  RestoreSavedQuery,
  type SavedQuery,
  SavedQueryById,
  SavedQueryPage,
  type SavedQueryPatch,
  UpdateSavedQuery,
} from './saved-query.queries.ts'

/** More than this nobody looks through; the search of the server would have to come in. */
const most = 2_000

/** The saved queries that a person sees: their own, and those that others share. */
export function useSavedQueries() {
  const { viewer } = useViewer()
  const all = shallowRef<SavedQuery[]>([])
  const loading = ref(false)
  const error = shallowRef<RequestError | null>(null)

  const put = (saved: SavedQuery) => {
    const isKnown = all.value.some(({ id }) => id === saved.id)
    all.value = isKnown ? all.value.map(other => (other.id === saved.id ? saved : other)) : [...all.value, saved]
    return saved
  }

  async function load() {
    loading.value = true
    error.value = null
    try {
      const found: SavedQuery[] = []
      let after: string | null = null
      do {
        const { savedQueries }: { savedQueries: Page } = await request(SavedQueryPage, { filter: null, after })
        found.push(...savedQueries.nodes)
        after = savedQueries.pageInfo.hasNextPage ? savedQueries.pageInfo.endCursor : null
      } while (after !== null && found.length < most)
      all.value = found
    } catch (failure) {
      error.value = asRequestError(failure)
    } finally {
      loading.value = false
    }
  }

  return {
    all,
    loading,
    error,
    load,
    mine: computed(() => all.value.filter(saved => saved.owner?.id === viewer.value?.id)),
    fromOthers: computed(() => all.value.filter(saved => saved.owner?.id !== viewer.value?.id)),
    /** Null when there is none, or none that this person may see. */
    async byId(id: string): Promise<SavedQuery | null> {
      const { savedQuery } = await request(SavedQueryById, { id })
      return savedQuery ? put(savedQuery) : null
    },
    create: async (input: SavedQueryPatch & { name: string; query: string }): Promise<SavedQuery> =>
      put((await request(CreateSavedQuery, { input })).createSavedQuery),
    update: async ({ id, version }: Pick<SavedQuery, 'id' | 'version'>, input: SavedQueryPatch): Promise<SavedQuery> =>
      put((await request(UpdateSavedQuery, { id, version, input })).updateSavedQuery),
    async remove({ id, version }: Pick<SavedQuery, 'id' | 'version'>): Promise<void> {
      await request(DeleteSavedQuery, { id, version })
      all.value = all.value.filter(other => other.id !== id)
    },
    restore: async ({ id }: Pick<SavedQuery, 'id'>): Promise<SavedQuery> =>
      put((await request(RestoreSavedQuery, { id })).restoreSavedQuery),
    /** Whether this person may change it. */
    mayChange: (saved: SavedQuery): boolean =>
      saved.owner?.id === viewer.value?.id || (saved.shared && viewer.value?.role === 'ADMIN'),
  }
}

export type SavedQueries = ReturnType<typeof useSavedQueries>

interface Page {
  nodes: SavedQuery[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
