import type { Locale } from '@aanbod/shared/core/locale.ts'
import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import { kindOf } from '@aanbod/shared/core/validate.ts'
import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import type { Code, Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { z } from 'zod'
import { coreWords } from './core.locale.ts'
import { isRecord } from './values.ts'

/** A value of a field as a person reads it, as far as the schema tells; names of relations are known to the page only. */
export function describe(field: z.ZodType | undefined, value: unknown, locale: Locale): string {
  const t = coreWords[locale]
  if (value === null || value === undefined || value === '') return t.empty
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (Array.isArray(value))
    return value.length === 0 ? t.empty : value.map(item => describe(elementOf(field), item, locale)).join('\n')
  if (isRecord(value)) return describeRecord(value, field, locale)
  const meta = field ? kindOf(field).meta : {}
  if (meta.enumName) return labelOf(meta.enumName as Vocabulary, String(value) as Code<Vocabulary>, locale)
  if (meta.widget === 'partialDate') return formatPartialDate(String(value), locale)
  return String(value)
}

const kindOfField = (field: z.ZodType | undefined) => (field ? kindOf(field).kind : undefined)

/** What the items of a list are. */
function elementOf(field: z.ZodType | undefined): z.ZodType | undefined {
  const kind = kindOfField(field)
  return kind instanceof z.ZodArray ? (kind.element as z.ZodType) : undefined
}

/** An item of a list is called by its title, name or label; another by the texts in it. */
function describeRecord(record: Record<string, unknown>, group: z.ZodType | undefined, locale: Locale): string {
  const name = record.title ?? record.name ?? record.label
  if (typeof name === 'string') return name
  const kind = kindOfField(group)
  const shape = (kind instanceof z.ZodObject ? kind.shape : {}) as Record<string, z.ZodType | undefined>
  const texts = Object.entries(record).filter(
    ([key, value]) =>
      !/^id$|Id$/.test(key) && ((typeof value === 'string' && value !== '') || typeof value === 'number'),
  )
  return texts.map(([key, value]) => describe(shape[key], value, locale)).join(', ') || coreWords[locale].unknown
}
