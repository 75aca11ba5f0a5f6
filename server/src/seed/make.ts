import { alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import { assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import { consultantInput } from '@aanbod/shared/consultant/consultant.ts'
import { editionInput } from '@aanbod/shared/edition/edition.ts'
import { locationInput } from '@aanbod/shared/location/location.ts'
import { moduleInput } from '@aanbod/shared/module/module.ts'
import { partnerInput, providerInput } from '@aanbod/shared/organisation/organisation.ts'
import { personInput } from '@aanbod/shared/person/person.ts'
import { programmeInput } from '@aanbod/shared/programme/programme.ts'
import { speakerInput } from '@aanbod/shared/speaker/speaker.ts'
import { testimonialInput } from '@aanbod/shared/testimonial/testimonial.ts'
import { topicInput } from '@aanbod/shared/topic/topic.ts'
import type { z } from 'zod'

/** The kinds of record the example offers are made of, each with the schema its input follows. */
export const seededKinds = {
  provider: providerInput,
  partner: partnerInput,
  location: locationInput,
  topic: topicInput,
  person: personInput,
  speaker: speakerInput,
  consultant: consultantInput,
  programme: programmeInput,
  module: moduleInput,
  edition: editionInput,
  alumniMeeting: alumniMeetingInput,
  assignment: assignmentInput,
  testimonial: testimonialInput,
}
type Kinds = typeof seededKinds

/** Makes records: `make.topic({ name: 'Integriteit' })` hands back the id of the new topic. */
export type Make = { [Kind in keyof Kinds]: (input: z.input<Kinds[Kind]>) => Promise<string> } & {
  /** Ids of the learning lines of a programme, in order: they come into being with the programme. */
  learningLinesOf(programmeId: string): Promise<string[]>
  /** Publishes a programme, which is possible once it has its modules. */
  publish(programmeId: string): Promise<void>
}

/** Makes one topic for each name, under a common one where given. */
export async function makeTopics<Key extends string>(make: Make, names: Record<Key, string>, parentId?: string) {
  const ids: Partial<Record<Key, string>> = {}
  for (const key of Object.keys(names) as Key[])
    ids[key] = await make.topic({ name: names[key], parentId: parentId ?? null })
  return ids as Record<Key, string>
}
