import { messageOf } from '@aanbod/shared/core/errors.ts'
import { check } from '@aanbod/shared/core/validate.ts'
import { changePasswordInput, userInput } from '@aanbod/shared/user/user.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import { runStatement } from '../core/read/run.ts'
import { User } from '../user/user.entity.ts'
import { hashPassword } from './password.ts'
import { makeSignInLink } from './sign-in-link.service.ts'

/** What the environment says about who comes in first. */
export interface FirstAdministratorSettings {
  adminEmail: string | null
  adminPassword: string | null
  /** Where the server is reached: `http://127.0.0.1:4000`. */
  url: string
}

/** A name and an address to be changed by whoever signs in first; `example.org` belongs to nobody. */
const unnamed = { name: 'Beheerder', email: 'beheerder@example.org' }
const linkValidHours = 24

/**
 * Sees to it that somebody can sign in: makes an administrator when there are no users at all, from the environment when
 * that names one. As long as no administrator has a password, every start prints a new link to sign in with.
 *
 * @param print - to the console of whoever started the server, and nowhere else: the link is as good as a password
 * @throws Error when the environment names an address or password that can't be
 */
export async function firstAdministrator(
  em: EntityManager,
  { adminEmail, adminPassword, url }: FirstAdministratorSettings,
  print: (text: string) => void,
): Promise<void> {
  const fork = em.fork()
  const path = await fork.transactional(async tx => {
    const manager = tx as EntityManager
    // Of two servers that start on one database at the same moment, one makes the administrator.
    await runStatement(manager, `select pg_advisory_xact_lock(hashtext('app_user.administrators'))::text as result`, [])
    if ((await manager.count(User)) === 0) await makeAdministrator(manager, adminEmail, adminPassword)
    const administrators = await manager.find(
      User,
      { role: 'ADMIN', active: true, deletedAt: null },
      { orderBy: { id: 'asc' } },
    )
    const [first] = administrators
    if (!first || administrators.some(user => user.passwordHash !== null)) return null
    return (await makeSignInLink(manager, first, linkValidHours)).url
  })
  if (path) {
    print(
      `Sign in as administrator with this link. It works once, within ${linkValidHours} hours:\n  ${new URL(path, url).href}`,
    )
  }
}

async function makeAdministrator(em: EntityManager, email: string | null, password: string | null): Promise<void> {
  if (password !== null && email === null)
    throw new Error('ADMIN_PASSWORD is set without ADMIN_EMAIL: set both, or neither.')
  const { value, faults } = check(userInput, {
    name: unnamed.name,
    email: email ?? unnamed.email,
    role: 'ADMIN',
    active: true,
  })
  if (faults) throw new Error(`ADMIN_EMAIL: ${faults.map(fault => messageOf(fault, 'en')).join(' ')}`)
  if (password !== null) {
    const checked = check(changePasswordInput, { newPassword: password })
    if (checked.faults)
      throw new Error(`ADMIN_PASSWORD: ${checked.faults.map(fault => messageOf(fault, 'en')).join(' ')}`)
  }
  const passwordHash = password === null ? null : await hashPassword(password)
  await em.persist(Object.assign(new User(), { ...value, passwordHash })).flush()
}
