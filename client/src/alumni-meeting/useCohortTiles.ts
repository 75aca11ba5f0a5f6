import { type Ref, ref, shallowRef, watch } from 'vue'
import { request } from '../core/graphql.ts'
import { CohortTiles, type CohortTile } from './alumni-meeting.queries.ts'

/** The editions of the chosen programmes, in the order of their numbers. */
export function useCohortTiles(programmeIds: () => readonly string[]): {
  tiles: Ref<readonly CohortTile[]>
  failed: Ref<boolean>
} {
  const tiles = shallowRef<readonly CohortTile[]>([])
  const failed = ref(false)
  watch(
    () => [...programmeIds()].sort().join(),
    async wanted => {
      const ids = wanted === '' ? [] : wanted.split(',')
      failed.value = false
      try {
        const found =
          ids.length === 0 ? [] : (await request(CohortTiles, { filter: { programmeId: { in: ids } } })).editions.nodes
        if ([...programmeIds()].sort().join() === wanted) tiles.value = found
      } catch {
        // What was chosen stays; only the tiles to choose from are missing.
        failed.value = true
      }
    },
    { immediate: true },
  )
  return { tiles, failed }
}
