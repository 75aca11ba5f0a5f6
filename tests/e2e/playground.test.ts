import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible, test, useColourScheme, useViewport, viewports } from '../kit/browser.ts'
import { pick, sees } from './screen.ts'

const questions = (page: Page) => page.getByRole('navigation', { name: 'Vragen' })
const editor = (page: Page) => page.getByRole('region', { name: 'Vraag' })
const values = (page: Page) => page.getByRole('region', { name: 'Waarden' })
const answer = (page: Page) => page.getByRole('region', { name: 'Antwoord', exact: true })
const weight = (page: Page) => page.getByRole('region', { name: 'Geschatte zwaarte' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const toast = (page: Page, text: string | RegExp) => page.getByRole('alert').or(page.locator('li')).getByText(text)

/** The desk with the editor in it. */
async function arrive(page: Page): Promise<void> {
  await sees(editor(page).locator('.view-line'))
}

const spaced = (text: string) => text.replaceAll(/[\s\u00b7]+/g, '')

/** Pastes a text over all that is in an editor: what is typed gets brackets and words by itself. */
async function paste(page: Page, place: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await place.locator('.view-lines').click()
  await page.keyboard.press('Control+a')
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
  await expect
    .poll(async () => spaced(await place.locator('.view-lines').innerText()))
    .toContain(spaced(text).slice(0, 20))
  await page.keyboard.press('Escape')
}

/** Puts a question in the place of the one that is there. */
const write = (page: Page, query: string) => paste(page, editor(page), query)

/** Asks, and waits for the answer of the server. */
async function ask(page: Page, how: () => Promise<unknown> = () => press(page, 'Vraag')) {
  const answered = page.waitForResponse(
    response => /\/graphql$/.test(response.url()) && response.request().method() === 'POST',
  )
  await how()
  return await answered
}

const linkIn = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('an analyst changes an example, sees table and chart, saves and shares it, and a colleague opens the link', async ({
  page,
  signIn,
  openAs,
}) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await questions(page)
    .getByRole('button', { name: /^Aanbod per aanbieder en soort/ })
    .click()
  await sees(editor(page).getByText('OfferByProvider'))
  await sees(page.getByRole('table', { name: /voorbeeldgegevens/ }).getByRole('cell', { name: 'Opleiding' }))

  // Changed: of every status, split by it.
  await write(
    page,
    `query Aanbod {
  # per soort
  programmeAggregate(groupBy: [{ field: KIND }, { field: STATUS }]) {
    group { kind status }
    count
  }
}
`,
  )
  await sees(page.getByText('nog niet bewaard'))
  await ask(page)
  await sees(answer(page).getByText(/^\d+ groepen$/))
  await press(page, 'Tabel')
  const table = answer(page).getByRole('table').first()
  await sees(table.getByRole('row', { name: /Opleiding Gepubliceerd 1/ }))
  await table.getByRole('columnheader', { name: 'Aantal' }).getByRole('button').click()
  expect(await table.getByRole('columnheader', { name: 'Aantal' }).getAttribute('aria-sort')).toBe('ascending')
  await press(page, 'Grafiek')
  await sees(answer(page).getByRole('img'))

  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Vraag bewaren' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')))
    .toBe('name')
  await dialog.getByRole('textbox', { name: /^Naam/ }).fill('Aanbod per soort en status')
  await dialog.getByRole('combobox', { name: 'Map' }).fill('Kwartaalbericht')
  await dialog.getByRole('switch', { name: /Gedeeld/ }).click()
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await sees(toast(page, '“Aanbod per soort en status” is bewaard'))
  const mine = questions(page).getByRole('region', { name: 'Mijn vragen' })
  await sees(mine.getByRole('button', { name: 'Kwartaalbericht' }))
  await sees(mine.getByRole('button', { name: /^Aanbod per soort en status/ }))
  await press(page, 'Meer over deze vraag')
  await page.getByRole('menuitem', { name: 'Kopieer link' }).click()
  await sees(toast(page, 'De link is gekopieerd'))
  const link = await linkIn(page)
  expect(link).toMatch(/\/playground\?q=[0-9a-f-]{36}$/)
  expect(page.url()).toBe(link)

  const colleague = await openAs('contentManager')
  await colleague.goto(link)
  // As it was left: the chart, with the answer that this colleague may read.
  await sees(answer(colleague).getByText(/^\d+ groepen$/))
  await sees(answer(colleague).getByRole('img'))
  await sees(colleague.getByText('Aanbod per soort en status').first())
  await sees(questions(colleague).getByRole('region', { name: 'Gedeeld' }).getByText(/^van /))
  // Somebody else's question is kept under a name of one's own.
  await colleague.keyboard.press('Control+s')
  await sees(colleague.getByRole('dialog', { name: 'Vraag bewaren' }))
})

test('an answer is fetched as CSV, with the columns that are shown', async ({ page, signIn }) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await write(
    page,
    '{ programmes(orderBy: [{ field: TITLE }]) { totalCount nodes { title kind editionsCount updatedAt } } }',
  )
  await ask(page)
  await sees(answer(page).getByText(/^\d+ programma’s$/))
  await press(page, 'Kolommen')
  await page.getByRole('checkbox', { name: 'Gewijzigd' }).click()
  await page.keyboard.press('Escape')
  await press(page, 'Exporteer')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).first().click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  const [head, ...rows] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
  expect(head).toBe('Titel;Soort;Edities')
  expect(rows).toContain('Metropool;Opleiding;15')
})

test('a question that is not saved goes into its link, with values and view, and is asked where it is opened', async ({
  page,
  signIn,
  openAs,
}) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await write(page, 'query Zoek($tekst: String!) { programmes(search: $tekst) { totalCount nodes { title } } }')
  await values(page)
    .getByRole('textbox', { name: /^tekst/ })
    .fill('Metropool')
  await ask(page, () => page.keyboard.press('Control+Enter'))
  await sees(answer(page).getByText('1 programma'))
  await answer(page).getByRole('button', { name: 'JSON' }).click()
  await sees(answer(page).getByText('"Metropool"'))
  await press(page, 'Meer over deze vraag')
  await page.getByRole('menuitem', { name: 'Kopieer link' }).click()
  await sees(toast(page, 'De link is gekopieerd'))
  const other = await openAs('contentManager')
  await other.goto(await linkIn(page))
  await sees(answer(other).getByText('"Metropool"'))
  expect(
    await values(other)
      .getByRole('textbox', { name: /^tekst/ })
      .inputValue(),
  ).toBe('Metropool')
  // What is in the address is no business of the next page.
  expect(other.url()).toMatch(/\/playground$/)
})

describe('the values of a question', () => {
  test('are filled in by what their types ask: a record by its name, a day that moves along, a code by its word', async ({
    page,
    signIn,
  }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(
      page,
      `query Edities($programma: ID!, $vanaf: Date!, $status: [EditionStatus!], $aantal: Int = 5) {
  editions(filter: { programme: { id: { eq: $programma } }, startsOn: { gte: $vanaf }, status: { in: $status } }, first: $aantal) {
    totalCount
    nodes { label }
  }
}`,
    )
    await sees(values(page).getByRole('combobox', { name: /^programma/ }))
    await press(page, 'Vraag')
    await sees(values(page).getByText('Vul dit in.'))
    await pick(values(page), 'programma*', 'Metropool')
    const from = values(page).getByRole('group', { name: /^vanaf/ })
    await from.getByRole('combobox', { name: 'Welke dag' }).click()
    await page.getByRole('option', { name: 'begin van het jaar' }).click()
    await from.getByRole('spinbutton', { name: /^Hoeveel later/ }).fill('-20')
    await from.getByRole('combobox', { name: 'Eenheid' }).click()
    await page.getByRole('option', { name: 'jaar', exact: true }).click()
    await values(page).getByRole('checkbox', { name: 'Gepland' }).click()
    await values(page).getByText('Leeg betekent 5.').waitFor()
    await values(page).getByRole('button', { name: 'JSON' }).click()
    const json = values(page).locator('.view-lines')
    await sees(json.getByText(/"START_OF_YEAR-20y"/))
    await sees(json.getByText(/"PLANNED"/))
    await press(page, 'Formulier')
    await ask(page)
    await sees(answer(page).getByText(/^\d+ editie/))
    await sees(answer(page).getByRole('cell', { name: 'Metropool 24' }))
  })

  test('say what is wrong where it is wrong, in the form and in the JSON', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(page, 'query A($vanaf: Date!) { editions(filter: { startsOn: { gte: $vanaf } }) { totalCount } }')
    const from = values(page).getByRole('group', { name: /^vanaf/ })
    await from.getByRole('textbox', { name: 'Dag' }).fill('31')
    await from.getByRole('combobox', { name: 'Maand' }).selectOption('2')
    await from.getByRole('textbox', { name: 'Jaar' }).fill('2026')
    await sees(values(page).getByText('Deze dag bestaat niet.'))
    await values(page).getByRole('button', { name: 'JSON' }).click()
    await paste(page, values(page), '{ "vanaf": ')
    await sees(values(page).getByText(/^Dit is geen JSON/))
    await press(page, 'Vraag')
    await sees(toast(page, 'De waarden zijn geen JSON. Verbeter ze eerst.'))
  })
})

test('what the first example asks for has Dutch names, and an empty value is told in words', async ({
  page,
  signIn,
}) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await sees(values(page).getByRole('group', { name: /^Van/ }))
  await sees(values(page).getByRole('group', { name: /^Tot en met/ }))
  await write(
    page,
    'query Later($vanaf: Date = "START_OF_MONTH-1m") { editions(filter: { startsOn: { gte: $vanaf } }) { totalCount } }',
  )
  await sees(values(page).getByText('Leeg betekent begin van de maand − 1 maand.'))
})

test('of many open questions the one in front is in sight, beside the button for a new one', async ({
  page,
  signIn,
}) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  for (const name of ['ProgrammasVanDitJaar', 'EditiesVanDitJaar', 'ModulesVanDitJaar']) {
    await press(page, 'Nieuwe vraag')
    await write(page, `query ${name} { programmes { totalCount } }`)
    await sees(page.getByRole('list', { name: 'Open vragen' }).getByRole('button', { name, exact: true }))
  }
  const open = page.getByRole('list', { name: 'Open vragen' })
  const inFront = open.locator('[aria-current=true]')
  const edges = async (place: Locator) => {
    const box = await place.boundingBox()
    return [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)] as const
  }
  const [[left, right], [start, end]] = [await edges(open), await edges(inFront)]
  expect(start).toBeGreaterThanOrEqual(left)
  expect(end).toBeLessThanOrEqual(right + 1)
  await sees(page.getByRole('button', { name: 'Nieuwe vraag' }))
})

describe('before and while asking', () => {
  test('the weight is told as one types, and what is too heavy is not asked', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(page, '{ programmes(first: 5) { nodes { title } } }')
    await sees(weight(page).getByText(/^Zwaarst: programma’s\. U leest met uw eigen rechten\.$/))
    await write(
      page,
      '{ programmes(first: 500) { nodes { editions { sessions { speakers { speaker { modules { title speakers { speaker { name } } } } } } } } } }',
    )
    await sees(weight(page).getByText(/^Deze vraag kost naar schatting [\d.,E]+; 250\.000 is het meest\./))
    let asked = 0
    page.on('request', request => (asked += /\/graphql$/.test(request.url()) ? 1 : 0))
    await press(page, 'Vraag')
    const told = page
      .getByRole('alert')
      .or(page.locator('li'))
      .filter({ hasText: 'Deze vraag is te zwaar om te stellen.' })
    // The message may lie over the weight: it says itself what is too much.
    await sees(told.getByText(/250\.000 is het meest\. Het zwaarst is docenten en sprekers per module\./).first())
    expect(asked).toBe(0)
  })

  test('Ctrl Enter asks wherever one is, also on a list that Enter would open', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await values(page).getByRole('combobox', { name: 'Welke dag' }).first().focus()
    await ask(page, () => page.keyboard.press('Control+Enter'))
    await sees(answer(page).getByText(/^\d+ edities?$/))
    expect(await page.getByRole('listbox').count()).toBe(0)
  })

  test('a question that takes long is stopped', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(page, 'query Lang { programmes { totalCount } }')
    let aborted = false
    page.on('requestfailed', request => (aborted ||= request.postData()?.includes('query Lang') ?? false))
    await page.route('**/graphql', async route => {
      if (route.request().postData()?.includes('query Lang')) await new Promise(resolve => setTimeout(resolve, 5_000))
      await route.continue().catch(() => undefined)
    })
    await press(page, 'Vraag')
    await sees(answer(page).getByText('Bezig met vragen'))
    await press(page, 'Stop')
    await sees(answer(page).getByText(/^Gestopt/))
    await expect.poll(() => aborted).toBe(true)
  })

  test('what is wrong is said in Dutch, with the place', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(page, '{\n  programmes {\n    nodes { titel }\n  }\n}')
    await ask(page)
    await sees(
      answer(page)
        .getByRole('alert')
        .getByText(/^Programme heeft geen veld titel\. Bedoelt u title/),
    )
    await answer(page).getByRole('button', { name: 'regel 3, teken 13' }).click()
    await page.keyboard.type('x')
    await sees(editor(page).getByText('xtitel'))
  })

  test('the server that cannot be reached leaves the question as it was', async ({ page, signIn }) => {
    await signIn('analyst', '/playground')
    await arrive(page)
    await write(page, 'query Weg { programmes { totalCount } }')
    await page.route('**/graphql', route => route.abort())
    await press(page, 'Vraag')
    await sees(answer(page).getByText('De server is niet bereikbaar. Uw vraag staat er nog.'))
    await sees(editor(page).getByText('Weg'))
  })
})

describe('keeping questions', () => {
  test('a change is marked, guarded, and can be taken back; what was asked is in the history', async ({
    page,
    signIn,
    api,
  }) => {
    await (
      await api.caller('analyst')
    ).ask('mutation ($input: SavedQueryInput!) { createSavedQuery(input: $input) { id } }', {
      input: { name: 'Aantal edities', query: 'query Aantal { editions { totalCount } }' },
    })
    await signIn('analyst', '/playground')
    await arrive(page)
    await questions(page)
      .getByRole('button', { name: /^Aantal edities/ })
      .click()
    await sees(editor(page).getByText('Aantal'))
    await ask(page)
    await write(page, 'query Aantal { modules { totalCount } }')
    await sees(page.getByText('gewijzigd').first())
    // The menu leads away from the page; the dialog asks first.
    await page.getByRole('link', { name: 'Programma’s' }).click()
    const question = page.getByRole('dialog', { name: /niet zijn opgeslagen/ })
    await question.getByRole('button', { name: 'Blijf hier' }).click()
    expect(page.url()).toContain('/playground')
    await press(page, 'Meer over deze vraag')
    await page.getByRole('menuitem', { name: 'Herstel wat bewaard is' }).click()
    await sees(editor(page).getByText('editions'))
    await questions(page).getByRole('button', { name: 'Geschiedenis' }).click()
    await sees(questions(page).getByRole('button', { name: /^Aantal edities.*1 regel/ }))
    await page.getByRole('link', { name: 'Programma’s' }).click()
    await page.waitForURL('**/programmes')
    // Back again, everything lies where it was.
    await page.goto('/playground')
    await arrive(page)
    await sees(editor(page).getByText('Aantal'))
  })

  test('when somebody else saved it meanwhile, nothing is overwritten unasked', async ({ page, signIn, api }) => {
    const owner = await api.caller('contentManager')
    const { made } = await owner.ask<{ made: { id: string; version: number } }>(
      'mutation ($input: SavedQueryInput!) { made: createSavedQuery(input: $input) { id version } }',
      { input: { name: 'Gedeelde telling', query: '{ modules { totalCount } }', shared: true } },
    )
    await signIn('admin', `/playground?q=${made.id}`)
    await arrive(page)
    await sees(editor(page).getByText('modules'))
    await write(page, 'query Mijn { modules { totalCount nodes { title } } }')
    await owner.ask(
      'mutation ($id: ID!, $version: Int!, $input: SavedQueryPatch!) { updateSavedQuery(id: $id, version: $version, input: $input) { id } }',
      { ...made, input: { query: '{ topics { totalCount } }' } },
    )
    await press(page, 'Bewaar')
    const dialog = page.getByRole('dialog', { name: '“Gedeelde telling” is intussen gewijzigd' })
    await dialog.getByRole('button', { name: 'Neem die van de ander' }).click()
    await sees(editor(page).getByText('topics'))
  })

  test('what is thrown away can be put back at once', async ({ page, signIn, api }) => {
    await (
      await api.caller('alumniCoordinator')
    ).ask('mutation ($input: SavedQueryInput!) { createSavedQuery(input: $input) { id } }', {
      input: { name: 'Wegwerpvraag', query: '{ topics { totalCount } }' },
    })
    await signIn('alumniCoordinator', '/playground')
    await arrive(page)
    const entry = questions(page).getByRole('button', { name: /^Wegwerpvraag/ })
    await entry.click()
    await sees(editor(page).getByText('topics'))
    await press(page, 'Meer over deze vraag')
    await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click()
    await entry.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await sees(entry)
  })
})

test('5,000 rows are a table of which only those in sight are drawn', async ({ page, signIn }) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await write(page, 'query Veel { editions { totalCount nodes { label capacity } } }')
  await page.route('**/graphql', async route => {
    if (!route.request().postData()?.includes('query Veel')) return await route.continue()
    const nodes = Array.from({ length: 5_000 }, (_none, index) => ({
      label: `Editie ${index + 1}`,
      capacity: index % 30,
    }))
    await route.fulfill({ json: { data: { editions: { totalCount: 5_000, nodes } } } })
  })
  await press(page, 'Vraag')
  await sees(answer(page).getByText('5.000 edities'))
  const rows = answer(page).locator('tbody tr[data-row]')
  expect(await rows.count()).toBeLessThan(80)
  expect(await answer(page).getByRole('table').first().getAttribute('aria-rowcount')).toBe('5001')
  await rows.first().focus()
  await page.keyboard.press('End')
  await sees(answer(page).getByRole('row', { name: 'Editie 5000 19' }))
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('4999')
  await page.keyboard.press('Enter')
  await sees(page.getByRole('dialog', { name: 'Regel 5000 van 5000' }).getByText('Editie 5000'))
})

test('on a phone the answer comes into sight, under the bar with the buttons', async ({ page, signIn }) => {
  await useViewport(page, 'phone')
  await signIn('analyst', '/playground')
  await arrive(page)
  await ask(page)
  const shown = answer(page).getByRole('table').first()
  await sees(shown)
  const bar = page.locator('header', { has: page.getByRole('heading', { name: 'Vraagtafel' }) })
  const below = async () => ((await shown.boundingBox())?.y ?? 0) - ((await bar.boundingBox())?.height ?? 0)
  await expect.poll(below).toBeGreaterThan(0)
  await expect.poll(below).toBeLessThan(viewports.phone.height / 2)
})

test('the fields are explained, from the list of all and from the name in the query', async ({ page, signIn }) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await press(page, 'Velden')
  const docs = page.getByRole('complementary', { name: 'Velden' })
  await docs.getByRole('searchbox').fill('seatsLeft')
  await docs.getByRole('button', { name: 'Edition.seatsLeft', exact: true }).click()
  await sees(docs.getByRole('heading', { name: 'Edition.seatsLeft' }))
  await sees(docs.getByText(/^Plaatsen die nog vrij zijn/))
  await page.keyboard.press('Escape')
  await docs.waitFor({ state: 'detached' })
  await editor(page)
    .getByText('totalCount')
    .click({ modifiers: ['Control'] })
  await sees(docs.getByRole('heading', { name: 'EditionConnection.totalCount' }))
})

test('putting a question in order keeps its comments', async ({ page, signIn }) => {
  await signIn('analyst', '/playground')
  await arrive(page)
  await write(page, 'query A{# hoeveel\nprogrammes{totalCount}}')
  await press(page, 'Orden')
  await expect
    .poll(async () => (await editor(page).locator('.view-lines').innerText()).replaceAll('\u00a0', ' '))
    .toMatch(/query A \{\n\s+# hoeveel\n\s+programmes \{/)
})

/** Fails when something of the page lies beyond its right edge. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}

test.for(Object.keys(viewports) as (keyof typeof viewports)[])(
  'is accessible on a %s, light and dark, in both languages, and asks nothing of another host',
  async (size, { page, signIn, api }) => {
    const elsewhere: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(api.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
    })
    await useViewport(page, size)
    await signIn('admin', '/playground')
    await arrive(page)
    const check = async () => {
      await expectFits(page)
      await expectAccessible(page)
    }
    await check()
    await write(page, '{ programmes { totalCount nodes { title kind editionsCount updatedAt } } }')
    await ask(page)
    await sees(answer(page).getByRole('img'))
    await check()
    await useColourScheme(page, 'dark')
    await check()
    await press(page, 'Velden')
    await check()
    await press(page, 'Sluit de beschrijving')
    await press(page, 'Bewaar')
    await sees(page.getByRole('dialog'))
    await check()
    await page.keyboard.press('Escape')
    await answer(page).getByRole('button', { name: 'JSON' }).click()
    await check()
    await page.evaluate(() => localStorage.setItem('aanbod.language', 'en'))
    await page.reload()
    await sees(page.getByRole('heading', { name: 'Query table' }))
    await sees(page.getByRole('region', { name: 'Query', exact: true }).locator('.view-line'))
    await check()
    expect(elsewhere).toEqual([])
  },
)
