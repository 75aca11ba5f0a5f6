import { partnerInput } from '@aanbod/shared/organisation/organisation.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Partner } from './organisation.entity.ts'

export const createPartner = (context: Context, input: unknown): Promise<string> =>
  create(context, Partner, partnerInput, input)

export const updatePartner = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Partner, partnerInput, id, version, input)

export const deletePartner = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Partner, id, version)

export const restorePartner = (context: Context, id: string): Promise<string> => restore(context, Partner, id)
