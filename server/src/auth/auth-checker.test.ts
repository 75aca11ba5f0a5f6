import type { Caller, Permission } from '@aanbod/shared/core/permissions.ts'
import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { authChecker } from './auth-checker.ts'

function decide(caller: Caller, ...needed: Permission[]) {
  return authChecker({ context: { caller, locale: 'en' } as Context, root: {}, args: {}, info: {} as never }, needed)
}

function decideForKey(caller: Caller, ...needed: Permission[]) {
  const signedIn = { apiKeyId: 'a', sessionId: null } as Context['signedIn']
  return authChecker(
    { context: { caller, signedIn, locale: 'en' } as Context, root: {}, args: {}, info: {} as never },
    needed,
  )
}

const refusal = (code: string) => expect.objectContaining({ extensions: expect.objectContaining({ code }) as object })

test('who may write programmes gets through', () => {
  expect(decide('CONTENT_MANAGER', 'programme:write')).toBe(true)
})

test('who is not signed in is asked to do so first', () => {
  expect(() => decide(null, 'programme:write')).toThrow(refusal('UNAUTHENTICATED'))
})

test('who is signed in but may not is told so', () => {
  expect(() => decide('ANALYST', 'programme:write')).toThrow(refusal('FORBIDDEN'))
})

test('an operation that needs two permissions is for those who have both', () => {
  expect(decide('ADMIN', 'programme:write', 'alumniMeeting:write')).toBe(true)
  expect(() => decide('CONTENT_MANAGER', 'programme:write', 'alumniMeeting:write')).toThrow(refusal('FORBIDDEN'))
})

test('an operation without a permission is for everybody who is signed in', () => {
  expect(decide('ANALYST')).toBe(true)
  expect(() => decide(null)).toThrow(refusal('UNAUTHENTICATED'))
})

test('a key writes what its role may, but for what takes a person', () => {
  expect(decideForKey('ADMIN', 'programme:write')).toBe(true)
  expect(() => decideForKey('ADMIN', 'apiKey:write')).toThrow(refusal('FORBIDDEN'))
  expect(() => decideForKey('ADMIN', 'user:write')).toThrow(refusal('FORBIDDEN'))
})
