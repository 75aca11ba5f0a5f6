import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const coordinator = api.as('alumniCoordinator')
let number = 0

async function create(concept: string, input: Record<string, unknown>): Promise<string> {
  const { made } = await api.as('admin').ask<{
    made: { id: string }
  }>(`mutation ($input: ${concept}Input!) { made: create${concept}(input: $input) { id } }`, { input })
  return made.id
}

const addMeeting = () => create('AlumniMeeting', { title: `Alumnidag ${++number}` })
const addCohort = async () =>
  create('Edition', {
    programmeId: await create('Programme', { title: `Opleiding ${++number}`, kind: 'LEERGANG' }),
    number: 1,
  })
async function addAlumnus(editionId: string, status = 'COMPLETED', person: Record<string, unknown> = {}) {
  const personId = await create('Person', { familyName: `Alumnus ${++number}`, ...person })
  await create('Enrolment', { personId, editionId, status })
  return personId
}

const Invite = `mutation ($meetingId: ID!, $cohortIds: [ID!]!) {
  meeting: inviteCohorts(meetingId: $meetingId, cohortIds: $cohortIds) {
    version cohorts { id } invitations { status sentAt person { id } cohort { id } }
  }
}`
interface Invited {
  meeting: {
    version: number
    cohorts: { id: string }[]
    invitations: { status: string; sentAt: string | null; person: { id: string }; cohort: { id: string } | null }[]
  }
}
const invite = async (meetingId: string, ...cohortIds: string[]) =>
  (await coordinator.ask<Invited>(Invite, { meetingId, cohortIds })).meeting
const peopleOf = (meeting: Invited['meeting']) => meeting.invitations.map(({ person }) => person.id).sort()

test('inviting a cohort invites who completed it, and sends nothing', async () => {
  const [meetingId, cohort] = [await addMeeting(), await addCohort()]
  const alumni = [await addAlumnus(cohort), await addAlumnus(cohort)]
  await addAlumnus(cohort, 'WITHDRAWN')
  const meeting = await invite(meetingId, cohort)
  expect(peopleOf(meeting)).toEqual(alumni.sort())
  expect(meeting.invitations[0]).toMatchObject({ status: 'PENDING', sentAt: null, cohort: { id: cohort } })
  expect(meeting.cohorts).toEqual([{ id: cohort }])
})

test('who wants no invitations is not invited with the cohort', async () => {
  const [meetingId, cohort] = [await addMeeting(), await addCohort()]
  await addAlumnus(cohort, 'COMPLETED', { invitable: false })
  expect((await invite(meetingId, cohort)).invitations).toEqual([])
})

test('a cohort can be invited again, for those who came later; who answered keeps the answer', async () => {
  const [meetingId, cohort] = [await addMeeting(), await addCohort()]
  const first = await addAlumnus(cohort)
  await create('Invitation', { meetingId, personId: first, status: 'ACCEPTED' })
  const later = await addAlumnus(cohort)
  const meeting = await invite(meetingId, cohort)
  expect(peopleOf(meeting)).toEqual([first, later].sort())
  expect(meeting.invitations.find(({ person }) => person.id === first)).toMatchObject({ status: 'ACCEPTED' })
  expect((await invite(meetingId, cohort)).version).toBe(meeting.version)
})

test('who completed two cohorts gets one invitation, for the first one named', async () => {
  const [meetingId, early, late] = [await addMeeting(), await addCohort(), await addCohort()]
  const personId = await addAlumnus(early)
  await create('Enrolment', { personId, editionId: late, status: 'COMPLETED' })
  const { invitations } = await invite(meetingId, late, early)
  expect(invitations).toHaveLength(1)
  expect(invitations[0]).toMatchObject({ person: { id: personId }, cohort: { id: late } })
})

test('a cohort that does not exist invites nobody, and is named', async () => {
  const [meetingId, cohort] = [await addMeeting(), await addCohort()]
  await addAlumnus(cohort)
  const cohortIds = [cohort, '0190a000-0000-7000-8000-000000000001']
  const { errors } = await coordinator.run(Invite, { meetingId, cohortIds })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: ['cohortIds', 1] }] })
  const { alumniMeeting } = await coordinator.ask<{ alumniMeeting: { invitations: unknown[] } }>(
    'query ($id: ID!) { alumniMeeting(id: $id) { invitations { id } } }',
    { id: meetingId },
  )
  expect(alumniMeeting.invitations).toEqual([])
})

test('a list of invitations is sorted by family name, with the part before it left out', async () => {
  const meetingId = await addMeeting()
  for (const [givenName, infix, familyName] of [
    ['Anna', null, 'Zwart'],
    ['Tom', 'de', 'Bruijn'],
    ['Bart', null, 'Nijland'],
  ]) {
    await create('Invitation', { meetingId, personId: await create('Person', { givenName, infix, familyName }) })
  }
  const { invitations } = await coordinator.ask<{ invitations: { nodes: { person: { fullName: string } }[] } }>(
    `query ($meetingId: ID!) {
      invitations(filter: { meetingId: { eq: $meetingId } }, orderBy: [{ field: PERSON, direction: ASC }]) {
        nodes { person { fullName } }
      }
    }`,
    { meetingId },
  )
  expect(invitations.nodes.map(({ person }) => person.fullName)).toEqual([
    'Tom de Bruijn',
    'Bart Nijland',
    'Anna Zwart',
  ])
})
