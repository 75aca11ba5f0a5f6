import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, test } from '../kit/browser.ts'
import { sees } from './screen.ts'

const answer = (page: Page) => page.getByRole('region', { name: 'Antwoord', exact: true })
const editor = (page: Page) => page.getByRole('region', { name: 'Vraag' })

test('from a list on screen to the same answer in a script', async ({ page, signIn, openAs, api }) => {
  await signIn('analyst', '/programmes')
  // The list, narrowed down.
  await page.getByRole('button', { name: 'Filter toevoegen' }).click()
  await page.getByRole('menuitem', { name: 'Status' }).click()
  await page.getByRole('checkbox', { name: 'Gepubliceerd' }).click()
  await page.keyboard.press('Escape')
  const counted = page.getByRole('heading', { name: 'Programma’s', level: 1 }).locator('..')
  await sees(page.getByRole('button', { name: 'Status is Gepubliceerd' }))
  await page.getByRole('columnheader', { name: 'Programma' }).getByRole('button').click()
  await expect.poll(() => new URL(page.url()).search).toContain('status=PUBLISHED')
  await sees(counted)

  // As a question, called what the list is called, with the answer at once.
  await page.getByRole('link', { name: 'Open als query' }).click()
  await sees(editor(page).locator('.view-line'))
  await sees(answer(page).getByText(/^\d+ programma’s$/))
  await sees(page.getByRole('list', { name: 'Open vragen' }).getByRole('button', { name: 'Programma’s', exact: true }))

  // Changed: the modules with it, each a row.
  await editor(page)
    .locator('.view-line')
    .filter({ hasText: /^\s*completenessScore/ })
    .click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('modules { title }')
  await page.keyboard.press('Escape')
  const answered = page.waitForResponse(response => /\/graphql$/.test(response.url()))
  await page.keyboard.press('Control+Enter')
  await answered
  await page.getByRole('button', { name: 'Kolommen' }).click()
  await page.getByRole('group', { name: 'Lijsten als regels' }).getByRole('checkbox', { name: 'Modules' }).click()
  await page.keyboard.press('Escape')
  await sees(answer(page).getByText(/^\d+ regels$/))
  await sees(
    answer(page)
      .getByRole('table')
      .first()
      .getByRole('row', { name: /Metropool.*Stage lopen/ }),
  )
  await answer(page).getByRole('button', { name: 'Grafiek' }).click()
  await sees(answer(page).getByRole('img'))

  // Kept, and found by a colleague.
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Vraag bewaren' })
  await dialog.getByRole('textbox', { name: /^Naam/ }).fill('Online, met modules')
  await dialog.getByRole('switch', { name: /Gedeeld/ }).click()
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await page.waitForURL(/\?q=/)
  const colleague = await openAs('contentManager')
  await colleague.goto(page.url())
  await sees(answer(colleague).getByText(/^\d+ regels$/))
  await sees(answer(colleague).getByRole('img'))

  // And asked by a script, with a key.
  await page.goto('/api-keys')
  await page.getByRole('link', { name: 'Nieuwe API-sleutel' }).first().click()
  const making = page.getByRole('dialog', { name: 'Nieuwe API-sleutel' })
  await making.getByRole('textbox', { name: /^Waarvoor/ }).fill('Maandcijfers')
  await making.getByRole('button', { name: 'Maak sleutel' }).click()
  const key = await page.getByRole('textbox', { name: 'Sleutel', exact: true }).inputValue()
  const ask = async <T>(query: string) => {
    const response = await api.visitor().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    })
    return ((await response.json()) as { data: T }).data
  }
  const { savedQueries } = await ask<{ savedQueries: { nodes: { query: string }[] } }>(
    '{ savedQueries(filter: { name: { eq: "Online, met modules" } }) { nodes { query } } }',
  )
  const { programmes } = await ask<{ programmes: { nodes: { title: string; modules: unknown[] }[] } }>(
    savedQueries.nodes[0]?.query ?? '',
  )
  expect(programmes.nodes.find(({ title }) => title === 'Metropool')?.modules).toHaveLength(6)
})

test('who only analyses is told so once on a record, and is offered nothing that cannot be done', async ({
  page,
  signIn,
  api,
}) => {
  await signIn('analyst', '/')
  await sees(page.getByText('Alles bijgewerkt om'))
  expect(await page.getByRole('button', { name: 'Nieuw', exact: true }).count()).toBe(0)
  expect(await page.getByText('Laatst door u bewerkt').count()).toBe(0)

  await page.goto('/programmes?q=Metropool')
  await page.getByRole('table').getByRole('link', { name: 'Metropool', exact: true }).click()
  await sees(page.getByText('U kunt dit bekijken, niet wijzigen'))
  const title = page.getByRole('textbox', { name: /^Titel/ })
  expect(await title.isDisabled()).toBe(true)
  // As dark as any other text: one is here to read.
  expect(await title.evaluate(field => getComputedStyle(field).opacity)).toBe('1')
  await expectAccessible(page)

  // The trash has one's own queries, and nothing else.
  const analyst = await api.caller('analyst')
  const { made } = await analyst.ask<{ made: { id: string; version: number } }>(
    'mutation { made: createSavedQuery(input: { name: "Weggegooid", query: "{ topics { totalCount } }" }) { id version } }',
  )
  await analyst.ask('mutation ($id: ID!, $version: Int!) { deleteSavedQuery(id: $id, version: $version) { id } }', made)
  await (
    await api.caller('admin')
  ).ask(
    'mutation ($id: ID!, $version: Int!) { deleteTopic(id: $id, version: $version) { id } }',
    await api.add.topic({ name: 'Weg onderwerp' }),
  )
  await page.getByRole('link', { name: 'Prullenbak' }).click()
  const trash = page.getByRole('table', { name: 'Wat in de prullenbak ligt' })
  await trash.getByRole('button', { name: 'Zet terug: Weggegooid' }).click()
  await sees(page.getByText('“Weggegooid” is teruggezet'))
  expect(await page.getByText('Weg onderwerp').count()).toBe(0)
})
