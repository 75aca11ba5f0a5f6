import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'

interface Listed {
  name: string
  class: Constructor<Migration>
}

const files = import.meta.glob<Record<string, Listed['class']>>('../migrations/*.ts', { eager: true })

/** Every migration, in order of its name. */
export const migrations: Listed[] = Object.entries(files)
  .map(([path, module]) => ({
    name: path.replace(/^.*\/|\.ts$/g, ''),
    class: Object.values(module)[0] as Listed['class'],
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
