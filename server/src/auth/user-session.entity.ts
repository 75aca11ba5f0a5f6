import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { BaseRow } from '../core/base.entity.ts'
import { Kept, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import { User } from '../user/user.entity.ts'

/** A browser in which somebody is signed in. */
@Entity()
export class UserSession extends BaseRow {
  /** Of the token in the cookie. */
  @Kept('String', { hidden: true, unique: true })
  tokenHash!: string

  @ToOne(() => User, { nullable: false, deleteRule: 'cascade', hidden: true })
  user!: Ref<User>

  @Kept('DateTime', { hidden: true })
  createdAt: Opt<Date> = new Date()

  @Kept('DateTime', { hidden: true })
  lastSeenAt: Opt<Date> = new Date()

  @Kept('DateTime', { hidden: true, index: true })
  expiresAt!: Date

  /** What the browser calls itself, cut short. */
  @Kept('String', { hidden: true, nullable: true })
  userAgent!: Opt<string> | null

  /** Began with a sign-in link: a password can be chosen without knowing the old one. */
  @Kept('Boolean', { hidden: true, default: false })
  fromLink: Opt<boolean> = false
}

declareReading(UserSession, { owner: 'user' })
