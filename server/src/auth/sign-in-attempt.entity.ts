import type { Opt } from '@mikro-orm/core'
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy'
import { Kept } from '../core/entity.ts'

/** How often signing in failed of late, for one account or from one address. */
@Entity()
export class SignInAttempt {
  /** A hash: people type passwords where an e-mail address belongs, and an address on the network is personal data. */
  @PrimaryKey({ type: 'text' })
  key!: string

  @Kept('Int', { hidden: true })
  failures!: number

  @Kept('DateTime', { hidden: true, index: true })
  lastTriedAt!: Date

  @Kept('DateTime', { hidden: true, nullable: true })
  blockedUntil!: Opt<Date> | null
}
