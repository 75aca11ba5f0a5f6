import { personInput } from '@aanbod/shared/person/person.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { BaseRecord } from '../core/base.entity.ts'
import type { Written } from '../core/write/at-once.ts'
import { create, makeRecord, moveToTrash, parseInput, restore, update } from '../core/write/records.ts'
import { Person } from './person.entity.ts'

export const createPerson = (context: Context, input: unknown): Promise<string> =>
  create(context, Person, personInput, input)

export const updatePerson = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Person, personInput, id, version, input, info)

export const deletePerson = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Person, id, version)

export const restorePerson = (context: Context, id: string): Promise<string> => restore(context, Person, id)

/**
 * Makes the role of a person, and first the person when the input brings a new one: both, or neither.
 *
 * @param schema - what the role keeps
 * @param newSchema - the same with a `person` that may be given instead of a `personId`
 * @throws InputError when a field is wrong, or neither or both are given
 */
export async function createRole<T extends BaseRecord>(
  { em, signedIn }: Context,
  role: Parameters<typeof makeRecord<T>>[1],
  schema: z.ZodObject,
  newSchema: z.ZodObject,
  input: unknown,
): Promise<string> {
  const { person, ...values } = parseInput(newSchema, input) as { person: object | null; personId: string | null }
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    if (person) {
      const made = await makeRecord(manager, Person, personInput, { ...person }, signedIn, ['person'])
      await manager.flush()
      values.personId = made.id
    }
    return (await makeRecord(manager, role, schema, values, signedIn)).id
  })
}
