import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, groupOf, readWords } from '../core/words.ts'
import { assignmentInput } from './assignment.ts'

export const assignmentNames = conceptNames(['de', 'opdracht', 'opdrachten'], ['assignment', 'assignments'])

const { shape } = assignmentInput

export const clientGroupWords = fieldWords(
  groupOf(shape.clientGroup),
  {
    name: { label: 'Naam', hint: 'Zoals “de 21 gemeenten”.' },
    count: { label: 'Aantal', hint: 'Hoeveel het er zijn.' },
    region: 'Regio',
  },
  {
    name: { label: 'Name', hint: 'Such as “the 21 municipalities”.' },
    count: { label: 'Number', hint: 'How many there are.' },
    region: 'Region',
  },
)

export const periodWords = fieldWords(
  groupOf(shape.period),
  {
    from: { label: 'Van', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
    until: { label: 'Tot en met', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
  },
  {
    from: { label: 'From', hint: 'A date that may be known in part, such as 2016-09.' },
    until: { label: 'Until', hint: 'A date that may be known in part; not before the start.' },
  },
)

export const assignmentPartWords = fieldWords(
  groupOf(shape.parts),
  { title: 'Titel', description: 'Beschrijving', kind: 'Soort' },
  { title: 'Title', description: 'Description', kind: 'Kind' },
)

export const assignmentConsultantWords = fieldWords(
  groupOf(shape.consultants),
  { consultantId: 'Adviseur', role: { label: 'Rol', hint: 'In woorden, zoals projectleider.' } },
  { consultantId: 'Consultant', role: { label: 'Role', hint: 'In words, such as project leader.' } },
)

export const collaboratorWords = fieldWords(
  groupOf(shape.collaborators),
  {
    personId: { label: 'Persoon', hint: 'Of kies een organisatie.' },
    organisationId: { label: 'Organisatie', hint: 'Of kies een persoon.' },
    role: 'Rol',
    roleLabel: { label: 'Op de site genoemd', hint: 'Het woord van de pagina voor de rol.' },
    note: 'Toelichting',
  },
  {
    personId: { label: 'Person', hint: 'Either this or an organisation.' },
    organisationId: { label: 'Organisation', hint: 'Either this or a person.' },
    role: 'Role',
    roleLabel: { label: 'Called on the site', hint: 'The word the page uses for the role.' },
    note: 'Note',
  },
)

export const assignmentWords = fieldWords(
  assignmentInput,
  {
    title: 'Titel',
    slug: {
      label: 'Adres op de site',
      hint: 'Het laatste deel van het webadres. Laat leeg om het van de titel te maken.',
    },
    providerId: 'Aanbieder',
    clientIds: { label: 'Opdrachtgevers', one: 'Opdrachtgever' },
    clientGroup: { label: 'Groep opdrachtgevers', hint: 'Als de opdrachtgevers niet ieder genoemd worden.' },
    context: { label: 'Context', hint: 'Wat er speelde.' },
    question: { label: 'Vraag', hint: 'Wat de opdrachtgever vroeg.' },
    approach: { label: 'Aanpak', hint: 'Wat er gedaan is.' },
    result: { label: 'Resultaat', hint: 'Wat het opleverde.' },
    deliverable: { label: 'Eindproduct', hint: 'Zoals een rapport of een presentatie.' },
    dilemmas: { label: 'Dilemma’s', one: 'Dilemma' },
    parts: { label: 'Onderdelen', one: 'Onderdeel' },
    period: 'Periode',
    durationText: { label: 'Duur', hint: 'In woorden, zoals “vijf bijeenkomsten”.' },
    consultants: { label: 'Adviseurs', one: 'Adviseur' },
    collaborators: {
      label: 'Meewerkenden',
      hint: 'Anderen die meededen, binnen of buiten de organisatie.',
      one: 'Meewerkende',
    },
    collaboratorsIncomplete: { label: 'Er waren nog anderen', hint: 'De bron noemt niet iedereen.' },
    programmeId: { label: 'Programma', hint: 'Het programma dat ervoor op maat is gemaakt.' },
    status: 'Status',
    attributes: { label: 'Overige kenmerken', one: 'Kenmerk' },
    documents: { label: 'Documenten en links', one: 'Document' },
  },
  {
    title: 'Title',
    slug: {
      label: 'Address on the site',
      hint: 'Last part of the web address, unique among assignments; made from the title when left out.',
    },
    providerId: 'Provider',
    clientIds: { label: 'Clients', one: 'Client' },
    clientGroup: { label: 'Group of clients', hint: 'When the clients are not each named.' },
    context: { label: 'Context', hint: 'What was going on.' },
    question: { label: 'Question', hint: 'What the client asked.' },
    approach: { label: 'Approach', hint: 'What was done.' },
    result: { label: 'Result', hint: 'What came of it.' },
    deliverable: { label: 'Deliverable', hint: 'Such as a report or a presentation.' },
    dilemmas: { label: 'Dilemmas', one: 'Dilemma' },
    parts: { label: 'Parts', hint: 'In order.', one: 'Part' },
    period: 'Period',
    durationText: { label: 'Duration', hint: 'In words, such as “five meetings”.' },
    consultants: { label: 'Consultants', hint: 'In order.', one: 'Consultant' },
    collaborators: {
      label: 'Collaborators',
      hint: 'Others who took part, each a person or an organisation, in order.',
      one: 'Collaborator',
    },
    collaboratorsIncomplete: { label: 'There were others', hint: 'The source does not name everybody.' },
    programmeId: { label: 'Programme', hint: 'The programme that was made to measure for it.' },
    status: { label: 'Status', hint: 'Only a published assignment is visible to the public.' },
    attributes: { label: 'Other facts', hint: 'Facts of a page that have no field of their own.', one: 'Fact' },
    documents: { label: 'Documents and links', one: 'Document' },
  },
  {
    clientGroup: clientGroupWords,
    parts: assignmentPartWords,
    period: periodWords,
    consultants: assignmentConsultantWords,
    collaborators: collaboratorWords,
    attributes: attributeWords,
    documents: documentWords,
  },
)

export const assignmentReadWords = readWords(
  assignmentWords,
  recordWords,
  {
    name: 'Opdracht',
    publishedAt: 'Online sinds',
    partCount: 'Onderdelen',
    consultantCount: 'Adviseurs',
  },
  {
    name: { label: 'Assignment', hint: 'The title.' },
    publishedAt: { label: 'Online since', hint: 'When it was first published, in UTC.' },
    partCount: { label: 'Parts', hint: 'Number of parts.' },
    consultantCount: { label: 'Consultants', hint: 'Number of consultants.' },
  },
)
