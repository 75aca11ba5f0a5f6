import { personInput } from '@aanbod/shared/person/person.ts'
import type { Context } from '../context.ts'
import { create, moveToTrash, restore, update } from '../core/write/records.ts'
import { Person } from './person.entity.ts'

export const createPerson = (context: Context, input: unknown): Promise<string> => create(context, Person, personInput, input)

export const updatePerson = (context: Context, id: string, version: number, input: unknown): Promise<string> =>
  update(context, Person, personInput, id, version, input)

export const deletePerson = (context: Context, id: string, version: number): Promise<string> => moveToTrash(context, Person, id, version)

export const restorePerson = (context: Context, id: string): Promise<string> => restore(context, Person, id)
