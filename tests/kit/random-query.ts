import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'

/** A query somebody might ask, and the values of its variables. */
export interface RandomQuery {
  query: string
  variables: Record<string, unknown>
}

type Draw = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const texts = ['a', 'Metropool', 'leiderschap', 'é', '%', '2026', 'info@example.org', '10:00', 'xyz', "d'Arc"]
const days = ['2026-10-26', '2024-01-01', 'TODAY', 'TODAY-30d', 'START_OF_YEAR-1y', 'END_OF_MONTH', 'nonsense']
const moments = ['2026-10-26T08:30:00Z', '2026-01-01', 'START_OF_MONTH', 'TODAY+1w']

/**
 * Makes queries of all the schema allows: selections at some depth, aliases, fragments, directives, variables, filters,
 * orders, pages and groups. Some are refused; what is wrong with them is an answer too.
 *
 * @param ids - of records that there are
 */
export class RandomQueries {
  private variables: Record<string, unknown> = {}
  private definitions: string[] = []
  private fragments: string[] = []
  private names = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    private readonly draw: Draw,
  ) {}

  /** A query of one or two of the named fields of the root. */
  next(roots: readonly string[]): RandomQuery {
    this.variables = {}
    this.definitions = []
    this.fragments = []
    this.names = 0
    const fields = this.schema.getQueryType()?.getFields() ?? {}
    const chosen = Array.from({ length: this.chance(0.2) ? 2 : 1 }, () => fields[this.one(roots)])
    const selections = chosen.flatMap(field => (field ? [this.field(field, 4, true)] : []))
    const definitions = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : ''
    const query = `query Q${definitions} { ${selections.join(' ')} }\n${this.fragments.join('\n')}`
    return { query, variables: this.variables }
  }

  private chance(share: number): boolean {
    return this.draw() < share
  }

  private one<T>(items: readonly T[]): T {
    return items[Math.floor(this.draw() * items.length)] as T
  }

  private name(): string {
    return `n${this.names++}`
  }

  /** One field with an alias, so that no two fields of an answer get in each other's way. */
  private field(field: GraphQLField<unknown, unknown>, depth: number, isRoot = false): string {
    const type = getNamedType(field.type)
    const isAggregate = type.name.endsWith('AggregateRow')
    const groups = isAggregate && this.chance(0.8) ? this.groups(field) : null
    const args = field.args.flatMap(arg => (groups && arg.name === 'groupBy' ? [] : this.argument(arg, isRoot)))
    if (groups) args.push(`groupBy: [${groups.input}]`)
    const given = args.length > 0 ? `(${args.join(', ')})` : ''
    const below =
      isObjectType(type) || isInterfaceType(type) ? ` ${this.selection(type, depth, groups?.selection)}` : ''
    return `${this.name()}: ${field.name}${given}${this.directive()}${below}`
  }

  private groups(field: GraphQLField<unknown, unknown>): { input: string; selection: string } | null {
    const argument = field.args.find(({ name }) => name === 'groupBy')
    const input = argument && (getNamedType(argument.type) as GraphQLInputObjectType)
    const codes = input && (getNamedType(input.getFields()['field']?.type) as GraphQLEnumType | undefined)
    const values = this.schema.getType(
      `${field.name.replace(/Aggregate$/, '').replace(/^./, first => first.toUpperCase())}GroupValues`,
    )
    if (!codes || !isObjectType(values)) return null
    const code = this.one(codes.getValues()).name
    const name = code.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
    const value = values.getFields()[name]
    if (!value) return null
    const below = isObjectType(getNamedType(value.type)) ? ' { id label }' : ''
    return { input: `{ field: ${code} }`, selection: `group { ${this.name()}: ${name}${below} }` }
  }

  private selection(type: GraphQLNamedType, depth: number, first = ''): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return ''
    const fields = Object.values(type.getFields()).filter(
      field => !field.args.some(isRequiredArgument) && (!first || field.name !== 'group'),
    )
    const leaves = fields.filter(
      field => isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type)),
    )
    const objects = fields.filter(field => !leaves.includes(field))
    const parts = first ? [first] : []
    const wanted = 1 + Math.floor(this.draw() * 4)
    for (let made = 0; made < wanted; made++) {
      const deep = objects.length > 0 && depth > 0 && (leaves.length === 0 || this.chance(0.35))
      if (!deep && leaves.length === 0) continue
      parts.push(this.field(this.one(deep ? objects : leaves), depth - 1))
    }
    if (parts.length === 0 || this.chance(0.15)) parts.push(`${this.name()}: __typename`)
    const text = parts.join(' ')
    if (this.chance(0.1)) return `{ ... on ${type.name}${this.directive()} { ${text} } }`
    if (this.chance(0.1)) {
      const name = this.name()
      this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`)
      return `{ ...${name}${this.directive()} ${this.name()}: __typename }`
    }
    return `{ ${text} }`
  }

  private directive(): string {
    if (!this.chance(0.08)) return ''
    const condition = this.chance(0.5) ? String(this.chance(0.5)) : this.variable('Boolean!', this.chance(0.5))
    return ` @${this.one(['skip', 'include'])}(if: ${condition})`
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.names++}`
    this.definitions.push(`$${name}: ${type}`)
    this.variables[name] = value
    return `$${name}`
  }

  private argument(argument: GraphQLArgument, isRoot: boolean): string[] {
    const isNeeded = isRequiredArgument(argument) || (isRoot && argument.name === 'id')
    // Small pages, so that what is asked keeps within the limits.
    const isPage = argument.name === 'first'
    if (argument.name === 'after' || argument.name === 'locale') return []
    if (!isNeeded && !isPage && !this.chance(0.3)) return []
    const value = isPage ? 1 + Math.floor(this.draw() * 3) : this.value(argument.type, 2)
    if (value === undefined) return []
    const text = this.chance(0.4) ? this.variable(String(argument.type), value) : literal(value, argument.type)
    return [`${argument.name}: ${text}`]
  }

  /** A value of an input type, as a variable would have it. */
  private value(type: GraphQLInputType, depth: number): unknown {
    const nullable = getNullableType(type)
    if (!isNonNullType(type) && this.chance(0.03)) return null
    if (isListType(nullable)) {
      const count = Math.floor(this.draw() * 3)
      return Array.from({ length: count }, () => this.value(nullable.ofType as GraphQLInputType, depth)).filter(
        item => item !== undefined && item !== null,
      )
    }
    if (isEnumType(nullable)) return this.one(nullable.getValues()).name
    if (isInputObjectType(nullable)) return this.object(nullable, depth)
    switch ((nullable as GraphQLNamedType).name) {
      case 'Int':
        return Math.floor(this.draw() * 40) - 1
      case 'Float':
        return Math.round(this.draw() * 1_000) / 10
      case 'Boolean':
        return this.chance(0.5)
      case 'ID':
        return this.chance(0.8) ? this.one(this.ids) : 'no-id'
      case 'Date':
        return this.one(days)
      case 'DateTime':
        return this.one(moments)
      default:
        return this.one(texts)
    }
  }

  private object(type: GraphQLInputObjectType, depth: number): unknown {
    const fields = Object.values(type.getFields())
    const needed = fields.filter(field => isNonNullType(field.type))
    const isDeep = (field: (typeof fields)[number]) => isInputObjectType(getNamedType(field.type))
    const others = fields.filter(field => !needed.includes(field) && (depth > 0 || !isDeep(field)))
    const chosen = new Set(needed)
    const wanted = others.length === 0 ? 0 : this.chance(0.8) ? 1 : 2
    for (let made = 0; made < wanted; made++) chosen.add(this.one(others))
    return Object.fromEntries(
      [...chosen].flatMap(field => {
        // The operators of a field are no step further into the records.
        const further =
          getNamedType(field.type).name.endsWith('Filter') &&
          !/(String|Int|Float|Boolean|Date|DateTime|ID|Id)Filter$/.test(getNamedType(field.type).name)
        const value = this.value(field.type, further ? depth - 1 : depth)
        return value === undefined ? [] : [[field.name, value]]
      }),
    )
  }
}

/** A value as it stands in a query. */
function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (value === null) return 'null'
  if (isListType(nullable) && Array.isArray(value))
    return `[${value.map(item => literal(item, nullable.ofType as GraphQLInputType)).join(', ')}]`
  if (isEnumType(nullable)) return String(value)
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields()
    const parts = Object.entries(value as object).map(([name, item]) => {
      const field = fields[name]
      return `${name}: ${field ? literal(item, field.type) : 'null'}`
    })
    return `{ ${parts.join(', ')} }`
  }
  return JSON.stringify(value)
}
