import { expect, test } from 'vitest'
import { sensitivityOf } from './sensitivity.ts'

test.each([
  ['Person', 'email', ['forPeople']],
  ['Person', 'fullName', ['pseudonym']],
  ['Person', 'titlePrefix', ['empty']],
  ['Person', 'biography', ['ofOffer']],
  ['Person', 'enrolments', ['ofParticipants']],
  ['Person', 'affiliations', []],
  ['Affiliation', 'position', ['notForAnalysts']],
  ['Enrolment', 'appliedAt', ['day']],
  ['Enrolment', 'createdAt', ['notForAnalysts']],
  ['Invitation', 'dietary', ['forAlumni']],
  ['Enquiry', 'email', ['forContent']],
  ['AlumniMeeting', 'counts', ['forStaff', 'counted']],
  ['Edition', 'fullAt', ['forStaff', 'day']],
  ['User', 'email', ['forAdmins']],
  ['Programme', 'title', []],
])('%s.%s is as sensitive as the tables have it', (type, field, found) => {
  expect(sensitivityOf(type, field)).toEqual(found)
})
