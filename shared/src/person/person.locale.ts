import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, groupOf, readWords } from '../core/words.ts'
import { personInput } from './person.ts'

export const personNames = conceptNames(['de', 'persoon', 'personen'], ['person', 'persons'])
export const alumnusNames = conceptNames(['de', 'oud-deelnemer', 'oud-deelnemers'], ['alumnus', 'alumni'])

export const affiliationWords = fieldWords(
  groupOf(personInput.shape.affiliations),
  {
    position: { label: 'Functie', hint: 'Zoals hoogleraar bestuurskunde.' },
    department: 'Afdeling',
    organisationId: 'Organisatie',
    organisationName: { label: 'Organisatie in woorden', hint: 'Als de organisatie niet in de lijst staat.' },
    primary: { label: 'Eerst genoemd', hint: 'Deze functie staat voorop.' },
  },
  {
    position: { label: 'Position', hint: 'Such as professor of public administration.' },
    department: 'Department',
    organisationId: 'Organisation',
    organisationName: { label: 'Organisation in words', hint: 'When the organisation has no record.' },
    primary: { label: 'Named first', hint: 'This position comes before the others.' },
  },
)

export const personWords = fieldWords(
  personInput,
  {
    titlePrefix: { label: 'Titel ervoor', hint: 'Zoals prof. dr.' },
    givenName: 'Voornaam',
    infix: { label: 'Tussenvoegsel', hint: 'Zoals de of van der.' },
    familyName: 'Achternaam',
    titleSuffix: { label: 'Titel erachter', hint: 'Zoals MPA.' },
    salutation: { label: 'Aanhef', hint: 'Zoals mevrouw.' },
    email: 'E-mail',
    phone: { label: 'Telefoon', hint: 'Blijft staan zoals u het schrijft.' },
    biography: { label: 'Biografie', hint: 'Komt onder de naam in agenda’s en op programmapagina’s.' },
    photoId: 'Foto',
    expertiseIds: { label: 'Expertise', one: 'Onderwerp' },
    affiliations: { label: 'Functies', hint: 'Iemand kan er meer tegelijk hebben.', one: 'Functie' },
    invitable: { label: 'Mag uitgenodigd worden', hint: 'Zet uit voor wie geen uitnodigingen wil.' },
  },
  {
    titlePrefix: { label: 'Title before the name', hint: 'Such as prof. dr.' },
    givenName: 'First name',
    infix: { label: 'Infix', hint: 'Dutch surname prefix, such as “de” or “van der”; lists do not sort on it.' },
    familyName: 'Surname',
    titleSuffix: { label: 'Title after the name', hint: 'Such as MPA.' },
    salutation: { label: 'Salutation', hint: 'Such as Ms.' },
    email: 'E-mail',
    phone: { label: 'Phone', hint: 'Kept as written.' },
    biography: { label: 'Biography', hint: 'Appears under the name in agendas and on programme pages.' },
    photoId: 'Photo',
    expertiseIds: { label: 'Expertise', one: 'Topic' },
    affiliations: { label: 'Positions', hint: 'In order; a person can hold several at once.', one: 'Position' },
    invitable: { label: 'May be invited', hint: 'False for who wants no invitations.' },
  },
  { affiliations: affiliationWords },
)

export const personReadWords = readWords(
  personWords,
  recordWords,
  {
    name: 'Naam',
    fullName: 'Naam',
    sortName: 'Sorteert als',
    phoneE164: 'Telefoon, internationaal',
    expertise: 'Expertise',
    speaker: 'Spreker',
    consultant: 'Adviseur',
    contactPoints: 'Contactpersoon bij',
    enrolments: 'Deelnames',
    enrolmentCount: 'Deelnames',
    testimonials: 'Ervaringen',
    invitations: 'Uitnodigingen',
  },
  {
    name: { label: 'Name', hint: 'The full name.' },
    fullName: { label: 'Name', hint: 'First name, infix and surname, without titles: “Tom de Bruijn”.' },
    sortName: { label: 'Sorts as', hint: 'The form lists sort on: “Bruijn, Tom de”.' },
    phoneE164: {
      label: 'Phone, international',
      hint: 'The phone number in E.164, such as +31703024910; null when there is none.',
    },
    expertise: { label: 'Expertise', hint: 'Topics the person knows about.' },
    speaker: { label: 'Speaker', hint: 'The role as a speaker; null when the person has none.' },
    consultant: { label: 'Consultant', hint: 'The role as a consultant; null when the person has none.' },
    contactPoints: { label: 'Contact for', hint: 'Contact points that name this person.' },
    enrolments: { label: 'Enrolments', hint: 'Editions the person takes or took part in.' },
    enrolmentCount: { label: 'Enrolments', hint: 'Number of enrolments.' },
    testimonials: 'Testimonials',
    invitations: { label: 'Invitations', hint: 'Invitations to alumni meetings.' },
  },
)
