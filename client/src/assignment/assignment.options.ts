import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const AssignmentOptions = graphql(`
  query AssignmentOptions($search: String, $filter: AssignmentFilter, $first: Int) {
    assignments(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        title
        provider {
          name
          abbreviation
        }
        clients {
          name
        }
        clientGroup {
          name
        }
      }
    }
  }
`)

/** Assignments for pickers and filters, told apart by who did them for whom. */
export const assignmentOptions = relationSource(AssignmentOptions, ({ assignments }) =>
  assignments.nodes.map(({ id, title, provider, clients, clientGroup }) => ({
    id,
    label: title,
    description:
      [provider?.abbreviation ?? provider?.name, clients[0]?.name ?? clientGroup?.name].filter(Boolean).join(' · ') ||
      undefined,
  })),
)
