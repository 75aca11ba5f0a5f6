import type { EntityManager } from '@mikro-orm/postgresql'
import { LockMode } from '@mikro-orm/core'
import { RateLimitedError } from './errors.ts'
import { SignInAttempt } from './sign-in-attempt.entity.ts'
import { forgetAfterMs, freeFailures, networkOf, remembered, waitAfter } from './throttle.ts'
import { hashOf } from './token.ts'

/** Who tries to sign in: the account that was named, which need not exist, and where from. */
export interface Attempt {
  account: string
  address: string
}

type Kind = keyof typeof freeFailures

// Always in this order, so that two attempts never wait for each other's lock.
const keysOf = ({ account, address }: Attempt): [Kind, string][] => [
  ['account', hashOf(`account:${account}`)],
  ['address', hashOf(`address:${networkOf(address)}`)],
]

/**
 * Counts an attempt as failed before the password is looked at, so that many at once gain nothing; `forgiveAttempt`
 * takes it back.
 *
 * @returns how many attempts the account has left before it must wait
 * @throws RateLimitedError while the account or the address must wait
 */
export async function takeAttempt(em: EntityManager, attempt: Attempt): Promise<number> {
  const now = Date.now()
  await em.nativeDelete(SignInAttempt, { lastTriedAt: { $lt: new Date(now - forgetAfterMs) } })
  return await em.transactional(async tx => {
    let left = 0
    for (const [kind, key] of keysOf(attempt)) {
      const free = freeFailures[kind]
      await tx.upsert(SignInAttempt, { key, failures: 0, lastTriedAt: new Date(now) }, { onConflictAction: 'ignore' })
      const row = await tx.findOneOrFail(
        SignInAttempt,
        { key },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      )
      const waitMs = (row.blockedUntil?.getTime() ?? 0) - now
      if (waitMs > 0) throw new RateLimitedError(Math.ceil(waitMs / 1000))
      row.failures = remembered(row.failures, now - row.lastTriedAt.getTime(), kind) + 1
      row.lastTriedAt = new Date(now)
      const wait = waitAfter(row.failures, free)
      row.blockedUntil = wait > 0 ? new Date(now + wait * 1000) : null
      if (kind === 'account') left = Math.max(0, free - row.failures)
    }
    return left
  })
}

/** Takes an attempt back that turned out right. The address keeps its other failures: one's own account is no way out. */
export async function forgiveAttempt(em: EntityManager, attempt: Attempt): Promise<void> {
  await em.transactional(async tx => {
    for (const [kind, key] of keysOf(attempt)) {
      if (kind === 'account') await tx.nativeDelete(SignInAttempt, { key })
      const row =
        kind === 'address' &&
        (await tx.findOne(SignInAttempt, { key }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }))
      if (!row) continue
      row.failures = Math.max(0, row.failures - 1)
      row.blockedUntil = null
    }
  })
}
