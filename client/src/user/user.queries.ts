import { graphql, type ResultOf } from '../core/tada.ts'

export const UserList = graphql(`
  query UserList($filter: UserFilter, $search: String, $orderBy: [UserOrder!], $first: Int, $offset: Int) {
    users(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        email
        role
        active
        lastSignedInAt
      }
    }
  }
`)
export type UserRow = ResultOf<typeof UserList>['users']['nodes'][number]

export const UserById = graphql(`
  query UserById($id: ID!) {
    user(id: $id) {
      id
      version
      name
      email
      role
      active
      lastSignedInAt
      createdAt
      createdBy {
        id
        name
      }
    }
  }
`)
export type UserRecord = NonNullable<ResultOf<typeof UserById>['user']>

export const CreateUser = graphql(`
  mutation CreateUser($input: UserInput!) {
    createUser(input: $input) {
      id
      name
    }
  }
`)
export const UpdateUser = graphql(`
  mutation UpdateUser($id: ID!, $version: Int!, $input: UserPatch!) {
    updateUser(id: $id, version: $version, input: $input) {
      id
      version
      name
      email
      role
      active
    }
  }
`)
export const DeleteUser = graphql(`
  mutation DeleteUser($id: ID!, $version: Int!) {
    deleteUser(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreUser = graphql(`
  mutation RestoreUser($id: ID!) {
    restoreUser(id: $id) {
      id
    }
  }
`)
export const CreateSignInLink = graphql(`
  mutation CreateSignInLink($userId: ID!) {
    createSignInLink(userId: $userId) {
      url
      expiresAt
    }
  }
`)
