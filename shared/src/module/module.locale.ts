import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { speakerLinkWords } from '../core/speaker-link.locale.ts'
import { conceptNames, fieldWords, groupOf, readWords } from '../core/words.ts'
import { moduleInput, partnerLinks } from './module.ts'

export const moduleNames = conceptNames(['de', 'module', 'modules'], ['module', 'modules'])

export const partnerLinkWords = fieldWords(
  groupOf(partnerLinks()),
  { organisationId: 'Organisatie', role: 'Rol', note: 'Toelichting' },
  { organisationId: 'Organisation', role: 'Role', note: 'Note' },
)

export const moduleWords = fieldWords(
  moduleInput,
  {
    programmeId: 'Programma',
    title: 'Titel',
    shortTitle: { label: 'Korte titel', hint: 'Voor roosters en lijsten.' },
    description: 'Beschrijving',
    kind: 'Soort',
    choice: 'Verplicht of keuze',
    duration: { label: 'Duur', hint: 'In woorden, zoals “2 × 2 dagen”.' },
    minHours: { label: 'Minimum aantal uren', hint: 'In uren, zoals 160 voor een stage.' },
    credits: { label: 'Studiepunten', hint: 'In ECTS; 1 punt is 28 uur studie.' },
    deliveryMode: 'Vorm',
    locationId: 'Locatie',
    partners: { label: 'Partners', one: 'Partner' },
    topicIds: { label: 'Onderwerpen', one: 'Onderwerp' },
    questions: { label: 'Vragen', hint: 'Vragen die in deze module aan de orde komen.', one: 'Vraag' },
    learningLineIds: { label: 'Leerlijnen', one: 'Leerlijn' },
    speakers: { label: 'Docenten en sprekers', one: 'Docent of spreker' },
    themeChosenByGroup: 'De groep kiest het thema',
    attributes: { label: 'Overige kenmerken', one: 'Kenmerk' },
    documents: { label: 'Documenten en links', one: 'Document' },
  },
  {
    programmeId: 'Programme',
    title: 'Title',
    shortTitle: { label: 'Short title', hint: 'For timetables and lists.' },
    description: 'Description',
    kind: 'Kind',
    choice: { label: 'Core or elective', hint: 'Whether everybody takes the module.' },
    duration: { label: 'Duration', hint: 'In words, such as “2 × 2 days”.' },
    minHours: { label: 'Minimum hours', hint: 'In hours, such as 160 for an internship.' },
    credits: { label: 'Credits', hint: 'In ECTS; 1 credit is 28 hours of study.' },
    deliveryMode: 'Mode of delivery',
    locationId: 'Location',
    partners: { label: 'Partners', hint: 'Organisations that take part, each in a stated role.', one: 'Partner' },
    topicIds: { label: 'Topics', one: 'Topic' },
    questions: { label: 'Questions', hint: 'Questions that this module deals with, in order.', one: 'Question' },
    learningLineIds: {
      label: 'Learning lines',
      hint: 'Learning lines of the programme that run through this module.',
      one: 'Learning line',
    },
    speakers: {
      label: 'Lecturers and speakers',
      hint: 'In order; the same person may appear twice in two roles.',
      one: 'Lecturer or speaker',
    },
    themeChosenByGroup: 'The group chooses the theme',
    attributes: { label: 'Other facts', hint: 'Facts of a page that have no field of their own.', one: 'Fact' },
    documents: { label: 'Documents and links', one: 'Document' },
  },
  { partners: partnerLinkWords, speakers: speakerLinkWords, attributes: attributeWords, documents: documentWords },
)

export const moduleReadWords = readWords(
  moduleWords,
  recordWords,
  {
    position: 'Volgorde',
    name: 'Module',
    sessions: 'Sessies',
    sessionCount: 'Sessies',
    speakerCount: 'Docenten en sprekers',
  },
  {
    position: { label: 'Position', hint: 'Place in the programme, from 1, without gaps.' },
    name: { label: 'Module', hint: 'The title.' },
    sessions: { label: 'Sessions', hint: 'Sessions of any edition in which this module is taught.' },
    sessionCount: { label: 'Sessions', hint: 'Number of sessions in which this module is taught.' },
    speakerCount: { label: 'Lecturers and speakers', hint: 'Number of lecturers and speakers.' },
  },
)
