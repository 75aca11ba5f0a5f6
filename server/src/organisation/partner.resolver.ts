import { partnerInput } from '@aanbod/shared/organisation/organisation.ts'
import { partnerWords } from '@aanbod/shared/organisation/organisation.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Partner } from './organisation.entity.ts'
import { createPartner, deletePartner, restorePartner, updatePartner } from './partner.service.ts'

const PartnerInput = inputType('PartnerInput', partnerInput, partnerWords)
const PartnerPatch = patchType('PartnerPatch', partnerInput, partnerWords)
const PartnerConnection = connectionOf(Partner)
const PartnerListArgs = listArgsOf(Partner)

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  partner(@Args(() => IdOrSlugArgs) key: IdOrSlugArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Partner, key, info)
  }

  @Query(() => PartnerConnection)
  partners(@Args(() => PartnerListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Partner, query, info)
  }

  @Authorized('partner:write')
  @Mutation(() => Partner)
  async createPartner(
    @Arg('input', () => PartnerInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Partner, await createPartner(context, input), info)
  }

  @Authorized('partner:write')
  @Mutation(() => Partner, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updatePartner(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PartnerPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Partner, await updatePartner(context, id, version, input, info), info)
  }

  @Authorized('partner:write')
  @Mutation(() => Partner, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deletePartner(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Partner, await deletePartner(context, id, version), info)
  }

  @Authorized('partner:write')
  @Mutation(() => Partner, { description: 'Out of the trash.' })
  async restorePartner(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Partner, await restorePartner(context, id), info)
  }
}
