import { z } from 'zod'
import { hasRawHtml } from './markdown.ts'
import { parsePartialDate } from './partial-date.ts'
import { toE164 } from './phone.ts'
import { isStorable } from './validate.ts'
import { vocabularies, type Vocabulary } from './vocabularies.ts'

/** What the GraphQL layer and the forms need to know of a field beyond its kind; carried by `.meta()`. */
export interface FieldMeta {
  /** Name of the GraphQL scalar, when it is not the plain one of the kind. */
  scalar?: 'ID' | 'Date' | 'DateTime' | 'LocalTime' | 'Markdown' | 'JSON'
  /** Which widget edits it, when the kind alone does not tell. */
  widget?: 'markdown' | 'partialDate' | 'time' | 'email' | 'phone' | 'url' | 'reference' | 'color'
  /** Name of the enum, for `oneOf`. */
  enumName?: Vocabulary
  /** Name of the GraphQL input type, for `group`. */
  typeName?: string
  /** Largest number of characters. */
  maxLength?: number
}

const meta = <T extends z.ZodType>(schema: T, data: FieldMeta): T => schema.meta({ ...data }) as T

/** One line of text, trimmed, at most `max` characters; required. */
export const line = (max = 200) =>
  meta(
    z
      .string()
      .trim()
      .min(1)
      .max(max)
      .refine(value => !/[\r\n]/.test(value), { params: { code: 'one_line' } }),
    { maxLength: max },
  )

/** One line of text that may be absent; an empty one counts as absent. */
export const optionalLine = (max = 200) => absentWhenEmpty(line(max))

/** A longer plain text of several lines. */
export const optionalText = (max = 2_000) =>
  absentWhenEmpty(meta(z.string().trim().min(1).max(max), { maxLength: max }))

/** CommonMark without raw HTML, at most 50,000 characters. */
export const markdown = () =>
  meta(
    z
      .string()
      .trim()
      .min(1)
      .max(50_000)
      .refine(value => !hasRawHtml(value), { params: { code: 'raw_html' } }),
    { scalar: 'Markdown', widget: 'markdown', maxLength: 50_000 },
  )
export const optionalMarkdown = () => absentWhenEmpty(markdown())

/** A date known in part, as text. @see parsePartialDate */
export const partialDate = () =>
  meta(
    z
      .string()
      .trim()
      .refine(value => parsePartialDate(value) !== null, { params: { code: 'partial_date' } }),
    { widget: 'partialDate' },
  )
export const optionalPartialDate = () => absentWhenEmpty(partialDate())

/** `HH:mm`, on a 24 hour clock. */
export const optionalTime = () =>
  absentWhenEmpty(
    meta(
      z
        .string()
        .trim()
        .refine(value => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { params: { code: 'time' } }),
      { scalar: 'LocalTime', widget: 'time' },
    ),
  )

/** A moment, as ISO 8601 with a zone. */
export const instant = () => meta(z.iso.datetime({ offset: true }), { scalar: 'DateTime' })
export const optionalInstant = () => absentWhenEmpty(instant())

export const email = () =>
  meta(z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(254)), { widget: 'email', maxLength: 254 })
export const optionalEmail = () => absentWhenEmpty(email())

/** A phone number, kept as written; it must be one that can be dialled. */
export const optionalPhone = () =>
  absentWhenEmpty(
    meta(
      z
        .string()
        .trim()
        .max(50)
        .refine(value => toE164(value) !== null, { params: { code: 'phone' } }),
      { widget: 'phone', maxLength: 50 },
    ),
  )

/** A web address; `www.nsob.nl` is read as `https://www.nsob.nl`. */
export const url = () =>
  meta(
    z
      .string()
      .trim()
      .max(2_000)
      .transform(value => (value === '' || /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`))
      .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain })),
    { widget: 'url', maxLength: 2_000 },
  )
export const optionalUrl = () => absentWhenEmpty(url())

/** The id of another record. Whether it exists is checked on the server. */
export const reference = () => meta(z.guid(), { scalar: 'ID', widget: 'reference' })
export const optionalReference = () => absentWhenEmpty(reference())
/** Ids of other records, each at most once; the order is kept. */
export const references = () =>
  z
    .array(reference())
    .max(500)
    .refine(ids => new Set(ids).size === ids.length, { params: { code: 'twice' } })
    .default([])

/** Lines of text in order, such as outcomes. */
export const lines = (max = 500, count = 100) => z.array(line(max)).max(count).default([])

export const count = (min = 0, max = 1_000_000) => z.int().min(min).max(max)
export const optionalCount = (min = 0, max = 1_000_000) => count(min, max).nullable().default(null)
export const optionalNumber = (min: number, max: number) => z.number().min(min).max(max).nullable().default(null)
export const flag = (value = false) => z.boolean().default(value)

/** An object of any shape, or none, of which the text has at most `max` characters. */
export const json = (max: number) =>
  meta(
    z
      .record(z.string(), z.unknown())
      .refine(value => JSON.stringify(value).length <= max, { params: { code: 'too_long', params: { maximum: max } } })
      .refine(value => namesIn(value).every(isStorable), { params: { code: 'invalid' } })
      .nullable()
      .default(null),
    { scalar: 'JSON' },
  )

const namesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(namesIn)]
}

/** A code of a vocabulary. */
export const oneOf = <V extends Vocabulary>(name: V) => meta(z.enum(vocabularies[name]), { enumName: name })

/** A group of fields with a GraphQL input type of its own. */
export const group = <S extends z.ZodRawShape>(typeName: string, shape: S) => meta(z.object(shape), { typeName })

/** Ordered children given inline: an item with an `id` is kept and updated, one without is new, one left out is removed. */
export const children = <S extends z.ZodRawShape>(typeName: string, shape: S, max = 500) =>
  z
    .array(group(typeName, { id: optionalReference(), ...shape }))
    .max(max)
    .default([])

function absentWhenEmpty<T extends z.ZodType>(schema: T) {
  return z
    .preprocess(value => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable())
    .default(null)
}

/** Free facts of a page that have no field of their own. */
export const attributes = () =>
  z
    .array(group('AttributeInput', { label: line(), value: line(2_000) }))
    .max(100)
    .default([])

/** Files and links that belong to a record. */
export const documents = () =>
  children('DocumentInput', { label: line(), url: optionalUrl(), assetId: optionalReference() }, 100)
