import { computed, onScopeDispose, ref, shallowReactive, shallowRef, watch } from 'vue'
import type { SavedQuery } from '../saved-query/saved-query.queries.ts'
import { type Answer, ask, isSignedOut, NoAnswerError, type Question } from './ask.ts'
import { keep, readKept } from './keep.ts'
import { type Content, contentOf, isSame, makeSheet, type Origin, readSheets, type Sheet } from './sheet.ts'

/** What came of asking. While it is asked again the earlier answer stays. */
export interface Run {
  state: 'running' | 'answered' | 'failed' | 'stopped'
  answer: Answer | null
  failure: NoAnswerError | null
  /** When it was asked, as `performance.now()` counts. */
  started: number
  stop: () => void
}

/** The sheets that lie open, and what was asked from each. They are still there after a reload. */
export function useDesk(owner: string, first: () => Sheet) {
  const kept = readSheets(readKept(owner, 'sheets'))
  const sheets = shallowRef<Sheet[]>(kept.length > 0 ? kept : [first()])
  const frontKey = ref(String(readKept(owner, 'front') ?? ''))
  const front = computed<Sheet>(
    () => sheets.value.find(({ key }) => key === frontKey.value) ?? (sheets.value[0] as Sheet),
  )
  const runs = shallowReactive(new Map<string, Run>())
  /** Who asked has to sign in again. */
  const signedOut = ref(false)

  let waiting: ReturnType<typeof setTimeout> | undefined
  const closed = new Set<string>()
  function store() {
    clearTimeout(waiting)
    // Another window may have sheets of its own.
    const own = new Set(sheets.value.map(({ key }) => key))
    const others = readSheets(readKept(owner, 'sheets')).filter(({ key }) => !own.has(key) && !closed.has(key))
    keep(owner, 'sheets', [...sheets.value, ...others])
    keep(owner, 'front', front.value.key)
  }
  watch([sheets, frontKey], () => {
    clearTimeout(waiting)
    waiting = setTimeout(store, 300)
  })
  addEventListener('pagehide', store)
  onScopeDispose(() => {
    removeEventListener('pagehide', store)
    store()
    for (const { stop } of runs.values()) stop()
  })

  const change = (key: string, patch: Partial<Sheet>) => {
    sheets.value = sheets.value.map(sheet => (sheet.key === key ? { ...sheet, ...patch } : sheet))
  }

  /** Whether a saved query was changed since. */
  const isChanged = (sheet: Sheet): boolean =>
    sheet.origin.kind === 'saved' && !isSame(sheet, contentOf(sheet.origin.saved))

  /** Opens a question: in its own sheet when it lies open already, in place of one that nobody worked on, or beside it. */
  function open(content: Content, origin: Origin, isUntouched: (sheet: Sheet) => boolean): Sheet {
    const sheet = makeSheet(content, origin)
    if (isUntouched(front.value)) {
      const place = front.value.key
      closed.add(place)
      runs.get(place)?.stop()
      runs.delete(place)
      sheets.value = sheets.value.map(other => (other.key === place ? sheet : other))
    } else sheets.value = [...sheets.value, sheet]
    frontKey.value = sheet.key
    return sheet
  }

  function close(key: string) {
    closed.add(key)
    runs.get(key)?.stop()
    runs.delete(key)
    const at = sheets.value.findIndex(sheet => sheet.key === key)
    const left = sheets.value.filter(sheet => sheet.key !== key)
    sheets.value = left.length > 0 ? left : [makeSheet()]
    if (front.value.key !== frontKey.value) frontKey.value = (sheets.value[Math.max(0, at - 1)] as Sheet).key
  }

  /** Asks; null when it was stopped or another question came in between. */
  async function run(key: string, question: Question): Promise<Answer | null> {
    const earlier = runs.get(key)
    earlier?.stop()
    const controller = new AbortController()
    const mine: Run = {
      state: 'running',
      answer: earlier?.answer ?? null,
      failure: null,
      started: performance.now(),
      stop: () => controller.abort(),
    }
    runs.set(key, mine)
    const settle = (outcome: Partial<Run>) => {
      if (runs.get(key) === mine) runs.set(key, { ...mine, ...outcome })
    }
    try {
      const answer = await ask(question, controller.signal)
      if (runs.get(key) !== mine) return null
      signedOut.value = isSignedOut(answer)
      settle({ state: 'answered', answer })
      return answer
    } catch (error) {
      if (controller.signal.aborted) settle({ state: 'stopped' })
      else if (error instanceof NoAnswerError) settle({ state: 'failed', failure: error })
      else throw error
      return null
    }
  }

  return {
    sheets,
    front,
    runs,
    signedOut,
    show: (key: string) => (frontKey.value = key),
    change,
    edit: (patch: Partial<Sheet>) => change(front.value.key, patch),
    isChanged,
    open,
    close,
    run,
    /** The sheet that holds a saved query. */
    sheetOf: (id: string) => sheets.value.find(({ origin }) => origin.kind === 'saved' && origin.saved.id === id),
    /**
     * A saved query was stored, or read anew. A sheet on which nobody worked follows; one that was changed goes on from it only
     * when the question itself is still the one it started from, so that saving does not undo what somebody else did.
     */
    follow(saved: SavedQuery) {
      sheets.value = sheets.value.map(sheet => {
        if (sheet.origin.kind !== 'saved' || sheet.origin.saved.id !== saved.id) return sheet
        const origin: Origin = { kind: 'saved', saved }
        if (!isChanged(sheet)) return { ...sheet, ...contentOf(saved), origin }
        const now = contentOf(saved)
        return isSame(now, contentOf(sheet.origin.saved)) || isSame(now, sheet) ? { ...sheet, origin } : sheet
      })
    },
    /** The saved query is gone; what is on the sheet stays. */
    detach(id: string) {
      sheets.value = sheets.value.map(sheet =>
        sheet.origin.kind === 'saved' && sheet.origin.saved.id === id ? { ...sheet, origin: { kind: 'new' } } : sheet,
      )
    },
  }
}

export type Desk = ReturnType<typeof useDesk>
