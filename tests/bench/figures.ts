import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findChromium } from '../kit/chromium.ts'
import { startPostgres } from '../kit/postgres.ts'

/*
 * Prints what starting, opening a list and serving cost on this machine, beside what they may cost. One run, no verdict:
 * a busy machine is slower. `--cold` clones the repository and starts it as the README says, which takes a minute.
 */
const { values: options } = parseArgs({ options: { cold: { type: 'boolean', default: false } } })
const root = join(import.meta.dirname, '..', '..')
const secret = 'een lange zin als wachtwoord'
const administrator = { ADMIN_EMAIL: 'beheer@example.org', ADMIN_PASSWORD: secret }

interface Figure {
  what: string
  measured: string
  limit: string
}
const figures: Figure[] = []
const note = (what: string, measured: string, limit: string) => void figures.push({ what, measured, limit })
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

interface Running {
  url: string
  /** Milliseconds from the start of the process until it answered. */
  ready: number
  /** Megabytes of memory that the process holds. */
  memory(): number
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No free port')
  return address.port
}

async function start(command: string, args: string[], cwd: string, env: Record<string, string>): Promise<Running> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: { ...process.env, ...administrator, PORT: String(port), ...env },
  })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`)
    if (
      await fetch(`${url}/health`).then(
        response => response.ok,
        () => false,
      )
    )
      break
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return {
    url,
    ready: performance.now() - begin,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      process.kill(-(child.pid ?? 0), 'SIGTERM')
      await ended
    },
  }
}

/** As the script `start` runs it; the flags keep V8 from taking memory it does not need. */
const startFlags = [
  '--enable-source-maps',
  '--max-semi-space-size=4',
  '--heap-growing-percent=40',
  'server/dist/main.js',
]
const startBuilt = (env: Record<string, string>) => start(process.execPath, startFlags, root, env)

function initialScripts(): number {
  const folder = join(root, 'client', 'dist')
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(match => match[1] ?? '')
  return [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
}

/** From the click on an entry of the menu until the first row of data stands in the table. */
async function listTime(url: string): Promise<number> {
  const { chromium: found, end } = await findChromium()
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('E-mailadres').fill(administrator.ADMIN_EMAIL)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(secret)
    await page.getByRole('button', { name: 'Meld aan' }).click()
    const programmes = page.getByRole('navigation').getByRole('link', { name: /^Programma’s/ })
    await programmes.waitFor()
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: /^Locaties/ })
        .click()
      await page.locator('tbody a').first().waitFor()
      await page.evaluate(() => {
        const marks = window as unknown as { clicked: number; shown: Promise<number> }
        addEventListener('click', () => (marks.clicked = performance.now()), { capture: true, once: true })
        marks.shown = new Promise(resolve => {
          const seen = () => {
            if (!document.querySelector('tbody a[href^="/programmes/"]')) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(performance.now() - marks.clicked))
          }
          const observer = new MutationObserver(seen)
          observer.observe(document.body, { childList: true, subtree: true })
        })
      })
      await programmes.click()
      times.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown))
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN
  } finally {
    await browser.close()
    await end()
  }
}

async function load(url: string, requests: number): Promise<void> {
  const signedIn = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email: administrator.ADMIN_EMAIL, password: secret } },
    }),
  })
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const query =
    '{ programmes { totalCount nodes { title provider { name } modules { title speakers { speaker { name } } } editions { label sessions { label } } completeness { score } } } }'
  for (let sent = 0; sent < requests; sent += 16) {
    await Promise.all(
      Array.from({ length: 16 }, () =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query }),
        }).then(response => response.text()),
      ),
    )
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'aanbod-figures-'))
try {
  if (options.cold) {
    execFileSync('git', ['clone', '--quiet', root, join(scratch, 'clone')])
    const cold = await start('npx', ['--yes', 'pnpm@12.21.0', 'start'], join(scratch, 'clone'), {})
    note('cold start from a fresh clone, warm package store', seconds(cold.ready), '60 s')
    await cold.stop()
  }
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'client'], {
    cwd: root,
    stdio: 'ignore',
  })
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'server'], {
    cwd: root,
    stdio: 'ignore',
  })
  note('initial JavaScript, gzip', `${Math.round(initialScripts() / 1000)} kB`, '250 kB')

  const embedded = { DATA_DIR: join(scratch, 'data') }
  const first = await startBuilt(embedded)
  note('first start, embedded: until it answers', seconds(first.ready), '')
  note('first start, embedded: memory', `${Math.round(first.memory())} MB`, '900 MB')
  await first.stop()
  const reopened = await startBuilt(embedded)
  note('reopening the embedded database', seconds(reopened.ready), '3.0 s')
  note(
    'list page, from the click until its data shows (median of 5)',
    `${Math.round(await listTime(reopened.url))} ms`,
    '200 ms',
  )
  note('memory after that, embedded', `${Math.round(reopened.memory())} MB`, '600 MB')
  await reopened.stop()

  const postgres = await startPostgres()
  try {
    const served = await startBuilt({ DATABASE_URL: postgres.url, DEMO_DATA: 'true' })
    await load(served.url, 1_120)
    note('memory after 1,120 deep queries, PostgreSQL', `${Math.round(served.memory())} MB`, '250 MB')
    await served.stop()
  } finally {
    await postgres.stop()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const width = Math.max(...figures.map(figure => figure.what.length))
for (const { what, measured, limit } of figures)
  console.log(`${what.padEnd(width)}  ${measured.padStart(8)}${limit ? `   at most ${limit}` : ''}`)
