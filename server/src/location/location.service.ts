import { locationInput } from '@aanbod/shared/location/location.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Location } from './location.entity.ts'

export const createLocation = (context: Context, input: unknown): Promise<string> =>
  create(context, Location, locationInput, input)

export const updateLocation = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Location, locationInput, id, version, input)

export const deleteLocation = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Location, id, version)

export const restoreLocation = (context: Context, id: string): Promise<string> => restore(context, Location, id)
