import { consultantInput } from '@aanbod/shared/consultant/consultant.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Consultant } from './consultant.entity.ts'

export const createConsultant = (context: Context, input: unknown): Promise<string> => create(context, Consultant, consultantInput, input)

export const updateConsultant = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Consultant, consultantInput, id, version, input)

export const deleteConsultant = (context: Context, id: string, version: number): Promise<string> => moveToTrash(context, Consultant, id, version)

export const restoreConsultant = (context: Context, id: string): Promise<string> => restore(context, Consultant, id)
