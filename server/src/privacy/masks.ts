import { AlumniMeeting, meetingCountsSql } from '../alumni-meeting/alumni-meeting.entity.ts'
import { peopleCount } from '../core/read/people-count.ts'
import { declareMask, declareRestriction } from '../core/read/masking.ts'
import { Edition, editionLabelSql, fullAtSql } from '../edition/edition.entity.ts'
import { Enquiry } from '../enquiry/enquiry.entity.ts'
import { Enrolment } from '../enrolment/enrolment.entity.ts'
import { Invitation } from '../invitation/invitation.entity.ts'
import { MediaAsset } from '../media-asset/media-asset.entity.ts'
import { Affiliation, fullNameSql, Person, sortNameSql } from '../person/person.entity.ts'
import { isPublicSql, Testimonial } from '../testimonial/testimonial.entity.ts'
import { dayOf, pseudonymName } from './pseudonym.ts'

/*
 * What analysts see in the place of people. Which fields they see at all stands in `participantFields` and `offerFields`
 * of shared/src/core/permissions.ts; docs/privacy.md says what this keeps secret and what it does not.
 */

const days = (...columns: string[]) => Object.fromEntries(columns.map(column => [column, dayOf(column)]))

const personName = (t: string) =>
  `(select ${pseudonymName('Persoon', 'p.pseudonym')} from person p where p.id = ${t}.person_id)`

/** Whether the world sees somebody by name: who teaches, advises, answers for an offer or speaks of one. */
const hasOffer = (id: string) => `(
  exists (select 1 from speaker s where s.person_id = ${id} and s.deleted_at is null)
  or exists (select 1 from consultant c where c.person_id = ${id} and c.deleted_at is null)
  or exists (select 1 from contact_point k where k.person_id = ${id})
  or exists (select 1 from collaborator k where k.person_id = ${id})
  or exists (select 1 from testimonial q where q.person_id = ${id} and q.deleted_at is null and ${isPublicSql('q')}))`

declareMask(Person, {
  // Made of the same parts as a name, so that everything that is put together from those holds the pseudonym.
  columns: { given_name: `'Persoon'::text`, family_name: 'pseudonym_code(pseudonym)' },
  naming: {
    label: fullNameSql,
    sort: sortNameSql,
    detail: t => `(select string_agg(coalesce(o.abbreviation, o.name), ' · ' order by a.rank)
      from affiliation a join organisation o on o.id = a.organisation_id
      where a.person_id = ${t}.id and not ${hasOffer(`${t}.id`)})`,
  },
  person: t => `${t}.id`,
  // As their affiliations, below.
  reachedBy: { people: t => `not ${hasOffer(`${t}.id`)}` },
  seenFrom: [
    'Speaker.person',
    'Consultant.person',
    'ContactPoint.person',
    'Collaborator.person',
    // Analysts see no other testimonials than those that are public.
    'Testimonial.person',
  ],
})

declareMask(Affiliation, {
  columns: {},
  naming: { label: t => `${t}.pseudonym::text` },
  person: t => `${t}.person_id`,
  // Where somebody on offer works is public beside the name: here it would lead from the name to the pseudonym.
  rows: t => `not ${hasOffer(`${t}.person_id`)}`,
  seenWith: ['Person.affiliations'],
})

declareMask(Enrolment, {
  columns: days('applied_at', 'completed_at'),
  naming: {
    label: t =>
      `${personName(t)} || ', ' || (select ${editionLabelSql('e')} from edition e where e.id = ${t}.edition_id)`,
  },
  person: t => `${t}.person_id`,
})

declareMask(Invitation, {
  columns: days('sent_at', 'responded_at', 'reminded_at', 'checked_in_at'),
  naming: { label: personName },
  person: t => `${t}.person_id`,
})

declareMask(Enquiry, {
  columns: { ...days('created_at', 'consent_at'), name: pseudonymName('Aanvraag', 'pseudonym') },
  naming: {
    label: t => `${t}.name`,
    detail: t => `(select p.title from programme p where p.id = ${t}.programme_id)`,
  },
  // Who has not been found among the persons is somebody all the same.
  person: t => `coalesce(${t}.person_id, ${t}.id)`,
})

declareRestriction(Testimonial, { rows: isPublicSql })

// The last seat is somebody's.
declareRestriction(Edition, { fields: { fullAt: t => dayOf(`(${fullAtSql(t)})`) } })

declareRestriction(AlumniMeeting, {
  fields: {
    counts: t =>
      `(${meetingCountsSql(t, condition => peopleCount('count(*)', 'i.person_id', 'i.pseudonym', condition))})`,
  },
})

/** A file whose name or picture tells who somebody is: the portrait of a person who is nowhere on offer. */
export const isPortraitOfParticipant = (t: string) =>
  `exists (select 1 from person p where p.photo_id = ${t}.id and not ${hasOffer('p.id')})`

declareRestriction(MediaAsset, { rows: t => `not ${isPortraitOfParticipant(t)}` })
