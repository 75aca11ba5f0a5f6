import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { Caller } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import type { KnownSession } from './auth/known-sessions.ts'
import { type ReadService } from './core/read/read.service.ts'
import { stopOn } from './core/read/run.ts'
import type { Going } from './limits/going.ts'

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
  /** Whether somebody still waits for the answer. */
  going: Going
  /** The session as it was known a moment ago, when the answer itself is to find out whether it still is. */
  knownSession: KnownSession | null
  /** The same request, with another way of reading. */
  reading(read: ReadService): Context
}

type Given = Omit<Context, 'em' | 'reading'> & { fork(): EntityManager }

/** The context of a request. Most reads need no entity manager, so there is none before somebody asks for it. */
export class RequestContext implements Context {
  readonly config: Config
  readonly signedIn: SignedIn | null
  readonly caller: Caller
  readonly locale: Locale
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly read: ReadService
  readonly going: Going
  readonly knownSession: KnownSession | null

  /** @param made - what is made later, for every copy of the context; Apollo makes one too */
  constructor(
    given: Given,
    private readonly made: { em?: EntityManager; fork(): EntityManager } = { fork: given.fork },
  ) {
    this.config = given.config
    this.signedIn = given.signedIn
    this.caller = given.caller
    this.locale = given.locale
    this.request = given.request
    this.reply = given.reply
    this.read = given.read
    this.going = given.going
    this.knownSession = given.knownSession
  }

  get em(): EntityManager {
    if (!this.made.em) {
      this.made.em = this.made.fork()
      stopOn(this.made.em, this.going)
    }
    return this.made.em
  }

  reading(read: ReadService): Context {
    return new RequestContext({ ...this, read, fork: this.made.fork }, this.made)
  }
}
