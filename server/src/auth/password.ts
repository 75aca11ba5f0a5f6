import { hash, verify } from '@node-rs/argon2'

/** Argon2id, the default of the library. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password can be typed in several sequences of code points, depending on the keyboard. */
const normalised = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), parameters)

let decoy: Promise<string> | undefined

/** Whether a password is that of the hash. Without a hash it isn't, after the same work, so that time tells nothing. */
export async function passwordMatches(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword('')
  const known = await decoy
  const matches = await verify(passwordHash ?? known, normalised(password))
  return matches && passwordHash !== null
}
