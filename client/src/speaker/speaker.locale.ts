import { words } from '@aanbod/shared/core/locale.ts'

export const speakerScreenWords = words(
  {
    kind: 'spreker',
    addLecturer: 'Docent toevoegen',
    addSpeaker: 'Spreker toevoegen',
    noLecturer: 'Docent nog te bepalen',
    noSpeaker: 'Spreker nog te bepalen',
  },
  {
    kind: 'speaker',
    addLecturer: 'Add a lecturer',
    addSpeaker: 'Add a speaker',
    noLecturer: 'Lecturer to be decided',
    noSpeaker: 'Speaker to be decided',
  },
)
