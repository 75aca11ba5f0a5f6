import { ConsultantWork } from '../consultant/consultant.queries.ts'
import { graphql, type ResultOf } from '../core/tada.ts'
import { SpeakerAppearances } from '../speaker/speaker.queries.ts'

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

/** With `$personal` false nothing is asked that some roles may not read. */
export const PersonList = graphql(`
  query PersonList(
    $filter: PersonFilter
    $search: String
    $orderBy: [PersonOrder!]
    $first: Int
    $offset: Int
    $personal: Boolean!
  ) {
    persons(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version @include(if: $personal)
        titlePrefix
        fullName
        titleSuffix
        sortName
        updatedAt @include(if: $personal)
        affiliations {
          position @include(if: $personal)
          department @include(if: $personal)
          organisationName @include(if: $personal)
          organisation {
            __typename
            id
            name
            abbreviation
          }
        }
        speaker @include(if: $personal) {
          id
        }
        consultant @include(if: $personal) {
          id
        }
        contactPoints @include(if: $personal) {
          id
        }
        email @include(if: $personal)
        phone @include(if: $personal)
        enrolments {
          status
        }
      }
    }
  }
`)
export type PersonRow = ResultOf<typeof PersonList>['persons']['nodes'][number]

const PersonDetails = graphql(`
  fragment PersonDetails on Person @_unmask {
    id
    version
    titlePrefix
    givenName
    infix
    familyName
    titleSuffix
    fullName
    sortName
    biography
    createdAt
    updatedAt
    createdBy {
      name
    }
    updatedBy {
      name
    }
    photo {
      id
      url
      alt
    }
    expertise {
      id
      name
    }
    affiliations {
      id
      position
      department
      organisationName
      primary
      organisation {
        __typename
        id
        name
        abbreviation
      }
    }
    salutation @include(if: $personal)
    email @include(if: $personal)
    phone @include(if: $personal)
    invitable @include(if: $personal)
  }
`)

export const PersonById = graphql(
  `
    query PersonById($id: ID!, $personal: Boolean!) {
      person(id: $id) {
        ...PersonDetails
        speaker {
          headline
          ...SpeakerAppearances
        }
        consultant {
          headline
          provider {
            id
            name
            abbreviation
          }
          ...ConsultantWork
        }
        contactPoints {
          id
          purpose
          department
          programme {
            id
            title
          }
          edition {
            id
            label
          }
          provider {
            id
            name
          }
          alumniMeeting {
            id
            title
          }
        }
        testimonials {
          id
          quote
          consentGiven
          status
          programme {
            id
            title
          }
        }
        enrolments @include(if: $personal) {
          id
          status
          position
          organisation {
            id
            name
          }
          edition {
            id
            label
            startsOn {
              value
              earliest
            }
          }
        }
        invitations @include(if: $personal) {
          id
          status
          meeting {
            id
            title
            date {
              value
              earliest
            }
          }
        }
      }
    }
  `,
  [PersonDetails, SpeakerAppearances, ConsultantWork],
)
export type PersonRecord = NonNullable<ResultOf<typeof PersonById>['person']>

/** Somebody who takes part, as an analyst sees them. */
export const ParticipantById = graphql(`
  query ParticipantById($id: ID!) {
    person(id: $id) {
      id
      fullName
      affiliations {
        organisation {
          id
          name
          abbreviation
        }
      }
      enrolments {
        id
        status
        organisation {
          id
          name
        }
        edition {
          id
          label
          startsOn {
            value
          }
        }
      }
      invitations {
        id
        status
        meeting {
          id
          title
          date {
            value
          }
        }
      }
    }
  }
`)
export type ParticipantRecord = NonNullable<ResultOf<typeof ParticipantById>['person']>

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

export const UpdatePerson = graphql(
  `
    mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonPatch!, $personal: Boolean!) {
      updatePerson(id: $id, version: $version, input: $input) {
        ...PersonDetails
      }
    }
  `,
  [PersonDetails],
)
export type PersonFieldsRecord = ResultOf<typeof PersonDetails>

export const DeletePerson = graphql(`
  mutation DeletePerson($id: ID!, $version: Int!) {
    deletePerson(id: $id, version: $version) {
      id
    }
  }
`)

export const RestorePerson = graphql(`
  mutation RestorePerson($id: ID!) {
    restorePerson(id: $id) {
      id
    }
  }
`)
