import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'
import { affiliationsText, titledName } from '../person/affiliations.ts'

const SpeakerOptions = graphql(`
  query SpeakerOptions($search: String, $filter: SpeakerFilter, $first: Int) {
    speakers(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        headline
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

/** Where pickers find speakers. */
export const speakerOptions = relationSource(SpeakerOptions, ({ speakers }) =>
  speakers.nodes.map(({ id, headline, person }) => ({
    id,
    label: titledName(person),
    description: affiliationsText(person.affiliations) || headline || undefined,
  })),
)
