import { z } from 'zod'
import { optionalLine, optionalReference, reference, references } from '../core/fields.ts'

/** What a person may write about somebody's role as a consultant; one per person. */
export const consultantInput = z.object({
  personId: reference(),
  providerId: optionalReference(),
  headline: optionalLine(),
  expertiseIds: references(),
})
export type ConsultantInput = z.output<typeof consultantInput>
