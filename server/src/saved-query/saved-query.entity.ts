import { savedQueryInput } from '@aanbod/shared/saved-query/saved-query.ts'
import { savedQueryReadWords } from '@aanbod/shared/saved-query/saved-query.locale.ts'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, registerClass, SearchText, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { User } from '../user/user.entity.ts'

const Stored = storedBy(savedQueryInput)

@Entity()
@ObjectType({
  implements: BaseRecord,
  description: 'A question to the API that a colleague keeps, for herself or for everybody.',
})
export class SavedQuery extends BaseRecord {
  @Stored() name!: string
  @Stored() description!: string | null
  @Stored() folder!: string | null
  @Stored() query!: string
  @Stored() variables!: Record<string, unknown> | null
  @Stored() view!: Record<string, unknown> | null
  @Stored() shared!: Opt<boolean>
  @Stored() pinned!: Opt<boolean>
  // Who leaves does not take along what colleagues use.
  @ToOne(() => 'User', { deleteRule: 'set null' }) owner!: Ref<User> | null

  @SearchText({ A: ['name'], B: ['description', 'folder'], C: ['query'] })
  searchText!: unknown
}
registerClass(SavedQuery)
describeFields(SavedQuery, savedQueryReadWords)
declareReading(SavedQuery, {
  label: query => `${query}.name`,
  detail: query => `${query}.folder`,
  order: [{ field: 'name' }],
})
