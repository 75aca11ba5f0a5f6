import { stringifyDocument } from '@urql/core'
import { parse } from 'gql.tada'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

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
export function listQuestion(
  { document, variables }: AskedByList,
  columns: readonly Selecting[],
): { query: string; variables: Record<string, unknown> } {
  const operation = operationIn(document)
  const list = operation.selectionSet.selections.find(node => node.kind === Kind.FIELD)
  if (!list) throw new Error('A list asks for one list')
  const isGiven = (value: ValueNode) => value.kind !== Kind.VARIABLE || (variables[value.name.value] ?? null) !== null
  const given = (list.arguments ?? []).filter(({ value }) => isGiven(value))
  const names = given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []))
  const question: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    name: { kind: Kind.NAME, value: list.name.value.charAt(0).toUpperCase() + list.name.value.slice(1) },
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      names.includes(variable.name.value),
    ),
    selectionSet: setOf([
      {
        ...list,
        arguments: given,
        selectionSet: setOf([
          fieldOf('totalCount'),
          { ...fieldOf('nodes'), selectionSet: setOf(merged(columns.flatMap(selectionsOf))) },
        ]),
      },
    ]),
  }
  return {
    query: stringifyDocument({ kind: Kind.DOCUMENT, definitions: [question] }),
    variables: Object.fromEntries(names.map(name => [name, variables[name]])),
  }
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

/** From a field down, as long as there is one field only. */
function pathsOf(node: SelectionNode): string[] {
  if (node.kind !== Kind.FIELD) return []
  const path = node.alias?.value ?? node.name.value
  const below = node.selectionSet?.selections ?? []
  const [only] = below
  return [path, ...(only && below.length === 1 ? pathsOf(only).map(inner => `${path}.${inner}`) : [])]
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('A document without an operation')
  return operation
}

const selectionsOf = ({ key, select }: Selecting): readonly SelectionNode[] =>
  select?.trim() === '' ? [] : operationIn(parse(`{ ${select ?? key} }`) as DocumentNode).selectionSet.selections

const fieldOf = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections })

/** Two columns may show something of the same field: it is asked once, with what both show. */
function merged(selections: readonly SelectionNode[]): SelectionNode[] {
  const fields = new Map<string, SelectionNode>()
  for (const node of selections) {
    const name = node.kind === Kind.FIELD ? (node.alias?.value ?? node.name.value) : `… ${fields.size}`
    const earlier = fields.get(name)
    if (earlier?.kind === Kind.FIELD && node.kind === Kind.FIELD && earlier.selectionSet && node.selectionSet) {
      const both = [...earlier.selectionSet.selections, ...node.selectionSet.selections]
      fields.set(name, { ...earlier, selectionSet: setOf(merged(both)) })
    } else if (!earlier) fields.set(name, node)
  }
  return [...fields.values()]
}
