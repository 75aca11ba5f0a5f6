import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import type { Plugin } from 'vite'

/*
 * Server and client while one works on them: the client reloads in the browser, the server is built and started again
 * after each change. Ctrl-C ends both.
 */
const root = join(import.meta.dirname, '..')

let server: ChildProcess | undefined
let queue = Promise.resolve()
let isEnding = false

async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGTERM')
  await exited
}

async function restartServer(): Promise<void> {
  await stopServer()
  if (isEnding) return
  server = spawn(process.execPath, ['--enable-source-maps', 'server/dist/main.js'], {
    cwd: root,
    stdio: 'inherit',
    detached: true, // Ctrl-C reaches the server through this process only, once
  })
}

const restart: Plugin = {
  name: 'restart-server',
  writeBundle() {
    queue = queue.then(restartServer)
  },
}

const client = await createServer({ root: join(root, 'client') })
await client.listen()
const watcher = await build({ root: join(root, 'server'), logLevel: 'warn', build: { watch: {} }, plugins: [restart] })
client.printUrls()

async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  if ('close' in watcher) await watcher.close()
  await client.close()
  await queue
  await stopServer()
  process.exit(0)
}
// Also when this process breaks off, the server doesn't stay behind.
process.once('exit', () => server?.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
