import { computed, type ComputedRef, ref } from 'vue'
import { readSetting, writeSetting } from '../settings.ts'
import type { Column } from './column.ts'

/** What a person made of the columns of a list: their order, and which are not shown. Both by key. */
interface Choice {
  order: string[]
  hidden: string[]
}

/** The columns of a list as somebody wants them. */
export interface ColumnChoice<Row> {
  /** Those that are shown, in their order. */
  shown: ComputedRef<readonly Column<Row>[]>
  /** All of them in their order; the first says what a row is, and stays where it is. */
  all: ComputedRef<readonly Column<Row>[]>
  isShown: (key: string) => boolean
  toggle: (key: string, on: boolean) => void
  /** Gives where it ended up, from 1; null when it cannot go there. */
  move: (key: string, by: -1 | 1) => number | null
  isChanged: ComputedRef<boolean>
  reset: () => void
}

/** Lets a person choose and order the columns of a list, and remembers it. */
export function useColumns<Row>(list: string, columns: () => readonly Column<Row>[]): ColumnChoice<Row> {
  const setting = `columns:${list}` as const
  const choice = ref<Choice | null>(readChoice(readSetting(setting)))

  const all = computed(() => ordered(columns(), choice.value?.order ?? []))
  const isShown = (key: string) => key === all.value[0]?.key || !choice.value?.hidden.includes(key)

  function choose(next: Choice | null) {
    choice.value = next
    writeSetting(setting, next ? JSON.stringify(next) : '')
  }
  const now = (): Choice => ({
    order: all.value.map(({ key }) => key),
    hidden: all.value.filter(({ key }) => !isShown(key)).map(({ key }) => key),
  })

  return {
    all,
    shown: computed(() => all.value.filter(({ key }) => isShown(key))),
    isShown,
    toggle(key, on) {
      const { order, hidden } = now()
      choose({ order, hidden: on ? hidden.filter(other => other !== key) : [...hidden, key] })
    },
    move(key, by) {
      const { order, hidden } = now()
      const from = order.indexOf(key)
      const to = from + by
      if (from < 1 || to < 1 || to >= order.length) return null
      order.splice(from, 1)
      order.splice(to, 0, key)
      choose({ order, hidden })
      return to + 1
    },
    isChanged: computed(() => choice.value !== null),
    reset: () => choose(null),
  }
}

/** In the order wanted; a column that came later stands behind the one it follows. */
function ordered<Row>(columns: readonly Column<Row>[], wanted: readonly string[]): readonly Column<Row>[] {
  const [first, ...others] = columns
  if (!first) return []
  const result = wanted.flatMap(key => others.find(column => column.key === key) ?? [])
  for (const [index, column] of others.entries()) {
    if (result.includes(column)) continue
    const before = others[index - 1]
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, column)
  }
  return [first, ...result]
}

function readChoice(kept: string | null): Choice | null {
  try {
    const { order, hidden } = JSON.parse(kept || 'null') as Partial<Choice>
    const isKeys = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every(key => typeof key === 'string')
    return isKeys(order) && isKeys(hidden) ? { order, hidden } : null
  } catch {
    return null
  }
}
