import type { FastifyRequest } from 'fastify'

/**
 * What a request carries as `Authorization: Bearer …`; null when it carries none. Other schemes are left alone: a proxy in
 * front may ask for a password of its own.
 */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const [scheme, ...rest] = (headers.authorization ?? '').trim().split(/ +/)
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : null
}
