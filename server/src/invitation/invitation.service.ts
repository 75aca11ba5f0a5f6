import { type InvitationInput, invitationInput } from '@aanbod/shared/invitation/invitation.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { applyChange, labelOf, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { Person } from '../person/person.entity.ts'
import { Invitation } from './invitation.entity.ts'

/** Invites somebody to a meeting. @throws InputError when the person is invited already, or wants no invitations */
export async function createInvitation({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(invitationInput, input)
  return await em.transactional(async (tx) => {
    const manager = tx as EntityManager
    await checkPerson(manager, values, null)
    const invitation = await makeRecord(manager, Invitation, invitationInput, values, signedIn)
    checkWorkshops(invitation)
    return invitation.id
  })
}

/** Changes an invitation. @throws ConflictError, InputError, NotFoundError */
export async function updateInvitation({ em, signedIn }: Context, id: string, version: number, input: unknown): Promise<string> {
  return await em.transactional(async (tx) => {
    const manager = tx as EntityManager
    const change = await openChange(manager, Invitation, invitationInput, id, version, input)
    const { before, after } = change
    const isOther = before['personId'] !== after['personId'] || before['meetingId'] !== after['meetingId']
    if (isOther) await checkPerson(manager, after as InvitationInput, id)
    checkWorkshops(await applyChange(manager, change, signedIn))
    return id
  })
}

export const deleteInvitation = (context: Context, id: string, version: number): Promise<string> => moveToTrash(context, Invitation, id, version)

export const restoreInvitation = (context: Context, id: string): Promise<string> => restore(context, Invitation, id)

async function checkPerson(em: EntityManager, { personId, meetingId }: Pick<InvitationInput, 'personId' | 'meetingId'>, ownId: string | null): Promise<void> {
  const person = await em.findOne(Person, { id: personId, deletedAt: null })
  if (!person) return
  const name = await labelOf(em, person)
  if (!person.invitable) throw new InputError([{ path: ['personId'], code: 'not_invitable', params: { name } }])
  const twins = await em.count(Invitation, { person: personId, meeting: meetingId, deletedAt: null, ...(ownId ? { id: { $ne: ownId } } : {}) } as never)
  if (twins > 0) throw new InputError([{ path: ['personId'], code: 'exists', params: { name } }])
}

/** Somebody chooses from the agenda of the meeting itself. */
function checkWorkshops(invitation: Invitation): void {
  const strange = invitation.workshops.getItems().findIndex(item => item.meeting.id !== invitation.meeting.id)
  if (strange >= 0) throw new InputError([{ path: ['workshopIds', strange], code: 'other_parent' }])
}
