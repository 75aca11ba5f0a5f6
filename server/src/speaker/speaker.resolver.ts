import { speakerInput, newSpeakerInput } from '@aanbod/shared/speaker/speaker.ts'
import { newSpeakerWords, speakerWords } from '@aanbod/shared/speaker/speaker.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Speaker } from './speaker.entity.ts'
import { createSpeaker, deleteSpeaker, restoreSpeaker, updateSpeaker } from './speaker.service.ts'

const SpeakerInput = inputType('SpeakerInput', newSpeakerInput, newSpeakerWords)
const SpeakerPatch = patchType('SpeakerPatch', speakerInput, speakerWords)
const SpeakerConnection = connectionOf(Speaker)
const SpeakerListArgs = listArgsOf(Speaker)

@Resolver(() => Speaker)
export class SpeakerResolver {
  @Query(() => Speaker, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  speaker(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Speaker, key, info)
  }

  @Query(() => SpeakerConnection)
  speakers(@Args(() => SpeakerListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Speaker, query, info)
  }

  @Authorized('speaker:write')
  @Mutation(() => Speaker)
  async createSpeaker(
    @Arg('input', () => SpeakerInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Speaker, await createSpeaker(context, input), info)
  }

  @Authorized('speaker:write')
  @Mutation(() => Speaker, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateSpeaker(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SpeakerPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Speaker, await updateSpeaker(context, id, version, input, info), info)
  }

  @Authorized('speaker:write')
  @Mutation(() => Speaker, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteSpeaker(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Speaker, await deleteSpeaker(context, id, version), info)
  }

  @Authorized('speaker:write')
  @Mutation(() => Speaker, { description: 'Out of the trash.' })
  async restoreSpeaker(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Speaker, await restoreSpeaker(context, id), info)
  }
}
