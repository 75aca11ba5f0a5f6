import { describe, expect, test } from 'vitest'
import type { UserRole } from '../core/permissions.ts'
import { check } from '../core/validate.ts'
import { apiKeyInput, effectiveRole, keyDays, keyEnd, rolesWithin } from './api-key.ts'

const roles: UserRole[] = ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST']

test.each([
  ['ADMIN', roles],
  ['CONTENT_MANAGER', ['CONTENT_MANAGER', 'ANALYST']],
  ['ALUMNI_COORDINATOR', ['ALUMNI_COORDINATOR', 'ANALYST']],
  ['ANALYST', ['ANALYST']],
] as [UserRole, UserRole[]][])('somebody with the role %s may make keys for %j', (own, allowed) => {
  expect(rolesWithin(own)).toEqual(allowed)
})

describe('a key whose user gets another role', () => {
  test.each([
    ['CONTENT_MANAGER', 'ADMIN', 'CONTENT_MANAGER'],
    ['ADMIN', 'CONTENT_MANAGER', 'CONTENT_MANAGER'],
    ['CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'],
    ['ALUMNI_COORDINATOR', 'CONTENT_MANAGER', 'ANALYST'],
    ['CONTENT_MANAGER', 'ANALYST', 'ANALYST'],
    ['ANALYST', 'ADMIN', 'ANALYST'],
  ] as [UserRole, UserRole, UserRole][])('made for %s, of somebody who is %s by now, acts as %s', (key, user, role) => {
    expect(effectiveRole(key, user)).toBe(role)
  })

  test('never does more than either', () => {
    for (const key of roles)
      for (const user of roles) {
        const role = effectiveRole(key, user)
        expect(rolesWithin(key)).toContain(role)
        expect(rolesWithin(user)).toContain(role)
      }
  })
})

describe('the end of a key', () => {
  const faultsOf = (expiresAt: string | null) =>
    check(apiKeyInput, { name: 'Maandcijfers', role: 'ANALYST', expiresAt }).faults

  test('may be left to the server, and may be chosen within a year', () => {
    for (const end of [null, keyEnd().toISOString(), keyEnd(keyDays.most).toISOString()])
      expect(faultsOf(end)).toBeUndefined()
  })

  test.each([
    ['past', -1, 'not_future'],
    ['more than a year away', 368, 'within_a_year'],
  ])('is refused when it is %s', (_what, days, code) => {
    expect(faultsOf(keyEnd(days).toISOString())).toEqual([{ path: ['expiresAt'], code }])
  })
})
