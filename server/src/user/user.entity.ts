import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import { userInput } from '@aanbod/shared/user/user.ts'
import { userReadWords } from '@aanbod/shared/user/user.locale.ts'
import type { Opt } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, Kept, registerClass, storedBy, UniqueAmongLiving } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'

const Stored = storedBy(userInput)

/** The table has another name than the class: `user` is a word of SQL itself. */
@Entity({ tableName: 'app_user' })
@ObjectType({ implements: BaseRecord, description: 'A colleague who can sign in.' })
@UniqueAmongLiving('app_user', 'email')
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

  @Kept('DateTime', { nullable: true })
  lastSignedInAt!: Opt<Date> | null

  /** In the format of argon2; null until a password is chosen, and then only a sign-in link lets in. */
  @Kept('String', { nullable: true, hidden: true })
  passwordHash!: Opt<string> | null
}

registerClass(User)
describeFields(User, userReadWords)
declareReading(User, {
  label: user => `${user}.name`,
  order: [{ field: 'name' }],
})
