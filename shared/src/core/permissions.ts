import type { Code } from './vocabularies.ts'

export type UserRole = Code<'UserRole'>
/** Who asks: a signed-in role, or nobody. */
export type Caller = UserRole | null

const staff = ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'] as const
const everybody = [...staff, null] as const
const content = ['ADMIN', 'CONTENT_MANAGER'] as const
const alumni = ['ADMIN', 'ALUMNI_COORDINATOR'] as const
const both = ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR'] as const
const admin = ['ADMIN'] as const

/**
 * Who may read and write what. `null` stands for nobody signed in; nobody sees only what is published, whatever stands
 * here, and writes nothing but an enquiry.
 */
export const permissions = {
  provider: { read: everybody, write: content },
  partner: { read: everybody, write: both },
  location: { read: everybody, write: both },
  person: { read: everybody, write: both },
  speaker: { read: everybody, write: both },
  consultant: { read: everybody, write: content },
  topic: { read: everybody, write: both },
  programme: { read: everybody, write: content },
  module: { read: everybody, write: content },
  edition: { read: everybody, write: content },
  session: { read: everybody, write: content },
  enrolment: { read: staff, write: both },
  alumniMeeting: { read: everybody, write: alumni },
  invitation: { read: staff, write: alumni },
  assignment: { read: everybody, write: content },
  testimonial: { read: everybody, write: content },
  enquiry: { read: ['ADMIN', 'CONTENT_MANAGER', 'ANALYST'], write: content },
  mediaAsset: { read: everybody, write: both },
  user: { read: staff, write: admin },
  // One's own; an administrator's reach is everybody's.
  apiKey: { read: staff, write: staff },
  // One's own, and to read those that others share: the service sees to that.
  savedQuery: { read: staff, write: staff },
} as const satisfies Record<string, { read: readonly Caller[]; write: readonly Caller[] }>

export type Resource = keyof typeof permissions
export type Permission = `${Resource}:${'read' | 'write'}` | 'playground:use'

/** Personal data: who may read these fields of persons and of what hangs on them. Everybody else gets `FORBIDDEN`. */
export const personalFields = {
  'Person.email': both,
  'Person.phone': both,
  'Person.phoneE164': both,
  'Person.salutation': both,
  'Person.invitable': both,
  'Person.enrolments': staff,
  'Person.invitations': staff,
  'Speaker.internalNote': both,
  'Edition.enrolments': staff,
  // The moment somebody applied.
  'Edition.fullAt': staff,
  'Edition.leadTimeDays': staff,
  'AlumniMeeting.invitations': staff,
  'AlumniMeeting.counts': staff,
  'Enrolment.position': both,
  'Enrolment.remarks': both,
  'Invitation.dietary': alumni,
  'Invitation.remark': alumni,
  'Enquiry.salutation': content,
  'Enquiry.email': content,
  'Enquiry.phone': content,
  'Enquiry.phoneE164': content,
  'Enquiry.address': content,
  'Enquiry.organisation': content,
  'Enquiry.remarks': content,
  'Enquiry.notes': content,
  'User.email': admin,
} as const satisfies Record<string, readonly Caller[]>

/**
 * On which side of the offer a person stands. A *participant* is listed, enrolled, invited or asks; somebody on the side
 * of the *offer* is reached from what they teach, advise or answer for, as the public sees them too.
 */
export type Side = 'participant' | 'offer'

/** How a field of somebody who takes part looks to an analyst: from a keyed hash, without the time of day, or left empty. */
export type MaskKind = 'pseudonym' | 'day' | 'empty'

/**
 * What an analyst reads of people who take part, and nothing else of them: their records under pseudonyms. What is
 * `masked` is shown changed, what is `shown` as it is.
 */
export const participantFields: Record<string, { masked: Record<string, MaskKind>; shown: readonly string[] }> = {
  Person: {
    masked: {
      id: 'pseudonym',
      titlePrefix: 'empty',
      givenName: 'pseudonym',
      infix: 'empty',
      familyName: 'pseudonym',
      titleSuffix: 'empty',
      fullName: 'pseudonym',
      sortName: 'pseudonym',
    },
    shown: ['affiliations', 'enrolments', 'invitations'],
  },
  Affiliation: { masked: { id: 'pseudonym' }, shown: ['organisation', 'primary'] },
  Enrolment: {
    masked: { id: 'pseudonym', appliedAt: 'day', completedAt: 'day' },
    shown: ['version', 'createdBy', 'updatedBy', 'person', 'edition', 'status', 'organisation'],
  },
  Invitation: {
    masked: { id: 'pseudonym', sentAt: 'day', respondedAt: 'day', remindedAt: 'day', checkedInAt: 'day' },
    shown: ['version', 'createdBy', 'updatedBy', 'meeting', 'person', 'cohort', 'status', 'workshops', 'guests'],
  },
  Enquiry: {
    masked: { id: 'pseudonym', createdAt: 'day', name: 'pseudonym', consentAt: 'day' },
    shown: [
      ...['version', 'createdBy', 'updatedBy', 'kind', 'programme', 'edition', 'status', 'assignee', 'person'],
      'enrolment',
    ],
  },
}

/** What an analyst reads of a person on the side of the offer: what a visitor reads there, and who keeps the record. */
export const offerFields: Record<string, readonly string[]> = {
  Person: [
    ...['id', 'version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'deletedAt'],
    ...['titlePrefix', 'givenName', 'infix', 'familyName', 'titleSuffix', 'fullName', 'sortName'],
    ...['biography', 'photo', 'expertise', 'affiliations', 'speaker', 'consultant', 'contactPoints', 'testimonials'],
  ],
}

/** Fields of other records that people who take part can be told by, and how an analyst sees them. */
export const maskedFields: Record<string, 'day' | 'counted'> = {
  'AlumniMeeting.counts': 'counted',
  'Edition.fullAt': 'day',
}

/** Whether an analyst sees a field of those who take part, masked or not. */
function isShownOfParticipants(type: string, field: string): boolean {
  const fields = participantFields[type]
  return fields === undefined || field in fields.masked || fields.shown.includes(field)
}

/** Fields of a record that only signed-in staff sees, on every type: who made it, its version and its trash mark. */
export const staffFields = [
  'version',
  'createdBy',
  'updatedBy',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'completeness',
  'completenessScore',
  'isStale',
] as const

/** Whether a caller may do something: `can('ANALYST', 'programme:write')` is false. */
export function can(caller: Caller, permission: Permission): boolean {
  if (permission === 'playground:use') return caller !== null
  const [resource, action] = permission.split(':') as [Resource, 'read' | 'write']
  return (permissions[resource][action] as readonly Caller[]).includes(caller)
}

/**
 * Whether a caller may read a field: `Type.field`, with the personal data of people held back.
 *
 * @param side - for a person, and what hangs on one: how the record is reached. A list of persons is of participants.
 */
export function canReadField(caller: Caller, type: string, field: string, side: Side = 'participant'): boolean {
  if (caller === null && (staffFields as readonly string[]).includes(field)) return false
  if (caller === 'ANALYST') {
    if (side === 'participant' && !isShownOfParticipants(type, field)) return false
    if (side === 'offer' && offerFields[type]?.includes(field) === false) return false
  }
  const readers = (personalFields as Record<string, readonly Caller[]>)[`${type}.${field}`]
  return readers === undefined || readers.includes(caller)
}
