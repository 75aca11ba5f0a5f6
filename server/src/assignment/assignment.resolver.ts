import { assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import { assignmentWords } from '@aanbod/shared/assignment/assignment.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { reorder } from '../core/write/records.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Assignment } from './assignment.entity.ts'
import { createAssignment, deleteAssignment, restoreAssignment, updateAssignment } from './assignment.service.ts'

const AssignmentInput = inputType('AssignmentInput', assignmentInput, assignmentWords)
const AssignmentPatch = patchType('AssignmentPatch', assignmentInput, assignmentWords)
const AssignmentConnection = connectionOf(Assignment)
const AssignmentListArgs = listArgsOf(Assignment)

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  assignment(@Args(() => IdOrSlugArgs) key: IdOrSlugArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Assignment, key, info)
  }

  @Query(() => AssignmentConnection)
  assignments(
    @Args(() => AssignmentListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Assignment, query, info)
  }

  @Authorized('assignment:write')
  @Mutation(() => Assignment)
  async createAssignment(
    @Arg('input', () => AssignmentInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Assignment, await createAssignment(context, input), info)
  }

  @Authorized('assignment:write')
  @Mutation(() => Assignment, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateAssignment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AssignmentPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Assignment, await updateAssignment(context, id, version, input, info), info)
  }

  @Authorized('assignment:write')
  @Mutation(() => Assignment, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteAssignment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Assignment, await deleteAssignment(context, id, version), info)
  }

  @Authorized('assignment:write')
  @Mutation(() => Assignment, { description: 'Out of the trash.' })
  async restoreAssignment(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Assignment, await restoreAssignment(context, id), info)
  }

  @Authorized('assignment:write')
  @Mutation(() => Assignment, { description: 'Puts the parts in the order of `ids`, which names each of them once.' })
  async reorderAssignmentParts(
    @Arg('assignmentId', () => ID) assignmentId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Assignment, await reorder(context, Assignment, 'parts', assignmentId, ids), info)
  }
}
