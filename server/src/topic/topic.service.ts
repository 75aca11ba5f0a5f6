import { topicInput } from '@aanbod/shared/topic/topic.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Topic } from './topic.entity.ts'

export const createTopic = (context: Context, input: unknown): Promise<string> =>
  create(context, Topic, topicInput, input)

export const updateTopic = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Topic, topicInput, id, version, input, info)

export const deleteTopic = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Topic, id, version)

export const restoreTopic = (context: Context, id: string): Promise<string> => restore(context, Topic, id)
