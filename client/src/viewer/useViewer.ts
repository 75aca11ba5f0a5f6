import { can as roleCan, canReadField as roleCanRead, type Permission } from '@aanbod/shared/core/permissions.ts'
import { readonly, ref } from 'vue'
import { dropAllDrafts, setDraftOwner } from '../core/drafts.ts'
import { request } from '../core/graphql.ts'
import { ChangePassword, RedeemSignInLink, SignIn, SignOut, type Viewer, ViewerQuery } from './viewer.queries.ts'

const viewer = ref<Viewer | null>(null)
let known: Promise<Viewer | null> | null = null

/** Who is signed in, asked of the server once. */
export function loadViewer(): Promise<Viewer | null> {
  known ??= request(ViewerQuery, {}, { quiet: true }).then(
    ({ viewer: found }) => {
      setDraftOwner(found?.id ?? '')
      return (viewer.value = found)
    },
    (error: unknown) => {
      known = null
      throw error
    },
  )
  return known
}

function become(next: Viewer | null) {
  if (next) setDraftOwner(next.id)
  viewer.value = next
  known = Promise.resolve(next)
}

/** Forgets who was signed in, when the server says that the session is over. */
export const forgetViewer = () => become(null)

/** Whether the person who is signed in may do something: `can('programme:write')`. Follows the table in shared/. */
export const can = (permission: Permission) => roleCan(viewer.value?.role ?? null, permission)

/** Whether the person may read a field that is held back from some roles: `canReadField('Person', 'email')`. */
export const canReadField = (type: string, field: string) => roleCanRead(viewer.value?.role ?? null, type, field)

/** The person who is signed in, and what one can do about it. */
export function useViewer() {
  return {
    viewer: readonly(viewer),
    can,
    canReadField,
    async signIn(email: string, password: string) {
      become((await request(SignIn, { input: { email, password } }, { quiet: true })).signIn)
    },
    async redeemLink(token: string) {
      become((await request(RedeemSignInLink, { token }, { quiet: true })).redeemSignInLink)
    },
    async changePassword(currentPassword: string | null, newPassword: string) {
      become((await request(ChangePassword, { input: { currentPassword, newPassword } })).changePassword)
    },
    async signOut() {
      await request(SignOut, {}, { quiet: true })
      dropAllDrafts()
      become(null)
    },
  }
}
