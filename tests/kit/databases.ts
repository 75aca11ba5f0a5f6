import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * Makes a database on a PostgreSQL server, as a copy of another one when that is named.
 *
 * @param server - connection of an administrator
 */
export async function createDatabase(
  server: string,
  template?: string,
): Promise<{ name: string; url: string; drop(): Promise<void> }> {
  const name = `aanbod_test_${randomBytes(6).toString('hex')}`
  await execute(server, `create database ${name} template ${template ?? 'template0'}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { name, url: url.href, drop: () => execute(server, `drop database if exists ${name} with (force)`) }
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
