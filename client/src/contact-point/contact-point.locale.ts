import { words } from '@aanbod/shared/core/locale.ts'

export const contactPointScreenWords = words(
  {
    add: 'Contactpunt toevoegen',
    person: 'persoon',
    organisation: 'organisatie',
    nobody: 'nog niet ingevuld',
  },
  {
    add: 'Add a contact point',
    person: 'person',
    organisation: 'organisation',
    nobody: 'not filled in yet',
  },
)
