import { invitationInput } from '@aanbod/shared/invitation/invitation.ts'
import { invitationReadWords } from '@aanbod/shared/invitation/invitation.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Opt, type Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { AgendaItem, AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, Kept, Links, registerClass, storedBy, ToOne, UniqueAmongLiving } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import { fullNameSql, type Person } from '../person/person.entity.ts'
import { Pseudonym } from '../privacy/pseudonym.ts'

const Stored = storedBy(invitationInput)

@Entity()
@UniqueAmongLiving('invitation', 'meeting_id', 'person_id')
@ObjectType({
  implements: BaseRecord,
  description: "Somebody's invitation to an alumni meeting, and the answer to it.",
})
export class Invitation extends BaseRecord {
  @ToOne(() => 'AlumniMeeting', { nullable: false, deleteRule: 'cascade' }) meeting!: Ref<AlumniMeeting>
  @ToOne(() => 'Person', { nullable: false }) person!: Ref<Person>
  @ToOne(() => 'Edition', { description: 'The edition for which the person is invited.' }) cohort!: Ref<Edition> | null
  @Stored({ index: true }) status!: Code<'InvitationStatus'>
  @Stored() sentAt!: Date | null
  @Stored() respondedAt!: Date | null
  @Stored() remindedAt!: Date | null
  @Stored() checkedInAt!: Date | null
  @Links(() => 'AgendaItem', 'invitation_workshops', { description: 'Parts of the agenda the person chose.' })
  workshops = new Collection<AgendaItem>(this)
  @Stored() dietary!: string | null
  @Stored() remark!: string | null
  @Stored() guests!: number

  /** SHA-256 of the token in the link to answer with; the token itself is nowhere kept. */
  @Kept('String', { nullable: true, hidden: true, unique: true }) responseTokenHash!: string | null

  @Pseudonym() pseudonym!: Opt<string>
}
registerClass(Invitation)
describeFields(Invitation, invitationReadWords)
declareReading(Invitation, {
  label: t => `(select ${fullNameSql('p')} from person p where p.id = ${t}.person_id)`,
  order: [{ field: 'person' }],
  owner: 'meeting',
  searchIn: ['person'],
  namedBy: ['person'],
})
