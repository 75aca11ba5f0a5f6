import { consultantInput, newConsultantInput } from '@aanbod/shared/consultant/consultant.ts'
import { newConsultantWords, consultantWords } from '@aanbod/shared/consultant/consultant.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Consultant } from './consultant.entity.ts'
import { createConsultant, deleteConsultant, restoreConsultant, updateConsultant } from './consultant.service.ts'

const ConsultantInput = inputType('ConsultantInput', newConsultantInput, newConsultantWords)
const ConsultantPatch = patchType('ConsultantPatch', consultantInput, consultantWords)
const ConsultantConnection = connectionOf(Consultant)
const ConsultantListArgs = listArgsOf(Consultant)

@Resolver(() => Consultant)
export class ConsultantResolver {
  @Query(() => Consultant, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  consultant(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Consultant, key, info)
  }

  @Query(() => ConsultantConnection)
  consultants(
    @Args(() => ConsultantListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Consultant, query, info)
  }

  @Authorized('consultant:write')
  @Mutation(() => Consultant)
  async createConsultant(
    @Arg('input', () => ConsultantInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Consultant, await createConsultant(context, input), info)
  }

  @Authorized('consultant:write')
  @Mutation(() => Consultant, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateConsultant(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ConsultantPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Consultant, await updateConsultant(context, id, version, input, info), info)
  }

  @Authorized('consultant:write')
  @Mutation(() => Consultant, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteConsultant(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Consultant, await deleteConsultant(context, id, version), info)
  }

  @Authorized('consultant:write')
  @Mutation(() => Consultant, { description: 'Out of the trash.' })
  async restoreConsultant(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Consultant, await restoreConsultant(context, id), info)
  }
}
