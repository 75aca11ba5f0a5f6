import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { guard } from './guard.ts'

/** A browser the tests can launch, and what it needs in its environment. */
export interface Chromium {
  path: string
  env: Record<string, string>
}

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const installedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of `CHROMIUM_PATH`, else an installed one, else the one that comes as an npm package. */
export async function findChromium(
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ chromium: Chromium; end(): Promise<void> }> {
  const end = async () => undefined
  if (env.CHROMIUM_PATH) return { chromium: { path: env.CHROMIUM_PATH, env: {} }, end }
  const inPath = (env.PATH ?? '').split(delimiter).flatMap(folder => installedNames.map(name => join(folder, name)))
  for (const path of [...inPath, ...installedPaths]) {
    if (await starts(path)) return { chromium: { path, env: {} }, end }
  }
  return unpackChromium()
}

/** Asks for the version: a distribution's stub that only points to another packager is no browser. */
async function starts(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    await promisify(execFile)(path, ['--version', '--no-sandbox'], { timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

/*
 * The package unpacks to the directory for temporary files as it finds it on import, reuses whatever is there, and brings
 * the libraries it needs only for the runtime named here: so it gets a private directory, and its settings are put back.
 */
async function unpackChromium(): Promise<{ chromium: Chromium; end(): Promise<void> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH')
  }
  const { directory, end } = await guard('chromium')
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: directory, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const path = await packaged.executablePath()
    const env: Record<string, string> = {}
    // FONTCONFIG_PATH stays out: with the package's own fonts the browser breaks off on the first page with a text field.
    if (process.env['LD_LIBRARY_PATH']) env['LD_LIBRARY_PATH'] = process.env['LD_LIBRARY_PATH']
    return { chromium: { path, env }, end }
  } catch (error) {
    await end()
    throw error
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}
