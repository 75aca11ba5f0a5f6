import { z } from 'zod'
import { oneOf, optionalInstant, optionalLine, optionalReference, optionalText, reference } from '../core/fields.ts'

/** What a person may write about somebody's place in an edition; one per person and edition. */
export const enrolmentInput = z.object({
  personId: reference(),
  editionId: reference(),
  status: oneOf('EnrolmentStatus').default('APPLIED'),
  organisationId: optionalReference(),
  position: optionalLine(),
  remarks: optionalText(),
  appliedAt: optionalInstant(),
  completedAt: optionalInstant(),
})
export type EnrolmentInput = z.output<typeof enrolmentInput>

/** Enrolments that take a seat. */
export const seatTakingStatuses = ['CONFIRMED', 'COMPLETED'] as const
