import { graphql, type ResultOf } from '../core/tada.ts'

/**
 * Everything the first page shows, in one request. What is counted comes as `totalCount`; what is shown is asked for with a
 * maximum, so that a large offer makes the page no slower.
 */
export const HomeQuery = graphql(`
  query Home($today: Date!, $weekAgo: DateTime!, $me: ID!, $enquiries: Boolean!, $persons: Boolean!) {
    programmes(first: 0) {
      totalCount
    }
    online: programmes(filter: { status: { eq: PUBLISHED } }, first: 0) {
      totalCount
    }
    current: programmes(
      filter: { status: { ne: ARCHIVED } }
      orderBy: [{ field: COMPLETENESS_SCORE, direction: ASC }]
      first: 500
    ) {
      totalCount
      nodes {
        id
        title
        status
        updatedAt
        updatedBy {
          name
        }
        completeness {
          score
          missing {
            field
            severity
            message
          }
        }
      }
    }
    meetingsInReview: alumniMeetings(filter: { publicationStatus: { eq: IN_REVIEW } }, first: 20) {
      totalCount
      nodes {
        id
        title
        updatedAt
        updatedBy {
          name
        }
      }
    }
    assignmentsInReview: assignments(filter: { status: { eq: IN_REVIEW } }, first: 20) {
      totalCount
      nodes {
        id
        title
        updatedAt
        updatedBy {
          name
        }
      }
    }
    upcoming: editions(
      filter: { startsOn: { gte: $today }, status: { notIn: [COMPLETED, CANCELLED] } }
      orderBy: [{ field: STARTS_ON, direction: ASC }]
      first: 200
    ) {
      totalCount
      nodes {
        id
        label
        startsOn {
          value
          earliest
        }
        capacity
        minParticipants
        seatsTaken
        seatsInIntake
        registrationDeadline {
          value
        }
        location {
          name
          city
        }
      }
    }
    undated: editions(
      filter: {
        status: { notIn: [COMPLETED, CANCELLED] }
        or: [
          { startsOn: { isNull: false }, not: { startsOn: { gte: "0001-01-01" } } }
          { sessions: { some: { date: { isNull: false }, not: { date: { gte: "0001-01-01" } } } } }
        ]
      }
      first: 20
    ) {
      totalCount
      nodes {
        id
        label
        startsOn {
          value
          earliest
        }
        sessions {
          id
          date {
            value
            earliest
          }
        }
      }
    }
    undatedMeetings: alumniMeetings(
      filter: { date: { isNull: false }, not: { date: { gte: "0001-01-01" } }, status: { ne: CANCELLED } }
      first: 20
    ) {
      totalCount
      nodes {
        id
        title
        date {
          value
        }
      }
    }
    withoutVat: editions(
      filter: {
        status: { notIn: [COMPLETED, CANCELLED] }
        price: { amountCents: { isNull: false }, vat: { eq: UNKNOWN } }
      }
      first: 20
    ) {
      totalCount
      nodes {
        id
        label
      }
    }
    sessions(
      filter: { date: { gte: $today }, edition: { status: { ne: CANCELLED } } }
      orderBy: [{ field: DATE, direction: ASC }]
      first: 200
    ) {
      nodes {
        id
        label
        date {
          value
          earliest
        }
        startTime
        location {
          name
          city
        }
        edition {
          id
          label
        }
        conflicts {
          kind
          message
          sessionId
        }
      }
    }
    meetings: alumniMeetings(
      filter: { date: { gte: $today }, status: { ne: CANCELLED } }
      orderBy: [{ field: DATE, direction: ASC }]
      first: 12
    ) {
      nodes {
        id
        title
        date {
          value
          earliest
        }
        startTime
        location {
          name
          city
        }
      }
    }
    inviting: alumniMeetings(
      filter: { status: { eq: INVITING } }
      orderBy: [{ field: DATE, direction: ASC }]
      first: 20
    ) {
      nodes {
        id
        title
        capacity
        counts {
          invited
          accepted
          declined
          waitlisted
          attended
          noShow
        }
      }
    }
    enquiries(filter: { status: { eq: NEW } }, orderBy: [{ field: CREATED_AT, direction: ASC }], first: 50)
      @include(if: $enquiries) {
      totalCount
      nodes {
        id
        kind
        name
        createdAt
      }
    }
    enquiriesThisWeek: enquiries(filter: { createdAt: { gte: $weekAgo } }, first: 0) @include(if: $enquiries) {
      totalCount
    }
    enquiriesHandled: enquiries(
      filter: { createdAt: { gte: $weekAgo }, status: { in: [CONVERTED, CLOSED] } }
      first: 0
    ) @include(if: $enquiries) {
      totalCount
    }
    myProgrammes: programmes(
      filter: { updatedById: { eq: $me } }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 6
    ) {
      nodes {
        id
        label: title
        updatedAt
      }
    }
    myEditions: editions(
      filter: { updatedById: { eq: $me } }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 6
    ) {
      nodes {
        id
        label
        updatedAt
      }
    }
    myMeetings: alumniMeetings(
      filter: { updatedById: { eq: $me } }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 6
    ) {
      nodes {
        id
        label: title
        updatedAt
      }
    }
    myAssignments: assignments(
      filter: { updatedById: { eq: $me } }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 6
    ) {
      nodes {
        id
        label: title
        updatedAt
      }
    }
    myPersons: persons(
      filter: { updatedById: { eq: $me } }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 6
    ) @include(if: $persons) {
      nodes {
        id
        label: fullName
        updatedAt
      }
    }
  }
`)
export type HomeData = ResultOf<typeof HomeQuery>
