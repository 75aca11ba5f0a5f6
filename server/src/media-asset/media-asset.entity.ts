import { mediaAssetInput } from '@aanbod/shared/media-asset/media-asset.ts'
import { mediaAssetReadWords } from '@aanbod/shared/media-asset/media-asset.locale.ts'
import { documents } from '@aanbod/shared/core/fields.ts'
import { documentWords } from '@aanbod/shared/core/attachments.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Ref } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import type { Assignment } from '../assignment/assignment.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import { Derived, describeFields, Kept, registerClass, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Module } from '../module/module.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const Stored = storedBy(mediaAssetInput)

@Entity()
@ObjectType({
  implements: BaseRecord,
  description: 'A picture or document that records show. Its content is kept beside it in the database.',
})
export class MediaAsset extends BaseRecord {
  @Stored() filename!: string
  @Stored() alt!: string | null
  @Kept('String') mimeType!: string
  @Kept('Int', { description: 'Size in bytes.' }) byteSize!: number
  @Kept('String', { description: 'SHA-256 of the content, in hexadecimal.' }) checksum!: string
  @Kept('Int', { nullable: true, description: 'Width in pixels; null when it is no picture.' }) width!: number | null
  @Kept('Int', { nullable: true, description: 'Height in pixels; null when it is no picture.' }) height!: number | null

  @Derived('String', t => `'/media/' || ${t}.id`, { description: 'Address of the content on this server.' })
  url!: string

  @Property({ type: 'blob', hidden: true, lazy: true })
  content!: Buffer
}
registerClass(MediaAsset)
describeFields(MediaAsset, mediaAssetReadWords)
declareReading(MediaAsset, { label: t => `${t}.filename`, order: [{ field: 'filename' }], publicOnlyWhenLinked: true })

const StoredDocument = storedBy(groupOf(documents()))

@Entity()
@ObjectType({ description: 'A file or link that belongs to a record.' })
export class Document extends OrderedRow {
  @StoredDocument() label!: string
  @StoredDocument() url!: string | null
  @ToOne(() => MediaAsset, { description: 'The file, when it is kept here.' }) asset!: Ref<MediaAsset> | null
  @ToOne(() => 'Programme', { deleteRule: 'cascade', hidden: true }) programme!: Ref<Programme> | null
  @ToOne(() => 'Module', { deleteRule: 'cascade', hidden: true }) module!: Ref<Module> | null
  @ToOne(() => 'Edition', { deleteRule: 'cascade', hidden: true }) edition!: Ref<Edition> | null
  @ToOne(() => 'AlumniMeeting', { deleteRule: 'cascade', hidden: true }) alumniMeeting!: Ref<AlumniMeeting> | null
  @ToOne(() => 'Assignment', { deleteRule: 'cascade', hidden: true }) assignment!: Ref<Assignment> | null
}
registerClass(Document)
describeFields(Document, documentWords)
declareReading(Document, { label: t => `${t}.label` })
