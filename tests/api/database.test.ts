import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createApp } from '@aanbod/server/src/app.ts'
import { readConfig } from '@aanbod/server/src/config.ts'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { Caller } from '../kit/caller.ts'
import { createDatabase } from '../kit/databases.ts'
import { guard } from '../kit/guard.ts'
import { password, people } from '../kit/people.ts'
import { openPglite, startServer } from '../kit/server.ts'

const serverFolder = join(import.meta.dirname, '../../server')
const ends: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

/** An application over a copy of the empty database, and SQL to prepare that with. */
async function emptyDatabase(): Promise<{ env: Record<string, string>; options: Parameters<typeof createApp>[1] }> {
  if (inject('database') === 'postgres') {
    const { url, drop } = await createDatabase(inject('postgres').url, inject('postgres').templates.empty)
    ends.push(drop)
    return { env: { DATABASE_URL: url }, options: {} }
  }
  const pglite = await openPglite(new Blob([await readFile(inject('embedded').templates.empty)]))
  ends.push(() => pglite.close())
  return { env: {}, options: { pglite } }
}

const configOf = (env: Record<string, string>) =>
  readConfig({ HOST: '127.0.0.1', PORT: '0', DEMO_DATA: 'false', ...env })

test('a database that a newer version made is refused in plain words, and left alone', async () => {
  const { env, options } = await emptyDatabase()
  const app = await createApp(configOf(env), options)
  const em = app.database.em.fork()
  await em.execute(`insert into mikro_orm_migrations (name) values ('2099-01-01-something-new')`)
  await app.close()
  await expect(startServer(env, options)).rejects.toThrow(/newer than this version of Aanbod.*2099-01-01-something-new/)
})

test('the tables are what the entities say, but for what only SQL can say', async () => {
  const { env, options } = await emptyDatabase()
  const app = await createApp(configOf(env), options)
  const metadata = [...app.database.orm.getMetadata().getAll().values()]
  const pivots = metadata
    .filter(meta => meta.pivotTable)
    .map(meta => meta.tableName)
    .join('|')
  const update = await app.database.orm.schema.getUpdateSchemaSQL({ wrap: false })
  await app.close()
  const byHand: [string, RegExp][] = [
    ['the times that rooms and speakers are taken are a view', /^drop view if exists "booking"/],
    ['dates known in part, holidays, search and bookings are functions', /^drop function if exists "\w+"\(/],
    ['pseudonyms are filled in by the database', /^drop trigger if exists "\w+_pseudonym"/],
    ['names are searched and ordered with case and accents folded', /^drop index "\w+_(order|trigrams)"$/],
    [
      'what a link leads to is kept, once per owner, and found from both sides',
      new RegExp(
        `^(alter table "(${pivots})" (drop|add) constraint "\\w+_(foreign|unique)"|drop index "(${pivots})_\\w+_index"$)`,
      ),
    ],
    [
      'numbers lie within bounds, rows have one owner',
      /^alter table "\w+" drop constraint "\w+_(seats|capacity|price|percentage|guests|position|one|reachable|owner|provider)_check"$/,
    ],
  ]
  const left = update
    .split(/;\s*/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('set names') && !byHand.some(([, pattern]) => pattern.test(line)))
  expect(left).toEqual([])
})

describe.runIf(inject('database') === 'embedded')('a data directory', () => {
  /** The server in a process of its own; it says where it is, or why it ends. */
  async function start(directory: string, env: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['run.ts', 'src/main.ts'], {
      cwd: serverFolder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: dirname(directory),
        DATA_DIR: directory,
        PORT: '0',
        DEMO_DATA: 'false',
        SERVE_CLIENT: 'false',
        ADMIN_EMAIL: people.admin.email,
        ADMIN_PASSWORD: password,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const exit = once(child, 'exit')
    ends.push(async () => {
      child.kill('SIGKILL')
      await exit
    })
    let said = ''
    const url = await new Promise<string | null>(resolve => {
      const listen = (chunk: Buffer) => {
        said += chunk.toString()
        const at = /ready at (http:\S+)/.exec(said)?.[1]
        if (at) resolve(at)
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      void exit.then(() => resolve(null))
    })
    return {
      url,
      said: () => said,
      exit,
      child,
      signIn: () => new Caller(String(url), () => () => []).signIn({ email: people.admin.email, password }),
    }
  }

  const Create = 'mutation ($input: TopicInput!) { made: createTopic(input: $input) { id } }'

  test(
    'belongs to one server at a time; what was stored is there after the plug was pulled',
    { timeout: 180_000 },
    async () => {
      const { directory, end } = await guard('data')
      ends.push(end)
      const data = join(directory, 'data')
      const first = await start(data)
      expect(first.url, first.said()).not.toBeNull()
      const caller = await first.signIn()
      expect(await caller.ask('{ programmes { totalCount } persons { totalCount } topics { totalCount } }')).toEqual({
        programmes: { totalCount: 0 },
        persons: { totalCount: 0 },
        topics: { totalCount: 0 },
      })

      const second = await start(data)
      expect(second.url).toBeNull()
      expect(second.said()).toContain('Another Aanbod')
      expect(second.said()).toContain(data)
      expect(second.said()).not.toMatch(/\n\s+at /)
      expect((await second.exit)[0]).toBe(1)

      const stored: string[] = []
      const writers = Array.from({ length: 4 }, async (_value, writer) => {
        for (let number = 0; ; number++) {
          const { made } = await caller.ask<{ made: { id: string } }>(Create, {
            input: { name: `Onderwerp ${writer} ${number}` },
          })
          stored.push(made.id)
          if (stored.length === 60) first.child.kill('SIGKILL')
        }
      })
      await Promise.allSettled(writers)
      await first.exit
      expect(stored.length).toBeGreaterThanOrEqual(60)
      expect(await readFile(join(data, 'aanbod.lock'), 'utf8')).toMatch(new RegExp(`^${first.child.pid} \\d+$`))

      const third = await start(data)
      expect(third.url, third.said()).not.toBeNull()
      const { topics } = await (
        await third.signIn()
      ).ask<{ topics: { nodes: { id: string }[] } }>('{ topics(first: 500) { nodes { id } } }')
      const there = new Set(topics.nodes.map(({ id }) => id))
      expect(stored.filter(id => !there.has(id))).toEqual([])
      third.child.kill('SIGTERM')
      expect((await third.exit)[0]).toBe(0)
      await expect(readFile(join(data, 'aanbod.lock'))).rejects.toThrow('ENOENT')
    },
  )

  test('with a lock that nobody holds is taken over', { timeout: 120_000 }, async () => {
    const { directory, end } = await guard('data')
    ends.push(end)
    const gone = spawn(process.execPath, ['--eval', '0'])
    await once(gone, 'exit')
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, 'aanbod.lock'), String(gone.pid))
    const server = await start(directory)
    expect(server.url, server.said()).not.toBeNull()
  })
})
