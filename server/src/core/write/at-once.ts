import { slugOf } from '@aanbod/shared/core/slug.ts'
import { checkPatch, fieldsUnderRules } from '@aanbod/shared/core/validate.ts'
import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { z } from 'zod'
import type { Context, SignedIn } from '../../context.ts'
import { BaseRecord } from '../base.entity.ts'
import type { AnyClass } from '../entity.ts'
import { type Compiled, compiled } from '../read/plan-cache.ts'
import { JsonText, LongWayError, type ReadService } from '../read/read.service.ts'
import { runRow } from '../read/run.ts'
import { every, quote, Statement } from '../read/sql.ts'
import { orderOf, type Place, placesOf, type Values } from './values.ts'

/*
 * Writes that need no look at anything else, as one statement without a transaction. It changes something only when
 * everything is as it should be: the version, the links, the rules. When it is not, nothing happened, and the long way round
 * (`openChange`, `makeRecord`) finds out what was wrong and says so. So no rule, conflict or fault is written twice.
 */

/** A record that was written: its id, or what was asked of it. */
export type Written = string | { row: Values | JsonText }

export interface Guards {
  /** Fields whose change takes a look at more than the row. */
  elsewhere?: readonly string[]
  /** SQL of what has to hold of the row as it will be; gets its alias. */
  holds?: (row: string) => string
}

const metaOf = (em: EntityManager, entity: AnyClass) => em.getMetadata().get(entity as never) as EntityMetadata
const isUuid = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
const columnOf = (property: EntityProperty) => property.fieldNames[0] ?? property.name

/** Of two types in one table, the rows of this one. */
function ofType(meta: EntityMetadata, alias: string): string | null {
  const column = meta.root.discriminatorColumn as string | undefined
  return column && meta.discriminatorValue !== undefined
    ? `${alias}.${quote(column)} = '${meta.discriminatorValue}'`
    : null
}

/** Without a statement there is nothing to take back, so whoever came by the short way for text goes back for the long one. */
function longWay(read: ReadService): null {
  if (read.proviso !== undefined) throw new LongWayError()
  return null
}

/**
 * Changes fields of a record in one statement, which gives the answer too where it can.
 *
 * @returns null when it takes the long way round; nothing was changed then
 */
export async function patchAtOnce(
  { em, read, signedIn }: Context,
  entity: AnyClass,
  schema: z.ZodObject,
  { id, version, input }: { id: string; version: number; input: unknown },
  info: GraphQLResolveInfo,
  { elsewhere = [], holds }: Guards = {},
): Promise<Written | null> {
  const underRules = fieldsUnderRules(schema)
  if (!signedIn || !underRules || !isUuid(id) || em.isInTransaction()) return longWay(read)
  const { value: patch } = checkPatch(schema, input) as { value?: Values }
  if (!patch) return longWay(read)
  const meta = metaOf(em, entity)
  const places = placesOf(meta, schema).filter(({ key }) => key in patch)
  const isOwnFact = ({ key, how }: Place) =>
    ['scalar', 'instant', 'json'].includes(how) &&
    !['slug', 'phone'].includes(key) &&
    !underRules.has(key) &&
    !elsewhere.includes(key)
  if (places.length === 0 || places.length !== Object.keys(patch).length || !places.every(isOwnFact))
    return longWay(read)

  const { proviso } = read
  const given = {
    id,
    version,
    values: JSON.stringify(
      Object.fromEntries(places.map(({ key, property }) => [columnOf(property), patch[key] ?? null])),
    ),
    now: new Date().toISOString(),
    by: signedIn.userId,
  }
  const question = {
    kind: `patch of ${places.map(({ key }) => key).join()}${proviso === undefined ? '' : ' in text'}${proviso ? ' if' : ''}`,
    caller: signedIn.role,
    inputs: given,
  }
  const { sql, values } = compiled(info, question, statement => {
    const selection = read.selectionOf(entity, 'w', info, statement)
    const mayAnswer = statement.definitions === '' && seesOnly(selection, meta)
    // What is not asked here leaves no values behind for which the text has no place.
    const own = mayAnswer ? statement : statement.startAgain()
    const update = updateOf(own, meta, places, given, [proviso ? proviso.holds(own.values.length + 6) : null], holds)
    return mayAnswer
      ? `with w as (${update} returning t.*) select ${selection}${proviso === undefined ? '' : '::text'} as row, (select id from w) as id`
      : `with w as (${update} returning t.id) select null as row, (select id from w) as id`
  })
  const all = proviso ? [...values, ...proviso.values()] : values
  const found = await orNothing(runRow<{ row: Values | string | null; id: string | null }>(em, sql, all))
  if (!found?.id) return longWay(read)
  proviso?.found(true)
  read.hasWritten = true
  return answerOf({ ...found, id: found.id })
}

/** SQL that updates a row when it is at its version and something is to change, and `holds`. Takes five values. */
function updateOf(
  statement: Statement,
  meta: EntityMetadata,
  places: Place[],
  given: { id: string; version: number; values: string; now: string; by: string },
  conditions: (string | null)[],
  holds: Guards['holds'],
): string {
  const table = quote(meta.tableName)
  const fields = places.map(({ key, property }) => ({ key, column: quote(columnOf(property)) }))
  const wanted = statement.take(given, 'values', 'jsonb')
  const id = statement.take(given, 'id', 'uuid')
  const version = statement.take(given, 'version', 'int')
  const differs = ({ column }: { column: string }) => `t.${column} is distinct from n.${column}`
  const noted = fields.map(field => `'${field.key}', case when ${differs(field)} then t.version + 1 end`)
  const isIt = every([`t.id = ${id} and t.version = ${version} and t.deleted_at is null`, ofType(meta, 't')])
  const known = new Map(fields.map(({ column }) => [column, `n.${column}`]))
  const next = columnsOf(meta).map(column => `${known.get(column) ?? `t.${column}`} as ${column}`)
  // PostgreSQL makes only those values of the row as it will be that somebody looks at.
  const keepsRules = holds && `(select ${holds('r')} from (select ${next.join(', ')}) r)`
  const typed = places.map(({ property }) => `${quote(columnOf(property))} ${property.columnTypes[0]}`)
  return `update ${table} t set ${fields.map(({ column }) => `${column} = n.${column}`).join(', ')}, version = t.version + 1,
    changes = t.changes || jsonb_strip_nulls(jsonb_build_object(${noted.join(', ')})),
    updated_at = ${statement.take(given, 'now', 'timestamptz')}, updated_by_id = ${statement.take(given, 'by', 'uuid')}
    from jsonb_to_record(${wanted}) as n (${typed.join(', ')}) where ${every([isIt, fields.map(differs).join(' or '), ...conditions, keepsRules ?? null])}`
}

/** The columns of an entity in its table. */
const columnsOf = (meta: EntityMetadata): string[] =>
  meta.props
    .filter(({ kind, formula }) => !formula && (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE))
    .flatMap(({ fieldNames }) => fieldNames.map(quote))

/** Whatever PostgreSQL had against it, the long way round hears it again and puts it into words. */
const orNothing = async <T>(answer: Promise<T | null>): Promise<T | null> => await answer.catch(() => null)

/** Functions of which the answer depends on their arguments alone; see the migrations for our own. */
const pure = new Set(
  `array_agg array_position bool_and bool_or cardinality coalesce concat_ws count date_part exists extract fold greatest
  json_agg json_build_array json_build_object jsonb_agg jsonb_array_elements jsonb_build_object least length like_pattern
  lines_text lower max min now nullif num_nonnulls partial_date_day partial_date_earliest partial_date_latest round string_agg
  sum to_json today unnest upper`.split(/\s+/),
)

/**
 * Whether an answer reads no row of the table that the same statement writes: such rows would come as they were before. A
 * function we do not know may read anything.
 */
function seesOnly(selection: string, meta: EntityMetadata): boolean {
  if (new RegExp(`\\b${meta.tableName}\\b`).test(selection)) return false
  return [...selection.matchAll(/\b([a-z_0-9]+)\(/gi)].every(([, name = '']) => pure.has(name.toLowerCase()))
}

/** Rows to be inserted into one table. */
interface Rows {
  meta: EntityMetadata
  rows: Values[]
}

/**
 * Makes a record with its children in one statement, which gives the answer too where it can.
 *
 * @param values - checked by the schema
 * @param info - what is asked of it, for who wants an answer
 * @returns null when it takes the long way round; nothing was made then
 */
export async function makeAtOnce(
  { em, read, signedIn }: Context,
  entity: AnyClass,
  schema: z.ZodObject,
  values: Values,
  info: GraphQLResolveInfo | null = null,
): Promise<Written | null> {
  if (em.isInTransaction()) return longWay(read)
  const plan: Plan = { em, by: signedIn, now: new Date().toISOString(), tables: new Map(), links: new Map() }
  const meta = metaOf(em, entity)
  const row = rowOf(plan, meta, schema, values)
  if (!row) return longWay(read)
  const wantsSlug = 'slug' in schema.shape && !values['slug']
  const slug = wantsSlug ? slugOf(String(values['title'] ?? values['name'])) : null
  if (slug === '') return longWay(read)

  const { proviso } = read
  const tables = [...plan.tables.values()].map(({ meta: into, rows }) => ({
    into,
    rows,
    columns: Object.keys(rows[0] ?? {}),
  }))
  const links = [...plan.links]
  const given: Record<string, unknown> = Object.fromEntries([
    ['slug', slug],
    ...tables.map(({ rows }, index) => [`rows${index}`, JSON.stringify(rows)]),
    ...links.map(([, ids], index) => [`ids${index}`, [...ids]]),
  ])
  const make = (statement: Statement): string => {
    const parts = new Map(tables.map(({ into }, index) => [into.tableName, `i${index}`]))
    const selection = info && read.selectionOf(entity, 'i0', info, statement, parts)
    const mayAnswer =
      selection !== null && statement.definitions === '' && tables.every(({ into }) => seesOnly(selection, into))
    // What is not asked here leaves no values behind for which the text has no place.
    const own = mayAnswer ? statement : statement.startAgain()
    const address = slug === null ? null : freeSlug(meta, own.take(given, 'slug', 'text'))
    const sources = tables.map(({ into }, index) => {
      const rows = own.take(given, `rows${index}`, 'jsonb')
      return `jsonb_populate_recordset(null::${quote(into.tableName)}, ${rows}) r`
    })
    const conditions = links.map(
      ([target, ids], index) =>
        `(select count(*) from ${quote(target.tableName)} l where ${every([
          `l.id = any (${own.take(given, `ids${index}`, 'uuid[]')})`,
          isRecord(target) ? 'l.deleted_at is null' : null,
          ofType(target, 'l'),
        ])}) = ${ids.size}`,
    )
    if (proviso) conditions.push(proviso.holds(own.values.length + 1))
    const inserts = tables.map(({ into, columns }, index) => {
      const taken = columns.map(column =>
        index === 0 && address && column === 'slug' ? address : `r.${quote(column)}`,
      )
      return `i${index} as (insert into ${quote(into.tableName)} (${columns.map(quote).join(', ')}) select ${taken.join(', ')}
        from ${sources[index] ?? ''} where ${every(conditions)} returning *)`
    })
    const answer = mayAnswer ? `${selection}${proviso === undefined ? '' : '::text'}` : 'null'
    return `with ${inserts.join(', ')} select ${answer} as row, (select id from i0) as id`
  }
  const { sql, values: bound } = info
    ? compiled(info, { kind: kindOf(tables, links, proviso), caller: read.caller, inputs: given }, make)
    : textOf(make)
  const all = proviso ? [...bound, ...proviso.values()] : bound
  const made = await orNothing(runRow<{ row: Values | string | null; id: string | null }>(em, sql, all))
  if (!made?.id) return longWay(read)
  proviso?.found(true)
  read.hasWritten = true
  return answerOf({ ...made, id: made.id })
}

/** All that the text of a statement depends on which makes a record, besides what is asked of it. */
function kindOf(
  tables: { into: EntityMetadata; columns: string[] }[],
  links: [EntityMetadata, Set<string>][],
  proviso: ReadService['proviso'],
): string {
  const columns = tables.map(table => `${table.into.className}: ${table.columns.join()}`)
  const sizes = links.map(([target, ids]) => `${ids.size} ${target.className}`)
  return `make of ${[...columns, ...sizes].join('; ')}${proviso === undefined ? '' : ' in text'}${proviso ? ' if' : ''}`
}

function textOf(make: (statement: Statement) => string): Compiled {
  const statement = new Statement()
  return { sql: make(statement), values: statement.values }
}

/** What a statement answered that wrote a record. */
function answerOf({ row, id }: { row: Values | string | null; id: string }): Written {
  if (row === null) return id
  return { row: typeof row === 'string' ? new JsonText(row) : row }
}

interface Plan {
  em: EntityManager
  by: SignedIn | null
  now: string
  /** By name; that of the record itself comes first. */
  tables: Map<string, Rows>
  /** Ids of other records that have to be there, and outside the trash. */
  links: Map<EntityMetadata, Set<string>>
}

const isRecord = (meta: EntityMetadata) => (meta.class as unknown as AnyClass).prototype instanceof BaseRecord

/** Adds the row of an entity to the plan, and those of its children. Null when it takes more than rows. */
function rowOf(
  plan: Plan,
  meta: EntityMetadata,
  schema: z.ZodObject,
  values: Values,
  place: Values = {},
): Values | null {
  // An entity knows what it starts with: its id, and what nobody writes.
  const fresh = new (meta.class as unknown as new () => Values)()
  const row: Values = {}
  const type = meta.root.discriminatorColumn as string | undefined
  if (type) row[type] = meta.discriminatorValue
  for (const property of meta.props) {
    const start = fresh[property.name]
    if (property.kind !== 'scalar' || property.persist === false || property.formula || start === undefined) continue
    row[columnOf(property)] = start
  }
  if (isRecord(meta)) {
    const by = plan.by?.userId ?? null
    Object.assign(row, { created_at: plan.now, updated_at: plan.now, created_by_id: by, updated_by_id: by, version: 1 })
  }
  Object.assign(row, place)
  const rows = plan.tables.get(meta.tableName) ?? { meta, rows: [] }
  plan.tables.set(meta.tableName, rows)
  rows.rows.push(row)

  for (const { key, property, how, schema: inner } of placesOf(meta, schema)) {
    if (!(key in values)) continue
    const value = values[key]
    switch (how) {
      case 'scalar':
      case 'instant':
      case 'json':
        if (key === 'phone' && value !== null) return null
        row[columnOf(property)] = value
        break
      case 'group':
        for (const [name, part] of Object.entries(property.embeddedProps as Record<string, EntityProperty>))
          row[columnOf(part)] = (value as Values | null)?.[name] ?? null
        break
      case 'reference': {
        row[property.joinColumns[0] ?? ''] = value
        if (value === null) break
        const target = property.targetMeta as EntityMetadata
        const ids = plan.links.get(target) ?? new Set()
        if (!isUuid(String(value))) return null
        plan.links.set(target, ids.add(String(value).toLowerCase()))
        break
      }
      case 'references':
        if ((value as string[]).length > 0) return null
        break
      case 'children': {
        const target = property.targetMeta as EntityMetadata
        const owner = (target.properties as Record<string, EntityProperty>)[property.mappedBy as string]
        const order = orderOf(target)
        for (const [index, { id, ...item }] of (value as Values[]).entries()) {
          if (typeof id === 'string') return null
          const own = { [owner?.joinColumns[0] ?? '']: row['id'], ...(order ? { [order]: index + 1 } : {}) }
          if (!rowOf(plan, target, inner as z.ZodObject, item, own)) return null
        }
      }
    }
  }
  // One insert names its columns once.
  const [first = row] = rows.rows
  return Object.keys(first).length === Object.keys(row).length ? row : null
}

/** SQL of the first address that no record has: "metropool", or "metropool-2". */
function freeSlug(meta: EntityMetadata, wanted: string): string {
  const taken = (slug: string) => `exists (select 1 from ${quote(meta.tableName)} s where s.slug = ${slug})`
  return `case when not ${taken(wanted)} then ${wanted} else (select ${wanted} || '-' || n from generate_series(2, 1000) n
    where not ${taken(`${wanted} || '-' || n`)} order by n limit 1) end`
}
