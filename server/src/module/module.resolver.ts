import { moduleInput } from '@aanbod/shared/module/module.ts'
import { moduleWords } from '@aanbod/shared/module/module.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Module } from './module.entity.ts'
import { createModule, deleteModule, restoreModule, updateModule } from './module.service.ts'

const ModuleInput = inputType('ModuleInput', moduleInput, moduleWords)
const ModulePatch = patchType('ModulePatch', moduleInput, moduleWords)
const ModuleConnection = connectionOf(Module)
const ModuleListArgs = listArgsOf(Module)

@Resolver(() => Module)
export class ModuleResolver {
  @Query(() => Module, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  module(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Module, key, info)
  }

  @Query(() => ModuleConnection)
  modules(@Args(() => ModuleListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Module, query, info)
  }

  @Authorized('module:write')
  @Mutation(() => Module)
  async createModule(
    @Arg('input', () => ModuleInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Module, await createModule(context, input), info)
  }

  @Authorized('module:write')
  @Mutation(() => Module, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateModule(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ModulePatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Module, await updateModule(context, id, version, input), info)
  }

  @Authorized('module:write')
  @Mutation(() => Module, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteModule(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Module, await deleteModule(context, id, version), info)
  }

  @Authorized('module:write')
  @Mutation(() => Module, { description: 'Out of the trash.' })
  async restoreModule(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Module, await restoreModule(context, id), info)
  }
}
