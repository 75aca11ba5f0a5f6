import type { Fault, FaultCode, Path } from '@aanbod/shared/core/errors.ts'
import { earliestOf, parsePartialDate } from '@aanbod/shared/core/partial-date.ts'
import { isStorable } from '@aanbod/shared/core/validate.ts'
import type { EntityProperty } from '@mikro-orm/core'
import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { InputError } from '../errors.ts'
import { PartialDate } from '../partial-date.ts'
import { castOf, type Compiler } from './compile.ts'
import { assertMayRead, assertMayReadField } from './policy.ts'
import { every, quote, type Statement } from './sql.ts'

type Conditions = Record<string, unknown>

const isUuid = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

/** The SQL predicate of a filter. Personal data cannot be filtered by who may not read it. */
export function compileFilter(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  filter: Conditions,
  path: Path,
): string {
  return every(
    Object.entries(filter).map(([key, condition]) => {
      if (condition === null || condition === undefined) return null
      const here = [...path, key]
      if (key === 'and')
        return every(
          (condition as Conditions[]).map((part, index) =>
            compileFilter(compiler, entity, alias, part, [...here, index]),
          ),
        )
      if (key === 'or') {
        const parts = (condition as Conditions[]).map(
          (part, index) => `(${compileFilter(compiler, entity, alias, part, [...here, index])})`,
        )
        return parts.length > 0 ? parts.join(' or ') : 'false'
      }
      if (key === 'not')
        return `not coalesce(${compileFilter(compiler, entity, alias, condition as Conditions, here)}, false)`
      return fieldCondition(compiler, entity, alias, key, condition as Conditions, here)
    }),
  )
}

function fieldCondition(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  key: string,
  condition: Conditions,
  path: Path,
): string {
  const info = fieldsOf(entity).get(key)
  if (!info) return idCondition(compiler, entity, alias, key, condition)
  assertMayReadField(compiler.caller, entity, key)
  switch (info.source) {
    case 'toOne':
      return toOneCondition(compiler, entity, alias, info, condition, path)
    case 'toMany':
      return toManyCondition(compiler, entity, alias, info, condition, path)
    case 'group':
      return groupCondition(compiler, entity, alias, info, condition, path)
    default:
      return scalarConditions(compiler, compiler.expression(entity, alias, info), info, condition, path)
  }
}

/** `providerId: { isNull: true }`: the link itself, without looking at the other record. */
function idCondition(compiler: Compiler, entity: AnyClass, alias: string, key: string, condition: Conditions): string {
  const info = compiler.infoOf(entity, key.slice(0, -2))
  assertMayReadField(compiler.caller, entity, info.name)
  const property = compiler.propertyOf(entity, info.name)
  if (property.mappedBy) {
    const target = info.type() as AnyClass
    const next = compiler.statement.alias()
    const expression = `(select ${next}.id from ${compiler.table(target)} ${next} where ${compiler.joinToOne(entity, alias, info, next)} limit 1)`
    return idConditions(compiler, expression, condition)
  }
  return idConditions(
    compiler,
    property.formula ? compiler.expression(entity, alias, info) : `${alias}.${quote(property.joinColumns[0] ?? '')}`,
    condition,
  )
}

function toOneCondition(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  info: FieldInfo,
  condition: Conditions,
  path: Path,
): string {
  const target = info.type() as AnyClass
  assertMayRead(compiler.caller, target, `${entity.name}.${info.name}`)
  const next = compiler.statement.alias()
  return `exists (select 1 from ${compiler.table(target)} ${next} where ${every([
    compiler.joinToOne(entity, alias, info, next),
    ...compiler.rows(target, next, { trash: 'with' }),
    compileFilter(compiler, target, next, condition, path),
  ])})`
}

function toManyCondition(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  info: FieldInfo,
  condition: Conditions,
  path: Path,
): string {
  const target = info.type() as AnyClass
  assertMayRead(compiler.caller, target, `${entity.name}.${info.name}`)
  return every(
    Object.entries(condition).map(([quantifier, filter]) => {
      if (filter === null || filter === undefined) return null
      const next = compiler.statement.alias()
      const { from, where } = compiler.joinToMany(entity, alias, info, next)
      const inner = compileFilter(compiler, target, next, filter as Conditions, [...path, quantifier])
      const rows = (predicate: string) => `exists (select 1 from ${from} where ${every([where, predicate])})`
      switch (quantifier) {
        case 'some':
          return rows(inner)
        case 'none':
          return `not ${rows(inner)}`
        default:
          return `not ${rows(`not coalesce(${inner}, false)`)}`
      }
    }),
  )
}

function groupCondition(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  info: FieldInfo,
  condition: Conditions,
  path: Path,
): string {
  const parts = compiler.propertyOf(entity, info.name).embeddedProps as Record<string, EntityProperty>
  const columnOf = (name: string) => `${alias}.${quote(parts[name]?.fieldNames[0] ?? name)}`
  return every(
    Object.entries(condition).map(([key, part]) => {
      if (part === null || part === undefined) return null
      if (key === 'isNull') return `num_nonnulls(${Object.keys(parts).map(columnOf).join(', ')}) ${part ? '=' : '>'} 0`
      return scalarConditions(
        compiler,
        columnOf(key),
        compiler.infoOf(info.type() as AnyClass, key),
        part as Conditions,
        [...path, key],
      )
    }),
  )
}

const operators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

function scalarConditions(
  compiler: Compiler,
  expression: string,
  info: FieldInfo,
  condition: Conditions,
  path: Path,
): string {
  if (info.list) return listConditions(compiler, expression, condition, path)
  const cast = castOf(info)
  if (cast === 'uuid') return idConditions(compiler, expression, condition)
  const isPartial = info.type() === PartialDate
  const folds = cast === 'text' && !info.vocabulary && !isPartial
  const compared = folds ? `fold(${expression})` : expression
  const bound = (value: unknown, at: Path) => {
    const placeholder = bindValue(compiler.statement, value, cast, at)
    return folds ? `fold(${placeholder})` : placeholder
  }
  return every(
    Object.entries(condition).map(([operator, value]) => {
      const here = [...path, operator]
      if (operator === 'isNull')
        return value === null || value === undefined ? null : `${expression} is ${value ? '' : 'not '}null`
      if (value === null)
        return operator === 'eq' ? `${expression} is null` : operator === 'ne' ? `${expression} is not null` : null
      if (value === undefined) return null
      switch (operator) {
        case 'eq':
          return `${compared} = ${isPartial ? bound(partial(value, here), here) : bound(value, here)}`
        case 'ne':
          return `${compared} is distinct from ${bound(value, here)}`
        case 'in':
          return oneOf(compared, value as unknown[], item => bound(item, here))
        case 'notIn':
          return `not coalesce(${oneOf(compared, value as unknown[], item => bound(item, here))}, false)`
        case 'contains':
          return `${compared} like '%' || like_pattern(${bound(value, here)}) || '%'`
        case 'startsWith':
          return `${compared} like like_pattern(${bound(value, here)}) || '%'`
        default: {
          const symbol = operators[operator as keyof typeof operators]
          if (!isPartial) return `${compared} ${symbol} ${bound(value, here)}`
          return `partial_date_earliest(${expression}) ${symbol} ${bindValue(compiler.statement, value, 'date', here)}`
        }
      }
    }),
  )
}

function listConditions(compiler: Compiler, expression: string, condition: Conditions, path: Path): string {
  return every(
    Object.entries(condition).map(([operator, value]) => {
      if (value === null || value === undefined) return null
      return operator === 'isEmpty'
        ? `cardinality(${expression}) ${value ? '=' : '>'} 0`
        : `exists (select 1 from unnest(${expression}) item where fold(item) = fold(${bindValue(compiler.statement, value, 'text', [...path, operator])}))`
    }),
  )
}

function idConditions(compiler: Compiler, expression: string, condition: Conditions): string {
  // What is no id at all is the id of nothing.
  const bound = (value: unknown) => (isUuid(value) ? compiler.statement.bind(value, 'uuid') : 'null::uuid')
  return every(
    Object.entries(condition).map(([operator, value]) => {
      if (value === undefined) return null
      switch (operator) {
        case 'isNull':
          return value === null ? null : `${expression} is ${value ? '' : 'not '}null`
        case 'eq':
          return value === null ? `${expression} is null` : `${expression} = ${bound(value)}`
        case 'ne':
          return value === null ? `${expression} is not null` : `${expression} is distinct from ${bound(value)}`
        case 'in':
          return value === null ? null : oneOf(expression, value as unknown[], bound)
        default:
          return value === null ? null : `not coalesce(${oneOf(expression, value as unknown[], bound)}, false)`
      }
    }),
  )
}

const oneOf = (expression: string, values: unknown[], bound: (value: unknown) => string) =>
  values.length === 0 ? 'false' : `${expression} in (${values.map(bound).join(', ')})`

function partial(value: unknown, path: Path): unknown {
  if (typeof value !== 'string' || !parsePartialDate(value)) throw fault(path, 'partial_date')
  return value
}

/** Refuses what PostgreSQL could not read as the type, so that the caller hears which field it was. */
export function checkValue(value: unknown, cast: string, path: Path): void {
  const faultOf: Record<string, FaultCode | false> = {
    text: !isStorable(String(value)) && 'invalid',
    uuid: !isUuid(value) && 'invalid',
    date: !(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && earliestOf(value)) && 'date',
    timestamptz: instantOf(value) === null && 'instant',
    boolean: !['true', 'false'].includes(String(value)) && 'invalid',
    integer: !(/^-?\d{1,10}$/.test(String(value)) && Math.abs(Number(value)) < 2 ** 31) && 'not_whole',
  }
  const code = cast in faultOf ? faultOf[cast] : !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(String(value)) && 'not_a_number'
  if (code) throw fault(path, code)
}

/** A moment as PostgreSQL reads it; null for what is none. A day is its first moment in UTC. */
function instantOf(value: unknown): string | null {
  const [, day = '', time = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}(?::?\d{2})?))?$/.exec(
      String(value),
    ) ?? []
  if (!earliestOf(day)) return null
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours: string, minutes = '00') => `${hours}:${minutes}`)
  const moment = new Date(time ? `${day}T${time}${offset}` : day)
  const year = Number.isNaN(moment.getTime()) ? 0 : moment.getUTCFullYear()
  return year >= 1 && year <= 9999 ? moment.toISOString() : null
}

/** The placeholder of a checked value, as its type. @throws InputError */
export function bindValue(statement: Statement, value: unknown, cast: string, path: Path): string {
  checkValue(value, cast, path)
  return statement.bind(cast === 'timestamptz' ? instantOf(value) : value, cast)
}

const fault = (path: Path, code: FaultCode) => new InputError([{ path, code } satisfies Fault])
