import { gql, type TypedDocumentNode } from '@urql/core'
import type { UserRole } from '@aanbod/shared/core/permissions.ts'

/** Who is signed in. */
export interface Viewer {
  id: string
  name: string
  email: string
  role: UserRole
}

type Document<Data, Variables extends Record<string, unknown>> = TypedDocumentNode<Data, Variables>

export const ViewerQuery: Document<{ viewer: Viewer | null }, Record<string, never>> = gql`
  query Viewer {
    viewer {
      id
      name
      email
      role
    }
  }
`

export const SignIn: Document<{ signIn: Viewer }, { input: { email: string; password: string } }> = gql`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      name
      email
      role
    }
  }
`

export const RedeemSignInLink: Document<{ redeemSignInLink: Viewer }, { token: string }> = gql`
  mutation RedeemSignInLink($token: String!) {
    redeemSignInLink(token: $token) {
      id
      name
      email
      role
    }
  }
`

export const SignOut: Document<{ signOut: boolean }, Record<string, never>> = gql`
  mutation SignOut {
    signOut
  }
`

export const ChangePassword: Document<
  { changePassword: Viewer },
  { input: { currentPassword: string | null; newPassword: string } }
> = gql`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
      name
      email
      role
    }
  }
`
