import { enrolmentInput } from '@aanbod/shared/enrolment/enrolment.ts'
import { enrolmentReadWords } from '@aanbod/shared/enrolment/enrolment.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, registerClass, storedBy, ToOne, UniqueAmongLiving } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import { editionLabelSql } from '../edition/edition.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import { fullNameSql, type Person } from '../person/person.entity.ts'
import { Pseudonym } from '../privacy/pseudonym.ts'

const Stored = storedBy(enrolmentInput)

@Entity()
@UniqueAmongLiving('enrolment', 'person_id', 'edition_id')
@ObjectType({
  implements: BaseRecord,
  description: "Somebody's place in an edition; a completed one makes an alumnus.",
})
export class Enrolment extends BaseRecord {
  @ToOne(() => 'Person', { nullable: false }) person!: Ref<Person>
  @ToOne(() => 'Edition', { nullable: false }) edition!: Ref<Edition>
  @Stored({ index: true }) status!: Code<'EnrolmentStatus'>
  @ToOne(() => 'Organisation') organisation!: Ref<Organisation> | null
  @Stored() position!: string | null
  @Stored() remarks!: string | null
  @Stored({ index: true }) appliedAt!: Date | null
  @Stored() completedAt!: Date | null

  @Pseudonym() pseudonym!: Opt<string>
}
registerClass(Enrolment)
describeFields(Enrolment, enrolmentReadWords)
declareReading(Enrolment, {
  label: t =>
    `(select ${fullNameSql('p')} from person p where p.id = ${t}.person_id) || ', ' || (select ${editionLabelSql('e')} from edition e where e.id = ${t}.edition_id)`,
  order: [{ field: 'appliedAt', direction: 'DESC' }],
  searchIn: ['person', 'edition', 'edition.programme'],
  namedBy: ['person', 'edition', 'edition.programme'],
})
