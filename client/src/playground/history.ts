import { computed, ref, shallowRef } from 'vue'
import { keep, readKept } from './keep.ts'

/** A question that was asked from this browser. */
export interface Asked {
  /** When, in milliseconds. */
  at: number
  query: string
  values: string
  /** What the question was called. */
  name: string
  /** How many rows came, null when it failed. */
  rows: number | null
  ms: number
}

const most = 200

/** What somebody asked here, the latest first. */
export function useHistory(owner: string) {
  const all = shallowRef<Asked[]>(readAsked(readKept(owner, 'history')))
  const search = ref('')

  const store = () => {
    // Storage is small: rather fewer than none.
    while (!keep(owner, 'history', all.value) && all.value.length > 10)
      all.value = all.value.slice(0, all.value.length / 2)
  }

  return {
    all,
    search,
    found: computed(() => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
      return all.value.filter(({ name, query, values }) => {
        const text = `${name} ${query} ${values}`.toLowerCase()
        return words.every(word => text.includes(word))
      })
    }),
    /** Notes a question; one that was asked before moves to the front. */
    add(asked: Asked) {
      const others = all.value.filter(({ query, values }) => query !== asked.query || values !== asked.values)
      all.value = [asked, ...others].slice(0, most)
      store()
    },
    remove(asked: Asked) {
      all.value = all.value.filter(other => other !== asked)
      store()
    },
    clear() {
      all.value = []
      store()
    },
  }
}

function readAsked(kept: unknown): Asked[] {
  if (!Array.isArray(kept)) return []
  return kept.filter(
    (item: unknown): item is Asked =>
      typeof item === 'object' &&
      item !== null &&
      'query' in item &&
      'values' in item &&
      'at' in item &&
      'name' in item,
  )
}
