import { expect, test } from 'vitest'
import { filterOf, hasFilters, noFilters, readFilters, writeFilters } from './filters.ts'

const nsob = '01928f3e-0000-7000-8000-000000000001'

test('filters survive the way through an address', () => {
  const filters = { period: 'last12' as const, provider: [nsob], kind: ['LEERGANG' as const, 'CURSUS' as const] }
  expect(readFilters(writeFilters(filters) as Record<string, string>)).toEqual(filters)
  expect(writeFilters(noFilters)).toEqual({})
  expect(hasFilters(noFilters)).toBe(false)
})

test('an address that somebody broke filters what can be understood', () => {
  expect(readFilters({ period: 'yesterday', provider: `x,${nsob}`, kind: ['BOOT', 'CURSUS,CURSUS'] })).toEqual({
    period: 'all',
    provider: [nsob],
    kind: ['CURSUS'],
  })
})

test('each kind of record is narrowed down by what it has of a provider, a kind and a day', () => {
  const filters = { period: 'last12' as const, provider: [nsob], kind: [] }
  const provider = { provider: { id: { in: [nsob] } } }
  expect(filterOf.edition(filters)).toEqual({ programme: provider, startsOn: { gte: 'TODAY-12m', lte: 'TODAY' } })
  expect(filterOf.comingEdition(filters)).toEqual({ programme: provider })
  expect(filterOf.programme(filters)).toEqual(provider)
  expect(filterOf.enquiry(filters)).toEqual({
    or: [{ programme: provider }, { edition: { programme: provider } }],
    createdAt: { gte: 'TODAY-12m', lt: 'TODAY+1d' },
  })
  for (const make of Object.values(filterOf)) expect(make(noFilters)).toEqual({})
})
