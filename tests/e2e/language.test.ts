import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAccessible, test } from '../kit/browser.ts'
import { people } from '../kit/people.ts'
import { account, field, sees } from './screen.ts'

/** Chooses in the menu of one's own account. */
async function choose(page: Page, name: string): Promise<void> {
  await account(page).click()
  await page.getByRole('menuitemcheckbox', { name }).click()
}

/** A mark that a reload would wipe out. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-same-page', ''))
const isSamePage = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-same-page'))

test('English changes navigation, labels and dates at once, and is remembered', async ({ page, signIn }) => {
  await signIn('contentManager', '/programmes')
  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await page.getByRole('link', { name: /^Edities \d/ }).click()
  await sees(page.getByText('26 okt 2026 – 1 jun 2028'))
  await mark(page)

  await choose(page, 'English')
  await sees(page.getByRole('link', { name: 'Programmes', exact: true }))
  await sees(page.getByText('26 Oct 2026 – 1 Jun 2028'))
  await sees(page.getByText(/^€\s?17,950/))
  await page.getByRole('link', { name: 'Content', exact: true }).click()
  await sees(field(page, 'Title'))
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await isSamePage(page)).toBe(true)

  await page.reload()
  await sees(page.getByRole('link', { name: 'Programmes', exact: true }))
  await choose(page, 'Nederlands')
  await sees(page.getByRole('link', { name: 'Programma’s', exact: true }))
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
})

test('dark and light change at once, and are remembered', async ({ page, signIn }) => {
  await signIn('analyst', '/topics')
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')
      if (!canvas) return 0
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
      return canvas.getImageData(0, 0, 1, 1).data[0] ?? 0
    })
  await sees(page.getByRole('heading', { name: 'Onderwerpen' }))
  expect(await brightness()).toBeGreaterThan(200)
  await mark(page)
  await choose(page, 'Donker')
  await expect.poll(brightness).toBeLessThan(60)
  expect(await isSamePage(page)).toBe(true)
  await page.reload()
  await sees(page.getByRole('heading', { name: 'Onderwerpen' }))
  expect(await brightness()).toBeLessThan(60)
  await choose(page, 'Licht')
  await expect.poll(brightness).toBeGreaterThan(200)
})

const writing = /^(Opslaan|Nieuw|Nieuwe|Naar prullenbak|Editie toevoegen|Module toevoegen|Onderdeel|Meer|Publiceer)\b/

test('an analyst reads everything but personal data, and is offered nothing to change', async ({
  api,
  page,
  signIn,
}) => {
  const { id } = await api.add.person({
    givenName: 'Noor',
    familyName: 'Vos',
    email: 'noor.vos@example.org',
    phone: '020 555 0123',
  })
  const edition = await api.add.edition({ label: 'Metropool in Oost' })
  await api.add.enrolment({ personId: id, editionId: edition.id, position: 'Wethouder', remarks: 'Noor komt later.' })
  await api.add.enquiry({ name: 'Noor Vos', email: 'noor.vos@example.org', remarks: 'Bel Noor.', personId: id })
  const buttons = page.getByRole('main').getByRole('button', { name: writing })
  const links = page.getByRole('main').getByRole('link', { name: writing })
  await signIn('analyst', '/programmes')
  await sees(page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }))
  for (const hidden of ['Oud-deelnemers', 'Gebruikers']) {
    expect(await page.getByRole('navigation').getByRole('link', { name: hidden }).count(), hidden).toBe(0)
  }
  expect(await page.getByRole('table').getByRole('checkbox').count()).toBe(0)
  expect((await buttons.count()) + (await links.count())).toBe(0)

  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await sees(field(page, 'Titel'))
  expect(await field(page, 'Titel').isDisabled()).toBe(true)
  expect((await buttons.count()) + (await links.count())).toBe(0)

  const noor = /Noor|Vos\b|555 ?0123|Wethouder/
  const pseudonym = /Persoon [0-9A-Z]{4}-[0-9A-Z]{4}/
  await page.goto(`/editions/${edition.id}/participants`)
  await page.getByRole('table').getByRole('link', { name: pseudonym }).click()
  await sees(page.getByRole('heading', { name: pseudonym, level: 1 }))
  await expectAccessible(page)
  expect(await page.content()).not.toMatch(noor)
  await page.getByRole('main').getByRole('link', { name: pseudonym }).click()
  await sees(page.getByRole('main').getByRole('link', { name: 'Metropool in Oost' }))
  await sees(page.getByText('staat hier onder een pseudoniem'))
  await expectAccessible(page)
  expect(await page.content()).not.toMatch(noor)
  expect(await buttons.count()).toBe(0)

  await page.goto('/enquiries')
  await page.getByRole('button', { name: 'Pseudoniemen' }).click()
  await sees(page.getByText('staat hier onder een pseudoniem'))
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page
    .getByRole('table')
    .getByRole('link', { name: /^Aanvraag / })
    .click()
  await sees(page.getByRole('main').getByRole('link', { name: pseudonym }))
  await expectAccessible(page)
  expect(await page.content()).not.toMatch(noor)

  await page.goto(`/persons/${id}`)
  await sees(page.getByRole('link', { name: 'Naar de lijst' }))
  await page.goto('/programmes/new')
  await sees(page.getByRole('heading', { name: 'Deze pagina is niet voor uw rol' }))
})

test('an alumni coordinator changes meetings, but no programmes', async ({ page, signIn }) => {
  await signIn('alumniCoordinator', '/alumni-meetings')
  await sees(account(page, people.alumniCoordinator.name))
  await page.getByRole('table').getByRole('link', { name: 'Alumnibijeenkomst Metropool' }).click()
  await field(page, 'Thema').fill('Een nieuwe ambtenaar?')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await sees(page.getByText('Alles opgeslagen'))

  await page.getByRole('link', { name: 'Programma’s', exact: true }).click()
  await sees(page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }))
  expect(await page.getByRole('link', { name: 'Nieuw programma' }).count()).toBe(0)
  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await sees(field(page, 'Titel'))
  expect(await field(page, 'Titel').isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Opslaan', exact: true }).count()).toBe(0)
})
