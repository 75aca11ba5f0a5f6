import { children, oneOf, optionalLine, optionalReference } from './fields.ts'

/** Speakers of a module, session or agenda item, in order. `speakerId` is null when the page promises somebody without a name. */
export const speakerLinks = () =>
  children('SpeakerLinkInput', {
    speakerId: optionalReference(),
    role: oneOf('TeachingRole').default('LECTURER'),
    roleLabel: optionalLine(),
    certainty: oneOf('Certainty').default('CONFIRMED'),
    note: optionalLine(500),
  })
