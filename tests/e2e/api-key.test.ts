import { expect } from 'vitest'
import { expectAccessible, test, useColourScheme, useViewport } from '../kit/browser.ts'
import { people } from '../kit/people.ts'
import { sees } from './screen.ts'

/** Asks as a script does: with the key and nothing else. */
async function askWith(url: string, key: string) {
  const response = await fetch(`${url}/graphql?query=%7Bviewer%7Bemail%20role%7D%7D`, {
    headers: { authorization: `Bearer ${key}` },
  })
  return { status: response.status, ...((await response.json()) as { data?: { viewer: object } }) }
}

test('an analyst makes a key, a script uses it, and it stops when it is revoked', async ({ api, page, signIn }) => {
  await signIn('analyst', '/')
  await page.getByRole('link', { name: 'API-sleutels' }).click()
  await sees(page.getByText('U hebt nog geen API-sleutel.'))
  await expectAccessible(page)

  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await sees(dialog.getByRole('heading', { name: 'Nieuwe API-sleutel' }))
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
  expect(await dialog.getByRole('radio', { name: 'Beheerder' }).count()).toBe(0)
  await expectAccessible(page)
  await page.keyboard.type('Maandcijfers in Excel')
  await page.keyboard.press('Enter')

  await sees(dialog.getByRole('heading', { name: 'De sleutel voor Maandcijfers in Excel' }))
  const key = await dialog.getByRole('textbox', { name: 'Sleutel', exact: true }).inputValue()
  expect(await dialog.getByRole('textbox', { name: 'Opdracht voor de terminal' }).inputValue()).toContain(
    `-H 'Authorization: Bearer ${key}'`,
  )
  await expectAccessible(page)
  // A slip must not lose it: only the button closes.
  await page.keyboard.press('Escape')
  await page.mouse.click(5, 5)
  await dialog.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click()
  const row = page.getByRole('row', { name: 'Maandcijfers in Excel' })
  await sees(row.getByText('nog niet'))
  expect(await page.content()).not.toContain(key)

  expect(await askWith(api.url, key)).toMatchObject({
    status: 200,
    data: { viewer: { email: people.analyst.email, role: 'ANALYST' } },
  })
  await expect
    .poll(async () => {
      await page.reload()
      await sees(row)
      return await row.getByText('nog niet').count()
    })
    .toBe(0)

  await row.getByRole('button', { name: 'Wat u kunt doen met “Maandcijfers in Excel”' }).click()
  await page.getByRole('menuitem', { name: 'Wijzig waarvoor' }).click()
  await dialog.getByRole('textbox', { name: 'Waarvoor' }).fill('Kwartaalcijfers')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('button', { name: 'Wat u kunt doen met “Kwartaalcijfers”' }).click()
  await page.getByRole('menuitem', { name: 'Trek in' }).click()
  await sees(dialog.getByText('komt er meteen niet meer in'))
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Trek in' }).click()
  await sees(page.getByRole('row', { name: 'Kwartaalcijfers' }).getByText('ingetrokken'))
  expect((await askWith(api.url, key)).status).toBe(401)
})

test('an administrator sees whose keys there are, on any screen and in the dark', async ({ api, page, signIn }) => {
  for (const role of ['analyst', 'contentManager'] as const)
    await api.as(role).ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
      input: { name: `Sleutel van ${role}`, role: 'ANALYST' },
    })
  await signIn('admin', '/api-keys')
  const row = page.getByRole('row', { name: 'Sleutel van contentManager' })
  await sees(row)
  const { users } = await api
    .as('admin')
    .ask<{ users: { nodes: { name: string }[] } }>(
      `{ users(filter: { email: { eq: "${people.contentManager.email}" } }) { nodes { name } } }`,
    )
  await sees(row.getByText(users.nodes[0]?.name ?? ''))
  for (const size of ['tablet', 'phone'] as const) {
    await useViewport(page, size)
    await sees(row.getByText('werkt'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await expectAccessible(page)
  }
  await useColourScheme(page, 'dark')
  await expectAccessible(page)
})
