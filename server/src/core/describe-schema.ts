import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/*
 * The playground explains every type and field. What the domain means stands beside its entity; what is made the same way
 * for every type (pages, filters, orders, inputs, the ways to read and to write) is put into words here.
 */

interface Described {
  description?: string | null | undefined
}

/** `AlumniMeeting` and `alumniMeetings` are "alumni meeting" and "alumni meetings". */
const inWords = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
const withArticle = (words: string) => `${/^[aeio]/.test(words) ? 'an' : 'a'} ${words}`
const camelCase = (code: string) => code.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const operators: Record<string, string> = {
  and: 'All of these hold.',
  or: 'At least one of these holds.',
  not: 'This does not hold.',
  eq: 'Is this; text without regard to case and accents.',
  ne: 'Is something else, or not known.',
  in: 'Is one of these.',
  notIn: 'Is none of these, or not known.',
  gt: 'Is more, or later.',
  gte: 'Is this, or more or later.',
  lt: 'Is less, or earlier.',
  lte: 'Is this, or less or earlier.',
  contains: 'Has this somewhere, without regard to case and accents.',
  startsWith: 'Begins with this, without regard to case and accents.',
  isNull: 'True: nothing is known. False: something is.',
  has: 'Has this among its values.',
  isEmpty: 'True: has no values. False: has at least one.',
}

const page: Record<string, string> = {
  nodes: 'The records of the page.',
  edges: 'The records of the page, each with its cursor.',
  pageInfo: 'Whether there is more, and where it begins.',
  node: 'The record itself.',
  hasNextPage: 'Whether more follows.',
  hasPreviousPage: 'Whether something comes before.',
  startCursor: 'Cursor of the first record; null on an empty page.',
  endCursor: 'Cursor of the last record; give it as `after` for the next page.',
}

const args: Record<string, string> = {
  id: 'Id of the record.',
  slug: 'The name in its address; give this or the id.',
  version: 'The version the change starts from; a stale one answers `CONFLICT`.',
  input: 'What is written.',
  ids: 'All of its ids, in the order wanted.',
  filter: 'Only what meets this.',
  locale: 'The language; that of the request when left out.',
  type: 'The kind of record.',
  label: 'What the record is called.',
  token: 'The part of the link after `link=`.',
  text: 'What to look for.',
  first: 'How many at most.',
  offset: 'How many to skip.',
}

/** Gives everything that was generated its words. What has a description keeps it. */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  const types = schema.getTypeMap()
  const describe = (target: Described, words: string | null | undefined) => {
    if (!target.description && words) target.description = words
  }

  /** What a field of an entity means, for the filters, orders and inputs that name it too. */
  const meaningOf = (typeName: string, field: string): string | undefined => {
    const type = types[typeName]
    if (!type || !(isObjectType(type) || isInterfaceType(type))) return undefined
    const own = type.getFields()[field]
    if (own?.description) return own.description
    const relation = field.endsWith('Id') ? field.slice(0, -2) : ''
    return relation && type.getFields()[relation] ? `Id of the ${inWords(relation)}.` : undefined
  }

  for (const type of Object.values(types)) {
    if (type.name.startsWith('__')) continue
    describe(type, typeWords(type))
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        describe(
          field,
          page[field.name] && /Connection|Edge|PageInfo/.test(type.name)
            ? page[field.name]
            : operationWords(type, field),
        )
        for (const argument of field.args) describe(argument, args[argument.name] ?? idWords(argument.name))
      }
    } else if (isInputObjectType(type)) {
      const entity = type.name.replace(/(List)?Filter$/, '')
      for (const field of Object.values(type.getFields()))
        describe(field, inputWords(type.name, entity, field, meaningOf))
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) describe(value, valueWords(type.name, value.name, types, meaningOf))
    }
  }
  return schema
}

function typeWords(type: GraphQLNamedType): string | undefined {
  if (type.name === 'Query') return 'Everything one can ask.'
  if (type.name === 'Mutation') return 'Everything one can change.'
  const of = (suffix: string) => (type.name.endsWith(suffix) ? inWords(type.name.slice(0, -suffix.length)) : '')
  const ending = ['Edge', 'Patch', 'Input', 'Order'].find(suffix => of(suffix))
  if (ending === 'Edge') return `One ${of('Edge')} of a page, with its cursor.`
  if (ending === 'Patch')
    return `What to change of ${withArticle(of('Patch'))}: fields left out keep their value, null clears.`
  if (ending === 'Input') return `What can be written of ${withArticle(of('Input'))}.`
  if (ending === 'Order') return `What to order ${of('Order')} records by.`
  return isEnumType(type)
    ? `${inWords(type.name).replace(/^./, letter => letter.toUpperCase())}, as a code.`
    : undefined
}

const idWords = (name: string) =>
  name.endsWith('Ids')
    ? `Ids of the ${inWords(name.slice(0, -3))} records.`
    : name.endsWith('Id')
      ? `Id of the ${inWords(name.slice(0, -2))}.`
      : undefined

function operationWords(type: GraphQLNamedType, { name }: GraphQLField<unknown, unknown>): string | undefined {
  if (type.name === 'Mutation') {
    const [, verb, what = ''] = /^(create|update|delete|restore)(.+)$/.exec(name) ?? []
    if (verb === 'create') return `Makes ${withArticle(inWords(what))}; children can be given with it.`
    return verb === 'restore' ? 'Out of the trash.' : undefined
  }
  if (type.name === 'Query')
    return name.endsWith('s')
      ? `The ${inWords(name)} the caller may see, a page at a time.`
      : `One ${inWords(name)}; null when there is none, or none the caller may see.`
  return undefined
}

function inputWords(
  typeName: string,
  entity: string,
  { name }: GraphQLInputField,
  meaningOf: (typeName: string, field: string) => string | undefined,
): string | undefined {
  if (typeName.endsWith('Filter'))
    return operators[name] ?? meaningOf(entity, name) ?? idWords(name) ?? `By ${inWords(name)}.`
  if (typeName.endsWith('Order')) return name === 'field' ? 'The field to order by.' : 'Which end comes first.'
  return name === 'id' ? 'Of an item that is kept and changed; an item without an id is new.' : idWords(name)
}

function valueWords(
  typeName: string,
  value: string,
  types: Record<string, GraphQLNamedType>,
  meaningOf: (typeName: string, field: string) => string | undefined,
): string | undefined {
  if (typeName.endsWith('OrderField')) {
    const field = camelCase(value)
    return meaningOf(typeName.slice(0, -'OrderField'.length), field) ?? `By ${inWords(field)}.`
  }
  if (typeName === 'Direction')
    return value === 'ASC' ? 'The smallest or earliest first.' : 'The largest or latest first.'
  return types[value]?.description ?? undefined
}
