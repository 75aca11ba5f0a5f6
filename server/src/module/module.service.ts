import { moduleInput } from '@aanbod/shared/module/module.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import { applyChange, lockRecord, makeRecord, nextPosition, openChange, parseInput, restore, trash } from '../core/write/records.ts'
import { ConflictError } from '../core/errors.ts'
import { Programme } from '../programme/programme.entity.ts'
import { Module } from './module.entity.ts'

/** Adds a module after the last one of its programme. @throws InputError */
export async function createModule({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(moduleInput, input)
  return await em.transactional(async (tx) => {
    const manager = tx as EntityManager
    const module = await makeRecord(manager, Module, moduleInput, values, signedIn)
    // Two people who add a module at once take turns.
    await lockRecord(manager, Programme, values.programmeId)
    module.position = await nextPosition(manager, Module, 'programme', values.programmeId)
    await checkLearningLines(module, values.programmeId)
    return module.id
  })
}

/** Changes a module. @throws ConflictError, InputError, NotFoundError */
export async function updateModule({ em, signedIn }: Context, id: string, version: number, input: unknown): Promise<string> {
  return await em.transactional(async (tx) => {
    const manager = tx as EntityManager
    const change = await openChange(manager, Module, moduleInput, id, version, input)
    if (change.after['programmeId'] !== change.before['programmeId']) throw new InputError([{ path: ['programmeId'], code: 'other_parent' }])
    await applyChange(manager, change, signedIn)
    await checkLearningLines(change.record, String(change.before['programmeId']))
    return id
  })
}

/** Puts a module in the trash and closes the gap it leaves. @throws InUseError while sessions teach it */
export async function deleteModule({ em, signedIn }: Context, id: string, version: number): Promise<string> {
  return await em.transactional(async (tx) => {
    const manager = tx as EntityManager
    const module = await lockRecord(manager, Module, id)
    if (module.version !== version) {
      throw new ConflictError({ id, version: module.version, updatedAt: module.updatedAt.toISOString(), updatedBy: null, values: {} }, [])
    }
    const { position } = module
    await trash(manager, module, signedIn)
    await manager.flush()
    await runStatement(manager, 'with moved as (update module set position = position - 1 where programme_id = $1 and position > $2 returning 1) select count(*) as result from moved', [module.programme.id, position])
    return id
  })
}

export const restoreModule = (context: Context, id: string): Promise<string> => restore(context, Module, id)

/** A module takes part in the learning lines of its own programme only. */
async function checkLearningLines(module: Module, programmeId: string): Promise<void> {
  const strange = module.learningLines.getItems().findIndex(learningLine => learningLine.programme.id !== programmeId)
  if (strange >= 0) throw new InputError([{ path: ['learningLineIds', strange], code: 'other_parent' }])
}
