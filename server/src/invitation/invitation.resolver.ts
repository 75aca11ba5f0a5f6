import { invitationInput } from '@aanbod/shared/invitation/invitation.ts'
import { invitationWords } from '@aanbod/shared/invitation/invitation.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Invitation } from './invitation.entity.ts'
import {
  createInvitation,
  deleteInvitation,
  inviteCohorts,
  restoreInvitation,
  updateInvitation,
} from './invitation.service.ts'

const InvitationInput = inputType('InvitationInput', invitationInput, invitationWords)
const InvitationPatch = patchType('InvitationPatch', invitationInput, invitationWords)
const InvitationConnection = connectionOf(Invitation)
const InvitationListArgs = listArgsOf(Invitation)

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => Invitation, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  invitation(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Invitation, key, info)
  }

  @Query(() => InvitationConnection)
  invitations(
    @Args(() => InvitationListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Invitation, query, info)
  }

  @Authorized('invitation:write')
  @Mutation(() => Invitation)
  async createInvitation(
    @Arg('input', () => InvitationInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Invitation, await createInvitation(context, input), info)
  }

  @Authorized('invitation:write')
  @Mutation(() => Invitation, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateInvitation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => InvitationPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Invitation, await updateInvitation(context, id, version, input), info)
  }

  @Authorized('invitation:write')
  @Mutation(() => Invitation, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteInvitation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Invitation, await deleteInvitation(context, id, version), info)
  }

  @Authorized('invitation:write')
  @Mutation(() => Invitation, { description: 'Out of the trash.' })
  async restoreInvitation(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Invitation, await restoreInvitation(context, id), info)
  }

  @Authorized('invitation:write')
  @Mutation(() => AlumniMeeting, {
    description:
      'Invites everybody who completed one of these editions; skips who is invited already or wants no invitations. Sends no mail.',
  })
  async inviteCohorts(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('cohortIds', () => [ID]) cohortIds: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(AlumniMeeting, await inviteCohorts(context, meetingId, cohortIds), info)
  }
}
