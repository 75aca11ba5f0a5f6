import { graphql, type ResultOf } from '../core/tada.ts'

const PartnerDetails = graphql(`
  fragment PartnerDetails on Partner @_unmask {
    id
    version
    name
    abbreviation
    slug
    aliases
    description
    website
    email
    phone
    parent {
      __typename
      id
      name
      abbreviation
    }
    memberCount
    isGroup
    region
    city
    foundedOn {
      value
    }
    predecessor
    logo {
      id
      url
      alt
    }
  }
`)
export type PartnerFieldsRecord = ResultOf<typeof PartnerDetails>

export const PartnerList = graphql(`
  query PartnerList($filter: PartnerFilter, $search: String, $orderBy: [PartnerOrder!], $first: Int, $offset: Int) {
    partners(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        abbreviation
        city
        isGroup
        updatedAt
        parent {
          __typename
          id
          name
          abbreviation
        }
        people {
          id
        }
        partnerIn {
          id
        }
      }
    }
  }
`)
export type PartnerRow = ResultOf<typeof PartnerList>['partners']['nodes'][number]

export const PartnerById = graphql(
  `
    query PartnerById($id: ID!, $personal: Boolean!) {
      partner(id: $id) {
        ...PartnerDetails
        people {
          id
          titlePrefix
          fullName
          titleSuffix
          affiliations {
            position @include(if: $personal)
            department @include(if: $personal)
            organisation {
              id
            }
          }
        }
        locations {
          id
          name
          city
        }
        partnerIn {
          id
          title
          provider {
            name
            abbreviation
          }
        }
      }
      assignments(filter: { clients: { some: { id: { eq: $id } } } }, first: 100) {
        nodes {
          id
          title
          period {
            from {
              value
            }
          }
        }
      }
      organisations(filter: { parentId: { eq: $id } }, first: 100) {
        nodes {
          __typename
          id
          name
          city
        }
      }
    }
  `,
  [PartnerDetails],
)
type PartnerAnswer = ResultOf<typeof PartnerById>
export type PartnerRecord = NonNullable<PartnerAnswer['partner']> & {
  clientOf: PartnerAnswer['assignments']['nodes']
  parts: PartnerAnswer['organisations']['nodes']
}

export const CreatePartner = graphql(`
  mutation CreatePartner($input: PartnerInput!) {
    createPartner(input: $input) {
      id
      name
    }
  }
`)

export const UpdatePartner = graphql(
  `
    mutation UpdatePartner($id: ID!, $version: Int!, $input: PartnerPatch!) {
      updatePartner(id: $id, version: $version, input: $input) {
        ...PartnerDetails
      }
    }
  `,
  [PartnerDetails],
)

export const DeletePartner = graphql(`
  mutation DeletePartner($id: ID!, $version: Int!) {
    deletePartner(id: $id, version: $version) {
      id
    }
  }
`)

export const RestorePartner = graphql(`
  mutation RestorePartner($id: ID!) {
    restorePartner(id: $id) {
      id
    }
  }
`)

const ProviderDetails = graphql(`
  fragment ProviderDetails on Provider @_unmask {
    id
    version
    name
    abbreviation
    slug
    aliases
    description
    website
    email
    phone
    parent {
      __typename
      id
      name
      abbreviation
    }
    memberCount
    isGroup
    region
    city
    foundedOn {
      value
    }
    predecessor
    logo {
      id
      url
      alt
    }
    mission
    activities
    siteLanguages
    crkboRegistered
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
  }
`)
export type ProviderFieldsRecord = ResultOf<typeof ProviderDetails>

export const ProviderList = graphql(`
  query ProviderList($filter: ProviderFilter, $search: String, $orderBy: [ProviderOrder!], $first: Int, $offset: Int) {
    providers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        abbreviation
        city
        isGroup
        updatedAt
        parent {
          __typename
          id
          name
          abbreviation
        }
        people {
          id
        }
        programmes {
          id
        }
        consultants {
          id
        }
        assignments {
          id
        }
      }
    }
  }
`)
export type ProviderRow = ResultOf<typeof ProviderList>['providers']['nodes'][number]

export const ProviderById = graphql(
  `
    query ProviderById($id: ID!, $personal: Boolean!) {
      provider(id: $id) {
        ...ProviderDetails
        people {
          id
          titlePrefix
          fullName
          titleSuffix
          affiliations {
            position @include(if: $personal)
            department @include(if: $personal)
            organisation {
              id
            }
          }
        }
        locations {
          id
          name
          city
        }
        partnerIn {
          id
          title
          provider {
            name
            abbreviation
          }
        }
        programmes {
          id
          title
          status
        }
        editions {
          id
          label
          status
          startsOn {
            value
            earliest
          }
        }
        consultants {
          id
          headline
          person {
            titlePrefix
            fullName
            titleSuffix
          }
        }
        alumniMeetings {
          id
          title
          status
          date {
            value
            earliest
          }
        }
        assignments {
          id
          title
          status
          period {
            from {
              value
            }
          }
        }
      }
      organisations(filter: { parentId: { eq: $id } }, first: 100) {
        nodes {
          __typename
          id
          name
          city
        }
      }
    }
  `,
  [ProviderDetails],
)
type ProviderAnswer = ResultOf<typeof ProviderById>
export type ProviderRecord = NonNullable<ProviderAnswer['provider']> & {
  parts: ProviderAnswer['organisations']['nodes']
}

export const CreateProvider = graphql(`
  mutation CreateProvider($input: ProviderInput!) {
    createProvider(input: $input) {
      id
      name
    }
  }
`)

export const UpdateProvider = graphql(
  `
    mutation UpdateProvider($id: ID!, $version: Int!, $input: ProviderPatch!) {
      updateProvider(id: $id, version: $version, input: $input) {
        ...ProviderDetails
      }
    }
  `,
  [ProviderDetails],
)

export const DeleteProvider = graphql(`
  mutation DeleteProvider($id: ID!, $version: Int!) {
    deleteProvider(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreProvider = graphql(`
  mutation RestoreProvider($id: ID!) {
    restoreProvider(id: $id) {
      id
    }
  }
`)

export const PromotePartner = graphql(`
  mutation PromotePartner($id: ID!) {
    promotePartner(id: $id) {
      id
    }
  }
`)
