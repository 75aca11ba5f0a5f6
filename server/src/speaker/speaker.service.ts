import { speakerInput, newSpeakerInput } from '@aanbod/shared/speaker/speaker.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { moveToTrash, restore, update } from '../core/write/records.ts'
import { createRole } from '../person/person.service.ts'
import { Speaker } from './speaker.entity.ts'

/** Makes a speaker, and the person too when that one is given with it. */
export const createSpeaker = (context: Context, input: unknown): Promise<string> =>
  createRole(context, Speaker, speakerInput, newSpeakerInput, input)

export const updateSpeaker = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Speaker, speakerInput, id, version, input, info)

export const deleteSpeaker = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Speaker, id, version)

export const restoreSpeaker = (context: Context, id: string): Promise<string> => restore(context, Speaker, id)
