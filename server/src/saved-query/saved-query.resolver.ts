import { savedQueryInput } from '@aanbod/shared/saved-query/saved-query.ts'
import { savedQueryWords } from '@aanbod/shared/saved-query/saved-query.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { SavedQuery } from './saved-query.entity.ts'
import {
  createSavedQuery,
  deleteSavedQuery,
  restoreSavedQuery,
  updateSavedQuery,
  visibleTo,
} from './saved-query.service.ts'

const SavedQueryInput = inputType('SavedQueryInput', savedQueryInput, savedQueryWords)
const SavedQueryPatch = patchType('SavedQueryPatch', savedQueryInput, savedQueryWords)
const SavedQueryConnection = connectionOf(SavedQuery)
const SavedQueryListArgs = listArgsOf(SavedQuery)

@Resolver(() => SavedQuery)
export class SavedQueryResolver {
  @Query(() => SavedQuery, {
    nullable: true,
    description: 'A query of one’s own, or one that somebody shares; null when there is none.',
  })
  savedQuery(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() { read, signedIn }: Context) {
    return read.one(SavedQuery, { id }, info, visibleTo(signedIn))
  }

  @Query(() => SavedQueryConnection, { description: 'One’s own queries and those that others share.' })
  savedQueries(
    @Args(() => SavedQueryListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read, signedIn }: Context,
  ) {
    return read.page(SavedQuery, query, info, visibleTo(signedIn))
  }

  @Authorized('savedQuery:write')
  @Mutation(() => SavedQuery, { description: 'Keeps a query. Who makes it owns it.' })
  async createSavedQuery(
    @Arg('input', () => SavedQueryInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(SavedQuery, await createSavedQuery(context, input), info)
  }

  @Authorized('savedQuery:write')
  @Mutation(() => SavedQuery, {
    description:
      'For its owner, and for administrators when it is shared. Fields left out keep their value, null clears.',
  })
  async updateSavedQuery(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SavedQueryPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(SavedQuery, await updateSavedQuery(context, id, version, input), info)
  }

  @Authorized('savedQuery:write')
  @Mutation(() => SavedQuery, {
    description: 'To the trash; for its owner, and for administrators when it is shared.',
  })
  async deleteSavedQuery(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(SavedQuery, await deleteSavedQuery(context, id, version), info)
  }

  @Authorized('savedQuery:write')
  @Mutation(() => SavedQuery, { description: 'Out of the trash.' })
  async restoreSavedQuery(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(SavedQuery, await restoreSavedQuery(context, id), info)
  }
}
