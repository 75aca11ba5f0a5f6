import { changePasswordInput, signInInput } from '@aanbod/shared/user/user.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import { NotWithKeyError } from '../api-key/errors.ts'
import type { Context } from '../context.ts'
import { InputError, UnauthenticatedError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import { parseInput } from '../core/write/records.ts'
import { User } from '../user/user.entity.ts'
import { WrongCredentialsError } from './errors.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { createSession, endSession, endSessionsOf } from './session.service.ts'
import { endSignInLinksOf, redeemSignInLink } from './sign-in-link.service.ts'
import { forgiveAttempt, takeAttempt } from './throttle.service.ts'
import { UserSession } from './user-session.entity.ts'

/**
 * Signs somebody in with e-mail and password.
 *
 * @throws RateLimitedError after too many failures, for the account or from the address
 * @throws WrongCredentialsError
 */
export async function signIn(context: Context, input: unknown): Promise<User> {
  const { em, request } = context
  const { email, password } = parseInput(signInInput, input)
  const attempt = { account: email, address: request.ip }
  const attemptsLeft = await takeAttempt(em, attempt)
  const user = await em.findOne(User, { email, active: true, deletedAt: null })
  const matches = await passwordMatches(password, user?.passwordHash ?? null)
  if (!user || !matches) throw new WrongCredentialsError(attemptsLeft)
  await forgiveAttempt(em, attempt)
  await em.transactional(tx => enter({ ...context, em: tx as EntityManager }, user, false))
  return user
}

/** Signs somebody in with a sign-in link. @throws DeadLinkError */
export async function signInWithLink(context: Context, token: string): Promise<User> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    const user = await redeemSignInLink(em, token)
    await enter({ ...context, em }, user, true)
    return user
  })
}

async function enter(context: Context, user: User, fromLink: boolean): Promise<void> {
  const { em, signedIn } = context
  if (signedIn?.sessionId) await endSession(em, signedIn.sessionId, context)
  await createSession(em, user.id, context, fromLink)
  await keepOfUser(em, user.id, 'last_signed_in_at', new Date().toISOString())
}

/** Writes beside the version, which the mapper would raise: signing in is no edit that gets in the way of somebody else's. */
async function keepOfUser(
  em: EntityManager,
  userId: string,
  column: 'last_signed_in_at' | 'password_hash',
  value: string,
) {
  await runStatement(em, `update app_user set ${column} = $2 where id = $1 returning id as result`, [userId, value])
}

/** Ends the session of whoever is signed in. @returns whether there was one; a key has none */
export async function signOut(context: Context): Promise<boolean> {
  const { em, signedIn } = context
  if (!signedIn?.sessionId) return false
  await endSession(em, signedIn.sessionId, context)
  return true
}

/**
 * Chooses a new password. Every session and sign-in link of the user ends; this browser gets a session of its own.
 *
 * @throws InputError when the new password is too short, or the present one is wrong; it isn't asked when there is none
 * or a sign-in link let the user in
 * @throws NotWithKeyError
 */
export async function changePassword(context: Context, input: unknown): Promise<User> {
  const { em, signedIn } = context
  if (!signedIn) throw new UnauthenticatedError()
  if (!signedIn.sessionId) throw new NotWithKeyError()
  const { currentPassword, newPassword } = parseInput(changePasswordInput, input)
  const user = await em.findOneOrFail(User, signedIn.userId)
  const session = await em.findOneOrFail(UserSession, signedIn.sessionId)
  if (user.passwordHash !== null && !session.fromLink) await checkCurrent(context, user, currentPassword)
  const passwordHash = await hashPassword(newPassword)
  await em.transactional(async tx => {
    const manager = tx as EntityManager
    await keepOfUser(manager, user.id, 'password_hash', passwordHash)
    await endSessionsOf(manager, user.id)
    await endSignInLinksOf(manager, user.id)
    await createSession(manager, user.id, context, false)
  })
  return user
}

async function checkCurrent({ em, request }: Context, user: User, currentPassword: string | null): Promise<void> {
  if (currentPassword === null) throw new InputError([{ path: ['currentPassword'], code: 'required' }])
  const attempt = { account: user.email, address: request.ip }
  await takeAttempt(em, attempt)
  if (!(await passwordMatches(currentPassword, user.passwordHash))) {
    throw new InputError([{ path: ['currentPassword'], code: 'wrong_password' }])
  }
  await forgiveAttempt(em, attempt)
}
