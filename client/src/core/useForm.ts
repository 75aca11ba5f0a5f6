import { type Fault, type Issue, messageOf, type Path } from '@aanbod/shared/core/errors.ts'
import { check, checkPatch, checkRules, kindOf } from '@aanbod/shared/core/validate.ts'
import { type FieldWords, pathLabel } from '@aanbod/shared/core/words.ts'
import { computed, type ComputedRef, onScopeDispose, reactive, type Ref, ref, toRaw, watch } from 'vue'
import { z } from 'zod'
import { compare } from './conflict.ts'
import { describe } from './describe.ts'
import { dropDraft, keepDraft, type KeptDraft, readDraft } from './drafts.ts'
import type { FieldProps } from './field.ts'
import { asRequestError, type CurrentVersion, type RequestError } from './graphql.ts'
import { locale } from './i18n.ts'
import { copyOf, isRecord, pick, sameValue } from './values.ts'

// The content security policy forbids eval, which zod would otherwise use to speed itself up.
z.config({ jitless: true })

type Values = Record<string, unknown>

/** A form that is being filled in: any field may still be absent or empty. */
export type Draft<S extends z.ZodObject> = { [K in keyof z.output<S>]?: z.output<S>[K] | null }

/** What a save may answer, so that the form goes on from what is stored now. */
export interface Stored<S extends z.ZodObject> {
  version?: number
  values?: Draft<S>
}

/** How a form starts and what it does. */
export interface FormOptions<S extends z.ZodObject> {
  /** What stands in the fields at first. */
  initial: Draft<S>
  /** Version of the record that is edited; without one the form makes something new. */
  version?: number
  /**
   * Stores the input and answers with what is stored now. Gets everything for a new record, and only the changed fields of an
   * existing one, with the version they started from.
   */
  save: (input: z.output<S>, version: number) => Promise<Stored<S> | undefined | void>
  /** Name under which unsaved text is kept on this computer, such as `programme.<id>`; none is kept without it. */
  draftKey?: string
}

type Keys<T> = Exclude<keyof T & string, 'id'>
type Group = Record<string, unknown>
type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? (Item extends Group ? Item : never) : never
type ListKeys<T> = { [K in Keys<T>]: [ItemOf<T[K]>] extends [never] ? never : K }[Keys<T>]
type GroupKeys<T> = {
  [K in Keys<T>]: NonNullable<T[K]> extends readonly unknown[] ? never : NonNullable<T[K]> extends Group ? K : never
}[Keys<T>]

/** Part of a form: the form itself, a group of fields in it, or one item of a list. */
export interface FormScope<T> {
  /** Everything a field component needs: `<TextField v-bind="form.field('title')" />`. */
  field: <K extends Keys<T>>(key: K) => FieldProps<NonNullable<T[K]>>
  /** The fields of a group, such as `form.group('price').field('amountCents')`. */
  group: <K extends GroupKeys<T>>(key: K) => FormScope<NonNullable<T[K]>> & GroupState
  /** The items of an ordered list. */
  items: <K extends ListKeys<T>>(key: K) => FormItems<ItemOf<T[K]>>
}

interface GroupState {
  /** Whether the group is there at all; a price that is not known is not. */
  readonly present: boolean
  add: () => void
  clear: () => void
}

export interface FormItem<I> {
  /** Stays with the item while it moves: the `key` of a `v-for`. */
  key: number
  index: number
  value: I
  scope: FormScope<I>
  /** Whether anything in it is wrong. */
  invalid: boolean
}

export interface FormItems<I> {
  readonly entries: FormItem<I>[]
  /** Adds an item at the end, with the defaults of its schema and what is given. */
  add: (values?: Partial<I>) => void
  remove: (index: number) => void
  move: (from: number, to: number) => void
  readonly changed: boolean
  readonly label: string
  readonly hint: string | undefined
  /** What one item is called. */
  readonly one: string
  readonly error: string | undefined
  readonly name: string
}

/** A fault as the summary shows it, with the field it leads to. */
export interface SummaryLine {
  name: string
  label: string
  message: string
}

/** Two versions that have to become one. */
export interface Conflict {
  base: Values
  mine: Values
  current: CurrentVersion
}

export interface Form<S extends z.ZodObject> extends FormScope<z.output<S>> {
  /** What stands in the fields now. Change it through the fields, or with `set`. */
  values: Draft<S>
  set: <K extends keyof z.output<S> & string>(key: K, value: z.output<S>[K] | null) => void
  /** Checks and stores; resolves to whether it was stored. */
  submit: () => Promise<boolean>
  saving: Ref<boolean>
  dirty: ComputedRef<boolean>
  /** The fields that differ from what is stored. */
  changed: ComputedRef<string[]>
  summary: ComputedRef<SummaryLine[]>
  /** What went wrong that belongs to no field. */
  failure: Ref<RequestError | null>
  /** Puts everything back. */
  reset: () => void
  /** Goes on from a record that was loaded anew. */
  restart: (initial: Draft<S>, version?: number) => void
  /** A text that was not saved last time, until it is put back or thrown away. */
  recovered: Ref<KeptDraft | null>
  restoreDraft: () => void
  dropDraft: () => void
  conflict: Ref<Conflict | null>
  /** Back to one's own text; the next save compares again. */
  dismissConflict: () => void
  /** Takes over what was chosen, and stores it on top of the other version. */
  settleConflict: (values: Values) => Promise<boolean>
  words: FieldWords
  /** A value of a field as a person reads it. */
  describe: (key: string, value: unknown) => string
}

/**
 * A form that follows a shared input schema: labels, hints, limits and messages come from there, server faults land at their
 * field, only changed fields are sent, and nothing typed is lost.
 *
 * @param words - the words of the schema's fields, from the same folder of shared/
 */
export function useForm<S extends z.ZodObject>(schema: S, words: FieldWords, options: FormOptions<S>): Form<S> {
  const base = ref<Values>(starting(schema, options.initial as Values)) as Ref<Values>
  const values = reactive(copyOf(base.value)) as Values
  const version = ref(options.version ?? null)
  /** The fields the page gave; others are not edited here and not checked. */
  let known = new Set(Object.keys(options.initial))
  const faults = ref<Fault[]>([])
  const issues = ref<Issue[]>([])
  const saving = ref(false)
  const failure = ref<RequestError | null>(null)
  const conflict = ref<Conflict | null>(null) as Ref<Conflict | null>
  let attempted = false

  const changed = computed(() => Object.keys(values).filter(key => !sameValue(values[key], base.value[key])))
  const dirty = computed(() => changed.value.length > 0)

  function validate() {
    const result = checked()
    faults.value = result.faults ?? []
    return result
  }

  function checked() {
    if (version.value === null) return check(schema, toRaw(values))
    const edited = new Set([...known, ...changed.value])
    const patch = checkPatch(schema, pick(values, edited))
    if (patch.faults) return patch
    const broken = checkRules(schema, { ...emptyOf(schema), ...patch.value } as z.output<S>).filter(fault =>
      edited.has(String(fault.path[0])),
    )
    return broken.length > 0 ? { faults: broken } : patch
  }

  function write(path: Path, value: unknown) {
    writeAt(values, path, value)
    issues.value = issues.value.filter(issue => !startsWith(issue.path, path))
    if (attempted) validate()
  }

  const errorAt = (path: Path, deep = false) => {
    const here = (fault: { path: Path }) => (deep ? startsWith(fault.path, path) : samePath(fault.path, path))
    const fault = faults.value.find(here)
    return fault ? messageOf(fault, locale.value) : issues.value.find(here)?.message
  }

  const isNew = () => version.value === null
  const scope = createScope({
    schema,
    words,
    values,
    base: () => base.value,
    isNew,
    write,
    errorAt,
  }) as unknown as FormScope<z.output<S>>

  const summary = computed<SummaryLine[]>(() =>
    [...faults.value.map(fault => ({ path: fault.path, message: messageOf(fault, locale.value) })), ...issues.value]
      .filter(({ path }) => path.length > 0)
      .map(({ path, message }) => ({ name: path.join('.'), label: pathLabel(path, words, locale.value), message })),
  )

  async function submit(): Promise<boolean> {
    if (saving.value) return false
    if (version.value !== null && !dirty.value) return true
    attempted = true
    failure.value = null
    issues.value = []
    const result = validate()
    if (result.faults) return false
    const sent = copyOf(values)
    const input = version.value === null ? result.value : pick(result.value, changed.value)
    saving.value = true
    try {
      const stored = await saveOnTop(input as z.output<S>, sent)
      attempted = false
      if (stored?.version !== undefined) version.value = stored.version
      rebase({ ...sent, ...(stored?.values && starting(schema, stored.values as Values, false)) }, sent)
      settleDraft()
      return true
    } catch (error) {
      fail(asRequestError(error), sent)
      return false
    } finally {
      saving.value = false
    }
  }

  /**
   * Saves, and saves again on top of a newer version as long as nobody changed a field of ours: then there is nothing for a
   * person to choose.
   */
  async function saveOnTop(input: z.output<S>, sent: Values) {
    for (let tries = 1; ; tries++) {
      try {
        return await options.save(input, version.value ?? 0)
      } catch (error) {
        const { code, current } = asRequestError(error)
        const clashes = current ? compare(base.value, pick(sent, Object.keys(input)), current.values).clashes : []
        if (code !== 'CONFLICT' || !current || clashes.length > 0 || tries === 3) throw error
        version.value = current.version
      }
    }
  }

  function fail(error: RequestError, mine: Values) {
    if (error.code === 'CONFLICT' && error.current) {
      conflict.value = { base: copyOf(base.value), mine, current: error.current }
      return
    }
    issues.value = error.issues.filter(issue => issue.path.length > 0)
    if (issues.value.length === 0) failure.value = error
  }

  /** What is stored becomes the ground; fields that were typed in meanwhile keep what was typed. */
  function rebase(stored: Values, sent: Values) {
    for (const [key, value] of Object.entries(stored)) {
      if (sameValue(values[key], sent[key])) values[key] = copyOf(value)
    }
    base.value = copyOf(stored)
  }

  async function settleConflict(settled: Values): Promise<boolean> {
    if (!conflict.value) return false
    const { current } = conflict.value
    conflict.value = null
    version.value = current.version
    base.value = { ...base.value, ...copyOf(pick(current.values, Object.keys(base.value))) }
    Object.assign(values, copyOf(settled))
    return submit()
  }

  function reset() {
    Object.assign(values, copyOf(base.value))
    faults.value = []
    issues.value = []
    failure.value = null
    attempted = false
    forgetDraft()
  }

  function restart(initial: Draft<S>, next?: number) {
    base.value = starting(schema, initial as Values)
    known = new Set(Object.keys(initial))
    version.value = next ?? null
    reset()
  }

  const { recovered, settleDraft, forgetDraft } = useDraft(
    options.draftKey,
    () => pick(values, changed.value),
    version,
    dirty,
  )

  return {
    ...scope,
    values: values as Draft<S>,
    set: (key, value) => write([key], value),
    submit,
    saving,
    dirty,
    changed,
    summary,
    failure,
    reset,
    restart,
    recovered,
    conflict,
    settleConflict,
    dismissConflict: () => (conflict.value = null),
    words,
    describe: (key, value) => describe(schema.shape[key] as z.ZodType | undefined, value, locale.value),
    restoreDraft() {
      if (recovered.value) Object.assign(values, copyOf(pick(recovered.value.values, Object.keys(values))))
      recovered.value = null
    },
    dropDraft: forgetDraft,
  }
}

/** Keeps unsaved text on this computer, half a second after the last key. */
function useDraft(
  key: string | undefined,
  unsaved: () => Values,
  version: Ref<number | null>,
  dirty: ComputedRef<boolean>,
) {
  const recovered = ref<KeptDraft | null>(key === undefined ? null : readDraft(key))
  let wait: ReturnType<typeof setTimeout> | undefined
  /** What was typed now is stored or given up; what is offered waits on for an answer. */
  function settleDraft() {
    clearTimeout(wait)
    if (key === undefined) return
    if (recovered.value) keepDraft(key, copyOf(recovered.value))
    else dropDraft(key)
  }
  const keep = () => {
    clearTimeout(wait)
    wait = undefined
    if (key !== undefined && dirty.value)
      keepDraft(key, {
        at: Date.now(),
        version: version.value,
        // What is offered still and what is typed now share one place: neither may drive out the other.
        values: copyOf({ ...recovered.value?.values, ...unsaved() }),
      })
  }
  if (key !== undefined) {
    watch(
      unsaved,
      () => {
        clearTimeout(wait)
        if (dirty.value) wait = setTimeout(keep, 500)
        else settleDraft()
      },
      { deep: true },
    )
  }
  // Leaving on purpose has been asked; a text that is still waiting here was given up or is about to be offered back.
  onScopeDispose(() => clearTimeout(wait))
  return {
    recovered,
    settleDraft,
    forgetDraft() {
      clearTimeout(wait)
      recovered.value = null
      if (key !== undefined) dropDraft(key)
    },
  }
}

interface ScopeContext {
  schema: z.ZodObject
  words: FieldWords
  values: Values
  base: () => Values
  /** What is made for the first time differs from nothing: its fields are not marked. */
  isNew: () => boolean
  write: (path: Path, value: unknown) => void
  errorAt: (path: Path, deep?: boolean) => string | undefined
}

const itemKeys = new WeakMap<object, number>()
let lastKey = 0
function keyOf(item: object): number {
  const raw = toRaw(item)
  const key = itemKeys.get(raw) ?? ++lastKey
  itemKeys.set(raw, key)
  return key
}

/** A scope whose keys and values are typed by its caller: inside, the schema alone says what there is. */
type AnyScope = {
  field: (key: string) => FieldProps<unknown>
  group: (key: string) => AnyScope & GroupState
  items: (key: string) => FormItems<Values>
}

function createScope(context: ScopeContext, prefix: Path = []): AnyScope {
  const { schema, words, values, base, isNew, write, errorAt } = context
  const callbacks = new Map<string, Pick<FieldProps<unknown>, 'onUpdate:modelValue' | 'onReset'>>()
  const kindAt = (key: string) => kindOf(fieldOf(schema, key))
  const wordAt = (key: string) => words[locale.value][key] ?? { label: key }
  const nested = (key: string, path: Path): AnyScope =>
    createScope(
      { ...context, schema: groupSchema(schema, key), words: words.groups[key] ?? { nl: {}, en: {}, groups: {} } },
      path,
    )

  return {
    field(key) {
      const path = [...prefix, key]
      const { kind, nullable, optional, meta } = kindAt(key)
      const stored = storedAt(base(), values, path)
      const value = readAt(values, path)
      const calls = callbacks.get(key) ?? {
        'onUpdate:modelValue': next => write(path, next),
        onReset: () => write(path, copyOf(storedAt(base(), values, path)?.value ?? null)),
      }
      callbacks.set(key, calls)
      return {
        name: path.join('.'),
        label: wordAt(key).label,
        hint: wordAt(key).hint,
        required: !nullable && !optional && !(kind instanceof z.ZodArray),
        maxLength: meta.maxLength,
        vocabulary: meta.enumName,
        error: errorAt(path, kind instanceof z.ZodArray),
        changed: !isNew() && stored !== null && !sameValue(value, stored.value),
        modelValue: value ?? null,
        ...calls,
      }
    },
    group(key) {
      const path = [...prefix, key]
      return {
        ...nested(key, path),
        get present() {
          return isRecord(readAt(values, path))
        },
        add: () => write(path, emptyOf(groupSchema(schema, key))),
        clear: () => write(path, null),
      }
    },
    items(key) {
      const path = [...prefix, key]
      const list = () => (readAt(values, path) ?? []) as Values[]
      const scopes = new Map<number, AnyScope>()
      const scopeAt = (index: number) => {
        const known = scopes.get(index) ?? nested(key, [...path, index])
        scopes.set(index, known)
        return known
      }
      return {
        get entries() {
          return list().map((value, index) => ({
            key: keyOf(value),
            index,
            value,
            scope: scopeAt(index) as unknown as FormScope<Values>,
            invalid: errorAt([...path, index], true) !== undefined,
          }))
        },
        add: given => write(path, [...list(), { ...emptyOf(groupSchema(schema, key)), ...given }]),
        remove: index => write(path, list().toSpliced(index, 1)),
        move(from, to) {
          const items = [...list()]
          items.splice(to, 0, ...items.splice(from, 1))
          write(path, items)
        },
        get changed() {
          const stored = storedAt(base(), values, path)
          return !isNew() && stored !== null && !sameValue(list(), stored.value ?? [])
        },
        get label() {
          return wordAt(key).label
        },
        get hint() {
          return wordAt(key).hint
        },
        get one() {
          return wordAt(key).one ?? wordAt(key).label
        },
        get error() {
          return errorAt(path)
        },
        name: path.join('.'),
      }
    },
  }
}

function fieldOf(schema: z.ZodObject, key: string): z.ZodType {
  const field = schema.shape[key] as z.ZodType | undefined
  if (!field) throw new TypeError(`The schema has no field “${key}”`)
  return field
}

function groupSchema(schema: z.ZodObject, key: string): z.ZodObject {
  const { kind } = kindOf(fieldOf(schema, key))
  const item = kind instanceof z.ZodArray ? kindOf(kind.element as z.ZodType).kind : kind
  if (!(item instanceof z.ZodObject)) throw new TypeError(`“${key}” is no group of fields`)
  return item
}

/** Every field of a schema as it stands in an empty form. */
export function emptyOf(schema: z.ZodObject): Values {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => {
      const { kind, defaultValue } = kindOf(field as z.ZodType)
      return [key, copyOf(defaultValue ?? (kind instanceof z.ZodArray ? [] : null))]
    }),
  )
}

/** The values a form starts with; fields of the record that are no input, such as names of relations, are left out. */
function starting(schema: z.ZodObject, given: Values, complete = true): Values {
  const known = pick(given, Object.keys(schema.shape))
  return copyOf(complete ? { ...emptyOf(schema), ...known } : known)
}

function readAt(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Values)[key] : undefined),
    values,
  )
}

/**
 * What is stored for a field; null when nothing is, because its item or group is new. An item is known by its id, so that one
 * that was moved is compared with itself.
 */
function storedAt(base: unknown, values: unknown, path: Path): { value: unknown } | null {
  let stored = base
  let now = values
  for (const key of path) {
    now = readAt(now, [key])
    if (Array.isArray(stored)) {
      const id = readAt(now, ['id'])
      stored = id === undefined ? stored[Number(key)] : stored.find(item => id !== null && readAt(item, ['id']) === id)
    } else {
      if (!isRecord(stored)) return null
      stored = stored[key]
    }
  }
  return { value: stored }
}

function writeAt(values: Values, path: Path, value: unknown) {
  const parent = readAt(values, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof parent === 'object' && parent !== null && key !== undefined) (parent as Values)[key] = value
}

const samePath = (a: Path, b: Path) => a.length === b.length && startsWith(a, b)
const startsWith = (path: Path, start: Path) => start.every((key, index) => String(path[index]) === String(key))
