import { expect } from 'vitest'
import { test } from '../kit/browser.ts'
import { password, people } from '../kit/people.ts'
import { account, dayFromNow, field, fillDate, pick, readInDutch, save, sees } from './screen.ts'

// The main job, a step a test; each goes on with what the one before it stored.

const startsOn = dayFromNow(60)
const endsOn = dayFromNow(90)

test('a content manager signs in with e-mail and password and opens Metropool from the list', async ({ page }) => {
  await page.goto('/')
  await sees(page.getByRole('heading', { name: 'Aanmelden' }))
  await page.getByLabel('E-mailadres').fill(people.contentManager.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await sees(account(page, people.contentManager.name))
  await page.getByRole('link', { name: 'Programma’s', exact: true }).click()
  await page.getByRole('table', { name: 'Programma’s' }).getByRole('link', { name: 'Metropool', exact: true }).click()
  await sees(page.getByRole('heading', { name: 'Metropool', level: 1 }))
  expect(await field(page, 'Titel').inputValue()).toBe('Metropool')
  expect(await page.title()).toBe('Metropool · Aanbod')
})

test('a wrong password says what to do and keeps the address', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(people.contentManager.email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('niet het wachtwoord')
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await sees(page.getByRole('alert').getByText('Dit adres en wachtwoord horen niet bij elkaar.'))
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe(people.contentManager.email)
})

test('a module gets another title and text, which are still there after a reload', async ({ page, signIn }) => {
  await signIn('contentManager', '/programmes')
  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await page.getByRole('link', { name: /^Modules/ }).click()
  const modules = page.getByRole('list', { name: 'Modules, in volgorde' })
  const line = (title: string) => modules.getByRole('button', { name: new RegExp(`^${title}(?!:)`) })
  await line('Beleid en bestuur als kwestie van taal en verhaal').click()
  await field(modules, 'Titel').fill('Beleid en bestuur in taal en verhaal')
  await field(modules, 'Beschrijving').fill('Over de verhalen waarmee een stad bestuurd wordt.')
  await modules.getByRole('button', { name: 'Bewaar module' }).click()
  await sees(page.getByText('Alles opgeslagen'))

  await page.reload()
  await line('Beleid en bestuur in taal en verhaal').click()
  await sees(field(modules, 'Beschrijving').getByText('Over de verhalen waarmee een stad bestuurd wordt.'))
  expect(await field(modules, 'Titel').inputValue()).toBe('Beleid en bestuur in taal en verhaal')
})

test('an edition of Metropool is added with dates, place, seats, price and sessions', async ({ page, signIn }) => {
  await signIn('contentManager', '/programmes')
  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await page.getByRole('link', { name: /^Edities \d/ }).click()
  await page.getByRole('link', { name: 'Editie toevoegen' }).click()
  await sees(page.getByRole('heading', { name: 'Metropool 25', level: 1 }))

  const when = page.getByRole('region', { name: 'Data en plaats' })
  await fillDate(when, 'Begint', startsOn)
  await fillDate(when, 'Eindigt', endsOn)
  await pick(when, 'Locatie', 'NSOB')
  const price = page.getByRole('region', { name: 'Prijs', exact: true })
  await price.getByRole('button', { name: 'Prijs invullen' }).click()
  await field(price, 'Bedrag').fill('18.450')
  await price.getByRole('radio', { name: 'vrij van btw' }).check()
  await sees(price.getByText(/^€\s18\.450, vrij van btw$/))
  await field(page.getByRole('region', { name: 'Inschrijving' }), 'Plaatsen').fill('20')

  const sessions = page.getByRole('region', { name: 'Sessies' })
  const add = sessions.getByRole('button', { name: 'Sessie', exact: true })
  await add.click()
  await fillDate(sessions, 'Datum', startsOn)
  await field(sessions, 'Titel').fill('Kennismaking')
  await sessions.getByRole('button', { name: 'Docent toevoegen' }).click()
  await pick(sessions, 'Spreker', 'Paul Frissen')
  await add.click()
  await fillDate(sessions, 'Datum', dayFromNow(67))
  await fillDate(sessions, 'Tot en met', dayFromNow(68))
  await field(sessions, 'Titel').fill('Werkbezoek')
  await sessions.getByRole('switch', { name: 'Met overnachting' }).click()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()

  await sees(page.getByText('Alles opgeslagen'))
  const table = page.getByRole('table', { name: 'Sessies' })
  await sees(table.getByRole('row', { name: /Kennismaking/ }))
  await sees(table.getByRole('row', { name: /Werkbezoek.*met overnachting|met overnachting.*Werkbezoek/ }))

  await page.getByRole('link', { name: 'Edities', exact: true }).first().click()
  const row = page.getByRole('table', { name: 'Edities' }).getByRole('row', { name: /Metropool 25/ })
  await sees(row)
  const text = (await row.innerText()).replaceAll(/\s/g, ' ')
  expect(text).toContain('€ 18.450')
  expect(text).toContain('vrij')
  expect(text).toContain('0 van 20')
  expect(text).toContain(readInDutch(startsOn))
})

test('the agenda of the alumni meeting gets an item with a speaker, in another place', async ({ page, signIn }) => {
  await signIn('alumniCoordinator', '/alumni-meetings')
  await page.getByRole('table').getByRole('link', { name: 'Alumnibijeenkomst Metropool' }).click()
  await page.getByRole('link', { name: /^Agenda/ }).click()
  const agenda = page.getByRole('list', { name: 'Agenda' })
  await agenda.getByRole('button', { name: /^World Café(?!:)/ }).waitFor()
  await page.getByRole('button', { name: 'Onderdeel', exact: true }).first().click()
  const item = page.getByRole('region', { name: 'Onderdeel 3 van 3' })
  await field(item, 'Titel').fill('Terugblik van een wethouder')
  await item.getByRole('button', { name: 'Spreker toevoegen' }).click()
  await pick(item, 'Spreker', 'Tom de Bruijn')
  const handle = agenda.getByRole('button', { name: 'Terugblik van een wethouder: verplaats of verwijder' })
  await handle.press('Alt+ArrowUp')
  await sees(page.getByText('Terugblik van een wethouder staat nu op plaats 2 van 3'))
  await save(page)

  await page.reload()
  const second = agenda.getByRole('listitem').nth(1)
  await sees(second.getByText('Terugblik van een wethouder'))
  await sees(second.getByText('drs. Tom de Bruijn'))
  await sees(agenda.getByRole('listitem').nth(2).getByText('World Café'))
})

test('a consultant leads to the assignment he or she worked on', async ({ page, signIn }) => {
  await signIn('contentManager', '/consultants')
  await page.getByRole('table').getByRole('link', { name: 'Caluwé, Manon de' }).click()
  await sees(page.getByRole('heading', { name: /Manon de Caluwé/, level: 1 }))
  await page
    .getByRole('region', { name: 'Adviseert' })
    .getByRole('link', { name: 'Leergang Samenwerken voor de Metropoolregio Eindhoven' })
    .click()
  await sees(page.getByRole('heading', { name: 'Leergang Samenwerken voor de Metropoolregio Eindhoven', level: 1 }))
  await sees(page.getByRole('link', { name: /Manon de Caluwé/ }))
  await sees(page.getByText('sep 2016 – nov 2017'))
})

test('an analyst asks in the playground which editions start within six months, and gets the answer', async ({
  page,
  signIn,
}) => {
  await signIn('analyst')
  await page.getByRole('link', { name: 'Vraagtafel' }).click()
  await page
    .getByRole('navigation', { name: 'Vragen' })
    .getByRole('button', { name: /^Start binnen zes maanden/ })
    .click()
  await sees(page.getByRole('region', { name: 'Vraag' }).getByText('StartingSoon'))
  const answered = page.waitForResponse(
    response => response.request().postData()?.includes('query StartingSoon(') ?? false,
  )
  await page.getByRole('button', { name: 'Vraag', exact: true }).click()
  const { data } = await (await answered).json()
  const { nodes } = data.editions
  const edition = nodes.find((node: { label: string }) => node.label === 'Metropool 25')
  expect(edition).toMatchObject({
    startsOn: { value: startsOn },
    price: { amountCents: 1_845_000, vat: 'EXEMPT' },
    capacity: 20,
    seatsTaken: 0,
    seatsLeft: 20,
    sessions: [
      {
        label: expect.stringContaining('Kennismaking'),
        speakers: [{ speaker: { name: expect.stringContaining('Paul Frissen') } }],
      },
      { label: expect.stringContaining('Werkbezoek') },
    ],
    programme: { title: 'Metropool', provider: { name: expect.any(String) } },
  })
  const titles = edition.programme.modules.map((module: { title: string }) => module.title)
  expect(titles).toContain('Beleid en bestuur in taal en verhaal')
  const inAnswer = new Set(nodes.map((node: { label: string }) => node.label))
  expect(inAnswer).not.toContain('Metropool 13') // of which no year is known
  await sees(page.getByRole('region', { name: 'Antwoord' }).getByRole('row', { name: /Metropool 25.*€\s18\.450/ }))
})
