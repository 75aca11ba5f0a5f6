import { can } from '@aanbod/shared/core/permissions.ts'
import { AlumniMeeting } from './alumni-meeting/alumni-meeting.entity.ts'
import { Assignment } from './assignment/assignment.entity.ts'
import { Consultant } from './consultant/consultant.entity.ts'
import type { AnyClass } from './core/entity.ts'
import { ForbiddenError, UnauthenticatedError } from './core/errors.ts'
import type { Aggregate } from './core/read/aggregate-types.ts'
import { Edition } from './edition/edition.entity.ts'
import { Enquiry } from './enquiry/enquiry.entity.ts'
import { Enrolment } from './enrolment/enrolment.entity.ts'
import { Invitation } from './invitation/invitation.entity.ts'
import { Location } from './location/location.entity.ts'
import { MediaAsset } from './media-asset/media-asset.entity.ts'
import { Module } from './module/module.entity.ts'
import { Organisation, Partner, Provider } from './organisation/organisation.entity.ts'
import { isAlumnus, Person } from './person/person.entity.ts'
import { Programme } from './programme/programme.entity.ts'
import { Session } from './session/session.entity.ts'
import { Speaker } from './speaker/speaker.entity.ts'
import { Testimonial } from './testimonial/testimonial.entity.ts'
import { Topic } from './topic/topic.entity.ts'
import { User } from './user/user.entity.ts'

const of = (entity: AnyClass, plural: string): Aggregate => ({
  name: `${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}Aggregate`,
  entity,
  description: `Counts, sums and the like over ${plural}, in groups.`,
})

/** What can be counted and measured: every kind of record that people list. */
export const aggregates: Aggregate[] = [
  of(Provider, 'providers'),
  of(Partner, 'partners'),
  of(Organisation, 'providers and partners together'),
  of(Location, 'locations'),
  of(Person, 'persons'),
  of(Speaker, 'speakers'),
  of(Consultant, 'consultants'),
  of(Topic, 'topics'),
  of(Programme, 'programmes'),
  of(Module, 'modules'),
  of(Edition, 'editions'),
  of(Session, 'sessions'),
  of(Enrolment, 'enrolments'),
  {
    ...of(Person, 'people who completed at least one edition'),
    name: 'alumniAggregate',
    where: isAlumnus,
    guard: ({ caller }) => {
      if (!can(caller, 'enrolment:read'))
        throw caller === null ? new UnauthenticatedError() : new ForbiddenError('alumniAggregate')
    },
  },
  of(AlumniMeeting, 'alumni meetings'),
  of(Invitation, 'invitations'),
  of(Assignment, 'assignments'),
  of(Testimonial, 'testimonials'),
  of(Enquiry, 'enquiries'),
  of(MediaAsset, 'pictures and documents'),
  of(User, 'colleagues who sign in'),
]
