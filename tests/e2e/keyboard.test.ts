import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from '../kit/browser.ts'
import { password, people } from '../kit/people.ts'
import { account, escaped, sees } from './screen.ts'

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id))
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
    const name =
      labelled[0]?.textContent ?? element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent
    return (name ?? '').replaceAll(/\s+/g, ' ').trim()
  })

/** Presses Tab until the focus is on what has that name, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (name.test(now)) return
    passed.push(now)
  }
  throw new Error(`${name} is not reached with ${key}; it passed ${passed.join(' | ')}`)
}

const starting = (text: string) => new RegExp(`^${escaped(text)}`)

test('somebody without a mouse signs in, changes a module of Metropool and signs out', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/')
  await sees(page.getByRole('heading', { name: 'Aanmelden' }))
  await tabTo(page, /^E-mailadres/)
  await keyboard.type(people.contentManager.email)
  await tabTo(page, /^Wachtwoord$/)
  await keyboard.type(password)
  await keyboard.press('Enter')
  await sees(account(page, people.contentManager.name))

  await keyboard.press('Control+k')
  await sees(page.locator('[role=dialog] input:focus'))
  await keyboard.type('Metropool')
  await sees(page.getByRole('option', { name: /^Metropool.*Programma/ }))
  const chosen = page.locator('[role=option][data-highlighted]')
  await expect.poll(() => chosen.textContent(), { timeout: 10_000 }).toMatch(/Metropool/)
  for (let down = 0; down < 20 && !/^\s*Metropool\s*Programma/.test((await chosen.textContent()) ?? ''); down++) {
    await keyboard.press('ArrowDown')
  }
  await keyboard.press('Enter')
  await sees(page.getByRole('heading', { name: 'Metropool', level: 1 }))
  await expect.poll(() => focused(page)).toBe('Metropool')

  await tabTo(page, /^Modules/)
  await keyboard.press('Enter')
  const modules = page.getByRole('list', { name: 'Modules, in volgorde' })
  const titles = () =>
    modules
      .getByRole('button', { name: /: verplaats of verwijder$/ })
      .evaluateAll(handles => handles.map(handle => (handle.getAttribute('aria-label') ?? '').split(':')[0]))
  await sees(modules.getByRole('listitem'))
  const [first, second, ...others] = await titles()

  await tabTo(page, new RegExp(`^${escaped(second ?? '')}: verplaats`))
  await keyboard.press('Alt+ArrowUp')
  await sees(page.getByRole('status').getByText(`${second} staat nu op plaats 1 van ${others.length + 2}`))
  await expect.poll(titles).toEqual([second, first, ...others])
  await expect.poll(() => focused(page)).toMatch(starting(second ?? ''))

  await tabTo(page, new RegExp(`^${escaped(second ?? '')}(?!:)`))
  await keyboard.press('Enter')
  await tabTo(page, /^Titel/)
  await keyboard.press('Control+a')
  await keyboard.type('Taal en verhaal')
  await keyboard.press('Control+s')
  await sees(page.getByText('Alles opgeslagen'))
  expect(await titles()).toEqual(['Taal en verhaal', first, ...others])

  await page.reload()
  await sees(modules.getByRole('listitem'))
  expect(await titles()).toEqual(['Taal en verhaal', first, ...others])

  await keyboard.press('?')
  await sees(page.getByRole('dialog', { name: 'Toetsen' }).getByText('Verplaats een regel'))
  await keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await tabTo(page, new RegExp(`Uw account: ?${escaped(people.contentManager.name)}`))
  await keyboard.press('Enter')
  await sees(page.getByRole('menuitem', { name: 'Afmelden' }))
  await keyboard.press('End')
  await expect.poll(() => focused(page)).toBe('Afmelden')
  await keyboard.press('Enter')
  await sees(page.getByRole('heading', { name: 'Aanmelden' }))
})

test('a list is searched, walked and opened with single keys', async ({ page, signIn }) => {
  const { keyboard } = page
  await signIn('contentManager', '/programmes')
  await sees(page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }))
  await keyboard.press('/')
  await keyboard.type('burgemeester')
  const links = page.getByRole('table').getByRole('rowgroup').nth(1).getByRole('link')
  await expect.poll(() => links.first().textContent()).toBe('De droom van elke burgemeester')
  await keyboard.press('Tab')
  await keyboard.press('j')
  await keyboard.press('Enter')
  await sees(page.getByRole('heading', { name: 'De droom van elke burgemeester', level: 1 }))
})

test('a filter is chosen in the menu and filled in at once, with the keys and with the mouse', async ({
  page,
  signIn,
}) => {
  const { keyboard } = page
  await signIn('analyst', '/programmes')
  const table = page.getByRole('table')
  await sees(table.getByRole('link', { name: 'Metropool', exact: true }))
  const add = page.getByRole('button', { name: 'Filter toevoegen' })
  await add.focus()
  await keyboard.press('Enter')
  await sees(page.getByRole('menuitem', { name: 'Status' }))
  await keyboard.press('Enter')
  await sees(page.getByRole('checkbox', { name: 'Concept' }))
  await expect.poll(() => focused(page)).toBe('Concept')
  await keyboard.press('Space')
  await table.getByRole('link', { name: 'Metropool', exact: true }).waitFor({ state: 'detached' })
  await keyboard.press('Escape')
  await sees(page.getByRole('button', { name: 'Status is Concept' }))

  await add.click()
  await page.getByRole('menuitem', { name: 'Soort' }).click()
  await page.getByRole('checkbox', { name: 'Leergang' }).click()
  await sees(page.getByRole('button', { name: 'Soort is Leergang' }))
  await expect.poll(() => new URL(page.url()).search).toBe('?status=DRAFT&kind=LEERGANG')
})
