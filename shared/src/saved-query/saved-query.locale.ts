import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { savedQueryInput } from './saved-query.ts'

export const savedQueryNames = conceptNames(['de', 'vraag', 'vragen'], ['query', 'queries'])

export const savedQueryWords = fieldWords(
  savedQueryInput,
  {
    name: 'Naam',
    description: { label: 'Toelichting', hint: 'Wat de vraag beantwoordt, en wanneer u hem stelt.' },
    folder: { label: 'Map', hint: 'Bijvoorbeeld het werk waarvoor de vraag is.' },
    query: 'Vraag',
    variables: 'Waarden',
    view: 'Weergave',
    shared: { label: 'Gedeeld met collega’s', hint: 'Iedereen leest het antwoord met de eigen rechten.' },
    pinned: { label: 'Op het scherm Inzicht', hint: 'Het antwoord staat daar als grafiek of tabel.' },
  },
  {
    name: 'Name',
    description: { label: 'Description', hint: 'What the query answers, and when one asks it.' },
    folder: { label: 'Folder', hint: 'For example the job the query is for.' },
    query: { label: 'Query', hint: 'A GraphQL document of one or more queries; it changes nothing.' },
    variables: { label: 'Values', hint: 'What its variables are, by their names.' },
    view: {
      label: 'View',
      hint: 'How the answer is shown: the columns of the table and the axes of the chart.',
    },
    shared: { label: 'Shared with colleagues', hint: 'Everybody reads the answer with their own rights.' },
    pinned: { label: 'On the Insights screen', hint: 'Its answer stands there as a chart or table.' },
  },
)

export const savedQueryReadWords = readWords(
  savedQueryWords,
  recordWords,
  { owner: { label: 'Eigenaar', hint: 'Wie de vraag maakte en mag wijzigen.' } },
  { owner: { label: 'Owner', hint: 'Who made the query and may change it; null when that account is gone.' } },
)
