import { z } from 'zod'
import { group, optionalLine, optionalReference, reference, references } from '../core/fields.ts'
import { withRules } from '../core/validate.ts'
import { personInput } from '../person/person.ts'

/** What a person may write about somebody's role as a consultant; one per person. */
export const consultantInput = z.object({
  personId: reference(),
  providerId: optionalReference(),
  headline: optionalLine(),
  expertiseIds: references(),
})
export type ConsultantInput = z.output<typeof consultantInput>

/**
 * What a person may write to make a consultant: of a person who is known, or of a new one given here, so that both are made or neither.
 */
export const newConsultantInput = z.object({
  ...consultantInput.shape,
  personId: optionalReference(),
  person: group('PersonInput', personInput.shape).nullable().default(null),
})
export type NewConsultantInput = z.output<typeof newConsultantInput>
withRules(newConsultantInput, ({ personId, person }) => {
  if (personId && person) return [{ path: ['person'], code: 'invalid' }]
  return personId || person ? [] : [{ path: ['personId'], code: 'required' }]
})
