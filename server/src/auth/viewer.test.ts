import { expect, test } from 'vitest'
import { permissionsOf } from './viewer.ts'

test('an administrator may do everything the table knows', () => {
  expect(permissionsOf('ADMIN')).toEqual(
    expect.arrayContaining(['user:write', 'programme:write', 'alumniMeeting:write', 'playground:use']),
  )
})

test('an analyst reads, and writes nothing but what is for oneself', () => {
  const permissions = permissionsOf('ANALYST')
  expect(permissions).toContain('programme:read')
  expect(permissions.filter(permission => permission.endsWith(':write')).sort()).toEqual([
    'apiKey:write',
    'savedQuery:write',
  ])
})

test('who is not signed in reads what is published and nothing about people', () => {
  const permissions = permissionsOf(null)
  expect(permissions).toContain('programme:read')
  expect(permissions).not.toContain('playground:use')
  expect(permissions).not.toContain('enrolment:read')
})
