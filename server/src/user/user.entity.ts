import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import { description as describe } from '@aanbod/shared/core/words.ts'
import { userInput } from '@aanbod/shared/user/user.ts'
import { userReadWords, userWords } from '@aanbod/shared/user/user.locale.ts'
import type { Opt } from '@mikro-orm/core'
import { Entity, Unique } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { Kept, registerClass, storedBy } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'

const Stored = storedBy(userInput, key => describe(userWords, key as keyof typeof userWords.en))

/** The table has another name than the class: `user` is a word of SQL itself. */
@Entity({ tableName: 'app_user' })
@ObjectType({ implements: BaseRecord, description: 'A colleague who can sign in.' })
@Unique({ name: 'app_user_email_unique', properties: ['email'], where: 'deleted_at is null' })
export class User extends BaseRecord {
  @Stored()
  name!: string

  /** In lower case, as the input schema makes it. */
  @Stored()
  email!: string

  @Stored()
  role!: UserRole

  @Stored()
  active!: Opt<boolean>

  @Kept('DateTime', { nullable: true, description: describe(userReadWords, 'lastSignedInAt') })
  lastSignedInAt!: Opt<Date> | null

  /** In the format of argon2; null until a password is chosen, and then only a sign-in link lets in. */
  @Kept('String', { nullable: true, hidden: true })
  passwordHash!: Opt<string> | null
}

registerClass(User)
declareReading(User, {
  label: user => `${user}.name`,
  order: [{ field: 'name' }],
})
