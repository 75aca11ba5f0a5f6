import { z } from 'zod'
import { flag, markdown, oneOf, optionalCount, optionalLine, optionalReference } from '../core/fields.ts'

/** What a person may write about what a participant said. It is public only with consent. */
export const testimonialInput = z.object({
  quote: markdown(),
  personId: optionalReference(),
  position: optionalLine(),
  department: optionalLine(),
  organisationId: optionalReference(),
  programmeId: optionalReference(),
  /** Number of the edition the person took part in. */
  editionNumber: optionalCount(1, 10_000),
  consentGiven: flag(),
  status: oneOf('PublicationStatus').default('DRAFT'),
})
export type TestimonialInput = z.output<typeof testimonialInput>
