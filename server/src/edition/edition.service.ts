import { editionInput } from '@aanbod/shared/edition/edition.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { patchAtOnce, type Written } from '../core/write/at-once.ts'
import { applyChange, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { living } from '../core/write/values.ts'
import { Edition } from './edition.entity.ts'

/** Adds an edition, with its sessions and price lines when they are given. @throws InputError */
export async function createEdition({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(editionInput, input)
  return await em.transactional(async tx => {
    const edition = await makeRecord(tx as EntityManager, Edition, editionInput, values, signedIn)
    await checkModules(edition)
    if (edition.registration === 'OPEN') edition.registrationOpenedAt = new Date()
    return edition.id
  })
}

/** Changes an edition. @throws ConflictError, InputError, NotFoundError */
export async function updateEdition(
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const written = await patchAtOnce(context, Edition, editionInput, { id, version, input }, info, {
    elsewhere: ['registration'],
  })
  if (written) return written
  const { em, signedIn } = context
  return await em.transactional(async tx => {
    const change = await openChange(tx as EntityManager, Edition, editionInput, id, version, input)
    await applyChange(tx as EntityManager, change, signedIn)
    await checkModules(change.record)
    if (change.record.registration === 'OPEN' && change.before['registration'] !== 'OPEN')
      change.record.registrationOpenedAt ??= new Date()
    return id
  })
}

export const deleteEdition = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Edition, id, version)

export const restoreEdition = (context: Context, id: string): Promise<string> => restore(context, Edition, id)

/** The sessions of an edition teach modules of its own programme. */
async function checkModules(edition: Edition): Promise<void> {
  for (const [index, session] of living(edition.sessions).entries()) {
    const module = await session.module?.loadOrFail()
    if (module && module.programme.id !== edition.programme.id)
      throw new InputError([{ path: ['sessions', index, 'moduleId'], code: 'other_parent' }])
  }
}
