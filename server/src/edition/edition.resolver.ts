import { editionInput } from '@aanbod/shared/edition/edition.ts'
import { editionWords } from '@aanbod/shared/edition/edition.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { reorder } from '../core/write/records.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Edition } from './edition.entity.ts'
import { createEdition, deleteEdition, restoreEdition, updateEdition } from './edition.service.ts'

const EditionInput = inputType('EditionInput', editionInput, editionWords)
const EditionPatch = patchType('EditionPatch', editionInput, editionWords)
const EditionConnection = connectionOf(Edition)
const EditionListArgs = listArgsOf(Edition)

@Resolver(() => Edition)
export class EditionResolver {
  @Query(() => Edition, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  edition(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Edition, key, info)
  }

  @Query(() => EditionConnection)
  editions(@Args(() => EditionListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Edition, query, info)
  }

  @Authorized('edition:write')
  @Mutation(() => Edition)
  async createEdition(
    @Arg('input', () => EditionInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Edition, await createEdition(context, input), info)
  }

  @Authorized('edition:write')
  @Mutation(() => Edition, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateEdition(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EditionPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Edition, await updateEdition(context, id, version, input, info), info)
  }

  @Authorized('edition:write')
  @Mutation(() => Edition, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteEdition(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Edition, await deleteEdition(context, id, version), info)
  }

  @Authorized('edition:write')
  @Mutation(() => Edition, { description: 'Out of the trash.' })
  async restoreEdition(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Edition, await restoreEdition(context, id), info)
  }

  @Authorized('edition:write')
  @Mutation(() => Edition, {
    description: 'Puts the price lines in the order of `ids`, which names each of them once.',
  })
  async reorderPriceLines(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Edition, await reorder(context, Edition, 'priceLines', editionId, ids), info)
  }
}
