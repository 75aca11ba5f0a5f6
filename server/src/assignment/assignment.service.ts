import { type AssignmentInput, assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { patchAtOnce, type Written } from '../core/write/at-once.ts'
import { applyChange, makeRecord, moveToTrash, openChange, parseInput, restore } from '../core/write/records.ts'
import { Assignment } from './assignment.entity.ts'

/** Adds an assignment. @throws InputError */
export async function createAssignment({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(assignmentInput, input)
  return await em.transactional(async tx => {
    const assignment = await makeRecord(tx as EntityManager, Assignment, assignmentInput, values, signedIn)
    notePublication(assignment, values)
    return assignment.id
  })
}

/** Changes an assignment. @throws ConflictError, InputError, NotFoundError */
export async function updateAssignment(
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const written = await patchAtOnce(context, Assignment, assignmentInput, { id, version, input }, info, {
    elsewhere: ['status'],
  })
  if (written) return written
  const { em, signedIn } = context
  return await em.transactional(async tx => {
    const change = await openChange(tx as EntityManager, Assignment, assignmentInput, id, version, input)
    notePublication(await applyChange(tx as EntityManager, change, signedIn), change.after as AssignmentInput)
    return id
  })
}

export const deleteAssignment = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Assignment, id, version)

export const restoreAssignment = (context: Context, id: string): Promise<string> => restore(context, Assignment, id)

function notePublication(assignment: Assignment, { status }: Pick<AssignmentInput, 'status'>): void {
  if (status === 'PUBLISHED') assignment.publishedAt ??= new Date()
}
