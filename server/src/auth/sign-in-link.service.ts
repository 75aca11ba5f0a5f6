import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { User } from '../user/user.entity.ts'
import { DeadLinkError } from './errors.ts'
import { SignInLink } from './sign-in-link.entity.ts'
import { hashOf, newToken } from './token.ts'

export interface MadeLink {
  /** Path on this server, with the token: the only place where it exists. */
  url: string
  expiresAt: Date
}

/** Makes a link that lets a user in once. Earlier links of the user stop working. */
export async function makeSignInLink(em: EntityManager, user: User, validHours: number): Promise<MadeLink> {
  const { token, hash } = newToken()
  const expiresAt = new Date(Date.now() + validHours * 60 * 60_000)
  await endSignInLinksOf(em, user.id)
  await em.persist(Object.assign(new SignInLink(), { tokenHash: hash, user: ref(user), expiresAt })).flush()
  return { url: `/sign-in?link=${token}`, expiresAt }
}

/** Uses a link up. @throws DeadLinkError when it was used, is over, or its user may not sign in any more */
export async function redeemSignInLink(em: EntityManager, token: string): Promise<User> {
  const now = new Date()
  const link = { tokenHash: hashOf(token), usedAt: null, expiresAt: { $gt: now } }
  const found = await em.findOne(SignInLink, link, { populate: ['user'] })
  const user = found?.user.$
  if (!user?.active || user.deletedAt) throw new DeadLinkError()
  // Of two browsers at the same moment, one gets in.
  if ((await em.nativeUpdate(SignInLink, link, { usedAt: now })) === 0) throw new DeadLinkError()
  return user
}

/** Makes every link of a user useless. */
export async function endSignInLinksOf(em: EntityManager, userId: string): Promise<void> {
  await em.nativeDelete(SignInLink, { $or: [{ user: userId }, { expiresAt: { $lt: new Date() } }] })
}
