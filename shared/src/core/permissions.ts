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
  enrolment: { read: both, write: both },
  alumniMeeting: { read: everybody, write: alumni },
  invitation: { read: both, write: alumni },
  assignment: { read: everybody, write: content },
  testimonial: { read: everybody, write: content },
  enquiry: { read: content, write: content },
  mediaAsset: { read: everybody, write: both },
  user: { read: staff, write: admin },
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
  'Person.enrolments': both,
  'Person.invitations': both,
  'Speaker.internalNote': both,
  'Edition.enrolments': both,
  'AlumniMeeting.invitations': both,
  'AlumniMeeting.counts': staff,
  'Invitation.dietary': alumni,
  'Invitation.remark': alumni,
  'User.email': admin,
} as const satisfies Record<string, readonly Caller[]>

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
] as const

/** Whether a caller may do something: `can('ANALYST', 'programme:write')` is false. */
export function can(caller: Caller, permission: Permission): boolean {
  if (permission === 'playground:use') return caller !== null
  const [resource, action] = permission.split(':') as [Resource, 'read' | 'write']
  return (permissions[resource][action] as readonly Caller[]).includes(caller)
}

/** Whether a caller may read a field: `Type.field`, with the personal data of people held back. */
export function canReadField(caller: Caller, type: string, field: string): boolean {
  if (caller === null && (staffFields as readonly string[]).includes(field)) return false
  const readers = (personalFields as Record<string, readonly Caller[]>)[`${type}.${field}`]
  return readers === undefined || readers.includes(caller)
}
