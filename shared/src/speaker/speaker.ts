import { z } from 'zod'
import { optionalLine, optionalText, reference, references } from '../core/fields.ts'

/** What a person may write about somebody's role as a speaker; one per person. */
export const speakerInput = z.object({
  personId: reference(),
  headline: optionalLine(),
  topicIds: references(),
  internalNote: optionalText(),
})
export type SpeakerInput = z.output<typeof speakerInput>
