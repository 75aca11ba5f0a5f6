import { speakerInput } from '@aanbod/shared/speaker/speaker.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Speaker } from './speaker.entity.ts'

export const createSpeaker = (context: Context, input: unknown): Promise<string> => create(context, Speaker, speakerInput, input)

export const updateSpeaker = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Speaker, speakerInput, id, version, input)

export const deleteSpeaker = (context: Context, id: string, version: number): Promise<string> => moveToTrash(context, Speaker, id, version)

export const restoreSpeaker = (context: Context, id: string): Promise<string> => restore(context, Speaker, id)
