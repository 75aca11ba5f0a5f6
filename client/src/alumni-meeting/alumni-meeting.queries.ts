import { graphql, type ResultOf } from '../core/tada.ts'

export const AlumniMeetingList = graphql(`
  query AlumniMeetingList(
    $filter: AlumniMeetingFilter
    $search: String
    $orderBy: [AlumniMeetingOrder!]
    $first: Int
    $offset: Int
  ) {
    alumniMeetings(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        title
        theme
        kind
        status
        publicationStatus
        certainty
        updatedAt
        attendanceCount
        date {
          value
        }
        programmes {
          id
          title
        }
        organisers {
          id
          name
          abbreviation
        }
        counts {
          invited
          accepted
          attended
        }
      }
    }
  }
`)
export type AlumniMeetingRow = ResultOf<typeof AlumniMeetingList>['alumniMeetings']['nodes'][number]

/** Everything the workplace shows; invitations are a list of their own. */
const AlumniMeetingDetails = graphql(`
  fragment AlumniMeetingDetails on AlumniMeeting @_unmask {
    id
    version
    title
    slug
    series {
      name
      number
    }
    theme
    kind
    status
    publicationStatus
    publishAt
    publishedAt
    certainty
    date {
      value
    }
    startTime
    endTime
    location {
      id
      name
      city
      rooms
    }
    onlineUrl
    capacity
    language
    price {
      amountCents
      currency
      vat
      vatPercentage
      per
      includes
      note
      certainty
    }
    hosts {
      id
      name
      abbreviation
    }
    summary
    description
    report
    reportPublishedOn {
      value
    }
    attendanceCount
    evaluation
    coOrganiserNote
    programmes {
      id
      title
    }
    organisers {
      id
      name
      abbreviation
    }
    cohorts {
      id
      label
      number
      programme {
        id
        title
      }
    }
    representedCohorts {
      id
      label
      number
      programme {
        id
        title
      }
    }
    agenda {
      id
      kind
      format
      title
      description
      certainty
      startTime
      endTime
      room
      capacity
      speakers {
        id
        speaker {
          id
        }
        role
        roleLabel
        certainty
        note
      }
    }
    contactPoints {
      id
      purpose
      department
      email
      phone
      url
      person {
        id
      }
      organisation {
        id
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
      }
    }
    counts {
      invited
      accepted
      declined
      waitlisted
      attended
      noShow
    }
    createdAt
    updatedAt
    updatedBy {
      name
    }
  }
`)

export const AlumniMeetingById = graphql(
  `
    query AlumniMeetingById($id: ID!) {
      alumniMeeting(id: $id) {
        ...AlumniMeetingDetails
      }
    }
  `,
  [AlumniMeetingDetails],
)
export type AlumniMeetingRecord = NonNullable<ResultOf<typeof AlumniMeetingById>['alumniMeeting']>

export const CreateAlumniMeeting = graphql(`
  mutation CreateAlumniMeeting($input: AlumniMeetingInput!) {
    createAlumniMeeting(input: $input) {
      id
      title
    }
  }
`)

export const UpdateAlumniMeeting = graphql(
  `
    mutation UpdateAlumniMeeting($id: ID!, $version: Int!, $input: AlumniMeetingPatch!) {
      updateAlumniMeeting(id: $id, version: $version, input: $input) {
        ...AlumniMeetingDetails
      }
    }
  `,
  [AlumniMeetingDetails],
)

export const DeleteAlumniMeeting = graphql(`
  mutation DeleteAlumniMeeting($id: ID!, $version: Int!) {
    deleteAlumniMeeting(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreAlumniMeeting = graphql(`
  mutation RestoreAlumniMeeting($id: ID!) {
    restoreAlumniMeeting(id: $id) {
      id
    }
  }
`)

/** The editions of some programmes, for the numbered tiles of cohorts. */
export const CohortTiles = graphql(`
  query CohortTiles($filter: EditionFilter) {
    editions(filter: $filter, orderBy: [{ field: NUMBER, direction: ASC }], first: 200) {
      nodes {
        id
        label
        number
        status
        programme {
          id
          title
        }
      }
    }
  }
`)
export type CohortTile = ResultOf<typeof CohortTiles>['editions']['nodes'][number]
