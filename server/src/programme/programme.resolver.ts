import { programmeInput } from '@aanbod/shared/programme/programme.ts'
import { programmeWords } from '@aanbod/shared/programme/programme.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { reorder } from '../core/write/records.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Programme } from './programme.entity.ts'
import { createProgramme, deleteProgramme, restoreProgramme, updateProgramme } from './programme.service.ts'

const ProgrammeInput = inputType('ProgrammeInput', programmeInput, programmeWords)
const ProgrammePatch = patchType('ProgrammePatch', programmeInput, programmeWords)
const ProgrammeConnection = connectionOf(Programme)
const ProgrammeListArgs = listArgsOf(Programme)

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  programme(@Args(() => IdOrSlugArgs) key: IdOrSlugArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Programme, key, info)
  }

  @Query(() => ProgrammeConnection)
  programmes(
    @Args(() => ProgrammeListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Programme, query, info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme)
  async createProgramme(
    @Arg('input', () => ProgrammeInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Programme, await createProgramme(context, input, info), info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateProgramme(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ProgrammePatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Programme, await updateProgramme(context, id, version, input, info), info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteProgramme(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Programme, await deleteProgramme(context, id, version), info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme, { description: 'Out of the trash.' })
  async restoreProgramme(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Programme, await restoreProgramme(context, id), info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme, { description: 'Puts the modules in the order of `ids`, which names each of them once.' })
  async reorderModules(
    @Arg('programmeId', () => ID) programmeId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Programme, await reorder(context, Programme, 'modules', programmeId, ids), info)
  }

  @Authorized('programme:write')
  @Mutation(() => Programme, {
    description: 'Puts the learning lines in the order of `ids`, which names each of them once.',
  })
  async reorderLearningLines(
    @Arg('programmeId', () => ID) programmeId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(
      Programme,
      await reorder(context, Programme, 'learningLines', programmeId, ids),
      info,
    )
  }
}
