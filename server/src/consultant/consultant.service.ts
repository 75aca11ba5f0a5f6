import { consultantInput, newConsultantInput } from '@aanbod/shared/consultant/consultant.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { moveToTrash, restore, update } from '../core/write/records.ts'
import { createRole } from '../person/person.service.ts'
import { Consultant } from './consultant.entity.ts'

/** Makes a consultant, and the person too when that one is given with it. */
export const createConsultant = (context: Context, input: unknown): Promise<string> =>
  createRole(context, Consultant, consultantInput, newConsultantInput, input)

export const updateConsultant = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Consultant, consultantInput, id, version, input, info)

export const deleteConsultant = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Consultant, id, version)

export const restoreConsultant = (context: Context, id: string): Promise<string> => restore(context, Consultant, id)
