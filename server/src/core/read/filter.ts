import type { Fault, FaultCode, Path } from '@aanbod/shared/core/errors.ts'
import { isDay } from '@aanbod/shared/core/calendar.ts'
import { earliestOf, parsePartialDate } from '@aanbod/shared/core/partial-date.ts'
import { looksRelative, momentsOf, resolveRelativeDate } from '@aanbod/shared/core/relative-date.ts'
import { isStorable } from '@aanbod/shared/core/validate.ts'
import { type AnyClass, type FieldInfo, fieldsOf } from '../entity.ts'
import { InputError } from '../errors.ts'
import type { Compiler } from './compile.ts'
import { type Comparable, comparableOf, dateText, isGroup } from './leaves.ts'
import { assertMayRead } from './policy.ts'
import { type Clock, every, quote } from './sql.ts'

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
  compiler.assertMayReadField(entity, alias, key)
  switch (info.source) {
    case 'toOne':
      return toOneCondition(compiler, entity, alias, info, condition, path)
    case 'toMany':
      return toManyCondition(compiler, entity, alias, info, condition, path)
    default:
      if (isGroup(info)) return groupCondition(compiler, entity, alias, info, condition, path)
      return fieldConditions(compiler, compiler.expression(entity, alias, info), info, condition, path)
  }
}

/** `providerId: { isNull: true }`: the link itself, without looking at the other record. */
function idCondition(compiler: Compiler, entity: AnyClass, alias: string, key: string, condition: Conditions): string {
  const info = compiler.infoOf(entity, key.slice(0, -2))
  compiler.assertMayReadField(entity, alias, info.name)
  const property = compiler.propertyOf(entity, info.name)
  const target = info.type() as AnyClass
  const next = compiler.statement.alias()
  const from = compiler.from(target, next, { entity, alias, field: info.name })
  if (property.mappedBy) {
    const expression = `(select ${compiler.idOf(next)} from ${from} where ${compiler.joinToOne(entity, alias, info, next)} limit 1)`
    return idConditions(compiler, expression, condition)
  }
  return idConditions(
    compiler,
    property.formula ? compiler.expression(entity, alias, info) : `${alias}.${quote(property.joinColumns[0] ?? '')}`,
    condition,
    // Who is known by a pseudonym alone is looked up by it, once for the statement.
    compiler.isMasked(next) ? compiler.table(target) : null,
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
  const from = compiler.from(target, next, { entity, alias, field: info.name })
  return `exists (select 1 from ${from} where ${every([
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
  return every(
    Object.entries(condition).map(([key, value]) => {
      if (value === null || value === undefined) return null
      if (key === 'isNull') return `${value ? '' : 'not '}(${compiler.groupIsNull(entity, alias, info)})`
      const part = compiler.infoOf(info.type() as AnyClass, key)
      return fieldConditions(compiler, compiler.part(entity, alias, info, part), part, value as Conditions, [
        ...path,
        key,
      ])
    }),
  )
}

const fieldConditions = (
  compiler: Compiler,
  expression: string,
  info: FieldInfo,
  condition: Conditions,
  path: Path,
): string =>
  info.list
    ? listConditions(compiler, expression, condition, path)
    : valueConditions(compiler, expression, comparableOf(info), condition, path)

const operators = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

/** The SQL predicate of the conditions on one value. */
export function valueConditions(
  compiler: Compiler,
  expression: string,
  comparable: Comparable,
  condition: Conditions,
  path: Path,
): string {
  const { cast, folds, isPartialDate } = comparable
  if (cast === 'uuid') return idConditions(compiler, expression, condition)
  const { statement } = compiler
  const compared = folds ? `fold(${expression})` : expression
  const bound = (operator: string, type = cast) => {
    const read = operandOf(isPartialDate && type === cast, type, [...path, operator])
    const placeholder = statement.take(condition, operator, type, read)
    return folds ? `fold(${placeholder})` : placeholder
  }
  const moment = (operator: string, end: 'first' | 'last') =>
    statement.take(condition, operator, cast, endOf(end, [...path, operator]))
  const equal = (operator: string) =>
    cast === 'timestamptz'
      ? `${expression} between ${moment(operator, 'first')} and ${moment(operator, 'last')}`
      : `${compared} = ${bound(operator)}`
  const among = (operator: string) => {
    const here = [...path, operator]
    if (cast === 'timestamptz') {
      const ends = (['first', 'last'] as const).map(end =>
        statement.take(condition, operator, 'timestamptz[]', each(endOf(end, here))),
      )
      return `exists (select 1 from unnest(${ends.join(', ')}) span (first, last) where ${expression} between span.first and span.last)`
    }
    const list = statement.take(condition, operator, `${cast}[]`, each(operandOf(isPartialDate, cast, here)))
    return `${compared} = any (${folds ? `array(select fold(item) from unnest(${list}) item)` : list})`
  }
  return every(
    Object.entries(condition).map(([operator, value]) => {
      if (operator === 'isNull')
        return value === null || value === undefined ? null : `${expression} is ${value ? '' : 'not '}null`
      if (value === null)
        return operator === 'eq' ? `${expression} is null` : operator === 'ne' ? `${expression} is not null` : null
      if (value === undefined) return null
      switch (operator) {
        case 'eq':
          return equal(operator)
        case 'ne':
          return `not coalesce(${equal(operator)}, false)`
        case 'in':
          return among(operator)
        case 'notIn':
          return `not coalesce(${among(operator)}, false)`
        case 'contains':
          return `${compared} like '%' || like_pattern(${bound(operator)}) || '%'`
        case 'startsWith':
          return `${compared} like like_pattern(${bound(operator)}) || '%'`
        default: {
          const name = operator as keyof typeof operators
          const symbol = operators[name]
          if (isPartialDate) {
            const beyond = `${dateText(expression)} ${symbol} ${statement.take(condition, operator, 'text', dayOf(name, [...path, operator]))}`
            // Without a year it lies neither before nor after anything.
            return name === 'gt' || name === 'gte' ? every([beyond, `${dateText(expression)} < 'X'`]) : beyond
          }
          if (cast !== 'timestamptz') return `${compared} ${symbol} ${bound(operator)}`
          return `${expression} ${symbol} ${moment(operator, name === 'gt' || name === 'lte' ? 'last' : 'first')}`
        }
      }
    }),
  )
}

/*
 * How operands are read, each time a statement runs. They stand outside of what compiles, so that a statement that is kept
 * keeps nothing of the request it was compiled for.
 */
type Read = (value: unknown, clock: Clock) => unknown

const operandOf =
  (isPartialDate: boolean, cast: string, path: Path): Read =>
  (value, clock) =>
    valueOf(isPartialDate ? partial(value, clock, path) : value, cast, clock, path)

/** The text beyond which dates lie that begin on a day, or after it: those of its year and month begin with it too. */
const dayOf =
  (operator: keyof typeof operators, path: Path): Read =>
  (value, clock) => {
    const day = String(valueOf(value, 'date', clock, path))
    return operator === 'gte' || operator === 'lt' ? day.replace(/(-01)?-01$/, '') : day
  }

const endOf =
  (end: 'first' | 'last', path: Path): Read =>
  (value, clock) =>
    spanOf(value, clock, path)[end]

const each =
  (read: Read): Read =>
  (values, clock) =>
    (values as unknown[]).filter(value => value !== null).map(value => read(value, clock))

function listConditions(compiler: Compiler, expression: string, condition: Conditions, path: Path): string {
  return every(
    Object.entries(condition).map(([operator, value]) => {
      if (value === null || value === undefined) return null
      return operator === 'isEmpty'
        ? `cardinality(${expression}) ${value ? '=' : '>'} 0`
        : `exists (select 1 from unnest(${expression}) item where fold(item) = fold(${compiler.statement.take(condition, operator, 'text', operandOf(false, 'text', [...path, operator]))}))`
    }),
  )
}

function idConditions(
  { statement }: Compiler,
  expression: string,
  condition: Conditions,
  masked: string | null = null,
): string {
  const bound = (operator: string) => {
    const id = statement.take(condition, operator, 'uuid', idIn)
    return masked ? `(select k.id from ${masked} k where k.pseudonym = ${id})` : id
  }
  const among = (operator: string) => {
    const ids = statement.take(condition, operator, 'uuid[]', idsIn)
    return `${expression} = any (${masked ? `array(select k.id from ${masked} k where k.pseudonym = any (${ids}))` : ids})`
  }
  return every(
    Object.entries(condition).map(([operator, value]) => {
      if (value === undefined) return null
      switch (operator) {
        case 'isNull':
          return value === null ? null : `${expression} is ${value ? '' : 'not '}null`
        case 'eq':
          return value === null ? `${expression} is null` : `${expression} = ${bound(operator)}`
        case 'ne':
          return value === null
            ? `${expression} is not null`
            : `not coalesce(${expression} = ${bound(operator)}, false)`
        case 'in':
          return value === null ? null : among(operator)
        default:
          return value === null ? null : `not coalesce(${among(operator)}, false)`
      }
    }),
  )
}

/** What is no id at all is the id of nothing. */
const idIn = (value: unknown) => (isUuid(value) ? value : null)
const idsIn = (values: unknown) => (values as unknown[]).filter(isUuid)

/** A date known in part; a relative day is the day it stands for. */
function partial(value: unknown, clock: Clock, path: Path): string {
  const text = String(value)
  if (looksRelative(text)) return relative(text, clock, path)
  if (!parsePartialDate(text)) throw fault(path, 'partial_date')
  return text
}

function relative(text: string, { today }: Clock, path: Path): string {
  const day = resolveRelativeDate(text, today)
  if (!day) throw fault(path, 'relative_date')
  return day
}

/** The moments an operand stands for: itself, or all of a day in Europe/Amsterdam. */
function spanOf(value: unknown, clock: Clock, path: Path): { first: string; last: string } {
  const text = String(value)
  const day = looksRelative(text) ? relative(text, clock, path) : text
  if (isDay(day)) return momentsOf(day)
  const moment = instantOf(day)
  if (!moment) throw fault(path, 'instant')
  return { first: moment, last: moment }
}

/** An operand as PostgreSQL reads it as the type; refused with its path when it could not. */
function valueOf(value: unknown, cast: string, clock: Clock, path: Path): unknown {
  const resolved = cast === 'date' && looksRelative(String(value)) ? relative(String(value), clock, path) : value
  checkValue(resolved, cast, path)
  return resolved
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

/** A moment as PostgreSQL reads it; null for what is none, as without a zone: by whose clock it is would be a guess. */
function instantOf(value: unknown): string | null {
  const [, day = '', time = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}(?::?\d{2})?)$/.exec(String(value)) ?? []
  if (!earliestOf(day)) return null
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours: string, minutes = '00') => `${hours}:${minutes}`)
  const moment = new Date(`${day}T${time}${offset}`)
  const year = Number.isNaN(moment.getTime()) ? 0 : moment.getUTCFullYear()
  return year >= 1 && year <= 9999 ? moment.toISOString() : null
}

/** A value as PostgreSQL takes it for a type. @throws InputError that names the place of what it is not */
export function checked(value: unknown, cast: string, path: Path): unknown {
  checkValue(value, cast, path)
  return cast === 'timestamptz' ? instantOf(value) : value
}

const fault = (path: Path, code: FaultCode) => new InputError([{ path, code } satisfies Fault])
