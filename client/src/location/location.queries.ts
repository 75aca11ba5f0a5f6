import { graphql, type ResultOf } from '../core/tada.ts'

const LocationDetails = graphql(`
  fragment LocationDetails on Location @_unmask {
    id
    version
    name
    street
    houseNumber
    postalCode
    city
    country
    rooms
    timeZone
    website
    accessibilityNote
    latitude
    longitude
    organisation {
      __typename
      id
      name
      abbreviation
    }
  }
`)
export type LocationFieldsRecord = ResultOf<typeof LocationDetails>

export const LocationList = graphql(`
  query LocationList($filter: LocationFilter, $search: String, $orderBy: [LocationOrder!], $first: Int, $offset: Int) {
    locations(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        street
        houseNumber
        postalCode
        city
        rooms
        updatedAt
        organisation {
          __typename
          id
          name
          abbreviation
        }
        editions {
          id
        }
        alumniMeetings {
          id
        }
      }
    }
  }
`)
export type LocationRow = ResultOf<typeof LocationList>['locations']['nodes'][number]

export const LocationById = graphql(
  `
    query LocationById($id: ID!) {
      location(id: $id) {
        ...LocationDetails
        editions {
          id
          label
          startsOn {
            value
          }
        }
        alumniMeetings {
          id
          title
          date {
            value
          }
        }
      }
      modules(filter: { locationId: { eq: $id } }, first: 50) {
        nodes {
          id
          title
          programme {
            id
            title
          }
        }
      }
      sessions(filter: { locationId: { eq: $id } }, first: 50) {
        totalCount
        nodes {
          id
          label
          date {
            value
          }
        }
      }
    }
  `,
  [LocationDetails],
)
type Answer = ResultOf<typeof LocationById>
export type LocationRecord = NonNullable<Answer['location']> & {
  modules: Answer['modules']['nodes']
  sessions: Answer['sessions']['nodes']
}

export const CreateLocation = graphql(`
  mutation CreateLocation($input: LocationInput!) {
    createLocation(input: $input) {
      id
      name
    }
  }
`)

export const UpdateLocation = graphql(
  `
    mutation UpdateLocation($id: ID!, $version: Int!, $input: LocationPatch!) {
      updateLocation(id: $id, version: $version, input: $input) {
        ...LocationDetails
      }
    }
  `,
  [LocationDetails],
)

export const DeleteLocation = graphql(`
  mutation DeleteLocation($id: ID!, $version: Int!) {
    deleteLocation(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreLocation = graphql(`
  mutation RestoreLocation($id: ID!) {
    restoreLocation(id: $id) {
      id
    }
  }
`)
