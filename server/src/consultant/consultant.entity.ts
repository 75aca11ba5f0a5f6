import { consultantInput } from '@aanbod/shared/consultant/consultant.ts'
import { consultantReadWords } from '@aanbod/shared/consultant/consultant.locale.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { Assignment } from '../assignment/assignment.entity.ts'
import { BaseRecord } from '../core/base.entity.ts'
import {
  Derived,
  describeFields,
  Links,
  registerClass,
  SearchText,
  storedBy,
  ToOne,
  UniqueAmongLiving,
  Via,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Provider } from '../organisation/organisation.entity.ts'
import { fullNameSql, type Person, sortNameSql } from '../person/person.entity.ts'
import type { Topic } from '../topic/topic.entity.ts'

const Stored = storedBy(consultantInput)
const ofPerson = (expression: (t: string) => string) => (t: string) =>
  `(select ${expression('p')} from person p where p.id = ${t}.person_id)`

@Entity()
@UniqueAmongLiving('consultant', 'person_id')
@ObjectType({ implements: BaseRecord, description: "Somebody's role as a consultant; one per person." })
export class Consultant extends BaseRecord {
  @ToOne(() => 'Person', { nullable: false }) person!: Ref<Person>
  @Derived('String', ofPerson(fullNameSql), { description: 'The full name of the person.' }) name!: string
  @Derived('String', ofPerson(sortNameSql), { description: 'The name as lists sort it.' }) sortName!: string
  @ToOne(() => 'Provider') provider!: Ref<Provider> | null
  @Stored() headline!: string | null
  @Links(() => 'Topic', 'consultant_expertise') expertise = new Collection<Topic>(this)
  @Via(
    () => 'Assignment',
    (owner, target) =>
      `exists (select 1 from assignment_consultant c where c.assignment_id = ${target}.id and c.consultant_id = ${owner}.id)`,
  )
  assignments!: Assignment[]

  @SearchText({ A: ['headline'] })
  searchText!: unknown
}
registerClass(Consultant)
describeFields(Consultant, consultantReadWords)
declareReading(Consultant, {
  label: ofPerson(fullNameSql),
  sort: ofPerson(sortNameSql),
  detail: t =>
    `concat_ws(' · ', ${t}.headline, (select coalesce(o.abbreviation, o.name) from organisation o where o.id = ${t}.provider_id))`,
  searchIn: ['person', 'provider'],
  namedBy: ['person'],
  order: [{ field: 'sortName' }],
  publicOnlyWhenLinked: true,
})
