import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import { testimonialReadWords } from '@aanbod/shared/testimonial/testimonial.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, registerClass, SearchText, storedBy, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import { fullNameSql, type Person } from '../person/person.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const Stored = storedBy(testimonialInput)

@Entity()
@ObjectType({ implements: BaseRecord, description: 'What a participant said. It is public only with consent.' })
export class Testimonial extends BaseRecord {
  @Stored() quote!: string
  @ToOne(() => 'Person') person!: Ref<Person> | null
  @Stored() position!: string | null
  @Stored() department!: string | null
  @ToOne(() => 'Organisation') organisation!: Ref<Organisation> | null
  @ToOne(() => 'Programme') programme!: Ref<Programme> | null
  @Stored() editionNumber!: number | null
  @Stored() consentGiven!: boolean
  @Stored({ index: true }) status!: Code<'PublicationStatus'>

  @SearchText({ A: ['quote'], B: ['position', 'department'] })
  searchText!: unknown
}
registerClass(Testimonial)
describeFields(Testimonial, testimonialReadWords)
/** SQL predicate: everybody may read it, with the name of who said it. */
export const isPublicSql = (t: string) => `${t}.status = 'PUBLISHED' and ${t}.consent_given`

declareReading(Testimonial, {
  label: t => `coalesce((select ${fullNameSql('p')} from person p where p.id = ${t}.person_id), left(${t}.quote, 60))`,
  detail: t => `(select p.title from programme p where p.id = ${t}.programme_id)`,
  order: [{ field: 'updatedAt', direction: 'DESC' }],
  searchIn: ['person', 'programme'],
  namedBy: ['person'],
  published: isPublicSql,
})
