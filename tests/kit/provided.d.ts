import type { Chromium } from './chromium.ts'
import type { Database } from './server.ts'
import type { Templates } from './templates.ts'

declare module 'vitest' {
  /** What the setup of a test project hands to its files, for `inject`. */
  interface ProvidedContext {
    database: Database
    embedded: { templates: Templates }
    postgres: { url: string; templates: Templates }
    chromium: Chromium
  }
}
