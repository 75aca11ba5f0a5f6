import { contactPointWords } from '../contact-point/contact-point.locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { partnerInput, providerInput } from './organisation.ts'

export const organisationNames = conceptNames(['de', 'organisatie', 'organisaties'], ['organisation', 'organisations'])
export const partnerNames = conceptNames(['de', 'partner', 'partners'], ['partner', 'partners'])
export const providerNames = conceptNames(['de', 'aanbieder', 'aanbieders'], ['provider', 'providers'])

const nl = {
  name: 'Naam',
  abbreviation: { label: 'Afkorting', hint: 'Zoals NSOB.' },
  slug: {
    label: 'Adres op de site',
    hint: 'Het laatste deel van het webadres. Laat leeg om het van de naam te maken.',
  },
  aliases: { label: 'Ook bekend als', hint: 'Andere namen waarop men haar zoekt.', one: 'Andere naam' },
  description: 'Beschrijving',
  website: 'Website',
  email: 'E-mail',
  phone: { label: 'Telefoon', hint: 'Blijft staan zoals u het schrijft.' },
  parentId: { label: 'Onderdeel van', hint: 'Zoals de faculteit of universiteit.' },
  memberCount: { label: 'Aantal leden', hint: 'Zoals 21 gemeenten.' },
  isGroup: { label: 'Is een groep', hint: 'Zoals de G4 of een regio van gemeenten.' },
  region: 'Regio',
  city: 'Plaats',
  foundedOn: { label: 'Opgericht', hint: 'Alleen een jaar mag ook.' },
  predecessor: { label: 'Voortgekomen uit', hint: 'Hoe zij vroeger heette.' },
  logoId: 'Logo',
}

const en = {
  name: 'Name',
  abbreviation: { label: 'Abbreviation', hint: 'Such as NSOB.' },
  slug: {
    label: 'Address on the site',
    hint: 'Last part of the web address, unique among organisations; made from the name when left out.',
  },
  aliases: { label: 'Also known as', hint: 'Other names people search for.', one: 'Other name' },
  description: 'Description',
  website: 'Website',
  email: 'E-mail',
  phone: { label: 'Phone', hint: 'Kept as written.' },
  parentId: { label: 'Part of', hint: 'Such as the faculty or university.' },
  memberCount: { label: 'Number of members', hint: 'Such as 21 municipalities.' },
  isGroup: { label: 'Is a group', hint: 'Such as the G4 or a region of municipalities.' },
  region: 'Region',
  city: 'City',
  foundedOn: { label: 'Founded', hint: 'A date that may be known in part, such as 1989.' },
  predecessor: { label: 'Grown out of', hint: 'What it was called before.' },
  logoId: 'Logo',
}

export const partnerWords = fieldWords(partnerInput, nl, en)

export const providerWords = fieldWords(
  providerInput,
  {
    ...nl,
    mission: 'Missie',
    activities: { label: 'Activiteiten', one: 'Activiteit' },
    siteLanguages: { label: 'Talen van de site', one: 'Taal' },
    crkboRegistered: { label: 'Staat in het CRKBO', hint: 'Dan is het onderwijs vrij van btw.' },
    contactPoints: { label: 'Contact', one: 'Contactpunt' },
  },
  {
    ...en,
    mission: 'Mission',
    activities: { label: 'Activities', one: 'Activity' },
    siteLanguages: { label: 'Languages of the site', one: 'Language' },
    crkboRegistered: {
      label: 'Registered with CRKBO',
      hint: 'In the Dutch register of short vocational education, whose courses are exempt from VAT.',
    },
    contactPoints: { label: 'Contact', hint: 'Where people can ask, in order.', one: 'Contact point' },
  },
  { contactPoints: contactPointWords },
)

const derivedNl = {
  phoneE164: 'Telefoon, internationaal',
  locations: 'Locaties',
  children: 'Onderdelen',
  kind: 'Soort',
}
const derivedEn = {
  phoneE164: {
    label: 'Phone, international',
    hint: 'The phone number in E.164, such as +31703024910; null when there is none.',
  },
  locations: 'Locations',
  children: { label: 'Parts', hint: 'Organisations that are part of this one.' },
  kind: { label: 'Kind', hint: 'Provider or partner.' },
}

export const partnerReadWords = readWords(partnerWords, recordWords, derivedNl, derivedEn)

export const providerReadWords = readWords(
  providerWords,
  recordWords,
  {
    ...derivedNl,
    programmes: 'Programma’s',
    programmeCount: 'Programma’s',
    editions: 'Edities',
    editionCount: 'Edities',
    consultants: 'Adviseurs',
    consultantCount: 'Adviseurs',
    alumniMeetings: 'Alumnibijeenkomsten',
    assignments: 'Opdrachten',
    assignmentCount: 'Opdrachten',
  },
  {
    ...derivedEn,
    programmes: { label: 'Programmes', hint: 'Programmes it leads.' },
    programmeCount: { label: 'Programmes', hint: 'Number of programmes it leads.' },
    editions: { label: 'Editions', hint: 'Editions of the programmes it leads.' },
    editionCount: { label: 'Editions', hint: 'Number of editions of the programmes it leads.' },
    consultants: 'Consultants',
    consultantCount: { label: 'Consultants', hint: 'Number of consultants.' },
    alumniMeetings: { label: 'Alumni meetings', hint: 'Meetings it organises.' },
    assignments: 'Assignments',
    assignmentCount: { label: 'Assignments', hint: 'Number of assignments.' },
  },
)
