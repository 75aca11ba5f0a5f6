import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import type { ResultView } from '@aanbod/shared/saved-query/result-view.ts'

/** Whose work an example is from. */
export const jobs = ['content', 'alumni', 'analysis', 'insights', 'scripts'] as const
export type Job = (typeof jobs)[number]

/** A question to start from. */
export interface Example {
  key: string
  job: Job
  title: Record<Locale, string>
  description: Record<Locale, string>
  query: string
  /** What it is asked with. Days move along, so that next month it asks what it asks today. */
  variables?: (locale: Locale) => Record<string, unknown>
  view?: ResultView
  /** Whom it is for, when not everybody may ask it. */
  roles?: readonly UserRole[]
}

/** The language of a label, as the API names it. */
export const language = (locale: Locale) => locale.toUpperCase()
