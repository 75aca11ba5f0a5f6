import { speakerInput } from '@aanbod/shared/speaker/speaker.ts'
import { speakerReadWords } from '@aanbod/shared/speaker/speaker.locale.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { AgendaItem } from '../alumni-meeting/alumni-meeting.entity.ts'
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
import type { Module } from '../module/module.entity.ts'
import { fullNameSql, type Person, sortNameSql } from '../person/person.entity.ts'
import type { Session } from '../session/session.entity.ts'
import type { Topic } from '../topic/topic.entity.ts'

const Stored = storedBy(speakerInput)
const ofPerson = (expression: (t: string) => string) => (t: string) =>
  `(select ${expression('p')} from person p where p.id = ${t}.person_id)`
const linked = (table: string, column: string) => (owner: string, target: string) =>
  `exists (select 1 from ${table} l where l.${column} = ${target}.id and l.speaker_id = ${owner}.id)`

@Entity()
@UniqueAmongLiving('speaker', 'person_id')
@ObjectType({ implements: BaseRecord, description: "Somebody's role as a speaker or teacher; one per person." })
export class Speaker extends BaseRecord {
  @ToOne(() => 'Person', { nullable: false }) person!: Ref<Person>
  @Derived('String', ofPerson(fullNameSql), { description: 'The full name of the person.' }) name!: string
  @Derived('String', ofPerson(sortNameSql), { description: 'The name as lists sort it.' }) sortName!: string
  @Stored() headline!: string | null
  @Links(() => 'Topic', 'speaker_topics') topics = new Collection<Topic>(this)
  @Stored() internalNote!: string | null
  @Via(() => 'Module', linked('module_speaker', 'module_id')) modules!: Module[]
  @Via(() => 'Session', linked('session_speaker', 'session_id')) sessions!: Session[]
  @Via(() => 'AgendaItem', linked('agenda_item_speaker', 'agenda_item_id')) agendaItems!: AgendaItem[]

  @SearchText({ A: ['headline'] })
  searchText!: unknown
}
registerClass(Speaker)
describeFields(Speaker, speakerReadWords)
declareReading(Speaker, {
  label: ofPerson(fullNameSql),
  sort: ofPerson(sortNameSql),
  detail:
    t => `coalesce(${t}.headline, (select string_agg(concat_ws(', ', a.position, coalesce(o.abbreviation, o.name, a.organisation_name)), ' · ' order by a.rank)
    from affiliation a left join organisation o on o.id = a.organisation_id where a.person_id = ${t}.person_id))`,
  searchIn: ['person'],
  namedBy: ['person'],
  order: [{ field: 'sortName' }],
  publicOnlyWhenLinked: true,
})
