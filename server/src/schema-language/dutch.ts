import type { FieldWords, Word } from '@aanbod/shared/core/words.ts'
import { sensitiveInDutch } from '../privacy/describe-sensitive.ts'
import { byPattern } from './patterns.nl.ts'
import { sentences } from './sentences.nl.ts'

/*
 * The schema is written and printed in English. Its Dutch comes from three places: the words of the forms, which exist in
 * both languages already; patterns for what is made for every type; and a list, by the English text, of what was written for
 * one place. A text with none of these is named by tests/api/schema-languages.test.ts.
 */

const modules = import.meta.glob<Record<string, unknown>>('../../../shared/src/**/*.locale.ts', { eager: true })

const isFieldWords = (value: unknown): value is FieldWords =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value && 'groups' in value

const written = ({ label, hint }: Word) => (hint ? `${label}. ${hint}` : `${label}.`)

/** The Dutch of every description that is made of words of a form. */
function wordsOfForms(): Map<string, string> {
  const known = new Map<string, string>()
  const add = ({ nl, en, groups }: FieldWords) => {
    for (const [key, word] of Object.entries<Word>(en)) {
      const english = written(word)
      const dutch = nl[key] && written(nl[key])
      // Where several fields share an English text, the fullest Dutch is right for all of them.
      if (dutch && dutch.length > (known.get(english)?.length ?? 0)) known.set(english, dutch)
    }
    Object.values(groups).forEach(add)
  }
  for (const module of Object.values(modules)) Object.values(module).filter(isFieldWords).forEach(add)
  return known
}

/** What is sensitive about a field stands behind its description, and has words of its own. */
function sensitive(english: string): string | undefined {
  const parts = sensitiveInDutch(english)
  const dutch = parts && (parts.text === '' ? '' : dutchOf(parts.text))
  return dutch === undefined || !parts ? undefined : `${dutch} ${parts.sensitive}`.trim()
}

let forms: Map<string, string> | undefined
const found = new Map<string, string | undefined>()

/** A description of the schema in Dutch; undefined when nobody has written it yet. */
export function dutchOf(english: string): string | undefined {
  if (found.has(english)) return found.get(english)
  forms ??= wordsOfForms()
  const dutch = sentences[english] ?? forms.get(english) ?? byPattern(english) ?? sensitive(english)
  // Whatever is asked about comes from the schema, so there is an end to it.
  found.set(english, dutch)
  return dutch
}
