import {
  agendaItemWords,
  alumniMeetingReadWords,
  meetingCountWords,
  meetingSeriesWords,
} from '../alumni-meeting/alumni-meeting.locale.ts'
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
import { recordWords } from '../core/record.locale.ts'
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
    editionsCount: 'Edities',
    modulesCount: 'Modules',
    sessionsCount: 'Sessies',
    programmesCount: 'Programma’s',
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
    editionsCount: 'Editions',
    modulesCount: 'Modules',
    sessionsCount: 'Sessions',
    programmesCount: 'Programmes',
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

/** Types whose fields are those of a record: the groups and measures of an aggregate. */
const aboutAggregates = /(?:AggregateRow|GroupValues|DistinctCounts|Numbers|Extremes)$/

/** The labels of fields in a language, for the headers of a result table; undefined for what has no words. */
export function fieldLabels(locale: Locale): (field: HeaderField) => string | undefined {
  return ({ type, name }) => {
    const words = type === undefined ? undefined : wordsByType[type.replace(aboutAggregates, '')]
    if (words) return labelIn(words, name, locale) ?? resultWords[locale][name as 'count']?.label
    const known = resultWords[locale][name as 'count']?.label
    if (known || type !== undefined) return known ?? recordWords[locale][name as 'id']?.label
    return Object.values(wordsByType)
      .map(candidate => labelIn(candidate, name, locale))
      .find(label => label !== undefined)
  }
}

function labelIn(words: FieldWords, name: string, locale: Locale): string | undefined {
  const own = words[locale][name]?.label
  if (own) return own
  // `priceVat` of an aggregate is `vat` of the group `price`; its amount is the price.
  for (const [group, inner] of Object.entries(words.groups)) {
    if (!name.startsWith(group) || name.length === group.length) continue
    const part = name.charAt(group.length).toLowerCase() + name.slice(group.length + 1)
    const label = inner[locale][part]?.label
    const whole = words[locale][group]?.label
    if (label && whole) return part === 'amountCents' ? whole : `${whole} · ${uncapitalised(label)}`
  }
  if (!name.endsWith('Count')) return undefined
  return words[locale][name.slice(0, -'Count'.length)]?.label
}
