import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** One field of the answer: what it is called there, which field it is, and the nodes that ask for it. */
export interface Selected {
  key: string
  name: string
  nodes: FieldNode[]
  /** Type the field was asked on, when that is narrower than the type of the selection. */
  onType: string
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** Fields asked of an object of the named type, with fragments spread and @skip and @include applied. */
export function selectedFields(info: Info, typeName: string, sets: readonly SelectionSetNode[]): Selected[] {
  const found = new Map<string, Selected>()
  const visit = (set: SelectionSetNode, onType: string) => {
    for (const node of set.selections) {
      if (!isIncluded(info, node)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const id = `${key} ${node.name.value === '__typename' ? '' : onType}`
        const same = found.get(id)
        if (same) same.nodes.push(node)
        else found.set(id, { key, name: node.name.value, nodes: [node], onType })
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value
        if (applies(info.schema, condition, onType)) visit(node.selectionSet, narrower(info.schema, condition, onType))
      } else {
        const fragment = info.fragments[node.name.value]
        const condition = fragment?.typeCondition.name.value
        if (fragment && applies(info.schema, condition, onType))
          visit(fragment.selectionSet, narrower(info.schema, condition, onType))
      }
    }
  }
  for (const set of sets) visit(set, typeName)
  const all = [...found.values()]
  // What is asked of every type is asked of a narrower one too, under the same name.
  return all.map(selected => {
    const general =
      selected.onType === typeName
        ? undefined
        : all.find(({ key, onType }) => key === selected.key && onType === typeName)
    return general ? { ...selected, nodes: [...general.nodes, ...selected.nodes] } : selected
  })
}

/** The selection sets below some nodes of the same field. */
export const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(node => node.selectionSet ?? [])

function isIncluded(info: Info, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)
  if (skip?.if === true) return false
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)
  return include?.if !== false
}

/** Whether a fragment on `condition` can hold for an object asked as `onType`. */
function applies(schema: GraphQLSchema, condition: string | undefined, onType: string): boolean {
  if (!condition || condition === onType) return true
  const wanted = schema.getType(condition)
  const asked = schema.getType(onType)
  if (!wanted || !asked) return false
  if (isAbstractType(wanted)) {
    return isObjectType(asked) ? schema.isSubType(wanted, asked) : true
  }
  return isAbstractType(asked) && isObjectType(wanted) && schema.isSubType(asked, wanted)
}

/** Inside a fragment on an interface the object keeps the type it had. */
function narrower(schema: GraphQLSchema, condition: string | undefined, onType: string): string {
  if (!condition) return onType
  return isObjectType(schema.getType(condition)) ? condition : onType
}
