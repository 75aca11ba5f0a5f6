import { can, type UserRole } from '@aanbod/shared/core/permissions.ts'
import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import type { Example } from '../playground/examples/example.ts'
import { noFilters } from './filters.ts'
import { insightWords } from './insight.locale.ts'
import { insights, viewOf } from './insights.ts'

const staff: readonly UserRole[] = vocabularies.UserRole

/** The questions under the insights, for the list of the playground. */
export const insightExamples: Example[] = insights.map(insight => {
  const [nl, en] = [insightWords.nl.insights[insight.key], insightWords.en.insights[insight.key]]
  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  const roles = staff.filter(role => can(role, insight.permission))
  return {
    key: `insight-${insight.key}`,
    job: 'insights',
    title: { nl: nl.name, en: en.name },
    description: { nl: sentence(nl.measure), en: sentence(en.measure) },
    query: insight.query,
    variables: () => insight.variables(noFilters),
    view: viewOf(insight),
    ...(roles.length < staff.length ? { roles } : {}),
  }
})
