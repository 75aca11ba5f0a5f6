import { completenessMessage } from '@aanbod/shared/programme/programme.locale.ts'
import { type CompletenessField, type ProgrammeInput, programmeInput } from '@aanbod/shared/programme/programme.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import { runStatement } from '../core/read/run.ts'
import { type Guards, makeAtOnce, patchAtOnce, type Written } from '../core/write/at-once.ts'
import {
  applyChange,
  makeRecord,
  makingAgain,
  moveToTrash,
  openChange,
  parseInput,
  restore,
} from '../core/write/records.ts'
import { living } from '../core/write/values.ts'
import { isPublishableSql, missingRequiredSql } from './completeness.ts'
import { Programme } from './programme.entity.ts'

/**
 * Adds a programme, with its modules, learning lines and contact points when they are given; `info` is what is asked of it.
 *
 * @throws InputError
 */
export async function createProgramme(context: Context, input: unknown): Promise<string>
export async function createProgramme(context: Context, input: unknown, info: GraphQLResolveInfo): Promise<Written>
export async function createProgramme(context: Context, input: unknown, info?: GraphQLResolveInfo): Promise<Written> {
  const values = parseInput(programmeInput, input)
  const made = isPublished(values) ? null : await makeAtOnce(context, Programme, programmeInput, values, info)
  if (made) return made
  return await makingAgain(values, () =>
    context.em.transactional(async tx => {
      const em = tx as EntityManager
      const programme = await makeRecord(em, Programme, programmeInput, values, context.signedIn)
      checkLearningLines(programme)
      await checkPublication(em, programme, values, context)
      return programme.id
    }),
  )
}

/**
 * Changes a programme; `info` is what is asked of it.
 *
 * @throws ConflictError when it changed since `version`; InputError, also when it cannot be published yet
 */
export async function updateProgramme(
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info?: GraphQLResolveInfo,
): Promise<Written> {
  const written = info && (await patchAtOnce(context, Programme, programmeInput, { id, version, input }, info, guards))
  if (written) return written
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    const change = await openChange(em, Programme, programmeInput, id, version, input)
    const programme = await applyChange(em, change, context.signedIn)
    checkLearningLines(programme)
    await checkPublication(em, programme, change.after as ProgrammeInput, context)
    return id
  })
}

const isPublished = ({ status }: Pick<ProgrammeInput, 'status'>) => status === 'PUBLISHED' || status === 'SCHEDULED'

/** What is published stays publishable; publishing itself is more than a change of the row. */
const guards: Guards = {
  elsewhere: ['status', 'publishAt'],
  holds: row => `${row}.status not in ('PUBLISHED', 'SCHEDULED') or (${isPublishableSql(row)})`,
}

/** The modules take part in learning lines of their own programme only. */
function checkLearningLines(programme: Programme): void {
  for (const [index, module] of living(programme.modules).entries()) {
    const strange = module.learningLines
      .getItems(false)
      .findIndex(learningLine => learningLine.programme.id !== programme.id)
    if (strange >= 0)
      throw new InputError([{ path: ['modules', index, 'learningLineIds', strange], code: 'other_parent' }])
  }
}

/** What is published has all that publishing needs, now and after every change. */
async function checkPublication(
  em: EntityManager,
  programme: Programme,
  values: Pick<ProgrammeInput, 'status'>,
  { locale }: Context,
): Promise<void> {
  if (!isPublished(values)) return
  if (values.status === 'PUBLISHED') programme.publishedAt ??= new Date()
  await em.flush()
  const missing = await runStatement<CompletenessField[]>(
    em,
    `select (${missingRequiredSql('t')}) as result from programme t where t.id = $1`,
    [programme.id],
  )
  if (missing.length > 0) {
    throw new InputError([
      {
        path: ['status'],
        code: 'not_publishable',
        params: { missing: missing.map(field => completenessMessage(field, locale)).join(' ') },
      },
    ])
  }
}

export const deleteProgramme = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Programme, id, version)

export const restoreProgramme = (context: Context, id: string): Promise<string> => restore(context, Programme, id)
