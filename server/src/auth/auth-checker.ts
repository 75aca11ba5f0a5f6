import { isForPersons } from '@aanbod/shared/api-key/api-key.ts'
import { can, type Permission } from '@aanbod/shared/core/permissions.ts'
import type { AuthCheckerFn } from 'type-graphql'
import { NotWithKeyError } from '../api-key/errors.ts'
import type { Context } from '../context.ts'
import { ForbiddenError, UnauthenticatedError } from '../core/errors.ts'

/**
 * Decides on `@Authorized('programme:write')` by the table of permissions; without a permission it asks only that
 * somebody is signed in.
 */
export const authChecker: AuthCheckerFn<Context, Permission> = ({ context: { caller, signedIn, locale } }, needed) => {
  if (caller === null) throw new UnauthenticatedError().toGraphQL(locale)
  const missing = needed.find(permission => !can(caller, permission))
  if (missing) throw new ForbiddenError(missing).toGraphQL(locale)
  if (signedIn?.apiKeyId && needed.some(isForPersons)) throw new NotWithKeyError().toGraphQL(locale)
  return true
}
