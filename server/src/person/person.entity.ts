import { personInput } from '@aanbod/shared/person/person.ts'
import { affiliationWords, personReadWords } from '@aanbod/shared/person/person.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import { Collection, type Opt, type Ref } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { Consultant } from '../consultant/consultant.entity.ts'
import type { ContactPoint } from '../contact-point/contact-point.entity.ts'
import { BaseRecord, BaseRow } from '../core/base.entity.ts'
import {
  Derived,
  DerivedToOne,
  describeFields,
  Kept,
  Links,
  registerClass,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Enrolment } from '../enrolment/enrolment.entity.ts'
import type { Invitation } from '../invitation/invitation.entity.ts'
import type { MediaAsset } from '../media-asset/media-asset.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import { Pseudonym } from '../privacy/pseudonym.ts'
import type { Speaker } from '../speaker/speaker.entity.ts'
import type { Testimonial } from '../testimonial/testimonial.entity.ts'
import type { Topic } from '../topic/topic.entity.ts'

const StoredAffiliation = storedBy(groupOf(personInput.shape.affiliations))

@Entity()
@ObjectType({ description: 'A position that a person holds somewhere; the primary one comes first.' })
export class Affiliation extends BaseRow {
  @ToOne(() => 'Person', { nullable: false, deleteRule: 'cascade', hidden: true }) person!: Ref<Person>
  /** Its place in the list; `position` is what the person is there. */
  @Property({ type: 'integer' }) rank!: number
  @StoredAffiliation() position!: string | null
  @StoredAffiliation() department!: string | null
  @ToOne(() => 'Organisation', { description: 'The organisation, when it is a record; otherwise its name is kept.' })
  organisation!: Ref<Organisation> | null
  @StoredAffiliation() organisationName!: string | null
  @StoredAffiliation() primary!: boolean

  @Pseudonym() pseudonym!: Opt<string>
}
registerClass(Affiliation)
describeFields(Affiliation, affiliationWords)

const Stored = storedBy(personInput)

/** SQL of a name without titles: "Tom de Bruijn". */
export const fullNameSql = (t: string) => `concat_ws(' ', ${t}.given_name, ${t}.infix, ${t}.family_name)`
/** SQL of a name as lists sort it: "Bruijn, Tom de". */
export const sortNameSql = (t: string) =>
  `concat_ws(', ', ${t}.family_name, nullif(concat_ws(' ', ${t}.given_name, ${t}.infix), ''))`

@Entity()
@ObjectType({
  implements: BaseRecord,
  description: 'Somebody, with every role: speaker, consultant, contact, participant, alumnus.',
})
export class Person extends BaseRecord {
  @Stored() titlePrefix!: string | null
  @Stored() givenName!: string | null
  @Stored() infix!: string | null
  @Stored({ index: true }) familyName!: string
  @Stored() titleSuffix!: string | null
  @Stored() salutation!: string | null
  @Derived('String', fullNameSql, {
    description: 'Given name, infix and family name: "Tom de Bruijn". Titles are left out.',
  })
  fullName!: string
  @Derived('String', sortNameSql, { description: 'As lists sort it: "Bruijn, Tom de".' }) sortName!: string
  @Stored({ index: true }) email!: string | null
  @Stored() phone!: string | null
  @Kept('String', {
    nullable: true,
    index: true,
    description: 'The number in E.164 form, the same for every notation.',
  })
  phoneE164!: string | null
  @Stored() biography!: string | null
  @ToOne(() => 'MediaAsset') photo!: Ref<MediaAsset> | null
  @Links(() => 'Topic', 'person_expertise') expertise = new Collection<Topic>(this)
  @ToMany(() => 'Affiliation', 'person', { orderBy: { rank: 'asc' }, owned: true }) affiliations =
    new Collection<Affiliation>(this)
  @Stored() invitable!: boolean

  @DerivedToOne(() => 'Speaker', t => `select s.id from speaker s where s.person_id = ${t}.id and s.deleted_at is null`)
  speaker!: Speaker | null
  @DerivedToOne(
    () => 'Consultant',
    t => `select c.id from consultant c where c.person_id = ${t}.id and c.deleted_at is null`,
  )
  consultant!: Consultant | null
  @ToMany(() => 'ContactPoint', 'person', { description: 'Where this person is the contact.' }) contactPoints =
    new Collection<ContactPoint>(this)
  @ToMany(() => 'Enrolment', 'person') enrolments = new Collection<Enrolment>(this)
  @ToMany(() => 'Testimonial', 'person') testimonials = new Collection<Testimonial>(this)
  @ToMany(() => 'Invitation', 'person') invitations = new Collection<Invitation>(this)

  @SearchText({ A: ['given_name', 'infix', 'family_name'], B: ['title_prefix', 'title_suffix'], C: ['biography'] })
  searchText!: unknown

  @Pseudonym() pseudonym!: Opt<string>
}
registerClass(Person)
describeFields(Person, personReadWords)
declareReading(Person, {
  label: fullNameSql,
  sort: sortNameSql,
  detail:
    t => `(select string_agg(concat_ws(', ', a.position, coalesce(o.abbreviation, o.name, a.organisation_name)), ' · ' order by a.rank)
    from affiliation a left join organisation o on o.id = a.organisation_id where a.person_id = ${t}.id)`,
  order: [{ field: 'sortName' }],
  publicOnlyWhenLinked: true,
})

/** SQL predicate: the person completed an edition. */
export const isAlumnus = (t: string) =>
  `exists (select 1 from enrolment n where n.person_id = ${t}.id and n.status = 'COMPLETED' and n.deleted_at is null)`
