import { localeOf } from '@aanbod/shared/core/locale.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ForbiddenError } from '../core/errors.ts'

/** What a browser says about where a request comes from. */
export interface Source {
  method: string
  /** The host the request was sent to, with its port. */
  host: string
  origin?: string | undefined
  /** `Sec-Fetch-Site`; pages can't set it. */
  fetchSite?: string | undefined
}

/**
 * Whether a page of another site made a browser send this. A request that names no origin at all comes from no browser:
 * those name one with everything that can change something, and so a script needs nothing special.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function isCrossSite({ method, host, origin, fetchSite }: Source): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return false
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none'
  return origin !== undefined && hostOf(origin) !== host.toLowerCase()
}

// Without the scheme: behind a proxy that ends TLS, the server may not know which one the browser used.
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null)

/** Refuses what another site has a browser send; a hook of Fastify. */
export async function refuseCrossSite(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin, 'sec-fetch-site': fetchSite, 'accept-language': language } = request.headers
  const source = { method: request.method, host: request.host, origin, fetchSite: fetchSite?.toString() }
  if (!isCrossSite(source)) return
  const error = new ForbiddenError('cross-site').toGraphQL(localeOf(language))
  await reply.code(403).send({ errors: [error.toJSON()] })
}
