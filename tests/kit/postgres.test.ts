import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { createDatabase } from './databases.ts'
import { guard } from './guard.ts'
import { startPostgres } from './postgres.ts'

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

test('the run starts a PostgreSQL of its own that listens on the loopback address only', async () => {
  const server = await startPostgres({})
  try {
    expect(await query(server.url, `select current_setting('listen_addresses')`)).toEqual(['127.0.0.1'])
    expect(
      await query(server.url, `select to_tsvector('dutch', 'opleidingen') @@ to_tsquery('dutch', 'opleiding')`),
    ).toEqual([true])
    const template = await createDatabase(server.url)
    await query(template.url, 'create table offer (title text)')
    const copy = await createDatabase(server.url, template.name)
    await query(copy.url, `insert into offer values ('Metropool')`)
    expect(await query(template.url, 'select count(*)::int from offer')).toEqual([0])
  } finally {
    await server.stop()
  }
  await expect(query(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('it starts where other users may not look at files for temporary use', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'aanbod-closed-'))
  await chmod(closed, 0o700)
  vi.stubEnv('TMPDIR', closed)
  try {
    const server = await startPostgres({})
    await server.stop()
    expect(existsSync(closed)).toBe(true)
  } finally {
    vi.unstubAllEnvs()
    await rm(closed, { recursive: true })
  }
})

test('what a run guards ends with it, even when it is killed', async () => {
  const module = join(import.meta.dirname, 'guard.ts')
  const run = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { guard } = await import(${JSON.stringify(module)})
       const { directory, output } = await guard('test', { command: directory => ['sh', '-c', 'echo $$ > pid; echo started >&2; exec sleep 600'] })
       output.once('data', () => console.log(directory))
       setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const directory = await new Promise<string>(resolve => run.stdout.once('data', line => resolve(String(line).trim())))
  const pid = Number(await readFile(join(directory, 'pid'), 'utf8'))
  expect(execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })).toContain('sleep 600')
  run.kill('SIGKILL')
  await vi.waitFor(() => expect(existsSync(directory)).toBe(false), { timeout: 10_000 })
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})

test('a guard that has ended leaves no directory', async () => {
  const { directory, end } = await guard('test')
  expect(existsSync(directory)).toBe(true)
  await end()
  expect(existsSync(directory)).toBe(false)
})
