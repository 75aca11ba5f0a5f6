import {
  type Caller,
  canReadField,
  maskedFields,
  offerFields,
  participantFields,
  personalFields,
} from './permissions.ts'

/** What there is to know of a field that not everybody reads as it is. */
export type Sensitivity =
  | 'forAdmins'
  | 'forContent'
  | 'forAlumni'
  | 'forPeople'
  | 'forStaff'
  | 'notForAnalysts'
  | 'ofOffer'
  | 'ofParticipants'
  | 'pseudonym'
  | 'day'
  | 'empty'
  | 'counted'
  | 'aggregated'

const byReaders: Record<string, Sensitivity> = {
  ADMIN: 'forAdmins',
  'ADMIN CONTENT_MANAGER': 'forContent',
  'ADMIN ALUMNI_COORDINATOR': 'forAlumni',
  'ADMIN CONTENT_MANAGER ALUMNI_COORDINATOR': 'forPeople',
  'ADMIN CONTENT_MANAGER ALUMNI_COORDINATOR ANALYST': 'forStaff',
}

/** What is sensitive about a field, by the tables that decide who reads it. */
export function sensitivityOf(type: string, field: string): Sensitivity[] {
  const readers = (personalFields as Record<string, readonly Caller[]>)[`${type}.${field}`]
  const access = readers && byReaders[readers.join(' ')]
  const asParticipant = canReadField('ANALYST', type, field)
  const onOffer = type in offerFields && canReadField('ANALYST', type, field, 'offer')
  const mask = participantFields[type]?.masked[field] ?? maskedFields[`${type}.${field}`]
  const found: Sensitivity[] = []
  if (access && access !== 'forStaff') found.push(access)
  else if (!asParticipant && onOffer) found.push('ofOffer')
  else if (!asParticipant) found.push('notForAnalysts')
  else if (type in offerFields && !onOffer) found.push('ofParticipants')
  else if (access) found.push(access)
  return mask ? [...found, mask] : found
}
