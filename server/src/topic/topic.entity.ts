import { topicInput } from '@aanbod/shared/topic/topic.ts'
import { topicReadWords } from '@aanbod/shared/topic/topic.locale.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import {
  describeFields,
  LinkedFrom,
  registerClass,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
  UniqueAmongLiving,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Module } from '../module/module.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'
import type { Speaker } from '../speaker/speaker.entity.ts'

const Stored = storedBy(topicInput)

@Entity()
@UniqueAmongLiving('topic', 'slug')
@ObjectType({
  implements: BaseRecord,
  description: 'A subject that programmes, modules and people have in common; topics form a tree.',
})
export class Topic extends BaseRecord {
  @Stored() name!: string
  @Stored({ required: true }) slug!: string
  @ToOne(() => 'Topic', { description: 'The wider topic this one is part of.' }) parent!: Ref<Topic> | null
  @ToMany(() => 'Topic', 'parent', { description: 'Narrower topics.' }) children = new Collection<Topic>(this)
  @LinkedFrom(() => 'Programme', 'topics') programmes!: Programme[]
  @LinkedFrom(() => 'Module', 'topics') modules!: Module[]
  @LinkedFrom(() => 'Speaker', 'topics') speakers!: Speaker[]

  @SearchText({ A: ['name'] })
  searchText!: unknown
}
registerClass(Topic)
describeFields(Topic, topicReadWords)
declareReading(Topic, {
  label: t => `${t}.name`,
  detail: t => `(select p.name from topic p where p.id = ${t}.parent_id)`,
  order: [{ field: 'name' }],
  published: () => 'true',
})
