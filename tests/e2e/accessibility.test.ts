import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { Api } from '../kit/api.ts'
import { enter, expectAccessible, settingsFor, test as base, useColourScheme, useViewport } from '../kit/browser.ts'
import { pick, sees } from './screen.ts'

/** The addresses of every concept, as the router has them. */
const routes = Object.values(
  import.meta.glob<{ path: string; meta?: { open?: boolean } }[]>('../../client/src/*/*.routes.ts', {
    eager: true,
    import: 'routes',
  }),
).flat()
const addresses = routes.filter(({ meta }) => !meta?.open).map(({ path }) => path)

/** Records with much to show, one for each kind, by the first part of their address. */
async function recordsOf(api: Api): Promise<Record<string, string>> {
  const admin = api.as('admin')
  type Found = Record<string, { nodes: { id: string }[] }>
  const found = await admin.ask<Found>(`{
    programmes(search: "Metropool", first: 1) { nodes { id } }
    modules(search: "Stage lopen", first: 1) { nodes { id } }
    editions(filter: { sessions: { some: {} } }, first: 1) { nodes { id } }
    sessions(first: 1) { nodes { id } }
    providers(search: "NSOB", first: 1) { nodes { id } }
    partners(first: 1) { nodes { id } }
    locations(first: 1) { nodes { id } }
    persons(search: "Frissen", first: 1) { nodes { id } }
    speakers(search: "Frissen", first: 1) { nodes { id } }
    consultants(first: 1) { nodes { id } }
    topics(first: 1) { nodes { id } }
    testimonials(first: 1) { nodes { id } }
    assignments(first: 1) { nodes { id } }
    alumniMeetings(first: 1) { nodes { id } }
    users(first: 1) { nodes { id } }
  }`)
  const ids = Object.fromEntries(Object.entries(found).map(([kind, { nodes }]) => [kind, nodes[0]?.id ?? '']))
  const meetingId = ids['alumniMeetings'] ?? ''
  const person = await api.add.person({ givenName: 'Noor', familyName: 'Vos', email: 'noor@example.org' })
  const made = {
    enquiries: await api.add.enquiry({ notes: 'Wanneer begint de volgende editie?' }),
    enrolments: await api.add.enrolment({ editionId: ids['editions'], personId: person.id }),
    invitations: await api.add.invitation({ meetingId, personId: person.id }),
  }
  const thrown = await api.add.topic({ name: 'Weggegooid' })
  await admin.ask('mutation ($id: ID!) { deleteTopic(id: $id, version: 1) { id } }', { id: thrown.id })
  return {
    ...ids,
    ...Object.fromEntries(Object.entries(made).map(([kind, { id }]) => [kind, id])),
    'alumni-meetings': meetingId,
  }
}

/** What went wrong behind the page: errors it wrote, answers that failed, and requests that left this server. */
function faultsOf(page: Page, url: string): string[] {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
  countRequests(page)
  page.on('request', request => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      faults.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  return faults
}

const test = base
  .extend('records', { scope: 'file' }, ({ api }) => recordsOf(api))
  // One window for all pages, as somebody works, so that what they share is loaded once.
  .extend('office', { scope: 'file' }, async ({ api, browser }, { onCleanup }) => {
    const context = await browser.newContext(settingsFor(api.url))
    onCleanup(() => context.close())
    await enter(context, await api.caller('admin'))
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    return { page, faults: faultsOf(page, api.url) }
  })

const asking = new WeakMap<Page, number>()

/** Counts the requests of a page that are not answered yet. */
function countRequests(page: Page): void {
  const count = (change: number) => () => asking.set(page, (asking.get(page) ?? 0) + change)
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
}

/** Waits until the page has what it came for: nothing is being loaded, and what was loaded is drawn. */
async function settled(page: Page): Promise<void> {
  await sees(page.locator('h1')) // also when a panel lies over it
  await page.waitForFunction(() => !document.querySelector('.animate-pulse, main [aria-busy="true"]'))
  const drawn = () =>
    page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const quiet = async () => {
    await drawn()
    return asking.get(page) ?? 0
  }
  for (let times = 0; times < 3; times++) await expect.poll(quiet, { timeout: 20_000 }).toBeLessThanOrEqual(0)
}

const codes = Object.values(vocabularies)
  .flat()
  .filter(code => code.length > 3)
/** Names that parts of libraries have in English; none of them is a Dutch word. */
const english = [
  'Show popup',
  'Notifications',
  'Notification',
  'Close',
  'Dismiss',
  'Previous',
  'Next',
  'Search',
  'Loading',
]
const leftovers = new RegExp(
  String.raw`(?<![\w-])(?:${[...codes, ...english].join('|')}|[A-Z]+_[A-Z_]+)(?![\w-])|\b(?:\d{4}|XXXX)-\d{2}-\d{2}\b`,
)

/** Codes of the API and dates as machines write them, in what is seen or said. */
function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(pattern => {
    const wrong = new RegExp(pattern)
    const found: string[] = []
    const look = (text: string | null, where: string) => {
      const match = text && wrong.exec(text)
      if (match) found.push(`${match[0]} in ${where} “${text.trim().slice(0, 80)}”`)
    }
    for (const element of document.querySelectorAll('body *')) {
      if (/^(SCRIPT|STYLE)$/.test(element.tagName) || !element.checkVisibility()) continue
      for (const node of element.childNodes)
        if (node.nodeType === 3) look(node.textContent, element.tagName.toLowerCase())
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name), name)
    }
    return found
  }, leftovers.source)
}

/** Dark changes colours only, so only contrast is looked at again. */
async function expectContrastInTheDark(page: Page): Promise<void> {
  await useColourScheme(page, 'dark')
  await expectAccessible(page, ['color-contrast'])
  await useColourScheme(page, 'light')
}

async function expectNarrow(page: Page): Promise<void> {
  await useViewport(page, 'phone')
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      return [...document.querySelectorAll('main *')]
        .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
        .slice(-3)
        .map(element => element.outerHTML.slice(0, 200))
    })
  await expect.poll(tooWide).toEqual([])
  await useViewport(page, 'desktop')
}

async function expectFaultless(page: Page, faults: string[]): Promise<void> {
  await expectAccessible(page)
  await expectContrastInTheDark(page)
  expect(await untranslated(page)).toEqual([])
  await expectNarrow(page)
  expect(faults.splice(0)).toEqual([])
}

const titles = new Map<string, string>()

/** The addresses of a route: that of the page, or of each tab of a record. */
function addressesOf(path: string, records: Record<string, string>): string[] {
  const kind = path.split('/')[1] ?? ''
  const filled = path.replace(':id', records[kind] ?? '')
  const tab = /\/:tab(?:\(([^)]*)\))?\?$/.exec(filled)
  const whole = filled.replace(/\/:tab.*$/, '')
  return tab ? [whole, ...(tab[1]?.split('|') ?? []).map(name => `${whole}/${name}`)] : [whole]
}

test.for(addresses)(
  '%s is accessible, translated, narrow enough and without faults',
  async (path, { office, records }) => {
    const { page, faults } = office
    faults.length = 0
    const [first = '', ...tabs] = addressesOf(path, records)
    await page.goto(first)
    await settled(page)
    const title = await page.title()
    expect(title).toMatch(/^\S.* · Aanbod$/)
    // A module and a session are shown in the page of another record.
    titles.set(new URL(page.url()).pathname.split('/').slice(0, 3).join('/'), title)
    await expectFaultless(page, faults)

    // Tabs that the route leaves open are those that the page shows.
    const shown = await page
      .locator(`nav a[href^="${first}/"]`)
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    for (const tab of new Set([...tabs, ...shown])) {
      const link = page.locator(`nav a[href="${tab}"]`)
      await link.click()
      await page.locator(`nav a[href="${tab}"][aria-current="page"]`).waitFor()
      await settled(page)
      await expectFaultless(page, faults)
    }
  },
)

test('every page has a title of its own', () => {
  const byTitle = Map.groupBy(titles, ([, title]) => title)
  const roles = /^\/(persons|speakers|consultants)\// // of the same person
  const shared = [...byTitle].filter(([, pages]) => pages.length > 1 && !pages.every(([path]) => roles.test(path)))
  expect(shared).toEqual([])
  expect(titles.size).toBeGreaterThan(40)
})

test('signing in is accessible, translated, narrow enough and without faults', async ({ api, page }) => {
  const faults = faultsOf(page, api.url)
  await page.goto('/sign-in')
  await settled(page)
  await expectFaultless(page, faults)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await sees(page.getByText('Vul uw e-mailadres in.'))
  await expectFaultless(page, faults)
})

test('a page that does not exist says so', async ({ office }) => {
  const { page, faults } = office
  faults.length = 0
  await page.goto('/bestaat-niet')
  await sees(page.getByRole('heading', { name: 'Deze pagina bestaat niet' }))
  await settled(page)
  await expectFaultless(page, faults)
})

test('the playground is accessible and asks nothing of another host', async ({ office }) => {
  const { page, faults } = office
  faults.length = 0
  await page.goto('/playground')
  await sees(page.getByRole('region', { name: 'Vraag' }).getByText('StartingSoon'))
  await settled(page)
  expect(await page.title()).toBe('Vraagtafel · Aanbod')
  await expectAccessible(page)
  await expectContrastInTheDark(page)
  await expectNarrow(page)
  expect(faults.splice(0)).toEqual([])
})

test('the palette is accessible', async ({ office }) => {
  const { page, faults } = office
  await page.goto('/topics')
  await settled(page)
  faults.length = 0
  await page.keyboard.press('Control+k')
  // What is typed before the field has the focus goes to the page.
  await page.locator('[role=dialog] input:focus').waitFor()
  await page.keyboard.type('Metropool')
  await sees(page.getByRole('option', { name: /^Metropool.*Programma/ }))
  await expectFaultless(page, faults)
  await page.keyboard.press('Escape')
})

test('the dialog of shortcuts is accessible', async ({ office }) => {
  const { page, faults } = office
  await page.goto('/topics')
  await settled(page)
  faults.length = 0
  await page.keyboard.press('?')
  await sees(page.getByRole('dialog', { name: 'Toetsen' }))
  await expectFaultless(page, faults)
})

test('making a location inside the form of an edition is accessible', async ({ office, records }) => {
  const { page, faults } = office
  await page.goto(`/editions/new?programme=${records['programmes']}`)
  await settled(page)
  faults.length = 0
  const box = page.getByRole('region', { name: 'Data en plaats' }).getByRole('combobox', { name: 'Locatie' })
  await box.click()
  await box.fill('Een zaal die er nog niet is')
  await page.getByRole('option', { name: 'Maak locatie “Een zaal die er nog niet is”' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nieuw: locatie' })
  await sees(dialog)
  expect(await dialog.getByRole('textbox', { name: /^Naam/ }).inputValue()).toBe('Een zaal die er nog niet is')
  await expectFaultless(page, faults)
})

test('a session beside its edition is accessible', async ({ office, records }) => {
  const { page, faults } = office
  await page.goto(`/editions/${records['editions']}`)
  await settled(page)
  faults.length = 0
  await page.getByRole('table', { name: 'Sessies' }).getByRole('link').first().click()
  await sees(page.getByRole('dialog', { name: /^Sessie:/ }))
  await settled(page)
  await expectFaultless(page, faults)
})

test('an opened module with a speaker is accessible', async ({ office, records }) => {
  const { page, faults } = office
  await page.goto(`/programmes/${records['programmes']}/modules?open=${records['modules']}`)
  await settled(page)
  faults.length = 0
  const open = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Bewaar module' }) })
  await open.getByRole('button', { name: 'Docent toevoegen' }).click()
  await pick(open, 'Spreker', 'Paul Frissen')
  await expectFaultless(page, faults)
})

test('the comparison of two versions is accessible', async ({ api, office }) => {
  const { page, faults } = office
  const { id } = await api.add.programme({ title: 'Twee versies', tagline: 'Eerst' })
  await page.goto(`/programmes/${id}`)
  await settled(page)
  await page.getByRole('textbox', { name: 'Slagzin' }).fill('Van mij')
  await api
    .as('contentManager')
    .ask(
      'mutation ($id: ID!) { updateProgramme(id: $id, version: 1, input: { tagline: "Van een ander", kind: LEERGANG }) { id } }',
      { id },
    )
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await sees(page.getByRole('dialog', { name: /Twee versies van/ }))
  faults.length = 0
  await expectFaultless(page, faults)
})

test('a form that is not right says where, accessibly', async ({ office, records }) => {
  const { page, faults } = office
  await page.goto(`/programmes/${records['programmes']}`)
  await settled(page)
  faults.length = 0
  await page.getByRole('textbox', { name: /^Titel/ }).fill('')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await sees(page.getByText('Nog niet bewaard: 1 veld klopt niet'))
  await expectFaultless(page, faults)
})
