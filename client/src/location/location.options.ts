import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const LocationOptions = graphql(`
  query LocationOptions($search: String, $filter: LocationFilter, $first: Int) {
    locations(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        street
        houseNumber
        city
        organisation {
          name
          abbreviation
        }
      }
    }
  }
`)

/** Where pickers find locations: the name, and beneath it where that is. */
export const locationOptions = relationSource(LocationOptions, ({ locations }) =>
  locations.nodes.map(({ id, name, street, houseNumber, city, organisation }) => ({
    id,
    label: name,
    description:
      [[street, houseNumber].filter(Boolean).join(' '), city, organisation?.abbreviation ?? organisation?.name]
        .filter(Boolean)
        .join(' · ') || undefined,
  })),
)
