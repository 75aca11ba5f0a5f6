import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Peer } from './cases.ts'
import { token } from './dataset.ts'

export const root = join(import.meta.dirname, '..', '..')
const peersFolder = join(import.meta.dirname, 'peers')

export interface Running {
  pid: number
  url: string
  /** Milliseconds from the start of the process until it answered. */
  ready: number
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No free port')
  return address.port
}

interface Command {
  command: string
  args: string[]
  cwd?: string
  env?: Record<string, string>
  /** Tells whether it answers yet. */
  answers(url: string): Promise<boolean>
}

export const answersHealth = (url: string) =>
  fetch(`${url}/health`).then(
    response => response.ok,
    () => false,
  )

/** Starts a server on a free port and waits until it answers. */
export async function start({ command, args, cwd = root, env = {}, answers }: Command): Promise<Running> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true, // a group of its own, so that what it starts ends with it
    env: { ...process.env, ...env, PORT: String(port) },
  })
  const endChild = () => signal(child)
  process.once('exit', endChild)
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${command} ${args.join(' ')} ended with ${child.exitCode}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  return {
    pid: child.pid ?? 0,
    url,
    ready: performance.now() - begin,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      signal(child)
      await ended
      process.off('exit', endChild)
    },
  }
}

function signal(child: ChildProcess) {
  try {
    process.kill(-(child.pid ?? 0), 'SIGTERM')
  } catch {
    // It is gone already.
  }
}

/** How the script `start` runs the server: V8's settings are part of what is measured. */
export function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const flags = /node ((?:--\S+ )*)server\/dist\/main\.js/.exec(scripts.start)?.[1]
  if (flags === undefined) throw new Error('The script "start" does not run server/dist/main.js')
  return [...flags.trim().split(' ').filter(Boolean), 'server/dist/main.js']
}

/** The secret of whoever may do all; used where a browser signs in. */
export const administrator = { ADMIN_EMAIL: 'beheer@example.org', ADMIN_PASSWORD: 'een lange zin als wachtwoord' }

export const startAanbod = (env: Record<string, string>, flags = startFlags()) =>
  start({ command: process.execPath, args: flags, env: { ...administrator, ...env }, answers: answersHealth })

export function build() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const part of ['client', 'server'])
    execFileSync(process.execPath, [vite, 'build', part], { cwd: root, stdio: 'ignore' })
}

/** Fetches what Aanbod is compared with; it is no part of the workspace, where it would weigh on every install. */
export function installPeers() {
  if (existsSync(join(peersFolder, 'node_modules', 'postgraphile'))) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Starts one of the servers on a database; its connections are known by the name of the peer. */
export async function startPeer(peer: Peer, databaseUrl: string, flags?: string[]): Promise<Running> {
  const env = { DATABASE_URL: databaseUrl, PGAPPNAME: peer, DEMO_DATA: 'false', SERVE_CLIENT: 'false' }
  if (peer === 'aanbod') return await startAanbod(env, flags)
  const file = peer === 'limit' ? join(import.meta.dirname, 'limit.ts') : join(peersFolder, 'postgraphile.js')
  return await start({
    command: process.execPath,
    args: [file],
    env: { ...env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    answers: at =>
      fetch(`${at}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operationName: 'Q4', query: 'query Q4 { __typename }' }),
      }).then(
        response => response.ok,
        () => false,
      ),
  })
}

/** What every request says; the peers have no sessions, and read past it. */
export const headers = { 'content-type': 'application/json', cookie: `aanbod_session=${token}` }

/** Seconds of processor time that a process has used; NaN where the system does not tell. */
export function cpuOf(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold spaces; user and system time are fields 12 and 13 after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** Megabytes of memory that a process holds, now or at most. */
export function memoryOf(pid: number, what: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  try {
    return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
