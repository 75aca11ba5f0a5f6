import { sessionInput } from '@aanbod/shared/session/session.ts'
import { sessionWords } from '@aanbod/shared/session/session.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Session } from './session.entity.ts'
import { createSession, deleteSession, restoreSession, updateSession } from './session.service.ts'

const SessionInput = inputType('SessionInput', sessionInput, sessionWords)
const SessionPatch = patchType('SessionPatch', sessionInput, sessionWords)
const SessionConnection = connectionOf(Session)
const SessionListArgs = listArgsOf(Session)

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Session, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  session(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Session, key, info)
  }

  @Query(() => SessionConnection)
  sessions(@Args(() => SessionListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Session, query, info)
  }

  @Authorized('session:write')
  @Mutation(() => Session)
  async createSession(
    @Arg('input', () => SessionInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Session, await createSession(context, input), info)
  }

  @Authorized('session:write')
  @Mutation(() => Session, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateSession(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SessionPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Session, await updateSession(context, id, version, input), info)
  }

  @Authorized('session:write')
  @Mutation(() => Session, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteSession(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Session, await deleteSession(context, id, version), info)
  }

  @Authorized('session:write')
  @Mutation(() => Session, { description: 'Out of the trash.' })
  async restoreSession(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Session, await restoreSession(context, id), info)
  }
}
