import { formatDate } from '@aanbod/shared/core/calendar.ts'
import { type Code, vocabularies, type Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import { locale } from '../i18n.ts'
import type { Option, RelationSource } from '../relation.ts'

/** A filter of a list. Its values are texts, because they live in the address. */
export interface ListFilter {
  key: string
  /** Read anew at each use, so that it follows the language. */
  label: () => string
  /** What can be chosen, when it is a closed list. */
  options?: () => { value: string; label: string }[]
  /** Where records are found, when it is a relation. */
  source?: RelationSource
  /** Only one value at a time. */
  single?: boolean
  /** A word other than "is" between name and value. */
  verb?: () => string
  /** A date is chosen. */
  date?: boolean
  /** The part of the GraphQL filter for the chosen values. */
  toFilter: (values: string[]) => Record<string, unknown>
}

type Label = () => string

/** Any of the chosen codes: `{ status: { in: [...] } }`. */
export function vocabularyFilter<V extends Vocabulary>(
  key: string,
  vocabulary: V,
  label: Label,
  codes?: readonly Code<V>[],
): ListFilter {
  return {
    key,
    label,
    options: () =>
      (codes ?? vocabularies[vocabulary]).map(value => ({
        value,
        label: labelOf(vocabulary, value as Code<V>, locale.value),
      })),
    toFilter: values => ({ [key]: { in: values } }),
  }
}

/** Any of the chosen records: `{ provider: { id: { in: [...] } } }` for the key `provider`. */
export function relationFilter(
  key: string,
  source: RelationSource,
  label: Label,
  toFilter?: ListFilter['toFilter'],
): ListFilter {
  return { key, label, source, toFilter: toFilter ?? (ids => ({ [key]: { id: { in: ids } } })) }
}

/** One of a few questions with a filter of its own, such as "without provider". */
export function choiceFilter(
  key: string,
  label: Label,
  choices: { value: string; label: Label; filter: Record<string, unknown> }[],
): ListFilter {
  return {
    key,
    label,
    single: true,
    options: () => choices.map(choice => ({ value: choice.value, label: choice.label() })),
    toFilter: ([value]) => choices.find(choice => choice.value === value)?.filter ?? {},
  }
}

/** Yes or no: `{ active: { eq: true } }`. */
export function flagFilter(key: string, label: Label, yes: Label, no: Label): ListFilter {
  return choiceFilter(key, label, [
    { value: 'yes', label: yes, filter: { [key]: { eq: true } } },
    { value: 'no', label: no, filter: { [key]: { eq: false } } },
  ])
}

/** From a day on: `{ startsOn: { gte: '2026-10-01' } }`. */
export function sinceFilter(key: string, label: Label, verb: Label, field = key): ListFilter {
  return { key, label, verb, date: true, single: true, toFilter: ([day]) => ({ [field]: { gte: day } }) }
}

/** The label of each value of a filter; a relation asks the server. */
export async function valueLabels(filter: ListFilter, values: string[]): Promise<string[]> {
  if (filter.source) {
    const found = new Map((await filter.source.byIds(values)).map((option: Option) => [option.id, option.label]))
    return values.map(value => found.get(value) ?? '…')
  }
  if (filter.date) return values.map(day => formatDate(day, locale.value))
  const options = filter.options?.() ?? []
  return values.map(value => options.find(option => option.value === value)?.label ?? value)
}
