import { useToast } from '@nuxt/ui/composables'
import { computed, ref, shallowRef } from 'vue'
import { asRequestError } from '../core/graphql.ts'
import { locale } from '../core/i18n.ts'
import { playgroundLink } from '../core/playgroundLink.ts'
import { useTrash } from '../core/useTrash.ts'
import type { SavedQuery, SavedQueryPatch } from '../saved-query/saved-query.queries.ts'
import type { SavedQueries } from '../saved-query/useSavedQueries.ts'
import { playgroundWords } from './playground.locale.ts'
import { contentOf, readValues, type Sheet } from './sheet.ts'
import type { Desk } from './useDesk.ts'

/** Keeping questions: saving, naming, sharing, throwing away, and links to them. */
export function useSaving(desk: Desk, saved: SavedQueries) {
  const toast = useToast()
  const words = () => playgroundWords[locale.value]
  /** The question that gets a name and a place: a new one, or one that is saved. */
  const asking = shallowRef<{ sheet: Sheet; edits: SavedQuery | null } | null>(null)
  /** Somebody else has changed the question that is to be saved. */
  const conflict = shallowRef<{ sheet: Sheet; theirs: SavedQuery; by: string | null } | null>(null)
  const saving = ref(false)
  const original = computed(() => (desk.front.value.origin.kind === 'saved' ? desk.front.value.origin.saved : null))
  const mayChange = computed(() => original.value !== null && saved.mayChange(original.value))

  const failed = (error: unknown) =>
    toast.add({ title: asRequestError(error).message, icon: 'i-lucide-triangle-alert', color: 'error' })
  const done = (title: string) => toast.add({ title, icon: 'i-lucide-check' })

  const patchOf = (sheet: Sheet): SavedQueryPatch | null => {
    const variables = readValues(sheet.values)
    if (variables === null) {
      toast.add({ title: words().valuesUnreadable, icon: 'i-lucide-triangle-alert', color: 'error' })
      return null
    }
    return { query: sheet.query, variables, view: { ...sheet.view } }
  }

  async function store(sheet: Sheet, original: SavedQuery): Promise<boolean> {
    const patch = patchOf(sheet)
    if (!patch) return false
    saving.value = true
    try {
      const stored = await saved.update(original, patch)
      desk.follow(stored)
      done(words().stored(stored.name))
      return true
    } catch (error) {
      const failure = asRequestError(error)
      if (failure.code === 'CONFLICT') {
        const theirs = await saved.byId(original.id).catch(() => null)
        if (theirs) conflict.value = { sheet, theirs, by: failure.current?.updatedBy ?? null }
        else failed(error)
      } else failed(error)
      return false
    } finally {
      saving.value = false
    }
  }

  /** Saves what lies in front: over what it came from, or as something new. */
  async function save(sheet: Sheet = desk.front.value): Promise<boolean> {
    const { origin } = sheet
    if (origin.kind === 'saved' && saved.mayChange(origin.saved)) return await store(sheet, origin.saved)
    if (patchOf(sheet)) asking.value = { sheet, edits: null }
    return false
  }

  function stored(query: SavedQuery) {
    const { sheet, edits } = asking.value ?? {}
    asking.value = null
    if (!sheet) return
    if (edits) desk.follow(query)
    else desk.change(sheet.key, { origin: { kind: 'saved', saved: query } })
    done(words().stored(query.name))
  }

  async function set(query: SavedQuery, patch: SavedQueryPatch, said: string) {
    try {
      desk.follow(await saved.update(query, patch))
      done(said)
    } catch (error) {
      failed(error)
    }
  }

  const trash = useTrash<SavedQuery>({
    nameOf: query => query.name,
    remove: async query => {
      await saved.remove(query)
      desk.detach(query.id)
    },
    restore: async query => {
      await saved.restore(query)
    },
    changed: () => undefined,
  })

  async function copy(text: string, said: string) {
    try {
      await navigator.clipboard.writeText(text)
      return done(said)
    } catch {
      toast.add({ title: words().notCopied, description: text, icon: 'i-lucide-triangle-alert', duration: 30_000 })
    }
  }

  /** The address of what lies in front: of the saved question while it is as it was saved, else with the question in it. */
  function linkOf(sheet: Sheet): string {
    if (sheet.origin.kind === 'saved' && !desk.isChanged(sheet)) return `/playground?q=${sheet.origin.saved.id}`
    return playgroundLink({ query: sheet.query, variables: readValues(sheet.values), view: { ...sheet.view } })
  }

  return {
    asking,
    conflict,
    saving,
    original,
    mayChange,
    save,
    stored,
    saveAs: () => {
      if (patchOf(desk.front.value)) asking.value = { sheet: desk.front.value, edits: null }
    },
    rename: () => {
      if (original.value) asking.value = { sheet: desk.front.value, edits: original.value }
    },
    share: (query: SavedQuery, shared: boolean) =>
      set(query, { shared }, shared ? words().nowShared(query.name) : words().nowPrivate(query.name)),
    pin: (query: SavedQuery, pinned: boolean) =>
      set(query, { pinned }, pinned ? words().nowPinned(query.name) : words().nowUnpinned(query.name)),
    trash: (query: SavedQuery) => trash([query]),
    async copyLink() {
      const sheet = desk.front.value
      const link = new URL(linkOf(sheet), location.origin).href
      const query = original.value
      if (query && !desk.isChanged(sheet) && !query.shared && mayChange.value) {
        await copy(link, words().linkCopied)
        toast.add({
          title: words().notSharedYet(query.name),
          icon: 'i-lucide-users',
          duration: 10_000,
          actions: [
            {
              label: words().share,
              color: 'neutral',
              variant: 'outline',
              onClick: () => void set(query, { shared: true }, words().nowShared(query.name)),
            },
          ],
        })
      } else await copy(link, query && desk.isChanged(sheet) ? words().linkWithChanges : words().linkCopied)
    },
    /** Ends a conflict: with one's own version on top, with theirs, or with both. */
    async settle(how: 'mine' | 'theirs' | 'both') {
      const { sheet, theirs } = conflict.value ?? {}
      conflict.value = null
      if (!sheet || !theirs) return
      if (how === 'mine') await store(sheet, theirs)
      else if (how === 'theirs')
        desk.change(sheet.key, { ...contentOf(theirs), origin: { kind: 'saved', saved: theirs } })
      else asking.value = { sheet, edits: null }
    },
    discard(sheet: Sheet) {
      if (sheet.origin.kind === 'saved') desk.change(sheet.key, contentOf(sheet.origin.saved))
    },
  }
}
