import { graphql, type ResultOf } from '../core/tada.ts'

export const AssignmentList = graphql(`
  query AssignmentList(
    $filter: AssignmentFilter
    $search: String
    $orderBy: [AssignmentOrder!]
    $first: Int
    $offset: Int
  ) {
    assignments(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        title
        status
        updatedAt
        provider {
          id
          name
          abbreviation
        }
        clients {
          id
          name
          abbreviation
        }
        clientGroup {
          name
          count
        }
        period {
          from {
            value
          }
          until {
            value
          }
        }
        consultants {
          id
          consultant {
            id
            name
          }
        }
      }
    }
  }
`)
export type AssignmentRow = ResultOf<typeof AssignmentList>['assignments']['nodes'][number]

const AssignmentDetails = graphql(`
  fragment AssignmentDetails on Assignment @_unmask {
    id
    version
    title
    slug
    status
    publishedAt
    updatedAt
    updatedBy {
      name
    }
    provider {
      id
      name
      abbreviation
    }
    clients {
      id
      name
      abbreviation
    }
    clientGroup {
      name
      count
      region
    }
    context
    question
    approach
    result
    deliverable
    dilemmas
    parts {
      id
      title
      description
      kind
    }
    period {
      from {
        value
      }
      until {
        value
      }
    }
    durationText
    consultants {
      id
      role
      consultant {
        id
        name
        person {
          id
          titlePrefix
          fullName
          affiliations {
            position
            organisationName
            organisation {
              id
              name
            }
          }
        }
      }
    }
    collaborators {
      id
      role
      roleLabel
      note
      person {
        id
        titlePrefix
        fullName
        affiliations {
          position
          organisationName
          organisation {
            id
            name
          }
        }
      }
      organisation {
        id
        name
        __typename
      }
    }
    collaboratorsIncomplete
    programme {
      id
      title
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
        url
      }
    }
  }
`)

export const AssignmentById = graphql(
  `
    query AssignmentById($id: ID!) {
      assignment(id: $id) {
        ...AssignmentDetails
      }
    }
  `,
  [AssignmentDetails],
)
export type AssignmentRecord = NonNullable<ResultOf<typeof AssignmentById>['assignment']>

export const CreateAssignment = graphql(`
  mutation CreateAssignment($input: AssignmentInput!) {
    createAssignment(input: $input) {
      id
      title
    }
  }
`)
export const UpdateAssignment = graphql(
  `
    mutation UpdateAssignment($id: ID!, $version: Int!, $input: AssignmentPatch!) {
      updateAssignment(id: $id, version: $version, input: $input) {
        ...AssignmentDetails
      }
    }
  `,
  [AssignmentDetails],
)
export const DeleteAssignment = graphql(`
  mutation DeleteAssignment($id: ID!, $version: Int!) {
    deleteAssignment(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreAssignment = graphql(`
  mutation RestoreAssignment($id: ID!) {
    restoreAssignment(id: $id) {
      id
    }
  }
`)
