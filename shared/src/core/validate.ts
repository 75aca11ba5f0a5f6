import { z } from 'zod'
import type { Fault, FaultCode, Params, Path } from './errors.ts'
import type { FieldMeta } from './fields.ts'

/** A rule across fields. It sees values that fit the schema, all of them, and names what is wrong. */
export type Rule<T> = (value: T) => Fault[]

const rules = new WeakMap<z.ZodObject, Rule<never>[]>()
const fieldsOfRule = new WeakMap<Rule<never>, readonly string[]>()

/** Ties rules to a schema, so that server and form check the same. */
export function withRules<T extends z.ZodObject>(schema: T, ...checks: Rule<z.output<T>>[]): void {
  rules.set(schema, checks as Rule<never>[])
}

/** A rule that looks at the named fields and sees no others, so that a change elsewhere cannot break it. */
export function about<V extends object>(fields: Record<keyof V & string, true>, rule: Rule<V>): Rule<V> {
  const names = Object.keys(fields) as (keyof V & string)[]
  const narrow: Rule<V> = value => rule(Object.fromEntries(names.map(name => [name, value[name]])) as V)
  fieldsOfRule.set(narrow as Rule<never>, names)
  return narrow
}

/** The fields that the rules tied to a schema look at; null when one of them may look at any. */
export function fieldsUnderRules(schema: z.ZodObject): Set<string> | null {
  const fields = new Set<string>()
  for (const rule of rules.get(schema) ?? []) {
    const named = fieldsOfRule.get(rule)
    if (!named) return null
    for (const name of named) fields.add(name)
  }
  return fields
}

/** The faults of the rules tied to the schema, for values that fit it. */
export function checkRules<T extends z.ZodObject>(schema: T, value: z.output<T>): Fault[] {
  return ((rules.get(schema) ?? []) as Rule<z.output<T>>[]).flatMap(rule => rule(value))
}

export type Checked<T> = { value: T; faults?: undefined } | { value?: undefined; faults: Fault[] }

/** Checks what a person wrote against schema and rules; `null` for a field that has a default takes the default. */
export function check<T extends z.ZodObject>(schema: T, input: unknown): Checked<z.output<T>> {
  const unstorable = textFaults(input)
  if (unstorable.length > 0) return { faults: unstorable }
  const result = schema.safeParse(withDefaults(schema, input), { reportInput: true })
  if (!result.success) return { faults: result.error.issues.map(faultOf) }
  const faults = checkRules(schema, result.data)
  return faults.length > 0 ? { faults } : { value: result.data }
}

/** Checks a patch: an absent key stays absent, `null` clears (or takes the default). Rules need the merged record: see `checkRules`. */
export function checkPatch<T extends z.ZodObject>(schema: T, input: unknown): Checked<Partial<z.output<T>>> {
  const unstorable = textFaults(input)
  if (unstorable.length > 0) return { faults: unstorable }
  const result = patchOf(schema).safeParse(withDefaults(schema, input), { reportInput: true })
  return result.success ? { value: result.data as Partial<z.output<T>> } : { faults: result.error.issues.map(faultOf) }
}

/** Whether a database can keep a text: it takes no null character, nor half of a pair that makes one character. */
export const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

function textFaults(input: unknown, path: Path = []): Fault[] {
  if (typeof input === 'string') return isStorable(input) ? [] : [{ path, code: 'invalid' }]
  if (Array.isArray(input)) return input.flatMap((item, index) => textFaults(item, [...path, index]))
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]) => textFaults(value, [...path, key]))
}

const patches = new WeakMap<z.ZodObject, z.ZodObject>()

/** The schema with every field optional and without defaults. */
export function patchOf(schema: z.ZodObject): z.ZodObject {
  const known = patches.get(schema)
  if (known) return known
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => [key, withoutDefault(field as z.ZodType).optional()]),
  )
  const patch = z.object(shape)
  patches.set(schema, patch)
  return patch
}

const withoutDefault = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodDefault ? (field.def.innerType as z.ZodType) : field

/** A field taken apart: its kind without wrappers, whether it may be null or absent, and what `.meta()` says of it. */
export interface FieldKind {
  kind: z.ZodType
  nullable: boolean
  /** Absent is fine: the field has a default. */
  optional: boolean
  defaultValue: unknown
  meta: FieldMeta
}

const kinds = new WeakMap<z.ZodType, FieldKind>()

/** Takes a field of a schema apart. */
export function kindOf(field: z.ZodType): FieldKind {
  const known = kinds.get(field)
  if (known) return known
  let kind = field
  let nullable = false
  let optional = false
  let defaultValue: unknown
  let meta: FieldMeta = {}
  for (;;) {
    meta = { ...(kind.meta() as FieldMeta | undefined), ...meta }
    if (kind instanceof z.ZodDefault) {
      optional = true
      defaultValue = kind.def.defaultValue
      kind = kind.def.innerType as z.ZodType
    } else if (kind instanceof z.ZodNullable) {
      nullable = true
      kind = kind.def.innerType as z.ZodType
    } else if (kind instanceof z.ZodOptional) {
      optional = true
      kind = kind.def.innerType as z.ZodType
    } else if (kind instanceof z.ZodPipe) {
      kind = (kind.def.in instanceof z.ZodTransform ? kind.def.out : kind.def.in) as z.ZodType
    } else break
  }
  const result = { kind, nullable, optional, defaultValue, meta }
  kinds.set(field, result)
  return result
}

/** Replaces `null` by the default where a field takes no null, at every depth. */
function withDefaults(schema: z.ZodType, input: unknown): unknown {
  const { kind } = kindOf(schema)
  if (kind instanceof z.ZodArray && Array.isArray(input))
    return input.map(item => withDefaults(kind.element as z.ZodType, item))
  if (!(kind instanceof z.ZodObject) || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      if (!Object.hasOwn(kind.shape, key)) return [key, value]
      const field = kind.shape[key] as z.ZodType
      const { nullable, optional, defaultValue } = kindOf(field)
      return [key, value === null && !nullable && optional ? defaultValue : withDefaults(field, value)]
    }),
  )
}

type ZodIssue = z.core.$ZodIssue

function faultOf(issue: ZodIssue): Fault {
  const path = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key)) as Path
  const [code, params] = codeOf(issue)
  return params ? { path, code, params } : { path, code }
}

function codeOf(issue: ZodIssue): [FaultCode, Params?] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return ['required']
      return [issue.expected === 'int' ? 'not_whole' : issue.expected === 'number' ? 'not_a_number' : 'invalid']
    case 'too_big':
      if (issue.origin === 'string') return ['too_long', { maximum: Number(issue.maximum) }]
      return [issue.origin === 'array' ? 'too_many' : 'too_large', { maximum: Number(issue.maximum) }]
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) <= 1 ? ['required'] : ['too_short', { minimum: Number(issue.minimum) }]
      return issue.origin === 'array' ? ['required'] : ['too_small', { minimum: Number(issue.minimum) }]
    case 'invalid_value':
      return [issue.input === undefined || issue.input === null || issue.input === '' ? 'required' : 'unknown_code']
    case 'invalid_format':
      if (issue.input === '') return ['required']
      if (issue.format === 'email') return ['email']
      if (issue.format === 'url') return ['url']
      if (issue.format === 'datetime') return ['instant']
      return [issue.format === 'guid' ? 'unknown_reference' : 'invalid']
    case 'custom':
      return [
        (issue.params as { code?: FaultCode } | undefined)?.code ?? 'invalid',
        (issue.params as { params?: Params } | undefined)?.params,
      ]
    default:
      return ['invalid']
  }
}
