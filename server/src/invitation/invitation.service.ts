import { type InvitationInput, invitationInput } from '@aanbod/shared/invitation/invitation.ts'
import type { Fault } from '@aanbod/shared/core/errors.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import {
  applyChange,
  isUuid,
  labelOf,
  lockRecord,
  makeRecord,
  moveToTrash,
  openChange,
  parseInput,
  restore,
  settleOtherSide,
  sign,
} from '../core/write/records.ts'
import { Edition } from '../edition/edition.entity.ts'
import { Person } from '../person/person.entity.ts'
import { Invitation } from './invitation.entity.ts'

/** Invites somebody to a meeting. @throws InputError when the person is invited already, or wants no invitations */
export async function createInvitation({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(invitationInput, input)
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    await checkPerson(manager, values, null)
    const invitation = await makeRecord(manager, Invitation, invitationInput, values, signedIn)
    checkWorkshops(invitation)
    return invitation.id
  })
}

/** Changes an invitation. @throws ConflictError, InputError, NotFoundError */
export async function updateInvitation(
  { em, signedIn }: Context,
  id: string,
  version: number,
  input: unknown,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const change = await openChange(manager, Invitation, invitationInput, id, version, input)
    const { before, after } = change
    const isOther = before['personId'] !== after['personId'] || before['meetingId'] !== after['meetingId']
    if (isOther) await checkPerson(manager, after as InvitationInput, id)
    checkWorkshops(await applyChange(manager, change, signedIn))
    return id
  })
}

export const deleteInvitation = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Invitation, id, version)

export const restoreInvitation = (context: Context, id: string): Promise<string> => restore(context, Invitation, id)

/**
 * Invites everybody who completed one of these editions, and notes the editions as cohorts of the meeting. Who is invited
 * already, or wants no invitations, is left as it is; who completed two of them is invited once, for the first one named.
 *
 * @throws NotFoundError when there is no such meeting, InputError when an edition is unknown or in the trash
 */
export async function inviteCohorts(
  { em, signedIn }: Context,
  meetingId: string,
  cohortIds: string[],
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const meeting = await lockRecord(manager, AlumniMeeting, meetingId)
    await manager.populate(meeting, ['cohorts'])
    const cohorts = await findCohorts(manager, cohortIds)
    const added = cohorts.filter(cohort => !meeting.cohorts.contains(cohort))
    if (added.length > 0) {
      meeting.cohorts.set([...meeting.cohorts.getItems(), ...added])
      sign(manager, meeting, signedIn)
      meeting.changes = { ...meeting.changes, cohortIds: meeting.version + 1 }
      settleOtherSide(meeting.cohorts)
    }
    const invitees = await inviteesOf(
      manager,
      meetingId,
      cohorts.map(cohort => cohort.id),
    )
    // Loaded at once, so that making each invitation finds its person at hand.
    await manager.find(Person, { id: { $in: invitees.map(invitee => invitee.personId) } })
    for (const { personId, cohortId } of invitees) {
      await makeRecord(
        manager,
        Invitation,
        invitationInput,
        parseInput(invitationInput, { meetingId, personId, cohortId }),
        signedIn,
      )
    }
    return meetingId
  })
}

async function findCohorts(em: EntityManager, ids: string[]): Promise<Edition[]> {
  const found = new Map(
    (await em.find(Edition, { id: { $in: ids.filter(isUuid) } })).map(edition => [edition.id, edition]),
  )
  const faults: Fault[] = []
  for (const [index, id] of ids.entries()) {
    const cohort = found.get(id)
    const path = ['cohortIds', index]
    if (!cohort) faults.push({ path, code: 'unknown_reference' })
    else if (cohort.deletedAt)
      faults.push({ path, code: 'trashed_reference', params: { name: await labelOf(em, cohort) } })
  }
  if (faults.length > 0) throw new InputError(faults)
  return [...new Set(ids)].flatMap(id => found.get(id) ?? [])
}

/** Who completed one of the editions, may be invited and is not yet. */
async function inviteesOf(
  em: EntityManager,
  meetingId: string,
  cohortIds: string[],
): Promise<{ personId: string; cohortId: string }[]> {
  return await runStatement(
    em,
    `
    select coalesce(json_agg(json_build_object('personId', x.person_id, 'cohortId', x.edition_id)), '[]') as result from (
      select distinct on (e.person_id) e.person_id, e.edition_id
      from enrolment e join person p on p.id = e.person_id
      where e.edition_id = any ($2::uuid[]) and e.status = 'COMPLETED' and e.deleted_at is null and p.deleted_at is null and p.invitable
        and not exists (select 1 from invitation i where i.meeting_id = $1 and i.person_id = e.person_id and i.deleted_at is null)
      order by e.person_id, array_position($2::uuid[], e.edition_id)) x`,
    [meetingId, cohortIds],
  )
}

async function checkPerson(
  em: EntityManager,
  { personId, meetingId }: Pick<InvitationInput, 'personId' | 'meetingId'>,
  ownId: string | null,
): Promise<void> {
  const person = await em.findOne(Person, { id: personId, deletedAt: null })
  if (!person) return
  const name = await labelOf(em, person)
  if (!person.invitable) throw new InputError([{ path: ['personId'], code: 'not_invitable', params: { name } }])
  const twins = await em.count(Invitation, {
    person: personId,
    meeting: meetingId,
    deletedAt: null,
    ...(ownId ? { id: { $ne: ownId } } : {}),
  } as never)
  if (twins > 0) throw new InputError([{ path: ['personId'], code: 'exists', params: { name } }])
}

/** Somebody chooses from the agenda of the meeting itself. */
function checkWorkshops(invitation: Invitation): void {
  const strange = invitation.workshops.getItems().findIndex(item => item.meeting.id !== invitation.meeting.id)
  if (strange >= 0) throw new InputError([{ path: ['workshopIds', strange], code: 'other_parent' }])
}
