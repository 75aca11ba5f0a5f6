import { graphql, type ResultOf } from '../core/tada.ts'

export const ApiKeyList = graphql(`
  query ApiKeyList($filter: ApiKeyFilter, $search: String, $orderBy: [ApiKeyOrder!], $first: Int, $offset: Int) {
    apiKeys(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        role
        prefix
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
        user {
          id
          name
          role
          active
        }
      }
    }
  }
`)
export type ApiKeyRow = ResultOf<typeof ApiKeyList>['apiKeys']['nodes'][number]

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: ApiKeyInput!) {
    createApiKey(input: $input) {
      key
      apiKey {
        id
        name
        expiresAt
      }
    }
  }
`)
export type MadeApiKey = ResultOf<typeof CreateApiKey>['createApiKey']

export const UpdateApiKey = graphql(`
  mutation UpdateApiKey($id: ID!, $version: Int!, $input: ApiKeyPatch!) {
    updateApiKey(id: $id, version: $version, input: $input) {
      id
      version
      name
    }
  }
`)
export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      id
      revokedAt
    }
  }
`)
