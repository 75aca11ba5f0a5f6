import { graphql, type ResultOf } from '../core/tada.ts'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      role
      permissions
      mustSetPassword
    }
  }
`)

/** Who is signed in. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      name
      email
      role
      permissions
      mustSetPassword
    }
  }
`)

export const RedeemSignInLink = graphql(`
  mutation RedeemSignInLink($token: String!) {
    redeemSignInLink(token: $token) {
      id
      name
      email
      role
      permissions
      mustSetPassword
    }
  }
`)

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`)

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
      name
      email
      role
      permissions
      mustSetPassword
    }
  }
`)

/** An administrator who introduces themself needs the version of the own account. */
export const OwnAccount = graphql(`
  query OwnAccount($id: ID!) {
    user(id: $id) {
      id
      version
    }
  }
`)

export const UpdateOwnAccount = graphql(`
  mutation UpdateOwnAccount($id: ID!, $version: Int!, $input: UserPatch!) {
    updateUser(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`)
