import { graphql, type ResultOf } from '../core/tada.ts'

export const EnrolmentList = graphql(`
  query EnrolmentList(
    $filter: EnrolmentFilter
    $search: String
    $orderBy: [EnrolmentOrder!]
    $first: Int
    $offset: Int
    $personal: Boolean!
  ) {
    enrolments(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        status
        position @include(if: $personal)
        appliedAt
        updatedAt @include(if: $personal)
        person {
          id
          fullName
          sortName
        }
        edition {
          id
          label
        }
        organisation {
          id
          name
        }
      }
    }
  }
`)
export type EnrolmentRow = ResultOf<typeof EnrolmentList>['enrolments']['nodes'][number]

export const EnrolmentsOfEdition = graphql(`
  query EnrolmentsOfEdition($id: ID!, $personal: Boolean!) {
    enrolments(filter: { editionId: { eq: $id } }, orderBy: [{ field: APPLIED_AT }], first: 100) {
      totalCount
      nodes {
        id
        version
        status
        position @include(if: $personal)
        remarks @include(if: $personal)
        appliedAt
        completedAt
        person {
          id
          titlePrefix
          fullName
          sortName
          affiliations {
            position @include(if: $personal)
            organisation {
              name
            }
            organisationName @include(if: $personal)
          }
        }
        organisation {
          id
          name
        }
      }
    }
  }
`)
export type ParticipantRow = ResultOf<typeof EnrolmentsOfEdition>['enrolments']['nodes'][number]

const EnrolmentFields = graphql(`
  fragment EnrolmentFields on Enrolment @_unmask {
    id
    version
    status
    position @include(if: $personal)
    remarks @include(if: $personal)
    appliedAt
    completedAt
    person {
      id
      fullName
    }
    edition {
      id
      label
      programme {
        id
        title
      }
    }
    organisation {
      id
      name
    }
  }
`)

export const EnrolmentById = graphql(
  `
    query EnrolmentById($id: ID!, $personal: Boolean!) {
      enrolment(id: $id) {
        ...EnrolmentFields
      }
    }
  `,
  [EnrolmentFields],
)
export type EnrolmentRecord = NonNullable<ResultOf<typeof EnrolmentById>['enrolment']>

export const CreateEnrolment = graphql(`
  mutation CreateEnrolment($input: EnrolmentInput!) {
    createEnrolment(input: $input) {
      id
      status
      person {
        fullName
      }
      edition {
        id
      }
    }
  }
`)
export const UpdateEnrolment = graphql(
  `
    mutation UpdateEnrolment($id: ID!, $version: Int!, $input: EnrolmentPatch!, $personal: Boolean!) {
      updateEnrolment(id: $id, version: $version, input: $input) {
        ...EnrolmentFields
      }
    }
  `,
  [EnrolmentFields],
)
export const DeleteEnrolment = graphql(`
  mutation DeleteEnrolment($id: ID!, $version: Int!) {
    deleteEnrolment(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreEnrolment = graphql(`
  mutation RestoreEnrolment($id: ID!) {
    restoreEnrolment(id: $id) {
      id
    }
  }
`)
