import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from '../kit/browser.ts'
import { field, save, sees } from './screen.ts'

const Stored = 'query ($id: ID!) { programme(id: $id) { title subtitle tagline category durationText } }'

const saveButton = (page: Page) => page.getByRole('button', { name: 'Opslaan', exact: true })
const openDialog = (page: Page, name: RegExp) => page.getByRole('dialog', { name })

test('a field that two people changed is compared, and nothing is overwritten before somebody chooses', async ({
  api,
  openAs,
}) => {
  const { id } = await api.add.programme({ title: 'Samen sturen', tagline: 'De eerste tekst', category: 'Bestuur' })
  const stored = async () =>
    (await api.as('admin').ask<{ programme: Record<string, string> }>(Stored, { id })).programme
  const mine = await openAs('contentManager', `/programmes/${id}`)
  const theirs = await openAs('admin', `/programmes/${id}`)
  await field(mine, 'Slagzin').fill('De tekst van Inge')
  await field(mine, 'Ondertitel').fill('Voor wie stuurt')
  await field(theirs, 'Slagzin').fill('De tekst van Bea')
  await field(theirs, 'Rubriek').fill('Netwerken')
  await save(theirs)

  await saveButton(mine).click()
  const comparison = openDialog(mine, /Twee versies van Samen sturen/)
  await sees(comparison.getByText(/^Beheerder bewaarde om /))
  const clash = comparison.getByRole('group', { name: 'Slagzin' })
  await sees(clash.getByRole('radio', { name: /De tekst van Inge/ }))
  await sees(clash.getByRole('radio', { name: /De tekst van Bea/ }))
  await sees(comparison.getByText('1 veld verschilt'))
  expect(await stored()).toMatchObject({ tagline: 'De tekst van Bea', category: 'Netwerken', subtitle: null })

  const settle = comparison.getByRole('button', { name: 'Bewaar keuze' })
  expect(await settle.isDisabled()).toBe(true)
  await clash.getByRole('radio', { name: /De tekst van Inge/ }).check()
  await settle.click()
  await comparison.waitFor({ state: 'detached' })
  await sees(mine.getByText('Alles opgeslagen'))
  expect(await field(mine, 'Rubriek').inputValue()).toBe('Netwerken')
  expect(await stored()).toMatchObject({
    tagline: 'De tekst van Inge',
    category: 'Netwerken',
    subtitle: 'Voor wie stuurt',
  })
})

test('who goes back from the comparison keeps the own text, unsaved', async ({ api, openAs }) => {
  const { id } = await api.add.programme({ title: 'Samen kiezen', tagline: 'De eerste tekst' })
  const page = await openAs('contentManager', `/programmes/${id}`)
  await field(page, 'Slagzin').fill('De tekst van Inge')
  await api
    .as('admin')
    .ask(
      'mutation ($id: ID!) { updateProgramme(id: $id, version: 1, input: { tagline: "De tekst van Bea" }) { id } }',
      { id },
    )
  await saveButton(page).click()
  await openDialog(page, /Twee versies/)
    .getByRole('button', { name: 'Terug naar mijn tekst' })
    .click()
  await openDialog(page, /Twee versies/).waitFor({ state: 'detached' })
  expect(await field(page, 'Slagzin').inputValue()).toBe('De tekst van Inge')
  await sees(page.getByText('1 wijziging, nog niet opgeslagen'))
})

test('two people who changed different fields both keep what they wrote, without a question', async ({
  api,
  openAs,
}) => {
  const { id } = await api.add.programme({ title: 'Samen schrijven' })
  const mine = await openAs('contentManager', `/programmes/${id}`)
  const theirs = await openAs('admin', `/programmes/${id}`)
  await field(mine, 'Ondertitel').fill('Van Inge')
  await field(theirs, 'Slagzin').fill('Van Bea')
  await save(theirs)
  await save(mine)
  expect(await mine.getByRole('dialog').count()).toBe(0)
  expect(await field(mine, 'Slagzin').inputValue()).toBe('Van Bea')
  const { programme } = await api.as('admin').ask<{ programme: unknown }>(Stored, { id })
  expect(programme).toMatchObject({ subtitle: 'Van Inge', tagline: 'Van Bea' })
})

test('leaving with unsaved text asks first; staying keeps it, saving stores it', async ({ api, page, signIn }) => {
  const { id } = await api.add.programme({ title: 'Niet weggaan' })
  await signIn('contentManager', `/programmes/${id}`)
  await field(page, 'Slagzin').fill('Nog niet bewaard')
  const elsewhere = page.getByRole('link', { name: 'Personen', exact: true })
  const question = openDialog(page, /wijzigingen die nog niet zijn opgeslagen/)

  await elsewhere.click()
  await question.getByRole('button', { name: 'Blijf hier' }).click()
  await question.waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe(`/programmes/${id}`)
  expect(await field(page, 'Slagzin').inputValue()).toBe('Nog niet bewaard')

  await elsewhere.click()
  await question.getByRole('button', { name: 'Opslaan en verder' }).click()
  await sees(page.getByRole('heading', { name: 'Personen', level: 1 }))
  const { programme } = await api.as('admin').ask<{ programme: unknown }>(Stored, { id })
  expect(programme).toMatchObject({ tagline: 'Nog niet bewaard' })
})

test('who leaves without saving leaves the record as it was', async ({ api, page, signIn }) => {
  const { id } = await api.add.programme({ title: 'Toch weggaan', tagline: 'Zoals het was' })
  await signIn('contentManager', `/programmes/${id}`)
  await field(page, 'Slagzin').fill('Vergeet dit')
  await page.getByRole('link', { name: 'Personen', exact: true }).click()
  await openDialog(page, /nog niet zijn opgeslagen/)
    .getByRole('button', { name: 'Ga weg zonder opslaan' })
    .click()
  await sees(page.getByRole('heading', { name: 'Personen', level: 1 }))
  await page.goBack()
  await sees(page.getByRole('heading', { name: 'Toch weggaan', level: 1 }))
  expect(await field(page, 'Slagzin').inputValue()).toBe('Zoals het was')
})

test('a text that was not saved survives a closed tab', async ({ api, page, signIn }) => {
  const { id } = await api.add.programme({ title: 'Tab dicht' })
  await signIn('contentManager', `/programmes/${id}`)
  await field(page, 'Slagzin').fill('Half geschreven')
  await page.waitForFunction(() => Object.keys(localStorage).some(key => key.startsWith('aanbod.draft.')))
  const again = await page.context().newPage()
  await page.close()

  await again.goto(`/programmes/${id}`)
  await sees(again.getByText('Er staat nog een tekst van u die niet is opgeslagen'))
  expect(await field(again, 'Slagzin').inputValue()).toBe('')
  await again.getByRole('button', { name: 'Zet terug' }).click()
  expect(await field(again, 'Slagzin').inputValue()).toBe('Half geschreven')
  await save(again)
  await again.reload()
  expect(await field(again, 'Slagzin').inputValue()).toBe('Half geschreven')
  expect(await again.getByText('Er staat nog een tekst van u').count()).toBe(0)
})

test('what goes to the trash comes back with undo, and from the page of the trash', async ({ api, page, signIn }) => {
  const { name } = await api.add.topic({ name: 'Weggooien' })
  await signIn('contentManager', '/topics')
  const row = page.getByRole('table', { name: 'Onderwerpen' }).getByRole('row', { name: new RegExp(name) })
  const find = () => page.getByRole('searchbox').fill(name)
  const remove = async () => {
    await find()
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Naar prullenbak' }).click()
    await row.waitFor({ state: 'detached' })
  }
  await remove()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await sees(row)

  await remove()
  await page.getByRole('link', { name: 'Prullenbak' }).click()
  const trash = page.getByRole('table', { name: 'Wat in de prullenbak ligt' })
  await trash.getByRole('button', { name: `Zet terug: ${name}` }).click()
  await sees(page.getByText(`“${name}” is teruggezet`))
  await page.getByRole('link', { name: 'Onderwerpen' }).click()
  await sees(page.getByRole('heading', { name: 'Onderwerpen', level: 1 }))
  await find()
  await sees(row)
})
