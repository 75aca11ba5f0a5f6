import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { type AnyClass, fieldsOf } from '../entity.ts'
import { orderCodesOf } from './filter-types.ts'
import { maxPageSize } from './page.ts'

/*
 * Lists inside a record take the arguments of a list. TypeGraphQL gives arguments to methods only, and a method for each
 * relation would have nothing to do: the compiler reads them from the query. So they are added to the schema it built.
 */

/** Gives every to-many field of the entities `filter`, `orderBy`, `first` and `offset`, and its count a `filter`. */
export function addListArguments(schema: GraphQLSchema, entities: readonly AnyClass[]): GraphQLSchema {
  const orders = new Map<AnyClass, GraphQLInputObjectType>()
  const orderOf = (entity: AnyClass): GraphQLInputObjectType => {
    const known = orders.get(entity) ?? (schema.getType(`${entity.name}Order`) as GraphQLInputObjectType | undefined)
    const order = known ?? makeOrder(schema, entity)
    orders.set(entity, order)
    return order
  }
  const filterOf = (entity: AnyClass) =>
    argument('filter', schema.getType(`${entity.name}Filter`) as GraphQLInputObjectType, 'Only those that meet this.')

  for (const entity of entities) {
    const type = schema.getType(entity.name)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    const fields = type.getFields()
    for (const info of fieldsOf(entity).values()) {
      if (info.source !== 'toMany') continue
      const target = info.type() as AnyClass
      const order = new GraphQLList(new GraphQLNonNull(orderOf(target)))
      const [list, count] = [fields[info.name], fields[`${info.name}Count`]]
      if (!list || !count) continue
      list.args = [
        filterOf(target),
        argument('orderBy', order, 'In which order, instead of the usual one. Ties are broken by id.'),
        argument('first', GraphQLInt, `How many, at most ${maxPageSize}. All of them when it is left out.`),
        argument('offset', GraphQLInt, 'How many to skip.'),
      ]
      count.args = [filterOf(target)]
    }
  }
  return new GraphQLSchema({ ...schema.toConfig(), assumeValid: true })
}

const argument = (name: string, type: GraphQLInputType, description: string): GraphQLArgument => ({
  name,
  type,
  description,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
})

/** The order of a type that has no list of its own, such as the price lines of an edition. */
function makeOrder(schema: GraphQLSchema, entity: AnyClass): GraphQLInputObjectType {
  const values: GraphQLEnumValueConfigMap = Object.fromEntries(orderCodesOf(entity).map(code => [code, {}]))
  const field = new GraphQLEnumType({
    name: `${entity.name}OrderField`,
    description: 'A relation orders by what its record is called.',
    values,
  })
  return new GraphQLInputObjectType({
    name: `${entity.name}Order`,
    fields: {
      field: { type: new GraphQLNonNull(field) },
      direction: { type: new GraphQLNonNull(schema.getType('Direction') as GraphQLEnumType), defaultValue: 'ASC' },
    },
  })
}
