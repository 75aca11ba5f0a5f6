import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** What a page of the documentation is about: a type, or a field of one. */
export interface Topic {
  type: string
  field?: string | undefined
}

/** A field, an input field or a code of a type. */
export interface Part {
  name: string
  description: string
  /** `[Edition!]!`; codes have none. */
  type: string | null
  /** The type to go to. */
  leadsTo: string | null
  args: Part[]
  deprecated: string | null
}

type Documented = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue

const partOf = (part: Documented): Part => ({
  name: part.name,
  description: part.description ?? '',
  type: 'type' in part ? String(part.type) : null,
  leadsTo: 'type' in part ? getNamedType(part.type).name : null,
  args: 'args' in part ? part.args.map(partOf) : [],
  deprecated: part.deprecationReason ?? null,
})

export const partsOf = (type: GraphQLNamedType): Part[] => {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<Documented>(type.getFields()).map(partOf)
  return isEnumType(type) ? type.getValues().map(partOf) : []
}

export interface Found extends Topic {
  description: string
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** How well a name or description fits what is looked for; null when it does not. */
function rank(words: readonly string[], name: string, description: string): number | null {
  const [plainName, all] = [folded(name), folded(`${name} ${description}`)]
  if (!words.every(word => all.includes(word))) return null
  const [first = ''] = words
  if (plainName === first) return 0
  if (plainName.startsWith(first)) return 1
  return plainName.includes(first) ? 2 : 3
}

/** Types and fields whose name or description has all the words: the root's fields and the records before helping types. */
export function searchSchema(schema: GraphQLSchema, search: string, most = 60): Found[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: (Found & { rank: number })[] = []
  const root = schema.getQueryType()?.name
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    const helping =
      /(Filter|Order|OrderField|Edge|Connection|Input|Patch|Group|GroupField|AggregateOrder|Having)$/.test(type.name)
    const own = rank(words, type.name, type.description ?? '')
    if (own !== null)
      found.push({ type: type.name, description: type.description ?? '', rank: own + (helping ? 8 : 0) })
    if (helping) continue
    for (const part of partsOf(type)) {
      const place = rank(words, part.name, part.description)
      if (place !== null)
        found.push({
          type: type.name,
          field: part.name,
          description: part.description,
          rank: place + (type.name === root ? 0 : 2),
        })
    }
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, most)
}
