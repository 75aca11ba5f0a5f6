import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('a page without fault is accessible', async () => {
  const page = await browser.newContext().then(context => context.newPage())
  await page.setContent('<html lang="nl"><title>Aanbod</title><main><h1>Opleidingen</h1></main></html>')
  await expectAccessible(page)
})

test('a picture without words and a page without language are not', async () => {
  const page = await browser.newContext().then(context => context.newPage())
  await page.setContent('<html><title>Aanbod</title><main><h1>Opleidingen</h1><img src="data:,"></main></html>')
  await expect(expectAccessible(page)).rejects.toThrow(/html-has-lang[\s\S]*image-alt/)
})
