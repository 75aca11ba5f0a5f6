import { editionInput } from '@aanbod/shared/edition/edition.ts'
import { editionReadWords, priceLineWords } from '@aanbod/shared/edition/edition.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { ContactPoint } from '../contact-point/contact-point.entity.ts'
import { Attribute } from '../core/attachments.entity.ts'
import { BaseRecord, OrderedRow } from '../core/base.entity.ts'
import {
  Children,
  Derived,
  describeFields,
  Group,
  JsonList,
  Kept,
  LinkedFrom,
  Links,
  registerClass,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
  UniqueAmongLiving,
} from '../core/entity.ts'
import { Price } from '../core/price.ts'
import { declareReading } from '../core/read/reading.ts'
import { keptAs } from '../core/write/values.ts'
import type { Enrolment } from '../enrolment/enrolment.entity.ts'
import type { Location } from '../location/location.entity.ts'
import type { Document } from '../media-asset/media-asset.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'
import type { Session } from '../session/session.entity.ts'

/** SQL of what an edition is called: its own label, or the title of its programme with its number. */
export const editionLabelSql = (t: string) =>
  `coalesce(${t}.own_label, (select concat_ws(' ', p.title, ${t}.number) from programme p where p.id = ${t}.programme_id))`

const seatsTakenSql = (t: string) =>
  `(select count(*)::int from enrolment n where n.edition_id = ${t}.id and n.deleted_at is null and n.status in ('CONFIRMED', 'COMPLETED'))`

/** The moment the application came in that took the last seat; one without a moment counts from when it was entered. */
export const fullAtSql = (t: string) =>
  `case when ${t}.capacity > 0 then (select coalesce(n.applied_at, n.created_at) as at from enrolment n
    where n.edition_id = ${t}.id and n.deleted_at is null and n.status in ('CONFIRMED', 'COMPLETED') order by at, n.id offset ${t}.capacity - 1 limit 1) end`

const dayOf = (moment: string) => `((${moment}) at time zone 'Europe/Amsterdam')::date`

/** Days from opening to full; who applied before it opened makes it none, not less. */
const leadTimeSql = (t: string) =>
  `select case when l.days < 0 then 0 else l.days end from (select ${dayOf(fullAtSql(t))} - ${dayOf(`${t}.registration_opened_at`)} as days) l`

/** The base price plus the components that everybody pays; null while one of them has no amount. */
const totalFromSql = (
  t: string,
) => `select case when ${t}.price_amount_cents is null or bool_or(l.price_amount_cents is null) then null
  else jsonb_build_object('amountCents', ${t}.price_amount_cents + coalesce(sum(l.price_amount_cents), 0)::int, 'currency', 'EUR',
    'vat', case when coalesce(bool_and(l.price_vat = ${t}.price_vat), true) then ${t}.price_vat else 'UNKNOWN' end,
    'vatPercentage', case when coalesce(bool_and(l.price_vat_percentage is not distinct from ${t}.price_vat_percentage), true) then ${t}.price_vat_percentage end,
    'per', ${t}.price_per, 'includes', to_jsonb(${t}.price_includes), 'note', null, 'certainty', ${t}.price_certainty) end
  from price_line l where l.edition_id = ${t}.id and l.mandatory and l.kind = 'COMPONENT'`

const Stored = storedBy(editionInput)

@Entity()
@UniqueAmongLiving('edition', 'programme_id', 'number')
@Index({
  name: 'edition_starts_on_earliest_index',
  expression: 'create index "edition_starts_on_earliest_index" on "edition" (partial_date_earliest(starts_on))',
})
@ObjectType({ implements: BaseRecord, description: 'One run of a programme: its dates, place, price and seats.' })
export class Edition extends BaseRecord {
  @ToOne(() => 'Programme', { nullable: false }) programme!: Ref<Programme>
  @Stored() number!: number | null
  @Property({ type: 'text', nullable: true, hidden: true }) ownLabel!: string | null
  @Derived('String', editionLabelSql, { description: 'Its own name, or "<title> <number>".' }) label!: string
  @Stored({ index: true }) status!: Code<'EditionStatus'>
  @Stored({ index: true }) registration!: Code<'RegistrationStatus'>
  @Stored() certainty!: Code<'Certainty'>
  @Stored() startsOn!: string | null
  @Stored() endsOn!: string | null
  @Stored() durationText!: string | null
  @ToOne(() => 'Location') location!: Ref<Location> | null
  @Stored() deliveryMode!: Code<'DeliveryMode'>
  @Stored() language!: Code<'Locale'> | null
  @Stored() minParticipants!: number | null
  @Stored() capacity!: number | null
  @Group(() => Price, 'price_') price!: Price | null
  @Children(() => 'PriceLine', 'edition') priceLines = new Collection<PriceLine>(this)
  @Derived(() => Price, totalFromSql, {
    nullable: true,
    description: 'The base price plus the mandatory components; null while an amount is not known.',
  })
  totalFrom!: Price | null
  @Stored() registrationDeadline!: string | null
  @Stored() registrationUrl!: string | null
  @ToOne(() => 'Organisation') registrationOrganisation!: Ref<Organisation> | null
  @Stored() cancellationTerms!: string | null
  @ToOne(() => 'Organisation') fundedBy!: Ref<Organisation> | null
  @Links(() => 'Organisation', 'edition_hosts') hosts = new Collection<Organisation>(this)
  @Stored() realisedParticipants!: number | null
  @Children(() => 'ContactPoint', 'edition') contactPoints = new Collection<ContactPoint>(this)
  @ToMany(() => 'Session', 'edition', { orderBy: { date: 'asc', startTime: 'asc' }, owned: true }) sessions =
    new Collection<Session>(this)
  @ToMany(() => 'Enrolment', 'edition') enrolments = new Collection<Enrolment>(this)
  @Derived('Int', seatsTakenSql, { description: 'Enrolments that are confirmed or completed.' }) seatsTaken!: number
  @Derived(
    'Int',
    t => `case when ${t}.capacity is null then null else greatest(${t}.capacity - ${seatsTakenSql(t)}, 0) end`,
    { nullable: true, description: 'Seats still free; null when the capacity is not known.' },
  )
  seatsLeft!: number | null
  @Derived(
    'Int',
    t =>
      `select count(*)::int from enrolment n where n.edition_id = ${t}.id and n.deleted_at is null and n.status in ('APPLIED', 'INTAKE')`,
    { description: 'Enrolments that wait for a decision.' },
  )
  seatsInIntake!: number
  @Derived(
    'Float',
    t => `case when ${t}.capacity > 0 then least(${seatsTakenSql(t)}::double precision / ${t}.capacity, 1) end`,
    { nullable: true },
  )
  fillRate!: number | null
  @Kept('DateTime', { nullable: true }) registrationOpenedAt!: Date | null
  @Derived('DateTime', fullAtSql, { nullable: true }) fullAt!: Date | null
  @Derived('Int', leadTimeSql, { nullable: true }) leadTimeDays!: number | null
  @JsonList(() => Attribute) attributes!: Attribute[]
  @Children(() => 'Document', 'edition') documents = new Collection<Document>(this)
  @LinkedFrom(() => 'AlumniMeeting', 'cohorts', { description: 'Alumni meetings it is invited to.' })
  invitedTo!: unknown[]
  @LinkedFrom(() => 'AlumniMeeting', 'representedCohorts', { description: 'Alumni meetings its people were at.' })
  representedAt!: unknown[]

  @SearchText({ A: ['own_label', 'number::text'], B: ['duration_text'], C: ['cancellation_terms'] })
  searchText!: unknown
}
keptAs(Edition, { label: 'ownLabel' })
registerClass(Edition)
describeFields(Edition, editionReadWords)
declareReading(Edition, {
  label: editionLabelSql,
  // The tenth comes after the second.
  sort: t =>
    `concat_ws(' ', coalesce(${t}.own_label, (select p.title from programme p where p.id = ${t}.programme_id)), lpad(${t}.number::text, 5, '0'))`,
  detail: t =>
    `(select coalesce(o.abbreviation, o.name) from programme p join organisation o on o.id = p.provider_id where p.id = ${t}.programme_id)`,
  order: [{ field: 'startsOn' }],
  searchIn: ['programme'],
  namedBy: ['programme'],
  published: t =>
    `exists (select 1 from programme p where p.id = ${t}.programme_id and p.status = 'PUBLISHED' and p.deleted_at is null)`,
})

const StoredLine = storedBy(groupOf(editionInput.shape.priceLines))

@Entity()
@ObjectType({ description: 'A part of, an addition to or a reduction of the price of an edition.' })
export class PriceLine extends OrderedRow {
  @ToOne(() => 'Edition', { nullable: false, deleteRule: 'cascade', hidden: true }) edition!: Ref<Edition>
  @StoredLine() label!: string
  @StoredLine() kind!: Code<'PriceLineKind'>
  @Group(() => Price, 'price_') price!: Price | null
  @StoredLine() percentage!: number | null
  @StoredLine() mandatory!: boolean
  @StoredLine() validUntil!: string | null
  @StoredLine() combinable!: boolean
}
registerClass(PriceLine)
describeFields(PriceLine, priceLineWords)
