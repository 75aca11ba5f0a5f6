import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Testimonial } from './testimonial.entity.ts'

export const createTestimonial = (context: Context, input: unknown): Promise<string> =>
  create(context, Testimonial, testimonialInput, input)

export const updateTestimonial = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Testimonial, testimonialInput, id, version, input, info)

export const deleteTestimonial = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Testimonial, id, version)

export const restoreTestimonial = (context: Context, id: string): Promise<string> => restore(context, Testimonial, id)
