import { type UserInput, userInput } from '@aanbod/shared/user/user.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import { endSessionsOf } from '../auth/session.service.ts'
import { endSignInLinksOf, type MadeLink, makeSignInLink } from '../auth/sign-in-link.service.ts'
import type { Context } from '../context.ts'
import { AppError, InputError, NotFoundError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import { applyChange, isUuid, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { User } from './user.entity.ts'

const linkValidHours = 7 * 24

/** Adds a colleague, who signs in with a link at first. @throws InputError when the address is in use */
export async function createUser({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(userInput, input)
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    await assertEmailIsFree(manager, values.email)
    return (await makeRecord(manager, User, userInput, values, signedIn)).id
  })
}

/**
 * Changes a colleague. Who is no longer active is signed out everywhere.
 *
 * @throws InputError when the address is in use, or no active administrator would remain
 */
export async function updateUser(
  { em, signedIn }: Context,
  id: string,
  version: number,
  input: unknown,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    await oneChangeOfAdministratorsAtATime(manager)
    const change = await openChange(manager, User, userInput, id, version, input)
    const before = change.before as UserInput
    const after = change.after as UserInput
    if (after.email !== before.email) await assertEmailIsFree(manager, after.email)
    if (isAdministrator(before) && !isAdministrator(after)) {
      await assertAnotherAdministrator(manager, id, before.active === after.active ? 'role' : 'active')
    }
    await applyChange(manager, change, signedIn)
    if (!after.active) await lockOut(manager, id)
    return id
  })
}

/** Puts a colleague in the trash and signs them out everywhere. @throws InputError when no active administrator would remain */
export async function deleteUser(context: Context, id: string, version: number): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await oneChangeOfAdministratorsAtATime(em)
    const user = isUuid(id) ? await em.findOne(User, { id, deletedAt: null }) : null
    if (user && isAdministrator(user)) await assertAnotherAdministrator(em, id, 'id')
    await moveToTrash({ ...context, em }, User, id, version)
    await lockOut(em, id)
    return id
  })
}

/** Takes a colleague out of the trash. @throws InputError when somebody else has the address by now */
export async function restoreUser(context: Context, id: string): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    const user = isUuid(id) ? await em.findOne(User, { id, deletedAt: { $ne: null } }) : null
    if (user) await assertEmailIsFree(em, user.email)
    return await restore({ ...context, em }, User, id)
  })
}

/** Makes a link for a colleague to sign in with once, for an administrator to hand over. @throws when there is no such active colleague */
export async function createSignInLink({ em }: Context, userId: string): Promise<MadeLink> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const user = isUuid(userId) ? await manager.findOne(User, { id: userId, deletedAt: null }) : null
    if (!user) throw new NotFoundError('User', userId)
    if (!user.active) throw new InactiveUserError()
    return await makeSignInLink(manager, user, linkValidHours)
  })
}

class InactiveUserError extends AppError {
  constructor() {
    const sentence = {
      nl: 'Deze collega is niet actief en kan zich dus niet aanmelden. Maak het account eerst actief.',
      en: 'This colleague is not active and so cannot sign in. Make the account active first.',
    }
    super(
      'BAD_USER_INPUT',
      locale => ({ issues: [{ path: ['userId'], code: 'invalid', message: sentence[locale] }] }),
      sentence,
    )
  }
}

const isAdministrator = ({ role, active }: Pick<User, 'role' | 'active'>) => role === 'ADMIN' && active

/** Two administrators who demote each other at the same moment would leave none. */
const oneChangeOfAdministratorsAtATime = (em: EntityManager) =>
  runStatement(em, `select pg_advisory_xact_lock(hashtext('app_user.administrators'))::text as result`, [])

async function assertAnotherAdministrator(em: EntityManager, id: string, field: string): Promise<void> {
  const others = await em.count(User, { role: 'ADMIN', active: true, deletedAt: null, id: { $ne: id } })
  if (others === 0) throw new InputError([{ path: [field], code: 'last_admin' }])
}

async function assertEmailIsFree(em: EntityManager, email: string): Promise<void> {
  const taken = await em.count(User, { email, deletedAt: null })
  if (taken > 0) throw new InputError([{ path: ['email'], code: 'taken', params: { value: email } }])
}

async function lockOut(em: EntityManager, id: string): Promise<void> {
  await endSessionsOf(em, id)
  await endSignInLinksOf(em, id)
}
