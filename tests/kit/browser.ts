import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium as playwright } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as base } from 'vitest'
import { openApi } from './api.ts'
import type { Caller } from './caller.ts'
import type { Role } from './people.ts'

/** Where screenshots and what failed tests leave go: ignored by git, kept until the next run of the same test. */
const resultsFolder = join(import.meta.dirname, '..', 'results')

/** Launches the browser of the run; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const { path, env } = inject('chromium')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  const isRoot = process.getuid?.() === 0
  return playwright.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    chromiumSandbox: false,
    args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
  })
}

/** The sizes the interface is made for, the narrowest first. */
export const viewports = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
} as const

/**
 * `test` for a person at a browser: a server with the example offers and a database of its own for each file, a page in
 * Dutch in a window of 1280 by 800 for each test. What the page says when a test fails is kept in `tests/results`.
 */
export const test = base
  .extend('api', { scope: 'file' }, async ({}, { onCleanup }) => {
    const api = await openApi({ seed: true })
    onCleanup(api.close)
    return api
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('openAs', async ({ api, browser, task, onTestFailed }, { onCleanup }) => {
    const opened: { context: BrowserContext; page: Page; log: string[] }[] = []
    const name = fileName(task.fullTestName ?? task.name)
    await rm(join(resultsFolder, name), { recursive: true, force: true })
    let failed = false
    onTestFailed(() => {
      failed = true
    })
    onCleanup(async () => {
      for (const [index, { context, page, log }] of opened.entries()) {
        if (failed || task.result?.state === 'fail') await keep(page, index ? `${name}-${index + 1}` : name, log)
        await context.close()
      }
    })
    /** A page in a browser of its own, signed in as somebody of that role, or with `null` as nobody yet. */
    return async (role: Role | null, path?: string): Promise<Page> => {
      const context = await browser.newContext(settingsFor(api.url))
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      opened.push({ context, page, log: logOf(page) })
      if (role) await enter(context, await api.caller(role))
      if (path) await page.goto(path)
      return page
    }
  })
  .extend('page', ({ openAs }) => openAs(null))
  .extend('signIn', ({ api, page }) => {
    /** Opens a page as somebody of that role, whose session the browser then has. */
    return async (role: Role, path = '/'): Promise<void> => {
      await enter(page.context(), await api.caller(role))
      await page.goto(path)
    }
  })

/** What a browser of a person in the Netherlands is set to. */
export const settingsFor = (url: string): BrowserContextOptions => ({
  baseURL: url,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  viewport: viewports.desktop,
})

/** Lets a browser be a signed-in caller. */
export async function enter(context: BrowserContext, caller: Caller): Promise<void> {
  await context.addCookies(caller.browserCookies())
}

function logOf(page: Page): string[] {
  const log: string[] = []
  page.on('console', message => log.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => log.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('requestfailed', request =>
    log.push(`failed: ${request.method()} ${request.url()} ${request.failure()?.errorText}`),
  )
  page.on('response', response => {
    if (response.status() >= 400) log.push(`${response.status()}: ${response.request().method()} ${response.url()}`)
  })
  return log
}

async function keep(page: Page, name: string, log: string[]): Promise<void> {
  const folder = join(resultsFolder, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'console.txt'), [page.url(), ...log].join('\n'))
  await page.screenshot({ path: join(folder, 'page.png'), fullPage: true, timeout: 5000 }).catch(() => undefined)
  const said = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch(() => '')
  await writeFile(join(folder, 'page.txt'), said)
}

function fileName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)
}

/** Saves what the page shows as `tests/results/<name>.png`, without animations. */
export async function screenshot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<string> {
  const path = join(resultsFolder, `${fileName(name)}.png`)
  await page.screenshot({ path, animations: 'disabled', ...options })
  return path
}

/** Lets the system of the person be light or dark, and waits until the page has followed. */
export async function useColourScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`html.${colorScheme}`).waitFor()
  await stillness(page)
}

/** Waits for transitions; what turns for ever is left alone. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(each => each.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(each => each.finished.catch(() => undefined)))
  })
}

export async function useViewport(page: Page, size: keyof typeof viewports): Promise<void> {
  await page.setViewportSize(viewports[size])
}

/**
 * @param rules - only these rules of axe; all of them when left out
 * @throws Error that lists each serious or critical accessibility violation with the elements that have it
 */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  await stillness(page)
  // In one go in the page itself: no page of ours has frames of another host, and a second page to sum up costs time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  if (!grave.length) return
  const lines = grave.flatMap(({ id, impact, help, nodes }) => [
    `${impact} ${id}: ${help}`,
    ...nodes.map(node => `  ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
  ])
  throw new Error(`${page.url()} is not accessible:\n${lines.join('\n')}`)
}
