import type { Path } from '@aanbod/shared/core/errors.ts'
import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import type { Caller } from '@aanbod/shared/core/permissions.ts'
import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core'
import {
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { PartialDate } from '../partial-date.ts'
import { JSONScalar } from '../scalars.ts'
import { type Mask, maskedTable, maskOf, restrictionOf } from './masking.ts'
import { compileFilter } from './filter.ts'
import { castOf, comparableOf, dateText, type Leaf, leavesOf } from './leaves.ts'
import { checkPage, maxPageSize, type NestedQuery, orderTerms } from './page.ts'
import { peopleCount, TellsOfPeopleError } from './people-count.ts'
import { assertMayRead, assertMayReadField, hasTrash, visibleRows } from './policy.ts'
import { ownersOf } from '../ownership.ts'
import { type Reading, readingOf } from './reading.ts'
import { type Selected, selectedFields, setsOf } from './selection.ts'
import { every, quote, type Statement } from './sql.ts'

/** A selection that takes more than JSON from the database; see `Compiler.isAnswer`. */
export class NeedsResolverError extends Error {}

/** Names longer than this are cut by PostgreSQL when they name a column. */
const maxIdentifierBytes = 63

/**
 * Turns a selection into SQL that builds the answer as JSON, keyed by the names the caller gave. Tables, columns and
 * joins come from the ORM's metadata; what the caller may not see is refused or filtered out here, so no way of asking
 * gets past it.
 */
export class Compiler {
  constructor(
    readonly metadata: MetadataStorage,
    readonly statement: Statement,
    readonly caller: Caller,
    readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
    /** Whether the JSON is the answer itself, rather than rows that resolvers take it from. */
    readonly isAnswer = false,
  ) {}

  /** Where a resolver has to make something of a row: JSON that is the answer itself ends here. @throws NeedsResolverError */
  private takesResolver(): void {
    if (this.isAnswer) throw new NeedsResolverError()
  }

  metaOf(entity: AnyClass): EntityMetadata {
    return this.metadata.get(entity as never) as EntityMetadata
  }

  table(entity: AnyClass): string {
    return quote(this.metaOf(entity).tableName)
  }

  /** By alias: the masks that rows about people are seen through. */
  readonly #masks = new Map<string, Mask>()

  /**
   * The rows of an entity under an alias as the caller sees them, for `from`; `link` is how they are reached. Comes before
   * anything is compiled that uses the alias.
   */
  from(entity: AnyClass, alias: string, link: { entity: AnyClass; alias: string; field: string } | null): string {
    const mask = maskOf(this.caller, entity, link && { ...link, masked: this.isMasked(link.alias) })
    if (!mask) return `${this.table(entity)} ${alias}`
    this.#masks.set(alias, mask)
    this.#asksOfPeople = true
    return `${maskedTable(this.metaOf(entity), entity, mask)} ${alias}`
  }

  /** Rows that the same statement makes: their aliases, and by table the part that makes what is listed in them. */
  made: { aliases: Set<string>; parts: ReadonlyMap<string, string> } | null = null

  #asksOfPeople = false

  /** Whether anything compiled so far depends on people who are masked. */
  get asksOfPeople(): boolean {
    return this.#asksOfPeople
  }

  /** Whom a masked row is about, as SQL; null for any other. */
  personOf(alias: string): string | null {
    return this.#masks.get(alias)?.person(alias) ?? null
  }

  isMasked(alias: string): boolean {
    return this.#masks.has(alias)
  }

  /** The id of a row as the caller sees it; rows are joined by `id` all the same. */
  idOf(alias: string): string {
    return `${alias}.${this.isMasked(alias) ? 'pseudonym' : 'id'}`
  }

  /** How the rows under an alias are called, found and ordered. */
  readingOf(entity: AnyClass, alias: string): Reading {
    const mask = this.#masks.get(alias)
    if (!mask) return readingOf(entity)
    const { label: _label, sort: _sort, detail: _detail, ...reading } = readingOf(entity)
    return { ...reading, ...mask.naming }
  }

  /**
   * Refuses a field, or a part of one, of the rows under an alias to a caller who may not read it. Who may not read a list
   * may not count it either.
   */
  assertMayReadField(entity: AnyClass, alias: string, field: string): void {
    const info = fieldsOf(entity).get(leavesOf(entity).get(field)?.field.name ?? field)
    if (info && info.name !== field) return this.assertMayReadField(entity, alias, info.name)
    if (info?.counts) {
      assertMayRead(this.caller, this.infoOf(entity, info.counts).type() as AnyClass, `${entity.name}.${field}`)
      return this.assertMayReadField(entity, alias, info.counts)
    }
    assertMayReadField(this.caller, entity, field, this.isMasked(alias) ? 'participant' : 'offer')
  }

  /** Predicates that hold for every row of the type: its discriminator, the trash, and what the caller may see. */
  rows(entity: AnyClass, alias: string, { trash = 'without' }: { trash?: 'without' | 'with' } = {}): string[] {
    const meta = this.metaOf(entity)
    const discriminator = meta.root.discriminatorColumn as string | undefined
    return [
      discriminator && meta.discriminatorValue !== undefined
        ? `${alias}.${quote(discriminator)} = '${meta.discriminatorValue}'`
        : null,
      trash === 'without' && hasTrash(entity) ? `${alias}.deleted_at is null` : null,
      visibleRows(this.caller, entity, alias),
    ].filter(predicate => predicate !== null)
  }

  /**
   * Predicate that what a row lives and dies with is outside the trash and visible, at every height. `through` is the link
   * by which the row was reached, whose other end was looked at already.
   */
  ownersAreThere(entity: AnyClass, alias: string, through?: string): string | null {
    const owners = ownersOf(this.metaOf(entity)).filter(owner => owner.name !== through)
    const predicates = this.caller === null ? this.seenOwners(owners, alias) : this.keptOwners(owners, alias)
    return predicates.length > 0 ? every(predicates) : null
  }

  /** For who sees only what is published: that each owner is among it. */
  private seenOwners(owners: EntityProperty[], alias: string): string[] {
    return owners.map(owner => {
      const target = owner.targetMeta?.class as unknown as AnyClass
      const next = this.statement.alias()
      const link = `${alias}.${quote(owner.joinColumns[0] ?? '')}`
      const there = `exists (select 1 from ${this.table(target)} ${next} where ${every([
        `${next}.id = ${link}`,
        hasTrash(target) ? `${next}.deleted_at is null` : null,
        visibleRows(this.caller, target, next),
        this.ownersAreThere(target, next),
      ])})`
      return owner.nullable ? `${link} is null or ${there}` : there
    })
  }

  /**
   * For who sees all that is not in the trash: that no owner is in it. Few are, so this way round PostgreSQL looks at those
   * few, and not at the owner of every row.
   */
  private keptOwners(owners: EntityProperty[], alias: string, from: string[] = [], root = ''): string[] {
    return owners.flatMap(owner => {
      const meta = owner.targetMeta as EntityMetadata
      const next = this.statement.alias()
      const link = `${next}.id = ${alias}.${quote(owner.joinColumns[0] ?? '')}`
      const tables = [...from, `${quote(meta.tableName)} ${next}${from.length > 0 ? ` on ${link}` : ''}`]
      const start = root || link
      const target = meta.class as unknown as AnyClass
      const inTrash = `not exists (select 1 from ${tables.join(' join ')} where ${start} and ${next}.deleted_at is not null)`
      return [...(hasTrash(target) ? [inTrash] : []), ...this.keptOwners(ownersOf(meta), next, tables, start)]
    })
  }

  /** Whether a name would be cut; then the object is put together in a way that loses the order of its fields. */
  private isTooLong(columns: [string, string][]): boolean {
    const isTooLong = columns.some(([key]) => Buffer.byteLength(key) > maxIdentifierBytes)
    if (isTooLong) this.takesResolver()
    return isTooLong
  }

  /** One object as JSON, with an expression for every field asked of it. `rest` is `from … where …`, or nothing. */
  object(columns: [string, string][], rest = ''): string {
    return this.isTooLong(columns)
      ? `(select ${jsonObject(columns)}${rest})`
      : `(select to_json(r) from (select ${columnList(columns)}${rest}) r)`
  }

  /** A list of objects as JSON; never null. */
  list(columns: [string, string][], rest: string): string {
    return this.isTooLong(columns)
      ? `(select coalesce(json_agg(r.o), '[]'::json) from (select ${jsonObject(columns)} as o${rest}) r)`
      : `(select coalesce(json_agg(r), '[]'::json) from (select ${columnList(columns)}${rest}) r)`
  }

  /**
   * Expressions for the fields that some selection sets ask of a row of an entity; `path` is where the row stands in the
   * answer, by the caller's names.
   */
  columns(entity: AnyClass, alias: string, sets: readonly SelectionSetNode[], path: Path = []): [string, string][] {
    const typeName = this.typeName(entity)
    const columns = new Map<string, string>()
    for (const selected of selectedFields(this.info, typeName, sets)) {
      // Rows of another type have no such field, and JSON of one form for all rows cannot leave it out.
      if (selected.onType !== typeName) this.takesResolver()
      const owner = selected.onType === typeName ? entity : this.classOf(selected.onType, entity)
      const expression = this.field(owner, alias, selected, columns, [...path, selected.key])
      if (expression === null) continue
      const earlier = columns.get(selected.key)
      // Two types of an interface may give one name to different fields: each row takes its own.
      columns.set(
        selected.key,
        earlier && owner !== entity ? this.perType(owner, alias, expression, earlier) : expression,
      )
    }
    if (this.isAbstract(entity) && !this.isAnswer) columns.set('__typename', this.typeNameExpression(entity, alias))
    return [...columns]
  }

  private field(
    entity: AnyClass,
    alias: string,
    selected: Selected,
    columns: Map<string, string>,
    path: Path,
  ): string | null {
    const { name, nodes } = selected
    if (name === '__typename') return this.typeNameExpression(entity, alias)
    this.assertMayReadField(entity, alias, name)
    const info = this.infoOf(entity, name)
    switch (info.source) {
      case 'coded':
        this.takesResolver()
        for (const needed of info.needs ?? [])
          columns.set(`__${needed}`, this.expression(entity, alias, this.infoOf(entity, needed)))
        return null
      case 'toOne':
        return this.toOne(entity, alias, info, setsOf(nodes), path)
      case 'toMany':
        return this.toMany(entity, alias, info, selected, path)
      case 'count':
        return this.count(entity, alias, info, this.argumentsOf(entity, selected), path)
      case 'group':
        return this.group(entity, alias, info, setsOf(nodes))
      case 'json':
        if (info.type() === JSONScalar) return this.expression(entity, alias, info)
        return this.json(info, this.expression(entity, alias, info), setsOf(nodes))
      default:
        return info.type() === PartialDate
          ? this.partialDate(this.expression(entity, alias, info), setsOf(nodes))
          : this.expression(entity, alias, info)
    }
  }

  infoOf(entity: AnyClass, name: string): FieldInfo {
    const info = fieldsOf(entity).get(name)
    if (!info) throw new Error(`${entity.name}.${name} is not declared for reading`)
    return info
  }

  /** The SQL expression of a column or of a derived field. */
  expression(entity: AnyClass, alias: string, info: FieldInfo): string {
    if (info.name === 'id') return this.idOf(alias)
    const restricted = restrictionOf(this.caller, entity)?.fields?.[info.name]
    if (restricted) return restricted(alias)
    if (info.source === 'count') return this.count(entity, alias, info)
    const property = this.propertyOf(entity, info.name)
    if (property.formula) return String(property.formula({ toString: () => alias } as never, { alias } as never))
    return `${alias}.${quote(property.fieldNames[0] ?? info.name)}`
  }

  /** The SQL expression of a part of a group: a column of the row, or a part of what is derived together. */
  part(entity: AnyClass, alias: string, group: FieldInfo, part: FieldInfo): string {
    if (group.source === 'group') {
      const parts = this.propertyOf(entity, group.name).embeddedProps as Record<string, EntityProperty>
      return `${alias}.${quote(parts[part.name]?.fieldNames[0] ?? part.name)}`
    }
    const whole = this.expression(entity, alias, group)
    return part.list
      ? `case when ${whole} is null then null else array(select jsonb_array_elements_text(${whole}->'${part.name}')) end`
      : `(${whole}->>'${part.name}')::${castOf(part)}`
  }

  /** SQL predicate that nothing of a group is known. */
  groupIsNull(entity: AnyClass, alias: string, group: FieldInfo): string {
    if (group.source !== 'group') return `${this.expression(entity, alias, group)} is null`
    const parts = fieldsOf(group.type() as AnyClass).values()
    return `num_nonnulls(${[...parts].map(part => this.part(entity, alias, group, part)).join(', ')}) = 0`
  }

  /** The SQL expression of a single value of a row; whether the caller may read it was looked at before. */
  leaf(entity: AnyClass, alias: string, { field, part }: Leaf): string {
    return part ? this.part(entity, alias, field, part) : this.expression(entity, alias, field)
  }

  propertyOf(entity: AnyClass, name: string): EntityProperty {
    const property = (this.metaOf(entity).properties as Record<string, EntityProperty>)[name]
    if (!property) throw new Error(`${entity.name}.${name} is not stored`)
    return property
  }

  /** The fields asked of a date that is known in part. */
  partialDate(expression: string, sets: readonly SelectionSetNode[]): string {
    const columns = new Map<string, string>()
    for (const { key, name } of selectedFields(this.info, 'PartialDate', sets)) {
      if (name === '__typename') columns.set(key, `'PartialDate'`)
      else if (name === 'label') {
        this.takesResolver()
        columns.set('__value', expression)
      } else columns.set(key, name === 'value' ? expression : `partial_date_${name}(${expression})`)
    }
    return `case when ${expression} is null then null else ${this.object([...columns])} end`
  }

  /** A group of columns, null when all of them are. */
  private group(entity: AnyClass, alias: string, info: FieldInfo, sets: readonly SelectionSetNode[]): string {
    const type = info.type() as AnyClass
    const columns = selectedFields(this.info, type.name, sets).map(({ key, name, nodes }): [string, string] => {
      if (name === '__typename') return [key, `'${type.name}'`]
      const part = this.infoOf(type, name)
      const expression = this.part(entity, alias, info, part)
      return [key, part.type() === PartialDate ? this.partialDate(expression, setsOf(nodes)) : expression]
    })
    return `case when ${this.groupIsNull(entity, alias, info)} then null else ${this.object(columns)} end`
  }

  /** A JSON value with a shape, or a list of them, cut down to what is asked. */
  private json(info: FieldInfo, expression: string, sets: readonly SelectionSetNode[]): string {
    const type = info.type() as AnyClass
    const columnsOf = (source: string): [string, string][] => {
      const columns = new Map<string, string>()
      for (const { key, name, nodes } of selectedFields(this.info, type.name, sets)) {
        if (name === '__typename') {
          columns.set(key, `'${type.name}'`)
          continue
        }
        const part = this.infoOf(type, name)
        if (part.source === 'coded') {
          this.takesResolver()
          for (const needed of part.needs ?? []) columns.set(`__${needed}`, `${source}->'${needed}'`)
        } else if (part.type() === PartialDate)
          columns.set(key, this.partialDate(`(${source}->>'${name}')`, setsOf(nodes)))
        else if (part.source === 'json') columns.set(key, this.json(part, `(${source}->'${name}')`, setsOf(nodes)))
        else columns.set(key, `${source}->'${name}'`)
      }
      return [...columns]
    }
    if (!info.list)
      return `case when ${expression} is null then null else ${this.object(columnsOf(`(${expression})`))} end`
    const element = this.statement.alias()
    return this.list(
      columnsOf(`${element}.value`),
      ` from jsonb_array_elements(${expression}) with ordinality ${element} order by ${element}.ordinality`,
    )
  }

  private toOne(
    entity: AnyClass,
    alias: string,
    info: FieldInfo,
    sets: readonly SelectionSetNode[],
    path: Path,
  ): string {
    const target = info.type() as AnyClass
    assertMayRead(this.caller, target, `${entity.name}.${info.name}`)
    const next = this.statement.alias()
    const from = this.from(target, next, { entity, alias, field: info.name })
    const property = this.propertyOf(entity, info.name)
    const isInverse = property.mappedBy !== undefined
    const visible = visibleRows(this.caller, target, next)
    // What may be hidden and must be there is an error, which rows have no word for.
    if (visible && !info.nullable) this.takesResolver()
    return this.object(
      this.columns(target, next, sets, path),
      ` from ${from} where ${every([
        this.joinToOne(entity, alias, info, next),
        isInverse && hasTrash(target) ? `${next}.deleted_at is null` : null,
        visible,
      ])}`,
    )
  }

  /** The condition that ties a row of the target to the row that links to it. */
  joinToOne(entity: AnyClass, alias: string, info: FieldInfo, target: string): string {
    const property = this.propertyOf(entity, info.name)
    if (property.formula) return `${target}.id = ${this.expression(entity, alias, info)}`
    if (property.mappedBy) {
      const other = this.propertyOf(info.type() as AnyClass, property.mappedBy)
      return `${target}.${quote(other.joinColumns[0] ?? '')} = ${alias}.id`
    }
    return `${target}.id = ${alias}.${quote(property.joinColumns[0] ?? '')}`
  }

  private toMany(entity: AnyClass, alias: string, info: FieldInfo, selected: Selected, path: Path): string {
    const target = info.type() as AnyClass
    assertMayRead(this.caller, target, `${entity.name}.${info.name}`)
    const given = this.argumentsOf(entity, selected)
    const { filter, orderBy, first, offset } = given
    checkPage({ first, offset }, path, maxPageSize)
    const next = this.statement.alias()
    const { from, where, order } = this.joinToMany(entity, alias, info, next)
    const predicate = every([where, filter ? compileFilter(this, target, next, filter, [...path, 'filter']) : null])
    const sorted = orderBy?.length
      ? orderTerms(this, target, next, orderBy)
          .map(item => item.sql)
          .join(', ')
      : order()
    const page = [
      // In the text, not beside it: a plan that does not know how few are wanted goes about it the long way.
      (first ?? null) === null ? '' : ` limit ${Number(first)}`,
      offset ? ` offset ${this.statement.take(given, 'offset', 'bigint')}` : '',
    ].join('')
    return this.list(
      this.columns(target, next, setsOf(selected.nodes), path),
      ` from ${from} where ${predicate} order by ${sorted}${page}`,
    )
  }

  /** How many rows a to-many relation has, or how many of them meet a filter. */
  private count(
    entity: AnyClass,
    alias: string,
    info: FieldInfo,
    { filter }: NestedQuery = {},
    path: Path = [],
  ): string {
    const relation = this.infoOf(entity, info.counts ?? '')
    const target = relation.type() as AnyClass
    const next = this.statement.alias()
    const askedBefore = this.#asksOfPeople
    this.#asksOfPeople = false
    const { from, where } = this.joinToMany(entity, alias, relation, next)
    const predicate = every([where, filter ? compileFilter(this, target, next, filter, [...path, 'filter']) : null])
    const person = this.personOf(next)
    // How much somebody takes part in is told under a pseudonym, as are the rows themselves.
    const isOfOne = this.isMasked(alias)
    if (this.#asksOfPeople && !person && !isOfOne) throw new TellsOfPeopleError(`${entity.name}.${info.name}`)
    this.#asksOfPeople = askedBefore
    const count = person && !isOfOne ? peopleCount('count(*)', person, this.idOf(next)) : 'count(*)::int'
    return `(select ${count} from ${from} where ${predicate})`
  }

  /** What the caller gave to a list inside a record, or to its count. */
  private argumentsOf(entity: AnyClass, { name, nodes }: Selected): NestedQuery {
    const [node] = nodes
    if (!node?.arguments?.length) return {}
    const type = this.info.schema.getType(this.typeName(entity)) as GraphQLObjectType
    const field = type.getFields()[name]
    return field ? getArgumentValues(field, node, this.info.variableValues) : {}
  }

  /** How to reach the rows of a to-many relation: what to select from, the conditions, and the order they come in. */
  joinToMany(
    entity: AnyClass,
    alias: string,
    info: FieldInfo,
    next: string,
  ): { from: string; where: string; order: () => string } {
    const target = info.type() as AnyClass
    const from = this.from(target, next, { entity, alias, field: info.name })
    const own = info.where?.(next)
    const isListedByOther =
      info.via !== undefined || info.linkedFrom !== undefined || this.inverseOf(entity, info) !== undefined
    const conditions = (link: string, through?: string) =>
      every([
        link,
        own,
        this.#masks.get(next)?.reachedBy?.[info.name]?.(next),
        ...this.rows(target, next),
        this.ownersAreThere(target, next, through),
        // Who merely works somewhere is not published with it.
        isListedByOther && this.caller === null && readingOf(target).publicOnlyWhenLinked ? 'false' : null,
      ])
    const usual = () =>
      this.order(target, next)
        .map(item => item.sql)
        .join(', ')
    if (info.via) return { from, where: conditions(info.via(alias, next)), order: usual }
    if (info.linkedFrom) {
      const { pivotTable, joinColumns, inverseJoinColumns } = this.propertyOf(target, info.linkedFrom)
      const pivot = this.statement.alias()
      return {
        from: `${quote(pivotTable)} ${pivot} join ${from} on ${next}.id = ${pivot}.${quote(joinColumns[0] ?? '')}`,
        where: conditions(`${pivot}.${quote(inverseJoinColumns[0] ?? '')} = ${alias}.id`),
        order: usual,
      }
    }
    const property = this.propertyOf(entity, info.name)
    if (property.pivotTable) {
      const pivot = this.statement.alias()
      return {
        from: `${quote(property.pivotTable)} ${pivot} join ${from} on ${next}.id = ${pivot}.${quote(property.inverseJoinColumns[0] ?? '')}`,
        where: conditions(`${pivot}.${quote(property.joinColumns[0] ?? '')} = ${alias}.id`),
        order: () => `${pivot}.${quote(String(property.fixedOrderColumn))}`,
      }
    }
    const other = this.propertyOf(target, property.mappedBy as string)
    const wanted = Object.entries((property.orderBy ?? {}) as Record<string, string>).map(([field, direction]) => ({
      field,
      direction: direction.toUpperCase() as 'ASC' | 'DESC',
    }))
    const isMade = this.made?.aliases.has(alias) && !this.isMasked(next)
    const part = isMade ? this.made?.parts.get(this.metaOf(target).tableName) : undefined
    if (part) this.made?.aliases.add(next)
    return {
      from: part ? `${part} ${next}` : from,
      where: conditions(`${next}.${quote(other.joinColumns[0] ?? '')} = ${alias}.id`, other.name),
      order: () =>
        this.order(target, next, wanted.length > 0 ? wanted : undefined)
          .map(item => item.sql)
          .join(', '),
    }
  }

  /** The link of the target by which it is reached, for relations that are no links of the row itself. */
  private inverseOf(entity: AnyClass, info: FieldInfo): string | undefined {
    const property = (this.metaOf(entity).properties as Record<string, EntityProperty>)[info.name]
    const isChild = property?.orphanRemoval === true
    return isChild ? undefined : (property?.mappedBy as string | undefined)
  }

  /**
   * The terms of an order, ending with the id so that it is total. Unknown values come last, in both directions.
   *
   * @param joins - takes in what is to be joined to the rows, for who can do that: PostgreSQL then need not look up the name
   * of what a row links to row by row
   */
  order(
    entity: AnyClass,
    alias: string,
    wanted?: readonly { field: string; direction?: Direction }[],
    joins?: string[],
  ): OrderTerm[] {
    const terms = (wanted ?? readingOf(entity).order ?? []).flatMap(({ field, direction = 'ASC' }) =>
      this.orderExpressions(entity, alias, field, direction, joins).map(([expression, cast, own = direction]) =>
        term(expression, cast, own, !this.isAlwaysKnown(entity, alias, field)),
      ),
    )
    const last = terms.length === 1 ? (terms[0]?.direction ?? 'ASC') : 'ASC'
    return [...terms, term(this.idOf(alias), 'uuid', last, this.isMasked(alias))]
  }

  /** Whether a field is a column that every row has a value in, as the caller sees it. */
  private isAlwaysKnown(entity: AnyClass, alias: string, field: string): boolean {
    const leaf = leavesOf(entity).get(field)
    if (!leaf || leaf.part || leaf.field.source !== 'column' || leaf.field.nullable) return false
    return !this.isMasked(alias) && !restrictionOf(this.caller, entity)?.fields?.[field]
  }

  private orderExpressions(
    entity: AnyClass,
    alias: string,
    field: string,
    direction: Direction,
    joins?: string[],
  ): Sortable[] {
    const leaf = leavesOf(entity).get(field)
    const info = fieldsOf(entity).get(field)
    if (info?.source === 'toOne') {
      const target = info.type() as AnyClass
      assertMayRead(this.caller, target, `${entity.name}.${info.name}`)
      const next = this.statement.alias()
      const from = this.from(target, next, { entity, alias, field: info.name })
      const { label: shown, sort: label = shown } = this.readingOf(target, next)
      if (!label) throw new Error(`${target.name} has no label to order by`)
      const visible = visibleRows(this.caller, target, next)
      const where = every([this.joinToOne(entity, alias, info, next), visible])
      const name = `fold(${label(next)})`
      const { formula, mappedBy, nullable } = this.propertyOf(entity, info.name)
      if (!joins || formula || mappedBy || /\bselect\b/.test(name))
        return [[`(select ${name} from ${from} where ${where})`, 'text']]
      joins.push(` ${nullable || visible ? 'left join' : 'join'} ${from} on ${where}`)
      return [[name, 'text']]
    }
    // The place in a list is not part of every child's type.
    if (!leaf) return [[`${alias}.${quote(this.propertyOf(entity, field).fieldNames[0] ?? field)}`, 'integer']]
    const { sort } = this.readingOf(entity, alias)
    if (field === 'label' && sort) return [[`fold(${sort(alias)})`, 'text']]
    return sortable(this.leaf(entity, alias, leaf), leaf.value, direction)
  }

  private typeName(entity: AnyClass): string {
    return entity.name
  }

  private isAbstract(entity: AnyClass): boolean {
    return this.metaOf(entity).discriminatorMap !== undefined && this.metaOf(entity).discriminatorValue === undefined
  }

  private typeNameExpression(entity: AnyClass, alias: string): string {
    if (!this.isAbstract(entity)) return `'${entity.name}'`
    const { discriminatorMap, discriminatorColumn } = this.metaOf(entity)
    const cases = Object.entries(discriminatorMap as Record<string, unknown>).map(
      ([value, target]) => `when '${value}' then '${typeof target === 'function' ? target.name : String(target)}'`,
    )
    return `case ${alias}.${quote(String(discriminatorColumn))} ${cases.join(' ')} end`
  }

  private perType(owner: AnyClass, alias: string, expression: string, otherwise: string): string {
    const meta = this.metaOf(owner)
    return `case when ${alias}.${quote(String(meta.root.discriminatorColumn))} = '${meta.discriminatorValue}' then to_json(${expression}) else to_json(${otherwise}) end`
  }

  /** The class of a narrower type, asked for in a fragment on an interface. */
  private classOf(typeName: string, entity: AnyClass): AnyClass {
    const meta = this.metaOf(entity)
    const found = Object.values((meta.discriminatorMap ?? {}) as Record<string, unknown>).find(
      target => (typeof target === 'function' ? target.name : target) === typeName,
    )
    if (typeof found === 'function') return found as unknown as AnyClass
    return found
      ? ((this.metadata.getByClassName(typeName as never) as EntityMetadata).class as unknown as AnyClass)
      : entity
  }
}

export type Direction = 'ASC' | 'DESC'

/** An expression, its type, and the direction when it isn't that of the order. */
type Sortable = [string, string, Direction?]

/** One term of an order: the expression, how its text form is read back, whether it may be unknown, and the clause. */
export interface OrderTerm {
  expression: string
  cast: string
  direction: Direction
  nullable: boolean
  sql: string
}

/** Where nothing is unknown, an index serves backwards too: there unknown values would come first. */
const term = (expression: string, cast: string, direction: Direction, nullable: boolean): OrderTerm => ({
  expression,
  cast,
  direction,
  nullable,
  sql: `${expression} ${direction.toLowerCase()}${nullable ? ' nulls last' : ''}`,
})

/** The expressions, with their types, by which the values of an expression are put in order. */
export function sortable(expression: string, value: FieldInfo, direction: Direction): Sortable[] {
  const { cast, folds, isPartialDate } = comparableOf(value)
  if (isPartialDate) {
    const text = dateText(expression)
    // Without a year a date comes after all that have one, which it does by itself only going up.
    return direction === 'ASC'
      ? [[text, 'text']]
      : [
          [`(${expression} like 'X%')`, 'boolean', 'ASC'],
          [text, 'text'],
        ]
  }
  // Codes come in the order of their vocabulary, which is that of a life: new before handled, a draft before what is published.
  if (value.vocabulary) {
    const codes = vocabularies[value.vocabulary].map(code => `'${code}'`).join(', ')
    return [[`array_position(array[${codes}]::text[], ${expression}::text)`, 'integer']]
  }
  return [[folds ? `fold(${expression})` : expression, cast]]
}

const columnList = (columns: [string, string][]) =>
  columns.map(([key, expression]) => `${expression} as ${quote(key)}`).join(', ')
/** A function takes 100 arguments at most, so a large object is put together from parts. */
function jsonObject(columns: [string, string][]): string {
  const parts: string[] = []
  for (let start = 0; start < columns.length; start += 50) {
    parts.push(
      `jsonb_build_object(${columns
        .slice(start, start + 50)
        .map(([key, expression]) => `'${key}', ${expression}`)
        .join(', ')})`,
    )
  }
  return `(${parts.join(' || ')})`
}

/** Whether a node asks for a field of that name, at any alias. */
export const asksFor = (sets: readonly SelectionSetNode[], name: string): boolean =>
  sets.some(set => set.selections.some(node => node.kind === Kind.FIELD && node.name.value === name))
