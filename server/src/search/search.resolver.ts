import {
  Arg,
  Authorized,
  Ctx,
  Field,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql'
import type { Context } from '../context.ts'
import { searchableTypes, searchEverything } from './search.service.ts'

const SearchType = Object.fromEntries(searchableTypes.map(type => [type, type]))
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'Kinds of record that a search over everything finds.',
})

@ObjectType({ description: 'A record that a search over everything found.' })
export class SearchResult {
  @Field(() => SearchType as never, { description: 'The kind of record.' }) type!: string
  @Field(() => ID, { description: 'Id of the record.' }) id!: string
  @Field(() => String, { description: 'What a person calls it.' }) label!: string
  @Field(() => String, { nullable: true, description: 'What tells namesakes apart.' }) detail!: string | null
  @Field(() => Float, { description: 'How well it fits, higher is better.' }) score!: number
}

@Resolver(() => SearchResult)
export class SearchResolver {
  @Authorized()
  @Query(() => [SearchResult], { description: 'Records of all kinds that fit, best first.' })
  async search(
    @Arg('text', () => String) text: string,
    @Arg('types', () => [SearchType as never], {
      nullable: true,
      description: 'Only these kinds; all that the caller may read when left out.',
    })
    types: string[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SearchResult[]> {
    const found = await searchEverything(context, text, types ?? null, Math.min(Math.max(first, 0), 100))
    return found.map(result => Object.assign(new SearchResult(), result))
  }
}
