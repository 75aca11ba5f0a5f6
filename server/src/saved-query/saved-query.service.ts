import { savedQueryInput } from '@aanbod/shared/saved-query/saved-query.ts'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql'
import type { Context, SignedIn } from '../context.ts'
import { ForbiddenError, InputError, NotFoundError, UnauthenticatedError } from '../core/errors.ts'
import type { Statement } from '../core/read/sql.ts'
import { applyChange, isUuid, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { User } from '../user/user.entity.ts'
import { SavedQuery } from './saved-query.entity.ts'

/** Most tokens of a saved query; more is no question. */
const maxTokens = 5_000

/**
 * Predicate on the saved queries a person sees: one's own, and those that others share. In the trash one sees what one may
 * put back.
 */
export function visibleTo(signedIn: SignedIn | null) {
  return (alias: string, statement: Statement): string => {
    if (!signedIn) return 'false'
    const own = `${alias}.owner_id = ${statement.bind(signedIn.userId, 'uuid')}`
    return `${own} or (${alias}.shared and ${signedIn.role === 'ADMIN' ? 'true' : `${alias}.deleted_at is null`})`
  }
}

/** Keeps a query for who is signed in. @throws InputError when it cannot be read, or would change something */
export async function createSavedQuery({ em, signedIn }: Context, input: unknown): Promise<string> {
  if (!signedIn) throw new UnauthenticatedError()
  const values = parseInput(savedQueryInput, input)
  checkQuery(values.query)
  return await em.transactional(async tx => {
    const record = await makeRecord(tx as EntityManager, SavedQuery, savedQueryInput, values, signedIn)
    record.owner = ref(tx.getReference(User, signedIn.userId))
    return record.id
  })
}

/**
 * Changes a saved query of one's own; an administrator also those that are shared.
 *
 * @throws NotFoundError when there is none, or it is somebody else's and not shared
 * @throws ForbiddenError when it is somebody else's
 */
export async function updateSavedQuery(context: Context, id: string, version: number, input: unknown): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await assertMayChange(em, context.signedIn, id, 'without')
    const change = await openChange(em, SavedQuery, savedQueryInput, id, version, input)
    if ('query' in change.patch) checkQuery(String(change.after['query']))
    await applyChange(em, change, context.signedIn)
    return id
  })
}

export async function deleteSavedQuery(context: Context, id: string, version: number): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await assertMayChange(em, context.signedIn, id, 'without')
    return await moveToTrash({ ...context, em }, SavedQuery, id, version)
  })
}

export async function restoreSavedQuery(context: Context, id: string): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await assertMayChange(em, context.signedIn, id, 'only')
    return await restore({ ...context, em }, SavedQuery, id)
  })
}

/**
 * Refuses a change of somebody else's query; who may not see it does not hear that it is there.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function assertMayChange(
  em: EntityManager,
  signedIn: SignedIn | null,
  id: string,
  trash: 'without' | 'only',
): Promise<void> {
  if (!signedIn) throw new UnauthenticatedError()
  const found = isUuid(id)
    ? await em.findOne(SavedQuery, { id, deletedAt: trash === 'without' ? null : { $ne: null } })
    : null
  const isOwn = found?.owner?.id === signedIn.userId
  if (!found || (!isOwn && !found.shared)) throw new NotFoundError(SavedQuery.name, id)
  if (!isOwn && signedIn.role !== 'ADMIN') {
    // Of what is in the trash only those hear who may put it back.
    throw trash === 'only' ? new NotFoundError(SavedQuery.name, id) : new ForbiddenError(SavedQuery.name)
  }
}

/**
 * A saved query is opened by colleagues and asked by screens on their own: it must be one that only reads. Whether every field
 * still exists is for who asks it.
 *
 * @throws InputError
 */
function checkQuery(text: string): void {
  const fault = (code: 'query_syntax' | 'query_only' | 'required', params?: { line: number }) =>
    new InputError([{ path: ['query'], code, ...(params ? { params } : {}) }])
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens, noLocation: true })
  } catch (error) {
    throw fault('query_syntax', { line: error instanceof GraphQLError ? (error.locations?.[0]?.line ?? 1) : 1 })
  }
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const isReading = document.definitions.every(
    definition =>
      definition.kind === Kind.FRAGMENT_DEFINITION ||
      (definition.kind === Kind.OPERATION_DEFINITION && String(definition.operation) === 'query'),
  )
  if (!isReading) throw fault('query_only')
  if (operations.length === 0) throw fault('required')
}
