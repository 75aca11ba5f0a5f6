import { recordWords } from '../core/record.locale.ts'
import { speakerLinkWords } from '../core/speaker-link.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { sessionInput } from './session.ts'

export const sessionNames = conceptNames(['de', 'sessie', 'sessies'], ['session', 'sessions'])

export const sessionWords = fieldWords(
  sessionInput,
  {
    editionId: 'Editie',
    moduleId: 'Module',
    title: { label: 'Titel', hint: 'Alleen als hij anders is dan die van de module.' },
    kind: 'Soort',
    deliveryMode: 'Vorm',
    language: { label: 'Taal', hint: 'Alleen als zij anders is dan die van de editie.' },
    track: { label: 'Groep of stroom', hint: 'Voor sessies die naast elkaar lopen.' },
    alternativeGroup: { label: 'Keuzegroep', hint: 'Sessies met hetzelfde woord hier zijn data om één uit te kiezen.' },
    certainty: { label: 'Hoe zeker is de datum', hint: 'Voorlopig staat er publiek als “onder voorbehoud”.' },
    date: { label: 'Datum', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
    startTime: { label: 'Van', hint: 'Zoals 09:30, in de tijd van de locatie.' },
    endTime: { label: 'Tot', hint: 'Zoals 17:00, in de tijd van de locatie.' },
    endDate: { label: 'Tot en met', hint: 'Alleen als de sessie meer dan één dag duurt.' },
    partOfDay: { label: 'Dagdeel', hint: 'Als de tijden nog niet bekend zijn.' },
    durationMinutes: { label: 'Duur', hint: 'In minuten, als begin en einde niet bekend zijn.' },
    overnight: 'Met overnachting',
    locationId: { label: 'Locatie', hint: 'Alleen als zij anders is dan die van de editie.' },
    room: 'Zaal',
    onlineUrl: { label: 'Link om online mee te doen' },
    speakers: { label: 'Docenten en sprekers', one: 'Docent of spreker' },
    note: 'Notitie',
  },
  {
    editionId: 'Edition',
    moduleId: 'Module',
    title: { label: 'Title', hint: 'Only when it differs from that of the module.' },
    kind: 'Kind',
    deliveryMode: 'Mode of delivery',
    language: { label: 'Language', hint: 'Only when it differs from that of the edition.' },
    track: { label: 'Group or track', hint: 'For sessions that run side by side.' },
    alternativeGroup: { label: 'Choice group', hint: 'Sessions with the same word here are dates to choose one from.' },
    certainty: {
      label: 'Certainty of the date',
      hint: 'A provisional date is shown to the public “under reservation”.',
    },
    date: { label: 'Date', hint: 'A date that may be known in part, such as 2026-10-26, 2026-10, 2026 or XXXX-10-26.' },
    startTime: { label: 'From', hint: 'HH:mm, in the time zone of the location.' },
    endTime: { label: 'To', hint: 'HH:mm, in the time zone of the location.' },
    endDate: { label: 'Last day', hint: 'Only when the session takes more than one day; may be known in part.' },
    partOfDay: { label: 'Part of the day', hint: 'When the times are not known yet.' },
    durationMinutes: { label: 'Duration', hint: 'In minutes, when start and end are not known.' },
    overnight: 'With an overnight stay',
    locationId: { label: 'Location', hint: 'Only when it differs from that of the edition.' },
    room: 'Room',
    onlineUrl: { label: 'Link to join online' },
    speakers: {
      label: 'Lecturers and speakers',
      hint: 'In order; the same person may appear twice in two roles.',
      one: 'Lecturer or speaker',
    },
    note: 'Note',
  },
  { speakers: speakerLinkWords },
)

export const sessionReadWords = readWords(
  sessionWords,
  recordWords,
  {
    name: 'Sessie',
    position: 'Volgorde',
    conflicts: 'Let op',
    startsAt: 'Begint',
    endsAt: 'Eindigt',
  },
  {
    name: { label: 'Session', hint: 'The title, or else that of the module.' },
    position: { label: 'Position', hint: 'Place in the edition by date, from 1.' },
    conflicts: { label: 'Conflicts', hint: 'What clashes with this session; a conflict warns and never blocks.' },
    startsAt: { label: 'Starts at', hint: 'In UTC; null unless day and time are both known.' },
    endsAt: { label: 'Ends at', hint: 'In UTC; null unless day and time are both known.' },
  },
)
