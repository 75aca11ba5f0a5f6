import { earliestOf, monthNames } from '@aanbod/shared/core/partial-date.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { formatEuros } from '@aanbod/shared/core/price.ts'
import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Cell, ResultRow } from '@aanbod/shared/result-table/result-table.ts'
import { insightWords } from './insight.locale.ts'

/*
 * What each insight found, as a sentence: computed from the rows that the chart draws, so that title and picture cannot say
 * different things. Null when there is nothing to find. What asks for action comes before what is merely so.
 */

type Rows = readonly ResultRow[]

const textOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)
const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const numbersIn = (rows: Rows, path: string) => rows.flatMap(row => numberOf(row[path]) ?? [])

/** The rows by what a column says, the most first; what is unknown under null. */
function weights(rows: Rows, path: string, measure: string): { key: string | null; weight: number }[] {
  const found = new Map<string | null, number>()
  for (const row of rows) {
    const key = textOf(row[path])
    found.set(key, (found.get(key) ?? 0) + (numberOf(row[measure]) ?? 0))
  }
  return [...found].map(([key, weight]) => ({ key, weight })).sort((a, b) => b.weight - a.weight)
}

const wordsOf = (locale: Locale) => insightWords[locale].findings

export function offersFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const total = sum(numbersIn(rows, 'count'))
  const named = weights(rows, 'group.provider.label', 'count').filter(({ key }) => key !== null)
  const [first] = named
  if (total === 0) return null
  if (!first?.key) return t.offersWithoutProvider(total)
  const share = first.weight / total
  if (share === 1) return t.offersAll(total, first.key)
  if (share >= 2 / 3) return t.offersTwoThirds(first.key)
  if (share > 1 / 2) return t.offersHalf(first.key)
  if (named[1]?.weight === first.weight) return t.offersTogether(first.key, named[1].key ?? '', first.weight)
  return t.offersMost(first.key, first.weight, total)
}

export function kindsFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const kinds = weights(rows, 'group.kind', 'count').filter(({ weight }) => weight > 0)
  const total = sum(kinds.map(({ weight }) => weight))
  const [first, second] = kinds
  if (!first?.key) return null
  const kind = labelOf('ProgrammeKind', first.key as Code<'ProgrammeKind'>, locale)
  if (!second) return t.kindsOne(total, kind)
  if (second.weight === first.weight) return t.kindsEven(kinds.length, total)
  return t.kindsMost(kind, first.weight, total)
}

export function seatsFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  if (rows.length === 0) return null
  const withMinimum = rows.filter(row => numberOf(row['minParticipants']) !== null)
  const short = withMinimum.filter(row => (numberOf(row['seatsTaken']) ?? 0) < (numberOf(row['minParticipants']) ?? 0))
  const full = rows.filter(row => {
    const capacity = numberOf(row['capacity'])
    return capacity !== null && (numberOf(row['seatsTaken']) ?? 0) >= capacity
  })
  if (short.length > 0) return t.seatsShort(short.length)
  if (full.length > 0) return t.seatsFull(full.length)
  if (withMinimum.length > 0) return t.seatsReached(withMinimum.length, withMinimum.length === rows.length)
  const limited = rows.filter(row => numberOf(row['capacity']) !== null)
  const [taken, capacity] = [sum(numbersIn(limited, 'seatsTaken')), sum(numbersIn(limited, 'capacity'))]
  return capacity > 0 ? t.seatsTaken(taken, capacity) : t.seatsUnknown(rows.length)
}

export function pricesFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const prices = numbersIn(rows, 'price')
  if (prices.length === 0) return null
  const unknown = rows.filter(row => row['price.vat'] === 'UNKNOWN').length
  if (unknown > 0) return t.pricesUnknownVat(unknown)
  const euros = (price: number) => formatEuros(Math.round(price * 100), locale)
  const [least, greatest] = [Math.min(...prices), Math.max(...prices)]
  if (prices.length === 1) return t.pricesOne(euros(least))
  return least === greatest ? t.pricesSame(prices.length, euros(least)) : t.pricesRange(euros(least), euros(greatest))
}

export function reachFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const byYear = (path: string) => {
    const found = new Map<string, Set<number>>()
    for (const row of rows) {
      const year = yearOf(row['date'])
      const cohort = numberOf(row[path])
      if (year !== null && cohort !== null) found.set(year, (found.get(year) ?? new Set()).add(cohort))
    }
    return [...found].sort(([a], [b]) => b.localeCompare(a)).map(([year, cohorts]) => ({ year, cohorts: [...cohorts] }))
  }
  const [present, before] = byYear('representedCohorts.number')
  const [invited] = byYear('cohorts.number')
  // Who is asked for what is still to come is the news; then who came last.
  if (invited && (!present || invited.year > present.year))
    return t.reachInvited(spanOf(invited.cohorts, locale), invited.year)
  if (!present) {
    const undated = rows.flatMap(row =>
      yearOf(row['date']) === null ? (numberOf(row['representedCohorts.number']) ?? []) : [],
    )
    return undated.length > 0 ? t.reachUndated(spanOf([...new Set(undated)], locale)) : null
  }
  return before
    ? t.reachCompared(present.cohorts.length, present.year, before.cohorts.length, before.year)
    : t.reachPresent(spanOf(present.cohorts, locale), present.year)
}

const yearOf = (cell: Cell | undefined) => earliestOf(textOf(cell) ?? '')?.slice(0, 4) ?? null

/** "1 t/m 11" when none is missing in between, else "3, 5 en 8", and of many how many there are. */
function spanOf(numbers: readonly number[], locale: Locale): string {
  const t = wordsOf(locale)
  const sorted = [...numbers].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0]
  if (sorted.length > 2 && last - first + 1 === sorted.length) return t.cohortSpan(first, last)
  if (sorted.length > 6) return t.cohortCount(sorted.length)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sorted.map(String))
  return t.cohortList(list, sorted.length)
}

export function enquiriesFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  if (rows.length === 0) return null
  const months = weights(rows, 'group.createdAt', 'count').filter(({ key, weight }) => key !== null && weight > 0)
  const [first, second] = months
  if (!first?.key) return t.enquiriesHeldBack
  const years = new Set(months.map(({ key }) => key?.slice(0, 4)))
  const name = monthNames(locale, 'long')[Number(first.key.slice(5)) - 1] ?? first.key
  const month = years.size > 1 ? `${name} ${first.key.slice(0, 4)}` : name
  if (!second) return t.enquiriesOnly(first.weight, month)
  if (second.weight === first.weight) return t.enquiriesEven(sum(months.map(({ weight }) => weight)), months.length)
  return t.enquiriesMost(month)
}

export function completenessFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const scored = rows.flatMap(row => {
    const score = numberOf(row['group.completenessScore'])
    return score === null ? [] : [{ score, count: numberOf(row['count']) ?? 0 }]
  })
  const countWhere = (holds: (score: number) => boolean) =>
    sum(scored.filter(({ score }) => holds(score)).map(({ count }) => count))
  const total = countWhere(() => true)
  if (total === 0) return null
  const below = countWhere(score => score < 50)
  if (below > 0) return t.completenessBelow(below)
  const complete = countWhere(score => score === 100)
  return complete === total ? t.completenessAll(total) : t.completenessRest(total - complete, total)
}

export function upcomingFinding(rows: Rows, locale: Locale): string | null {
  const total = sum(numbersIn(rows, 'count'))
  const without = sum(
    numbersIn(
      rows.filter(row => row['group.hasUpcomingEdition'] === false),
      'count',
    ),
  )
  return total === 0 ? null : wordsOf(locale).upcomingWithout(without, total)
}

export function fillFinding(rows: Rows, locale: Locale, today: string): string | null {
  const t = wordsOf(locale)
  const editions = rows.flatMap(row => {
    const [taken, capacity] = [numberOf(row['seatsTaken']), numberOf(row['capacity'])]
    const day = earliestOf(textOf(row['startsOn']) ?? '')
    return taken === null || capacity === null || capacity === 0 ? [] : [{ taken, capacity, day }]
  })
  if (editions.length === 0) return null
  const shareOf = (some: typeof editions) =>
    Math.round((100 * sum(some.map(({ taken }) => taken))) / sum(some.map(({ capacity }) => capacity)))
  const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const [aYearAgo, twoYearsAgo] = [yearBefore(today), yearBefore(yearBefore(today))]
  const within = (from: string, until: string) =>
    editions.filter(({ day }) => day !== null && day > from && day <= until)
  const [recent, earlier] = [within(aYearAgo, today), within(twoYearsAgo, aYearAgo)]
  // From a few editions a year nothing follows for a trend.
  if (recent.length >= 3 && earlier.length >= 3) return t.fillTrend(shareOf(recent), shareOf(earlier))
  return t.fillAverage(shareOf(editions), editions.length)
}

/** The rows are the fastest of all, so that half of all of them is known as long as half of them is there. */
export function leadFinding(rows: Rows, locale: Locale, _today = '', total: number | null = null): string | null {
  const t = wordsOf(locale)
  const days = numbersIn(rows, 'leadTimeDays').sort((a, b) => a - b)
  if (days.length === 0) return null
  if (days.length < 3) return t.leadFew(days.length, days[0] ?? 0)
  const half = days[Math.floor((Math.max(total ?? 0, days.length) - 1) / 2)]
  return half === undefined ? null : t.leadHalf(half)
}

export function speakersFinding(rows: Rows, locale: Locale): string | null {
  const t = wordsOf(locale)
  const speakers = rows
    .map(row => ({
      name: textOf(row['name']) ?? '',
      parts: sum(['modulesCount', 'sessionsCount', 'agendaItemsCount'].map(path => numberOf(row[path]) ?? 0)),
    }))
    .filter(({ parts }) => parts > 0)
    .sort((a, b) => b.parts - a.parts)
  const [first] = speakers
  if (!first) return null
  const equal = speakers.filter(({ parts }) => parts === first.parts).map(({ name }) => name)
  if (equal.length > 2) return t.speakersEven(equal.length, first.parts)
  return t.speakersMost(new Intl.ListFormat(locale, { type: 'conjunction' }).format(equal), equal.length, first.parts)
}
