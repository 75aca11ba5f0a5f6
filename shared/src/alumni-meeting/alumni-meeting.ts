import { z } from 'zod'
import { contactPointFaults, contactPoints } from '../contact-point/contact-point.ts'
import type { Fault } from '../core/errors.ts'
import {
  attributes,
  children,
  documents,
  group,
  line,
  oneOf,
  optionalCount,
  optionalInstant,
  optionalLine,
  optionalMarkdown,
  optionalPartialDate,
  optionalReference,
  optionalText,
  optionalTime,
  optionalUrl,
  references,
} from '../core/fields.ts'
import { optionalPrice } from '../core/price.input.ts'
import { optionalSlug } from '../core/slug.ts'
import { speakerLinks } from '../core/speaker-link.ts'
import { about, withRules } from '../core/validate.ts'
import { scheduledFaults } from '../programme/programme.ts'

/** What a person may write about a meeting of alumni. */
export const alumniMeetingInput = z.object({
  title: line(),
  slug: optionalSlug(),
  /** A row of meetings this one belongs to, and its number in it. */
  series: group('MeetingSeriesInput', { name: line(), number: optionalCount(1, 10_000) })
    .nullable()
    .default(null),
  theme: optionalLine(300),
  kind: oneOf('MeetingKind').default('MEETING'),
  status: oneOf('MeetingStatus').default('PLANNED'),
  publicationStatus: oneOf('PublicationStatus').default('DRAFT'),
  publishAt: optionalInstant(),
  certainty: oneOf('Certainty').default('CONFIRMED'),
  date: optionalPartialDate(),
  startTime: optionalTime(),
  endTime: optionalTime(),
  locationId: optionalReference(),
  onlineUrl: optionalUrl(),
  capacity: optionalCount(1, 1_000_000),
  language: oneOf('Locale').default('NL'),
  price: optionalPrice(),
  hostIds: references(),
  summary: optionalText(500),
  description: optionalMarkdown(),
  report: optionalMarkdown(),
  reportPublishedOn: optionalPartialDate(),
  /** How many came, as reported. */
  attendanceCount: optionalCount(0, 1_000_000),
  evaluation: optionalMarkdown(),
  coOrganiserNote: optionalText(),
  programmeIds: references(),
  organiserIds: references(),
  /** Editions whose people are invited. */
  cohortIds: references(),
  /** Editions whose people were there. */
  representedCohortIds: references(),
  agenda: children('AgendaItemInput', {
    kind: oneOf('AgendaKind').default('PLENARY'),
    /** How it is done, such as "World Café". */
    format: optionalLine(),
    title: line(300),
    description: optionalMarkdown(),
    certainty: oneOf('Certainty').default('CONFIRMED'),
    startTime: optionalTime(),
    endTime: optionalTime(),
    room: optionalLine(),
    capacity: optionalCount(1, 1_000_000),
    speakers: speakerLinks(),
  }),
  contactPoints: contactPoints(),
  attributes: attributes(),
  documents: documents(),
})
export type AlumniMeetingInput = z.output<typeof alumniMeetingInput>
withRules(
  alumniMeetingInput,
  about({ startTime: true, endTime: true, agenda: true }, meetingTimeFaults),
  about(
    { publicationStatus: true, publishAt: true },
    ({ publicationStatus, publishAt }: Pick<AlumniMeetingInput, 'publicationStatus' | 'publishAt'>) =>
      scheduledFaults({ status: publicationStatus, publishAt }),
  ),
  about({ contactPoints: true }, ({ contactPoints }: Pick<AlumniMeetingInput, 'contactPoints'>) =>
    contactPointFaults(contactPoints),
  ),
)

function meetingTimeFaults({
  startTime,
  endTime,
  agenda,
}: Pick<AlumniMeetingInput, 'startTime' | 'endTime' | 'agenda'>): Fault[] {
  const ends = (value: { startTime: string | null; endTime: string | null }) =>
    value.startTime !== null && value.endTime !== null && value.endTime <= value.startTime
  return [
    ...(ends({ startTime, endTime }) ? [{ path: ['endTime'], code: 'ends_before_start' as const }] : []),
    ...agenda.flatMap((item, index) =>
      ends(item) ? [{ path: ['agenda', index, 'endTime'], code: 'ends_before_start' as const }] : [],
    ),
  ]
}
