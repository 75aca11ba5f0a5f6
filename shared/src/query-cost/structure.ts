import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** A path under construction: extended in front at no cost, written out once. */
export interface Step {
  key: string
  next: Step | null
}

/** How large a query is, by its text alone: no schema and no variables are needed, so it holds for an invalid one too. */
export interface Structure {
  /** Levels of fields below each other; the root is 1. */
  depth: number
  /** Where it is deepest. */
  deepest: string
  /** Fields with all fragments spread. */
  fields: number
  /** Fields of the operation itself. */
  rootFields: number
  /** Fields that are given another name, with all fragments spread. */
  aliases: number
  /** Levels of introspection, which do not count as depth. */
  introspectionDepth: number
  /** Levels of lists and objects inside an argument. */
  inputDepth: number
  /** Fields and fragments that a selection of the document asks again under the same name; each is compared with all others. */
  repeats: number
  /** Fragments of the document: those that stand together are compared with each other. */
  fragments: number
}

/** Deeper than this nothing is looked at: whatever limit there is, it is passed. */
const bottom = 500

/** Numbers stay finite: a fragment spread twice in each of a hundred others is 2¹⁰⁰ fields. */
const many = 1e12

interface Sum {
  depth: number
  deepest: Step | null
  fields: number
  /** Fields on the first level, which is what fragments at the root add up to. */
  level: number
  aliases: number
  introspectionDepth: number
  inputDepth: number
}

const nothing: Sum = {
  depth: 0,
  deepest: null,
  fields: 0,
  level: 0,
  aliases: 0,
  introspectionDepth: 0,
  inputDepth: 0,
}

export const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type'

/** Measures one operation of a document. Each fragment is measured once, however often it is spread. */
export function structureOf(document: DocumentNode, operation: OperationDefinitionNode): Structure {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Sum>()
  const open = new Set<string>()

  const ofSet = (set: SelectionSetNode, level: number): Sum => {
    const sum = { ...nothing }
    if (level > bottom) return { ...sum, depth: bottom }
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? ofField(node, level)
          : node.kind === Kind.INLINE_FRAGMENT
            ? ofSet(node.selectionSet, level + 1)
            : ofFragment(node.name.value, level)
      if (part.depth > sum.depth) {
        sum.depth = part.depth
        sum.deepest = part.deepest
      }
      sum.fields = Math.min(sum.fields + part.fields, many)
      sum.level = Math.min(sum.level + part.level, many)
      sum.aliases = Math.min(sum.aliases + part.aliases, many)
      sum.introspectionDepth = Math.max(sum.introspectionDepth, part.introspectionDepth)
      sum.inputDepth = Math.max(
        sum.inputDepth,
        part.inputDepth,
        ...(node.directives ?? []).map(({ arguments: given }) => depthOfArguments(given)),
      )
    }
    return sum
  }

  const ofField = (node: FieldNode, level: number): Sum => {
    const inner = node.selectionSet ? ofSet(node.selectionSet, level + 1) : nothing
    const isAlias = node.alias !== undefined && node.alias.value !== node.name.value
    const looksIn = isIntrospection(node.name.value)
    return {
      depth: looksIn ? 1 : inner.depth + 1,
      deepest: { key: node.alias?.value ?? node.name.value, next: looksIn ? null : inner.deepest },
      fields: inner.fields + 1,
      level: 1,
      aliases: inner.aliases + (isAlias ? 1 : 0),
      introspectionDepth: looksIn ? inner.depth + 1 : inner.introspectionDepth,
      inputDepth: Math.max(inner.inputDepth, depthOfArguments(node.arguments)),
    }
  }

  const ofFragment = (name: string, level: number): Sum => {
    const found = known.get(name)
    if (found) return found
    const fragment = fragments.get(name)
    // One that leads back to itself, or isn't there, is refused by validation.
    if (!fragment || open.has(name)) return nothing
    open.add(name)
    const sum = ofSet(fragment.selectionSet, level + 1)
    open.delete(name)
    known.set(name, sum)
    return sum
  }

  const sum = ofSet(operation.selectionSet, 0)
  return {
    repeats: repeatsIn(document),
    fragments: fragments.size,
    depth: sum.depth,
    deepest: textOf(sum.deepest),
    fields: sum.fields,
    rootFields: sum.level,
    aliases: sum.aliases,
    introspectionDepth: sum.introspectionDepth,
    inputDepth: Math.max(
      sum.inputDepth,
      ...(operation.variableDefinitions ?? []).map(({ defaultValue }) =>
        defaultValue ? depthOfNode(defaultValue) : 0,
      ),
    ),
  }
}

function repeatsIn(document: DocumentNode): number {
  let repeats = 0
  const look = (set: SelectionSetNode, seen: Set<string>, level: number) => {
    if (level > bottom) return
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        look(node.selectionSet, seen, level + 1)
        continue
      }
      const key = node.kind === Kind.FIELD ? (node.alias?.value ?? node.name.value) : `...${node.name.value}`
      if (seen.has(key)) repeats++
      seen.add(key)
      if (node.kind === Kind.FIELD && node.selectionSet) look(node.selectionSet, new Set(), level + 1)
    }
  }
  for (const definition of document.definitions)
    if ('selectionSet' in definition) look(definition.selectionSet, new Set(), 0)
  return repeats
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  return fragments
}

/** The operation that would run: the one of that name, or the only one there is. */
export function operationOf(document: DocumentNode, name?: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  if (name) return operations.find(operation => operation.name?.value === name) ?? null
  return operations.length === 1 ? (operations[0] ?? null) : null
}

/** Words, numbers and punctuation of a document, as the parser counts them; 0 when it kept no places. */
export function tokensOf(document: DocumentNode): number {
  let tokens = 0
  for (let token = document.loc?.startToken.next ?? null; token; token = token.next)
    if (token.kind !== '<EOF>' && token.kind !== 'Comment') tokens++
  return tokens
}

const maxKeysInPath = 12

/** `programmes.nodes.modules`; a long path keeps its beginning. */
export function textOf(path: Step | null): string {
  const keys: string[] = []
  for (let step = path; step; step = step.next) {
    if (keys.length === maxKeysInPath) {
      keys.push('…')
      break
    }
    keys.push(step.key)
  }
  return keys.join('.')
}

const depthOfArguments = (given: FieldNode['arguments']): number =>
  Math.max(0, ...(given ?? []).map(({ value }) => depthOfNode(value)))

function depthOfNode(node: ValueNode, level = 0): number {
  if (level > bottom) return bottom
  let inner = 0
  if (node.kind === Kind.LIST) for (const item of node.values) inner = Math.max(inner, depthOfNode(item, level + 1))
  else if (node.kind === Kind.OBJECT)
    for (const { value } of node.fields) inner = Math.max(inner, depthOfNode(value, level + 1))
  else return 0
  return inner + 1
}

/** Levels of lists and objects in a value, as far as `limit` and one more. */
export function depthOfValue(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (limit < 0) return 1
  let inner = 0
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    inner = Math.max(inner, depthOfValue(item, limit - 1))
    if (inner > limit) break
  }
  return inner + 1
}
