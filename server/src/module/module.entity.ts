import { moduleInput, partnerLinks } from '@aanbod/shared/module/module.ts'
import { moduleReadWords, partnerLinkWords } from '@aanbod/shared/module/module.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Attribute } from '../core/attachments.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import {
  Children,
  describeFields,
  JsonList,
  Links,
  registerClass,
  registerField,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import { SpeakerLink } from '../core/speaker-link.ts'
import type { Location } from '../location/location.entity.ts'
import type { Document } from '../media-asset/media-asset.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import type { LearningLine, Programme } from '../programme/programme.entity.ts'
import type { Session } from '../session/session.entity.ts'
import type { Topic } from '../topic/topic.entity.ts'

const Stored = storedBy(moduleInput)

@Entity()
@Unique({ properties: ['programme', 'position'], deferMode: 'deferred' })
@ObjectType({ implements: BaseRecord, description: 'A part of a programme, in its order.' })
export class Module extends BaseRecord {
  @ToOne(() => 'Programme', { nullable: false, deleteRule: 'cascade' }) programme!: Ref<Programme>

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the programme, 1..n without gaps; null in the trash.',
    simple: true,
  })
  @Property({ type: 'integer', nullable: true })
  position: number | null = null

  @Stored() title!: string
  @Stored() shortTitle!: string | null
  @Stored() description!: string | null
  @Stored({ index: true }) kind!: Code<'ModuleKind'>
  @Stored() choice!: Code<'ModuleChoice'>
  @Stored() duration!: string | null
  @Stored() minHours!: number | null
  @Stored() credits!: number | null
  @Stored() deliveryMode!: Code<'DeliveryMode'> | null
  @ToOne(() => 'Location') location!: Ref<Location> | null
  @Children(() => 'ModulePartner', 'module') partners = new Collection<ModulePartner>(this)
  @Links(() => 'Topic', 'module_topics') topics = new Collection<Topic>(this)
  @Stored() questions!: string[]
  @Links(() => 'LearningLine', 'module_learning_lines') learningLines = new Collection<LearningLine>(this)
  @Children(() => 'ModuleSpeaker', 'module') speakers = new Collection<ModuleSpeaker>(this)
  @Stored() themeChosenByGroup!: boolean
  @JsonList(() => Attribute) attributes!: Attribute[]
  @Children(() => 'Document', 'module') documents = new Collection<Document>(this)
  @ToMany(() => 'Session', 'module', { description: 'Sessions in which it is taught, over all editions.' }) sessions =
    new Collection<Session>(this)

  @SearchText({ A: ['title', 'short_title'], B: ['description'], C: ['questions[]'] })
  searchText!: unknown
}
registerField(Module, { name: 'position', source: 'column', type: () => Int, list: false, nullable: true })
registerClass(Module)
describeFields(Module, moduleReadWords)
declareReading(Module, {
  label: t => `${t}.title`,
  detail: t => `(select p.title from programme p where p.id = ${t}.programme_id)`,
  order: [{ field: 'programme' }, { field: 'position' }],
  owner: 'programme',
  published: t =>
    `exists (select 1 from programme p where p.id = ${t}.programme_id and p.status = 'PUBLISHED' and p.deleted_at is null)`,
})

@Entity()
@ObjectType({ implements: SpeakerLink, description: 'A speaker of a module.' })
export class ModuleSpeaker extends SpeakerLink {
  @ToOne(() => 'Module', { nullable: false, deleteRule: 'cascade', description: 'The module.' }) module!: Ref<Module>
}
registerClass(ModuleSpeaker)

const StoredPartner = storedBy(groupOf(partnerLinks()))

@Entity()
@ObjectType({ description: 'An organisation that takes part in a module, in a stated role.' })
export class ModulePartner extends OrderedRow {
  @ToOne(() => 'Module', { nullable: false, deleteRule: 'cascade', hidden: true }) module!: Ref<Module>
  @ToOne(() => 'Organisation', { nullable: false, description: 'The organisation that takes part.' })
  organisation!: Ref<Organisation>
  @StoredPartner() role!: Code<'PartnerRole'>
  @StoredPartner() note!: string | null
}
registerClass(ModulePartner)
describeFields(ModulePartner, partnerLinkWords)
