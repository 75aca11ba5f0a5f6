import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { insightWords } from '../../client/src/insight/insight.locale.ts'
import { type Api, openApi } from '../kit/api.ts'
import {
  enter,
  expectAccessible,
  settingsFor,
  test as base,
  useColourScheme,
  useViewport,
  viewports,
} from '../kit/browser.ts'
import { dayFromNow, readInDutch, sees } from './screen.ts'

/** An offer of one provider, of which the test knows everything. */
interface Offer {
  provider: { id: string; name: string }
  programmes: { title: string; kind: 'Leergang' | 'Cursus'; status: 'Gepubliceerd' | 'Concept' }[]
  editions: {
    label: string
    kind: 'Leergang' | 'Cursus'
    startsOn: string
    capacity: number | null
    minimum: number | null
    taken: number
    /** In euros. */
    price: number | null
    vat: string
  }[]
  speaker: { name: string; modules: number; sessions: number }
}

async function makeOffer({ add }: Api): Promise<Offer> {
  const provider = await add.provider({ name: 'Academie van de proef' })
  const providerId = provider.id
  const person = await add.person({ givenName: 'Noor', familyName: 'Vos' })
  const speaker = await add.speaker({ personId: person.id })
  const speakers = [{ speakerId: speaker.id }]

  const besturen = await add.publishedProgramme({ title: 'Besturen met beleid', kind: 'LEERGANG', providerId })
  const schrijven = await add.publishedProgramme({ title: 'Helder schrijven', kind: 'CURSUS', providerId })
  await add.programme({ title: 'Nog te bedenken', kind: 'LEERGANG', providerId })
  await add.module({ programmeId: besturen.id, title: 'Kijken', speakers })
  await add.module({ programmeId: besturen.id, title: 'Kiezen', speakers })

  const edition = async (
    programmeId: string,
    number: number,
    day: number,
    taken: number,
    values: Record<string, unknown>,
  ) => {
    const startsOn = dayFromNow(day)
    const made = await add.edition({ programmeId, number, startsOn, ...values })
    for (let index = 0; index < taken; index++) await add.enrolment({ editionId: made.id, status: 'CONFIRMED' })
    return made
  }
  const price = (amountCents: number | null, vat: string) => ({ amountCents, vat, per: 'PARTICIPANT' })
  const held = await edition(besturen.id, 1, -200, 3, {
    status: 'COMPLETED',
    registration: 'OPEN',
    capacity: 3,
    price: price(480_000, 'EXEMPT'),
  })
  const coming = await edition(besturen.id, 2, 30, 2, {
    status: 'CONFIRMED',
    capacity: 8,
    minParticipants: 4,
    price: price(500_000, 'EXEMPT'),
    sessions: [{ title: 'Opening', date: dayFromNow(30), speakers }],
  })
  await edition(schrijven.id, 1, 60, 0, { status: 'PLANNED', price: price(64_000, 'UNKNOWN') })
  await edition(schrijven.id, 2, 90, 1, {
    status: 'PLANNED',
    capacity: 12,
    minParticipants: 1,
    price: price(null, 'EXCLUDED'),
  })
  await add.alumniMeeting({
    title: 'Terugkomdag',
    date: '2025-02-12',
    programmeIds: [besturen.id],
    representedCohortIds: [held.id],
    cohortIds: [held.id, coming.id],
    attendanceCount: 11,
  })
  for (let index = 0; index < 3; index++) await add.enquiry({ programmeId: besturen.id, kind: 'BROCHURE' })

  return {
    provider,
    programmes: [
      { title: 'Besturen met beleid', kind: 'Leergang', status: 'Gepubliceerd' },
      { title: 'Helder schrijven', kind: 'Cursus', status: 'Gepubliceerd' },
      { title: 'Nog te bedenken', kind: 'Leergang', status: 'Concept' },
    ],
    editions: [
      {
        label: 'Besturen met beleid 1',
        kind: 'Leergang',
        startsOn: dayFromNow(-200),
        capacity: 3,
        minimum: null,
        taken: 3,
        price: 4800,
        vat: 'vrij van btw',
      },
      {
        label: 'Besturen met beleid 2',
        kind: 'Leergang',
        startsOn: dayFromNow(30),
        capacity: 8,
        minimum: 4,
        taken: 2,
        price: 5000,
        vat: 'vrij van btw',
      },
      {
        label: 'Helder schrijven 1',
        kind: 'Cursus',
        startsOn: dayFromNow(60),
        capacity: null,
        minimum: null,
        taken: 0,
        price: 640,
        vat: 'btw-regime onbekend',
      },
      {
        label: 'Helder schrijven 2',
        kind: 'Cursus',
        startsOn: dayFromNow(90),
        capacity: 12,
        minimum: 1,
        taken: 1,
        price: null,
        vat: 'excl. btw',
      },
    ],
    speaker: { name: 'Noor Vos', modules: 2, sessions: 1 },
  }
}

const test = base.extend('offer', { scope: 'file' }, ({ api }) => makeOffer(api))

/** The insight of that name, whatever it found. */
const insight = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: `Open als query: ${name}`, exact: true }) })

/** The cells of every row of a table, as they read. */
const cellsIn = async (table: Locator) => {
  const rows = await table.getByRole('row').all()
  const cells = await Promise.all(rows.slice(1).map(row => row.getByRole('cell').allInnerTexts()))
  return cells.map(texts => texts.map(text => text.replaceAll(/\s+/g, ' ').trim()))
}

/** The figures behind the chart of an insight; they stay in its place. */
async function figures(page: Page, name: string): Promise<string[][]> {
  const tile = insight(page, name)
  await tile.getByRole('button', { name: 'Toon de cijfers' }).click()
  await sees(tile.getByRole('table'))
  return await cellsIn(tile.getByRole('table'))
}

const known = (value: number | null) => (value === null ? 'onbekend' : String(value))
const euros = (amount: number) => `€ ${new Intl.NumberFormat('nl-NL').format(amount)}`
const sortedRows = (rows: string[][]) => rows.map(row => row.join(' | ')).sort()

/** How many there are of each, as rows. */
function counted(keys: string[][]): string[][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key.join('\u0000'), (counts.get(key.join('\u0000')) ?? 0) + 1)
  return [...counts].map(([key, count]) => [...key.split('\u0000'), String(count)])
}

test('the figures behind every chart are those of the records, and the titles say what they say', async ({
  page,
  signIn,
  offer,
}) => {
  const { provider, programmes, editions, speaker } = offer
  await signIn('admin', '/')
  await page.getByRole('link', { name: 'Inzicht', exact: true }).click()
  await sees(page.getByRole('heading', { name: 'Inzicht', level: 1 }))
  expect(await page.title()).toBe('Inzicht · Aanbod')
  await page.goto(`/insights?provider=${provider.id}`)
  await sees(page.getByText(/^3 programma’s, 2 met een editie op komst/))

  await sees(page.getByRole('heading', { name: 'Alle drie programma’s zijn van Academie van de proef' }))
  expect(sortedRows(await figures(page, 'Programma’s per aanbieder en status'))).toEqual(
    sortedRows(counted(programmes.map(({ status }) => [provider.name, status]))),
  )

  await sees(page.getByRole('heading', { name: 'Eén editie haalt het minimum nog niet' }))
  expect(await figures(page, 'Bezetting van komende edities')).toEqual(
    editions
      .filter(({ startsOn }) => startsOn > dayFromNow(0))
      .map(({ label, startsOn, taken, minimum, capacity }) => [
        label,
        readInDutch(startsOn),
        String(taken),
        known(minimum),
        known(capacity),
      ]),
  )

  // A price without an amount is no price, and not one of 0.
  await sees(page.getByRole('heading', { name: 'Van één prijs is het btw-regime niet bekend' }))
  expect(sortedRows(await figures(page, 'Prijzen per soort en btw-regime'))).toEqual(
    sortedRows(
      editions.flatMap(({ label, kind, price, vat }) => (price === null ? [] : [[label, kind, euros(price), vat]])),
    ),
  )

  await sees(page.getByRole('heading', { name: 'Jaargang 1 aanwezig in 2025' }))
  expect(await figures(page, 'Jaargangen op alumnibijeenkomsten')).toEqual([
    ['Terugkomdag', '12 feb 2025', '11', '1', '1; 2'],
  ])

  await sees(page.getByRole('heading', { name: /^Drie aanvragen, alle in / }))
  expect((await figures(page, 'Aanvragen per maand en soort')).map(([, ...rest]) => rest)).toEqual([['Brochure', '3']])

  const complete = await figures(page, 'Programma’s naar volledigheid')
  expect(complete.reduce((total, [, count]) => total + Number(count), 0)).toBe(programmes.length)

  await sees(page.getByRole('heading', { name: 'Elk gepubliceerd programma heeft een editie op komst' }))
  expect(await figures(page, 'Programma’s zonder editie op komst')).toEqual([[provider.name, 'ja', '2']])

  const filled = editions.filter(({ capacity, label }) => capacity !== null && label !== 'Helder schrijven 2')
  const [taken, capacity] = [
    filled.reduce((sum, each) => sum + each.taken, 0),
    filled.reduce((sum, each) => sum + (each.capacity ?? 0), 0),
  ]
  await sees(
    page.getByRole('heading', { name: `Gemiddeld is ${Math.round((100 * taken) / capacity)}% van de plaatsen bezet` }),
  )
  expect(await figures(page, 'Bezetting per editie door de jaren')).toEqual(
    filled
      .toReversed()
      .map(each => [
        each.label,
        readInDutch(each.startsOn),
        `${Math.round((100 * each.taken) / (each.capacity ?? 1))}%`,
        String(each.taken),
        known(each.capacity),
      ]),
  )

  expect(sortedRows(await figures(page, 'Programma’s per soort en aanbieder'))).toEqual(
    sortedRows(counted(programmes.map(({ kind }) => [kind, provider.name]))),
  )

  await sees(page.getByRole('heading', { name: 'Eén editie raakte vol, dezelfde dag' }))
  const [lead] = await figures(page, 'Van open inschrijving tot vol')
  expect([lead?.[0], lead?.at(-1)]).toEqual(['Besturen met beleid 1', '0'])

  await sees(page.getByRole('heading', { name: 'Noor Vos treedt het vaakst op: in drie onderdelen' }))
  expect(await figures(page, 'Sprekers naar aantal onderdelen')).toEqual([
    [speaker.name, String(speaker.modules), String(speaker.sessions), '0'],
  ])
})

test('filters narrow down what they can, say where they mean nothing, and stand in the address', async ({
  page,
  signIn,
  offer,
}) => {
  await signIn('contentManager', `/insights?provider=${offer.provider.id}`)
  const offers = insight(page, 'Programma’s per aanbieder en status')
  await page
    .getByRole('button', { name: 'Soort: Alle soorten' })
    .or(page.getByLabel('Soort: Alle soorten'))
    .first()
    .click()
  await page.getByRole('option', { name: 'Cursus' }).click()
  await page.keyboard.press('Escape')
  await sees(page.getByRole('heading', { name: 'Het enige programma is van Academie van de proef' }))
  expect(new URL(page.url()).searchParams.get('kind')).toBe('CURSUS')
  expect(await figures(page, 'Programma’s per aanbieder en status')).toEqual([
    [offer.provider.name, 'Gepubliceerd', '1'],
  ])

  // The coming years: nothing of what has been, and no word of it where only today counts.
  await page.getByLabel('Periode: Alle jaren').click()
  await page.getByRole('option', { name: 'Komende 12 maanden' }).click()
  await sees(offers.getByText('periode telt hier niet mee'))
  expect(await figures(page, 'Prijzen per soort en btw-regime')).toEqual([
    ['Helder schrijven 1', 'Cursus', '€ 640', 'btw-regime onbekend'],
  ])
  const meetings = insight(page, 'Jaargangen op alumnibijeenkomsten')
  await sees(meetings.getByText('Met deze filters blijft er niets over.'))

  const address = page.url()
  await page.goto('/insights')
  await sees(page.getByText(/^9 programma’s/))
  await page.goto(address)
  await sees(page.getByRole('heading', { name: 'Het enige programma is van Academie van de proef' }))
  await meetings.getByRole('button', { name: 'Wis filters' }).click()
  await sees(page.getByText(/^9 programma’s/))
  expect(new URL(page.url()).search).toBe('')
})

test('an insight opens as a query that gives the same answer, drawn the same way', async ({ page, signIn, offer }) => {
  await signIn('analyst', `/insights?provider=${offer.provider.id}`)
  const before = await figures(page, 'Programma’s per aanbieder en status')
  await insight(page, 'Programma’s per aanbieder en status')
    .getByRole('link', { name: /^Open als query/ })
    .click()
  const answer = page.getByRole('region', { name: 'Antwoord', exact: true })
  await sees(answer.getByRole('img'))
  await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  const rows = await cellsIn(answer.getByRole('table').first())
  expect(sortedRows(rows.map(cells => cells.slice(-3)))).toEqual(sortedRows(before))
  // It is called there as it is here.
  await sees(page.getByText('Programma’s per aanbieder en status').first())
})

test('who only analyses reads of few enquirers that they are few', async ({ page, signIn, offer }) => {
  await signIn('analyst', `/insights?provider=${offer.provider.id}`)
  await sees(page.getByRole('heading', { name: 'Te weinig aanvragen om getallen te tonen' }))
  await sees(insight(page, 'Aanvragen per maand en soort').getByText('afgerond op vijf'))
  expect((await figures(page, 'Aanvragen per maand en soort')).map(([, ...rest]) => rest)).toEqual([
    ['Brochure', 'minder dan 5'],
  ])
})

test('a query that is pinned stands with the insights', async ({ page, signIn, api }) => {
  await (
    await api.caller('analyst')
  ).ask(`mutation {
    createSavedQuery(input: {
      name: "Soorten die wij hebben"
      query: "{ programmeAggregate(groupBy: [{ field: KIND }]) { group { kind } count } }"
      view: { shape: "chart" }
      pinned: true
    }) { id }
  }`)
  await signIn('analyst', '/insights')
  const pinned = page.getByRole('article', { name: 'Soorten die wij hebben' })
  await sees(pinned.getByRole('img', { name: /^Staafdiagram\. Aantal per soort\. .*Leergang: \d/ }))
  await pinned.getByRole('button', { name: 'Toon de cijfers' }).click()
  await sees(pinned.getByRole('row', { name: /^Collegereeks \d/ }))
})

test('pinned queries of the same name are told apart', async ({ page, signIn, api }) => {
  for (const role of ['analyst', 'contentManager'] as const)
    await (
      await api.caller(role)
    ).ask(`mutation {
      createSavedQuery(input: {
        name: "Telling"
        query: "{ programmeAggregate(groupBy: [{ field: STATUS }]) { group { status } count } }"
        view: { shape: "table" }
        pinned: true
        shared: true
      }) { id }
    }`)
  await signIn('analyst', '/insights')
  await sees(page.getByRole('region', { name: 'Cijfers: Telling', exact: true }))
  await sees(page.getByRole('region', { name: 'Cijfers: Telling (2)', exact: true }))
  await expectAccessible(page)
})

test('where there is nothing yet, every insight says what is missing and what will fill it', async ({ browser }) => {
  const empty = await openApi()
  const context = await browser.newContext(settingsFor(empty.url))
  try {
    await enter(context, await empty.caller('admin'))
    const page = await context.newPage()
    await page.goto('/insights')
    await sees(page.getByText(/^0 programma’s, 0 met een editie op komst/))
    for (const { nothing, fills } of Object.values(insightWords.nl.insights)) {
      await sees(page.getByRole('article').filter({ hasText: nothing }).filter({ hasText: fills }))
    }
    expect(await page.getByRole('article').count()).toBe(Object.keys(insightWords.nl.insights).length)
    expect(await page.getByRole('article').getByRole('img').count()).toBe(0)
  } finally {
    await context.close()
    await empty.close()
  }
})

test('on paper there is no menu and nothing to press, and the filters are a sentence', async ({
  page,
  signIn,
  offer,
}) => {
  await signIn('admin', `/insights?provider=${offer.provider.id}&period=last3`)
  await sees(insight(page, 'Programma’s per aanbieder en status').getByRole('img'))
  await useColourScheme(page, 'dark')
  await page.emulateMedia({ media: 'print' })
  await sees(page.getByText('Academie van de proef, alle soorten, laatste 3 jaar.'))
  for (const role of ['navigation', 'button'] as const) expect(await page.getByRole(role).count()).toBe(0)
  // Dark as the screen is, paper is white and what is on it black.
  const colour = await page.getByRole('heading', { level: 1 }).evaluate(element => getComputedStyle(element).color)
  expect(colour).toBe('rgb(20, 18, 16)')
  const [one, other] = await page.getByRole('article').all()
  const [left, right] = [await one?.boundingBox(), await other?.boundingBox()]
  expect(left?.y).toBe(right?.y)
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
})

test('charts and figures are accessible, in light and dark, and fit every width', async ({ page, signIn, offer }) => {
  await signIn('admin', `/insights?provider=${offer.provider.id}`)
  await figures(page, 'Bezetting van komende edities')
  await sees(insight(page, 'Programma’s per aanbieder en status').getByRole('img'))
  for (const size of Object.keys(viewports) as (keyof typeof viewports)[]) {
    await useViewport(page, size)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    for (const scheme of ['light', 'dark'] as const) {
      await useColourScheme(page, scheme)
      await expectAccessible(page)
    }
  }
})
