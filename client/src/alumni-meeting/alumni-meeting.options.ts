import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import { locale } from '../core/i18n.ts'
import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const AlumniMeetingOptions = graphql(`
  query AlumniMeetingOptions($search: String, $filter: AlumniMeetingFilter, $first: Int) {
    alumniMeetings(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        title
        theme
        date {
          value
        }
      }
    }
  }
`)

/** Alumni meetings for pickers and filters, told apart by their day and theme. */
export const alumniMeetingOptions = relationSource(AlumniMeetingOptions, ({ alumniMeetings }) =>
  alumniMeetings.nodes.map(({ id, title, theme, date }) => ({
    id,
    label: title,
    description: [date && formatPartialDate(date.value, locale.value), theme].filter(Boolean).join(' · ') || undefined,
  })),
)
