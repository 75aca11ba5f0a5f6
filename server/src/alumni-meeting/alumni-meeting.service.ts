import { type AlumniMeetingInput, alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { InUseError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import { patchAtOnce, type Written } from '../core/write/at-once.ts'
import { applyChange, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { AlumniMeeting } from './alumni-meeting.entity.ts'

/** Adds a meeting, with its agenda when that is given. @throws InputError */
export async function createAlumniMeeting({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(alumniMeetingInput, input)
  return await em.transactional(async tx => {
    const meeting = await makeRecord(tx as EntityManager, AlumniMeeting, alumniMeetingInput, values, signedIn)
    notePublication(meeting, values)
    return meeting.id
  })
}

/** Changes a meeting. @throws ConflictError, InputError, NotFoundError; InUseError when a part of the agenda goes that people chose */
export async function updateAlumniMeeting(
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const written = await patchAtOnce(context, AlumniMeeting, alumniMeetingInput, { id, version, input }, info, {
    elsewhere: ['publicationStatus'],
  })
  if (written) return written
  const { em, signedIn } = context
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const change = await openChange(manager, AlumniMeeting, alumniMeetingInput, id, version, input)
    await checkChosenParts(manager, change.before as AlumniMeetingInput, change.after as AlumniMeetingInput)
    notePublication(await applyChange(manager, change, signedIn), change.after as AlumniMeetingInput)
    return id
  })
}

export const deleteAlumniMeeting = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, AlumniMeeting, id, version)

export const restoreAlumniMeeting = (context: Context, id: string): Promise<string> =>
  restore(context, AlumniMeeting, id)

function notePublication(
  meeting: AlumniMeeting,
  { publicationStatus }: Pick<AlumniMeetingInput, 'publicationStatus'>,
): void {
  if (publicationStatus === 'PUBLISHED') meeting.publishedAt ??= new Date()
}

/** A choice that somebody made is not thrown away with the workshop. */
async function checkChosenParts(
  em: EntityManager,
  before: AlumniMeetingInput,
  after: AlumniMeetingInput,
): Promise<void> {
  const kept = new Set(after.agenda.map(item => item.id))
  const gone = before.agenda.flatMap(({ id }) => (id !== null && !kept.has(id) ? [id] : []))
  if (gone.length === 0) return
  const uses = await runStatement<{ type: string; id: string; label: string }[]>(
    em,
    `
    select coalesce(json_agg(json_build_object('type', 'Invitation', 'id', i.id, 'label', concat_ws(' ', p.given_name, p.infix, p.family_name))), '[]') as result
    from invitation_workshops w join invitation i on i.id = w.invitation_id join person p on p.id = i.person_id
    where w.agenda_item_id = any ($1::uuid[]) and i.deleted_at is null`,
    [gone],
  )
  if (uses.length > 0) throw new InUseError(uses)
}
