import { expect, test } from 'vitest'
import { monthsAfter } from '../../client/src/core/days.ts'
import { examples } from '../../client/src/playground/examples/examples.ts'
import { startApi } from '../kit/api.ts'

const api = await startApi({ seed: true })
const example = (key: string) => examples.find(candidate => candidate.key === key) ?? expect.fail(`no example ${key}`)

test.each(examples)('an analyst can ask “$title.en”', async ({ query, variables }) => {
  for (const locale of ['nl', 'en'] as const) {
    const { errors } = await api.as('analyst').run(query, variables(locale))
    expect(errors).toBeUndefined()
  }
})

test('there is something to start from for every job of an analyst', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6)
  expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length)
})

test('the first example answers which published programmes start within six months, at what price and with whom', async () => {
  const { query, variables } = example('starting-soon')
  const { editions } = await api.as('analyst').ask<{
    editions: {
      nodes: {
        label: string
        startsOn: { value: string; label: string }
        price: { amountCents: number; vat: string }
        programme: { title: string; modules: { title: string }[] }
      }[]
    }
  }>(query, variables('nl'))
  expect(editions.nodes).toMatchObject([
    {
      label: 'Metropool 24',
      startsOn: { value: '2026-10-26', label: '26 okt 2026' },
      price: { amountCents: 1_795_000, vat: 'EXEMPT' },
      programme: { title: 'Metropool' },
    },
  ])
  expect(editions.nodes[0]?.programme.modules.length).toBeGreaterThan(0)
})

test.each([
  ['2026-10-08', '2027-04-08'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('six months after %s is %s', (today, until) => {
  expect(monthsAfter(today, 6)).toBe(until)
})
