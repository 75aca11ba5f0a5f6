import { graphql } from '../core/tada.ts'

/** Persons who may be the one that is meant, with the roles they have. */
export const PersonMatches = graphql(`
  query PersonMatches($search: String!) {
    persons(search: $search, first: 6) {
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
        speaker {
          id
        }
        consultant {
          id
        }
      }
    }
  }
`)

export const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonInput!) {
    createPerson(input: $input) {
      id
      titlePrefix
      fullName
      titleSuffix
    }
  }
`)
