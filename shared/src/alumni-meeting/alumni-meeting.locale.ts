import { contactPointWords } from '../contact-point/contact-point.locale.ts'
import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import { priceWords } from '../core/price.locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { speakerLinkWords } from '../core/speaker-link.locale.ts'
import { conceptNames, fieldWords, groupOf, plainWords, readWords } from '../core/words.ts'
import { alumniMeetingInput } from './alumni-meeting.ts'

export const alumniMeetingNames = conceptNames(
  ['de', 'bijeenkomst', 'bijeenkomsten'],
  ['alumni meeting', 'alumni meetings'],
)
export const agendaItemNames = conceptNames(['het', 'onderdeel', 'onderdelen'], ['agenda item', 'agenda items'])

export const meetingSeriesWords = fieldWords(
  groupOf(alumniMeetingInput.shape.series),
  { name: 'Naam van de reeks', number: { label: 'Nummer', hint: 'De hoeveelste in de reeks.' } },
  { name: 'Name of the series', number: { label: 'Number', hint: 'Its place in the series.' } },
)

export const agendaItemWords = fieldWords(
  groupOf(alumniMeetingInput.shape.agenda),
  {
    kind: 'Soort',
    format: { label: 'Werkvorm', hint: 'Zoals World Café.' },
    title: 'Titel',
    description: 'Beschrijving',
    certainty: { label: 'Hoe zeker', hint: 'Voorlopig staat er publiek als “onder voorbehoud”.' },
    startTime: { label: 'Van', hint: 'Zoals 13:30.' },
    endTime: { label: 'Tot', hint: 'Zoals 14:40.' },
    room: 'Zaal',
    capacity: 'Plaatsen',
    speakers: { label: 'Sprekers', one: 'Spreker' },
  },
  {
    kind: 'Kind',
    format: { label: 'Format', hint: 'How it is done, such as World Café.' },
    title: 'Title',
    description: 'Description',
    certainty: { label: 'Certainty', hint: 'A provisional item is shown to the public “under reservation”.' },
    startTime: { label: 'From', hint: 'HH:mm, in the time zone of the location.' },
    endTime: { label: 'To', hint: 'HH:mm, in the time zone of the location.' },
    room: 'Room',
    capacity: { label: 'Seats', hint: 'Largest number of people.' },
    speakers: { label: 'Speakers', hint: 'In order; the same person may appear twice in two roles.', one: 'Speaker' },
  },
  { speakers: speakerLinkWords },
)

export const alumniMeetingWords = fieldWords(
  alumniMeetingInput,
  {
    title: 'Titel',
    slug: {
      label: 'Adres op de site',
      hint: 'Het laatste deel van het webadres. Laat leeg om het van de titel te maken.',
    },
    series: { label: 'Reeks', hint: 'De reeks waar deze bijeenkomst bij hoort.' },
    theme: 'Thema',
    kind: 'Soort',
    status: 'Status',
    publicationStatus: 'Publicatie',
    publishAt: { label: 'Publiceren op', hint: 'Datum en tijd, als de bijeenkomst is ingepland.' },
    certainty: { label: 'Hoe zeker is de datum', hint: 'Voorlopig staat er publiek als “onder voorbehoud”.' },
    date: { label: 'Datum', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
    startTime: { label: 'Van', hint: 'Zoals 13:00, in de tijd van de locatie.' },
    endTime: { label: 'Tot', hint: 'Zoals 18:00, in de tijd van de locatie.' },
    locationId: 'Locatie',
    onlineUrl: 'Link om online mee te doen',
    capacity: { label: 'Plaatsen', hint: 'Hoogste aantal mensen.' },
    language: 'Taal',
    price: 'Prijs',
    hostIds: { label: 'Gastheren', one: 'Gastheer' },
    summary: { label: 'Samenvatting', hint: 'Hoogstens 500 tekens; staat in overzichten.' },
    description: 'Beschrijving',
    report: { label: 'Verslag', hint: 'Wat er besproken is, voor wie er niet bij was.' },
    reportPublishedOn: 'Verslag verschenen op',
    attendanceCount: { label: 'Aantal aanwezigen', hint: 'Zoals gemeld na afloop.' },
    evaluation: 'Evaluatie',
    coOrganiserNote: {
      label: 'Over de mede-organisatoren',
      hint: 'Wie er meehielp zonder zelf organisator te zijn, zoals een aantal oud-deelnemers.',
    },
    programmeIds: { label: 'Programma’s', one: 'Programma' },
    organiserIds: { label: 'Organisatoren', one: 'Organisator' },
    cohortIds: { label: 'Jaargangen', hint: 'Edities waarvan de oud-deelnemers worden uitgenodigd.', one: 'Jaargang' },
    representedCohortIds: { label: 'Aanwezige jaargangen', hint: 'Edities waarvan mensen er waren.', one: 'Jaargang' },
    agenda: { label: 'Agenda', one: 'Onderdeel' },
    contactPoints: { label: 'Contact', one: 'Contactpunt' },
    attributes: { label: 'Overige kenmerken', one: 'Kenmerk' },
    documents: { label: 'Documenten en links', one: 'Document' },
  },
  {
    title: 'Title',
    slug: {
      label: 'Address on the site',
      hint: 'Last part of the web address, unique among meetings; made from the title when left out.',
    },
    series: { label: 'Series', hint: 'The row of meetings this one belongs to.' },
    theme: 'Theme',
    kind: 'Kind',
    status: 'Status',
    publicationStatus: { label: 'Publication', hint: 'Only a published meeting is visible to the public.' },
    publishAt: { label: 'Publish at', hint: 'Date and time, when the meeting is scheduled.' },
    certainty: {
      label: 'Certainty of the date',
      hint: 'A provisional date is shown to the public “under reservation”.',
    },
    date: { label: 'Date', hint: 'A date that may be known in part, such as 2027-02-12 or XXXX-02-12.' },
    startTime: { label: 'From', hint: 'HH:mm, in the time zone of the location.' },
    endTime: { label: 'To', hint: 'HH:mm, in the time zone of the location.' },
    locationId: 'Location',
    onlineUrl: 'Link to join online',
    capacity: { label: 'Seats', hint: 'Largest number of people.' },
    language: 'Language',
    price: 'Price',
    hostIds: { label: 'Hosts', hint: 'Organisations that receive the guests.', one: 'Host' },
    summary: { label: 'Summary', hint: 'At most 500 characters; shown in lists.' },
    description: 'Description',
    report: { label: 'Report', hint: 'What was said, for who was not there.' },
    reportPublishedOn: { label: 'Report published on', hint: 'A date that may be known in part.' },
    attendanceCount: { label: 'Number of attendees', hint: 'As reported afterwards.' },
    evaluation: 'Evaluation',
    coOrganiserNote: {
      label: 'About the co-organisers',
      hint: 'Who helped without being an organiser, such as a number of alumni.',
    },
    programmeIds: { label: 'Programmes', one: 'Programme' },
    organiserIds: { label: 'Organisers', one: 'Organiser' },
    cohortIds: { label: 'Cohorts', hint: 'Editions whose alumni are invited.', one: 'Cohort' },
    representedCohortIds: { label: 'Cohorts present', hint: 'Editions whose people were there.', one: 'Cohort' },
    agenda: { label: 'Agenda', hint: 'In order.', one: 'Agenda item' },
    contactPoints: { label: 'Contact', hint: 'Where people can ask, in order.', one: 'Contact point' },
    attributes: { label: 'Other facts', hint: 'Facts of a page that have no field of their own.', one: 'Fact' },
    documents: { label: 'Documents and links', one: 'Document' },
  },
  {
    series: meetingSeriesWords,
    price: priceWords,
    agenda: agendaItemWords,
    contactPoints: contactPointWords,
    attributes: attributeWords,
    documents: documentWords,
  },
)

export const alumniMeetingReadWords = readWords(
  alumniMeetingWords,
  recordWords,
  {
    name: 'Bijeenkomst',
    publishedAt: 'Online sinds',
    invitations: 'Uitnodigingen',
    counts: 'Antwoorden',
    conflicts: 'Botsingen',
  },
  {
    name: { label: 'Meeting', hint: 'The title.' },
    publishedAt: { label: 'Online since', hint: 'When it was first published, in UTC.' },
    invitations: 'Invitations',
    counts: { label: 'Replies', hint: 'Number of invitations by status.' },
    conflicts: { label: 'Conflicts', hint: 'What clashes with this meeting; a conflict warns and never blocks.' },
  },
)

/** The number of invitations per reply. */
export const meetingCountWords = plainWords(
  {
    invited: 'Uitgenodigd',
    accepted: 'Komen',
    declined: 'Komen niet',
    waitlisted: 'Op de wachtlijst',
    attended: 'Waren er',
    noShow: 'Niet verschenen',
  },
  {
    invited: { label: 'Invited', hint: 'Number of invitations that were sent, whatever the reply.' },
    accepted: { label: 'Coming', hint: 'Number who accepted.' },
    declined: { label: 'Not coming', hint: 'Number who declined.' },
    waitlisted: { label: 'Waiting list', hint: 'Number on the waiting list.' },
    attended: { label: 'Attended', hint: 'Number who were checked in.' },
    noShow: { label: 'Did not come', hint: 'Number who accepted and did not come.' },
  },
)
