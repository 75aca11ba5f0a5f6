import { enrolmentInput, seatTakingStatuses } from '@aanbod/shared/enrolment/enrolment.ts'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Context } from '../context.ts'
import { InputError } from '../core/errors.ts'
import {
  applyChange,
  labelOf,
  makeRecord,
  moveToTrash,
  openChange,
  parseInput,
  restore,
} from '../core/write/records.ts'
import { Edition } from '../edition/edition.entity.ts'
import { Person } from '../person/person.entity.ts'
import { Enrolment } from './enrolment.entity.ts'

const takesSeat = (status: string) => (seatTakingStatuses as readonly string[]).includes(status)

/**
 * Gives somebody a place in an edition. When the edition is full, a confirmation becomes a place on the waiting list.
 *
 * @throws InputError when the person is enrolled already
 */
export async function createEnrolment({ em, signedIn }: Context, input: unknown): Promise<string> {
  const values = parseInput(enrolmentInput, input)
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    await checkTwin(manager, values.personId, values.editionId, null)
    const enrolment = await makeRecord(
      manager,
      Enrolment,
      enrolmentInput,
      { ...values, appliedAt: values.appliedAt ?? new Date().toISOString() },
      signedIn,
    )
    if (values.status === 'CONFIRMED') await waitWhenFull(manager, enrolment)
    return enrolment.id
  })
}

/** Changes an enrolment. @throws ConflictError, InputError, NotFoundError */
export async function updateEnrolment(
  { em, signedIn }: Context,
  id: string,
  version: number,
  input: unknown,
): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const change = await openChange(manager, Enrolment, enrolmentInput, id, version, input)
    const { before, after } = change
    if (before['personId'] !== after['personId'] || before['editionId'] !== after['editionId'])
      await checkTwin(manager, String(after['personId']), String(after['editionId']), id)
    const enrolment = await applyChange(manager, change, signedIn)
    const isNewSeat =
      after['status'] === 'CONFIRMED' &&
      (!takesSeat(String(before['status'])) || before['editionId'] !== after['editionId'])
    if (isNewSeat) await waitWhenFull(manager, enrolment)
    if (after['status'] === 'COMPLETED') enrolment.completedAt ??= new Date()
    return id
  })
}

export const deleteEnrolment = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Enrolment, id, version)

/** Puts an enrolment back; when its seat is taken by now, on the waiting list. @throws InputError */
export async function restoreEnrolment(context: Context, id: string): Promise<string> {
  return await context.em.transactional(async tx => {
    const em = tx as EntityManager
    await restore({ ...context, em }, Enrolment, id)
    const enrolment = await em.findOneOrFail(Enrolment, id)
    if (enrolment.status === 'CONFIRMED') await waitWhenFull(em, enrolment)
    return id
  })
}

async function checkTwin(em: EntityManager, personId: string, editionId: string, ownId: string | null): Promise<void> {
  const twin = await em.count(Enrolment, {
    person: personId,
    edition: editionId,
    deletedAt: null,
    ...(ownId ? { id: { $ne: ownId } } : {}),
  } as never)
  if (twin === 0) return
  const person = await em.findOne(Person, personId)
  throw new InputError([
    { path: ['personId'], code: 'exists', params: { name: person ? await labelOf(em, person) : '' } },
  ])
}

/** The last seat goes to one person: editions are locked while their seats are counted. */
async function waitWhenFull(em: EntityManager, enrolment: Enrolment): Promise<void> {
  const edition = await em.findOneOrFail(Edition, enrolment.edition.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  })
  if (edition.capacity === null) return
  const taken = await em.count(Enrolment, {
    edition: edition.id,
    deletedAt: null,
    status: { $in: [...seatTakingStatuses] },
    id: { $ne: enrolment.id },
  } as never)
  if (taken >= edition.capacity) enrolment.status = 'WAITLISTED'
}
