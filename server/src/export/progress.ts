import type { ExportProgress } from '@aanbod/shared/export/export.ts'

/** Exports that one person may have running at a time. */
export const mostAtOnce = 3

/** How long one can still ask how an export ended. */
const rememberedMs = 60_000

interface Entry extends ExportProgress {
  userId: string
}

/** The exports that run in this process, and those that ended just now. */
export class RunningExports {
  private readonly entries = new Set<Entry>()
  private readonly byId = new Map<string, Entry>()

  /** Begins to keep count; null when the person has too many running already. */
  start(userId: string, id: string | null): Entry | null {
    const running = [...this.entries].filter(entry => entry.userId === userId && entry.state === 'running')
    if (running.length >= mostAtOnce) return null
    const entry: Entry = { userId, state: 'running', written: 0, total: null, message: null }
    this.entries.add(entry)
    if (id !== null) this.byId.set(keyOf(userId, id), entry)
    return entry
  }

  end(entry: Entry, state: Exclude<ExportProgress['state'], 'running'>, message: string | null = null): void {
    if (entry.state !== 'running') return
    Object.assign(entry, { state, message })
    setTimeout(() => this.forget(entry), rememberedMs).unref()
  }

  /** Only who began an export gets to know of it. */
  of(userId: string, id: string): ExportProgress | null {
    const entry = this.byId.get(keyOf(userId, id))
    if (!entry) return null
    const { state, written, total, message } = entry
    return { state, written, total, message }
  }

  private forget(entry: Entry) {
    this.entries.delete(entry)
    for (const [id, known] of this.byId) if (known === entry) this.byId.delete(id)
  }
}

/** Callers make up their ids: two of them may have the same. */
const keyOf = (userId: string, id: string) => `${userId} ${id}`
