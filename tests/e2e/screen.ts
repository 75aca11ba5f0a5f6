import type { Locator, Page } from 'playwright-core'

/** What stands between a test and the screen: fields by their labels, and waiting for what a person would see. */

/** @throws Error after a while, when it does not appear */
export const sees = (locator: Locator) => locator.first().waitFor()

/** The field of that name, whatever its required mark adds to it. */
export const field = (scope: Page | Locator, label: string) =>
  scope.getByRole('textbox', { name: new RegExp(`^${escaped(label)}\\*?$`) })

/** The button of one's own account, which says who is signed in. */
export const account = (page: Page, name = '') =>
  page.getByRole('button', { name: new RegExp(`^(Uw account|Your account): ${escaped(name)}`) })

/** Fills in a date of which the parts have a field each. */
export async function fillDate(scope: Page | Locator, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  const group = scope.getByRole('group', { name: label, exact: true })
  await group.getByRole('textbox', { name: 'Dag' }).fill(String(Number(day)))
  await group.getByRole('combobox', { name: 'Maand' }).selectOption(String(Number(month)))
  await group.getByRole('textbox', { name: 'Jaar' }).fill(year)
}

/** Looks a record up in a picker and takes it. */
export async function pick(scope: Page | Locator, label: string, name: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: label, exact: true })
  await box.click()
  await box.fill(name)
  const page = 'page' in scope ? scope.page() : scope
  await page
    .getByRole('option', { name: new RegExp(escaped(name)) })
    .first()
    .click()
}

/** Presses the one button that saves the page, and waits until it says that all is saved. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await sees(page.getByText('Alles opgeslagen'))
}

/** The day so many days from today: `YYYY-MM-DD`, as the calendar of the Netherlands has it. */
export function dayFromNow(days: number): string {
  const today = new Date(
    `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())}T12:00:00Z`,
  )
  today.setUTCDate(today.getUTCDate() + days)
  return today.toISOString().slice(0, 10)
}

/** How a date reads in Dutch: "26 okt 2026". */
export function readInDutch(date: string): string {
  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

export const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
