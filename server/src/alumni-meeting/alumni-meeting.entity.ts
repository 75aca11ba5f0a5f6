import { alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import {
  agendaItemWords,
  alumniMeetingReadWords,
  meetingCountWords,
  meetingSeriesWords,
} from '@aanbod/shared/alumni-meeting/alumni-meeting.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Embeddable, Entity, Index, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ContactPoint } from '../contact-point/contact-point.entity.ts'
import { Attribute } from '../core/attachments.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import {
  Children,
  Derived,
  describeFields,
  Group,
  JsonList,
  Kept,
  Links,
  Part,
  registerClass,
  registerField,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
  UniqueAmongLiving,
} from '../core/entity.ts'
import { Price } from '../core/price.ts'
import { declareReading } from '../core/read/reading.ts'
import { SpeakerLink } from '../core/speaker-link.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Invitation } from '../invitation/invitation.entity.ts'
import type { Location } from '../location/location.entity.ts'
import type { Document } from '../media-asset/media-asset.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const StoredSeries = storedBy(groupOf(alumniMeetingInput.shape.series))

@Embeddable()
@ObjectType({ description: 'A row of meetings, and the place of one in it.' })
export class MeetingSeries {
  @StoredSeries() name!: string
  @StoredSeries() number!: number | null
}
describeFields(MeetingSeries, meetingSeriesWords)

@ObjectType({ description: 'How many people stand where with a meeting.' })
export class MeetingCounts {
  @Part(() => Int) invited!: number
  @Part(() => Int) accepted!: number
  @Part(() => Int) declined!: number
  @Part(() => Int) waitlisted!: number
  @Part(() => Int) attended!: number
  @Part(() => Int) noShow!: number
}
describeFields(MeetingCounts, meetingCountWords)

/** SQL of where the invitations of a meeting stand; `count` counts those that meet a condition. */
export const meetingCountsSql = (t: string, count: (condition: string) => string) => `select jsonb_build_object(
  'invited', ${count(`i.status <> 'PENDING'`)}, 'accepted', ${count(`i.status = 'ACCEPTED'`)},
  'declined', ${count(`i.status = 'DECLINED'`)}, 'waitlisted', ${count(`i.status = 'WAITLISTED'`)},
  'attended', ${count(`i.status = 'ATTENDED'`)}, 'noShow', ${count(`i.status = 'NO_SHOW'`)})
  from invitation i where i.meeting_id = ${t}.id and i.deleted_at is null`

const moment = (t: string, time: string) =>
  `(partial_date_day(${t}.date) + ${t}.${time}::time) at time zone coalesce((select l.time_zone from location l where l.id = ${t}.location_id), 'Europe/Amsterdam')`

const Stored = storedBy(alumniMeetingInput)

@Entity()
@UniqueAmongLiving('alumni_meeting', 'slug')
@Index({
  name: 'alumni_meeting_date_earliest_index',
  expression: 'create index "alumni_meeting_date_earliest_index" on "alumni_meeting" (partial_date_earliest(date))',
})
@ObjectType({
  implements: BaseRecord,
  description: 'A meeting of alumni: its theme, agenda, who is invited, who came, and its report.',
})
export class AlumniMeeting extends BaseRecord {
  @Stored() title!: string
  @Stored({ required: true }) slug!: string
  @Group(() => MeetingSeries, 'series_') series!: MeetingSeries | null
  @Stored() theme!: string | null
  @Stored() kind!: Code<'MeetingKind'>
  @Stored({ index: true }) status!: Code<'MeetingStatus'>
  @Stored({ index: true }) publicationStatus!: Code<'PublicationStatus'>
  @Stored() publishAt!: Date | null
  @Kept('DateTime', { nullable: true, description: 'When it was published; null while it never was.' })
  publishedAt!: Date | null
  @Stored() certainty!: Code<'Certainty'>
  @Stored() date!: string | null
  @Stored() startTime!: string | null
  @Stored() endTime!: string | null
  @Derived('DateTime', t => moment(t, 'start_time'), {
    nullable: true,
    description: 'The moment it starts; null while day or time is not known.',
  })
  startsAt!: Date | null
  @Derived('DateTime', t => moment(t, 'end_time'), {
    nullable: true,
    description: 'The moment it ends; null while day or time is not known.',
  })
  endsAt!: Date | null
  @ToOne(() => 'Location') location!: Ref<Location> | null
  @Stored() onlineUrl!: string | null
  @Stored() capacity!: number | null
  @Stored() language!: Code<'Locale'>
  @Group(() => Price, 'price_') price!: Price | null
  @Links(() => 'Organisation', 'alumni_meeting_hosts') hosts = new Collection<Organisation>(this)
  @Stored() summary!: string | null
  @Stored() description!: string | null
  @Stored() report!: string | null
  @Stored() reportPublishedOn!: string | null
  @Stored() attendanceCount!: number | null
  @Stored() evaluation!: string | null
  @Stored() coOrganiserNote!: string | null
  @Links(() => 'Programme', 'alumni_meeting_programmes') programmes = new Collection<Programme>(this)
  @Links(() => 'Organisation', 'alumni_meeting_organisers') organisers = new Collection<Organisation>(this)
  @Links(() => 'Edition', 'alumni_meeting_cohorts', { description: 'Editions whose people are invited.' }) cohorts =
    new Collection<Edition>(this)
  @Links(() => 'Edition', 'alumni_meeting_represented_cohorts', { description: 'Editions whose people were there.' })
  representedCohorts = new Collection<Edition>(this)
  @Children(() => 'AgendaItem', 'meeting') agenda = new Collection<AgendaItem>(this)
  @ToMany(() => 'Invitation', 'meeting', { owned: true }) invitations = new Collection<Invitation>(this)
  @Children(() => 'ContactPoint', 'alumniMeeting') contactPoints = new Collection<ContactPoint>(this)
  @Derived(() => MeetingCounts, t => meetingCountsSql(t, condition => `count(*) filter (where ${condition})`))
  counts!: MeetingCounts
  @JsonList(() => Attribute) attributes!: Attribute[]
  @Children(() => 'Document', 'alumniMeeting') documents = new Collection<Document>(this)

  @SearchText({ A: ['title', 'theme'], B: ['summary', 'series_name'], C: ['description', 'report'] })
  searchText!: unknown
}
registerClass(AlumniMeeting)
describeFields(AlumniMeeting, alumniMeetingReadWords)
declareReading(AlumniMeeting, {
  label: t => `${t}.title`,
  detail: t => `concat_ws(' · ', ${t}.theme, ${t}.series_name)`,
  order: [{ field: 'date', direction: 'DESC' }],
  searchIn: ['agenda'],
  published: t => `${t}.publication_status = 'PUBLISHED'`,
})

const StoredItem = storedBy(groupOf(alumniMeetingInput.shape.agenda))

@Entity()
@Unique({ properties: ['meeting', 'position'], deferMode: 'deferred' })
@ObjectType({ description: 'A part of the programme of a meeting.' })
export class AgendaItem extends OrderedRow {
  @ToOne(() => 'AlumniMeeting', {
    nullable: false,
    deleteRule: 'cascade',
    description: 'The meeting whose agenda it is on.',
  })
  meeting!: Ref<AlumniMeeting>
  @StoredItem() kind!: Code<'AgendaKind'>
  @StoredItem() format!: string | null
  @StoredItem() title!: string
  @StoredItem() description!: string | null
  @StoredItem() certainty!: Code<'Certainty'>
  @StoredItem() startTime!: string | null
  @StoredItem() endTime!: string | null
  @StoredItem() room!: string | null
  @StoredItem() capacity!: number | null
  @Children(() => 'AgendaItemSpeaker', 'agendaItem') speakers = new Collection<AgendaItemSpeaker>(this)

  @SearchText({ A: ['title'], B: ['format'], C: ['description'] })
  searchText!: unknown
}
Field(() => Int, { description: 'Place in the agenda, 1..n without gaps.', simple: true })(
  AgendaItem.prototype,
  'position',
)
registerField(AgendaItem, { name: 'position', source: 'column', type: () => Int, list: false, nullable: false })
registerClass(AgendaItem)
describeFields(AgendaItem, agendaItemWords)
declareReading(AgendaItem, { label: t => `${t}.title`, order: [{ field: 'position' }] })

@Entity()
@ObjectType({ implements: SpeakerLink, description: 'A speaker of a part of a meeting.' })
export class AgendaItemSpeaker extends SpeakerLink {
  @ToOne(() => 'AgendaItem', { nullable: false, deleteRule: 'cascade', description: 'The item of the agenda.' })
  agendaItem!: Ref<AgendaItem>
}
registerClass(AgendaItemSpeaker)
