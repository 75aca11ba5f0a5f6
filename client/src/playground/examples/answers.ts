import type { Locale } from '@aanbod/shared/core/locale.ts'

/** What an example answers on the example data: the first rows of its table, as they read. */
export interface KeptAnswer {
  columns: { header: string; right?: true }[]
  rows: string[][]
  /** How many rows are not here. */
  more: number
}

export type KeptAnswers = Record<string, Record<Locale, KeptAnswer>>

/** Made by tests/api/playground-examples.test.ts, which fails when they are no longer true. */
export const keptAnswers = async (): Promise<KeptAnswers> =>
  (await import('./answers.json')).default as unknown as KeptAnswers
