import { formatDateRange } from '@aanbod/shared/core/calendar.ts'
import { locale } from '../core/i18n.ts'
import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const SessionOptions = graphql(`
  query SessionOptions($search: String, $filter: SessionFilter, $first: Int) {
    sessions(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        label
        date {
          value
        }
        endDate {
          value
        }
        edition {
          label
        }
      }
    }
  }
`)

export const sessionOptions = relationSource(SessionOptions, ({ sessions }) =>
  sessions.nodes.map(({ id, label, date, endDate, edition }) => ({
    id,
    label,
    description: [
      edition.label,
      formatDateRange(date?.value ?? null, endDate?.value ?? null, locale.value, { weekday: true }),
    ]
      .filter(Boolean)
      .join(' · '),
  })),
)
