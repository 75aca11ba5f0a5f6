import { kindOf } from '@aanbod/shared/core/validate.ts'
import { description, type FieldWords } from '@aanbod/shared/core/words.ts'
import { vocabularies, type Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { ArrayType, type Constructor, type EntityClass, JsonType } from '@mikro-orm/core'
import {
  Embedded,
  Enum,
  Formula,
  Index,
  ManyToMany,
  ManyToOne,
  OneToMany,
  Property,
} from '@mikro-orm/decorators/legacy'
import type { GraphQLScalarType } from 'graphql'
import { Field, Float, getMetadataStorage, ID, Int } from 'type-graphql'
import { z } from 'zod'
import { PartialDate, PartialDateType } from './partial-date.ts'
import { DateScalar, DateTimeScalar, JSONScalar, LocalTimeScalar, MarkdownScalar } from './scalars.ts'
import { enumOf } from './vocabularies.ts'

/**
 * Decorators that declare a field once: its column for MikroORM, its type for GraphQL, and an entry in the list from
 * which filters, orders and reads are compiled. Columns follow the shared schema, so no limit or kind is typed twice.
 */

/** A class that stands for a GraphQL type; abstract ones included. */
export type AnyClass = abstract new (...args: never[]) => object

type GraphType = GraphQLScalarType | typeof String | typeof Boolean | AnyClass | object

/** What the compilers need to know of a field beyond the ORM's metadata. */
export interface FieldInfo {
  name: string
  /** `group` is embedded in the row, `json` a value with a shape, `derived` an SQL expression, `coded` needs a resolver. */
  source: 'column' | 'group' | 'json' | 'derived' | 'toOne' | 'toMany' | 'count' | 'coded'
  /** The name of the GraphQL type, or the class of the objects. */
  type: () => GraphType
  list: boolean
  nullable: boolean
  vocabulary?: Vocabulary
  /** The to-many relation that a `count` counts. */
  counts?: string
  /** Fields of the same object that a `coded` field reads; they reach its resolver as `__name`. */
  needs?: string[]
  /** SQL predicate on the rows of a to-many relation, given the alias of the target. */
  where?: (alias: string) => string
  /** SQL predicate that ties a target to its owner, for relations that are no column. */
  via?: (owner: string, target: string) => string
  /** The list of links of the target that this one is the other side of. */
  linkedFrom?: string
}

const fields = new Map<AnyClass, Map<string, FieldInfo>>()

/** Registers a field; fields of a subclass come on top of those of its parents. */
export function registerField(owner: AnyClass, info: FieldInfo): void {
  const own = fields.get(owner) ?? new Map<string, FieldInfo>()
  fields.set(owner, own.set(info.name, info))
  together.clear()
}

/** Fields of classes with those of their parents, once they are asked for; all are declared while modules load. */
const together = new Map<AnyClass, Map<string, FieldInfo>>()

/** Every declared field of a class, parents first. */
export function fieldsOf(owner: AnyClass): ReadonlyMap<string, FieldInfo> {
  const known = together.get(owner)
  if (known) return known
  const parent = Object.getPrototypeOf(owner) as AnyClass | null
  const inherited =
    typeof parent === 'function' && parent !== Function.prototype ? fieldsOf(parent) : new Map<string, FieldInfo>()
  const all = new Map([...inherited, ...(fields.get(owner) ?? [])])
  together.set(owner, all)
  return all
}

const classes = new Map<string, AnyClass>()

/** Lets other modules name a class without importing it, where importing would close a circle. */
export const registerClass = (owner: AnyClass) => void classes.set(owner.name, owner)
export function classNamed(name: string): AnyClass {
  const found = classes.get(name)
  if (!found) throw new Error(`No entity is called ${name}`)
  return found
}

const classOf = (target: object) => target.constructor as AnyClass

interface Options {
  description?: string
  deprecationReason?: string
}

/** Makes a property a field of the API, and tells the compilers of it. */
function declareField(owner: object, info: FieldInfo, { description: text, deprecationReason }: Options): void {
  Field(() => (info.list ? [info.type()] : info.type()) as typeof String, {
    nullable: info.nullable,
    simple: true,
    ...(text ? { description: text } : {}),
    ...(deprecationReason ? { deprecationReason } : {}),
  })(owner, info.name)
  registerField(classOf(owner), info)
  if (info.source === 'toMany') declareCount(owner, info.name)
}

/** Beside every list of records stands how many there are: `modules` and `modulesCount`. */
function declareCount(owner: object, counts: string): void {
  const count: FieldInfo = {
    name: `${counts}Count`,
    source: 'count',
    type: () => Int,
    list: false,
    nullable: false,
    counts,
  }
  declareField(owner, count, { description: `How many \`${counts}\` there are, or how many of them meet a filter.` })
}

/**
 * Fields that a person may write. `const Stored = storedBy(programmeInput, …)`, then `@Stored() title!: string`: column,
 * nullability, GraphQL type and description follow the schema's field of that name.
 */
export function storedBy(schema: z.ZodObject) {
  return (
    options: Options & {
      key?: string
      index?: boolean
      unique?: boolean
      fieldName?: string
      checkColumn?: string
      required?: boolean
    } = {},
  ): PropertyDecorator =>
    (target, property) => {
      const name = String(property)
      const field = schema.shape[options.key ?? name] as z.ZodType | undefined
      if (!field) throw new Error(`${classOf(target).name}.${name} is not in its input schema`)
      column(target, name, field, options)
    }
}

function column(
  target: object,
  name: string,
  field: z.ZodType,
  options: Options & {
    index?: boolean
    unique?: boolean
    fieldName?: string
    checkColumn?: string
    required?: boolean
  },
) {
  const { kind, nullable: mayBeNull, meta } = kindOf(field)
  const nullable = mayBeNull && !options.required
  const common = {
    nullable,
    ...(options.index ? { index: true } : {}),
    ...(options.unique ? { unique: true } : {}),
    ...(options.fieldName ? { fieldName: options.fieldName } : {}),
  }
  const declare = (type: GraphType, property: PropertyDecorator, vocabulary?: Vocabulary) => {
    property(target, name)
    declareField(
      target,
      { name, source: 'column', type: () => type, list: false, nullable, ...(vocabulary ? { vocabulary } : {}) },
      options,
    )
  }
  const columnName =
    options.checkColumn ?? options.fieldName ?? name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

  if (kind instanceof z.ZodArray) return arrayColumn(target, name, kind, options, common)
  if (meta.widget === 'partialDate') {
    return declare(
      PartialDate,
      Property({ ...common, type: PartialDateType, check: `partial_date_valid(${columnName})` }) as PropertyDecorator,
    )
  }
  if (meta.enumName) {
    const items = [...vocabularies[meta.enumName]] as string[]
    return declare(
      enumOf(meta.enumName),
      Enum({ ...common, items: () => items, type: 'text' }) as PropertyDecorator,
      meta.enumName,
    )
  }
  if (kind instanceof z.ZodBoolean)
    return declare(Boolean, Property({ ...common, type: 'boolean' }) as PropertyDecorator)
  if (kind instanceof z.ZodNumber) {
    const whole = kind.format === 'safeint' || kind.format === 'int32'
    return declare(
      whole ? Int : Float,
      Property({ ...common, type: whole ? 'integer' : 'double' }) as PropertyDecorator,
    )
  }
  switch (meta.scalar) {
    case 'DateTime':
      return declare(
        DateTimeScalar,
        Property({ ...common, type: 'datetime', columnType: 'timestamptz(3)' }) as PropertyDecorator,
      )
    case 'Date':
      return declare(DateScalar, Property({ ...common, type: 'date' }) as PropertyDecorator)
    case 'LocalTime':
      return declare(
        LocalTimeScalar,
        Property({
          ...common,
          type: 'text',
          check: `${columnName} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
        }) as PropertyDecorator,
      )
    case 'JSON':
      // Asked for whole, and nothing to filter or order by.
      Property({ ...common, type: JsonType })(target, name)
      return declareField(target, { name, source: 'json', type: () => JSONScalar, list: false, nullable }, options)
    case 'Markdown':
      return declare(MarkdownScalar, Property({ ...common, type: 'text' }) as PropertyDecorator)
    default:
      return declare(String, Property({ ...common, type: 'text' }) as PropertyDecorator)
  }
}

function arrayColumn(target: object, name: string, kind: z.ZodArray, options: Options, common: object) {
  const element = kindOf(kind.element as z.ZodType)
  if (element.kind instanceof z.ZodObject)
    throw new Error(`${name}: declare a list of objects with @JsonList or @Children`)
  const type = element.meta.enumName ? enumOf(element.meta.enumName) : String
  Property({ ...common, nullable: false, type: ArrayType, columnType: 'text[]', defaultRaw: `'{}'` })(target, name)
  const vocabulary = element.meta.enumName ? { vocabulary: element.meta.enumName } : {}
  declareField(
    target,
    { name, source: 'column', type: () => type, list: true, nullable: false, ...vocabulary },
    options,
  )
}

/** A column that people don't write themselves, such as `publishedAt`. */
export function Kept(
  type: 'String' | 'Int' | 'Boolean' | 'DateTime' | 'ID',
  options: Options & {
    nullable?: boolean
    hidden?: boolean
    index?: boolean
    unique?: boolean
    default?: string | number | boolean
  } = {},
): PropertyDecorator {
  const graphTypes = { String, Int, Boolean, DateTime: DateTimeScalar, ID }
  const columns = {
    String: { type: 'text' },
    Int: { type: 'integer' },
    Boolean: { type: 'boolean' },
    ID: { type: 'uuid' },
    DateTime: { type: 'datetime', columnType: 'timestamptz(3)' },
  } as const
  return (target, property) => {
    const name = String(property)
    const nullable = options.nullable ?? false
    Property({
      ...columns[type],
      nullable,
      ...(options.index ? { index: true } : {}),
      ...(options.unique ? { unique: true } : {}),
      ...(options.default === undefined ? {} : { default: options.default }),
    })(target, name)
    if (options.hidden) return
    declareField(target, { name, source: 'column', type: () => graphTypes[type], list: false, nullable }, options)
  }
}

/** A list of small objects kept inside the row, such as accreditations. */
export function JsonList(type: () => AnyClass, options: Options = {}): PropertyDecorator {
  return (target, property) => {
    const name = String(property)
    Property({ type: JsonType, defaultRaw: `'[]'` })(target, name)
    declareField(target, { name, source: 'json', type, list: true, nullable: false }, options)
  }
}

/** A field inside a JSON value or an embedded group that is no column of its own. */
export function Part(
  type: () => GraphType,
  options: Options & { nullable?: boolean; list?: boolean; vocabulary?: Vocabulary } = {},
): PropertyDecorator {
  return (target, property) => {
    const name = String(property)
    const nullable = options.nullable ?? false
    const list = options.list ?? false
    declareField(
      target,
      {
        name,
        source: 'column',
        type,
        list,
        nullable,
        ...(options.vocabulary ? { vocabulary: options.vocabulary } : {}),
      },
      options,
    )
  }
}

/** A group of columns that is there as a whole or not at all, such as a price. */
export function Group(type: () => AnyClass, prefix: string, options: Options = {}): PropertyDecorator {
  return (target, property) => {
    const name = String(property)
    Embedded({ entity: type as () => Constructor<object>, prefix, nullable: true })(target, name)
    declareField(target, { name, source: 'group', type, list: false, nullable: true }, options)
  }
}

type Target = () => AnyClass | string
const targetClass = (target: Target) => () => {
  const named = target()
  return typeof named === 'string' ? classNamed(named) : named
}
const entityOf = (target: Target) => targetClass(target) as unknown as () => EntityClass<object>

interface ToOneOptions extends Options {
  nullable?: boolean
  /** What happens here when the other record is purged. A record in the trash stays linked. */
  deleteRule?: 'restrict' | 'cascade' | 'set null'
  hidden?: boolean
}

/** A link to one other record; its column is indexed. */
export function ToOne(target: Target, options: ToOneOptions = {}): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    const nullable = options.nullable ?? true
    const deleteRule = options.deleteRule ?? 'restrict'
    ManyToOne({ entity: entityOf(target), ref: true, nullable, deleteRule, index: true })(owner, name)
    if (options.hidden) return
    declareField(owner, { name, source: 'toOne', type: targetClass(target), list: false, nullable }, options)
  }
}

interface ToManyOptions extends Options {
  /** In which order they come; every order ends with the id. */
  orderBy?: Record<string, 'asc' | 'desc'>
  /** They live and die with their owner. */
  owned?: boolean
  where?: (alias: string) => string
}

/** Records that link to this one. */
export function ToMany(target: Target, mappedBy: string, options: ToManyOptions = {}): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    OneToMany({
      entity: entityOf(target),
      mappedBy,
      ...(options.orderBy ? { orderBy: options.orderBy } : {}),
      ...(options.owned ? { orphanRemoval: true } : {}),
    } as never)(owner, name)
    declareField(
      owner,
      {
        name,
        source: 'toMany',
        type: targetClass(target),
        list: true,
        nullable: false,
        ...(options.where ? { where: options.where } : {}),
      },
      options,
    )
  }
}

/** Ordered children that live and die with their owner. */
export const Children = (target: Target, mappedBy: string, options: Options = {}) =>
  ToMany(target, mappedBy, { ...options, orderBy: { position: 'asc' }, owned: true })

/** A list of links to other records, in the order in which they were given. */
export function Links(target: Target, pivotTable: string, options: Options = {}): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    ManyToMany({ entity: entityOf(target), pivotTable, owner: true, fixedOrder: true, deleteRule: 'cascade' })(
      owner,
      name as never,
    )
    declareField(owner, { name, source: 'toMany', type: targetClass(target), list: true, nullable: false }, options)
  }
}

/** The other side of `@Links`, to read only: kept by the mapper too, each link would be written from both sides. */
export function LinkedFrom(target: Target, mappedBy: string, options: Options = {}): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    declareField(
      owner,
      {
        name,
        source: 'toMany',
        type: targetClass(target),
        list: true,
        nullable: false,
        linkedFrom: mappedBy,
      },
      options,
    )
  }
}

const derivedTypes = { String, Int, Float, Boolean, DateTime: DateTimeScalar, Date: DateScalar, PartialDate }

interface DerivedOptions extends Options {
  nullable?: boolean
  list?: boolean
}

/**
 * A field that SQL derives from the row; it filters, sorts and aggregates like a column.
 *
 * @param sql - gets the alias of the row's table and gives an expression; a shape gives `jsonb` with the shape's fields
 */
export function Derived(
  type: keyof typeof derivedTypes | (() => AnyClass),
  sql: (alias: string) => string,
  options: DerivedOptions = {},
): PropertyDecorator {
  return (target, property) => {
    const name = String(property)
    const nullable = options.nullable ?? false
    const list = options.list ?? false
    const graphType = typeof type === 'string' ? () => derivedTypes[type] as GraphType : type
    Formula((columns: { toString(): string }) => `(${sql(columns.toString())})`, {
      lazy: true,
      type: typeof type === 'string' ? 'text' : 'json',
    } as never)(target, name)
    declareField(
      target,
      {
        name,
        source: typeof type === 'string' ? 'derived' : 'json',
        type: graphType,
        list,
        nullable,
      },
      options,
    )
  }
}

/** A record that SQL finds from the row, such as the next edition: `sql` gives the id of a `target`. */
export function DerivedToOne(target: Target, sql: (alias: string) => string, options: Options = {}): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    Formula((columns: { toString(): string }) => `(${sql(columns.toString())})`, { lazy: true, type: 'uuid' } as never)(
      owner,
      name,
    )
    declareField(owner, { name, source: 'toOne', type: targetClass(target), list: false, nullable: true }, options)
  }
}

/** Records reached by a condition rather than by a column, such as the editions of a provider's programmes. */
export function Via(
  target: Target,
  via: (owner: string, target: string) => string,
  options: Options = {},
): PropertyDecorator {
  return (owner, property) => {
    const name = String(property)
    declareField(
      owner,
      {
        name,
        source: 'toMany',
        type: targetClass(target),
        list: true,
        nullable: false,
        via,
      },
      options,
    )
  }
}

/** Gives the fields of a class their descriptions for readers of the API, from the words that forms use too. */
export function describeFields(owner: AnyClass, words: FieldWords): void {
  for (const field of getMetadataStorage().fields) {
    if (field.target === owner && !field.description && field.name in words.en)
      field.description = description(words, field.name)
  }
}

/** A unique index over the records outside the trash. Its name leads a violation back to the field. */
export function UniqueAmongLiving(table: string, ...columns: string[]): ClassDecorator {
  const name = `${table}_${columns.join('_')}_unique`
  return target =>
    Index({
      name,
      expression: `create unique index "${name}" on "${table}" (${columns.map(column => `"${column}"`).join(', ')}) where deleted_at is null`,
    })(target as never)
}

/**
 * What searches look in, by weight; columns by their names in the table. Three columns that PostgreSQL keeps: the stems of
 * the words for whole words and their beginnings, the folded text for parts of words, and for the names in `A` their words
 * with each letter left out in turn, for typos.
 */
export function SearchText(weights: { A: string[]; B?: string[]; C?: string[] }): PropertyDecorator {
  const textOf = (column: string) =>
    column.endsWith('[]') ? `lines_text(${column.slice(0, -2)})` : `coalesce(${column}, '')`
  const together = (columns: string[]) => `fold(${columns.map(textOf).join(` || ' ' || `)})`
  const stems = Object.entries(weights).flatMap(([weight, columns]) =>
    (columns as string[]).map(
      column => `setweight(to_tsvector('dutch'::regconfig, fold(${textOf(column)})), '${weight}')`,
    ),
  )
  const all = Object.values(weights).flat() as string[]
  return (target, property) => {
    const keep = (name: string, columnType: string, generated: string) =>
      Property({
        columnType,
        type: 'any',
        nullable: true,
        hidden: true,
        lazy: true,
        generated: `(${generated}) stored`,
        index: false,
      } as never)(target, name)
    keep(String(property), 'tsvector', stems.join(' || '))
    keep('searchWords', 'text', together(all))
    keep('searchNear', 'text[]', `typo_words(${together(weights.A)})`)
    for (const properties of [[String(property)], ['searchNear']])
      Index({ properties, type: 'gin' } as never)(target.constructor as never)
  }
}

/** Declares what a field with a resolver of its own reads; the read path hands those over as `__name`. */
export function coded(owner: AnyClass, name: string, needs: string[]): void {
  registerField(owner, { name, source: 'coded', type: () => String, list: false, nullable: true, needs })
}
for (const name of ['value', 'earliest', 'latest']) {
  registerField(PartialDate, {
    name,
    source: 'column',
    type: () => (name === 'value' ? String : DateScalar),
    list: false,
    nullable: name !== 'value',
  })
}
coded(PartialDate, 'label', ['value'])
