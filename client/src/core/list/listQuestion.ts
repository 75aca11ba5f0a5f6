import { parse } from 'gql.tada'
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql'

/** What a list asks the server: its own query, and the values of this moment. */
export interface AskedByList {
  document: DocumentNode
  variables: Record<string, unknown>
}

/** A column as far as a question is concerned. */
export interface Selecting {
  key: string
  label: () => string
  /** What it shows of a row, as GraphQL has it; the field of its key when left out, nothing when empty. */
  select?: string
}

/**
 * The question behind a list as a person would write it: the same filter, search, order and page, and of the records what the
 * columns show. The query of the page itself asks more, in the words of the program.
 */
export function listQuestion({ document, variables }: AskedByList, columns: readonly Selecting[]): { query: string } {
  const list = fieldsOf(operationIn(document).selectionSet.selections)[0]
  if (!list) throw new Error('A list asks for one list')
  const name = list.name.value
  const given = (list.arguments ?? []).flatMap(argument => {
    const value = argument.value.kind === Kind.VARIABLE ? (variables[argument.value.name.value] ?? null) : null
    return value === null ? [] : [{ name: argument.name.value, value }]
  })
  const short = given.map(argument => `${argument.name}: ${written(argument.value, '', null)}`).join(', ')
  const long = given
    .map(argument => `    ${argument.name}: ${written(argument.value, '', 4, argument.name.length + 2)}\n`)
    .join('')
  const asked = given.length === 0 ? name : fits(short, 6) ? `${name}(${short})` : `${name}(\n${long}  )`
  const operation = name.charAt(0).toUpperCase() + name.slice(1)
  const nodes = linesOf(merged(columns.flatMap(selectionsOf)), 6)
  return { query: `query ${operation} {\n  ${asked} {\n    totalCount\n    nodes {\n${nodes}    }\n  }\n}\n` }
}

/**
 * What the columns of a file are called: as on the screen, where one column is one field. Whether a field with one more below
 * it is one column or two is for the server to say, so both get the name.
 */
export function listHeaders(columns: readonly Selecting[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const [first, ...others] = selectionsOf(column)
      // The first column says what the row is, whatever stands beside it.
      if (!first || (others.length > 0 && index > 0)) return []
      return pathsOf(first).map(path => [path, column.label()])
    }),
  )
}

/** A field that a column shows, with what it shows of it. */
interface Shown {
  name: string
  below: Shown[]
}

const selectionsOf = ({ key, select }: Selecting): Shown[] =>
  select?.trim() === '' ? [] : shown(operationIn(parse(`{ ${select ?? key} }`) as DocumentNode).selectionSet.selections)

const shown = (selections: readonly SelectionNode[]): Shown[] =>
  fieldsOf(selections).map(({ name, selectionSet }) => ({
    name: name.value,
    below: shown(selectionSet?.selections ?? []),
  }))

const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.filter(node => node.kind === Kind.FIELD)

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('A document without an operation')
  return operation
}

/** From a field down, as long as there is one field only. */
function pathsOf({ name, below }: Shown): string[] {
  const [only, ...others] = below
  return [name, ...(only && others.length === 0 ? pathsOf(only).map(path => `${name}.${path}`) : [])]
}

/** Two columns may show something of the same field: it is asked once, with what both show. */
function merged(fields: readonly Shown[]): Shown[] {
  const byName = new Map<string, Shown[]>()
  for (const field of fields) byName.set(field.name, [...(byName.get(field.name) ?? []), ...field.below])
  return [...byName].map(([name, below]) => ({ name, below: merged(below) }))
}

/** Whether a text stands well on one line behind so many spaces. */
const fits = (text: string, indent: number) => text.length + indent <= 80

function linesOf(fields: readonly Shown[], indent: number): string {
  const inline = ({ name, below }: Shown): string =>
    below.length === 0 ? name : `${name} { ${below.map(inline).join(' ')} }`
  return fields
    .map(field => {
      const text = inline(field)
      const space = ' '.repeat(indent)
      if (fits(text, indent)) return `${space}${text}\n`
      return `${space}${field.name} {\n${linesOf(field.below, indent + 2)}${space}}\n`
    })
    .join('')
}

/** Where a list writes codes: of what is chosen in a filter, and in an order. Days that move along stand elsewhere. */
const ofCodes = ['eq', 'ne', 'in', 'notIn', 'field', 'direction']
const code = /^[A-Z][A-Z0-9_]*$/

/**
 * A value as it stands in a query, on one line or, given how far it stands in and what is before it, on more. Whether a text is a code the schema
 * would know; here it is told by where it stands and how it is written: what a list filters on is chosen, and so a code, an
 * id or a day.
 */
function written(value: unknown, key: string, indent: number | null, before = 0): string {
  if (typeof value === 'string' && ofCodes.includes(key) && code.test(value)) return value
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Array.isArray(value)
    ? value.map((item: unknown) => ({ prefix: '', name: key, item }))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]: [string, unknown]) => ({ prefix: `${name}: `, name, item }))
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const inside = (step: number | null) =>
    entries.map(({ prefix, name, item }) => prefix + written(item, name, step, prefix.length))
  const pad = Array.isArray(value) || entries.length === 0 ? '' : ' '
  const line = `${open}${pad}${inside(null).join(', ')}${pad}${close}`
  if (indent === null || fits(line, indent + before)) return line
  const space = ' '.repeat(indent + 2)
  const lines = inside(indent + 2).map(text => `${space}${text}\n`)
  return `${open}\n${lines.join('')}${' '.repeat(indent)}${close}`
}
