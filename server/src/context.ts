import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { Caller } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import type { ReadService } from './core/read/read.service.ts'

/** Who is signed in. */
export interface SignedIn {
  userId: string
  /** Id of the session that carries the request; null when a key does. */
  sessionId: string | null
  /** Id of the key that carries the request; null when a session does. */
  apiKeyId: string | null
  name: string
  email: string
  role: Exclude<Caller, null>
}

/** What every resolver gets: one request's own entity manager, caller and language. */
export interface Context {
  em: EntityManager
  read: ReadService
  config: Config
  signedIn: SignedIn | null
  /** The caller's role, null when nobody is signed in. */
  caller: Caller
  locale: Locale
  request: FastifyRequest
  reply: FastifyReply
}
