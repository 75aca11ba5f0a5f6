import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A request and the reply to it, where a session begins or ends. The server must have `@fastify/cookie` registered. */
export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

/**
 * Browsers keep a cookie for at most 400 days. The session behind it ends much sooner; leaving that to the server alone
 * saves sending the cookie anew whenever the session is prolonged.
 */
const maxAge = 400 * 24 * 60 * 60

const isSecure = (request: FastifyRequest) => request.protocol === 'https'

/** Under `__Host-` a browser takes the cookie over https only, from this host alone: a neighbouring site can't plant one. */
const nameFor = (request: FastifyRequest) => (isSecure(request) ? '__Host-aanbod_session' : 'aanbod_session')

const optionsFor = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const

/** The token of the session that a request names, null when it names none. */
export const tokenOf = (request: FastifyRequest): string | null => request.cookies[nameFor(request)] || null

/** Has the browser keep the token of a session. */
export function keepToken({ request, reply }: Exchange, token: string): void {
  reply.setCookie(nameFor(request), token, { ...optionsFor(request), maxAge })
}

/** Has the browser forget its token. */
export function forgetToken({ request, reply }: Exchange): void {
  reply.clearCookie(nameFor(request), optionsFor(request))
}
