import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** The system user a guarded process runs as. */
export interface Owner {
  uid: number
  gid: number
}

export interface Guard {
  /** A directory of its own, removed when the guard ends. */
  directory: string
  /** Everything the guarded command prints. */
  output: Readable
  /** Ends the command, waits for it and removes the directory. */
  end(): Promise<void>
}

/*
 * The shell waits for its input to close. That happens when `end` is called, but also when the test run is killed, which
 * no signal handler in the run itself could notice; so neither processes nor directories survive a run, however it ends. PostgreSQL takes the first signal
 * for "don't wait for who is connected"; a shell lets other programs in the background ignore it, hence the second. What an interrupted
 * program still writes may get in the way of removing, so that is tried for a while.
 */
const script = `
  cd "$0" || exit 1
  "$@" </dev/null &
  child=$!
  trap '' PIPE
  read -r _
  kill -INT "$child" 2>/dev/null
  kill -TERM "$child" 2>/dev/null
  wait "$child"
  cd /
  tries=0
  until rm -rf "$0" 2>/dev/null || [ "$tries" -ge 100 ]; do tries=$((tries + 1)); sleep 0.1; done
`

interface GuardOptions {
  /** Where the directory is made; with the other temporary files when left out. */
  parent?: string
  /** The user that runs the command and owns the directory; the present one when left out. */
  owner?: Owner | undefined
  /** The program and its arguments; without it, only the directory is kept. */
  command?: (directory: string) => string[]
  env?: NodeJS.ProcessEnv
}

/** Makes a temporary directory and runs a command in it until the guard or this process ends. */
export async function guard(name: string, options: GuardOptions = {}): Promise<Guard> {
  return guardDirectory(await mkdtemp(join(options.parent ?? tmpdir(), `aanbod-${name}-`)), options)
}

/** As {@link guard}, for a directory that exists already. */
export function guardDirectory(directory: string, options: Omit<GuardOptions, 'parent'>): Guard {
  const command = options.command?.(directory) ?? ['true']
  const shell = spawn('/bin/sh', ['-c', script, directory, ...command], {
    ...options.owner,
    cwd: '/',
    env: options.env ?? process.env,
    detached: true, // Ctrl-C is for the run, which then ends the guard in order
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const closed = once(shell, 'close')
  closed.catch(() => undefined) // reported by end()
  shell.stdin.on('error', () => undefined) // a guard that ended by itself
  shell.stdout.resume()
  for (const handle of [shell, shell.stdin, shell.stdout, shell.stderr]) {
    if ('unref' in handle && typeof handle.unref === 'function') handle.unref()
  }
  return {
    directory,
    output: shell.stderr,
    async end() {
      shell.ref()
      shell.stdin.end()
      await closed
    },
  }
}
