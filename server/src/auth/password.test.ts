import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './password.ts'

const password = 'een zin met een café erin'

test('a password is kept as argon2id with the strength OWASP asks for', async () => {
  expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('the right password matches and a wrong one does not', async () => {
  const hash = await hashPassword(password)
  expect(await passwordMatches(password, hash)).toBe(true)
  expect(await passwordMatches(`${password} `, hash)).toBe(false)
})

test('an accent matches however the keyboard composes it', async () => {
  expect(await passwordMatches(password.normalize('NFD'), await hashPassword(password.normalize('NFC')))).toBe(true)
})

test('nothing matches an account without a password, not even what the decoy was made of', async () => {
  expect(await passwordMatches('', null)).toBe(false)
  expect(await passwordMatches(password, null)).toBe(false)
})
