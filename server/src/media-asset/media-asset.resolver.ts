import { mediaAssetInput } from '@aanbod/shared/media-asset/media-asset.ts'
import { mediaAssetWords } from '@aanbod/shared/media-asset/media-asset.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { MediaAsset } from './media-asset.entity.ts'
import { createMediaAsset, deleteMediaAsset, restoreMediaAsset, updateMediaAsset } from './media-asset.service.ts'

const MediaAssetInput = inputType('MediaAssetInput', mediaAssetInput, mediaAssetWords)
const MediaAssetPatch = patchType('MediaAssetPatch', mediaAssetInput, mediaAssetWords)
const MediaAssetConnection = connectionOf(MediaAsset)
const MediaAssetListArgs = listArgsOf(MediaAsset)

@Resolver(() => MediaAsset)
export class MediaAssetResolver {
  @Query(() => MediaAsset, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  mediaAsset(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(MediaAsset, key, info)
  }

  @Query(() => MediaAssetConnection)
  mediaAssets(
    @Args(() => MediaAssetListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(MediaAsset, query, info)
  }

  @Authorized('mediaAsset:write')
  @Mutation(() => MediaAsset)
  async createMediaAsset(
    @Arg('input', () => MediaAssetInput) input: unknown,
    @Arg('content', () => String, { description: 'The content in base64; at most 10 MB.' }) content: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(MediaAsset, await createMediaAsset(context, input, content), info)
  }

  @Authorized('mediaAsset:write')
  @Mutation(() => MediaAsset, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateMediaAsset(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => MediaAssetPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(MediaAsset, await updateMediaAsset(context, id, version, input, info), info)
  }

  @Authorized('mediaAsset:write')
  @Mutation(() => MediaAsset, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteMediaAsset(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(MediaAsset, await deleteMediaAsset(context, id, version), info)
  }

  @Authorized('mediaAsset:write')
  @Mutation(() => MediaAsset, { description: 'Out of the trash.' })
  async restoreMediaAsset(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(MediaAsset, await restoreMediaAsset(context, id), info)
  }
}
