import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'
import { affiliationsText, titledName } from './affiliations.ts'

const PersonOptions = graphql(`
  query PersonOptions($search: String, $filter: PersonFilter, $first: Int) {
    persons(search: $search, filter: $filter, first: $first) {
      nodes {
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
`)

/** Where pickers find persons: the name with its titles, and beneath it every position. */
export const personOptions = relationSource(PersonOptions, ({ persons }) =>
  persons.nodes.map(person => ({
    id: person.id,
    label: titledName(person),
    description: affiliationsText(person.affiliations) || undefined,
  })),
)
