import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { readsOnly, whichList, whichOperation } from './faults.ts'

/** Names in a rewritten query that no one else uses. */
export const exportNames = {
  first: 'exportFirst',
  after: 'exportAfter',
  offset: 'exportOffset',
  counts: 'exportCounts',
  count: 'exportCount',
  page: 'exportPage',
} as const

/**
 * How the rows of a query come: a connection page by page after a cursor, a list in steps, or everything in one answer.
 */
export interface ExportQuery {
  by: 'cursor' | 'offset' | 'once'
  /** Name of the list in the answer. */
  root: string
  /** The query with that list alone, and the page left open. */
  document: DocumentNode
  /** Variables that this document still knows. */
  variables: Record<string, unknown>
}

export interface ExportSource {
  schema: GraphQLSchema
  /** Valid against the schema. */
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown> | null
  root: string | null
  /** Leave the page as the query has it. */
  asked: boolean
}

/**
 * Rewrites a query so that one of its lists can be read from the first record to the last.
 *
 * @throws AppError when it does not read, or leaves open what is to be exported
 */
export function exportQuery(source: ExportSource): ExportQuery {
  const { schema, document } = source
  const operation = getOperationAST(document, source.operationName)
  if (!operation) throw whichOperation()
  if (operation.operation !== OperationTypeNode.QUERY) throw readsOnly()
  const fields = rootFields(document, operation)
  const names = [...fields.keys()]
  const root = source.root ?? (names.length === 1 ? names[0] : undefined)
  const nodes = root === undefined ? undefined : fields.get(root)
  const [first] = nodes ?? []
  if (root === undefined || !nodes || !first) throw whichList(names)

  const definition = schema.getQueryType()?.getFields()[first.name.value]
  const by = source.asked || !definition ? 'once' : wayOf(definition)
  const field = paged(by, {
    ...first,
    ...(first.selectionSet
      ? {
          selectionSet: {
            ...first.selectionSet,
            selections: nodes.flatMap(node => node.selectionSet?.selections ?? []),
          },
        }
      : {}),
  })
  const rewritten = withoutUnused(document, {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...pageVariables[by]],
  })
  return { by, root, ...rewritten, variables: onlyKnown(rewritten.known, source.variables ?? {}) }
}

/** The fields at the root by the name they have in the answer, through fragments. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const collect = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        if (node.name.value !== '__typename') fields.set(key, [...(fields.get(key) ?? []), node])
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentsOf(document).get(node.name.value)
        if (fragment) collect(fragment.selectionSet)
      }
    }
  }
  collect(operation.selectionSet)
  return fields
}

const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(definition => [definition.name.value, definition]),
  )

function wayOf({ type, args }: GraphQLField<unknown, unknown>): ExportQuery['by'] {
  const takes = (...names: string[]) => names.every(name => args.some(argument => argument.name === name))
  if (getNamedType(type).name.endsWith('Connection') && takes('first', 'after')) return 'cursor'
  const bare = isNonNullType(type) ? type.ofType : type
  return isListType(bare) && takes('first', 'offset') ? 'offset' : 'once'
}

const { first, after, offset, counts, count, page } = exportNames

const pieceOf = (text: string) => parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode
const variablesIn = (text: string): readonly VariableDefinitionNode[] =>
  pieceOf(`query (${text}) { x }`).variableDefinitions ?? []
const argumentsIn = (text: string) =>
  (pieceOf(`{ x(${text}) }`).selectionSet.selections[0] as FieldNode).arguments ?? []
const selectionsIn = (text: string): readonly SelectionNode[] => pieceOf(`{ ${text} }`).selectionSet.selections

const pageVariables: Record<ExportQuery['by'], readonly VariableDefinitionNode[]> = {
  cursor: variablesIn(`$${first}: Int!, $${after}: String, $${counts}: Boolean!`),
  offset: variablesIn(`$${first}: Int!, $${offset}: Int!`),
  once: [],
}

/** The field with its page left open; of a connection only the records, the total and the way on are asked. */
function paged(by: ExportQuery['by'], field: FieldNode): FieldNode {
  if (by === 'once') return field
  const others = (field.arguments ?? []).filter(({ name }) => !['first', 'after', 'offset'].includes(name.value))
  if (by === 'offset')
    return { ...field, arguments: [...others, ...argumentsIn(`first: $${first}, offset: $${offset}`)] }
  const kept = (field.selectionSet?.selections ?? []).filter(
    node => node.kind !== Kind.FIELD || !['totalCount', 'pageInfo'].includes(node.name.value),
  )
  const added = selectionsIn(
    `${count}: totalCount @include(if: $${counts}) ${page}: pageInfo { hasNextPage endCursor }`,
  )
  return {
    ...field,
    arguments: [...others, ...argumentsIn(`first: $${first}, after: $${after}`)],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...kept, ...added] },
  }
}

/** The operation with the fragments and variables that it still uses: what is not used makes a query invalid. */
function withoutUnused(document: DocumentNode, operation: OperationDefinitionNode) {
  const fragments = fragmentsOf(document)
  const used = new Map<string, FragmentDefinitionNode>()
  const variables = new Set<string>()
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    const body = node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions: [] } : node
    visit(body, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (!fragment || used.has(name.value)) return
        used.set(name.value, fragment)
        look(fragment)
      },
    })
  }
  look(operation)
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    variables.has(variable.name.value),
  )
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, variableDefinitions }, ...used.values()],
    } satisfies DocumentNode,
    known: new Set(variableDefinitions.map(({ variable }) => variable.name.value)),
  }
}

const onlyKnown = (known: Set<string>, variables: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => known.has(name)))
