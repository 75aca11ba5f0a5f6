import { graphql, type ResultOf } from '../core/tada.ts'
import { ModuleParts } from '../module/module.queries.ts'

const EditionInList = graphql(`
  fragment EditionInList on Edition @_unmask {
    id
    number
    certainty
    startsOn {
      value
    }
    seatsTaken
    seatsInIntake
    capacity
    minParticipants
    price {
      amountCents
      vat
    }
  }
`)

export const ProgrammeList = graphql(
  `
    query ProgrammeList(
      $filter: ProgrammeFilter
      $search: String
      $orderBy: [ProgrammeOrder!]
      $first: Int
      $offset: Int
    ) {
      programmes(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
        totalCount
        nodes {
          id
          version
          title
          subtitle
          kind
          status
          completenessScore
          updatedAt
          provider {
            name
            abbreviation
          }
          nextEdition {
            ...EditionInList
          }
          currentEdition {
            ...EditionInList
          }
          editions {
            id
            startsOn {
              value
              latest
            }
          }
        }
      }
    }
  `,
  [EditionInList],
)
export type ProgrammeRow = ResultOf<typeof ProgrammeList>['programmes']['nodes'][number]

/** What the form edits. */
export const ProgrammeParts = graphql(`
  fragment ProgrammeParts on Programme @_unmask {
    id
    version
    title
    subtitle
    slug
    kind
    kindAlias
    tagline
    summary
    rationale
    method
    audience
    admission
    highlights
    outcomes
    competences
    audienceRoles
    category
    language
    developedIn {
      value
    }
    durationText
    durationDays
    studyLoadHours
    credits
    award
    awardLabel
    accreditations {
      body
      label
      until {
        value
      }
    }
    inCompanyAvailable
    intake
    material
    status
    publishAt
    publishedAt
    topics {
      id
      name
    }
    heroImage {
      id
      filename
    }
    brochure {
      id
      filename
    }
    provider {
      id
      name
      abbreviation
    }
    partners {
      id
      organisation {
        id
        name
        abbreviation
      }
      role
      note
    }
    learningLines {
      id
      name
      aliases
      description
      responsibilities {
        id
        organisation {
          id
          name
          abbreviation
        }
        from {
          value
        }
        until {
          value
        }
      }
    }
    contactPoints {
      id
      purpose
      person {
        id
      }
      organisation {
        id
      }
      department
      email
      phone
      url
    }
    relatedProgrammes {
      id
      kind
      programme {
        id
        title
      }
    }
    attributes {
      label
      value
    }
    documents {
      id
      label
      url
      asset {
        id
        filename
      }
    }
  }
`)
export type ProgrammeContent = ResultOf<typeof ProgrammeParts>

export const ProgrammeById = graphql(
  `
    query ProgrammeById($id: ID!) {
      programme(id: $id) {
        ...ProgrammeParts
        updatedAt
        updatedBy {
          name
        }
        completeness {
          score
          missing {
            field
            severity
          }
        }
        nextEdition {
          id
        }
        currentEdition {
          id
        }
        editions {
          id
          number
          label
          status
          registration
          certainty
          startsOn {
            value
            latest
          }
          endsOn {
            value
          }
          location {
            id
            name
            city
          }
          price {
            amountCents
            vat
            per
          }
          seatsTaken
          seatsInIntake
          capacity
          minParticipants
          sessions {
            id
            module {
              id
            }
            speakers {
              role
              speaker {
                id
                name
              }
            }
          }
        }
        modules {
          ...ModuleParts
        }
        testimonials {
          id
          quote
          position
          editionNumber
          status
          person {
            fullName
          }
          organisation {
            name
          }
        }
        assignment {
          id
          title
        }
        alumniMeetings {
          id
          title
          date {
            value
          }
        }
      }
    }
  `,
  [ProgrammeParts, ModuleParts],
)
export type ProgrammeRecord = NonNullable<ResultOf<typeof ProgrammeById>['programme']>
export type EditionOfProgramme = ProgrammeRecord['editions'][number]

export const CreateProgramme = graphql(`
  mutation CreateProgramme($input: ProgrammeInput!) {
    createProgramme(input: $input) {
      id
    }
  }
`)
export const UpdateProgramme = graphql(
  `
    mutation UpdateProgramme($id: ID!, $version: Int!, $input: ProgrammePatch!) {
      updateProgramme(id: $id, version: $version, input: $input) {
        ...ProgrammeParts
      }
    }
  `,
  [ProgrammeParts],
)
export const DeleteProgramme = graphql(`
  mutation DeleteProgramme($id: ID!, $version: Int!) {
    deleteProgramme(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreProgramme = graphql(`
  mutation RestoreProgramme($id: ID!) {
    restoreProgramme(id: $id) {
      id
    }
  }
`)
