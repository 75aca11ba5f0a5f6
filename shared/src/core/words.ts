import { z } from 'zod'
import type { Path } from './errors.ts'
import type { Locale } from './locale.ts'
import { kindOf } from './validate.ts'

/** What people call a field. */
export interface Word {
  /** Short, as it stands above the field: "Slagzin". */
  label: string
  /** One sentence, where it helps. The English one is part of the GraphQL description too. */
  hint?: string
  /** What one item of a list is called: "Module". */
  one?: string
}

/** The words of the fields of a schema, in each language; `groups` has the words of its lists and groups of fields. */
export interface FieldWords<K extends string = string> {
  nl: Record<K, Word>
  en: Record<K, Word>
  groups: Record<string, FieldWords>
}

type Keys<T> = Exclude<keyof T & string, 'id'>
/** An object that may have any key is one value, not a group of fields. */
type Fields<T> = T extends Record<string, unknown> ? (string extends keyof T ? never : T) : never
type ItemFields<T> = NonNullable<T> extends readonly (infer Item)[] ? Fields<Item> : never
type GroupFields<T> = NonNullable<T> extends readonly unknown[] ? ItemFields<T> : Fields<NonNullable<T>>
type GroupKeys<T> = { [K in Keys<T>]: [GroupFields<T[K]>] extends [never] ? never : K }[Keys<T>]

/** A label alone may be written as a text; a list of groups says what one of them is called. */
type Entries<T> = { [K in Keys<T>]: [ItemFields<T[K]>] extends [never] ? string | Word : Word & { one: string } }
type Groups<T> = { [K in GroupKeys<T>]: FieldWords<Keys<GroupFields<T[K]>>> }

const wordOf = (entry: string | Word): Word => (typeof entry === 'string' ? { label: entry } : entry)
const wordsOf = <K extends string>(entries: Record<K, string | Word>) =>
  Object.fromEntries(Object.entries<string | Word>(entries).map(([key, entry]) => [key, wordOf(entry)])) as Record<
    K,
    Word
  >

/**
 * Words for every field of a schema. A field without words, or words without a field, does not compile; neither does a
 * list or group of fields whose own words are missing from `groups`.
 */
export function fieldWords<S extends z.ZodObject>(
  schema: S,
  nl: Entries<z.output<NoInfer<S>>>,
  en: Entries<z.output<NoInfer<S>>>,
  ...[groups]: [GroupKeys<z.output<S>>] extends [never] ? [] : [groups: Groups<z.output<NoInfer<S>>>]
): FieldWords<Keys<z.output<S>>> {
  const ordered = (entries: Record<string, string | Word>) =>
    wordsOf(
      Object.fromEntries(
        Object.keys(schema.shape)
          .filter(key => key in entries)
          .map(key => [key, entries[key] ?? key]),
      ),
    )
  return { nl: ordered(nl), en: ordered(en), groups: (groups ?? {}) as Record<string, FieldWords> } as FieldWords<
    Keys<z.output<S>>
  >
}

type GroupSchema<T> = T extends z.ZodObject
  ? T
  : T extends z.ZodDefault<infer Inner>
    ? GroupSchema<Inner>
    : T extends z.ZodNullable<infer Inner>
      ? GroupSchema<Inner>
      : T extends z.ZodArray<infer Item>
        ? GroupSchema<Item>
        : never

/** The schema of one item of a list of groups, or of the group itself. */
export function groupOf<T extends z.ZodType>(field: T): GroupSchema<T> {
  const { kind } = kindOf(field)
  const item = kind instanceof z.ZodArray ? kindOf(kind.element as z.ZodType).kind : kind
  if (!(item instanceof z.ZodObject)) throw new TypeError('This field is no group of fields')
  return item as unknown as GroupSchema<T>
}

/** The name a reference has where it is read: `providerId` is `provider`, `topicIds` is `topics`. */
type ReadKey<K extends string> = K extends `${infer Name}Ids` ? `${Name}s` : K extends `${infer Name}Id` ? Name : K

const readKey = (key: string) => key.replace(/Ids$/, 's').replace(/Id$/, '')

/**
 * The words of a type as it is read: those of its input, under the names they are written and read by, those every
 * record has, and those of its derived fields.
 */
export function readWords<K extends string, R extends string, const D extends object>(
  input: FieldWords<K>,
  record: FieldWords<R>,
  nl: { [N in keyof D]: string | Word } & D,
  en: { [N in keyof NoInfer<D>]: string | Word },
): FieldWords<K | ReadKey<K> | R | (keyof D & string)> {
  const merged = (locale: Locale, derived: Record<string, string | Word>) => ({
    ...record[locale],
    ...Object.fromEntries(Object.entries<Word>(input[locale]).map(([key, word]) => [readKey(key), word])),
    ...input[locale],
    ...wordsOf(derived),
  })
  return {
    nl: merged('nl', nl as Record<string, string | Word>),
    en: merged('en', en as Record<string, string | Word>),
    groups: input.groups,
  } as FieldWords<K | ReadKey<K> | R | (keyof D & string)>
}

/** Words that belong to no schema, such as those every record has. */
export function plainWords<const D extends object>(
  nl: { [N in keyof D]: string | Word } & D,
  en: { [N in keyof NoInfer<D>]: string | Word },
): FieldWords<keyof D & string> {
  return {
    nl: wordsOf(nl as Record<keyof D & string, string | Word>),
    en: wordsOf(en as Record<keyof D & string, string | Word>),
    groups: {},
  }
}

/** What a field is called: `fieldLabel(programmeWords, 'title', 'nl')` is "Titel". */
export function fieldLabel<K extends string>(words: FieldWords<K>, key: NoInfer<K>, locale: Locale): string {
  return words[locale][key].label
}

/** A sentence of help at a field, when there is one. */
export function fieldHint<K extends string>(words: FieldWords<K>, key: NoInfer<K>, locale: Locale): string | undefined {
  return words[locale][key].hint
}

/** The English description of a field for readers of the API: "Label. Hint." */
export function description<K extends string>(words: FieldWords<K>, key: NoInfer<K>): string {
  const { label, hint } = words.en[key]
  return hint ? `${label}. ${hint}` : `${label}.`
}

/** Starts with a small letter, unless it is an abbreviation. */
export const uncapitalised = (text: string) =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
/** Starts with a capital. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * A path into the input as a person reads it: `['modules', 2, 'title']` is "Module 3, titel". A field without words
 * stands there by its name; the record itself (an empty path) has no label.
 */
export function pathLabel(path: Path, words: FieldWords, locale: Locale): string {
  const parts: string[] = []
  let known: FieldWords | undefined = words
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') continue
    const word: Word | undefined = known?.[locale][key]
    const item = path[index + 1]
    parts.push(typeof item === 'number' ? `${word?.one ?? word?.label ?? key} ${item + 1}` : (word?.label ?? key))
    known = known?.groups[key]
  }
  return parts.map((part, index) => (index === 0 ? part : uncapitalised(part))).join(', ')
}

/** What a kind of record is called, in small letters unless said. */
export interface Names {
  one: string
  many: string
  /** "het programma". */
  theOne: string
  /** "dit programma". */
  thisOne: string
  /** With a capital, as on a button: "Nieuw programma". */
  newOne: string
}

/**
 * The names of a kind of record: `conceptNames(['het', 'programma', 'programma’s'], ['programme', 'programmes'])`.
 */
export function conceptNames(
  [article, ...nl]: ['de' | 'het', string, string],
  en: [string, string],
): Record<Locale, Names> {
  const neuter = article === 'het'
  return {
    nl: {
      one: nl[0],
      many: nl[1],
      theOne: `${article} ${nl[0]}`,
      thisOne: `${neuter ? 'dit' : 'deze'} ${nl[0]}`,
      newOne: `${neuter ? 'Nieuw' : 'Nieuwe'} ${nl[0]}`,
    },
    en: { one: en[0], many: en[1], theOne: `the ${en[0]}`, thisOne: `this ${en[0]}`, newOne: `New ${en[0]}` },
  }
}

/** "1 programma", "19 programma’s". */
export function counted(names: Record<Locale, Names>, count: number, locale: Locale): string {
  const { one, many } = names[locale]
  return `${count.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB')} ${count === 1 ? one : many}`
}
