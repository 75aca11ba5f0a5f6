import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import type { AnyClass } from '../entity.ts'
import { filterOf, orderOf } from './filter-types.ts'

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { simple: true })
  hasNextPage!: boolean

  @Field(() => Boolean, { simple: true })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, simple: true })
  startCursor!: string | null

  @Field(() => String, { nullable: true, simple: true })
  endCursor!: string | null
}

type Class = new () => object

/** The connection type of an entity: `nodes`, `edges`, `pageInfo`, `totalCount`. */
export function connectionOf(entity: AnyClass): Class {
  const name = entity.name
  const edge = { [`${name}Edge`]: class {} }[`${name}Edge`] as Class
  ObjectType(`${name}Edge`)(edge)
  Field(() => String, { description: 'Give it as `after` to get what follows.', simple: true })(
    edge.prototype as object,
    'cursor',
  )
  Field(() => entity as Class, { simple: true })(edge.prototype as object, 'node')

  const connection = { [`${name}Connection`]: class {} }[`${name}Connection`] as Class
  ObjectType(`${name}Connection`, { description: `A page of ${name} records.` })(connection)
  Field(() => [entity as Class], { simple: true })(connection.prototype as object, 'nodes')
  Field(() => [edge], { simple: true })(connection.prototype as object, 'edges')
  Field(() => PageInfo, { simple: true })(connection.prototype as object, 'pageInfo')
  Field(() => Int, { description: 'How many records meet the filter and search, over all pages.', simple: true })(
    connection.prototype as object,
    'totalCount',
  )
  return connection
}

/** The arguments of a list of an entity. */
export function listArgsOf(entity: AnyClass): Class {
  const args = { [`${entity.name}ListArgs`]: class {} }[`${entity.name}ListArgs`] as Class
  const filter = filterOf(entity)
  const order = orderOf(entity)
  const prototype = args.prototype as object
  ArgsType()(args)
  Field(() => filter, { nullable: true })(prototype, 'filter')
  Field(() => String, {
    nullable: true,
    description:
      'Words to search for, each anywhere in the record or in what it is about: other forms, beginnings and parts of words too, without regard to accents, and with one letter wrong.',
  })(prototype, 'search')
  Field(() => [order], {
    nullable: true,
    description: 'Ties are broken by id, so pages never overlap. Searches without an order come best match first.',
  })(prototype, 'orderBy')
  Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, at most 500.' })(prototype, 'first')
  Field(() => String, { nullable: true, description: 'A cursor; with the same filter, search and order.' })(
    prototype,
    'after',
  )
  Field(() => Int, { nullable: true, description: 'How many to skip.' })(prototype, 'offset')
  return args
}

@ArgsType()
export class IdArgs {
  @Field(() => ID)
  id!: string
}

@ArgsType()
export class IdOrSlugArgs {
  @Field(() => ID, { nullable: true, description: 'Give the id or the slug.' })
  id?: string | null

  @Field(() => String, { nullable: true })
  slug?: string | null
}
