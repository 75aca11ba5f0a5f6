import { isDay } from '@aanbod/shared/core/calendar.ts'
import { resolveRelativeDate } from '@aanbod/shared/core/relative-date.ts'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'
import { today } from '../core/days.ts'

/** How a value is filled in. */
export type Control =
  | { kind: 'text' | 'number' | 'whole' | 'boolean' | 'day' | 'moment' | 'time' | 'json' }
  | { kind: 'enum'; name: string; codes: string[] }
  /** A record of that type. */
  | { kind: 'record'; type: string }
  | { kind: 'list'; of: Control }

/** A variable of an operation, as a form asks for it. */
export interface Variable {
  name: string
  control: Control
  /** It has no value of its own when none is given. */
  required: boolean
  /** As it stands in the query: `[ID!]!`. */
  type: string
  /** The value it has when none is given, as it stands in the query. */
  otherwise: string | null
}

/** The query as it can be read; null while it cannot. */
export function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch {
    return null
  }
}

/** The operation that is asked: the one of that name, or else the first. */
export function operationIn(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  return operations.find(operation => operation.name?.value === name) ?? operations[0] ?? null
}

/** What a form asks for an operation. Variables of types that do not exist are left out. */
export function variablesOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Variable[] {
  const operation = operationIn(document, operationName)
  if (!operation?.variableDefinitions?.length) return []
  const records = recordTypes(schema, document, operation)
  return operation.variableDefinitions.flatMap(({ variable, type: typeNode, defaultValue }) => {
    const type = typeFromAST(schema, typeNode as never) as GraphQLInputType | undefined
    if (!type) return []
    const name = variable.name.value
    return [
      {
        name,
        control: controlOf(type, records.get(name)),
        required: isNonNullType(type) && !defaultValue,
        type: print(typeNode),
        otherwise: defaultValue ? print(defaultValue) : null,
      },
    ]
  })
}

const scalarControls: Record<string, Exclude<Control['kind'], 'enum' | 'record' | 'list'>> = {
  Int: 'whole',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'day',
  DateTime: 'moment',
  LocalTime: 'time',
  JSON: 'json',
}

function controlOf(type: GraphQLInputType, recordType: string | undefined): Control {
  const bare = getNullableType(type)
  if (isListType(bare)) {
    const of = controlOf(bare.ofType, recordType)
    return of.kind === 'list' || of.kind === 'json' ? { kind: 'json' } : { kind: 'list', of }
  }
  if (isEnumType(bare)) return { kind: 'enum', name: bare.name, codes: bare.getValues().map(({ name }) => name) }
  if (isScalarType(bare) && bare.name === 'ID')
    return recordType === undefined ? { kind: 'text' } : { kind: 'record', type: recordType }
  return { kind: isScalarType(bare) ? (scalarControls[bare.name] ?? 'text') : 'json' }
}

/** A field of an input object on the way to a variable. */
interface Step {
  on: string
  field: string
}

/** The kinds of record whose ids variables stand for, found from where they are used. */
function recordTypes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Map<string, string> {
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const note = (name: string, type: string | null) => {
    if (type !== null && !found.has(name)) found.set(name, type)
  }

  function inValue(value: ValueNode, type: GraphQLInputType, steps: Step[], direct: string | null) {
    const bare = getNullableType(type)
    if (value.kind === Kind.VARIABLE) note(value.name.value, direct ?? recordAt(schema, steps))
    else if (value.kind === Kind.LIST)
      for (const item of value.values) inValue(item, isListType(bare) ? bare.ofType : bare, steps, direct)
    else if (value.kind === Kind.OBJECT) {
      const input = isListType(bare) ? getNamedType(bare) : bare
      if (!isInputObjectType(input)) return
      for (const { name, value: inner } of value.fields) {
        const field = input.getFields()[name.value]
        if (field) inValue(inner, field.type, [...steps, { on: input.name, field: name.value }], null)
      }
    }
  }

  function inField(node: FieldNode, parent: GraphQLNamedOutputType) {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (!field) return
    const named = getNamedType(field.type)
    for (const { name, value } of node.arguments ?? []) {
      const argument = field.args.find(candidate => candidate.name === name.value)
      if (!argument) continue
      const byName = /^([a-z]\w*)Ids?$/.exec(name.value)?.[1]
      const direct =
        name.value === 'id' || name.value === 'ids'
          ? recordNamed(schema, named.name)
          : byName
            ? recordNamed(schema, byName.charAt(0).toUpperCase() + byName.slice(1))
            : null
      inValue(value, argument.type, [], direct)
    }
    if (node.selectionSet && isCompositeType(named)) inSet(node.selectionSet, named)
  }

  function inSet({ selections }: SelectionSetNode, parent: GraphQLNamedOutputType) {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) inField(node, parent)
      else if (node.kind === Kind.INLINE_FRAGMENT)
        inSet(node.selectionSet, on(node.typeCondition?.name.value) ?? parent)
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value)
        const fragment = document.definitions.find(
          (definition): definition is FragmentDefinitionNode =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
        )
        if (fragment) inSet(fragment.selectionSet, on(fragment.typeCondition.name.value) ?? parent)
      }
    }
  }
  const on = (name: string | undefined) => {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : null
  }

  const root = schema.getRootType(operation.operation)
  if (root) inSet(operation.selectionSet, root)
  return found
}

/** `filter: { provider: { id: { eq: … } } }` is a provider; `filter: { providerId: { in: … } }` and `topicIds: …` too. */
function recordAt(schema: GraphQLSchema, steps: readonly Step[]): string | null {
  const at = steps.findLast(({ on }) => on !== 'IDFilter')
  if (!at) return null
  const owner = at.on.replace(/(Filter|Input|Patch)$/, '')
  if (at.field === 'id') return recordNamed(schema, owner)
  const [, base, many] = /^(\w+?)Id(s?)$/.exec(at.field) ?? []
  if (base === undefined) return null
  const type = schema.getType(owner)
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
  const field = fields[many ? `${base}s` : base] ?? fields[base]
  return field ? recordNamed(schema, getNamedType(field.type).name) : null
}

/** The name, when it is that of something with an id. */
function recordNamed(schema: GraphQLSchema, name: string): string | null {
  const type = schema.getType(name)
  return (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields() ? name : null
}

/** What is wrong with a value. */
export type ValueFault =
  | 'required'
  | 'whole'
  | 'number'
  | 'boolean'
  | 'day'
  | 'moment'
  | 'time'
  | 'code'
  | 'list'
  | 'text'

const isNothing = (value: unknown) => value === undefined || value === null

/** What is wrong with what was filled in, by the name of the variable. Objects are left to the server. */
export function faultsIn(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
): Record<string, ValueFault> {
  return Object.fromEntries(
    variables.flatMap(({ name, control, required }) => {
      const value = values[name]
      const fault = isNothing(value) ? (required ? 'required' : null) : faultOf(control, value)
      return fault ? [[name, fault]] : []
    }),
  )
}

function faultOf(control: Control, value: unknown): ValueFault | null {
  switch (control.kind) {
    case 'json':
      return null
    case 'list': {
      // A value by itself is a list of one, says GraphQL.
      const items = Array.isArray(value) ? value : [value]
      return (
        items.map(item => (isNothing(item) ? null : faultOf(control.of, item))).find(fault => fault !== null) ?? null
      )
    }
    case 'number':
      return typeof value === 'number' ? null : 'number'
    case 'whole':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? null : 'whole'
    case 'boolean':
      return typeof value === 'boolean' ? null : 'boolean'
    case 'enum':
      return typeof value === 'string' && control.codes.includes(value) ? null : 'code'
    case 'day':
      return typeof value === 'string' && isDayOrRelative(value) ? null : 'day'
    case 'moment':
      return typeof value === 'string' && (isDayOrRelative(value) || !Number.isNaN(Date.parse(value))) ? null : 'moment'
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'time'
    default:
      return typeof value === 'string' || typeof value === 'number' ? null : 'text'
  }
}

const isDayOrRelative = (text: string) => isDay(text) || resolveRelativeDate(text, today()) !== null
