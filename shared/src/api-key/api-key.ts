import { z } from 'zod'
import { line, oneOf, optionalInstant } from '../core/fields.ts'
import type { Permission, UserRole } from '../core/permissions.ts'
import { withRules } from '../core/validate.ts'

/** What every key begins with, so that it is known for what it is wherever it turns up. */
export const keyPrefix = 'aanbod_'

/** Whether a text can be a key at all. */
export const hasFormOfKey = (text: string) =>
  text.startsWith(keyPrefix) && /^[\w-]{43}$/.test(text.slice(keyPrefix.length))

/** How much of a key is kept to recognise it by: what it begins with, and six of its forty-three random characters. */
export const shownLength = keyPrefix.length + 6

/** How long a key works when nobody says otherwise, and at most. */
export const keyDays = { usual: 90, most: 365 }

const dayMs = 24 * 60 * 60_000

/** When a key ends that is made now. */
export const keyEnd = (days: number = keyDays.usual, now: number = Date.now()) => new Date(now + days * dayMs)

/** What somebody chooses who makes a key. */
export const apiKeyInput = z.object({
  name: line(100),
  role: oneOf('UserRole'),
  expiresAt: optionalInstant(),
})
export type ApiKeyInput = z.output<typeof apiKeyInput>

withRules(apiKeyInput, ({ expiresAt }) => {
  if (expiresAt === null) return []
  const end = new Date(expiresAt).getTime()
  if (end <= Date.now()) return [{ path: ['expiresAt'], code: 'not_future' }]
  // A day more, for who chooses the last day of a year from now in a calendar.
  return end > keyEnd(keyDays.most + 1).getTime() ? [{ path: ['expiresAt'], code: 'within_a_year' }] : []
})

/** What can be changed of a key: who wants another role or more time makes another key. */
export const apiKeyChange = z.object({ name: apiKeyInput.shape.name })

/** The roles that one covers, itself first. The two in the middle do different work, and cover only reading. */
const covered: Record<UserRole, readonly UserRole[]> = {
  ADMIN: ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'],
  CONTENT_MANAGER: ['CONTENT_MANAGER', 'ANALYST'],
  ALUMNI_COORDINATOR: ['ALUMNI_COORDINATOR', 'ANALYST'],
  ANALYST: ['ANALYST'],
}

/** The roles that somebody may give to a key, one's own first. */
export const rolesWithin = (own: UserRole): readonly UserRole[] => covered[own]

/**
 * What a key may do: what it was made for, as far as its user may do so today. An administrator's key for content that
 * outlives the move to alumni work only reads.
 */
export function effectiveRole(ofKey: UserRole, ofUser: UserRole): UserRole {
  if (covered[ofUser].includes(ofKey)) return ofKey
  return covered[ofKey].includes(ofUser) ? ofUser : 'ANALYST'
}

/** What takes a person, whatever the role of the key: one that leaks opens no other way in. */
const forPersons: readonly Permission[] = ['apiKey:write', 'user:write']
export const isForPersons = (permission: Permission) => forPersons.includes(permission)
