import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { Organisation, Provider } from './organisation.entity.ts'
import { promotePartner } from './promotion.service.ts'

const OrganisationConnection = connectionOf(Organisation)
const OrganisationListArgs = listArgsOf(Organisation)

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'A provider or partner. Null when there is none.' })
  organisation(
    @Args(() => IdOrSlugArgs) key: IdOrSlugArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.one(Organisation, key, info)
  }

  @Query(() => OrganisationConnection, { description: 'Providers and partners together.' })
  organisations(
    @Args(() => OrganisationListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Organisation, query, info)
  }

  @Authorized('provider:write')
  @Mutation(() => Provider, { description: 'Makes a partner a provider. Its id and every link to it stay.' })
  async promotePartner(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Provider, await promotePartner(context, id), info)
  }
}
