import { afterAll, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database/database.ts'
import { openPglite } from '../database/embedded.ts'
import { User } from '../user/user.entity.ts'
import { firstAdministrator, type FirstAdministratorSettings } from './first-administrator.ts'
import { passwordMatches } from './password.ts'
import { redeemSignInLink } from './sign-in-link.service.ts'

const none = { adminEmail: null, adminPassword: null, url: 'http://127.0.0.1:4000' }
const password = 'een lange zin als wachtwoord'

const pglite = await openPglite()
const database = await openDatabase(readConfig({ DEMO_DATA: 'false' }), { pglite })
afterAll(async () => {
  await database.close()
  await pglite.close()
})
beforeEach(() => database.em.fork().nativeDelete(User, {}))

/** Starts once and hands back the tokens of the links that were printed. */
async function start(settings: Partial<FirstAdministratorSettings> = {}): Promise<string[]> {
  const printed: string[] = []
  await firstAdministrator(database.em, { ...none, ...settings }, text => printed.push(text))
  return printed.map(text => /http:\/\/127\.0\.0\.1:4000\/sign-in\?link=(\S+)/.exec(text)?.[1] ?? text)
}
const users = () => database.em.fork().find(User, {})
const redeem = (token = '') => redeemSignInLink(database.em.fork(), token)

test('a new database gets an administrator, whose link is printed until a password is chosen', async () => {
  const [first] = await start()
  const [second] = await start()
  expect(await users()).toMatchObject([{ role: 'ADMIN', active: true, passwordHash: null }])
  await expect(redeem(first), 'a later link replaces it').rejects.toThrow('UNAUTHENTICATED')
  expect(await redeem(second)).toMatchObject({ role: 'ADMIN' })
  await expect(redeem(second), 'it works once').rejects.toThrow('UNAUTHENTICATED')

  const [third] = await start()
  expect(third, 'without a password, a lost session must not lock everybody out').toBeTruthy()
  await database.em.fork().nativeUpdate(User, {}, { passwordHash: 'x' })
  expect(await start()).toEqual([])
})

test('the environment can name the administrator, who then needs no link', async () => {
  expect(await start({ adminEmail: 'Beheer@example.org', adminPassword: password })).toEqual([])
  const [admin] = await users()
  expect(admin).toMatchObject({ email: 'beheer@example.org', role: 'ADMIN' })
  expect(await passwordMatches(password, admin?.passwordHash ?? null)).toBe(true)

  await start({ adminEmail: 'ander@example.org', adminPassword: 'een ander wachtwoord' })
  expect(await users(), 'later starts change nobody').toHaveLength(1)
})

test.each([
  ['a short password', { adminEmail: 'beheer@example.org', adminPassword: 'kort' }, /ADMIN_PASSWORD.*12/],
  ['what is no address', { adminEmail: 'beheer', adminPassword: password }, /ADMIN_EMAIL/],
  ['a password for nobody', { adminPassword: password }, /ADMIN_EMAIL/],
])('%s in the environment ends the start with a clear message', async (_what, settings, message) => {
  await expect(start(settings)).rejects.toThrow(message)
  expect(await users()).toEqual([])
})
