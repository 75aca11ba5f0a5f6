import { graphql, type ResultOf } from '../core/tada.ts'

/** The assignments of a consultant. */
export const ConsultantWork = graphql(`
  fragment ConsultantWork on Consultant @_unmask {
    id
    assignments {
      id
      title
      status
      durationText
      provider {
        id
        name
        abbreviation
      }
      clients {
        id
        name
      }
      clientGroup {
        name
      }
      period {
        from {
          value
          earliest
        }
        until {
          value
        }
      }
      consultants {
        role
        consultant {
          id
        }
      }
    }
  }
`)
export type Work = ResultOf<typeof ConsultantWork>

export const ConsultantList = graphql(`
  query ConsultantList(
    $filter: ConsultantFilter
    $search: String
    $orderBy: [ConsultantOrder!]
    $first: Int
    $offset: Int
  ) {
    consultants(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        sortName
        headline
        provider {
          id
          name
          abbreviation
        }
        expertise {
          id
          name
        }
        assignments {
          id
          title
        }
        person {
          id
          titlePrefix
          fullName
          titleSuffix
        }
      }
    }
  }
`)
export type ConsultantRow = ResultOf<typeof ConsultantList>['consultants']['nodes'][number]

const ConsultantDetails = graphql(`
  fragment ConsultantDetails on Consultant @_unmask {
    id
    version
    name
    headline
    provider {
      id
      name
      abbreviation
    }
    expertise {
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
      speaker {
        id
      }
    }
  }
`)

export const ConsultantById = graphql(
  `
    query ConsultantById($id: ID!) {
      consultant(id: $id) {
        ...ConsultantDetails
        ...ConsultantWork
      }
    }
  `,
  [ConsultantDetails, ConsultantWork],
)
export type ConsultantRecord = NonNullable<ResultOf<typeof ConsultantById>['consultant']>

export const CreateConsultant = graphql(`
  mutation CreateConsultant($input: ConsultantInput!) {
    createConsultant(input: $input) {
      id
      person {
        titlePrefix
        fullName
        titleSuffix
      }
    }
  }
`)

export const UpdateConsultant = graphql(`
  mutation UpdateConsultant($id: ID!, $version: Int!, $input: ConsultantPatch!) {
    updateConsultant(id: $id, version: $version, input: $input) {
      id
      version
      headline
      provider {
        id
      }
      expertise {
        id
      }
    }
  }
`)

export const DeleteConsultant = graphql(`
  mutation DeleteConsultant($id: ID!, $version: Int!) {
    deleteConsultant(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreConsultant = graphql(`
  mutation RestoreConsultant($id: ID!) {
    restoreConsultant(id: $id) {
      id
    }
  }
`)
