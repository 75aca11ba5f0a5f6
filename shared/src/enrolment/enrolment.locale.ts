import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { enrolmentInput } from './enrolment.ts'

export const enrolmentNames = conceptNames(['de', 'deelname', 'deelnames'], ['enrolment', 'enrolments'])

export const enrolmentWords = fieldWords(
  enrolmentInput,
  {
    personId: 'Deelnemer',
    editionId: 'Editie',
    status: 'Status',
    organisationId: { label: 'Organisatie', hint: 'Waar de deelnemer toen werkte.' },
    position: { label: 'Functie', hint: 'Van de deelnemer, toen.' },
    remarks: 'Opmerkingen',
    appliedAt: 'Aangemeld op',
    completedAt: 'Afgerond op',
  },
  {
    personId: 'Participant',
    editionId: 'Edition',
    status: { label: 'Status', hint: 'Confirmed and completed enrolments take a seat.' },
    organisationId: { label: 'Organisation', hint: 'Where the participant worked at the time.' },
    position: { label: 'Position', hint: 'Of the participant, at the time.' },
    remarks: 'Remarks',
    appliedAt: { label: 'Applied at', hint: 'Date and time.' },
    completedAt: { label: 'Completed at', hint: 'Date and time.' },
  },
)

export const enrolmentReadWords = readWords(
  enrolmentWords,
  recordWords,
  {
    name: 'Deelname',
    programme: 'Programma',
  },
  {
    name: { label: 'Enrolment', hint: 'Who, and in which edition.' },
    programme: { label: 'Programme', hint: 'The programme of the edition.' },
  },
)
