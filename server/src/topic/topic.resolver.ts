import { topicInput } from '@aanbod/shared/topic/topic.ts'
import { topicWords } from '@aanbod/shared/topic/topic.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Topic } from './topic.entity.ts'
import { createTopic, deleteTopic, restoreTopic, updateTopic } from './topic.service.ts'

const TopicInput = inputType('TopicInput', topicInput, topicWords)
const TopicPatch = patchType('TopicPatch', topicInput, topicWords)
const TopicConnection = connectionOf(Topic)
const TopicListArgs = listArgsOf(Topic)

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  topic(@Args(() => IdOrSlugArgs) key: IdOrSlugArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Topic, key, info)
  }

  @Query(() => TopicConnection)
  topics(@Args(() => TopicListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Topic, query, info)
  }

  @Authorized('topic:write')
  @Mutation(() => Topic)
  async createTopic(
    @Arg('input', () => TopicInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Topic, await createTopic(context, input), info)
  }

  @Authorized('topic:write')
  @Mutation(() => Topic, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateTopic(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => TopicPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Topic, await updateTopic(context, id, version, input, info), info)
  }

  @Authorized('topic:write')
  @Mutation(() => Topic, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteTopic(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Topic, await deleteTopic(context, id, version), info)
  }

  @Authorized('topic:write')
  @Mutation(() => Topic, { description: 'Out of the trash.' })
  async restoreTopic(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Topic, await restoreTopic(context, id), info)
  }
}
