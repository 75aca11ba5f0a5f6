import { enquiryInput, submitEnquiryInput } from '@aanbod/shared/enquiry/enquiry.ts'
import { enquiryWords, submitEnquiryWords } from '@aanbod/shared/enquiry/enquiry.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Enquiry } from './enquiry.entity.ts'
import {
  convertEnquiry,
  createEnquiry,
  deleteEnquiry,
  restoreEnquiry,
  submitEnquiry,
  updateEnquiry,
} from './enquiry.service.ts'

const EnquiryInput = inputType('EnquiryInput', enquiryInput, enquiryWords)
const EnquiryPatch = patchType('EnquiryPatch', enquiryInput, enquiryWords)
const SubmitEnquiryInput = inputType('SubmitEnquiryInput', submitEnquiryInput, submitEnquiryWords)
const EnquiryConnection = connectionOf(Enquiry)
const EnquiryListArgs = listArgsOf(Enquiry)

@Resolver(() => Enquiry)
export class EnquiryResolver {
  @Query(() => Enquiry, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  enquiry(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Enquiry, key, info)
  }

  @Query(() => EnquiryConnection)
  enquiries(@Args(() => EnquiryListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Enquiry, query, info)
  }

  @Authorized('enquiry:write')
  @Mutation(() => Enquiry)
  async createEnquiry(
    @Arg('input', () => EnquiryInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enquiry, await createEnquiry(context, input), info)
  }

  @Authorized('enquiry:write')
  @Mutation(() => Enquiry, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateEnquiry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EnquiryPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enquiry, await updateEnquiry(context, id, version, input, info), info)
  }

  @Authorized('enquiry:write')
  @Mutation(() => Enquiry, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteEnquiry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enquiry, await deleteEnquiry(context, id, version), info)
  }

  @Authorized('enquiry:write')
  @Mutation(() => Enquiry, { description: 'Out of the trash.' })
  async restoreEnquiry(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Enquiry, await restoreEnquiry(context, id), info)
  }

  @Mutation(() => Boolean, {
    description:
      'What a visitor of a website sends; the one change that needs no signing in. Answers true when it was kept.',
  })
  async submitEnquiry(
    @Arg('input', () => SubmitEnquiryInput) input: unknown,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await submitEnquiry(context, input)
    return true
  }

  @Authorized('enquiry:write')
  @Mutation(() => Enquiry, {
    description:
      'Makes or finds the person (the same e-mail address or phone number), and the enrolment when it names an edition.',
  })
  async convertEnquiry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Enquiry, await convertEnquiry(context, id, version), info)
  }
}
