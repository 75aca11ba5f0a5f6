import type { Fault, Path } from '@aanbod/shared/core/errors.ts'
import { toE164 } from '@aanbod/shared/core/phone.ts'
import { slugOf } from '@aanbod/shared/core/slug.ts'
import { check, checkPatch, checkRules } from '@aanbod/shared/core/validate.ts'
import {
  type Collection,
  type EntityClass,
  type EntityMetadata,
  type EntityProperty,
  LockMode,
  ref,
  ReferenceKind,
  UniqueConstraintViolationException,
} from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import type { Context, SignedIn } from '../../context.ts'
import { BaseRecord } from '../base.entity.ts'
import type { AnyClass } from '../entity.ts'
import { ConflictError, InputError, InUseError, NotFoundError } from '../errors.ts'
import { isOwnership } from '../ownership.ts'
import { readingOf } from '../read/reading.ts'
import { runStatement } from '../read/run.ts'
import { quote } from '../read/sql.ts'
import { makeAtOnce, patchAtOnce, type Written } from './at-once.ts'
import { usesOf } from './uses.ts'
import { idOf, living, orderOf, type Place, placesOf, populateOf, type Values, valuesOf } from './values.ts'

type Class<T extends object> = EntityClass<T> & (abstract new (...args: never[]) => T)

/** Checks what somebody wrote about a new record. @throws InputError that names every field that is wrong */
export function parseInput<S extends z.ZodObject>(schema: S, input: unknown): z.output<S> {
  const { value, faults } = check(schema, input)
  if (faults) throw new InputError(faults)
  return value
}

/** Checks a patch by itself; rules across fields wait for the merged record. @throws InputError */
export function parsePatch<S extends z.ZodObject>(schema: S, input: unknown): Partial<z.output<S>> {
  const { value, faults } = checkPatch(schema, input)
  if (faults) throw new InputError(faults)
  return value
}

export const metaOf = (em: EntityManager, entity: AnyClass) => em.getMetadata().get(entity as never) as EntityMetadata

/** Makes a record from checked values; it is stored with the transaction's flush. @throws InputError on unknown references */
export async function makeRecord<T extends BaseRecord>(
  em: EntityManager,
  entity: Class<T>,
  schema: z.ZodObject,
  values: Values,
  by: SignedIn | null,
  path: Path = [],
): Promise<T> {
  const record = new (entity as unknown as new () => T)()
  sign(em, record, by)
  record.createdBy = record.updatedBy
  await fill(em, record, schema, await withSlug(em, entity, schema, values, null), path, by)
  em.persist(record)
  return record
}

/** Names the record for its address after its title or name, when nobody did: "metropool", or "metropool-2" when that is taken. */
async function withSlug(
  em: EntityManager,
  entity: AnyClass,
  schema: z.ZodObject,
  values: Values,
  ownId: string | null,
): Promise<Values> {
  if (!('slug' in schema.shape) || values['slug']) return values
  const wanted = slugOf(String(values['title'] ?? values['name'])) || entity.name.toLowerCase()
  const table = quote(metaOf(em, entity).tableName)
  // Of two records of one name that are made at the same moment, one waits to see which address the other took.
  await runStatement(em, `select pg_advisory_xact_lock(hashtext($1))::text as result`, [`${table}.slug`])
  const taken = new Set(
    await runStatement<string[]>(
      em,
      `select coalesce(json_agg(slug), '[]') as result from ${table} where slug like like_pattern($1) || '%' and id is distinct from $2::uuid`,
      [wanted, ownId],
    ),
  )
  let slug = wanted
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`
  return { ...values, slug }
}

/** A record being changed: what it was, what the patch makes of it. */
export interface Change<T extends BaseRecord> {
  record: T
  schema: z.ZodObject
  before: Values
  patch: Values
  /** The record as it will be; the rules of the schema hold for it. */
  after: Values
}

/**
 * Opens a record for a change, locked until the transaction ends.
 *
 * @throws NotFoundError when there is none, or it is in the trash
 * @throws ConflictError when the record changed since `version`
 * @throws InputError when the patch breaks the schema or its rules
 */
export async function openChange<T extends BaseRecord>(
  em: EntityManager,
  entity: Class<T>,
  schema: z.ZodObject,
  id: string,
  version: number,
  input: unknown,
): Promise<Change<T>> {
  const record = await lockRecord(em, entity, id)
  const meta = metaOf(em, entity)
  await em.populate(record, populateOf(meta, schema) as never)
  const before = valuesOf(record, meta, schema)
  const patch = inStoredForm(
    meta,
    schema,
    parsePatch(schema, withKeptFields(meta, schema, before, input as Values)) as Values,
  )
  if (record.version !== version) throw await conflict(em, record, before, patch, version)
  const after = { ...before, ...patch }
  const faults = checkRules(schema, after as never)
  if (faults.length > 0) throw new InputError(faults)
  return { record, schema, before, patch, after }
}

/** What an item of a list leaves out, the child of that id keeps; at every depth. */
function withKeptFields(meta: EntityMetadata, schema: z.ZodObject, before: Values, input: Values): Values {
  const lists = placesOf(meta, schema).filter(({ key, how }) => how === 'children' && Array.isArray(input[key]))
  return {
    ...input,
    ...Object.fromEntries(
      lists.map(({ key, property, schema: inner }) => {
        const now = new Map((before[key] as Values[]).map(child => [child['id'], child]))
        return [
          key,
          (input[key] as unknown[]).map(item => {
            const child = typeof item === 'object' && item !== null ? now.get((item as Values)['id']) : undefined
            return child
              ? {
                  ...child,
                  ...withKeptFields(property.targetMeta as EntityMetadata, inner as z.ZodObject, child, item as Values),
                }
              : item
          }),
        ]
      }),
    ),
  }
}

/** The same moment may be written in several zones; only another moment is a change. */
function inStoredForm(meta: EntityMetadata, schema: z.ZodObject, patch: Values): Values {
  const instants = placesOf(meta, schema).filter(({ key, how }) => how === 'instant' && typeof patch[key] === 'string')
  return {
    ...patch,
    ...Object.fromEntries(instants.map(({ key }) => [key, new Date(patch[key] as string).toISOString()])),
  }
}

/** Writes the patch into the record. A patch that changes nothing leaves version and author as they are. */
export async function applyChange<T extends BaseRecord>(
  em: EntityManager,
  change: Change<T>,
  by: SignedIn | null,
): Promise<T> {
  const { record, schema, before, patch } = change
  const changed = Object.fromEntries(Object.entries(patch).filter(([key, value]) => !same(value, before[key])))
  if (Object.keys(changed).length === 0) return record
  await checkCircles(em, record, schema, changed)
  const named =
    'slug' in changed
      ? await withSlug(em, record.constructor as AnyClass, schema, { ...change.after, ...changed }, record.id)
      : {}
  await fill(em, record, schema, 'slug' in named ? { ...changed, slug: named['slug'] } : changed, [], by)
  noteChange(em, record, Object.keys(changed), by)
  return record
}

/** Nothing falls under itself: a topic not under a narrower one, an organisation not under its own unit. @throws InputError */
async function checkCircles(
  em: EntityManager,
  record: BaseRecord,
  schema: z.ZodObject,
  changed: Values,
): Promise<void> {
  const meta = metaOf(em, record.constructor as AnyClass)
  for (const { key, property, how } of placesOf(meta, schema)) {
    if (how !== 'reference' || typeof changed[key] !== 'string' || property.targetMeta?.root !== meta.root) continue
    const [table, column] = [quote(meta.tableName), quote(property.joinColumns[0] ?? '')]
    const isAbove = await runStatement<boolean>(
      em,
      `with recursive above as (
      select id, ${column} as up from ${table} where id = $1::uuid union select t.id, t.${column} from ${table} t join above on t.id = above.up)
      select exists (select 1 from above where id = $2::uuid) as result`,
      [changed[key], record.id],
    )
    if (isAbove) throw new InputError([{ path: [key], code: 'circle' }])
  }
}

/** Notes that fields of a record changed, by whom and in which version. */
function noteChange(em: EntityManager, record: BaseRecord, keys: string[], by: SignedIn | null): void {
  sign(em, record, by)
  record.changes = { ...record.changes, ...Object.fromEntries(keys.map(key => [key, record.version + 1])) }
}

/**
 * Changes a record that is part of a list of another one, and notes there that the list changed: who is editing the whole of
 * it hears of that instead of overwriting it. The owner is locked first, by everybody, so that nobody waits in a circle.
 *
 * @param run - does the change, and says whether there was any
 */
export async function withinOwner<T extends BaseRecord>(
  em: EntityManager,
  entity: Class<T>,
  id: string | undefined,
  list: string,
  by: SignedIn | null,
  run: () => Promise<boolean>,
): Promise<void> {
  const owner =
    id && isUuid(id)
      ? ((await em.findOne(entity as never, { id } as never, {
          lockMode: LockMode.PESSIMISTIC_WRITE,
          refresh: true,
          populate: ['changes'] as never,
        })) as T | null)
      : null
  if ((await run()) && owner) noteChange(em, owner, [list], by)
}

/** Notes who changed a record, and when. */
export function sign(em: EntityManager, record: BaseRecord, by: SignedIn | null): void {
  record.updatedAt = new Date()
  record.updatedBy = by ? (ref(em.getReference('User' as never, by.userId as never)) as never) : null
}

/** The record with that id, outside the trash, locked until the transaction ends. @throws NotFoundError */
export async function lockRecord<T extends BaseRecord>(
  em: EntityManager,
  entity: Class<T>,
  id: string,
  trash: 'without' | 'only' = 'without',
): Promise<T> {
  const record = isUuid(id)
    ? ((await em.findOne(entity as never, { id, deletedAt: trash === 'without' ? null : { $ne: null } } as never, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
        populate: ['changes'] as never,
      })) as T | null)
    : null
  if (!record) throw new NotFoundError(entity.name, id)
  return record
}

/** The refusal of a change that started from an older version. */
export async function conflict(
  em: EntityManager,
  record: BaseRecord,
  before: Values,
  patch: Values,
  version: number,
): Promise<ConflictError> {
  const author = record.updatedBy ? await record.updatedBy.load() : null
  return new ConflictError(
    {
      id: record.id,
      version: record.version,
      updatedAt: record.updatedAt.toISOString(),
      updatedBy: author ? { id: author.id, name: author.name } : null,
      values: Object.fromEntries(Object.keys(patch).map(key => [key, before[key]])),
    },
    Object.keys(patch).filter(key => (record.changes[key] ?? 0) > version && !same(patch[key], before[key])),
  )
}

/**
 * Makes a record, and again when somebody made one at the same moment that got the address this one was to have. Whoever
 * writes in one statement waits for nobody.
 */
export async function makingAgain(values: Values, make: () => Promise<string>): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      return await make()
    } catch (error) {
      const isAddress = error instanceof UniqueConstraintViolationException && /_slug_unique/.test(error.message)
      if (!isAddress || values['slug'] || tries === 5) throw error
    }
  }
}

/** Makes, checks and stores a record that has no rules beyond its schema. */
export async function create<T extends BaseRecord>(
  context: Context,
  entity: Class<T>,
  schema: z.ZodObject,
  input: unknown,
): Promise<string> {
  const values = parseInput(schema, input)
  const made = await makeAtOnce(context, entity, schema, values)
  if (typeof made === 'string') return made
  const { em, signedIn } = context
  return await makingAgain(values, () =>
    em.transactional(async tx => (await makeRecord(tx as EntityManager, entity, schema, values, signedIn)).id),
  )
}

/** Changes a record that has no rules beyond its schema; `info` is what is asked of it. */
export async function update<T extends BaseRecord>(
  context: Context,
  entity: Class<T>,
  schema: z.ZodObject,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const written = await patchAtOnce(context, entity, schema, { id, version, input }, info)
  if (written) return written
  const { em, signedIn } = context
  return await em.transactional(async tx => {
    const change = await openChange(tx as EntityManager, entity, schema, id, version, input)
    await applyChange(tx as EntityManager, change, signedIn)
    return id
  })
}

/** Puts a record in the trash. @throws InUseError when others link to it, ConflictError when it changed meanwhile */
export async function moveToTrash<T extends BaseRecord>(
  { em, signedIn }: Context,
  entity: Class<T>,
  id: string,
  version: number,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const record = await lockRecord(manager, entity, id)
    if (record.version !== version) throw await conflict(manager, record, {}, {}, version)
    await trash(manager, record, signedIn)
    return id
  })
}

/** Marks a record as trash and takes it out of its list. @throws InUseError */
export async function trash(em: EntityManager, record: BaseRecord, by: SignedIn | null): Promise<void> {
  const uses = await usesOf(em, record)
  if (uses.length > 0) throw new InUseError(uses)
  record.deletedAt = new Date()
  sign(em, record, by)
  if ('position' in record) record.position = null
}

/** Takes a record out of the trash. @throws NotFoundError when it is not there, InputError when its place is taken */
export async function restore<T extends BaseRecord>(
  { em, signedIn }: Context,
  entity: Class<T>,
  id: string,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const record = await lockRecord(manager, entity, id, 'only')
    const faults = await trashedLinks(manager, record, [])
    if (faults.length > 0) throw new InputError(faults)
    const { owner } = readingOf(entity)
    const parentId = owner ? idOf((record as unknown as Values)[owner]) : null
    // Others that have an owner have no place in a list, though they may hold a position somewhere.
    if (owner && parentId && 'position' in record)
      record.position = await nextPosition(manager, entity, owner, parentId)
    record.deletedAt = null
    sign(manager, record, signedIn)
    return id
  })
}

/** Links of a record and its children to what went to the trash since: it could, as this was in the trash itself. */
async function trashedLinks(em: EntityManager, record: object, path: Path): Promise<Fault[]> {
  const meta = metaOf(em, record.constructor as AnyClass)
  const faults: Fault[] = []
  const look = async (target: object, at: Path) => {
    if (target instanceof BaseRecord && target.deletedAt)
      faults.push({ path: at, code: 'trashed_reference', params: { name: await labelOf(em, target) } })
  }
  for (const property of Object.values(meta.properties) as EntityProperty[]) {
    if (['createdBy', 'updatedBy'].includes(property.name)) continue
    const value = (record as Values)[property.name]
    if (property.kind === ReferenceKind.MANY_TO_ONE && value) {
      // A child is owned by the very record that comes back.
      if (path.length > 0 && isOwnership(meta, property)) continue
      await look(await (value as { loadOrFail(): Promise<object> }).loadOrFail(), [...path, `${property.name}Id`])
    } else if (property.kind === ReferenceKind.MANY_TO_MANY && property.owner) {
      for (const [index, item] of (await (value as Collection<object>).loadItems()).entries())
        await look(item, [...path, property.name, index])
    } else if (property.kind === ReferenceKind.ONE_TO_MANY && property.orphanRemoval) {
      await (value as Collection<object>).loadItems()
      for (const [index, child] of living(value as Collection<object>).entries())
        faults.push(...(await trashedLinks(em, child, [...path, property.name, index])))
    }
  }
  return faults
}

/** The place after the last child of a parent. */
export async function nextPosition(
  em: EntityManager,
  entity: AnyClass,
  owner: string,
  parentId: string,
): Promise<number> {
  const meta = metaOf(em, entity)
  const column = quote((meta.properties as Record<string, EntityProperty>)[owner]?.joinColumns[0] ?? '')
  return await runStatement<number>(
    em,
    `select coalesce(max(position), 0)::int + 1 as result from ${quote(meta.tableName)} where ${column} = $1`,
    [parentId],
  )
}

/** What a person calls a record. */
export async function labelOf(em: EntityManager, record: BaseRecord): Promise<string> {
  const meta = metaOf(em, record.constructor as AnyClass)
  const label = readingOf(record.constructor as AnyClass).label
  if (!label) return record.id
  return (
    (await runStatement<string | null>(
      em,
      `select ${label('t')} as result from ${quote(meta.tableName)} t where t.id = $1`,
      [record.id],
    )) ?? record.id
  )
}

/** Writes checked values into an entity: columns, links, groups and ordered children, at every depth. @throws InputError */
export async function fill(
  em: EntityManager,
  entity: object,
  schema: z.ZodObject,
  values: Values,
  path: Path,
  by: SignedIn | null,
): Promise<void> {
  const meta = metaOf(em, entity.constructor as AnyClass)
  const target = entity as Record<string, unknown>
  const faults: Fault[] = []
  for (const place of placesOf(meta, schema)) {
    if (!(place.key in values)) continue
    const value = values[place.key]
    const here = [...path, place.key]
    switch (place.how) {
      case 'reference': {
        if (value === idOf(target[place.property.name]) && value !== null) break
        const found = await findTarget(em, place, value as string | null, here, faults, by)
        target[place.property.name] = found ? ref(found) : null
        break
      }
      case 'references':
        await link(em, target[place.property.name] as Collection<object>, place, value as string[], here, faults, by)
        break
      case 'children':
        await syncChildren(em, entity, place, value as Values[], here, by)
        break
      case 'group':
        target[place.property.name] =
          value === null
            ? null
            : Object.assign(new (place.property.targetMeta?.class as unknown as new () => object)(), value)
        break
      case 'instant':
        target[place.property.name] = value === null ? null : new Date(value as string)
        break
      default:
        target[place.property.name] = value
    }
    if (place.key === 'phone' && 'phoneE164' in meta.properties)
      target['phoneE164'] = value === null ? null : toE164(value as string)
  }
  if (faults.length > 0) throw new InputError(faults)
}

/** A record that is linked to must exist and be outside the trash. */
async function findTarget(
  em: EntityManager,
  { property }: Place,
  id: string | null,
  path: Path,
  faults: Fault[],
  by: SignedIn | null,
): Promise<object | null> {
  if (id === null) return null
  const target = property.targetMeta as EntityMetadata
  const found = (await em.findOne(target.class as never, { id } as never)) as object | null
  // Whoever sends an enquiry learns nothing of what is in the trash.
  if (!found || (!by && found instanceof BaseRecord && found.deletedAt))
    faults.push({ path, code: 'unknown_reference' })
  else if (found instanceof BaseRecord && found.deletedAt)
    faults.push({ path, code: 'trashed_reference', params: { name: await labelOf(em, found) } })
  else return found
  return null
}

async function link(
  em: EntityManager,
  collection: Collection<object>,
  place: Place,
  ids: string[],
  path: Path,
  faults: Fault[],
  by: SignedIn | null,
): Promise<void> {
  const linked = new Map(
    collection.isInitialized() ? collection.getItems(false).map(item => [idOf(item) ?? '', item]) : [],
  )
  const items: object[] = []
  for (const [index, id] of ids.entries()) {
    const item = linked.get(id) ?? (await findTarget(em, place, id, [...path, index], faults, by))
    if (item) items.push(item)
  }
  // The order is part of the value, and a set of the same records in another order would count as no change.
  const sameItems = items.length === linked.size && items.every(item => linked.has(idOf(item) ?? ''))
  if (sameItems && items.some((item, index) => idOf(item) !== [...linked.keys()][index])) collection.removeAll()
  collection.set(items)
  settleOtherSide(collection)
}

/**
 * A link is written from its own side alone. The ORM marks the other side as changed as well, and where that is not loaded
 * it would write the same row again.
 */
export function settleOtherSide(collection: Collection<object>): void {
  const inverse = collection.property.inversedBy
  if (inverse === undefined) return
  for (const item of collection.getItems(false)) {
    const other = (item as Record<string, unknown>)[inverse] as Collection<object> | undefined
    if (other?.isInitialized() === false) other.setDirty(false)
  }
}

/** Items with an id are kept and updated, others are new, those left out go: records to the trash, plain rows for good. */
async function syncChildren(
  em: EntityManager,
  owner: object,
  place: Place,
  items: Values[],
  path: Path,
  by: SignedIn | null,
): Promise<void> {
  const collection = (owner as Record<string, unknown>)[place.property.name] as Collection<object>
  const childClass = place.property.targetMeta?.class as unknown as new () => object
  const schema = place.schema as z.ZodObject
  const kept = new Map(living(collection).map(child => [idOf(child) ?? '', child]))
  const order = orderOf(place.property.targetMeta as EntityMetadata | undefined)
  const wanted = new Set(items.map(item => item['id']).filter(id => typeof id === 'string'))
  for (const [id, child] of kept) {
    if (wanted.has(id)) continue
    if (child instanceof BaseRecord) await trash(em, child, by)
    else collection.remove(child)
  }
  for (const [index, item] of items.entries()) {
    const here = [...path, index]
    const { id, ...values } = item
    const known = typeof id === 'string' ? kept.get(id) : undefined
    if (typeof id === 'string' && !known) throw new InputError([{ path: [...here, 'id'], code: 'other_parent' }])
    const child = known ?? new childClass()
    if (!known) {
      ;(child as Record<string, unknown>)[place.property.mappedBy as string] = ref(owner)
      collection.add(child)
    }
    const before =
      known instanceof BaseRecord ? valuesOf(known, place.property.targetMeta as EntityMetadata, schema) : {}
    const changed = Object.fromEntries(Object.entries(values).filter(([key, value]) => !same(value, before[key])))
    await fill(em, child, schema, known instanceof BaseRecord ? changed : values, here, by)
    if (child instanceof BaseRecord && Object.keys(changed).length > 0) {
      if (known) noteChange(em, child, Object.keys(changed), by)
      else {
        sign(em, child, by)
        child.createdBy = child.updatedBy
      }
    }
    if (order) (child as Record<string, unknown>)[order] = index + 1
    if (child instanceof BaseRecord && !known) em.persist(child)
  }
}

/**
 * Puts children in another order; `ids` names each of them once.
 *
 * @throws InputError when the list is not exactly the children there are now
 */
export async function reorder<T extends BaseRecord>(
  { em, signedIn }: Context,
  entity: Class<T>,
  relation: string,
  parentId: string,
  ids: string[],
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const parent = await lockRecord(manager, entity, parentId)
    await manager.populate(parent, [relation] as never)
    const children = new Map(
      living((parent as unknown as Record<string, Collection<object>>)[relation] as Collection<object>).map(child => [
        idOf(child) ?? '',
        child,
      ]),
    )
    if (ids.length !== children.size || new Set(ids).size !== ids.length || !ids.every(id => children.has(id))) {
      throw new InputError([{ path: ['ids'], code: 'same_items' }])
    }
    const order =
      orderOf(
        (metaOf(manager, entity).properties as Record<string, EntityProperty>)[relation]?.targetMeta as
          | EntityMetadata
          | undefined,
      ) ?? 'position'
    ids.forEach((id, index) => ((children.get(id) as Record<string, unknown>)[order] = index + 1))
    noteChange(manager, parent, [relation], signedIn)
    return parentId
  })
}

export const isUuid = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

/** Whether two values say the same; the order of keys does not matter, ids of children do. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
