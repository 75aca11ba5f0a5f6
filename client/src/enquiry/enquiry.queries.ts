import { graphql, type ResultOf } from '../core/tada.ts'

export const EnquiryList = graphql(`
  query EnquiryList(
    $filter: EnquiryFilter
    $search: String
    $orderBy: [EnquiryOrder!]
    $first: Int
    $offset: Int
    $personal: Boolean!
  ) {
    enquiries(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        kind
        name
        organisation @include(if: $personal)
        status
        createdAt
        programme {
          id
          title
        }
        edition {
          id
          label
        }
        assignee {
          id
          name
        }
      }
    }
  }
`)
export type EnquiryRow = ResultOf<typeof EnquiryList>['enquiries']['nodes'][number]

export const EnquiryById = graphql(`
  query EnquiryById($id: ID!, $personal: Boolean!) {
    enquiry(id: $id) {
      id
      version
      kind
      status
      salutation @include(if: $personal)
      name
      email @include(if: $personal)
      phone @include(if: $personal)
      phoneE164 @include(if: $personal)
      address @include(if: $personal)
      organisation @include(if: $personal)
      remarks @include(if: $personal)
      notes @include(if: $personal)
      consentAt
      createdAt
      updatedAt @include(if: $personal)
      createdBy {
        id
        name
      }
      updatedBy {
        id
        name
      }
      assignee {
        id
        name
      }
      programme {
        id
        title
      }
      edition {
        id
        label
        startsOn {
          value
        }
      }
      person {
        id
        fullName
      }
      enrolment {
        id
        status
        edition {
          id
          label
        }
      }
    }
  }
`)
export type EnquiryRecord = NonNullable<ResultOf<typeof EnquiryById>['enquiry']>

export const CreateEnquiry = graphql(`
  mutation CreateEnquiry($input: EnquiryInput!) {
    createEnquiry(input: $input) {
      id
    }
  }
`)
export const UpdateEnquiry = graphql(`
  mutation UpdateEnquiry($id: ID!, $version: Int!, $input: EnquiryPatch!) {
    updateEnquiry(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`)
export const ConvertEnquiry = graphql(`
  mutation ConvertEnquiry($id: ID!, $version: Int!) {
    convertEnquiry(id: $id, version: $version) {
      id
      person {
        id
        fullName
      }
    }
  }
`)
export const DeleteEnquiry = graphql(`
  mutation DeleteEnquiry($id: ID!, $version: Int!) {
    deleteEnquiry(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreEnquiry = graphql(`
  mutation RestoreEnquiry($id: ID!) {
    restoreEnquiry(id: $id) {
      id
    }
  }
`)

/** Whom a conversion would find: the same e-mail address or phone number is the same person. */
export const SamePerson = graphql(`
  query SamePerson($filter: PersonFilter) {
    persons(filter: $filter, orderBy: [{ field: CREATED_AT }], first: 1) {
      nodes {
        id
        fullName
        affiliations {
          id
          position
          organisationName
          organisation {
            id
            name
          }
        }
        enrolments {
          id
          edition {
            id
          }
        }
      }
    }
  }
`)
export type FoundPerson = ResultOf<typeof SamePerson>['persons']['nodes'][number]
