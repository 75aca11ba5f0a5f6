import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { isIncluded } from '@aanbod/shared/result-table/document-shape.ts'
import { asksNothing, noSchema, readsOnly, whichList, whichOperation } from './faults.ts'

/** Names in a rewritten query that no one else uses. */
export const exportNames = {
  first: 'exportFirst',
  after: 'exportAfter',
  offset: 'exportOffset',
  counts: 'exportCounts',
  places: 'exportPlaces',
  ids: 'exportIds',
  callers: 'exportFilter',
  id: 'exportId',
} as const

/** A query and the values of its variables. */
export interface Question {
  document: DocumentNode
  variables: Record<string, unknown>
}

/**
 * How the rows of a query come: records of which it is found out first which there are, and in which order; a list in
 * steps; or everything in one answer.
 */
export interface ExportQuery extends Question {
  by: 'records' | 'steps' | 'once'
  /** Name of the list in the answer. */
  root: string
  /** The list as the caller asked it, for what its columns are. */
  asked: DocumentNode
  records: Records | null
}

/** Where the records of a connection are, and the question which there are. */
export interface Records {
  which: Question
  /** Names of `nodes`, and of `edges` with those of `node` in them. */
  nodes: string[]
  edges: { key: string; nodes: string[] }[]
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
  const values = { ...defaultsOf(operation), ...source.variables }
  const fields = fieldsIn(document, operation.selectionSet, values)
  const names = [...fields.keys()]
  if (names.length === 0) throw asksNothing()
  const root = source.root ?? (names.length === 1 ? names[0] : undefined)
  const nodes = root === undefined ? undefined : fields.get(root)
  const [first] = nodes ?? []
  if (root === undefined || !nodes || !first) throw whichList(names)
  const definition = schema.getQueryType()?.getFields()[first.name.value]
  if (!definition) throw noSchema()
  const field: FieldNode = first.selectionSet
    ? { ...first, selectionSet: setOf(nodes.flatMap(node => node.selectionSet?.selections ?? [])) }
    : first

  const question = (asked: FieldNode, more: readonly VariableDefinitionNode[] = [], filtered = false): Question => {
    const definitions = (operation.variableDefinitions ?? []).map(each => (filtered ? neverNull(each, field) : each))
    return withoutUnused(
      document,
      { ...operation, selectionSet: setOf([asked]), variableDefinitions: [...definitions, ...more] },
      values,
    )
  }
  const asked = question(field)
  const by = source.asked ? 'once' : wayOf(schema, definition)
  if (by === 'once') return { by, root, ...asked, asked: asked.document, records: null }
  if (by === 'steps') {
    const step = withArguments(field, `first: $${exportNames.first}, offset: $${exportNames.offset}`)
    return { by, root, ...question(step, stepVariables), asked: asked.document, records: null }
  }
  const keys = recordKeys(document, field, values)
  // Only how many there are is asked, which is one answer.
  if (keys.nodes.length + keys.edges.length === 0)
    return { by: 'once', root, ...asked, asked: asked.document, records: null }
  return {
    by,
    root,
    ...question(ofThese(field, keys, values), recordVariables, true),
    asked: asked.document,
    records: { which: question(which(field), whichVariables), ...keys },
  }
}

const { first, after, offset, counts, places, ids, callers, id } = exportNames

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections })
const pieceOf = (text: string) => parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode
const variablesIn = (text: string) => pieceOf(`query (${text}) { x }`).variableDefinitions ?? []
const argumentsIn = (text: string) =>
  (pieceOf(`{ x(${text}) }`).selectionSet.selections[0] as FieldNode).arguments ?? []
const selectionsIn = (text: string) => pieceOf(`{ ${text} }`).selectionSet.selections
const argumentOf = (field: FieldNode, name: string) => field.arguments?.find(argument => argument.name.value === name)

const stepVariables = variablesIn(`$${first}: Int!, $${offset}: Int!`)
const whichVariables = variablesIn(`$${first}: Int!, $${after}: String, $${counts}: Boolean!, $${places}: Boolean!`)
const recordVariables = variablesIn(`$${first}: Int!, $${ids}: [ID!]!`)

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )

/** The fields of a selection by the name they have in the answer, through fragments; without those that are left out. */
function fieldsIn(
  document: DocumentNode,
  set: SelectionSetNode,
  values: Record<string, unknown>,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const collect = ({ selections }: SelectionSetNode) => {
    for (const node of selections) {
      if (!isIncluded(node, values)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        if (node.name.value !== '__typename') fields.set(key, [...(fields.get(key) ?? []), node])
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentsOf(document).get(node.name.value)
        if (fragment) collect(fragment.selectionSet)
      }
    }
  }
  collect(set)
  return fields
}

const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(definition => [definition.name.value, definition]),
  )

function wayOf(schema: GraphQLSchema, { type, args }: GraphQLField<unknown, unknown>): ExportQuery['by'] {
  const argument = (name: string) => args.find(candidate => candidate.name === name)
  const takes = (...names: string[]) => names.every(name => argument(name))
  const { name } = getNamedType(type)
  if (name.endsWith('Connection') && takes('first', 'after', 'filter')) {
    const filter = getNamedType(argument('filter')?.type)
    const record = schema.getType(name.replace(/Connection$/, ''))
    const hasId = !isObjectType(record) || record.getFields()['id'] !== undefined
    return isInputObjectType(filter) && filter.getFields()['id'] && filter.getFields()['and'] && hasId
      ? 'records'
      : 'once'
  }
  const bare = isNonNullType(type) ? type.ofType : type
  return isListType(bare) && takes('first', 'offset') ? 'steps' : 'once'
}

/** The field with other arguments for its page, and its own for all else. */
function withArguments(
  field: FieldNode,
  text: string,
  left: readonly string[] = ['first', 'after', 'offset'],
): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => !left.includes(name.value))
  return { ...field, arguments: [...others, ...argumentsIn(text)] }
}

/**
 * Which records there are, in their order: their ids alone, many at a time. Where they lie in the list is asked only when
 * there are more than that, as it has to be worked out for each of them.
 */
const which = (field: FieldNode): FieldNode => ({
  ...withArguments(field, `first: $${first}, after: $${after}`),
  selectionSet: setOf(
    selectionsIn(
      `totalCount @include(if: $${counts}) nodes { id } pageInfo @include(if: $${places}) { hasNextPage endCursor }`,
    ),
  ),
})

/** The records with these ids, with what is asked of them; the filter still has its say. */
function ofThese(field: FieldNode, keys: Omit<Records, 'which'>, values: Record<string, unknown>): FieldNode {
  const given = argumentOf(field, 'filter')?.value
  const isNothing =
    !given || given.kind === Kind.NULL || (given.kind === Kind.VARIABLE && (values[given.name.value] ?? null) === null)
  const [these] = argumentsIn(`filter: { id: { in: $${ids} } }`)
  const [both] = argumentsIn(`filter: { and: [$${callers}, { id: { in: $${ids} } }] }`)
  const filter =
    isNothing || !both ? these : visit(both, { Variable: node => (node.name.value === callers ? given : undefined) })
  const page = withArguments(field, `first: $${first}`, ['first', 'after', 'offset', 'filter', 'search', 'orderBy'])
  const kept = (field.selectionSet?.selections ?? []).filter(
    node => node.kind !== Kind.FIELD || !['totalCount', 'pageInfo'].includes(node.name.value),
  )
  const marks = [
    ...keys.nodes.map(key => `${aliased(key, 'nodes')} { ${id}: id }`),
    ...keys.edges.map(
      edge =>
        `${aliased(edge.key, 'edges')} { ${edge.nodes.map(key => `${aliased(key, 'node')} { ${id}: id }`).join(' ')} }`,
    ),
  ]
  return {
    ...page,
    arguments: [...(page.arguments ?? []), ...(filter ? [filter] : [])],
    selectionSet: setOf([...kept, ...marks.flatMap(selectionsIn)]),
  }
}

const aliased = (key: string, name: string) => (key === name ? name : `${key}: ${name}`)

function recordKeys(document: DocumentNode, field: FieldNode, values: Record<string, unknown>): Omit<Records, 'which'> {
  const named = (set: SelectionSetNode | undefined, name: string) =>
    [...(set ? fieldsIn(document, set, values) : [])].filter(([, [node]]) => node?.name.value === name)
  return {
    nodes: named(field.selectionSet, 'nodes').map(([key]) => key),
    edges: named(field.selectionSet, 'edges').flatMap(([key, nodes]) => {
      const within = setOf(nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []))
      const found = named(within, 'node').map(([inner]) => inner)
      return found.length > 0 ? [{ key, nodes: found }] : []
    }),
  }
}

/** The variable of the filter stands in a list now, where there can be no null; it has a value, or it is not used. */
function neverNull(definition: VariableDefinitionNode, field: FieldNode): VariableDefinitionNode {
  const filter = argumentOf(field, 'filter')?.value
  const isFilter = filter?.kind === Kind.VARIABLE && filter.name.value === definition.variable.name.value
  return isFilter && definition.type.kind !== Kind.NON_NULL_TYPE
    ? { ...definition, type: { kind: Kind.NON_NULL_TYPE, type: definition.type } }
    : definition
}

/** The operation with the fragments and variables that it still uses: what is not used makes a query invalid. */
function withoutUnused(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Record<string, unknown>,
): Question {
  const fragments = fragmentsOf(document)
  const used = new Map<string, FragmentDefinitionNode>()
  const names = new Set<string>()
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    const body = node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions: [] } : node
    visit(body, {
      Variable: ({ name }) => void names.add(name.value),
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
    names.has(variable.name.value),
  )
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...used.values()] },
    variables: Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))),
  }
}
