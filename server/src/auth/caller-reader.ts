import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { keyReader } from '../api-key/key-reader.ts'
import type { SignedIn } from '../context.ts'
import { bearerOf } from './bearer.ts'
import { type KnownSession, KnownSessions } from './known-sessions.ts'
import { readSignedIn } from './session.service.ts'

export interface CallerReader {
  /**
   * Who a request comes from: by its key when it has one, else by its cookie; null for nobody.
   *
   * @throws DeadKeyError, RateLimitedError
   */
  read(request: FastifyRequest): Promise<SignedIn | null>
  /** The session of a request as it was a moment ago, for a read that finds out itself whether it still is. */
  recall(request: FastifyRequest): KnownSession | null
  settled(): Promise<void>
}

/** Tells for every route who asks. `fork` gives an entity manager for one request. */
export function callerReader(http: FastifyInstance, fork: () => EntityManager): CallerReader {
  const keys = keyReader(http, fork)
  const sessions = new KnownSessions()
  return {
    async read(request) {
      const key = bearerOf(request)
      if (key !== null) return await keys.open(request, key)
      const signedIn = await readSignedIn(fork(), request)
      if (signedIn) sessions.remember(request, signedIn)
      return signedIn
    },
    recall: request => (bearerOf(request) === null ? sessions.recall(request) : null),
    settled: keys.settled,
  }
}
