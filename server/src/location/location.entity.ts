import { locationInput } from '@aanbod/shared/location/location.ts'
import { locationReadWords } from '@aanbod/shared/location/location.locale.ts'
import { Collection, type Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import type { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import { BaseRecord } from '../core/base.entity.ts'
import { describeFields, registerClass, SearchText, storedBy, ToMany, ToOne } from '../core/entity.ts'
import { declareReading } from '../core/read/reading.ts'
import type { Edition } from '../edition/edition.entity.ts'
import type { Organisation } from '../organisation/organisation.entity.ts'

const Stored = storedBy(locationInput)

@Entity()
@ObjectType({ implements: BaseRecord, description: 'A place where people meet.' })
export class Location extends BaseRecord {
  @Stored() name!: string
  @Stored() street!: string | null
  @Stored() houseNumber!: string | null
  @Stored() postalCode!: string | null
  @Stored({ index: true }) city!: string | null
  @Stored() country!: string | null
  @ToOne(() => 'Organisation') organisation!: Ref<Organisation> | null
  @Stored() rooms!: string[]
  @Stored() timeZone!: string
  @Stored() website!: string | null
  @Stored() accessibilityNote!: string | null
  @Stored() latitude!: number | null
  @Stored() longitude!: number | null

  @ToMany(() => 'Edition', 'location', { description: 'Editions held here.' }) editions = new Collection<Edition>(this)
  @ToMany(() => 'AlumniMeeting', 'location', { description: 'Alumni meetings held here.' }) alumniMeetings =
    new Collection<AlumniMeeting>(this)

  @SearchText({ A: ['name'], B: ['street', 'city', 'postal_code'] })
  searchText!: unknown
}
registerClass(Location)
describeFields(Location, locationReadWords)
declareReading(Location, {
  label: t => `${t}.name`,
  detail: t => `concat_ws(', ', nullif(concat_ws(' ', ${t}.street, ${t}.house_number), ''), ${t}.city)`,
  order: [{ field: 'name' }],
  publicOnlyWhenLinked: true,
})
