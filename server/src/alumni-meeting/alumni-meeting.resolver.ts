import { alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import { alumniMeetingWords } from '@aanbod/shared/alumni-meeting/alumni-meeting.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdOrSlugArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { reorder } from '../core/write/records.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { AlumniMeeting } from './alumni-meeting.entity.ts'
import {
  createAlumniMeeting,
  deleteAlumniMeeting,
  restoreAlumniMeeting,
  updateAlumniMeeting,
} from './alumni-meeting.service.ts'

const AlumniMeetingInput = inputType('AlumniMeetingInput', alumniMeetingInput, alumniMeetingWords)
const AlumniMeetingPatch = patchType('AlumniMeetingPatch', alumniMeetingInput, alumniMeetingWords)
const AlumniMeetingConnection = connectionOf(AlumniMeeting)
const AlumniMeetingListArgs = listArgsOf(AlumniMeeting)

@Resolver(() => AlumniMeeting)
export class AlumniMeetingResolver {
  @Query(() => AlumniMeeting, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  alumniMeeting(
    @Args(() => IdOrSlugArgs) key: IdOrSlugArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.one(AlumniMeeting, key, info)
  }

  @Query(() => AlumniMeetingConnection)
  alumniMeetings(
    @Args(() => AlumniMeetingListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(AlumniMeeting, query, info)
  }

  @Authorized('alumniMeeting:write')
  @Mutation(() => AlumniMeeting)
  async createAlumniMeeting(
    @Arg('input', () => AlumniMeetingInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(AlumniMeeting, await createAlumniMeeting(context, input), info)
  }

  @Authorized('alumniMeeting:write')
  @Mutation(() => AlumniMeeting, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateAlumniMeeting(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AlumniMeetingPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(AlumniMeeting, await updateAlumniMeeting(context, id, version, input, info), info)
  }

  @Authorized('alumniMeeting:write')
  @Mutation(() => AlumniMeeting, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteAlumniMeeting(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(AlumniMeeting, await deleteAlumniMeeting(context, id, version), info)
  }

  @Authorized('alumniMeeting:write')
  @Mutation(() => AlumniMeeting, { description: 'Out of the trash.' })
  async restoreAlumniMeeting(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(AlumniMeeting, await restoreAlumniMeeting(context, id), info)
  }

  @Authorized('alumniMeeting:write')
  @Mutation(() => AlumniMeeting, { description: 'Puts the agenda in the order of `ids`, which names each item once.' })
  async reorderAgendaItems(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(
      AlumniMeeting,
      await reorder(context, AlumniMeeting, 'agenda', meetingId, ids),
      info,
    )
  }
}
