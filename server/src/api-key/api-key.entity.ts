import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import { apiKeyInput } from '@aanbod/shared/api-key/api-key.ts'
import { apiKeyReadWords } from '@aanbod/shared/api-key/api-key.locale.ts'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, Kept, registerClass, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { User } from '../user/user.entity.ts'

const Stored = storedBy(apiKeyInput)

@Entity()
@ObjectType({
  implements: BaseRecord,
  description: 'Lets a script in on behalf of a colleague, as `Authorization: Bearer`, until it expires or is revoked.',
})
export class ApiKey extends BaseRecord {
  @Stored()
  name!: string

  @Stored()
  role!: UserRole

  @Stored({ required: true })
  expiresAt!: Date

  @Kept('String')
  prefix!: string

  /** Of the whole key, which is kept nowhere. */
  @Kept('String', { hidden: true, unique: true })
  keyHash!: string

  @Kept('DateTime', { nullable: true })
  lastUsedAt!: Opt<Date> | null

  @Kept('DateTime', { nullable: true })
  revokedAt!: Opt<Date> | null

  @ToOne(() => 'User', { nullable: false, deleteRule: 'cascade' })
  user!: Ref<User>
}

registerClass(ApiKey)
describeFields(ApiKey, apiKeyReadWords)
declareReading(ApiKey, {
  label: key => `${key}.name`,
  detail: key => `${key}.prefix`,
  order: [{ field: 'createdAt', direction: 'DESC' }],
  owner: 'user',
})
