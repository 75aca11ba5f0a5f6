import { parseArgs } from 'node:util'
import { createServer } from 'vite'

/*
 * Runs one of the server's modules as Vite transforms it, without building first: Node itself doesn't know decorators.
 * `node server/run.ts src/print-schema.ts`
 */
const [file] = parseArgs({ allowPositionals: true }).positionals
if (!file) throw new Error('Name a module of the server, as in: node server/run.ts src/print-schema.ts')

const vite = await createServer({
  root: import.meta.dirname,
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
})
try {
  const { ssr } = vite.environments
  if (!ssr || !('runner' in ssr)) throw new Error('Vite has no environment that runs on Node')
  await (ssr.runner as { import(file: string): Promise<unknown> }).import(`/${file}`)
} finally {
  await vite.close()
}
