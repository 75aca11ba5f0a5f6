import { type SessionInput, sessionInput, sessionWithinFaults } from '@aanbod/shared/session/session.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import {
  applyChange,
  isUuid,
  makeRecord,
  moveToTrash,
  openChange,
  parseInput,
  restore,
  withinOwner,
} from '../core/write/records.ts'
import { Edition } from '../edition/edition.entity.ts'
import { Session } from './session.entity.ts'

/** Adds a session to an edition. @throws InputError when it lies outside the edition */
export async function createSession({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(sessionInput, input)
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    let id = ''
    await withinOwner(manager, Edition, values.editionId, 'sessions', signedIn, async () => {
      const session = await makeRecord(manager, Session, sessionInput, values, signedIn)
      await checkSession(session, values)
      id = session.id
      return true
    })
    return id
  })
}

/** Changes a session. @throws ConflictError, InputError, NotFoundError */
export async function updateSession(context: Context, id: string, version: number, input: unknown): Promise<string> {
  return await withinEdition(context, id, async em => {
    const change = await openChange(em, Session, sessionInput, id, version, input)
    const { changes } = change.record
    await applyChange(em, change, context.signedIn)
    await checkSession(change.record, change.after as SessionInput)
    return change.record.changes !== changes
  })
}

/** Puts a session in the trash. @throws ConflictError, NotFoundError */
export async function deleteSession(context: Context, id: string, version: number): Promise<string> {
  return await withinEdition(context, id, async em => {
    await moveToTrash({ ...context, em }, Session, id, version)
    return true
  })
}

/** Puts a session back. @throws InputError while its edition is in the trash */
export async function restoreSession(context: Context, id: string): Promise<string> {
  return await withinEdition(context, id, async em => {
    await restore({ ...context, em }, Session, id)
    return true
  })
}

async function withinEdition(
  { em, signedIn }: Context,
  id: string,
  run: (em: EntityManager) => Promise<boolean>,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const session = isUuid(id) ? await manager.findOne(Session, id) : null
    await withinOwner(manager, Edition, session?.edition.id, 'sessions', signedIn, () => run(manager))
    return id
  })
}

/** A session lies within its edition and teaches a module of its programme. */
async function checkSession(session: Session, values: SessionInput): Promise<void> {
  const edition = await session.edition.loadOrFail()
  const faults = sessionWithinFaults(values, edition)
  const module = await session.module?.loadOrFail()
  if (module && module.programme.id !== edition.programme.id) faults.push({ path: ['moduleId'], code: 'other_parent' })
  if (faults.length > 0) throw new InputError(faults)
}
