import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { BaseRow } from '../core/base.entity.ts'
import { Kept, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import { User } from '../user/user.entity.ts'

/** Lets somebody in once without a password. */
@Entity()
export class SignInLink extends BaseRow {
  @Kept('String', { hidden: true, unique: true })
  tokenHash!: string

  @ToOne(() => User, { nullable: false, deleteRule: 'cascade', hidden: true })
  user!: Ref<User>

  @Kept('DateTime', { hidden: true, index: true })
  expiresAt!: Date

  @Kept('DateTime', { hidden: true, nullable: true })
  usedAt!: Opt<Date> | null
}

declareReading(SignInLink, { owner: 'user' })
