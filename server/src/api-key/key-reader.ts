import { effectiveRole, hasFormOfKey } from '@aanbod/shared/api-key/api-key.ts'
import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimitedError } from '../auth/errors.ts'
import { networkOf } from '../auth/throttle.ts'
import { hashOf } from '../auth/token.ts'
import type { SignedIn } from '../context.ts'
import { runStatement } from '../core/read/run.ts'
import { DeadKeyError } from './errors.ts'

/** How exactly it is known when a key was last used. */
const noteEveryMs = 60_000

/**
 * Wrong keys of one address in a minute that are told what is wrong with them. An office shares one, and a script that was
 * forgotten goes on and on: so each key is looked up first, and a right one is never held up for the wrong ones of others.
 * Guessing gets nobody anywhere, as a key is longer than anybody can guess.
 */
const maxWrongPerMinute = 30

/** Wrong keys of one address in a minute that are looked up at all; beyond them only keys that worked before go on. */
const maxLookedUpPerMinute = 1_200

export interface KeyReader {
  /**
   * Whom a key lets in, with one statement.
   *
   * @throws DeadKeyError, RateLimitedError
   */
  open(request: FastifyRequest, key: string): Promise<SignedIn>
  /** Waits until every use is noted. */
  settled(): Promise<void>
}

interface FoundKey {
  apiKeyId: string
  userId: string
  name: string
  email: string
  keyRole: UserRole
  userRole: UserRole
  lastUsedAt: string | null
  isRevoked: boolean
  isExpired: boolean
  isActive: boolean
}

/** Reads keys for one server, which remembers the wrong ones and when the right ones were last noted. */
export function keyReader(http: FastifyInstance, fork: () => EntityManager): KeyReader {
  const countWrong = http.createRateLimit({
    max: maxLookedUpPerMinute,
    timeWindow: '1 minute',
    keyGenerator: request => networkOf(request.ip),
  })
  /** By hash, when each key that works was last noted: there are as many of them as there are keys. */
  const notedAt = new Map<string, number>()
  const toNote = new WeakMap<FastifyRequest, string>()
  const noting = new Set<Promise<void>>()

  // After the answer, so that nobody waits for it; on the embedded database everything goes through one connection.
  http.addHook('onResponse', async request => {
    const apiKeyId = toNote.get(request)
    if (!apiKeyId) return
    const note = noteUse(fork(), apiKeyId)
      .catch((error: unknown) => http.log.error(error))
      .finally(() => noting.delete(note))
    noting.add(note)
  })

  return {
    async open(request, key) {
      const hash = hashOf(key)
      const before = notedAt.has(hash) ? null : await countWrong(request, { increment: false })
      if (before?.isAllowed === false && before.remaining === 0) throw new RateLimitedError(before.ttlInSeconds)
      const now = Date.now()
      const found = hasFormOfKey(key) ? await findKey(fork(), hash, new Date(now)) : null
      if (!found || found.isRevoked || found.isExpired || !found.isActive) {
        notedAt.delete(hash)
        const wrong = await countWrong(request)
        if (wrong.isAllowed === false && maxLookedUpPerMinute - wrong.remaining > maxWrongPerMinute)
          throw new RateLimitedError(wrong.ttlInSeconds)
        throw new DeadKeyError(
          !found ? 'UNKNOWN' : found.isRevoked ? 'REVOKED' : found.isExpired ? 'EXPIRED' : 'INACTIVE',
        )
      }
      const lastNoted = Math.max(notedAt.get(hash) ?? 0, found.lastUsedAt ? Date.parse(found.lastUsedAt) : 0)
      const isDue = now - lastNoted >= noteEveryMs
      notedAt.set(hash, isDue ? now : lastNoted)
      if (isDue) toNote.set(request, found.apiKeyId)
      const { apiKeyId, userId, name, email } = found
      return { apiKeyId, sessionId: null, userId, name, email, role: effectiveRole(found.keyRole, found.userRole) }
    },
    async settled() {
      await Promise.all(noting)
    },
  }
}

async function findKey(em: EntityManager, hash: string, now: Date): Promise<FoundKey | null> {
  return await runStatement<FoundKey | null>(
    em,
    `
    select (
      select json_build_object('apiKeyId', k.id, 'userId', u.id, 'name', u.name, 'email', u.email, 'keyRole', k.role, 'userRole', u.role,
        'lastUsedAt', k.last_used_at, 'isRevoked', k.revoked_at is not null, 'isExpired', k.expires_at <= $2::timestamptz,
        'isActive', u.active and u.deleted_at is null)
      from api_key k join app_user u on u.id = k.user_id
      where k.key_hash = $1 and k.deleted_at is null
    ) as result`,
    [hash, now.toISOString()],
  )
}

/** Beside the version, which the mapper would raise: being used is no edit that gets in the way of somebody else's. */
async function noteUse(em: EntityManager, apiKeyId: string): Promise<void> {
  await runStatement(
    em,
    `with noted as (update api_key set last_used_at = $2::timestamptz where id = $1::uuid
      and (last_used_at is null or last_used_at < $3::timestamptz) returning 1) select count(*) as result from noted`,
    [apiKeyId, new Date().toISOString(), new Date(Date.now() - noteEveryMs / 2).toISOString()],
  )
}
