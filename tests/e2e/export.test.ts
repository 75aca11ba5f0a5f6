import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readPlaygroundLink } from '../../client/src/core/playgroundLink.ts'
import { expectAccessible, test, useViewport } from '../kit/browser.ts'
import { roles } from '../kit/people.ts'
import { sees } from './screen.ts'

/** Every list there is, and once more with what can be chosen of codes, days and words. */
const lists = [
  '/programmes?status=PUBLISHED,DRAFT&sort=-TITLE',
  '/editions?sort=PROGRAMME&from=2016-01-01',
  '/sessions?sort=-DATE',
  '/assignments',
  '/alumni-meetings?kind=MEETING,LECTURE,REUNION',
  '/enrolments',
  '/enquiries?assigned=nobody',
  '/persons?q=de',
  '/speakers?use=teaches',
  '/consultants?sort=-SORT_NAME',
  '/providers',
  '/partners?kind=organisation',
  '/locations',
  '/topics?level=narrower',
  '/testimonials',
  '/users',
  '/api-keys',
  '/programmes?kind=LEERGANG,COLLEGEREEKS&price=no-vat&next=no&complete=below-100',
  '/programmes?price=unknown&since=2020-01-01',
  '/editions?status=PLANNED,COMPLETED&registration=OPEN&price=novat&seats=unknown',
  '/sessions?kind=CLASS,RESIDENTIAL&certainty=CONFIRMED',
  '/assignments?status=PUBLISHED',
  '/alumni-meetings?status=HELD&publicationStatus=PUBLISHED&date=past',
  '/enrolments?status=APPLIED,COMPLETED',
  '/enquiries?status=NEW&kind=QUESTION&q=vrager "1"',
  '/persons?role=alumnus',
  '/testimonials?status=DRAFT&consentGiven=no',
  '/users?role=ADMIN&active=yes',
]

interface Connection {
  totalCount: number
  nodes: Record<string, unknown>[]
}
const connectionIn = (data: Record<string, Connection>): Connection =>
  Object.values(data)[0] ?? { totalCount: 0, nodes: [] }

/** What both answers tell of a record: the fields of the list's own query that the question asks as well. */
function shared(own: unknown, asked: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(asked)) return asked.map((item, index) => shared(own[index], item))
  if (typeof own !== 'object' || own === null || typeof asked !== 'object' || asked === null) return own
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([key]) => key in own)
      .map(([key, value]) => [key, shared((own as Record<string, unknown>)[key], value)]),
  )
}

/** Goes to a list, and hands back what its page was answered; null for a page that is not for that role. */
async function openList(page: Page, address: string): Promise<Connection | null> {
  const answered = page
    .waitForResponse(
      response => response.url().endsWith('/graphql') && /List\(/.test(response.request().postData() ?? ''),
    )
    .then(async response => (await response.json()) as { data: Record<string, Connection> })
  const refused = page
    .getByText(/niet voor uw rol/)
    .waitFor()
    .then(() => null)
  await page.goto(address)
  const answer = await Promise.race([answered, refused])
  // What did not happen is waited for until the next page.
  answered.catch(() => undefined)
  refused.catch(() => undefined)
  return answer && connectionIn(answer.data)
}

/** The address of the question behind the list of the page. */
async function questionAt(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: 'Open als query' })
  const menu = page.getByRole('button', { name: 'Meer', exact: true })
  await link.or(menu).first().waitFor()
  if (!(await link.isVisible())) await menu.first().click()
  const item = page.getByRole('menuitem', { name: 'Open als query' })
  return (await link.or(item).first().getAttribute('href')) ?? ''
}

test('the list of lists is complete', async () => {
  const folder = join(import.meta.dirname, '../../client/src')
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('Page.vue'))
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
  expect(texts.filter(text => text.includes('<ListPage')).length).toBe(
    new Set(lists.map(address => address.split('?')[0])).size,
  )
})

test.for(roles)(
  'the question behind every list runs as it is and answers the same rows: %s',
  async (role, { api, page, signIn }) => {
    const { alumniMeetings, persons } = await api
      .as('admin')
      .ask<Record<'alumniMeetings' | 'persons', { nodes: { id: string }[] }>>(
        '{ alumniMeetings(first: 1) { nodes { id } } persons(first: 1) { nodes { id } } }',
      )
    const personId = persons.nodes[0]?.id ?? ''
    const meetingId = alumniMeetings.nodes[0]?.id ?? ''
    await api.add.enrolment({ personId })
    await api.add.enquiry()
    await api.add.invitation({ meetingId })
    await signIn(role, '/')
    let seen = 0
    for (const address of [...lists, `/alumni-meetings/${meetingId}/invitations`]) {
      const own = await openList(page, address)
      if (!own) continue
      seen += 1
      const link = await questionAt(page)
      expect(link, address).toMatch(/^\/playground#query=/)
      const question = readPlaygroundLink(link.slice(link.indexOf('#')))
      expect(question?.query, address).not.toMatch(/\.\.\.|@include|\bversion\b/)
      const answer = connectionIn(
        await api.as(role).ask<Record<string, Connection>>(question?.query ?? '', question?.variables ?? {}),
      )
      expect(answer.totalCount, address).toBe(own.totalCount)
      expect(
        answer.nodes.map((node, index) => shared(node, own.nodes[index])),
        address,
      ).toEqual(own.nodes.map((node, index) => shared(node, answer.nodes[index])))
      // Both tell of more than one thing, wherever there is a record.
      const both = own.nodes[0] ? (shared(answer.nodes[0], own.nodes[0]) as object) : { a: 1, b: 2 }
      expect(Object.keys(both).length, address).toBeGreaterThan(1)
    }
    expect(seen).toBeGreaterThan(20)
  },
)

const columnsMenu = (page: Page) => page.getByRole('button', { name: 'Kolommen' })

async function exportedAs(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Exporteer' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format }).click()
  const file = await downloaded
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('a file has the rows, the order and the columns of the list, in the language of the person', async ({
  page,
  signIn,
}) => {
  await signIn('analyst', '/programmes?status=ARCHIVED&sort=TITLE')
  await sees(page.getByRole('link', { name: 'Integriteit in het openbaar bestuur' }))
  await columnsMenu(page).click()
  for (const name of ['Volgende editie', 'Plaatsen', 'Prijs, btw', 'Gewijzigd'])
    await page.getByRole('checkbox', { name }).click()
  await page.getByRole('button', { name: 'Zet Aanbieder eerder' }).click()
  await page.getByRole('checkbox', { name: 'Aanbieder' }).press('Alt+ArrowUp')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    'Programma',
    'Aanbieder',
    'Status',
    'Compleet',
  ])

  const { name, text } = await exportedAs(page, 'CSV')
  expect(name).toMatch(/^programmas-\d{4}-\d\d-\d\d\.csv$/)
  expect(text.replace('\uFEFF', '').split('\r\n').slice(0, 3)).toEqual([
    'Programma;Soort;Aanbieder · afkorting;Aanbieder · naam;Status;Compleet',
    'Integriteit in het openbaar bestuur;Summer course;NSOB;Nederlandse School voor Openbaar Bestuur;Gearchiveerd;35',
    'Strategisch Hoger Onderwijsbeleid;Leeratelier;NSOB;Nederlandse School voor Openbaar Bestuur;Gearchiveerd;35',
  ])
  await sees(page.getByText(/staat bij uw downloads/))

  await page.reload()
  await sees(page.getByRole('link', { name: 'Integriteit in het openbaar bestuur' }))
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    'Programma',
    'Aanbieder',
    'Status',
    'Compleet',
  ])
})

test('an export can be stopped, and one that fails says so and can be tried again', async ({ page, signIn }) => {
  await signIn('analyst', '/topics')
  await page.route('**/export', () => undefined) // no answer comes
  await page.getByRole('button', { name: 'Exporteer' }).click()
  await page.getByRole('menuitem', { name: 'Excel' }).click()
  await sees(page.getByRole('progressbar', { name: 'Bezig met exporteren' }))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop de export' }).click()
  await sees(page.getByText('Export gestopt. Er is geen bestand gemaakt.'))

  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route('**/export', route => route.abort())
  await page.getByRole('button', { name: 'Exporteer' }).click()
  await page.getByRole('menuitem', { name: 'Excel' }).click()
  await sees(page.getByText('De export is niet gelukt.'))
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  expect((await downloaded).suggestedFilename()).toMatch(/^onderwerpen-.*\.xlsx$/)
})

test('on a phone export and query are in one menu', async ({ page, signIn }) => {
  await useViewport(page, 'phone')
  await signIn('analyst', '/providers')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await sees(page.getByRole('menuitem', { name: 'JSON' }))
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('menuitem', { name: 'Open als query' }).click()
  await page.waitForURL(/\/playground#query=query%20Providers/)
})
