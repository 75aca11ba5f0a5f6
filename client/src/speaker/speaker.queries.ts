import { graphql, type ResultOf } from '../core/tada.ts'

/** What somebody teaches and where they speak. */
export const SpeakerAppearances = graphql(`
  fragment SpeakerAppearances on Speaker @_unmask {
    id
    modules {
      id
      title
      position
      programme {
        id
        title
      }
      speakers {
        role
        roleLabel
        certainty
        speaker {
          id
        }
      }
    }
    sessions {
      id
      label
      startTime
      endTime
      date {
        value
        earliest
      }
      edition {
        id
        label
      }
      speakers {
        role
        roleLabel
        certainty
        speaker {
          id
        }
      }
    }
    agendaItems {
      id
      kind
      title
      startTime
      endTime
      meeting {
        id
        title
        date {
          value
          earliest
        }
      }
      speakers {
        role
        roleLabel
        certainty
        speaker {
          id
          name
          person {
            id
            titlePrefix
            fullName
            titleSuffix
            affiliations {
              position
              organisationName
              organisation {
                name
              }
            }
          }
        }
      }
    }
  }
`)
export type Appearances = ResultOf<typeof SpeakerAppearances>

export const SpeakerList = graphql(`
  query SpeakerList($filter: SpeakerFilter, $search: String, $orderBy: [SpeakerOrder!], $first: Int, $offset: Int) {
    speakers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        sortName
        headline
        updatedAt
        topics {
          id
          name
        }
        modules {
          id
        }
        sessions {
          id
        }
        agendaItems {
          id
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
export type SpeakerRow = ResultOf<typeof SpeakerList>['speakers']['nodes'][number]

const SpeakerDetails = graphql(`
  fragment SpeakerDetails on Speaker @_unmask {
    id
    version
    name
    headline
    internalNote @include(if: $personal)
    topics {
      id
      name
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
          __typename
          id
          name
          abbreviation
        }
      }
      consultant {
        id
      }
    }
  }
`)

export const SpeakerById = graphql(
  `
    query SpeakerById($id: ID!, $personal: Boolean!) {
      speaker(id: $id) {
        ...SpeakerDetails
        ...SpeakerAppearances
      }
    }
  `,
  [SpeakerDetails, SpeakerAppearances],
)
export type SpeakerRecord = NonNullable<ResultOf<typeof SpeakerById>['speaker']>

export const CreateSpeaker = graphql(`
  mutation CreateSpeaker($input: SpeakerInput!) {
    createSpeaker(input: $input) {
      id
      person {
        titlePrefix
        fullName
        titleSuffix
      }
    }
  }
`)

export const UpdateSpeaker = graphql(`
  mutation UpdateSpeaker($id: ID!, $version: Int!, $input: SpeakerPatch!) {
    updateSpeaker(id: $id, version: $version, input: $input) {
      id
      version
      headline
      internalNote
      topics {
        id
      }
    }
  }
`)

export const DeleteSpeaker = graphql(`
  mutation DeleteSpeaker($id: ID!, $version: Int!) {
    deleteSpeaker(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreSpeaker = graphql(`
  mutation RestoreSpeaker($id: ID!) {
    restoreSpeaker(id: $id) {
      id
    }
  }
`)
