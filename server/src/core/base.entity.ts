import type { Opt, Ref } from '@mikro-orm/core'
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { v7 } from 'uuid'
import type { User } from '../user/user.entity.ts'
import { registerField, Kept, ToOne } from './entity.ts'

/** A row with an id. Rows of children (affiliations, price lines) have no more than that. */
@Entity({ abstract: true })
@ObjectType('Row')
export abstract class BaseRow {
  @PrimaryKey({ type: 'uuid' })
  id: Opt<string> = v7()
}

/** A row that has its place in a list: 1..n, without gaps. */
@Entity({ abstract: true })
@ObjectType('OrderedRow')
export abstract class OrderedRow extends BaseRow {
  /** Hidden where the domain has no `position`; children that show it declare the GraphQL field themselves. */
  @Property({ type: 'integer' })
  position!: number
}

/** A record of its own: it has a version, an author and a place in the trash. */
@Entity({ abstract: true })
@InterfaceType('Record', {
  description: 'What every record of its own has.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class BaseRecord extends BaseRow {
  @Field(() => Int, {
    description: 'Goes up with every change. An update names the version it started from.',
    simple: true,
  })
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @Index()
  @Kept('DateTime', { description: 'When it was made here.' })
  createdAt: Opt<Date> = new Date()

  @Index()
  @Kept('DateTime', { description: 'Of the record itself or of the children it owns.' })
  updatedAt: Opt<Date> = new Date()

  @ToOne(() => 'User', { deleteRule: 'set null', description: 'Who made it; null when the system did.' })
  createdBy!: Ref<User> | null

  @ToOne(() => 'User', { deleteRule: 'set null', description: 'Who changed it last; null when the system did.' })
  updatedBy!: Ref<User> | null

  @Kept('DateTime', { nullable: true, index: true, description: 'Since when it is in the trash; null when it is not.' })
  deletedAt!: Opt<Date> | null

  /** At which version each input field was last changed, to tell two editors which fields both of them changed. */
  @Property({ type: 'json', hidden: true, lazy: true, defaultRaw: `'{}'` })
  changes: Opt<Record<string, number>> = {}
}

Field(() => ID, { description: 'UUID version 7, made by the server.', simple: true })(BaseRow.prototype, 'id')
Field(() => ID, { description: 'UUID version 7, made by the server.', simple: true })(BaseRecord.prototype, 'id')
registerField(BaseRow, { name: 'id', source: 'column', type: () => ID, list: false, nullable: false })
registerField(BaseRecord, { name: 'version', source: 'column', type: () => Int, list: false, nullable: false })
