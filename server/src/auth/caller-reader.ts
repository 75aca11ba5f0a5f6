import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { keyReader } from '../api-key/key-reader.ts'
import type { SignedIn } from '../context.ts'
import { bearerOf } from './bearer.ts'
import { readSignedIn } from './session.service.ts'

export interface CallerReader {
  /**
   * Who a request comes from: by its key when it has one, else by its cookie; null for nobody.
   *
   * @throws DeadKeyError, RateLimitedError
   */
  read(request: FastifyRequest): Promise<SignedIn | null>
  settled(): Promise<void>
}

/** Tells for every route who asks. `fork` gives an entity manager for one request. */
export function callerReader(http: FastifyInstance, fork: () => EntityManager): CallerReader {
  const keys = keyReader(http, fork)
  return {
    async read(request) {
      const key = bearerOf(request)
      return key === null ? await readSignedIn(fork(), request) : await keys.open(request, key)
    },
    settled: keys.settled,
  }
}
