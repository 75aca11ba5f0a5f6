import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Testimonial } from './testimonial.entity.ts'

export const createTestimonial = (context: Context, input: unknown): Promise<string> =>
  create(context, Testimonial, testimonialInput, input)

export const updateTestimonial = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Testimonial, testimonialInput, id, version, input)

export const deleteTestimonial = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Testimonial, id, version)

export const restoreTestimonial = (context: Context, id: string): Promise<string> => restore(context, Testimonial, id)
