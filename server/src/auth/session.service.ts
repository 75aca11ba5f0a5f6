import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyRequest } from 'fastify'
import type { SignedIn } from '../context.ts'
import { runStatement } from '../core/read/run.ts'
import { User } from '../user/user.entity.ts'
import { type Exchange, forgetToken, keepToken, tokenOf } from './cookie.ts'
import { hashOf, newToken } from './token.ts'
import { UserSession } from './user-session.entity.ts'

const lifetimeMs = 14 * 24 * 60 * 60_000
const prolongAfterMs = 60 * 60_000

/** Starts a session for a user and gives its cookie to the browser. */
export async function createSession(
  em: EntityManager,
  userId: string,
  exchange: Exchange,
  fromLink: boolean,
): Promise<void> {
  const now = Date.now()
  await em.nativeDelete(UserSession, { expiresAt: { $lt: new Date(now) } })
  const { token, hash } = newToken()
  const session = Object.assign(new UserSession(), {
    tokenHash: hash,
    user: em.getReference(User, userId, { wrapped: true }),
    expiresAt: new Date(now + lifetimeMs),
    userAgent: exchange.request.headers['user-agent']?.slice(0, 200) ?? null,
    fromLink,
  })
  await em.persist(session).flush()
  keepToken(exchange, token)
}

interface FoundSession {
  sessionId: string
  userId: string
  name: string
  email: string
  role: UserRole
  lastSeenAt: string
}

/** The session that a token opens, with its user; null when it is over, or the user may not sign in any more. */
export async function findSession(em: EntityManager, token: string): Promise<SignedIn | null> {
  const now = new Date()
  const found = await runStatement<FoundSession | null>(
    em,
    `
    select (
      select json_build_object('sessionId', s.id, 'userId', u.id, 'name', u.name, 'email', u.email, 'role', u.role, 'lastSeenAt', s.last_seen_at)
      from user_session s join app_user u on u.id = s.user_id
      where s.token_hash = $1 and s.expires_at > $2::timestamptz and u.active and u.deleted_at is null
    ) as result`,
    [hashOf(token), now.toISOString()],
  )
  if (!found) return null
  const { lastSeenAt, ...signedIn } = found
  if (now.getTime() - new Date(lastSeenAt).getTime() > prolongAfterMs) {
    await em.nativeUpdate(
      UserSession,
      { id: found.sessionId },
      { lastSeenAt: now, expiresAt: new Date(now.getTime() + lifetimeMs) },
    )
  }
  return { ...signedIn, apiKeyId: null }
}

/** Who a request comes from, by its cookie; null for nobody. */
export async function readSignedIn(em: EntityManager, request: FastifyRequest): Promise<SignedIn | null> {
  const token = tokenOf(request)
  return token ? await findSession(em, token) : null
}

/** Ends the session of a request, on the server and in the browser. */
export async function endSession(em: EntityManager, sessionId: string, exchange: Exchange): Promise<void> {
  await em.nativeDelete(UserSession, { id: sessionId })
  forgetToken(exchange)
}

/** Ends every session of a user. */
export async function endSessionsOf(em: EntityManager, userId: string): Promise<void> {
  await em.nativeDelete(UserSession, { user: userId })
}
