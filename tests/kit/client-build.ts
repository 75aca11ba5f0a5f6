import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/** Builds the client unless the last build is newer than everything it is made of. */
export async function buildClient(): Promise<void> {
  const built = await stat(join(root, 'client', 'dist', 'index.html')).catch(() => undefined)
  if (built && built.mtimeMs > (await newestSource())) return
  const mode = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ root: join(root, 'client'), mode: 'production', logLevel: 'warn' })
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = mode
  }
}

async function newestSource(): Promise<number> {
  const folders = ['client/src', 'client/public', 'shared/src']
  const listed = await Promise.all(folders.map(folder => filesIn(join(root, folder))))
  const config = ['client', '.'].flatMap(folder =>
    [
      'index.html',
      'graphiql.html',
      'playground.html',
      'package.json',
      'vite.config.ts',
      'tsconfig.json',
      'pnpm-lock.yaml',
    ].map(name => join(root, folder, name)),
  )
  const times = await Promise.all(
    [...listed.flat(), ...config].map(path =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return Math.max(...times)
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
