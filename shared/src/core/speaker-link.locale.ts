import { speakerLinks } from './speaker-link.ts'
import { fieldWords, groupOf } from './words.ts'

export const speakerLinkWords = fieldWords(
  groupOf(speakerLinks()),
  {
    speakerId: { label: 'Spreker', hint: 'Laat leeg zolang de naam niet bekend is.' },
    role: 'Rol',
    roleLabel: { label: 'Op de site genoemd', hint: 'Het woord van de pagina, zoals quizmaster.' },
    certainty: { label: 'Hoe zeker', hint: 'Voorlopig staat er publiek als “onder voorbehoud”.' },
    note: 'Toelichting',
  },
  {
    speakerId: { label: 'Speaker', hint: 'Null while the name is not known.' },
    role: 'Role',
    roleLabel: { label: 'Called on the site', hint: 'The word the page uses for the role, such as quizmaster.' },
    certainty: { label: 'Certainty', hint: 'A provisional speaker is shown to the public “under reservation”.' },
    note: 'Note',
  },
)
