import { apiKeyChange, apiKeyInput } from '@aanbod/shared/api-key/api-key.ts'
import { apiKeyChangeWords, apiKeyWords } from '@aanbod/shared/api-key/api-key.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { ApiKey } from './api-key.entity.ts'
import { createApiKey, revokeApiKey, updateApiKey, visibleTo } from './api-key.service.ts'

const ApiKeyInput = inputType('ApiKeyInput', apiKeyInput, apiKeyWords)
const ApiKeyPatch = patchType('ApiKeyPatch', apiKeyChange, apiKeyChangeWords)
const ApiKeyConnection = connectionOf(ApiKey)
const ApiKeyListArgs = listArgsOf(ApiKey)

@ObjectType({ description: 'A key that was just made, with the only copy of its text.' })
export class MadeApiKey {
  /** Of the record. */
  id!: string

  @Field(() => String, { description: 'The key itself, for `Authorization: Bearer`. It is shown this one time.' })
  key!: string
}

@Resolver(() => MadeApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, { description: 'One’s own keys; for administrators those of everybody.' })
  apiKeys(
    @Args(() => ApiKeyListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read, signedIn }: Context,
  ) {
    return read.page(ApiKey, query, info, visibleTo(signedIn))
  }

  @Authorized('apiKey:write')
  @Mutation(() => MadeApiKey, { description: 'Makes a key for oneself. It takes a person: a key makes no other key.' })
  async createApiKey(@Arg('input', () => ApiKeyInput) input: unknown, @Ctx() context: Context): Promise<MadeApiKey> {
    return Object.assign(new MadeApiKey(), await createApiKey(context, input))
  }

  @FieldResolver(() => ApiKey, { description: 'What is kept of the key.' })
  apiKey(@Root() { id }: MadeApiKey, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.written(ApiKey, id, info)
  }

  @Authorized('apiKey:write')
  @Mutation(() => ApiKey, {
    description: 'Gives a key of one’s own another purpose. Role and end stay: who wants another makes another key.',
  })
  async updateApiKey(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ApiKeyPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(ApiKey, await updateApiKey(context, id, version, input), info)
  }

  @Authorized('apiKey:write')
  @Mutation(() => ApiKey, {
    description: 'Stops a key at once and for good; one’s own, or as an administrator anybody’s.',
  })
  async revokeApiKey(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(ApiKey, await revokeApiKey(context, id), info)
  }
}
