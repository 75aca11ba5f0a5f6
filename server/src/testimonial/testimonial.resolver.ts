import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import { testimonialWords } from '@aanbod/shared/testimonial/testimonial.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Testimonial } from './testimonial.entity.ts'
import { createTestimonial, deleteTestimonial, restoreTestimonial, updateTestimonial } from './testimonial.service.ts'

const TestimonialInput = inputType('TestimonialInput', testimonialInput, testimonialWords)
const TestimonialPatch = patchType('TestimonialPatch', testimonialInput, testimonialWords)
const TestimonialConnection = connectionOf(Testimonial)
const TestimonialListArgs = listArgsOf(Testimonial)

@Resolver(() => Testimonial)
export class TestimonialResolver {
  @Query(() => Testimonial, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  testimonial(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Testimonial, key, info)
  }

  @Query(() => TestimonialConnection)
  testimonials(
    @Args(() => TestimonialListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Testimonial, query, info)
  }

  @Authorized('testimonial:write')
  @Mutation(() => Testimonial)
  async createTestimonial(
    @Arg('input', () => TestimonialInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Testimonial, await createTestimonial(context, input), info)
  }

  @Authorized('testimonial:write')
  @Mutation(() => Testimonial, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateTestimonial(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => TestimonialPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Testimonial, await updateTestimonial(context, id, version, input, info), info)
  }

  @Authorized('testimonial:write')
  @Mutation(() => Testimonial, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteTestimonial(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Testimonial, await deleteTestimonial(context, id, version), info)
  }

  @Authorized('testimonial:write')
  @Mutation(() => Testimonial, { description: 'Out of the trash.' })
  async restoreTestimonial(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Testimonial, await restoreTestimonial(context, id), info)
  }
}
