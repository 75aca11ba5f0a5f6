import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { personWords } from '../person/person.locale.ts'
import { speakerInput, newSpeakerInput } from './speaker.ts'

export const speakerNames = conceptNames(['de', 'spreker', 'sprekers'], ['speaker', 'speakers'])

export const speakerWords = fieldWords(
  speakerInput,
  {
    personId: 'Persoon',
    headline: { label: 'In één regel', hint: 'Waar men deze spreker van kent.' },
    topicIds: { label: 'Onderwerpen', one: 'Onderwerp' },
    internalNote: { label: 'Notitie', hint: 'Alleen voor collega’s.' },
  },
  {
    personId: 'Person',
    headline: { label: 'In one line', hint: 'What this speaker is known for.' },
    topicIds: { label: 'Topics', one: 'Topic' },
    internalNote: { label: 'Note', hint: 'For colleagues only.' },
  },
)

export const newSpeakerWords = fieldWords(
  newSpeakerInput,
  { ...speakerWords.nl, person: 'Nieuwe persoon' },
  {
    ...speakerWords.en,
    personId: { label: 'Person', hint: 'Who is known already; leave it out when the person is given here.' },
    person: { label: 'New person', hint: 'Somebody who is not known yet, made together with the role.' },
  },
  { person: personWords },
)

export const speakerReadWords = readWords(
  speakerWords,
  recordWords,
  {
    name: 'Spreker',
    sortName: 'Sorteert als',
    modules: 'Modules',
    moduleCount: 'Modules',
    sessions: 'Sessies',
    sessionCount: 'Sessies',
    agendaItems: 'Agendaonderdelen',
    affiliations: 'Functies',
  },
  {
    name: { label: 'Speaker', hint: 'Full name of the person.' },
    sortName: { label: 'Sorts as', hint: 'Sort name of the person: “Bruijn, Tom de”.' },
    modules: { label: 'Modules', hint: 'Modules the speaker is linked to.' },
    moduleCount: { label: 'Modules', hint: 'Number of modules the speaker is linked to.' },
    sessions: { label: 'Sessions', hint: 'Sessions the speaker is linked to.' },
    sessionCount: { label: 'Sessions', hint: 'Number of sessions the speaker is linked to.' },
    agendaItems: { label: 'Agenda items', hint: 'Items of alumni meetings the speaker is linked to.' },
    affiliations: 'Positions',
  },
)
