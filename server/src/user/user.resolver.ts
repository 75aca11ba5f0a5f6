import { userInput } from '@aanbod/shared/user/user.ts'
import { userWords } from '@aanbod/shared/user/user.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { DateTimeScalar } from '../core/scalars.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { User } from './user.entity.ts'
import { createSignInLink, createUser, deleteUser, restoreUser, updateUser } from './user.service.ts'

const UserInput = inputType('UserInput', userInput, userWords)
const UserPatch = patchType('UserPatch', userInput, userWords)
const UserConnection = connectionOf(User)
const UserListArgs = listArgsOf(User)

@ObjectType({ description: 'Lets a colleague in once. It is shown this one time.' })
export class MadeSignInLink {
  @Field(() => String, { description: 'A path on this server; put the address of the server before it.' })
  url!: string

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt!: Date
}

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true })
  user(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(User, { id }, info)
  }

  @Query(() => UserConnection)
  users(@Args(() => UserListArgs) args: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(User, args, info)
  }

  @Authorized('user:write')
  @Mutation(() => User, { description: 'Adds a colleague. `createSignInLink` lets them in.' })
  async createUser(
    @Arg('input', () => UserInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(User, await createUser(context, input), info)
  }

  @Authorized('user:write')
  @Mutation(() => User, {
    description: 'Who is made inactive is signed out everywhere. An active administrator must remain.',
  })
  async updateUser(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UserPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(User, await updateUser(context, id, version, input), info)
  }

  @Authorized('user:write')
  @Mutation(() => User, { description: 'Puts a colleague in the trash and signs them out everywhere.' })
  async deleteUser(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(User, await deleteUser(context, id, version), info)
  }

  @Authorized('user:write')
  @Mutation(() => User)
  async restoreUser(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(User, await restoreUser(context, id), info)
  }

  @Authorized('user:write')
  @Mutation(() => MadeSignInLink, {
    description: 'Works once, for seven days; earlier links of the colleague stop working.',
  })
  async createSignInLink(@Arg('userId', () => ID) userId: string, @Ctx() context: Context): Promise<MadeSignInLink> {
    return await createSignInLink(context, userId)
  }
}
