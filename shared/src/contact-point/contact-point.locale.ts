import { conceptNames, fieldWords, groupOf } from '../core/words.ts'
import { contactPoints } from './contact-point.ts'

export const contactPointNames = conceptNames(
  ['het', 'contactpunt', 'contactpunten'],
  ['contact point', 'contact points'],
)

export const contactPointWords = fieldWords(
  groupOf(contactPoints()),
  {
    purpose: 'Waarvoor',
    personId: { label: 'Persoon', hint: 'Vul ten minste een persoon, e-mailadres, telefoonnummer of webadres in.' },
    organisationId: 'Organisatie',
    department: 'Afdeling',
    email: 'E-mail',
    phone: { label: 'Telefoon', hint: 'Blijft staan zoals u het schrijft.' },
    url: 'Webadres',
  },
  {
    purpose: { label: 'Purpose', hint: 'What people can ask here.' },
    personId: { label: 'Person', hint: 'At least one of person, e-mail, phone and web address is given.' },
    organisationId: 'Organisation',
    department: 'Department',
    email: 'E-mail',
    phone: { label: 'Phone', hint: 'Kept as written.' },
    url: 'Web address',
  },
)
