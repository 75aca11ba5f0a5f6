import type { Use } from '@aanbod/shared/core/errors.ts'
import { useToast } from '@nuxt/ui/composables'
import { coreWords } from './core.locale.ts'
import { asRequestError } from './graphql.ts'
import { locale } from './i18n.ts'

/** A record that can go to the trash. */
interface Trashable {
  id: string
  version: number
}

interface TrashOptions<T extends Trashable> {
  nameOf: (record: T) => string
  remove: (record: T) => Promise<unknown>
  restore: (record: T) => Promise<unknown>
  /** After the trash or the undo: loads the list again, or goes to it. */
  changed: () => unknown
  /** Shows by what a record is still used, where a message is too small for that. */
  inUse?: (record: T, uses: Use[]) => void
}

/**
 * Puts records into the trash at once, without asking, and offers to undo that for ten seconds. What is still in use stays,
 * and says by what.
 */
export function useTrash<T extends Trashable>({ nameOf, remove, restore, changed, inUse }: TrashOptions<T>) {
  const toast = useToast()

  async function undo(records: T[]) {
    const t = coreWords[locale.value]
    for (const record of records) {
      try {
        await restore(record)
        toast.add({ title: t.restored(nameOf(record)), icon: 'i-lucide-undo-2' })
      } catch (error) {
        toast.add({ title: asRequestError(error).message, icon: 'i-lucide-triangle-alert', color: 'error' })
      }
    }
    await changed()
  }

  return async function trash(records: T[]): Promise<void> {
    const t = coreWords[locale.value]
    const gone: T[] = []
    for (const record of records) {
      try {
        await remove(record)
        gone.push(record)
      } catch (error) {
        const { message, uses } = asRequestError(error)
        if (uses.length > 0 && inUse) {
          inUse(record, uses)
          continue
        }
        const description = uses.length > 0 ? `${t.inUse} ${uses.map(use => use.label).join(', ')}` : message
        toast.add({
          title: t.trashFailed(nameOf(record)),
          description,
          icon: 'i-lucide-triangle-alert',
          color: 'error',
          duration: 10_000,
        })
      }
    }
    const [first] = gone
    if (!first) return
    await changed()
    toast.add({
      title: gone.length === 1 ? t.trashed(nameOf(first)) : t.trashedMany(gone.length),
      icon: 'i-lucide-trash',
      duration: 10_000,
      actions: [{ label: t.undo, color: 'neutral', variant: 'outline', onClick: () => void undo(gone) }],
    })
  }
}
