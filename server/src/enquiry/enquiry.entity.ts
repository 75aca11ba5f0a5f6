import { enquiryInput } from '@aanbod/shared/enquiry/enquiry.ts'
import { enquiryReadWords } from '@aanbod/shared/enquiry/enquiry.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, Kept, registerClass, SearchText, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Enrolment } from '../enrolment/enrolment.entity.ts'
import type { Person } from '../person/person.entity.ts'
import { Pseudonym } from '../privacy/pseudonym.ts'
import type { Programme } from '../programme/programme.entity.ts'
import type { User } from '../user/user.entity.ts'

const Stored = storedBy(enquiryInput)

@Entity()
@ObjectType({ implements: BaseRecord, description: 'What a visitor of a website asked, and what became of it.' })
export class Enquiry extends BaseRecord {
  @Stored({ index: true }) kind!: Code<'EnquiryKind'>
  @ToOne(() => 'Programme') programme!: Ref<Programme> | null
  @ToOne(() => 'Edition') edition!: Ref<Edition> | null
  @Stored() salutation!: string | null
  @Stored() name!: string
  @Stored({ index: true }) email!: string | null
  @Stored() phone!: string | null
  @Kept('String', {
    nullable: true,
    index: true,
    description: 'The number in E.164 form, the same for every notation.',
  })
  phoneE164!: string | null
  @Stored() address!: string | null
  @Stored() organisation!: string | null
  @Stored() remarks!: string | null
  @Stored() consentAt!: Date
  @Stored({ index: true }) status!: Code<'EnquiryStatus'>
  @ToOne(() => 'User', { description: 'Who handles it.' }) assignee!: Ref<User> | null
  @ToOne(() => 'Person', { description: 'The person it was converted to.' }) person!: Ref<Person> | null
  @ToOne(() => 'Enrolment', { description: 'The enrolment it was converted to.' }) enrolment!: Ref<Enrolment> | null
  @Stored() notes!: string | null

  @Pseudonym() pseudonym!: Opt<string>

  @SearchText({ A: ['name', 'email'], B: ['organisation'], C: ['remarks', 'notes'] })
  searchText!: unknown
}
registerClass(Enquiry)
describeFields(Enquiry, enquiryReadWords)
declareReading(Enquiry, {
  label: t => `${t}.name`,
  detail: t => `concat_ws(' · ', ${t}.organisation, (select p.title from programme p where p.id = ${t}.programme_id))`,
  order: [{ field: 'createdAt', direction: 'DESC' }],
  searchIn: ['programme'],
})
