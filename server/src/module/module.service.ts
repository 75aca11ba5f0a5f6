import { moduleInput } from '@aanbod/shared/module/module.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import {
  applyChange,
  conflict,
  isUuid,
  lockRecord,
  makeRecord,
  nextPosition,
  openChange,
  parseInput,
  restore,
  trash,
  withinOwner,
} from '../core/write/records.ts'
import { Programme } from '../programme/programme.entity.ts'
import { Module } from './module.entity.ts'

/** Adds a module after the last one of its programme. @throws InputError */
export async function createModule({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(moduleInput, input)
  const { programmeId } = values
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    let id = ''
    await withinOwner(manager, Programme, programmeId, 'modules', signedIn, async () => {
      const module = await makeRecord(manager, Module, moduleInput, values, signedIn)
      module.position = await nextPosition(manager, Module, 'programme', programmeId)
      await checkLearningLines(module, programmeId)
      id = module.id
      return true
    })
    return id
  })
}

/** Changes a module. @throws ConflictError, InputError, NotFoundError */
export async function updateModule(context: Context, id: string, version: number, input: unknown): Promise<string> {
  return await withinProgramme(context, id, async em => {
    const change = await openChange(em, Module, moduleInput, id, version, input)
    if (change.after['programmeId'] !== change.before['programmeId'])
      throw new InputError([{ path: ['programmeId'], code: 'other_parent' }])
    const { changes } = change.record
    await applyChange(em, change, context.signedIn)
    await checkLearningLines(change.record, String(change.before['programmeId']))
    return change.record.changes !== changes
  })
}

/** Puts a module in the trash and closes the gap it leaves. @throws InUseError while sessions teach it */
export async function deleteModule(context: Context, id: string, version: number): Promise<string> {
  return await withinProgramme(context, id, async em => {
    const module = await lockRecord(em, Module, id)
    if (module.version !== version) throw await conflict(em, module, {}, {}, version)
    const { position } = module
    await trash(em, module, context.signedIn)
    await em.flush()
    await runStatement(
      em,
      'with moved as (update module set position = position - 1 where programme_id = $1 and position > $2 returning 1) select count(*) as result from moved',
      [module.programme.id, position],
    )
    return true
  })
}

/** Puts a module back, after the last one of its programme. @throws InputError while its programme is in the trash */
export async function restoreModule(context: Context, id: string): Promise<string> {
  return await withinProgramme(context, id, async em => {
    await restore({ ...context, em }, Module, id)
    return true
  })
}

async function withinProgramme(
  { em, signedIn }: Context,
  id: string,
  run: (em: EntityManager) => Promise<boolean>,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const module = isUuid(id) ? await manager.findOne(Module, id) : null
    await withinOwner(manager, Programme, module?.programme.id, 'modules', signedIn, () => run(manager))
    return id
  })
}

/** A module takes part in the learning lines of its own programme only. */
async function checkLearningLines(module: Module, programmeId: string): Promise<void> {
  const strange = module.learningLines.getItems().findIndex(learningLine => learningLine.programme.id !== programmeId)
  if (strange >= 0) throw new InputError([{ path: ['learningLineIds', strange], code: 'other_parent' }])
}
