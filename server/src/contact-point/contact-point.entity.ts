import { contactPoints } from '@aanbod/shared/contact-point/contact-point.ts'
import { contactPointWords } from '@aanbod/shared/contact-point/contact-point.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import { OrderedRow } from '../core/base.entity.ts'
import { describeFields, Kept, registerClass, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Organisation, Provider } from '../organisation/organisation.entity.ts'
import type { Person } from '../person/person.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const Stored = storedBy(groupOf(contactPoints()))

@Entity()
@ObjectType({ description: 'Where somebody can ask: a person, an address, a number or a page.' })
export class ContactPoint extends OrderedRow {
  @Stored() purpose!: Code<'ContactPurpose'>
  @ToOne(() => 'Person', { description: 'Whom one asks.' }) person!: Ref<Person> | null
  @ToOne(() => 'Organisation', { description: 'Where one asks.' }) organisation!: Ref<Organisation> | null
  @Stored() department!: string | null
  @Stored() email!: string | null
  @Stored() phone!: string | null
  @Kept('String', { nullable: true, description: 'The number in E.164 form, the same for every notation.' })
  phoneE164!: string | null
  @Stored() url!: string | null
  @ToOne(() => 'Programme', { deleteRule: 'cascade', description: 'The programme it belongs to, if it does.' })
  programme!: Ref<Programme> | null
  @ToOne(() => 'Edition', { deleteRule: 'cascade', description: 'The edition it belongs to, if it does.' })
  edition!: Ref<Edition> | null
  @ToOne(() => 'Provider', { deleteRule: 'cascade', description: 'The provider it belongs to, if it does.' })
  provider!: Ref<Provider> | null
  @ToOne(() => 'AlumniMeeting', { deleteRule: 'cascade', description: 'The alumni meeting it belongs to, if it does.' })
  alumniMeeting!: Ref<AlumniMeeting> | null
}
registerClass(ContactPoint)
describeFields(ContactPoint, contactPointWords)
declareReading(ContactPoint, {
  label:
    t => `coalesce((select p.title from programme p where p.id = ${t}.programme_id), (select o.name from organisation o where o.id = ${t}.provider_id),
    (select m.title from alumni_meeting m where m.id = ${t}.alumni_meeting_id),
    (select p.title || coalesce(' ' || e.number, '') from edition e join programme p on p.id = e.programme_id where e.id = ${t}.edition_id), ${t}.email, ${t}.id::text)`,
})
