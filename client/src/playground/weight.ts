import type { Locale } from '@aanbod/shared/core/locale.ts'
import { uncapitalised } from '@aanbod/shared/core/words.ts'
import { fieldLabels } from '@aanbod/shared/result-table/field-labels.ts'
import type { FieldShape, ObjectShape, Shape } from '@aanbod/shared/result-table/shape.ts'
import { playgroundWords } from './playground.locale.ts'
import { namesOf } from './recordNames.ts'

/** The part of a question that weighs most, in words: "sprekers per sessie" for `editions.nodes.sessions.speakers`. */
export function partInWords(shape: ObjectShape, path: string, locale: Locale): string {
  const label = fieldLabels(locale)
  const fields: FieldShape[] = []
  let at: Shape | undefined = shape
  for (const key of path.split('.')) {
    while (at?.shape === 'list') at = at.item
    const field: FieldShape | undefined = at?.shape === 'object' ? at.fields.find(each => each.key === key) : undefined
    if (!field) break
    fields.push(field)
    at = field.of
  }
  const telling = fields.filter(({ name }) => !['nodes', 'edges', 'node', 'pageInfo'].includes(name))
  const wordOf = (field: FieldShape) => {
    const names = namesOf(typeOf(field.of))
    const isRoot = field === telling[0]
    return isRoot ? names[locale].many : uncapitalised(label({ type: field.onType, name: field.name }) ?? field.name)
  }
  const last = telling.at(-1)
  const owner = telling.at(-2)
  if (!last) return path
  if (!owner) return wordOf(last)
  const type = typeOf(owner.of)
  return playgroundWords[locale].within(wordOf(last), type ? namesOf(type)[locale].one : wordOf(owner))
}

function typeOf(shape: Shape): string | undefined {
  if (shape.shape === 'leaf') return undefined
  return shape.shape === 'list' ? typeOf(shape.item) : shape.typeName?.replace(/Connection$/, '')
}
