import { expect, vi } from 'vitest'
import { openPglite, startServer } from '../kit/server.ts'
import { test } from '../kit/browser.ts'
import { password } from '../kit/people.ts'
import { account, sees } from './screen.ts'

test('the link of the first start leads to a name and a password, and works once', async ({
  openAs,
  onTestFinished,
}) => {
  const written: string[] = []
  const console = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    written.push(String(text))
    return true
  })
  const pglite = await openPglite()
  const server = await startServer({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }, { pglite }).finally(() =>
    console.mockRestore(),
  )
  onTestFinished(async () => {
    await server.close()
    await pglite.close()
  })
  const link = /https?:\S+link=\S+/.exec(written.join(''))?.[0] ?? expect.fail(`no link in “${written.join('')}”`)

  const page = await openAs(null, link)
  await sees(page.getByRole('heading', { name: 'Welkom. Wie bent u?' }))
  await page.getByLabel('Naam').fill('Eva Eerste')
  await page.getByLabel('E-mailadres').fill('eva@example.org')
  await page.getByLabel('Nieuw wachtwoord').fill('te kort')
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
  await sees(page.getByText(/12 tekens/))
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
  await sees(account(page, 'Eva Eerste'))

  const other = await openAs(null, link)
  await sees(other.getByText('Deze link werkt niet (meer).'))
  await other.getByLabel('E-mailadres').fill('eva@example.org')
  await other.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await other.getByRole('button', { name: 'Meld aan' }).click()
  await sees(account(other, 'Eva Eerste'))
})

test('a new colleague comes in by a link of an administrator', async ({ api, openAs }) => {
  const { id, name, email } = await api.add.user({ name: 'Nico Nieuw', role: 'ALUMNI_COORDINATOR' })
  const admin = await openAs('admin', `/users/${id}`)
  await admin.getByRole('button', { name: 'Maak aanmeldlink' }).click()
  const page = await openAs(null, await admin.getByRole('textbox', { name: 'Aanmeldlink', exact: true }).inputValue())
  await sees(page.getByRole('heading', { name: 'Kies een wachtwoord' }))
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
  await sees(account(page, name))

  const later = await openAs(null, '/sign-in')
  await later.getByLabel('E-mailadres').fill(email)
  await later.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await later.getByRole('button', { name: 'Meld aan' }).click()
  await sees(account(later, name))
})
