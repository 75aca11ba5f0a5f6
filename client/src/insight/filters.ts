import { type Code, vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** Which part of the years is looked at; days move along with the calendar. */
export const periods = ['all', 'last12', 'thisYear', 'lastYear', 'last3', 'next12'] as const
export type Period = (typeof periods)[number]

const ranges: Record<Exclude<Period, 'all'>, { from: string; until: string; after: string }> = {
  last12: { from: 'TODAY-12m', until: 'TODAY', after: 'TODAY+1d' },
  thisYear: { from: 'START_OF_YEAR', until: 'END_OF_YEAR', after: 'START_OF_YEAR+1y' },
  lastYear: { from: 'START_OF_YEAR-1y', until: 'END_OF_YEAR-1y', after: 'START_OF_YEAR' },
  last3: { from: 'TODAY-3y', until: 'TODAY', after: 'TODAY+1d' },
  next12: { from: 'TODAY', until: 'TODAY+12m', after: 'TODAY+12m' },
}

/** What the insights are narrowed down to. */
export interface InsightFilters {
  period: Period
  /** Ids of providers; none means all. */
  provider: string[]
  /** Codes of ProgrammeKind; none means all. */
  kind: Code<'ProgrammeKind'>[]
}

export const noFilters: InsightFilters = { period: 'all', provider: [], kind: [] }

export const hasFilters = ({ period, provider, kind }: InsightFilters) =>
  period !== 'all' || provider.length > 0 || kind.length > 0

/** The filters in an address; what is not understood is left out. */
export function readFilters(query: LocationQuery): InsightFilters {
  const listOf = (key: string) =>
    [query[key]]
      .flat()
      .flatMap(value => (value ?? '').split(','))
      .filter(value => value !== '')
  const period = periods.find(known => known === listOf('period')[0])
  return {
    period: period ?? 'all',
    provider: [...new Set(listOf('provider').filter(id => /^[0-9a-f-]{36}$/i.test(id)))],
    kind: vocabularies.ProgrammeKind.filter(code => listOf('kind').includes(code)),
  }
}

/** The filters as an address has them; what is not filtered is not in it. */
export const writeFilters = ({ period, provider, kind }: InsightFilters): LocationQueryRaw => ({
  ...(period === 'all' ? {} : { period }),
  ...(provider.length > 0 ? { provider: provider.join(',') } : {}),
  ...(kind.length > 0 ? { kind: kind.join(',') } : {}),
})

type Condition = Record<string, unknown>

const onProgramme = ({ provider, kind }: InsightFilters): Condition => ({
  ...(provider.length > 0 ? { provider: { id: { in: provider } } } : {}),
  ...(kind.length > 0 ? { kind: { in: kind } } : {}),
})
const isSomething = (condition: Condition) => Object.keys(condition).length > 0
const within = (key: string, condition: Condition): Condition => (isSomething(condition) ? { [key]: condition } : {})

/** The days of a period, for a field that holds a day; and for one that holds a moment, up to the day after. */
const onDay = (field: string, { period }: InsightFilters): Condition =>
  period === 'all' ? {} : { [field]: { gte: ranges[period].from, lte: ranges[period].until } }
const onMoment = (field: string, { period }: InsightFilters): Condition =>
  period === 'all' ? {} : { [field]: { gte: ranges[period].from, lt: ranges[period].after } }

/** The filters as a part of the filter of each kind of record. */
export const filterOf = {
  programme: onProgramme,
  /** Without the period: what is to come is always looked at ahead. */
  comingEdition: (filters: InsightFilters): Condition => within('programme', onProgramme(filters)),
  edition: (filters: InsightFilters): Condition => ({
    ...within('programme', onProgramme(filters)),
    ...onDay('startsOn', filters),
  }),
  meeting: (filters: InsightFilters): Condition => {
    const programme = onProgramme(filters)
    return { ...(isSomething(programme) ? { programmes: { some: programme } } : {}), ...onDay('date', filters) }
  },
  enquiry: (filters: InsightFilters): Condition => {
    const programme = onProgramme(filters)
    return {
      // An enquiry names a programme, or one of its editions.
      ...(isSomething(programme) ? { or: [{ programme }, { edition: { programme } }] } : {}),
      ...onMoment('createdAt', filters),
    }
  },
  speaker: (filters: InsightFilters): Condition => {
    const programme = onProgramme(filters)
    return isSomething(programme)
      ? { or: [{ modules: { some: { programme } } }, { sessions: { some: { edition: { programme } } } }] }
      : {}
  },
  module: (filters: InsightFilters): Condition => within('programme', onProgramme(filters)),
  session: (filters: InsightFilters): Condition => {
    const programme = onProgramme(filters)
    return isSomething(programme) ? { edition: { programme } } : {}
  },
  agendaItem: (filters: InsightFilters): Condition => {
    const programme = onProgramme(filters)
    return isSomething(programme) ? { meeting: { programmes: { some: programme } } } : {}
  },
} satisfies Record<string, (filters: InsightFilters) => Condition>
