import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findChromium } from '../kit/chromium.ts'
import { startPostgres } from '../kit/postgres.ts'
import { administrator, answersHealth, memoryOf, root, start, startAanbod } from './servers.ts'

/*
 * What starting, opening a list and serving cost on this machine, beside what they may cost. One run, no verdict: a busy
 * machine is slower.
 */
interface Figure {
  what: string
  measured: string
  limit: string
}
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

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
    await page.getByLabel('Wachtwoord', { exact: true }).fill(administrator.ADMIN_PASSWORD)
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
      variables: { input: { email: administrator.ADMIN_EMAIL, password: administrator.ADMIN_PASSWORD } },
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

/** Measures and prints; `cold` clones the repository and starts it as the README says, which takes a minute. */
export async function printFigures({ cold }: { cold: boolean }): Promise<void> {
  const figures: Figure[] = []
  const note = (what: string, measured: string, limit: string) => void figures.push({ what, measured, limit })
  const scratch = mkdtempSync(join(tmpdir(), 'aanbod-figures-'))
  try {
    if (cold) {
      execFileSync('git', ['clone', '--quiet', root, join(scratch, 'clone')])
      const fresh = await start({
        command: 'npx',
        args: ['--yes', 'pnpm@12.21.0', 'start'],
        cwd: join(scratch, 'clone'),
        env: administrator,
        answers: answersHealth,
      })
      note('cold start from a fresh clone, warm package store', seconds(fresh.ready), '60 s')
      await fresh.stop()
    }
    note('initial JavaScript, gzip', `${Math.round(initialScripts() / 1000)} kB`, '250 kB')

    const embedded = { DATA_DIR: join(scratch, 'data') }
    const first = await startAanbod(embedded)
    note('first start, embedded: until it answers', seconds(first.ready), '')
    note('first start, embedded: memory', megabytes(first.pid), '900 MB')
    await first.stop()
    const reopened = await startAanbod(embedded)
    note('reopening the embedded database', seconds(reopened.ready), '3.0 s')
    note(
      'list page, from the click until its data shows (median of 5)',
      `${Math.round(await listTime(reopened.url))} ms`,
      '200 ms',
    )
    note('memory after that, embedded', megabytes(reopened.pid), '600 MB')
    await reopened.stop()

    const postgres = await startPostgres()
    try {
      const served = await startAanbod({ DATABASE_URL: postgres.url, DEMO_DATA: 'true' })
      await load(served.url, 1_120)
      note('memory after 1,120 deep queries, PostgreSQL', megabytes(served.pid), '250 MB')
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
}

const megabytes = (pid: number) => `${Math.round(memoryOf(pid))} MB`
