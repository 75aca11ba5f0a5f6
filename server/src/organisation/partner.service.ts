import { partnerInput } from '@aanbod/shared/organisation/organisation.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Partner } from './organisation.entity.ts'

export const createPartner = (context: Context, input: unknown): Promise<string> =>
  create(context, Partner, partnerInput, input)

export const updatePartner = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Partner, partnerInput, id, version, input, info)

export const deletePartner = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Partner, id, version)

export const restorePartner = (context: Context, id: string): Promise<string> => restore(context, Partner, id)
