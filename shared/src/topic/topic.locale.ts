import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { topicInput } from './topic.ts'

export const topicNames = conceptNames(['het', 'onderwerp', 'onderwerpen'], ['topic', 'topics'])

export const topicWords = fieldWords(
  topicInput,
  {
    name: 'Naam',
    slug: {
      label: 'Adres op de site',
      hint: 'Het laatste deel van het webadres. Laat leeg om het van de naam te maken.',
    },
    parentId: { label: 'Valt onder', hint: 'Het bredere onderwerp.' },
  },
  {
    name: 'Name',
    slug: {
      label: 'Address on the site',
      hint: 'Last part of the web address, unique among topics; made from the name when left out.',
    },
    parentId: { label: 'Falls under', hint: 'The broader topic.' },
  },
)

export const topicReadWords = readWords(
  topicWords,
  recordWords,
  {
    children: 'Deelonderwerpen',
    programmes: 'Programma’s',
    programmeCount: 'Programma’s',
    modules: 'Modules',
    speakers: 'Sprekers',
    consultants: 'Adviseurs',
    persons: 'Personen',
  },
  {
    children: { label: 'Narrower topics', hint: 'Topics that fall under this one.' },
    programmes: 'Programmes',
    programmeCount: { label: 'Programmes', hint: 'Number of programmes on this topic.' },
    modules: 'Modules',
    speakers: 'Speakers',
    consultants: 'Consultants',
    persons: 'Persons',
  },
)
