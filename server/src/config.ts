import { resolve } from 'node:path'

/** Settings of the server, read once from the environment. */
export interface Config {
  /** Address to listen on; the loopback address unless said otherwise. */
  host: string
  /** Port to listen on; 0 takes a free one. */
  port: number
  /** Connection string of a PostgreSQL server; null runs the embedded database. */
  databaseUrl: string | null
  /** Where the embedded database keeps its files. */
  dataDir: string
  /** Whether a database that is new gets the example offers. */
  demoData: boolean
  adminEmail: string | null
  adminPassword: string | null
  /** How long PostgreSQL may work on one read, in seconds; 0 for as long as it takes. */
  queryTimeoutSeconds: number
  /** Whether a proxy in front tells the caller's address and scheme. */
  trustProxy: boolean
  /** Whether the built client is served too. */
  serveClient: boolean
}

type Environment = Record<string, string | undefined>

/**
 * Reads the settings.
 *
 * @throws Error that names the variable, when one has a value that cannot be
 */
export function readConfig(env: Environment): Config {
  const databaseUrl = env['DATABASE_URL']?.trim() || null
  return {
    host: env['HOST']?.trim() || '127.0.0.1',
    port: portOf(env),
    databaseUrl,
    dataDir: resolve(env['DATA_DIR']?.trim() || './data'),
    demoData: flagOf(env, 'DEMO_DATA', databaseUrl === null),
    adminEmail: env['ADMIN_EMAIL']?.trim().toLowerCase() || null,
    adminPassword: env['ADMIN_PASSWORD'] || null,
    queryTimeoutSeconds: secondsOf(env, 'QUERY_TIMEOUT_SECONDS', 10),
    trustProxy: flagOf(env, 'TRUST_PROXY', false),
    serveClient: flagOf(env, 'SERVE_CLIENT', true),
  }
}

function portOf(env: Environment): number {
  const text = env['PORT']?.trim() || '4000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${text}"; give a number from 0 to 65535`)
  return port
}

function secondsOf(env: Environment, name: string, otherwise: number): number {
  const text = env[name]?.trim()
  if (!text) return otherwise
  const seconds = Number(text)
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 3_600)
    throw new Error(`${name} is "${text}"; give a whole number of seconds from 0 to 3600`)
  return seconds
}

function flagOf(env: Environment, name: string, otherwise: boolean): boolean {
  const text = env[name]?.trim().toLowerCase()
  if (!text) return otherwise
  if (['true', '1', 'yes'].includes(text)) return true
  if (['false', '0', 'no'].includes(text)) return false
  throw new Error(`${name} is "${text}"; give true or false`)
}
