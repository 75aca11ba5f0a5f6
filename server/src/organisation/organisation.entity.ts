import { partnerInput, providerInput } from '@aanbod/shared/organisation/organisation.ts'
import { partnerReadWords, providerReadWords } from '@aanbod/shared/organisation/organisation.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity, Enum } from '@mikro-orm/decorators/legacy'
import { InterfaceType, ObjectType } from 'type-graphql'
import type { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import type { Assignment } from '../assignment/assignment.entity.ts'
import type { Consultant } from '../consultant/consultant.entity.ts'
import type { ContactPoint } from '../contact-point/contact-point.entity.ts'
import { BaseRecord } from '../core/base.entity.ts'
import {
  Children,
  describeFields,
  Kept,
  registerClass,
  SearchText,
  storedBy,
  ToMany,
  ToOne,
  UniqueAmongLiving,
  Via,
} from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Location } from '../location/location.entity.ts'
import type { MediaAsset } from '../media-asset/media-asset.entity.ts'
import type { Person } from '../person/person.entity.ts'
import type { Programme } from '../programme/programme.entity.ts'

const Stored = storedBy(partnerInput)

@Entity({ discriminatorColumn: 'type', discriminatorMap: { PROVIDER: 'Provider', PARTNER: 'Partner' } })
@UniqueAmongLiving('organisation', 'slug')
@InterfaceType('Organisation', {
  implements: BaseRecord,
  description:
    'Any organisation: a provider of programmes, or a partner. Both are kept as one kind, so a partner can become a provider and keep every link.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Organisation extends BaseRecord {
  @Enum({ items: () => ['PROVIDER', 'PARTNER'], type: 'text' })
  type!: 'PROVIDER' | 'PARTNER'

  @Stored() name!: string
  @Stored() abbreviation!: string | null
  @Stored({ required: true }) slug!: string
  @Stored() aliases!: string[]
  @Stored() description!: string | null
  @Stored() website!: string | null
  @Stored() email!: string | null
  @Stored() phone!: string | null
  @Kept('String', { nullable: true, description: 'The number in E.164 form, the same for every notation.' })
  phoneE164!: string | null
  @ToOne(() => 'Organisation', { description: 'The organisation it is a unit of, as a faculty of a university.' })
  parent!: Ref<Organisation> | null
  @Stored() memberCount!: number | null
  @Stored() isGroup!: boolean
  @Stored() region!: string | null
  @Stored() city!: string | null
  @Stored() foundedOn!: string | null
  @Stored() predecessor!: string | null
  @ToOne(() => 'MediaAsset') logo!: Ref<MediaAsset> | null

  @ToMany(() => 'Location', 'organisation', { description: 'Places it owns.' }) locations = new Collection<Location>(
    this,
  )
  @Via(
    () => 'Person',
    (owner, target) =>
      `exists (select 1 from affiliation a where a.person_id = ${target}.id and a.organisation_id = ${owner}.id)`,
    { description: 'People who hold a position here.' },
  )
  people!: Person[]
  @Via(
    () => 'Programme',
    (owner, target) =>
      `exists (select 1 from programme_partner p where p.programme_id = ${target}.id and p.organisation_id = ${owner}.id)`,
    { description: 'Programmes it is a partner of.' },
  )
  partnerIn!: Programme[]

  @SearchText({ A: ['name', 'abbreviation'], B: ['aliases[]', 'city', 'region'], C: ['description'] })
  searchText!: unknown
}
registerClass(Organisation)
describeFields(Organisation, partnerReadWords)
declareReading(Organisation, {
  label: t => `${t}.name`,
  detail: t => `concat_ws(' · ', ${t}.abbreviation, ${t}.city)`,
  order: [{ field: 'name' }],
  publicOnlyWhenLinked: true,
})

@Entity({ discriminatorValue: 'PARTNER' })
@ObjectType({
  implements: [Organisation],
  description: 'An organisation that offers no programmes itself: a client, network, employer or owner of a venue.',
})
export class Partner extends Organisation {
  override type = 'PARTNER' as const
}
registerClass(Partner)

const StoredByProvider = storedBy(providerInput)

@Entity({ discriminatorValue: 'PROVIDER' })
@ObjectType({ implements: [Organisation], description: 'An organisation that offers programmes.' })
export class Provider extends Organisation {
  override type = 'PROVIDER' as const

  @StoredByProvider() mission!: string | null
  @StoredByProvider() activities!: string[]
  @StoredByProvider() siteLanguages!: Code<'Locale'>[]
  @StoredByProvider() crkboRegistered!: boolean

  @ToMany(() => 'Programme', 'provider', { orderBy: { title: 'asc' } }) programmes = new Collection<Programme>(this)
  @Via(
    () => 'Edition',
    (owner, target) =>
      `exists (select 1 from programme p where p.id = ${target}.programme_id and p.provider_id = ${owner}.id and p.deleted_at is null)`,
  )
  editions!: Edition[]
  @ToMany(() => 'Consultant', 'provider') consultants = new Collection<Consultant>(this)
  @Via(
    () => 'AlumniMeeting',
    (owner, target) =>
      `exists (select 1 from alumni_meeting_organisers o where o.alumni_meeting_id = ${target}.id and o.organisation_id = ${owner}.id)`,
    { description: 'Alumni meetings it organises.' },
  )
  alumniMeetings!: AlumniMeeting[]
  @ToMany(() => 'Assignment', 'provider') assignments = new Collection<Assignment>(this)
  @Children(() => 'ContactPoint', 'provider') contactPoints = new Collection<ContactPoint>(this)
}
registerClass(Provider)
describeFields(Provider, providerReadWords)
declareReading(Provider, {
  label: t => `${t}.name`,
  detail: t => `concat_ws(' · ', ${t}.abbreviation, ${t}.city)`,
  order: [{ field: 'name' }],
  published: t =>
    `exists (select 1 from programme p where p.provider_id = ${t}.id and p.status = 'PUBLISHED' and p.deleted_at is null)`,
})
