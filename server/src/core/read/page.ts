import type { Fault, Path } from '@aanbod/shared/core/errors.ts'
import type { AnyClass } from '../entity.ts'
import { InputError } from '../errors.ts'
import type { Compiler, OrderTerm } from './compile.ts'
import { orderFieldsOf } from './filter-types.ts'
import { compileFilter } from './filter.ts'
import { assertMayList } from './policy.ts'
import { compileSearch, type Search } from './search.ts'
import { every, type Statement } from './sql.ts'

/** Most records that one page gives. */
export const maxPageSize = 500

/** One term of an order, as the caller gives it. */
export interface Ordering {
  field: string
  direction?: 'ASC' | 'DESC'
}

/** What a list inside a record takes. */
export interface NestedQuery {
  filter?: Record<string, unknown> | null
  orderBy?: Ordering[] | null
  first?: number | null
  offset?: number | null
}

/** Refuses a page that is too large, or lies before the list. @throws InputError */
export function checkPage({ first, offset }: Pick<NestedQuery, 'first' | 'offset'>, path: Path, maximum: number): void {
  const faults: Fault[] = []
  if ((first ?? 0) < 0) faults.push({ path: [...path, 'first'], code: 'too_small', params: { minimum: 0 } })
  if ((first ?? 0) > maximum) faults.push({ path: [...path, 'first'], code: 'too_large', params: { maximum } })
  if ((offset ?? 0) < 0) faults.push({ path: [...path, 'offset'], code: 'too_small', params: { minimum: 0 } })
  if (faults.length > 0) throw new InputError(faults)
}

/** The terms of the order that was asked, of fields that the caller may read; the usual one when none was. See `order`. */
export function orderTerms(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  orderBy: readonly Ordering[] | null | undefined,
  joins?: string[],
): OrderTerm[] {
  if (!orderBy || orderBy.length === 0) return compiler.order(entity, alias, undefined, joins)
  const names = orderFieldsOf(entity)
  return compiler.order(
    entity,
    alias,
    orderBy.map(({ field, direction }) => {
      const name = names.get(field) ?? field
      compiler.assertMayReadField(entity, alias, name)
      return { field: name, ...(direction ? { direction } : {}) }
    }),
    joins,
  )
}

/** Rows under an alias: what to select from, and the predicate of all that narrows them. */
interface Rows {
  alias: string
  from: string
  predicate: string
  search: Search | null
}

/**
 * The rows that a list or an aggregate is about: those the caller may see, outside the trash unless the filter speaks of it,
 * that meet filter and search. `where` narrows beyond what the caller asked.
 */
export function compileList(
  compiler: Compiler,
  entity: AnyClass,
  query: { filter?: NestedQuery['filter']; search?: string | null },
  where?: (alias: string, statement: Statement) => string,
): Rows {
  assertMayList(compiler.caller, entity)
  const alias = compiler.statement.alias()
  const from = compiler.from(entity, alias, null)
  const search = compileSearch(compiler, entity, alias, query)
  const inTrash = mentionsTrash(query.filter)
  const owners = compiler.ownersAreThere(entity, alias)
  const predicate = every([
    ...compiler.rows(entity, alias, { trash: inTrash ? 'with' : 'without' }),
    // What is in the trash itself shows there wherever its owner is; what is not, goes where its owner goes.
    inTrash && owners ? `${alias}.deleted_at is not null or ${owners}` : owners,
    where?.(alias, compiler.statement),
    query.filter ? compileFilter(compiler, entity, alias, query.filter, ['filter']) : null,
  ])
  return { alias, from: search ? `${from}${search.join}` : from, predicate, search }
}

/** A filter that speaks of the trash decides for itself what it shows of it. */
function mentionsTrash(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false
  return Object.entries(filter).some(
    ([key, value]) =>
      (key === 'deletedAt' &&
        Object.values((value ?? {}) as object).some(operand => operand !== null && operand !== undefined)) ||
      (['and', 'or'].includes(key) && Array.isArray(value) && value.some(mentionsTrash)) ||
      (key === 'not' && mentionsTrash(value)),
  )
}
