import type { Caller } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager, EntityMetadata, MetadataStorage } from '@mikro-orm/postgresql'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { AnyClass } from '../entity.ts'
import { AppError, InputError, NotFoundError } from '../errors.ts'
import type { Written } from '../write/at-once.ts'
import { type AggregateQuery, compileAggregate } from './aggregate.ts'
import { Compiler, NeedsResolverError, type OrderTerm } from './compile.ts'
import { checked, compileFilter } from './filter.ts'
import { checkPage, compileList, maxPageSize, type NestedQuery, orderTerms } from './page.ts'
import { type Compiled, compiled } from './plan-cache.ts'
import { assertMayList } from './policy.ts'
import { runRow, type Stop } from './run.ts'
import { type Selected, selectedFields, setsOf } from './selection.ts'
import { every, OtherText, type Statement } from './sql.ts'

/** Arguments that every list takes. */
export interface ListQuery extends NestedQuery {
  search?: string | null
  after?: string | null
}

type Row = Record<string, unknown>
type Where = (alias: string, statement: Statement) => string

/** JSON that PostgreSQL wrote, to be sent on as it is. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** What comes instead of JSON when there is none; `forGood` when the same selection will never have any. */
export class NoText {
  constructor(
    readonly forGood: boolean,
    readonly error: unknown = null,
  ) {}
}

/** Ends an answer in text before anything was written: the usual way makes the change. Nobody is told. */
export class LongWayError extends GraphQLError {
  constructor() {
    super('This takes the long way', { extensions: { code: 'LONG_WAY' } })
  }
}

/** What has to hold for an answer to be given, looked at in the same statement. */
export interface Proviso {
  /** SQL of it; its values are the placeholders from `first` on. */
  holds(first: number): string
  values(): unknown[]
  /** Whether it was found to hold, for this request. */
  readonly isProven: boolean
  found(holds: boolean): void
}

/**
 * Answers reads with one SQL statement each, compiled from what was asked. The answer has the caller's own names, so that
 * graphql-js finds in it what it looks for; as text it is the answer itself.
 */
export class ReadService {
  constructor(
    private readonly em: EntityManager,
    private readonly metadata: MetadataStorage,
    readonly caller: Caller,
    private readonly stop: Stop | null = null,
    private readonly asText: { proviso: Proviso | null } | null = null,
    private readonly largestPage = maxPageSize,
  ) {}

  /** Whether a record was written in one statement. */
  hasWritten = false

  /** What a statement that writes has to look at besides; undefined when the answer is not to be text. */
  get proviso(): Proviso | null | undefined {
    return this.asText?.proviso?.isProven ? null : this.asText?.proviso
  }

  /** The same, for lists that the server asks for itself: their pages may be larger than anybody else gets. */
  inPagesOf(largest: number): ReadService {
    return new ReadService(this.em, this.metadata, this.caller, this.stop, this.asText, largest)
  }

  /** The same, answering with `JsonText` or `NoText`; then the usual way finds out what is the matter. */
  inText(proviso: Proviso | null): ReadService {
    return new ReadService(this.em, this.metadata, this.caller, this.stop, { proviso })
  }

  /** The record with that id or slug; null when there is none that the caller may see. `where` narrows further. */
  async one(
    entity: AnyClass,
    key: { id?: string | null; slug?: string | null },
    info: GraphQLResolveInfo,
    where?: Where,
  ): Promise<Row | null> {
    const { id = null, slug = null } = key
    if (id === null && slug === null) throw new InputError([{ path: ['id'], code: 'required' }])
    const inputs = { filter: id === null ? {} : { id: { eq: id } }, ...(slug === null ? {} : { slug }) }
    return await this.read('one', inputs, info, where, compiler => {
      assertMayList(this.caller, entity)
      const { statement } = compiler
      const alias = statement.alias()
      const from = compiler.from(entity, alias, null)
      const bySlug =
        'slug' in inputs &&
        `${alias}.slug = ${statement.take(inputs, 'slug', 'text', value => checked(value, 'text', ['slug']))}`
      const predicate = every([
        ...compiler.rows(entity, alias),
        compiler.ownersAreThere(entity, alias),
        compileFilter(compiler, entity, alias, inputs.filter, []),
        bySlug || null,
        where?.(alias, statement),
      ])
      return compiler.object(
        compiler.columns(entity, alias, setsOf(info.fieldNodes)),
        ` from ${from} where ${predicate} limit 1`,
      )
    })
  }

  /** A record that was just written, in the trash or not; it may have been read with that. */
  async written(entity: AnyClass, written: Written, info: GraphQLResolveInfo): Promise<Row> {
    if (typeof written !== 'string') return written.row as Row
    const inputs = { id: written }
    const row = await this.read<Row | null>('written', inputs, info, undefined, compiler =>
      compileWritten(compiler, entity, inputs, info),
    )
    if (!row) throw new NotFoundError(entity.name, written)
    return row
  }

  /** Refuses what is asked of a record before it is written: what cannot be answered is not changed either. */
  assertAnswerable(type: string, info: GraphQLResolveInfo): void {
    const meta = this.metadata.getByClassName(type as never, false) as EntityMetadata | undefined
    if (!meta) return
    const entity = meta.class as unknown as AnyClass
    const inputs = { id: '00000000-0000-0000-0000-000000000000' }
    const compile = (compiler: Compiler) => compileWritten(compiler, entity, inputs, info)
    try {
      this.statementOf('written', inputs, info, undefined, compile)
    } catch (error) {
      throw error instanceof NeedsResolverError ? new LongWayError() : error
    }
  }

  /**
   * SQL of what is asked of the only row of a named part of a statement.
   *
   * @param parts - by table, the parts that make the rows of its lists
   */
  selectionOf(
    entity: AnyClass,
    part: string,
    info: GraphQLResolveInfo,
    statement: Statement,
    parts: ReadonlyMap<string, string> = new Map(),
  ): string {
    const compiler = new Compiler(this.metadata, statement, this.caller, info, this.asText !== null)
    const alias = statement.alias()
    compiler.made = { aliases: new Set([alias]), parts }
    return compiler.object(compiler.columns(entity, alias, setsOf(info.fieldNodes)), ` from ${part} ${alias}`)
  }

  /** A page of records, and how many there are in all when that is asked. `where` narrows beyond what the caller asked. */
  async page(entity: AnyClass, query: ListQuery, info: GraphQLResolveInfo, where?: Where): Promise<Row> {
    checkPage({ first: query.first ?? 20, offset: query.offset ?? 0 }, [], this.largestPage)
    return await this.read('page', query, info, where, compiler => compilePage(compiler, entity, query, info, where))
  }

  /** Groups of records with what is measured of them. `where` narrows beyond what the caller asked. */
  async aggregate(entity: AnyClass, query: AggregateQuery, info: GraphQLResolveInfo, where?: Where): Promise<Row[]> {
    return await this.read('aggregate', query, info, where, compiler =>
      compileAggregate(compiler, entity, query, setsOf(info.fieldNodes), where),
    )
  }

  private async read<T>(
    kind: string,
    inputs: object,
    info: GraphQLResolveInfo,
    where: Where | undefined,
    compile: (compiler: Compiler) => string,
  ): Promise<T> {
    if (!this.asText) {
      const { sql, values } = this.statementOf(kind, inputs, info, where, compile)
      return (await runRow<{ result: T }>(this.em, sql, values, this.stop)).result
    }
    const { proviso } = this
    try {
      const { sql, values } = this.statementOf(kind, inputs, info, where, compile)
      const all = proviso ? [...values, ...proviso.values()] : values
      const row = await runRow<{ result: string | null; holds?: boolean }>(this.em, sql, all, this.stop)
      proviso?.found(row.holds === true)
      return (proviso && !row.holds ? new NoText(false) : new JsonText(row.result ?? 'null')) as T
    } catch (error) {
      // Nobody wants to wait as long once more.
      if (error instanceof AppError && error.code === 'QUERY_TOO_COMPLEX') throw error
      return new NoText(error instanceof NeedsResolverError, error) as T
    }
  }

  private statementOf(
    kind: string,
    inputs: object,
    info: GraphQLResolveInfo,
    where: Where | undefined,
    compile: (compiler: Compiler) => string,
  ): Compiled {
    const { asText, proviso } = this
    const form = asText ? (proviso ? ' in text if' : ' in text') : ''
    const question = { kind: `${kind}${form}`, caller: this.caller, inputs, where }
    return compiled(info, question, statement => {
      const json = compile(new Compiler(this.metadata, statement, this.caller, info, asText !== null))
      if (!proviso) return `${statement.definitions}select ${json}${asText ? '::text' : ''} as result`
      // Without the offset PostgreSQL would ask twice.
      return `${statement.definitions}select c.holds, case when c.holds then ${json}::text end as result from (select ${proviso.holds(statement.values.length + 1)} as holds offset 0) c`
    })
  }
}

/** SQL of a record in the trash or not. */
function compileWritten(
  compiler: Compiler,
  entity: AnyClass,
  inputs: { id: string },
  info: GraphQLResolveInfo,
): string {
  const alias = compiler.statement.alias()
  const from = compiler.from(entity, alias, null)
  const predicate = every([
    ...compiler.rows(entity, alias, { trash: 'with' }),
    `${alias}.id = ${compiler.statement.take(inputs, 'id', 'uuid')}`,
  ])
  return compiler.object(compiler.columns(entity, alias, setsOf(info.fieldNodes)), ` from ${from} where ${predicate}`)
}

/** SQL of a connection: as many records as the page has, and what is asked about them. */
function compilePage(
  compiler: Compiler,
  entity: AnyClass,
  query: ListQuery,
  info: GraphQLResolveInfo,
  where: Where | undefined,
): string {
  const { statement } = compiler
  const first = Number(query.first ?? 20)
  const connection = typeNameOf(info)
  const asked = selectedFields(info, connection, setsOf(info.fieldNodes))
  const typeName = (key: string): [string, string] => [key, `'${connection}'`]
  assertMayList(compiler.caller, entity)
  const { alias, from, predicate, search } = compileList(compiler, entity, query, where)
  const joins: string[] = []
  const order = orderOf(compiler, entity, alias, query, search?.rank ?? null, joins)
  const joined = joins.join('')
  // What may not be asked is refused by now; of the rest the text has no place for any value.
  if (asked.every(({ name }) => name === '__typename')) {
    statement.startAgain()
    return compiler.object(asked.map(({ key }) => typeName(key)))
  }
  const count = () => `(select count(*)::int from ${from} where ${predicate})`
  if (asked.every(({ name }) => name === 'totalCount' || name === '__typename'))
    return compiler.object(asked.map(({ key, name }) => (name === 'totalCount' ? [key, count()] : typeName(key))))

  const offset = query.offset ? statement.take(query, 'offset', 'bigint') : '0'
  const after = query.after ? afterCursor(statement, order, query) : []
  const sorted = order.map(item => item.sql).join(', ')
  // How many are wanted stands in the text: a plan that does not know how few that are goes about it the long way.
  const rows = (limit: number, asked: string) => {
    const [only = null, ...others] = after
    const skipped = query.offset ? ` offset ${offset}` : ''
    const part = (narrowed: string) =>
      `(select ${alias}.* from ${from}${joined} where ${every([predicate, narrowed])} order by ${sorted} limit ${limit} + ${offset})`
    if (others.length > 0)
      return ` from (${after.map(part).join(' union all ')}) ${alias}${joined} order by ${sorted} limit ${limit}${skipped}`
    const found = `from ${from}${joined} where ${every([predicate, only])} order by ${sorted} limit ${limit}${skipped}`
    // What is asked of a row is made of those that are skipped too, and whether another row exists may be looked up for every
    // row there is; so first the rows are found, and then it is asked of them.
    return !search && (skipped || asked.includes('exists ('))
      ? ` from (select ${alias}.id ${found}) k join ${from} on ${alias}.id = k.id${joined} order by ${sorted}`
      : ` ${found}`
  }
  const columnsOf = ({ key, nodes }: Selected, ...path: string[]) =>
    compiler.columns(entity, alias, setsOf(nodes), [...path, key])

  if (asked.every(({ name }) => ['nodes', 'totalCount', '__typename'].includes(name))) {
    return compiler.object(
      asked.map(selected => {
        const { key, name } = selected
        if (name === '__typename') return typeName(key)
        if (name === 'totalCount') return [key, count()]
        const columns = columnsOf(selected)
        return [key, compiler.list(columns, rows(first, columns.join()))]
      }),
    )
  }

  // Where the page lies is told by its rows and the one after them: they are read once, with all that is asked of each.
  const views: string[] = []
  const view = (columns: [string, string][]) => `p.v${views.push(compiler.object(columns)) - 1}`
  const list = (expression: string) =>
    `(select coalesce(json_agg(${expression} order by p.n), '[]'::json) from page p where p.n <= ${first})`
  const edge = connection.replace(/Connection$/, 'Edge')
  const columns = asked.map((selected): [string, string] => {
    const { key, name, nodes } = selected
    switch (name) {
      case '__typename':
        return typeName(key)
      case 'totalCount':
        return [key, count()]
      case 'nodes':
        return [key, list(view(columnsOf(selected)))]
      case 'edges': {
        const parts = selectedFields(info, edge, setsOf(nodes)).map((inner): [string, string] => {
          if (inner.name === '__typename') return [inner.key, `'${edge}'`]
          return [inner.key, inner.name === 'cursor' ? cursorOf('p') : view(columnsOf(inner, key))]
        })
        return [key, list(compiler.object(parts))]
      }
      default:
        return [key, compiler.object(pageInfo(selectedFields(info, 'PageInfo', setsOf(nodes)), first, query, offset))]
    }
  })
  const values = order.map(item => `${item.expression}::text`).join(', ')
  const read = [...views.map((sql, index) => `${sql} as v${index}`), `json_build_array(${values})::text as c`]
  return `(with page as materialized (select r.*, row_number() over () as n from (select ${read.join(', ')}${rows(first + 1, read.join())}) r)
    select ${compiler.object(columns)})`
}

const typeNameOf = ({ returnType }: GraphQLResolveInfo) => String(returnType).replace(/!$/, '')

/** A cursor holds the values that its row is ordered by; URLs take it as it is. */
const cursorOf = (row: string) => String.raw`translate(encode(convert_to(${row}.c, 'UTF8'), 'base64'), E'+/=\n', '-_')`

function pageInfo(asked: Selected[], first: number, { after }: ListQuery, offset: string): [string, string][] {
  const sql: Record<string, string> = {
    __typename: `'PageInfo'`,
    hasNextPage: `(select count(*) > ${first} from page)`,
    hasPreviousPage: after ? 'true' : `${offset} > 0`,
    startCursor: `(select ${cursorOf('p')} from page p where p.n = 1 and p.n <= ${first})`,
    endCursor: `(select ${cursorOf('p')} from page p where p.n <= ${first} order by p.n desc limit 1)`,
  }
  return asked.map(({ key, name }) => [key, sql[name] ?? 'null'])
}

function orderOf(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  query: ListQuery,
  rank: string | null,
  joins: string[],
): OrderTerm[] {
  const order = orderTerms(compiler, entity, alias, query.orderBy, joins)
  if (!rank || query.orderBy?.length) return order
  const expression = `(${rank})::numeric`
  return [
    { expression, cast: 'numeric', direction: 'DESC', nullable: false, sql: `${expression} desc nulls last` },
    ...order,
  ]
}

/**
 * Rows that come after the one the cursor stands for; equal values go on to the next term, unknown ones come last. Each
 * predicate is a stretch of the order, so that an index leads to where it begins. No row is in two of them.
 */
function afterCursor(statement: Statement, order: OrderTerm[], query: ListQuery): string[] {
  const values = decodeCursor(query.after, order.length)
  const place = order.map((term, index): Place => {
    const bound =
      values[index] === null
        ? null
        : statement.take(query, 'after', term.cast, cursorValue(order.length, index, term.cast, values))
    return { ...term, bound }
  })
  return place.every(({ direction }) => direction === place[0]?.direction) ? stretchesOneWay(place) : stretches(place)
}

/** A term of the order, and the value that the row of the cursor has there; null when that is unknown. */
type Place = OrderTerm & { bound: string | null }

const isThere = ({ expression, bound }: Place) =>
  bound === null ? `${expression} is null` : `${expression} = ${bound}`
const isBeyond = (places: Place[]) => {
  const [expressions, bounds] = [places.map(({ expression }) => expression), places.map(({ bound }) => bound)]
  return `(${expressions.join(', ')}) ${places[0]?.direction === 'ASC' ? '>' : '<'} (${bounds.join(', ')})`
}

/** Where all terms go the same way, PostgreSQL compares them as one, all but those that may be unknown. */
function stretchesOneWay(places: Place[]): string[] {
  const found: string[] = []
  for (let start = 0; start < places.length;) {
    const unknown = places.findIndex(({ bound }, index) => index >= start && bound === null)
    const end = unknown === -1 ? places.length : unknown
    const before = places.slice(0, start).map(isThere)
    if (end > start) found.push(every([...before, isBeyond(places.slice(start, end))]))
    for (const [index, { expression, nullable }] of places.entries())
      if (nullable && index >= start && index < end)
        found.push(every([...before, ...places.slice(start, index).map(isThere), `${expression} is null`]))
    start = end + 1
  }
  return found
}

function stretches(places: Place[]): string[] {
  const from = (index: number): string => {
    const place = places[index]
    if (!place) return 'false'
    const { expression, direction, nullable, bound } = place
    if (bound === null) return every([isThere(place), from(index + 1)])
    const beyond = `${isBeyond([place])}${nullable && index > 0 ? ` or ${expression} is null` : ''}`
    const known = `(${beyond}) or (${every([isThere(place), from(index + 1)])})`
    return index > 0 ? known : every([`${expression} ${direction === 'ASC' ? '>' : '<'}= ${bound}`, known])
  }
  const [first] = places
  const mayBeUnknown = first?.nullable && first.bound !== null
  return [from(0), ...(mayBeUnknown ? [`${first.expression} is null`] : [])]
}

/** Reads one value of a cursor; which of them are unknown is part of the text. */
function cursorValue(length: number, index: number, cast: string, compiledFor: readonly (string | null)[]) {
  const unknown = compiledFor.map(value => value === null)
  return (cursor: string | null | undefined): unknown => {
    const values = decodeCursor(cursor, length)
    if (values.some((value, at) => (value === null) !== unknown[at])) throw new OtherText()
    return checked(values[index], cast, ['after'])
  }
}

function decodeCursor(cursor: string | null | undefined, length: number): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString())
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every(value => value === null || typeof value === 'string')
    )
      return values as (string | null)[]
  } catch {
    // Falls through: whatever it is, it is no cursor of this list.
  }
  throw new InputError([{ path: ['after'], code: 'invalid' }])
}
