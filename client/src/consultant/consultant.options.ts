import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'
import { affiliationsText, titledName } from '../person/affiliations.ts'

const ConsultantOptions = graphql(`
  query ConsultantOptions($search: String, $filter: ConsultantFilter, $first: Int) {
    consultants(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        headline
        provider {
          name
          abbreviation
        }
        person {
          id
          titlePrefix
          fullName
          titleSuffix
          affiliations {
            position
            department
            organisationName
            organisation {
              id
              name
              abbreviation
            }
          }
        }
      }
    }
  }
`)

/** Where pickers find consultants. */
export const consultantOptions = relationSource(ConsultantOptions, ({ consultants }) =>
  consultants.nodes.map(({ id, headline, provider, person }) => ({
    id,
    label: titledName(person),
    description:
      [provider?.abbreviation ?? provider?.name, affiliationsText(person.affiliations)].filter(Boolean).join(' · ') ||
      headline ||
      undefined,
  })),
)
