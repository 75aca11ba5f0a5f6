import { createHash } from 'node:crypto'
import pg from 'pg'

/** Most statements that one connection keeps prepared. */
const maxPrepared = 1_000

/** A connection that names its statements, so that PostgreSQL parses and plans each text once. */
export class NamingClient extends pg.Client {
  readonly #names = new Map<string, string>()

  /** Hears every statement; for who counts them. */
  protected heard(_sql: string): void {}

  // pg's own signature has many overloads; only a text with values is named, everything else passes as it is.
  override query = ((...args: unknown[]) => {
    const [query, values] = args
    const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text
    if (text) this.heard(text)
    const run = pg.Client.prototype.query as (...all: unknown[]) => unknown
    if (typeof query !== 'string' || !Array.isArray(values) || values.length === 0) return run.apply(this, args)
    const name = this.#nameOf(query)
    return run.apply(this, name ? [{ name, text: query, values }, ...args.slice(2)] : args)
  }) as unknown as typeof pg.Client.prototype.query

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known) return known
    if (this.#names.size >= maxPrepared) return undefined
    const name = createHash('sha256').update(text).digest('base64url')
    this.#names.set(text, name)
    return name
  }
}
