import type { Caller } from '@aanbod/shared/core/permissions.ts'
import type { EntityManager, MetadataStorage } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { AnyClass } from '../entity.ts'
import type { Written } from '../write/at-once.ts'
import { InputError, NotFoundError } from '../errors.ts'
import { type AggregateQuery, compileAggregate } from './aggregate.ts'
import { Compiler, type OrderTerm } from './compile.ts'
import { bindValue, compileFilter } from './filter.ts'
import { checkPage, compileList, maxPageSize, type NestedQuery, orderTerms } from './page.ts'
import { runStatement } from './run.ts'
import { assertMayList } from './policy.ts'
import { selectedFields, setsOf } from './selection.ts'
import { every, Statement } from './sql.ts'

/** Arguments that every list takes. */
export interface ListQuery extends NestedQuery {
  search?: string | null
  after?: string | null
}

type Row = Record<string, unknown>

/** Answers reads with one SQL statement each, compiled from what was asked. */
export class ReadService {
  constructor(
    private readonly em: EntityManager,
    private readonly metadata: MetadataStorage,
    private readonly caller: Caller,
  ) {}

  /** The record with that id or slug; null when there is none that the caller may see. `where` narrows further. */
  async one(
    entity: AnyClass,
    key: { id?: string | null; slug?: string | null },
    info: GraphQLResolveInfo,
    where?: (alias: string, statement: Statement) => string,
  ): Promise<Row | null> {
    if ((key.id ?? null) === null && (key.slug ?? null) === null)
      throw new InputError([{ path: ['id'], code: 'required' }])
    const statement = new Statement()
    const compiler = new Compiler(this.metadata, statement, this.caller, info)
    assertMayList(this.caller, entity)
    const alias = statement.alias()
    const from = compiler.from(entity, alias, null)
    const filter = { ...((key.id ?? null) === null ? {} : { id: { eq: key.id } }) }
    const predicate = every([
      ...compiler.rows(entity, alias),
      compiler.ownersAreThere(entity, alias),
      compileFilter(compiler, entity, alias, filter, []),
      (key.slug ?? null) === null ? null : `${alias}.slug = ${bindValue(statement, key.slug, 'text', ['slug'])}`,
      where?.(alias, statement),
    ])
    const sql = compiler.object(
      compiler.columns(entity, alias, setsOf(info.fieldNodes)),
      ` from ${from} where ${predicate} limit 1`,
    )
    return await this.run<Row | null>(`select ${sql} as result`, statement)
  }

  /** SQL of what is asked of the only row of a named part of a statement. */
  selectionOf(entity: AnyClass, part: string, info: GraphQLResolveInfo, statement: Statement): string {
    const compiler = new Compiler(this.metadata, statement, this.caller, info)
    const alias = statement.alias()
    return compiler.object(compiler.columns(entity, alias, setsOf(info.fieldNodes)), ` from ${part} ${alias}`)
  }

  /** A record that was just written, in the trash or not; it may have been read with that. */
  async written(entity: AnyClass, written: Written, info: GraphQLResolveInfo): Promise<Row> {
    if (typeof written !== 'string') return written.row
    const id = written
    const statement = new Statement()
    const compiler = new Compiler(this.metadata, statement, this.caller, info)
    const alias = statement.alias()
    const from = compiler.from(entity, alias, null)
    const predicate = every([
      ...compiler.rows(entity, alias, { trash: 'with' }),
      `${alias}.id = ${statement.bind(id, 'uuid')}`,
    ])
    const sql = compiler.object(
      compiler.columns(entity, alias, setsOf(info.fieldNodes)),
      ` from ${from} where ${predicate}`,
    )
    const row = await this.run<Row | null>(`select ${sql} as result`, statement)
    if (!row) throw new NotFoundError(entity.name, id)
    return row
  }

  /** A page of records, and how many there are in all when that is asked. `where` narrows beyond what the caller asked. */
  async page(
    entity: AnyClass,
    query: ListQuery,
    info: GraphQLResolveInfo,
    where?: (alias: string, statement: Statement) => string,
  ): Promise<Row> {
    const statement = new Statement()
    const compiler = new Compiler(this.metadata, statement, this.caller, info)
    const first = query.first ?? 20
    const offset = query.offset ?? 0
    checkPage({ first, offset }, [], maxPageSize)
    const { alias, from, predicate, search } = compileList(compiler, entity, query, where)
    const order = this.orderOf(compiler, entity, alias, query, search?.rank ?? null)
    const asked = selectedFields(info, info.returnType.toString().replace(/!$/, ''), setsOf(info.fieldNodes))
    const views = this.views(compiler, entity, alias, info)
    const rows = () => {
      const columns = views.flatMap(view => (view.sql === null ? [] : [[view.column, view.sql] as [string, string]]))
      columns.push(['c', `json_build_array(${order.map(item => `${item.expression}::text`).join(', ')})`])
      const page = every([predicate, query.after ? afterCursor(statement, order, query.after) : null])
      const sorted = order.map(item => item.sql).join(', ')
      const limit = statement.bind(first + 1, 'bigint')
      return compiler.list(
        columns,
        ` from ${from} where ${page} order by ${sorted} limit ${limit} offset ${statement.bind(offset, 'bigint')}`,
      )
    }
    const needsRows = asked.some(({ name }) => name !== 'totalCount' && name !== '__typename')
    const total = asked.some(({ name }) => name === 'totalCount')
      ? `(select count(*)::int from ${from} where ${predicate})`
      : 'null'
    const result = await this.run<{ total: number | null; rows: Row[] }>(
      `select json_build_object('total', ${total}, 'rows', ${needsRows ? rows() : `'[]'::json`}) as result`,
      statement,
    )
    return this.connection(asked, views, result, { first, offset, after: query.after ?? null })
  }

  /** Groups of records with what is measured of them. `where` narrows beyond what the caller asked. */
  async aggregate(
    entity: AnyClass,
    query: AggregateQuery,
    info: GraphQLResolveInfo,
    where?: (alias: string, statement: Statement) => string,
  ): Promise<Row[]> {
    const statement = new Statement()
    const compiler = new Compiler(this.metadata, statement, this.caller, info)
    const sql = compileAggregate(compiler, entity, query, setsOf(info.fieldNodes), where)
    return await this.run<Row[]>(`select ${sql} as result`, statement)
  }

  private orderOf(
    compiler: Compiler,
    entity: AnyClass,
    alias: string,
    query: ListQuery,
    rank: string | null,
  ): OrderTerm[] {
    const order = orderTerms(compiler, entity, alias, query.orderBy)
    if (!rank || query.orderBy?.length) return order
    const expression = `(${rank})::numeric`
    return [{ expression, cast: 'numeric', direction: 'DESC', sql: `${expression} desc nulls last` }, ...order]
  }

  /** Every place in a connection where records are asked, with what is asked there. */
  private views(compiler: Compiler, entity: AnyClass, alias: string, info: GraphQLResolveInfo): View[] {
    const connection = info.returnType.toString().replace(/!$/, '')
    const views: View[] = []
    const add = (path: string[], sets: SelectionSetNode[]) => {
      const sql = compiler.object(compiler.columns(entity, alias, sets, path))
      views.push({ path, column: `v${views.length}`, sql })
    }
    for (const { key, name, nodes } of selectedFields(info, connection, setsOf(info.fieldNodes))) {
      if (name === 'nodes') add([key], setsOf(nodes))
      if (name !== 'edges') continue
      for (const inner of selectedFields(info, connection.replace(/Connection$/, 'Edge'), setsOf(nodes))) {
        if (inner.name === 'node') add([key, inner.key], setsOf(inner.nodes))
        if (inner.name === 'cursor') views.push({ path: [key, inner.key], column: 'c', sql: null })
      }
    }
    return views
  }

  private connection(
    asked: ReturnType<typeof selectedFields>,
    views: View[],
    result: { total: number | null; rows: Row[] },
    page: { first: number; offset: number; after: string | null },
  ): Row {
    const rows = result.rows.slice(0, page.first)
    const cursors = rows.map(row => encodeCursor(row['c'] as unknown[]))
    const connection: Row = {}
    for (const { key, name } of asked) {
      switch (name) {
        case '__typename':
          break
        case 'totalCount':
          connection[key] = result.total
          break
        case 'nodes': {
          const view = views.find(candidate => candidate.path.length === 1 && candidate.path[0] === key)
          connection[key] = rows.map(row => row[view?.column ?? ''])
          break
        }
        case 'edges':
          connection[key] = rows.map((row, index) =>
            Object.fromEntries(
              views
                .filter(view => view.path.length === 2 && view.path[0] === key)
                .map(view => [view.path[1], view.column === 'c' ? cursors[index] : row[view.column]]),
            ),
          )
          break
        default:
          connection[key] = Object.assign(new PageResult(), {
            hasNextPage: result.rows.length > page.first,
            hasPreviousPage: page.offset > 0 || page.after !== null,
            startCursor: cursors[0] ?? null,
            endCursor: cursors.at(-1) ?? null,
          })
      }
    }
    return connection
  }

  private async run<T>(sql: string, statement: Statement): Promise<T> {
    return await runStatement<T>(this.em, sql, statement.values)
  }
}

interface View {
  /** Response keys from the connection to the record. */
  path: string[]
  column: string
  /** Null for the cursor, which every row has anyway. */
  sql: string | null
}

/** Values addressed by field name, unlike compiled rows, which are addressed by the caller's names. */
export class PageResult {
  hasNextPage!: boolean
  hasPreviousPage!: boolean
  startCursor!: string | null
  endCursor!: string | null
}

const encodeCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

/** Rows that come after the one the cursor stands for; equal values go on to the next term, unknown ones come last. */
function afterCursor(statement: Statement, order: OrderTerm[], cursor: string): string {
  const values = decodeCursor(cursor, order.length)
  const conditions: string[] = []
  let equal = 'true'
  order.forEach((item, index) => {
    const value = values[index] ?? null
    if (value === null) {
      equal = every([equal, `${item.expression} is null`])
      return
    }
    const bound = bindValue(statement, value, item.cast, ['after'])
    conditions.push(
      every([
        equal,
        `(${item.expression} ${item.direction === 'ASC' ? '>' : '<'} ${bound} or ${item.expression} is null)`,
      ]),
    )
    equal = every([equal, `${item.expression} = ${bound}`])
  })
  return conditions.map(condition => `(${condition})`).join(' or ') || 'false'
}

function decodeCursor(cursor: string, length: number): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
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
