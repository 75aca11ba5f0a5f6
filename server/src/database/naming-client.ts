import { createHash } from 'node:crypto'
import pg from 'pg'

/** Most statements that one connection keeps prepared. */
const maxPrepared = 1_000

const startsTransaction = /^(begin|start transaction)\b/

/** What of pg's connection its types leave out. */
interface Wire {
  ssl: unknown
  sslNegotiation?: string
  on(event: 'connect' | 'sslconnect' | 'error', heard: () => void): void
  connect(port: number | string, host?: string): void
  requestSsl(): void
  cancel(process: number, key: number): void
}

/**
 * A connection that names its statements, so that PostgreSQL parses and plans each text once. A statement on it takes no
 * longer than the `statement_timeout` that the connection was opened with; a transaction takes as long as it needs.
 */
export class NamingClient extends pg.Client {
  readonly #names = new Map<string, string>()
  readonly #config: pg.ClientConfig

  constructor(config: pg.ClientConfig) {
    super(config)
    this.#config = config
  }

  /** Hears every statement; for who counts them. */
  protected heard(_sql: string): void {}

  // pg's own signature has many overloads; only a text with values is named, everything else passes as it is.
  override query = ((...args: unknown[]) => {
    const [query, values] = args
    const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text
    if (text) this.heard(text)
    const run = pg.Client.prototype.query as (...all: unknown[]) => unknown
    if (typeof query !== 'string') return run.apply(this, args)
    if (!Array.isArray(values) || values.length === 0) {
      // In the same message, so that it takes no turn of its own; it goes with the transaction.
      return startsTransaction.test(query)
        ? run.call(this, `${query}; set local statement_timeout = 0`)
        : run.apply(this, args)
    }
    const name = this.#nameOf(query)
    return run.apply(this, name ? [{ name, text: query, values }, ...args.slice(2)] : args)
  }) as unknown as typeof pg.Client.prototype.query

  /**
   * Asks PostgreSQL to give up whatever this connection is running, over a connection of its own that needs no sign-in. It
   * may arrive when that has ended: who calls this must not give the connection to anybody else afterwards.
   */
  stop(): void {
    const { processID, secretKey } = this as unknown as { processID: number; secretKey: number }
    const { connection: wire } = new pg.Client(this.#config) as unknown as { connection: Wire }
    const cancel = () => wire.cancel(processID, secretKey)
    // What goes wrong here leaves the statement to its time limit.
    wire.on('error', () => undefined)
    wire.on(wire.ssl ? 'sslconnect' : 'connect', cancel)
    if (wire.ssl && wire.sslNegotiation !== 'direct') wire.on('connect', () => wire.requestSsl())
    if (this.host.startsWith('/')) wire.connect(`${this.host}/.s.PGSQL.${this.port}`)
    else wire.connect(this.port, this.host)
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known) return known
    if (this.#names.size >= maxPrepared) return undefined
    const name = createHash('sha256').update(text).digest('base64url')
    this.#names.set(text, name)
    return name
  }
}
