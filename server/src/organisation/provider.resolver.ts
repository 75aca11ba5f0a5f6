import { providerInput } from '@aanbod/shared/organisation/organisation.ts'
import { providerWords } from '@aanbod/shared/organisation/organisation.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Provider } from './organisation.entity.ts'
import { createProvider, deleteProvider, restoreProvider, updateProvider } from './provider.service.ts'

const ProviderInput = inputType('ProviderInput', providerInput, providerWords)
const ProviderPatch = patchType('ProviderPatch', providerInput, providerWords)
const ProviderConnection = connectionOf(Provider)
const ProviderListArgs = listArgsOf(Provider)

@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  provider(@Args(() => IdOrSlugArgs) key: IdOrSlugArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Provider, key, info)
  }

  @Query(() => ProviderConnection)
  providers(
    @Args(() => ProviderListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Provider, query, info)
  }

  @Authorized('provider:write')
  @Mutation(() => Provider)
  async createProvider(
    @Arg('input', () => ProviderInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Provider, await createProvider(context, input), info)
  }

  @Authorized('provider:write')
  @Mutation(() => Provider, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateProvider(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ProviderPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Provider, await updateProvider(context, id, version, input, info), info)
  }

  @Authorized('provider:write')
  @Mutation(() => Provider, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteProvider(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Provider, await deleteProvider(context, id, version), info)
  }

  @Authorized('provider:write')
  @Mutation(() => Provider, { description: 'Out of the trash.' })
  async restoreProvider(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Provider, await restoreProvider(context, id), info)
  }
}
