import { partnerLinks } from '@aanbod/shared/module/module.ts'
import { partnerLinkWords } from '@aanbod/shared/module/module.locale.ts'
import { programmeInput } from '@aanbod/shared/programme/programme.ts'
import {
  accreditationWords,
  learningLineWords,
  lineResponsibilityWords,
  programmeReadWords,
  programmeRelationWords,
} from '@aanbod/shared/programme/programme.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity, Unique } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { Assignment } from '../assignment/assignment.entity.ts'
import type { ContactPoint } from '../contact-point/contact-point.entity.ts'
import { Attribute } from '../core/attachments.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import {
  Children,
  Derived,
  DerivedToOne,
  describeFields,
  JsonList,
  Kept,
  LinkedFrom,
  Links,
  Part,
  registerClass,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
  UniqueAmongLiving,
} from '../core/entity.ts'
import { PartialDate } from '../core/partial-date.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Document, MediaAsset } from '../media-asset/media-asset.entity.ts'
import type { Module } from '../module/module.entity.ts'
import type { Organisation, Provider } from '../organisation/organisation.entity.ts'
import type { Testimonial } from '../testimonial/testimonial.entity.ts'
import type { Topic } from '../topic/topic.entity.ts'
import {
  Completeness,
  completenessScoreSql,
  completenessSql,
  hasUpcomingEditionSql,
  isStaleSql,
} from './completeness.ts'
import { currentEditionSql, nextEditionSql } from './next-edition.ts'

@ObjectType({ description: 'A recognition of a programme by a body outside.' })
export class Accreditation {
  @Part(() => String) body!: string
  @Part(() => String, { nullable: true }) label!: string | null
  @Part(() => PartialDate, { nullable: true }) until!: string | null
}
describeFields(Accreditation, accreditationWords)

const Stored = storedBy(programmeInput)

@Entity()
@UniqueAmongLiving('programme', 'slug')
@ObjectType({
  implements: BaseRecord,
  description: 'What a provider offers: a course of study, held in one or more editions.',
})
export class Programme extends BaseRecord {
  @Stored() title!: string
  @Stored() subtitle!: string | null
  @Stored({ required: true }) slug!: string
  @Stored({ index: true }) kind!: Code<'ProgrammeKind'>
  @Stored() kindAlias!: string | null
  @Stored() tagline!: string | null
  @Stored() summary!: string | null
  @Stored() rationale!: string | null
  @Stored() method!: string | null
  @Stored() audience!: string | null
  @Stored() admission!: string | null
  @Stored() highlights!: string[]
  @Stored() outcomes!: string[]
  @Stored() competences!: string[]
  @Stored() audienceRoles!: string[]
  @Stored() category!: string | null
  @Stored() language!: Code<'Locale'>
  @Stored() developedIn!: string | null
  @Stored() durationText!: string | null
  @Stored() durationDays!: number | null
  @Stored() studyLoadHours!: number | null
  @Stored() credits!: number | null
  @Stored() award!: Code<'Award'>
  @Stored() awardLabel!: string | null
  @JsonList(() => Accreditation) accreditations!: Accreditation[]
  @Stored() inCompanyAvailable!: boolean
  @Stored() intake!: Code<'IntakeMode'>
  @Stored() material!: string | null
  @Stored({ index: true }) status!: Code<'PublicationStatus'>
  @Stored() publishAt!: Date | null
  @Kept('DateTime', { nullable: true, description: 'When it was published; null while it never was.' })
  publishedAt!: Date | null
  @Links(() => 'Topic', 'programme_topics') topics = new Collection<Topic>(this)
  @ToOne(() => 'MediaAsset') heroImage!: Ref<MediaAsset> | null
  @ToOne(() => 'MediaAsset') brochure!: Ref<MediaAsset> | null
  @ToOne(() => 'Provider', {
    description: 'Who offers it; null when the source names nobody, and then it cannot be published.',
  })
  provider!: Ref<Provider> | null
  @Children(() => 'ProgrammePartner', 'programme') partners = new Collection<ProgrammePartner>(this)
  @Children(() => 'LearningLine', 'programme') learningLines = new Collection<LearningLine>(this)
  @Children(() => 'Module', 'programme') modules = new Collection<Module>(this)
  @ToMany(() => 'Edition', 'programme', { orderBy: { number: 'desc' } }) editions = new Collection<Edition>(this)
  @Children(() => 'ContactPoint', 'programme') contactPoints = new Collection<ContactPoint>(this)
  @ToMany(() => 'Testimonial', 'programme') testimonials = new Collection<Testimonial>(this)
  @Children(() => 'ProgrammeRelation', 'subject') relatedProgrammes = new Collection<ProgrammeRelation>(this)
  @LinkedFrom(() => 'AlumniMeeting', 'programmes', { description: 'Meetings for its alumni.' })
  alumniMeetings!: unknown[]
  @DerivedToOne(
    () => 'Assignment',
    t => `select a.id from assignment a where a.programme_id = ${t}.id and a.deleted_at is null`,
    { description: 'The assignment it was made to measure for.' },
  )
  assignment!: Assignment | null
  @JsonList(() => Attribute) attributes!: Attribute[]
  @Children(() => 'Document', 'programme') documents = new Collection<Document>(this)

  @DerivedToOne(() => 'Edition', nextEditionSql, {
    description: 'The edition that starts next; null when none is to come.',
  })
  nextEdition!: Edition | null
  @DerivedToOne(() => 'Edition', currentEditionSql, {
    description: 'The edition that is under way: started, and not yet ended. The latest, when there are several.',
  })
  currentEdition!: Edition | null
  @Derived('Boolean', hasUpcomingEditionSql) hasUpcomingEdition!: boolean
  @Derived('Boolean', isStaleSql) isStale!: boolean
  @Derived('Int', completenessScoreSql, {
    description: 'The score of `completeness`, 0 to 100, to filter and order by.',
  })
  completenessScore!: number
  @Derived(() => Completeness, completenessSql, {
    description: 'How complete it is, and what is missing or out of date.',
  })
  completeness!: Completeness

  @SearchText({
    A: ['title', 'subtitle'],
    B: ['kind_alias', 'tagline', 'summary'],
    C: ['rationale', 'method', 'audience', 'highlights[]', 'outcomes[]'],
  })
  searchText!: unknown
}
registerClass(Programme)
describeFields(Programme, programmeReadWords)
declareReading(Programme, {
  label: t => `${t}.title`,
  detail: t => `(select coalesce(o.abbreviation, o.name) from organisation o where o.id = ${t}.provider_id)`,
  order: [{ field: 'title' }],
  searchIn: ['provider', 'modules'],
  published: t => `${t}.status = 'PUBLISHED'`,
})

const StoredPartner = storedBy(groupOf(partnerLinks()))

@Entity()
@ObjectType({ description: 'An organisation that takes part in a programme, in a stated role.' })
export class ProgrammePartner extends OrderedRow {
  @ToOne(() => 'Programme', { nullable: false, deleteRule: 'cascade', description: 'The programme it belongs to.' })
  programme!: Ref<Programme>
  @ToOne(() => 'Organisation', { nullable: false, description: 'The organisation.' }) organisation!: Ref<Organisation>
  @StoredPartner() role!: Code<'PartnerRole'>
  @StoredPartner() note!: string | null
}
registerClass(ProgrammePartner)
describeFields(ProgrammePartner, partnerLinkWords)

const StoredLine = storedBy(groupOf(programmeInput.shape.learningLines))

@Entity()
@Unique({ properties: ['programme', 'position'], deferMode: 'deferred' })
@ObjectType({ description: 'A line of learning that runs through the modules of a programme.' })
export class LearningLine extends OrderedRow {
  @ToOne(() => 'Programme', { nullable: false, deleteRule: 'cascade', description: 'The programme it belongs to.' })
  programme!: Ref<Programme>
  @StoredLine() name!: string
  @StoredLine() aliases!: string[]
  @StoredLine() description!: string | null
  @Children(() => 'LineResponsibility', 'learningLine', { description: 'Who was responsible for it, over time.' })
  responsibilities = new Collection<LineResponsibility>(this)
  @LinkedFrom(() => 'Module', 'learningLines', { description: 'The modules it runs through.' }) modules!: Module[]
}
registerClass(LearningLine)
describeFields(LearningLine, learningLineWords)
declareReading(LearningLine, { label: t => `${t}.name`, order: [{ field: 'position' }] })

const StoredResponsibility = storedBy(groupOf(groupOf(programmeInput.shape.learningLines).shape.responsibilities))

@Entity()
@ObjectType({ description: 'Who is responsible for a learning line, in a period.' })
export class LineResponsibility extends OrderedRow {
  @ToOne(() => 'LearningLine', { nullable: false, deleteRule: 'cascade', hidden: true })
  learningLine!: Ref<LearningLine>
  @ToOne(() => 'Organisation', { nullable: false, description: 'The organisation.' }) organisation!: Ref<Organisation>
  @StoredResponsibility({ fieldName: 'from_date' }) from!: string | null
  @StoredResponsibility({ fieldName: 'until_date' }) until!: string | null
}
registerClass(LineResponsibility)
describeFields(LineResponsibility, lineResponsibilityWords)

const StoredRelation = storedBy(groupOf(programmeInput.shape.relatedProgrammes))

@Entity()
@ObjectType({ description: 'How a programme relates to another one.' })
export class ProgrammeRelation extends OrderedRow {
  @ToOne(() => 'Programme', { nullable: false, deleteRule: 'cascade', hidden: true }) subject!: Ref<Programme>
  @StoredRelation() kind!: Code<'ProgrammeRelationKind'>
  @ToOne(() => 'Programme', { nullable: false, description: 'The other programme.' }) programme!: Ref<Programme>
}
registerClass(ProgrammeRelation)
describeFields(ProgrammeRelation, programmeRelationWords)
