import type { alumniMeetingInput } from '@aanbod/shared/alumni-meeting/alumni-meeting.ts'
import type { Draft, Form } from '../core/useForm.ts'
import type { AlumniMeetingRecord } from './alumni-meeting.queries.ts'

export type AlumniMeetingForm = Form<typeof alumniMeetingInput>
export type AlumniMeetingDraft = Draft<typeof alumniMeetingInput>

const idOf = (record: { id: string } | null) => record?.id ?? null
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

/** A meeting as its form starts: relations by id, ordered children with theirs. */
export function draftOf(meeting: AlumniMeetingRecord): AlumniMeetingDraft {
  const { date, reportPublishedOn, location, hosts, programmes, organisers, cohorts, representedCohorts } = meeting
  return {
    title: meeting.title,
    slug: meeting.slug,
    series: meeting.series,
    theme: meeting.theme,
    kind: meeting.kind,
    status: meeting.status,
    publicationStatus: meeting.publicationStatus,
    publishAt: meeting.publishAt,
    certainty: meeting.certainty,
    date: date?.value ?? null,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    locationId: idOf(location),
    onlineUrl: meeting.onlineUrl,
    capacity: meeting.capacity,
    language: meeting.language,
    price: meeting.price,
    hostIds: idsOf(hosts),
    summary: meeting.summary,
    description: meeting.description,
    report: meeting.report,
    reportPublishedOn: reportPublishedOn?.value ?? null,
    attendanceCount: meeting.attendanceCount,
    evaluation: meeting.evaluation,
    coOrganiserNote: meeting.coOrganiserNote,
    programmeIds: idsOf(programmes),
    organiserIds: idsOf(organisers),
    cohortIds: idsOf(cohorts),
    representedCohortIds: idsOf(representedCohorts),
    agenda: meeting.agenda.map(({ speakers, ...item }) => ({
      ...item,
      speakers: speakers.map(({ speaker, ...link }) => ({ ...link, speakerId: idOf(speaker) })),
    })),
    contactPoints: meeting.contactPoints.map(({ person, organisation, ...point }) => ({
      ...point,
      personId: idOf(person),
      organisationId: idOf(organisation),
    })),
    attributes: meeting.attributes,
    documents: meeting.documents.map(({ asset, ...document }) => ({ ...document, assetId: idOf(asset) })),
  }
}
