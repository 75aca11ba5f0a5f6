import { randomBytes } from 'node:crypto'
import {
  apiKeyChange,
  apiKeyInput,
  keyEnd,
  keyPrefix,
  rolesWithin,
  shownLength,
} from '@aanbod/shared/api-key/api-key.ts'
import { LockMode, ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { hashOf } from '../auth/token.ts'
import type { Context, SignedIn } from '../context.ts'
import { InputError, NotFoundError, UnauthenticatedError } from '../core/errors.ts'
import type { Statement } from '../core/read/sql.ts'
import { applyChange, isUuid, makeRecord, openChange, parseInput, sign } from '../core/write/records.ts'
import { User } from '../user/user.entity.ts'
import { ApiKey } from './api-key.entity.ts'

/** Predicate on the keys that somebody sees: one's own; an administrator sees everybody's. */
export function visibleTo(signedIn: SignedIn | null) {
  return (alias: string, statement: Statement): string => {
    if (signedIn?.role === 'ADMIN') return 'true'
    return signedIn ? `${alias}.user_id = ${statement.bind(signedIn.userId, 'uuid')}` : 'false'
  }
}

/**
 * Makes a key for whoever is signed in. Its text is in the answer and nowhere else: a hash is kept of it. As it is random
 * and longer than anybody can guess, that is a fast one, where a password needs a slow one.
 *
 * @throws InputError when its role is above one's own, or its end is not within a year
 */
export async function createApiKey({ em, signedIn }: Context, input: unknown): Promise<{ id: string; key: string }> {
  if (!signedIn) throw new UnauthenticatedError()
  const values = parseInput(apiKeyInput, input)
  if (!rolesWithin(signedIn.role).includes(values.role))
    throw new InputError([{ path: ['role'], code: 'role_above_own' }])
  const key = `${keyPrefix}${randomBytes(32).toString('base64url')}`
  return await em.transactional(async tx => {
    const expiresAt = values.expiresAt ?? keyEnd().toISOString()
    const made = await makeRecord(tx as EntityManager, ApiKey, apiKeyInput, { ...values, expiresAt }, signedIn)
    made.user = ref(tx.getReference(User, signedIn.userId))
    made.keyHash = hashOf(key)
    made.prefix = key.slice(0, shownLength)
    return { id: made.id, key }
  })
}

/** Gives a key another purpose. @throws NotFoundError for somebody else's, but to administrators; ConflictError */
export async function updateApiKey(context: Context, id: string, version: number, input: unknown): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await lockVisible(em, context.signedIn, id)
    await applyChange(em, await openChange(em, ApiKey, apiKeyChange, id, version, input), context.signedIn)
    return id
  })
}

/** Makes a key let nobody in any more, at once and for good. @throws NotFoundError for somebody else's, but to administrators */
export async function revokeApiKey(context: Context, id: string): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    const key = await lockVisible(em, context.signedIn, id)
    if (key.revokedAt) return id
    key.revokedAt = new Date()
    sign(em, key, context.signedIn)
    return id
  })
}

async function lockVisible(em: EntityManager, signedIn: SignedIn | null, id: string): Promise<ApiKey> {
  const found = isUuid(id)
    ? await em.findOne(ApiKey, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: ['changes'] })
    : null
  if (!found || !signedIn || (signedIn.role !== 'ADMIN' && found.user.id !== signedIn.userId))
    throw new NotFoundError(ApiKey.name, id)
  return found
}
