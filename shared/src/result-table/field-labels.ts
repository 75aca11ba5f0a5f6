import {
  agendaItemWords,
  alumniMeetingReadWords,
  meetingCountWords,
  meetingSeriesWords,
} from '../alumni-meeting/alumni-meeting.locale.ts'
import { apiKeyReadWords } from '../api-key/api-key.locale.ts'
import {
  assignmentConsultantWords,
  assignmentPartWords,
  assignmentReadWords,
  clientGroupWords,
  collaboratorWords,
  periodWords,
} from '../assignment/assignment.locale.ts'
import { consultantReadWords } from '../consultant/consultant.locale.ts'
import { contactPointWords } from '../contact-point/contact-point.locale.ts'
import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import type { Locale } from '../core/locale.ts'
import { priceWords } from '../core/price.locale.ts'
import { positionWords, recordWords } from '../core/record.locale.ts'
import { speakerLinkWords } from '../core/speaker-link.locale.ts'
import { type FieldWords, plainWords, uncapitalised } from '../core/words.ts'
import { editionReadWords, priceLineWords } from '../edition/edition.locale.ts'
import { enquiryReadWords } from '../enquiry/enquiry.locale.ts'
import { enrolmentReadWords } from '../enrolment/enrolment.locale.ts'
import { invitationReadWords } from '../invitation/invitation.locale.ts'
import { locationReadWords } from '../location/location.locale.ts'
import { mediaAssetReadWords } from '../media-asset/media-asset.locale.ts'
import { moduleReadWords, partnerLinkWords } from '../module/module.locale.ts'
import { partnerReadWords, providerReadWords } from '../organisation/organisation.locale.ts'
import { affiliationWords, personReadWords } from '../person/person.locale.ts'
import {
  accreditationWords,
  learningLineWords,
  lineResponsibilityWords,
  programmeReadWords,
  programmeRelationWords,
} from '../programme/programme.locale.ts'
import { savedQueryReadWords } from '../saved-query/saved-query.locale.ts'
import { sessionReadWords } from '../session/session.locale.ts'
import { speakerReadWords } from '../speaker/speaker.locale.ts'
import { testimonialReadWords } from '../testimonial/testimonial.locale.ts'
import { topicReadWords } from '../topic/topic.locale.ts'
import { userReadWords } from '../user/user.locale.ts'
import type { HeaderField } from './result-table.ts'

/** Words of what no form has. */
const resultWords = plainWords(
  {
    group: 'Groep',
    count: 'Aantal',
    countDistinct: 'Verschillende',
    sum: 'Som',
    avg: 'Gemiddelde',
    min: 'Minimum',
    max: 'Maximum',
    suppressed: 'Te klein om te tonen',
    totalCount: 'Aantal',
    label: 'Naam',
    detail: 'Toelichting',
    score: 'Score',
    value: 'Waarde',
    earliest: 'Vroegst',
    latest: 'Laatst',
    cursor: 'Cursor',
    people: 'Mensen',
    partnerIn: 'Partner in',
    alumniMeeting: 'Alumnibijeenkomst',
    alumniMeetings: 'Alumnibijeenkomsten',
    currentEdition: 'Lopende editie',
    invitedTo: 'Uitgenodigd bij',
    representedAt: 'Vertegenwoordigd bij',
    seatsInIntake: 'In de intake',
    startsAt: 'Begint om',
    endsAt: 'Eindigt om',
    type: 'Soort',
    field: 'Veld',
    programmes: 'Programma’s',
    agendaItem: 'Agendapunt',
    session: 'Sessie',
    responsibilities: 'Verantwoordelijken',
    missing: 'Wat ontbreekt',
    severity: 'Hoe nodig',
    message: 'Wat',
  },
  {
    group: 'Group',
    count: 'Count',
    countDistinct: 'Distinct',
    sum: 'Sum',
    avg: 'Average',
    min: 'Minimum',
    max: 'Maximum',
    suppressed: 'Too small to show',
    totalCount: 'Count',
    label: 'Name',
    detail: 'Detail',
    score: 'Score',
    value: 'Value',
    earliest: 'Earliest',
    latest: 'Latest',
    cursor: 'Cursor',
    people: 'People',
    partnerIn: 'Partner in',
    alumniMeeting: 'Alumni meeting',
    alumniMeetings: 'Alumni meetings',
    currentEdition: 'Edition under way',
    invitedTo: 'Invited to',
    representedAt: 'Represented at',
    seatsInIntake: 'In intake',
    startsAt: 'Starts at',
    endsAt: 'Ends at',
    type: 'Kind',
    field: 'Field',
    programmes: 'Programmes',
    agendaItem: 'Agenda item',
    session: 'Session',
    responsibilities: 'Responsible',
    missing: 'What is missing',
    severity: 'How needed',
    message: 'What',
  },
)

/** The words of each type; the first that knows a field speaks for it where the type is not known. */
const wordsByType: Record<string, FieldWords> = {
  Programme: programmeReadWords,
  Edition: editionReadWords,
  Session: sessionReadWords,
  Module: moduleReadWords,
  Person: personReadWords,
  AlumniMeeting: alumniMeetingReadWords,
  Invitation: invitationReadWords,
  Enrolment: enrolmentReadWords,
  Enquiry: enquiryReadWords,
  Assignment: assignmentReadWords,
  Provider: providerReadWords,
  Partner: partnerReadWords,
  Organisation: partnerReadWords,
  Location: locationReadWords,
  Speaker: speakerReadWords,
  Consultant: consultantReadWords,
  Testimonial: testimonialReadWords,
  Topic: topicReadWords,
  User: userReadWords,
  Viewer: userReadWords,
  SavedQuery: savedQueryReadWords,
  ApiKey: apiKeyReadWords,
  MediaAsset: mediaAssetReadWords,
  Price: priceWords,
  PriceLine: priceLineWords,
  ContactPoint: contactPointWords,
  Affiliation: affiliationWords,
  Accreditation: accreditationWords,
  LearningLine: learningLineWords,
  LineResponsibility: lineResponsibilityWords,
  ProgrammeRelation: programmeRelationWords,
  ProgrammePartner: partnerLinkWords,
  ModulePartner: partnerLinkWords,
  AgendaItem: agendaItemWords,
  MeetingSeries: meetingSeriesWords,
  MeetingCounts: meetingCountWords,
  AssignmentPart: assignmentPartWords,
  AssignmentConsultant: assignmentConsultantWords,
  ClientGroup: clientGroupWords,
  Collaborator: collaboratorWords,
  Period: periodWords,
  Attribute: attributeWords,
  Document: documentWords,
  SpeakerLink: speakerLinkWords,
  ModuleSpeaker: speakerLinkWords,
  SessionSpeaker: speakerLinkWords,
  AgendaItemSpeaker: speakerLinkWords,
}

/** Groups of fields that nobody writes, whose parts an aggregate has side by side: `countsInvited`, `totalFromVat`. */
const derivedGroups: Record<string, FieldWords> = { counts: meetingCountWords, totalFrom: priceWords }

/** Types whose fields are those of a record: the groups and measures of an aggregate. */
const aboutAggregates = /(?:AggregateRow|GroupValues|DistinctCounts|Numbers|Extremes)$/

/** The labels of fields in a language, for the headers of a result table; undefined for what has no words. */
export function fieldLabels(locale: Locale): (field: HeaderField) => string | undefined {
  const everywhere = [resultWords, recordWords, positionWords, ...Object.values(wordsByType)]
  return ({ type, name }) => {
    const words = type === undefined ? undefined : wordsByType[type.replace(aboutAggregates, '')]
    return [...(words ? [words] : []), ...everywhere]
      .map(candidate => labelIn(candidate, name, locale))
      .find(label => label !== undefined)
  }
}

function labelIn(words: FieldWords, name: string, locale: Locale): string | undefined {
  const of = (key: string): string | undefined => words[locale][key]?.label
  // A reference is written by its id and read as the record.
  const own = of(name) ?? of(`${name}Id`) ?? of(name.replace(/s$/, 'Ids'))
  return own ?? (name.endsWith('Count') ? of(name.slice(0, -'Count'.length)) : undefined) ?? partIn(words, name, locale)
}

/** `priceVat` of an aggregate is `vat` of the group `price`; the amount of a price is the price. */
function partIn(words: FieldWords, name: string, locale: Locale): string | undefined {
  for (const [group, inner] of Object.entries({ ...derivedGroups, ...words.groups })) {
    if (!name.startsWith(group) || name.length === group.length) continue
    const part = name.charAt(group.length).toLowerCase() + name.slice(group.length + 1)
    const label = inner[locale][part]?.label
    const whole = words[locale][group]?.label
    if (label && whole) return part === 'amountCents' ? whole : `${whole} · ${uncapitalised(label)}`
  }
  return undefined
}
