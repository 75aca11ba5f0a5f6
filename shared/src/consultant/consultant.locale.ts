import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { personWords } from '../person/person.locale.ts'
import { consultantInput, newConsultantInput } from './consultant.ts'

export const consultantNames = conceptNames(['de', 'adviseur', 'adviseurs'], ['consultant', 'consultants'])

export const consultantWords = fieldWords(
  consultantInput,
  {
    personId: 'Persoon',
    providerId: 'Aanbieder',
    headline: { label: 'In één regel', hint: 'Waar men deze adviseur van kent.' },
    expertiseIds: { label: 'Expertise', one: 'Onderwerp' },
  },
  {
    personId: 'Person',
    providerId: 'Provider',
    headline: { label: 'In one line', hint: 'What this consultant is known for.' },
    expertiseIds: { label: 'Expertise', one: 'Topic' },
  },
)

export const newConsultantWords = fieldWords(
  newConsultantInput,
  { ...consultantWords.nl, person: 'Nieuwe persoon' },
  {
    ...consultantWords.en,
    personId: { label: 'Person', hint: 'Who is known already; leave it out when the person is given here.' },
    person: { label: 'New person', hint: 'Somebody who is not known yet, made together with the role.' },
  },
  { person: personWords },
)

export const consultantReadWords = readWords(
  consultantWords,
  recordWords,
  {
    name: 'Adviseur',
    sortName: 'Sorteert als',
    expertise: 'Expertise',
    assignments: 'Opdrachten',
    assignmentCount: 'Opdrachten',
  },
  {
    name: { label: 'Consultant', hint: 'Full name of the person.' },
    sortName: { label: 'Sorts as', hint: 'Sort name of the person: “Bruijn, Tom de”.' },
    expertise: { label: 'Expertise', hint: 'Topics the consultant knows about.' },
    assignments: 'Assignments',
    assignmentCount: { label: 'Assignments', hint: 'Number of assignments.' },
  },
)
