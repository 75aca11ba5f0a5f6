import { type SessionInput, sessionInput, sessionWithinFaults } from '@aanbod/shared/session/session.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { applyChange, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { Session } from './session.entity.ts'

/** Adds a session to an edition. @throws InputError when it lies outside the edition */
export async function createSession({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(sessionInput, input)
  return await em.transactional(async (tx) => {
    const session = await makeRecord(tx as EntityManager, Session, sessionInput, values, signedIn)
    await checkSession(session, values)
    return session.id
  })
}

/** Changes a session. @throws ConflictError, InputError, NotFoundError */
export async function updateSession({ em, signedIn }: Context, id: string, version: number, input: unknown): Promise<string> {
  return await em.transactional(async (tx) => {
    const change = await openChange(tx as EntityManager, Session, sessionInput, id, version, input)
    await applyChange(tx as EntityManager, change, signedIn)
    await checkSession(change.record, change.after as SessionInput)
    return id
  })
}

export const deleteSession = (context: Context, id: string, version: number): Promise<string> => moveToTrash(context, Session, id, version)

export const restoreSession = (context: Context, id: string): Promise<string> => restore(context, Session, id)

/** A session lies within its edition and teaches a module of its programme. */
async function checkSession(session: Session, values: SessionInput): Promise<void> {
  const edition = await session.edition.loadOrFail()
  const faults = sessionWithinFaults(values, edition)
  const module = await session.module?.loadOrFail()
  if (module && module.programme.id !== edition.programme.id) faults.push({ path: ['moduleId'], code: 'other_parent' })
  if (faults.length > 0) throw new InputError(faults)
}
