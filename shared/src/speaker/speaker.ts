import { z } from 'zod'
import { group, optionalLine, optionalReference, optionalText, reference, references } from '../core/fields.ts'
import { withRules } from '../core/validate.ts'
import { personInput } from '../person/person.ts'

/** What a person may write about somebody's role as a speaker; one per person. */
export const speakerInput = z.object({
  personId: reference(),
  headline: optionalLine(),
  topicIds: references(),
  internalNote: optionalText(),
})
export type SpeakerInput = z.output<typeof speakerInput>

/**
 * What a person may write to make a speaker: of a person who is known, or of a new one given here, so that both are made or neither.
 */
export const newSpeakerInput = z.object({
  ...speakerInput.shape,
  personId: optionalReference(),
  person: group('PersonInput', personInput.shape).nullable().default(null),
})
export type NewSpeakerInput = z.output<typeof newSpeakerInput>
withRules(newSpeakerInput, ({ personId, person }) => {
  if (personId && person) return [{ path: ['person'], code: 'invalid' }]
  return personId || person ? [] : [{ path: ['personId'], code: 'required' }]
})
