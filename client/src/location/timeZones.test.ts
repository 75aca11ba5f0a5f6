import { expect, test } from 'vitest'
import { timeZoneOptions } from './timeZones.ts'

test('a time zone is found by its city and called after it', async () => {
  const [found] = await timeZoneOptions.search('new york')
  expect(found).toMatchObject({ id: 'America/New_York', label: 'New York' })
})

test('without a search the zones of the kingdom and its neighbours are offered', async () => {
  const [first, ...others] = await timeZoneOptions.search('')
  expect(first).toMatchObject({ id: 'Europe/Amsterdam', label: 'Amsterdam' })
  expect(others.map(({ label }) => label)).toContain('Paramaribo')
})
