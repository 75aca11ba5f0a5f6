import { z } from 'zod'
import type { Fault, Path } from '../core/errors.ts'
import {
  flag,
  oneOf,
  optionalCount,
  optionalLine,
  optionalPartialDate,
  optionalReference,
  optionalText,
  optionalTime,
  optionalUrl,
  reference,
} from '../core/fields.ts'
import { surelyBefore } from '../core/partial-date.ts'
import { speakerLinks } from '../core/speaker-link.ts'
import { withRules } from '../core/validate.ts'

/** The fields of a session, whether it is written on its own or inside its edition. */
export const sessionFields = {
  moduleId: optionalReference(),
  title: optionalLine(),
  kind: oneOf('SessionKind').default('CLASS'),
  deliveryMode: oneOf('DeliveryMode').default('ON_SITE'),
  language: oneOf('Locale').nullable().default(null),
  track: optionalLine(),
  /** Sessions with the same word here are dates to choose one from. */
  alternativeGroup: optionalLine(),
  certainty: oneOf('Certainty').default('CONFIRMED'),
  date: optionalPartialDate(),
  startTime: optionalTime(),
  endTime: optionalTime(),
  endDate: optionalPartialDate(),
  partOfDay: oneOf('PartOfDay').nullable().default(null),
  durationMinutes: optionalCount(1, 60 * 24 * 60),
  overnight: flag(),
  locationId: optionalReference(),
  room: optionalLine(),
  onlineUrl: optionalUrl(),
  speakers: speakerLinks(),
  note: optionalText(),
}

interface When {
  date: string | null
  endDate: string | null
  startTime: string | null
  endTime: string | null
  overnight: boolean
}

/** A session ends after it starts; `endTime` may lie before `startTime` only when it ends on a later day. */
export function sessionFaults(session: When, path: Path = []): Fault[] {
  const { date, endDate, startTime, endTime, overnight } = session
  if (date && endDate && surelyBefore(endDate, date)) return [{ path: [...path, 'endDate'], code: 'ends_before_start' }]
  const later = overnight || (endDate !== null && endDate !== date)
  return startTime && endTime && endTime <= startTime && !later
    ? [{ path: [...path, 'endTime'], code: 'ends_before_start' }]
    : []
}

/** A session lies within its edition, as far as both are known. */
export function sessionWithinFaults(
  session: When,
  edition: { startsOn: string | null; endsOn: string | null },
  path: Path = [],
): Fault[] {
  const { startsOn, endsOn } = edition
  const params = { from: startsOn ?? '…', until: endsOn ?? '…' }
  if (session.date && startsOn && surelyBefore(session.date, startsOn))
    return [{ path: [...path, 'date'], code: 'outside_edition', params }]
  if (session.date && endsOn && surelyBefore(endsOn, session.date))
    return [{ path: [...path, 'date'], code: 'outside_edition', params }]
  if (session.endDate && endsOn && surelyBefore(endsOn, session.endDate))
    return [{ path: [...path, 'endDate'], code: 'outside_edition', params }]
  return []
}

/** What a person may write about a session. */
export const sessionInput = z.object({ editionId: reference(), ...sessionFields })
export type SessionInput = z.output<typeof sessionInput>
withRules(sessionInput, session => sessionFaults(session))
