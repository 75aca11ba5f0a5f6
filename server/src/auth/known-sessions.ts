import type { FastifyRequest } from 'fastify'
import type { SignedIn } from '../context.ts'
import { tokenOf } from './cookie.ts'
import { hashOf } from './token.ts'

/*
 * Who asks is looked up in the database for every request, so that a session that ended, or a role that changed, counts at
 * once. For a read that is the same as the one before, that look-up is half the work. So such a read takes the session as it
 * was a moment ago, and its own statement finds out whether it still is: it answers only when it is.
 */

/** After this long a session is looked up by itself again, which also notes that it is used. */
const freshForMs = 10 * 60_000

/** Most sessions that are remembered; the ones longest unused go first. */
const most = 2_000

interface Remembered {
  signedIn: SignedIn
  hash: string
  until: number
}

/** A session that was there a moment ago. */
export class KnownSession {
  isProven = false

  constructor(
    readonly signedIn: SignedIn,
    private readonly hash: string,
    private readonly forget: () => void,
  ) {}

  /** SQL that holds while it lets the same user in, in the same role; its values are the placeholders from `first` on. */
  holds(first: number): string {
    return `exists (select 1 from user_session s join app_user u on u.id = s.user_id
      where s.token_hash = $${first} and s.expires_at > $${first + 1}::timestamptz and u.active and u.deleted_at is null and u.role = $${first + 2})`
  }

  values(): unknown[] {
    return [this.hash, new Date().toISOString(), this.signedIn.role]
  }

  found(holds: boolean): void {
    this.isProven = holds
    if (!holds) this.forget()
  }
}

/** Remembers the sessions of one server. */
export class KnownSessions {
  private readonly byToken = new Map<string, Remembered>()

  remember(request: FastifyRequest, signedIn: SignedIn): void {
    const token = tokenOf(request)
    if (!token || !signedIn.sessionId) return
    this.byToken.delete(token)
    this.byToken.set(token, { signedIn, hash: hashOf(token), until: Date.now() + freshForMs })
    const [oldest] = this.byToken.keys()
    if (this.byToken.size > most && oldest !== undefined) this.byToken.delete(oldest)
  }

  recall(request: FastifyRequest): KnownSession | null {
    const token = tokenOf(request)
    const found = token ? this.byToken.get(token) : undefined
    if (!token || !found || found.until < Date.now()) return null
    return new KnownSession(found.signedIn, found.hash, () => this.byToken.delete(token))
  }
}
