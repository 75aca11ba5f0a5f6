import { expect, test } from 'vitest'
import {
  can,
  canReadField,
  participantFields,
  permissions,
  staffFields,
  type Caller,
  type Resource,
} from './permissions.ts'

const callers: Caller[] = ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST', null]
const resources = Object.keys(permissions) as Resource[]
const who = (permission: Parameters<typeof can>[1]) => callers.filter(caller => can(caller, permission))

test('an administrator reads and writes everything', () => {
  for (const resource of resources) {
    expect(can('ADMIN', `${resource}:read`), resource).toBe(true)
    expect(can('ADMIN', `${resource}:write`), resource).toBe(true)
  }
})

test('an analyst writes nothing but queries and keys, and who is not signed in nothing at all', () => {
  for (const resource of resources) {
    expect(can('ANALYST', `${resource}:write`), resource).toBe(['savedQuery', 'apiKey'].includes(resource))
    expect(can(null, `${resource}:write`), resource).toBe(false)
  }
})

test('who may write something may read it', () => {
  for (const resource of resources) {
    for (const caller of who(`${resource}:write`))
      expect(can(caller, `${resource}:read`), `${caller} ${resource}`).toBe(true)
  }
})

test.each([
  ['programme:write', ['ADMIN', 'CONTENT_MANAGER']],
  ['edition:write', ['ADMIN', 'CONTENT_MANAGER']],
  ['alumniMeeting:write', ['ADMIN', 'ALUMNI_COORDINATOR']],
  ['invitation:write', ['ADMIN', 'ALUMNI_COORDINATOR']],
  ['person:write', ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR']],
  ['enrolment:read', ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST']],
  ['invitation:read', ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST']],
  ['enquiry:read', ['ADMIN', 'CONTENT_MANAGER', 'ANALYST']],
  ['user:write', ['ADMIN']],
  ['programme:read', callers],
  ['playground:use', ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST']],
] as const)('%s is for %j', (permission, expected) => {
  expect(who(permission)).toEqual(expected)
})

test('the e-mail address of a person is for those who deal with people', () => {
  expect(callers.filter(caller => canReadField(caller, 'Person', 'email'))).toEqual([
    'ADMIN',
    'CONTENT_MANAGER',
    'ALUMNI_COORDINATOR',
  ])
  expect(callers.filter(caller => canReadField(caller, 'Person', 'fullName'))).toEqual(callers)
})

test('dietary wishes are for those who arrange the meeting', () => {
  expect(callers.filter(caller => canReadField(caller, 'Invitation', 'dietary'))).toEqual([
    'ADMIN',
    'ALUMNI_COORDINATOR',
  ])
})

test('an analyst reads nothing of those who take part but what the table names, masked or not', () => {
  for (const [type, { masked, shown }] of Object.entries(participantFields)) {
    for (const field of [...Object.keys(masked), ...shown])
      expect(canReadField('ANALYST', type, field), `${type}.${field}`).toBe(true)
    for (const field of ['email', 'remarks', 'dietary', 'deletedAt', 'whateverComesNext'])
      expect(canReadField('ANALYST', type, field), `${type}.${field}`).toBe(false)
  }
})

test('on the side of the offer an analyst reads the biography of a person, and nothing of what they took part in', () => {
  expect(canReadField('ANALYST', 'Person', 'biography', 'offer')).toBe(true)
  expect(canReadField('ANALYST', 'Person', 'biography')).toBe(false)
  for (const field of ['enrolments', 'invitations', 'email', 'phone', 'whateverComesNext'])
    expect(canReadField('ANALYST', 'Person', field, 'offer'), field).toBe(false)
})

test('the public does not see who made a record, nor its version or trash mark', () => {
  for (const field of staffFields) {
    expect(canReadField(null, 'Programme', field), field).toBe(false)
    expect(canReadField('ANALYST', 'Programme', field), field).toBe(true)
  }
})
