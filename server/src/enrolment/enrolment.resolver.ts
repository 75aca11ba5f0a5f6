import { enrolmentInput } from '@aanbod/shared/enrolment/enrolment.ts'
import { enrolmentWords } from '@aanbod/shared/enrolment/enrolment.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Enrolment } from './enrolment.entity.ts'
import { createEnrolment, deleteEnrolment, restoreEnrolment, updateEnrolment } from './enrolment.service.ts'

const EnrolmentInput = inputType('EnrolmentInput', enrolmentInput, enrolmentWords)
const EnrolmentPatch = patchType('EnrolmentPatch', enrolmentInput, enrolmentWords)
const EnrolmentConnection = connectionOf(Enrolment)
const EnrolmentListArgs = listArgsOf(Enrolment)

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => Enrolment, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  enrolment(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Enrolment, key, info)
  }

  @Query(() => EnrolmentConnection)
  enrolments(
    @Args(() => EnrolmentListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Enrolment, query, info)
  }

  @Authorized('enrolment:write')
  @Mutation(() => Enrolment)
  async createEnrolment(
    @Arg('input', () => EnrolmentInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enrolment, await createEnrolment(context, input), info)
  }

  @Authorized('enrolment:write')
  @Mutation(() => Enrolment, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateEnrolment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EnrolmentPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enrolment, await updateEnrolment(context, id, version, input), info)
  }

  @Authorized('enrolment:write')
  @Mutation(() => Enrolment, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteEnrolment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enrolment, await deleteEnrolment(context, id, version), info)
  }

  @Authorized('enrolment:write')
  @Mutation(() => Enrolment, { description: 'Out of the trash.' })
  async restoreEnrolment(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Enrolment, await restoreEnrolment(context, id), info)
  }
}
