import { sessionInput } from '@aanbod/shared/session/session.ts'
import { sessionReadWords } from '@aanbod/shared/session/session.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity, Index } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { Children, Derived, describeFields, registerClass, SearchText, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import { SpeakerLink } from '../core/speaker-link.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Location } from '../location/location.entity.ts'
import type { Module } from '../module/module.entity.ts'
import { ScheduleConflict } from './schedule-conflict.ts'

/** SQL of what a session is called: its title, else that of its module, else the label of its edition. */
export const sessionLabelSql = (
  t: string,
) => `coalesce(${t}.title, (select m.title from module m where m.id = ${t}.module_id),
  (select coalesce(e.own_label, concat_ws(' ', p.title, e.number)) from edition e join programme p on p.id = e.programme_id where e.id = ${t}.edition_id))`

const zone = (t: string) =>
  `coalesce((select l.time_zone from location l where l.id = ${t}.location_id), 'Europe/Amsterdam')`
/** The last day: the stated one, the day after for an overnight session, else the day itself. */
const lastDay = (t: string) =>
  `coalesce(partial_date_day(${t}.end_date), partial_date_day(${t}.date) + ${t}.overnight::int)`

const Stored = storedBy(sessionInput)

@Entity()
@Index({
  name: 'session_date_earliest_index',
  expression: 'create index "session_date_earliest_index" on "session" (partial_date_earliest(date))',
})
@ObjectType({
  implements: BaseRecord,
  description: 'A meeting of the participants of an edition; with a night in between it is still one session.',
})
export class Session extends BaseRecord {
  @ToOne(() => 'Edition', { nullable: false, deleteRule: 'cascade' }) edition!: Ref<Edition>
  @ToOne(() => 'Module') module!: Ref<Module> | null
  @Stored() title!: string | null
  @Derived('String', sessionLabelSql, {
    description: 'Its title, else that of its module, else the label of its edition.',
  })
  label!: string
  @Stored() kind!: Code<'SessionKind'>
  @Stored() deliveryMode!: Code<'DeliveryMode'>
  @Stored() language!: Code<'Locale'> | null
  @Stored() track!: string | null
  @Stored() alternativeGroup!: string | null
  @Stored() certainty!: Code<'Certainty'>
  @Stored() date!: string | null
  @Stored() startTime!: string | null
  @Stored() endTime!: string | null
  @Stored() endDate!: string | null
  @Derived('DateTime', t => `(partial_date_day(${t}.date) + ${t}.start_time::time) at time zone ${zone(t)}`, {
    nullable: true,
    description: 'The moment it starts; null while day or time is not known.',
  })
  startsAt!: Date | null
  @Derived('DateTime', t => `(${lastDay(t)} + ${t}.end_time::time) at time zone ${zone(t)}`, {
    nullable: true,
    description: 'The moment it ends; null while day or time is not known.',
  })
  endsAt!: Date | null
  @Stored() partOfDay!: Code<'PartOfDay'> | null
  @Stored() durationMinutes!: number | null
  @Stored() overnight!: boolean
  @ToOne(() => 'Location') location!: Ref<Location> | null
  @Stored() room!: string | null
  @Stored() onlineUrl!: string | null
  @Children(() => 'SessionSpeaker', 'session') speakers = new Collection<SessionSpeaker>(this)
  @Stored() note!: string | null
  @Derived(() => ScheduleConflict, t => `session_conflicts(${t}.id)`, {
    list: true,
    description: 'What speaks against this time and place. Conflicts warn; they never block.',
  })
  conflicts!: ScheduleConflict[]

  @SearchText({ A: ['title'], B: ['room', 'track'], C: ['note'] })
  searchText!: unknown
}
registerClass(Session)
describeFields(Session, sessionReadWords)
declareReading(Session, {
  label: sessionLabelSql,
  detail: t =>
    `(select coalesce(e.own_label, concat_ws(' ', p.title, e.number)) from edition e join programme p on p.id = e.programme_id where e.id = ${t}.edition_id)`,
  order: [{ field: 'date' }, { field: 'startTime' }],
  owner: 'edition',
  searchIn: ['module'],
  namedBy: ['module'],
  published: t => `exists (select 1 from edition e join programme p on p.id = e.programme_id
    where e.id = ${t}.edition_id and e.deleted_at is null and p.status = 'PUBLISHED' and p.deleted_at is null)`,
})

@Entity()
@ObjectType({ implements: SpeakerLink, description: 'A speaker of a session.' })
export class SessionSpeaker extends SpeakerLink {
  @ToOne(() => 'Session', { nullable: false, deleteRule: 'cascade', description: 'The session.' })
  session!: Ref<Session>
}
registerClass(SessionSpeaker)
