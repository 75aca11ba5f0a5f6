import { providerInput } from '@aanbod/shared/organisation/organisation.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Provider } from './organisation.entity.ts'

export const createProvider = (context: Context, input: unknown): Promise<string> =>
  create(context, Provider, providerInput, input)

export const updateProvider = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Provider, providerInput, id, version, input, info)

export const deleteProvider = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Provider, id, version)

export const restoreProvider = (context: Context, id: string): Promise<string> => restore(context, Provider, id)
