import { z } from 'zod'
import { line, optionalReference } from '../core/fields.ts'
import { optionalSlug } from '../core/slug.ts'

/** What a person may write about a topic; topics form a tree. */
export const topicInput = z.object({
  name: line(),
  slug: optionalSlug(),
  parentId: optionalReference(),
})
export type TopicInput = z.output<typeof topicInput>
