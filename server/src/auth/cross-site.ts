import { localeOf } from '@aanbod/shared/core/locale.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ForbiddenError } from '../core/errors.ts'
import { bearerOf } from './bearer.ts'

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

/**
 * Refuses what another site has a browser send. A key is no cookie: no browser sends it along by itself.
 *
 * @param method - judged as this one instead of its own: reading is refused too where how long it takes would tell
 * @throws ForbiddenError
 */
export function assertSameSite(request: FastifyRequest, method: string = request.method): void {
  if (bearerOf(request) !== null) return
  const { origin, 'sec-fetch-site': fetchSite } = request.headers
  if (isCrossSite({ method, host: request.host, origin, fetchSite: fetchSite?.toString() }))
    throw new ForbiddenError('cross-site')
}

/** As `assertSameSite`, as a hook of Fastify that answers. */
export async function refuseCrossSite(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  try {
    assertSameSite(request)
  } catch (error) {
    if (!(error instanceof ForbiddenError)) throw error
    const shown = error.toGraphQL(localeOf(request.headers['accept-language']))
    await reply.code(403).send({ errors: [shown.toJSON()] })
  }
}
