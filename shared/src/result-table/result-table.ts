import { uncapitalised } from '../core/words.ts'
import { type FieldShape, type LeafShape, type ObjectShape, type Shape, shapeOfValues } from './shape.ts'

/*
 * An answer of the API as tables: each root field gives one. What a column is comes from the document and the schema when
 * the caller has them (`documentShape`), so that the first page of a stream fixes nothing; else from the values.
 */

/**
 * What a column holds. Cells of `money` are whole euros with a fraction, not cents. Cells of `date` are `2026-10-26`, or
 * what is known of it (`2026-10`, `2016`, `XXXX-03`, and of groups `2026-Q4`, `2026-W43`); of `moment` ISO 8601 in UTC. An
 * `enum` keeps its code, for which `enumName` has the words. A `list` is a text.
 */
export type ColumnKind = 'text' | 'number' | 'date' | 'moment' | 'money' | 'boolean' | 'enum' | 'list' | 'object'

/** What is unknown is null, never 0 and never an empty text. */
export type Cell = string | number | boolean | null
/** Cells by the path of their column. */
export type ResultRow = Readonly<Record<string, Cell>>

export interface ResultColumn {
  /** Response keys from the row to the value: `provider.abbreviation`. */
  path: string
  header: string
  kind: ColumnKind
  /** Name of the enum, for the words of its codes. */
  enumName?: string
  /** Another column says the same, or it is of no use to a reader; only shown when chosen by name. */
  quiet?: boolean
}

/** A nested list that can become rows of its own. */
export interface ExpandableList {
  path: string
  header: string
}

export interface ResultTable {
  /** Response key of the root field; empty for the table of plain values. */
  name: string
  /** What is shown: what was chosen, in that order; else everything but what is quiet. */
  columns: ResultColumn[]
  /** Everything that can be chosen. */
  available: ResultColumn[]
  expandable: ExpandableList[]
  rows: ResultRow[]
  /** How many there are over all pages, when the query asks it. */
  total: number | null
}

/** One word of a header: the field, and the type it belongs to when the schema is known. */
export interface HeaderField {
  type: string | undefined
  name: string
}

export interface TableOptions {
  /** What the document asks for; see `documentShape`. Without it the values decide. */
  shape?: ObjectShape
  /** Columns by path, in the order wanted. */
  columns?: readonly string[]
  /** Paths of nested lists of which every item becomes a row; all else of the record is repeated on it. */
  expand?: readonly string[]
  /** The label of a field in the language of the reader. A field that was given another name keeps that. */
  label?: (field: HeaderField) => string | undefined
  /** How a value reads inside the text of a list. */
  text?: (value: Exclude<Cell, null>, column: Pick<ResultColumn, 'kind' | 'enumName'>) => string
}

/** The columns of one table, fixed; rows are made of any number of answers of the same document. */
export interface TablePlan extends Omit<ResultTable, 'rows' | 'total'> {
  rowsOf: (data: unknown) => ResultRow[]
  /** The records as they were answered. */
  recordsOf: (data: unknown) => unknown[]
  totalOf: (data: unknown) => number | null
}

/** The table of an answer: of the named root field, or else of the first. */
export function resultTable(data: unknown, options: TableOptions & { root?: string } = {}): ResultTable {
  const tables = resultTables(data, options)
  const table = tables.find(({ name }) => name === options.root) ?? tables[0]
  return table ?? { name: '', columns: [], available: [], expandable: [], rows: [], total: null }
}

/** The tables of an answer, one for each root field; plain values at the root share one. */
export function resultTables(data: unknown, options: TableOptions = {}): ResultTable[] {
  return tablePlans(options.shape ?? shapeOfValues(data), options).map(
    ({ rowsOf, totalOf, recordsOf: _records, ...plan }) => ({
      ...plan,
      rows: rowsOf(data),
      total: totalOf(data),
    }),
  )
}

/** The tables that a shape gives, before there is any answer: for rows that come page by page. */
export function tablePlans(shape: ObjectShape, options: Omit<TableOptions, 'shape'> = {}): TablePlan[] {
  const plain = shape.fields.filter(({ of }) => of.shape === 'leaf')
  const plans = shape.fields.filter(({ of }) => of.shape !== 'leaf').flatMap(field => plansOf(field, options))
  if (plain.length > 0)
    plans.push(planOf('', { shape: 'object', fields: plain }, data => (isRecord(data) ? [data] : []), options))
  return plans
}

function plansOf(field: FieldShape, options: Omit<TableOptions, 'shape'>): TablePlan[] {
  const { key, of } = field
  if (of.shape === 'leaf') return []
  if (of.shape === 'list') {
    if (of.item.shape === 'object') return [planOf(key, of.item, data => listAt(data, [key]), options)]
    const rows = (data: unknown) => listAt(data, [key]).map(value => ({ [key]: value }))
    return [planOf(key, { shape: 'object', fields: [{ ...field, of: of.item }] }, rows, options)]
  }
  const sources = connectionRows(of)
  if (sources.length === 0)
    return [planOf(key, of, data => (isRecord(at(data, [key])) ? [at(data, [key])] : []), options)]
  const total = of.fields.find(({ name }) => name === 'totalCount')
  return sources.map(({ keys, item, unwrap }, index) => ({
    ...planOf(
      index === 0 ? key : `${key}.${keys.join('.')}`,
      item,
      data => listAt(data, [key, ...keys]).map(row => (unwrap ? at(row, [unwrap]) : row)),
      options,
    ),
    totalOf: data => {
      const count = total ? at(data, [key, total.key]) : null
      return typeof count === 'number' ? count : null
    },
  }))
}

/** Where a connection has its records: `nodes`, or the `node` of its `edges`, under whatever names they were asked. */
function connectionRows(shape: ObjectShape): { keys: string[]; item: ObjectShape; unwrap?: string }[] {
  if (shape.typeName && !shape.typeName.endsWith('Connection')) return []
  const sources = (wanted: string) =>
    shape.fields.flatMap(({ key, name, of }) =>
      name === wanted && of.shape === 'list' && of.item.shape === 'object' ? [{ keys: [key], item: of.item }] : [],
    )
  const nodes = sources('nodes')
  if (nodes.length > 0) return nodes
  return sources('edges').flatMap(({ keys, item }) =>
    item.fields.flatMap(({ key, name, of }) =>
      name === 'node' && of.shape === 'object' ? [{ keys, item: of, unwrap: key }] : [],
    ),
  )
}

interface PlannedColumn extends ResultColumn {
  read: (source: unknown) => Cell
}
/** The columns of one object, and the lists below it of which each item makes a row. */
interface Level {
  columns: PlannedColumn[]
  lists: { keys: string[]; level: Level }[]
}

function planOf(
  name: string,
  shape: ObjectShape,
  sourcesOf: (data: unknown) => unknown[],
  options: Omit<TableOptions, 'shape'>,
): TablePlan {
  const available: PlannedColumn[] = []
  const expandable: ExpandableList[] = []
  const expand = new Set(options.expand)
  const isAggregate = shape.typeName?.endsWith('AggregateRow') ?? isAggregateShape(shape)

  const wordOf = (field: FieldShape) =>
    (field.key === field.name ? options.label?.({ type: field.onType, name: field.name }) : undefined) ??
    readable(field.key)
  const headerOf = (words: string[]) =>
    words.map((word, index) => (index === 0 ? word : uncapitalised(word))).join(' · ')

  /** `keys` lead from the object of the level to the fields, `path` from the row. */
  function visit(fields: FieldShape[], level: Level, keys: string[], path: string[], words: string[]) {
    const add = (column: PlannedColumn) => {
      level.columns.push(column)
      available.push(column)
    }
    for (const field of fields) {
      const fieldKeys = [...keys, field.key]
      const fieldPath = [...path, field.key]
      // What rows are grouped by is what they are about: "Kind", not "Group · kind".
      const fieldWords = isAggregate && path.length === 0 && field.name === 'group' ? [] : [...words, wordOf(field)]
      const column = { path: fieldPath.join('.'), header: headerOf(fieldWords) }
      const { of } = field
      if (of.shape === 'leaf') {
        add({
          ...column,
          ...kindOf(of),
          ...(field.name === '__typename' ? { quiet: true } : {}),
          read: source => cellOf(at(source, fieldKeys), of),
        })
      } else if (of.shape === 'object') {
        const whole = wholeOf(of)
        if (whole) {
          const { leaf, key } = whole
          add({ ...column, kind: leaf.kind, read: source => cellOf(at(source, [...fieldKeys, key]), leaf) })
        }
        const first = available.length
        visit(of.fields, level, fieldKeys, fieldPath, fieldWords)
        for (const part of available.slice(first)) {
          if (whole?.says.some(key => part.path === [...fieldPath, key].join('.'))) part.quiet = true
        }
      } else {
        expandable.push(column)
        if (!expand.has(column.path)) {
          add({ ...column, kind: 'list', read: source => textOfList(at(source, fieldKeys), of.item, options) })
          continue
        }
        const below: Level = { columns: [], lists: [] }
        level.lists.push({ keys: fieldKeys, level: below })
        const { item } = of
        if (item.shape === 'object') visit(item.fields, below, [], fieldPath, fieldWords)
        else {
          const cell: PlannedColumn = {
            ...column,
            ...(item.shape === 'leaf' ? kindOf(item) : { kind: 'list' }),
            read: source => (item.shape === 'leaf' ? cellOf(source, item) : textOfList(source, item.item, options)),
          }
          below.columns.push(cell)
          available.push(cell)
        }
      }
    }
  }

  const top: Level = { columns: [], lists: [] }
  visit(shape.fields, top, [], [], [])
  const byPath = new Map(available.map(column => [column.path, column]))
  const blank = Object.fromEntries(available.map(({ path }) => [path, null]))
  const chosen = options.columns?.flatMap(path => byPath.get(path) ?? [])
  return {
    name,
    available: available.map(described),
    columns: (chosen ?? available.filter(({ quiet }) => !quiet)).map(described),
    expandable,
    recordsOf: sourcesOf,
    rowsOf: data => sourcesOf(data).flatMap(source => rowsOf(top, source).map(row => ({ ...blank, ...row }))),
    totalOf: () => null,
  }
}

const described = ({ read: _read, ...column }: PlannedColumn): ResultColumn => column

/** Lists side by side follow each other; only a list inside another one multiplies. */
function rowsOf({ columns, lists }: Level, source: unknown): Record<string, Cell>[] {
  const own = Object.fromEntries(columns.map(({ path, read }) => [path, read(source)]))
  const below = lists.flatMap(({ keys, level }) => listAt(source, keys).flatMap(item => rowsOf(level, item)))
  return below.length > 0 ? below.map(row => ({ ...own, ...row })) : [own]
}

const kindOf = ({ kind, enumName }: LeafShape) => ({ kind, ...(enumName ? { enumName } : {}) })

function cellOf(value: unknown, leaf: LeafShape): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return leaf.cents ? value / 100 : value
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}

/** The one value that a partial date or a price stands for, and which of its parts say nothing beside it. */
function wholeOf(shape: ObjectShape): { key: string; leaf: LeafShape; says: string[] } | null {
  const wanted = shape.as === 'date' ? 'value' : shape.as === 'money' ? 'amountCents' : null
  const field = shape.fields.find(({ name }) => name === wanted)
  if (!field || field.of.shape !== 'leaf') return null
  const said = shape.as === 'date' ? ['value', 'label'] : ['amountCents', 'currency']
  return {
    key: field.key,
    leaf: shape.as === 'date' ? { shape: 'leaf', kind: 'date' } : { shape: 'leaf', kind: 'money', cents: true },
    says: shape.fields.filter(({ name }) => said.includes(name)).map(({ key }) => key),
  }
}

/** "Kick-off, 2026-10-26; De stad": every item with what was asked of it. An empty list is as good as unknown in a cell. */
function textOfList(value: unknown, item: Shape, options: Pick<TableOptions, 'text'>): string | null {
  if (!Array.isArray(value)) return null
  const texts = value.map(entry => textOf(entry, item, options)).filter(text => text !== '')
  return texts.length > 0 ? texts.join('; ') : null
}

function textOf(value: unknown, shape: Shape, options: Pick<TableOptions, 'text'>): string {
  if (value === null || value === undefined) return ''
  if (shape.shape === 'leaf') {
    const cell = cellOf(value, shape)
    return cell === null ? '' : (options.text?.(cell, kindOf(shape)) ?? String(cell))
  }
  if (shape.shape === 'list') {
    const text = textOfList(value, shape.item, options)
    return text === null ? '' : `(${text})`
  }
  const whole = wholeOf(shape)
  if (whole) return textOf(at(value, [whole.key]), whole.leaf, options)
  const telling = shape.fields.filter(({ name }) => name !== 'id' && name !== '__typename')
  return (telling.length > 0 ? telling : shape.fields)
    .map(({ key, of }) => textOf(at(value, [key]), of, options))
    .filter(text => text !== '')
    .join(', ')
}

const isAggregateShape = ({ fields }: ObjectShape) =>
  fields.some(({ name, of }) => name === 'group' && of.shape === 'object') &&
  fields.every(({ name }) =>
    ['group', 'count', 'countDistinct', 'sum', 'avg', 'min', 'max', 'suppressed', '__typename'].includes(name),
  )

/** `nextEdition` is "Next edition", `priceAmountCents` "Price amount", `id` "ID". */
function readable(key: string): string {
  const words = key
    .replace(/^_+/, '')
    .replace(/Cents$/, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|_+/g, ' ')
    .toLowerCase()
    .replace(/\b(id|url|vat)$/, abbreviation => abbreviation.toUpperCase())
  return words === '' ? key : words.charAt(0).toUpperCase() + words.slice(1)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function at(source: unknown, keys: readonly string[]): unknown {
  let value = source
  for (const key of keys) value = isRecord(value) ? value[key] : undefined
  return value
}

function listAt(source: unknown, keys: readonly string[]): unknown[] {
  const value = at(source, keys)
  return Array.isArray(value) ? value.filter(item => item !== null) : []
}
