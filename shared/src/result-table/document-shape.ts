import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { type FieldShape, isCents, type LeafShape, type ObjectShape, type Shape } from './shape.ts'

export interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  /** They decide @skip and @include; without them all is taken as asked. */
  variables?: Record<string, unknown> | null
}

/** What an answer of a valid document looks like. It stands apart from the tables, because it needs all of graphql-js. */
export function documentShape(asked: Asked): ObjectShape {
  const operation = getOperationAST(asked.document, asked.operationName)
  const root = operation ? asked.schema.getRootType(operation.operation) : undefined
  if (!operation || !root) return { shape: 'object', fields: [] }
  const given = { ...asked, variables: withDefaults(operation, asked.variables) }
  return objectShape(given, root.name, [operation.selectionSet])
}

type Given = Asked & { variables: Record<string, unknown> }

function objectShape(asked: Given, typeName: string, sets: readonly SelectionSetNode[]): ObjectShape {
  const fields = new Map<string, { name: string; onType: string; nodes: FieldNode[] }>()
  const visit = (set: SelectionSetNode, onType: string) => {
    for (const node of set.selections) {
      if (!isIncluded(node, asked.variables)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const earlier = fields.get(key)
        if (earlier) earlier.nodes.push(node)
        else fields.set(key, { name: node.name.value, onType, nodes: [node] })
        continue
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(asked.document, node.name.value)
      if (fragment) visit(fragment.selectionSet, fragment.typeCondition?.name.value ?? onType)
    }
  }
  for (const set of sets) visit(set, typeName)
  const shapes = [...fields].flatMap(([key, { name, onType, nodes }]): FieldShape[] => {
    const of = fieldShape(asked, onType, name, nodes)
    return of ? [{ key, name, onType, of }] : []
  })
  const as = typeName === 'PartialDate' ? 'date' : typeName === 'Price' ? 'money' : undefined
  return { shape: 'object', typeName, ...(as ? { as } : {}), fields: shapes }
}

function fieldShape(asked: Given, onType: string, name: string, nodes: FieldNode[]): Shape | null {
  if (name === '__typename') return { shape: 'leaf', kind: 'text' }
  const type = asked.schema.getType(onType)
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  if (!field) return null
  const of = typeShape(asked, field.type, name, nodes)
  // A date cut off at its month, quarter or year is still a point in time.
  const isBucket = of.shape === 'leaf' && of.kind === 'text' && field.args.some(argument => argument.name === 'bucket')
  return isBucket ? { shape: 'leaf', kind: 'date' } : of
}

function typeShape(asked: Given, type: GraphQLOutputType, name: string, nodes: FieldNode[]): Shape {
  if (isNonNullType(type)) return typeShape(asked, type.ofType, name, nodes)
  if (isListType(type)) return { shape: 'list', item: typeShape(asked, type.ofType, name, nodes) }
  const named = getNamedType(type)
  if (isCompositeType(named))
    return objectShape(
      asked,
      named.name,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    )
  if (isEnumType(named)) return { shape: 'leaf', kind: 'enum', enumName: named.name }
  if (named.name === 'Int' || named.name === 'Float')
    return isCents(name) ? { shape: 'leaf', kind: 'money', cents: true } : { shape: 'leaf', kind: 'number' }
  return { shape: 'leaf', kind: scalarKinds[named.name] ?? 'text' }
}

const scalarKinds: Record<string, LeafShape['kind']> = {
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'moment',
  JSON: 'object',
}

const fragmentOf = (document: DocumentNode, name: string) =>
  document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  )

/** Whether @skip and @include leave it in; a variable nobody gave a value leaves it in. */
export function isIncluded(node: SelectionNode, variables: Record<string, unknown>): boolean {
  const holds = (name: string) => {
    const value = node.directives?.find(directive => directive.name.value === name)?.arguments?.[0]?.value
    if (value?.kind === Kind.BOOLEAN) return value.value
    return value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  }
  return holds('skip') !== true && holds('include') !== false
}

const withDefaults = (operation: OperationDefinitionNode, variables: Asked['variables']): Record<string, unknown> => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...variables,
})
