import { alumniMeetingNames, agendaItemNames } from '@aanbod/shared/alumni-meeting/alumni-meeting.locale.ts'
import { assignmentNames } from '@aanbod/shared/assignment/assignment.locale.ts'
import { consultantNames } from '@aanbod/shared/consultant/consultant.locale.ts'
import { type Locale } from '@aanbod/shared/core/locale.ts'
import { conceptNames, counted, type Names } from '@aanbod/shared/core/words.ts'
import { editionNames } from '@aanbod/shared/edition/edition.locale.ts'
import { enquiryNames } from '@aanbod/shared/enquiry/enquiry.locale.ts'
import { enrolmentNames } from '@aanbod/shared/enrolment/enrolment.locale.ts'
import { invitationNames } from '@aanbod/shared/invitation/invitation.locale.ts'
import { locationNames } from '@aanbod/shared/location/location.locale.ts'
import { mediaAssetNames } from '@aanbod/shared/media-asset/media-asset.locale.ts'
import { moduleNames } from '@aanbod/shared/module/module.locale.ts'
import { organisationNames, partnerNames, providerNames } from '@aanbod/shared/organisation/organisation.locale.ts'
import { personNames } from '@aanbod/shared/person/person.locale.ts'
import { learningLineNames, programmeNames } from '@aanbod/shared/programme/programme.locale.ts'
import type { ResultTable } from '@aanbod/shared/result-table/result-table.ts'
import type { ObjectShape, Shape } from '@aanbod/shared/result-table/shape.ts'
import { savedQueryNames } from '@aanbod/shared/saved-query/saved-query.locale.ts'
import { sessionNames } from '@aanbod/shared/session/session.locale.ts'
import { speakerNames } from '@aanbod/shared/speaker/speaker.locale.ts'
import { testimonialNames } from '@aanbod/shared/testimonial/testimonial.locale.ts'
import { topicNames } from '@aanbod/shared/topic/topic.locale.ts'
import { userNames } from '@aanbod/shared/user/user.locale.ts'

const names: Record<string, Record<Locale, Names>> = {
  AgendaItem: agendaItemNames,
  AlumniMeeting: alumniMeetingNames,
  Assignment: assignmentNames,
  Consultant: consultantNames,
  Edition: editionNames,
  Enquiry: enquiryNames,
  Enrolment: enrolmentNames,
  Invitation: invitationNames,
  LearningLine: learningLineNames,
  Location: locationNames,
  MediaAsset: mediaAssetNames,
  Module: moduleNames,
  Organisation: organisationNames,
  Partner: partnerNames,
  Person: personNames,
  Programme: programmeNames,
  Provider: providerNames,
  SavedQuery: savedQueryNames,
  Session: sessionNames,
  Speaker: speakerNames,
  Testimonial: testimonialNames,
  Topic: topicNames,
  User: userNames,
}
const rowNames = conceptNames(['de', 'regel', 'regels'], ['row', 'rows'])
const groupNames = conceptNames(['de', 'groep', 'groepen'], ['group', 'groups'])
const of = { nl: 'van', en: 'of' } as const

/** What the records of a type are called; rows, when they have no name. */
export const namesOf = (type: string | undefined): Record<Locale, Names> =>
  type?.endsWith('AggregateRow') ? groupNames : (names[type ?? ''] ?? rowNames)

/** "Edities", for the operation `Editions` that asks a whole list; null for any other. */
export function nameOfList(operation: string, locale: Locale): string | null {
  const type = Object.keys(names).find(each => pluralOf(each) === operation)
  const many = type === undefined ? undefined : names[type]?.[locale].many
  return many === undefined ? null : `${many.charAt(0).toUpperCase()}${many.slice(1)}`
}
const pluralOf = (type: string) => (/[^aeiou]y$/.test(type) ? `${type.slice(0, -1)}ies` : `${type}s`)

/** "10 edities", "20 van 342 edities", and "34 regels" when the rows are more than records. */
export function countedRows(
  shape: ObjectShape | null,
  { name, rows, total }: ResultTable,
  isExpanded: boolean,
  locale: Locale,
): string {
  const count = rows.length
  if (isExpanded) return counted(rowNames, count, locale)
  const recordNames = namesOf(shape ? typeOf(shape, name) : undefined)
  if (total === null || total <= count) return counted(recordNames, count, locale)
  return `${count.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB')} ${of[locale]} ${counted(recordNames, total, locale)}`
}

function typeOf(shape: ObjectShape, root: string): string | undefined {
  const of = shape.fields.find(({ key }) => key === root.split('.')[0])?.of
  return of && itemType(of)
}
function itemType(shape: Shape): string | undefined {
  if (shape.shape === 'leaf') return undefined
  if (shape.shape === 'list') return itemType(shape.item)
  return shape.typeName?.replace(/Connection$/, '')
}
