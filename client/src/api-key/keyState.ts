import { daysBetween, localOf } from '@aanbod/shared/core/calendar.ts'
import type { ListFilter } from '../core/list/filters.ts'

/** Where a key is in its life. */
export type KeyState = 'WORKS' | 'ENDS_SOON' | 'EXPIRED' | 'REVOKED' | 'INACTIVE'

interface KeyFacts {
  expiresAt: string
  revokedAt: string | null
  user: { active: boolean }
}

/** From when on it is said that a key is about to end, so that what uses it can get another in time. */
const soonDays = 14

/** In how many days a key ends, by the calendar; 0 on its last day. */
export const daysLeft = ({ expiresAt }: Pick<KeyFacts, 'expiresAt'>, now: number) =>
  daysBetween(localOf(new Date(now)).date, localOf(expiresAt).date)

/** What became of a key. What its user chose is said before what happened by itself. */
export function stateOf(key: KeyFacts, now: number): KeyState {
  if (key.revokedAt) return 'REVOKED'
  if (Date.parse(key.expiresAt) <= now) return 'EXPIRED'
  if (!key.user.active) return 'INACTIVE'
  return daysLeft(key, now) < soonDays ? 'ENDS_SOON' : 'WORKS'
}

/** Keys that work, expired or were revoked, at the moment they are asked for. */
export function stateFilter(
  label: () => string,
  choices: { works: () => string; expired: () => string; revoked: () => string },
): ListFilter {
  const conditions = (now: string): Record<string, Record<string, unknown>> => ({
    works: { revokedAt: { isNull: true }, expiresAt: { gt: now }, user: { active: { eq: true } } },
    expired: { revokedAt: { isNull: true }, expiresAt: { lte: now } },
    revoked: { revokedAt: { isNull: false } },
  })
  return {
    key: 'state',
    label,
    single: true,
    options: () => Object.entries(choices).map(([value, words]) => ({ value, label: words() })),
    toFilter: ([value]) => conditions(new Date().toISOString())[value ?? ''] ?? {},
  }
}
