import { graphql, type ResultOf } from '../core/tada.ts'

export const InvitationList = graphql(`
  query InvitationList(
    $filter: InvitationFilter
    $search: String
    $orderBy: [InvitationOrder!]
    $first: Int
    $offset: Int
    $persons: Boolean!
  ) {
    invitations(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        status
        guests
        respondedAt
        sentAt
        person {
          id
          titlePrefix
          fullName
          affiliations {
            position @include(if: $persons)
            organisationName @include(if: $persons)
            organisation {
              id
              name
            }
          }
        }
        cohort {
          id
          label
          number
          programme {
            title
          }
        }
        workshops {
          id
          title
        }
      }
    }
  }
`)
export type InvitationRow = ResultOf<typeof InvitationList>['invitations']['nodes'][number]

export const InvitationById = graphql(`
  query InvitationById($id: ID!) {
    invitation(id: $id) {
      id
      meeting {
        id
      }
    }
  }
`)

/** One invitation as its form needs it; `$personal` asks for what only who arranges the meeting may read. */
export const InvitationForEdit = graphql(`
  query InvitationForEdit($id: ID!, $personal: Boolean!, $persons: Boolean!) {
    invitation(id: $id) {
      id
      version
      status
      guests
      sentAt
      respondedAt
      remindedAt
      checkedInAt
      dietary @include(if: $personal)
      remark @include(if: $personal)
      meeting {
        id
      }
      person {
        id
        titlePrefix
        fullName
        affiliations {
          position @include(if: $persons)
          organisationName @include(if: $persons)
          organisation {
            id
            name
          }
        }
      }
      cohort {
        id
        label
      }
      workshops {
        id
        title
      }
    }
  }
`)
export type InvitationRecord = NonNullable<ResultOf<typeof InvitationForEdit>['invitation']>

export const CreateInvitation = graphql(`
  mutation CreateInvitation($input: InvitationInput!) {
    createInvitation(input: $input) {
      id
      person {
        fullName
      }
    }
  }
`)
export const UpdateInvitation = graphql(`
  mutation UpdateInvitation($id: ID!, $version: Int!, $input: InvitationPatch!) {
    updateInvitation(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`)
export const DeleteInvitation = graphql(`
  mutation DeleteInvitation($id: ID!, $version: Int!) {
    deleteInvitation(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreInvitation = graphql(`
  mutation RestoreInvitation($id: ID!) {
    restoreInvitation(id: $id) {
      id
    }
  }
`)
export const InviteCohorts = graphql(`
  mutation InviteCohorts($meetingId: ID!, $cohortIds: [ID!]!) {
    inviteCohorts(meetingId: $meetingId, cohortIds: $cohortIds) {
      id
      version
    }
  }
`)

/** Where the invitations of a meeting stand. */
export const MeetingState = graphql(`
  query MeetingState($id: ID!) {
    alumniMeeting(id: $id) {
      counts {
        invited
        accepted
        declined
        waitlisted
        attended
        noShow
      }
    }
    invitations(filter: { meetingId: { eq: $id } }, first: 1) {
      totalCount
    }
  }
`)

/** How many people completed the cohorts, and how many of those want no invitations. */
export const CohortReach = graphql(`
  query CohortReach($cohortIds: [ID!]!, $persons: Boolean!) {
    alumni: persons(
      first: 1
      filter: { enrolments: { some: { editionId: { in: $cohortIds }, status: { eq: COMPLETED } } } }
    ) {
      totalCount
    }
    unwilling: persons(
      first: 1
      filter: {
        invitable: { eq: false }
        enrolments: { some: { editionId: { in: $cohortIds }, status: { eq: COMPLETED } } }
      }
    ) @include(if: $persons) {
      totalCount
    }
  }
`)
