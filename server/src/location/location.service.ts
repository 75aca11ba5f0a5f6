import { locationInput } from '@aanbod/shared/location/location.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Location } from './location.entity.ts'

export const createLocation = (context: Context, input: unknown): Promise<string> =>
  create(context, Location, locationInput, input)

export const updateLocation = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Location, locationInput, id, version, input, info)

export const deleteLocation = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Location, id, version)

export const restoreLocation = (context: Context, id: string): Promise<string> => restore(context, Location, id)
