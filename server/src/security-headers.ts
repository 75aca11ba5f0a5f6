import type { FastifyInstance } from 'fastify'

/** What pages may load and who may show them: nothing but ourselves. Styles are also set by scripts. */
const contentSecurityPolicy = {
  'default-src': `'self'`,
  'base-uri': `'self'`,
  'connect-src': `'self'`,
  'font-src': `'self' data:`,
  'form-action': `'self'`,
  'frame-ancestors': `'none'`,
  'img-src': `'self' data: blob:`,
  'object-src': `'none'`,
  'script-src': `'self'`,
  'script-src-attr': `'none'`,
  'style-src': `'self' 'unsafe-inline'`,
  'worker-src': `'self' blob:`,
}

/**
 * What every answer tells a browser. Whether connections must be encrypted is for the proxy to say, which has the certificate.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
const headers = {
  'content-security-policy': Object.entries(contentSecurityPolicy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
}

/** Sends the headers with every answer of a server; a route may say otherwise. */
export function addSecurityHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers)
    done()
  })
}
