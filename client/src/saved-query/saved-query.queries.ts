import { graphql, type ResultOf, type VariablesOf } from '../core/tada.ts'

const SavedQueryDetails = graphql(`
  fragment SavedQueryDetails on SavedQuery @_unmask {
    id
    version
    updatedAt
    name
    description
    folder
    query
    variables
    view
    shared
    pinned
    owner {
      id
      name
    }
  }
`)
export type SavedQuery = ResultOf<typeof SavedQueryDetails>

export const SavedQueryPage = graphql(
  `
    query SavedQueryPage($filter: SavedQueryFilter, $after: String) {
      savedQueries(filter: $filter, orderBy: [{ field: FOLDER }, { field: NAME }], first: 200, after: $after) {
        nodes {
          ...SavedQueryDetails
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [SavedQueryDetails],
)

export const SavedQueryById = graphql(
  `
    query SavedQueryById($id: ID!) {
      savedQuery(id: $id) {
        ...SavedQueryDetails
      }
    }
  `,
  [SavedQueryDetails],
)

export const CreateSavedQuery = graphql(
  `
    mutation CreateSavedQuery($input: SavedQueryInput!) {
      createSavedQuery(input: $input) {
        ...SavedQueryDetails
      }
    }
  `,
  [SavedQueryDetails],
)

export const UpdateSavedQuery = graphql(
  `
    mutation UpdateSavedQuery($id: ID!, $version: Int!, $input: SavedQueryPatch!) {
      updateSavedQuery(id: $id, version: $version, input: $input) {
        ...SavedQueryDetails
      }
    }
  `,
  [SavedQueryDetails],
)
export type SavedQueryPatch = VariablesOf<typeof UpdateSavedQuery>['input']

export const DeleteSavedQuery = graphql(`
  mutation DeleteSavedQuery($id: ID!, $version: Int!) {
    deleteSavedQuery(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreSavedQuery = graphql(
  `
    mutation RestoreSavedQuery($id: ID!) {
      restoreSavedQuery(id: $id) {
        ...SavedQueryDetails
      }
    }
  `,
  [SavedQueryDetails],
)
