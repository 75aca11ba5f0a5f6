import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses; the database keeps only its hash, so that a copy of it lets nobody in. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What is stored of a token. It is long and random, so a fast hash will do. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
