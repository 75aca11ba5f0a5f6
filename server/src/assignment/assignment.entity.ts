import { assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import {
  assignmentConsultantWords,
  assignmentPartWords,
  assignmentReadWords,
  clientGroupWords,
  collaboratorWords,
  periodWords,
} from '@aanbod/shared/assignment/assignment.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Embeddable, Entity } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Consultant } from '../consultant/consultant.entity.ts'
import { Attribute } from '../core/attachments.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import {
  Children,
  describeFields,
  Group,
  JsonList,
  Kept,
  Links,
  registerClass,
  registerField,
  SearchText,
  storedBy,
  ToOne,
  UniqueAmongLiving,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Document } from '../media-asset/media-asset.entity.ts'
import type { Organisation, Provider } from '../organisation/organisation.entity.ts'
import type { Person } from '../person/person.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const StoredGroup = storedBy(groupOf(assignmentInput.shape.clientGroup))

@Embeddable()
@ObjectType({ description: 'Clients that are named only as a group.' })
export class ClientGroup {
  @StoredGroup() name!: string
  @StoredGroup() count!: number | null
  @StoredGroup() region!: string | null
}
describeFields(ClientGroup, clientGroupWords)

const StoredPeriod = storedBy(groupOf(assignmentInput.shape.period))

@Embeddable()
@ObjectType({ description: 'From when until when; both may be known in part.' })
export class Period {
  @StoredPeriod({ fieldName: 'from', checkColumn: 'period_from' }) from!: string | null
  @StoredPeriod({ fieldName: 'until', checkColumn: 'period_until' }) until!: string | null
}
describeFields(Period, periodWords)

const Stored = storedBy(assignmentInput)

@Entity()
@UniqueAmongLiving('assignment', 'slug')
@UniqueAmongLiving('assignment', 'programme_id')
@ObjectType({
  implements: BaseRecord,
  description: 'Consultancy or a made-to-measure programme for a client: the question, the approach, the result.',
})
export class Assignment extends BaseRecord {
  @Stored() title!: string
  @Stored({ required: true }) slug!: string
  @ToOne(() => 'Provider') provider!: Ref<Provider> | null
  @Links(() => 'Organisation', 'assignment_clients') clients = new Collection<Organisation>(this)
  @Group(() => ClientGroup, 'client_group_') clientGroup!: ClientGroup | null
  @Stored() context!: string | null
  @Stored() question!: string | null
  @Stored() approach!: string | null
  @Stored() result!: string | null
  @Stored() deliverable!: string | null
  @Stored() dilemmas!: string[]
  @Children(() => 'AssignmentPart', 'assignment') parts = new Collection<AssignmentPart>(this)
  @Group(() => Period, 'period_') period!: Period | null
  @Stored() durationText!: string | null
  @Children(() => 'AssignmentConsultant', 'assignment') consultants = new Collection<AssignmentConsultant>(this)
  @Children(() => 'Collaborator', 'assignment') collaborators = new Collection<Collaborator>(this)
  @Stored() collaboratorsIncomplete!: boolean
  @ToOne(() => 'Programme', { description: 'The programme that was made to measure, when it is one.' })
  programme!: Ref<Programme> | null
  @Stored({ index: true }) status!: Code<'PublicationStatus'>
  @Kept('DateTime', { nullable: true, description: 'When it was published; null while it never was.' })
  publishedAt!: Date | null
  @JsonList(() => Attribute) attributes!: Attribute[]
  @Children(() => 'Document', 'assignment') documents = new Collection<Document>(this)

  @SearchText({
    A: ['title'],
    B: ['question', 'client_group_name'],
    C: ['context', 'approach', 'result', 'deliverable'],
  })
  searchText!: unknown
}
registerClass(Assignment)
describeFields(Assignment, assignmentReadWords)
declareReading(Assignment, {
  label: t => `${t}.title`,
  detail: t => `(select coalesce(o.abbreviation, o.name) from organisation o where o.id = ${t}.provider_id)`,
  order: [{ field: 'title' }],
  searchIn: ['provider'],
  published: t => `${t}.status = 'PUBLISHED'`,
})

const StoredPart = storedBy(groupOf(assignmentInput.shape.parts))

@Entity()
@ObjectType({ description: 'A part of the approach of an assignment.' })
export class AssignmentPart extends OrderedRow {
  @ToOne(() => 'Assignment', { nullable: false, deleteRule: 'cascade', hidden: true }) assignment!: Ref<Assignment>
  @StoredPart() title!: string
  @StoredPart() description!: string | null
  @StoredPart() kind!: Code<'ModuleKind'>
}
Field(() => Int, { description: 'Place in the list, 1..n.', simple: true })(AssignmentPart.prototype, 'position')
registerField(AssignmentPart, { name: 'position', source: 'column', type: () => Int, list: false, nullable: false })
registerClass(AssignmentPart)
describeFields(AssignmentPart, assignmentPartWords)

const StoredConsultant = storedBy(groupOf(assignmentInput.shape.consultants))

@Entity()
@ObjectType({ description: 'A consultant who worked on an assignment.' })
export class AssignmentConsultant extends OrderedRow {
  @ToOne(() => 'Assignment', { nullable: false, deleteRule: 'cascade', description: 'The assignment it belongs to.' })
  assignment!: Ref<Assignment>
  @ToOne(() => 'Consultant', { nullable: false, description: 'The consultant who did the work.' })
  consultant!: Ref<Consultant>
  @StoredConsultant() role!: string | null
}
registerClass(AssignmentConsultant)
describeFields(AssignmentConsultant, assignmentConsultantWords)

const StoredCollaborator = storedBy(groupOf(assignmentInput.shape.collaborators))

@Entity()
@ObjectType({ description: 'A person or organisation from outside who worked on an assignment.' })
export class Collaborator extends OrderedRow {
  @ToOne(() => 'Assignment', { nullable: false, deleteRule: 'cascade', description: 'The assignment it belongs to.' })
  assignment!: Ref<Assignment>
  @ToOne(() => 'Person', { description: 'The person who worked along, when it is no organisation.' })
  person!: Ref<Person> | null
  @ToOne(() => 'Organisation', { description: 'The organisation that worked along, when it is no person.' })
  organisation!: Ref<Organisation> | null
  @StoredCollaborator() role!: Code<'TeachingRole'>
  @StoredCollaborator() roleLabel!: string | null
  @StoredCollaborator() note!: string | null
}
registerClass(Collaborator)
describeFields(Collaborator, collaboratorWords)
