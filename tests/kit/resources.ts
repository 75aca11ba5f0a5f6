import { alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import { assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import { consultantInput } from '@aanbod/shared/consultant/consultant.ts'
import { editionInput } from '@aanbod/shared/edition/edition.ts'
import { enquiryInput } from '@aanbod/shared/enquiry/enquiry.ts'
import { enrolmentInput } from '@aanbod/shared/enrolment/enrolment.ts'
import { invitationInput } from '@aanbod/shared/invitation/invitation.ts'
import { locationInput } from '@aanbod/shared/location/location.ts'
import { mediaAssetInput } from '@aanbod/shared/media-asset/media-asset.ts'
import { moduleInput } from '@aanbod/shared/module/module.ts'
import { partnerInput, providerInput } from '@aanbod/shared/organisation/organisation.ts'
import { personInput } from '@aanbod/shared/person/person.ts'
import { programmeInput } from '@aanbod/shared/programme/programme.ts'
import { savedQueryInput } from '@aanbod/shared/saved-query/saved-query.ts'
import { sessionInput } from '@aanbod/shared/session/session.ts'
import { speakerInput } from '@aanbod/shared/speaker/speaker.ts'
import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import { topicInput } from '@aanbod/shared/topic/topic.ts'
import { userInput } from '@aanbod/shared/user/user.ts'
import type { kindOf } from '@aanbod/shared/core/validate.ts'
import type { makers } from './makers.ts'

/** A field of an input schema. */
export type SchemaField = Parameters<typeof kindOf>[0]

/** A kind of record that people list, make, change and delete. */
export interface Resource {
  /** The GraphQL type. */
  type: string
  /** The query of one, and the maker of the kit. */
  one: keyof typeof makers
  /** The query of the list. */
  many: string
  schema: { shape: Record<string, SchemaField> }
  /** A text field that anybody may change. */
  text: string
  /** What one finds it by in a search; without it, the kind is not searched by its own text. */
  searched?: string
}

/** Every kind of record, but `Organisation`, which is providers and partners together. */
export const resources: Resource[] = [
  { type: 'Provider', one: 'provider', many: 'providers', schema: providerInput, text: 'city', searched: 'name' },
  { type: 'Partner', one: 'partner', many: 'partners', schema: partnerInput, text: 'city', searched: 'name' },
  { type: 'Location', one: 'location', many: 'locations', schema: locationInput, text: 'city', searched: 'name' },
  { type: 'Person', one: 'person', many: 'persons', schema: personInput, text: 'titlePrefix', searched: 'familyName' },
  { type: 'Speaker', one: 'speaker', many: 'speakers', schema: speakerInput, text: 'headline', searched: 'headline' },
  {
    type: 'Consultant',
    one: 'consultant',
    many: 'consultants',
    schema: consultantInput,
    text: 'headline',
    searched: 'headline',
  },
  { type: 'Topic', one: 'topic', many: 'topics', schema: topicInput, text: 'name', searched: 'name' },
  {
    type: 'Programme',
    one: 'programme',
    many: 'programmes',
    schema: programmeInput,
    text: 'subtitle',
    searched: 'title',
  },
  { type: 'Module', one: 'module', many: 'modules', schema: moduleInput, text: 'shortTitle', searched: 'title' },
  { type: 'Edition', one: 'edition', many: 'editions', schema: editionInput, text: 'durationText', searched: 'label' },
  { type: 'Session', one: 'session', many: 'sessions', schema: sessionInput, text: 'room', searched: 'title' },
  { type: 'Enrolment', one: 'enrolment', many: 'enrolments', schema: enrolmentInput, text: 'position' },
  {
    type: 'AlumniMeeting',
    one: 'alumniMeeting',
    many: 'alumniMeetings',
    schema: alumniMeetingInput,
    text: 'theme',
    searched: 'title',
  },
  { type: 'Invitation', one: 'invitation', many: 'invitations', schema: invitationInput, text: 'remark' },
  {
    type: 'Assignment',
    one: 'assignment',
    many: 'assignments',
    schema: assignmentInput,
    text: 'durationText',
    searched: 'title',
  },
  {
    type: 'Testimonial',
    one: 'testimonial',
    many: 'testimonials',
    schema: testimonialInput,
    text: 'position',
    searched: 'quote',
  },
  { type: 'Enquiry', one: 'enquiry', many: 'enquiries', schema: enquiryInput, text: 'organisation', searched: 'name' },
  { type: 'MediaAsset', one: 'mediaAsset', many: 'mediaAssets', schema: mediaAssetInput, text: 'alt' },
  {
    type: 'SavedQuery',
    one: 'savedQuery',
    many: 'savedQueries',
    schema: savedQueryInput,
    text: 'description',
    searched: 'name',
  },
  { type: 'User', one: 'user', many: 'users', schema: userInput, text: 'name' },
]
