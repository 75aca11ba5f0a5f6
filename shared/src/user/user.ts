import { z } from 'zod'
import { email, flag, line, oneOf } from '../core/fields.ts'

/** Passwords have at least 12 characters; no other demands, as NCSC and NIST advise. */
export const password = () =>
  z
    .string()
    .refine(value => value.length >= 12, { params: { code: 'weak_password' } })
    .max(500)

/** What an administrator may write about somebody who can sign in. */
export const userInput = z.object({
  name: line(),
  email: email(),
  role: oneOf('UserRole'),
  active: flag(true),
})
export type UserInput = z.output<typeof userInput>

export const signInInput = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(500) })
export const changePasswordInput = z.object({
  currentPassword: z.string().max(500).nullable().default(null),
  newPassword: password(),
})
