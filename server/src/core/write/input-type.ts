import { kindOf } from '@aanbod/shared/core/validate.ts'
import { description as describe, type FieldWords } from '@aanbod/shared/core/words.ts'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { DateScalar, DateTimeScalar, JSONScalar, LocalTimeScalar, MarkdownScalar } from '../scalars.ts'
import { enumOf } from '../vocabularies.ts'

type InputClass = new () => object

const created = new Map<string, InputClass>()

/**
 * The GraphQL input type of a shared schema, so that no field is typed twice. A field with a default may be left out;
 * `null` stands for that default, or clears a field that may be empty.
 *
 * @throws at start, for a kind of field it cannot express
 */
export function inputType(name: string, schema: z.ZodObject, words?: FieldWords): InputClass {
  return build(name, schema, words, false)
}

/** The input type of a change: every field may be left out, which keeps it; `null` clears. */
export function patchType(name: string, schema: z.ZodObject, words?: FieldWords, without: string[] = []): InputClass {
  return build(name, schema, words, true, without)
}

function build(
  name: string,
  schema: z.ZodObject,
  words: FieldWords | undefined,
  isPatch: boolean,
  without: string[] = [],
): InputClass {
  const known = created.get(name)
  if (known) return known
  const type = { [name]: class {} }[name] as InputClass
  created.set(name, type)
  InputType(name)(type)
  for (const [key, field] of Object.entries(schema.shape)) {
    if (without.includes(key)) continue
    const { nullable, optional } = kindOf(field as z.ZodType)
    const { type: graphType, list } = typeOf(name, key, field as z.ZodType, words?.groups[key])
    const description = words && key in words.en ? describe(words, key) : undefined
    Field(() => (list ? [graphType] : graphType) as typeof String, {
      nullable: isPatch || nullable || optional,
      ...(description ? { description } : {}),
    })(type.prototype as object, key)
  }
  return type
}

function typeOf(
  owner: string,
  key: string,
  field: z.ZodType,
  words: FieldWords | undefined,
): { type: unknown; list: boolean } {
  const { kind, meta } = kindOf(field)
  if (kind instanceof z.ZodArray) return { type: typeOf(owner, key, kind.element as z.ZodType, words).type, list: true }
  if (kind instanceof z.ZodObject) {
    if (!meta.typeName) throw new Error(`${owner}.${key}: a group of fields needs a typeName`)
    return { type: build(meta.typeName, kind, words, false), list: false }
  }
  if (meta.enumName) return { type: enumOf(meta.enumName), list: false }
  if (kind instanceof z.ZodBoolean) return { type: Boolean, list: false }
  if (kind instanceof z.ZodNumber)
    return { type: kind.format === 'safeint' || kind.format === 'int32' ? Int : Float, list: false }
  if (meta.scalar)
    return {
      type: {
        ID,
        Date: DateScalar,
        DateTime: DateTimeScalar,
        LocalTime: LocalTimeScalar,
        Markdown: MarkdownScalar,
        JSON: JSONScalar,
      }[meta.scalar],
      list: false,
    }
  if (
    kind instanceof z.ZodString ||
    kind instanceof z.ZodEmail ||
    kind instanceof z.ZodURL ||
    kind instanceof z.ZodISODateTime
  )
    return { type: String, list: false }
  throw new Error(`${owner}.${key}: no GraphQL type for ${kind.constructor.name}`)
}
