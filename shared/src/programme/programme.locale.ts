import { contactPointWords } from '../contact-point/contact-point.locale.ts'
import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import { words, type Locale } from '../core/locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, groupOf, readWords } from '../core/words.ts'
import { moduleWords, partnerLinkWords } from '../module/module.locale.ts'
import { programmeInput, type CompletenessField } from './programme.ts'

export const programmeNames = conceptNames(['het', 'programma', 'programma’s'], ['programme', 'programmes'])
export const learningLineNames = conceptNames(['de', 'leerlijn', 'leerlijnen'], ['learning line', 'learning lines'])

export const accreditationWords = fieldWords(
  groupOf(programmeInput.shape.accreditations),
  {
    body: { label: 'Instantie', hint: 'Wie de accreditatie geeft.' },
    label: { label: 'Omschrijving', hint: 'Zoals het aantal punten.' },
    until: { label: 'Geldig tot en met' },
  },
  {
    body: { label: 'Body', hint: 'Who accredits.' },
    label: { label: 'Label', hint: 'What it is, such as the number of points.' },
    until: { label: 'Valid until', hint: 'Last day it holds; may be known in part.' },
  },
)

export const lineResponsibilityWords = fieldWords(
  groupOf(groupOf(programmeInput.shape.learningLines).shape.responsibilities),
  {
    organisationId: 'Organisatie',
    from: { label: 'Van', hint: 'Laat leeg als het begin niet bekend is.' },
    until: { label: 'Tot en met', hint: 'Laat leeg als het nog loopt.' },
  },
  {
    organisationId: 'Organisation',
    from: { label: 'From', hint: 'May be known in part; null when it is not known.' },
    until: { label: 'Until', hint: 'May be known in part; null while it lasts.' },
  },
)

export const learningLineWords = fieldWords(
  groupOf(programmeInput.shape.learningLines),
  {
    name: 'Naam',
    aliases: { label: 'Ook bekend als', one: 'Andere naam' },
    description: 'Beschrijving',
    responsibilities: {
      label: 'Verantwoordelijk',
      hint: 'Wie de leerlijn verzorgt, ook als dat wisselt.',
      one: 'Verantwoordelijke',
    },
  },
  {
    name: 'Name',
    aliases: { label: 'Also known as', one: 'Other name' },
    description: 'Description',
    responsibilities: {
      label: 'Responsible',
      hint: 'Organisations that take care of the line, which may change over time.',
      one: 'Responsible organisation',
    },
  },
  { responsibilities: lineResponsibilityWords },
)

export const programmeRelationWords = fieldWords(
  groupOf(programmeInput.shape.relatedProgrammes),
  { kind: 'Verband', programmeId: 'Programma' },
  { kind: { label: 'Relation', hint: 'How this programme relates to the other.' }, programmeId: 'Programme' },
)

export const programmeWords = fieldWords(
  programmeInput,
  {
    title: 'Titel',
    subtitle: 'Ondertitel',
    slug: {
      label: 'Adres op de site',
      hint: 'Het laatste deel van het webadres. Laat leeg om het van de titel te maken.',
    },
    kind: 'Soort',
    kindAlias: { label: 'Op de site genoemd', hint: 'Het woord van de pagina, zoals topprogramma.' },
    tagline: 'Slagzin',
    summary: { label: 'Samenvatting', hint: 'Hoogstens 500 tekens; staat in overzichten.' },
    rationale: { label: 'Aanleiding', hint: 'Waarom dit programma er is.' },
    method: { label: 'Werkwijze', hint: 'Hoe er geleerd wordt.' },
    audience: { label: 'Doelgroep', hint: 'Voor wie het is.' },
    admission: { label: 'Toelating', hint: 'Wat iemand nodig heeft om mee te doen.' },
    highlights: { label: 'In het kort', one: 'Punt' },
    outcomes: { label: 'Leeropbrengsten', hint: 'Wat iemand na afloop kan of weet.', one: 'Leeropbrengst' },
    competences: { label: 'Competenties', one: 'Competentie' },
    audienceRoles: { label: 'Functies van deelnemers', hint: 'Zoals wethouder of afdelingshoofd.', one: 'Functie' },
    category: { label: 'Rubriek', hint: 'Waar de site van de aanbieder het indeelt.' },
    language: 'Taal',
    developedIn: { label: 'Ontwikkeld in', hint: 'Alleen een jaar mag ook.' },
    durationText: { label: 'Duur', hint: 'In woorden, zoals “19 maanden”.' },
    durationDays: { label: 'Lesdagen', hint: 'In dagen.' },
    studyLoadHours: { label: 'Studielast', hint: 'In uren, met zelfstudie.' },
    credits: { label: 'Studiepunten', hint: 'In ECTS; 1 punt is 28 uur studie.' },
    award: { label: 'Afsluiting', hint: 'Wat een deelnemer na afloop krijgt.' },
    awardLabel: { label: 'Naam van de afsluiting', hint: 'Zoals de pagina haar noemt.' },
    accreditations: { label: 'Accreditaties', one: 'Accreditatie' },
    inCompanyAvailable: 'Ook als maatwerk',
    intake: 'Intake',
    material: { label: 'Materiaal', hint: 'Boeken, casussen en wat deelnemers zelf meenemen.' },
    status: 'Status',
    publishAt: { label: 'Publiceren op', hint: 'Datum en tijd, als het programma is ingepland.' },
    topicIds: { label: 'Onderwerpen', one: 'Onderwerp' },
    heroImageId: 'Beeld bovenaan',
    brochureId: 'Brochure',
    providerId: { label: 'Aanbieder', hint: 'Zonder aanbieder kan het niet gepubliceerd worden.' },
    partners: { label: 'Partners', one: 'Partner' },
    learningLines: { label: 'Leerlijnen', one: 'Leerlijn' },
    modules: { label: 'Modules', one: 'Module' },
    contactPoints: { label: 'Contact', one: 'Contactpunt' },
    relatedProgrammes: { label: 'Verwante programma’s', one: 'Verwant programma' },
    attributes: { label: 'Overige kenmerken', one: 'Kenmerk' },
    documents: { label: 'Documenten en links', one: 'Document' },
  },
  {
    title: 'Title',
    subtitle: 'Subtitle',
    slug: {
      label: 'Address on the site',
      hint: 'Last part of the web address, unique among programmes; made from the title when left out.',
    },
    kind: 'Kind',
    kindAlias: { label: 'Called on the site', hint: 'The word the page uses for it, such as “topprogramma”.' },
    tagline: 'Tagline',
    summary: { label: 'Summary', hint: 'At most 500 characters; shown in lists.' },
    rationale: { label: 'Rationale', hint: 'Why this programme exists.' },
    method: { label: 'Method', hint: 'How people learn in it.' },
    audience: { label: 'Audience', hint: 'Who it is for.' },
    admission: { label: 'Admission', hint: 'What somebody needs in order to take part.' },
    highlights: { label: 'In brief', one: 'Highlight' },
    outcomes: {
      label: 'Learning outcomes',
      hint: 'What somebody can do or knows afterwards, in order.',
      one: 'Learning outcome',
    },
    competences: { label: 'Competences', one: 'Competence' },
    audienceRoles: {
      label: 'Positions of participants',
      hint: 'Such as alderman or head of department.',
      one: 'Position',
    },
    category: { label: 'Category', hint: 'Where the site of the provider files it.' },
    language: 'Language',
    developedIn: { label: 'Developed in', hint: 'A date that may be known in part, such as 2003 or 2003-09.' },
    durationText: { label: 'Duration', hint: 'In words, such as “19 months”.' },
    durationDays: { label: 'Class days', hint: 'In days.' },
    studyLoadHours: { label: 'Study load', hint: 'In hours, including self-study.' },
    credits: { label: 'Credits', hint: 'In ECTS; 1 credit is 28 hours of study.' },
    award: { label: 'Award', hint: 'What a participant receives at the end.' },
    awardLabel: { label: 'Name of the award', hint: 'As the page calls it.' },
    accreditations: { label: 'Accreditations', one: 'Accreditation' },
    inCompanyAvailable: 'Also available in-company',
    intake: { label: 'Intake', hint: 'Whether a conversation or test comes before admission.' },
    material: { label: 'Material', hint: 'Books, cases and what participants bring themselves.' },
    status: { label: 'Status', hint: 'Only a published programme is visible to the public.' },
    publishAt: { label: 'Publish at', hint: 'Date and time, when the programme is scheduled.' },
    topicIds: { label: 'Topics', one: 'Topic' },
    heroImageId: 'Hero image',
    brochureId: 'Brochure',
    providerId: {
      label: 'Provider',
      hint: 'The leading organisation; null while it is not known, and then the programme cannot be published.',
    },
    partners: { label: 'Partners', hint: 'Organisations that take part, each in a stated role.', one: 'Partner' },
    learningLines: {
      label: 'Learning lines',
      hint: 'Lines that run through the modules, in order.',
      one: 'Learning line',
    },
    modules: { label: 'Modules', hint: 'In order.', one: 'Module' },
    contactPoints: { label: 'Contact', hint: 'Where people can ask, in order.', one: 'Contact point' },
    relatedProgrammes: { label: 'Related programmes', one: 'Related programme' },
    attributes: { label: 'Other facts', hint: 'Facts of a page that have no field of their own.', one: 'Fact' },
    documents: { label: 'Documents and links', one: 'Document' },
  },
  {
    accreditations: accreditationWords,
    partners: partnerLinkWords,
    learningLines: learningLineWords,
    modules: moduleWords,
    contactPoints: contactPointWords,
    relatedProgrammes: programmeRelationWords,
    attributes: attributeWords,
    documents: documentWords,
  },
)

export const programmeReadWords = readWords(
  programmeWords,
  recordWords,
  {
    name: 'Programma',
    publishedAt: 'Online sinds',
    editions: 'Edities',
    editionCount: 'Edities',
    moduleCount: 'Modules',
    nextEdition: 'Volgende editie',
    lastEdition: 'Laatste editie',
    hasUpcomingEdition: { label: 'Komende editie', hint: 'Er komt nog een editie.' },
    isStale: {
      label: 'Verouderd',
      hint: 'Geen komende editie, de laatste voorbij, een prijs zonder btw-regime, of inschrijving open voor een voorbije datum.',
    },
    completeness: 'Volledigheid',
    completenessScore: 'Compleet',
    missing: 'Ontbreekt',
    price: 'Prijs, btw',
    seats: 'Plaatsen',
    speakers: 'Docenten en sprekers',
    testimonials: 'Ervaringen',
    assignment: 'Opdracht',
    enquiries: 'Aanvragen',
  },
  {
    name: { label: 'Programme', hint: 'The title.' },
    publishedAt: { label: 'Online since', hint: 'When it was first published, in UTC.' },
    editions: 'Editions',
    editionCount: { label: 'Editions', hint: 'Number of editions.' },
    moduleCount: { label: 'Modules', hint: 'Number of modules.' },
    nextEdition: { label: 'Next edition', hint: 'The first that starts today or later and is not cancelled.' },
    lastEdition: { label: 'Last edition', hint: 'The most recent that has started.' },
    hasUpcomingEdition: { label: 'Upcoming edition', hint: 'Whether an edition is to come: `nextEdition` is one.' },
    isStale: {
      label: 'Stale',
      hint: 'Whether `completeness` misses any of `upcomingEdition`, `lastEditionEnded`, `priceVat` and `registrationDate`.',
    },
    completeness: {
      label: 'Completeness',
      hint: 'How much of what a complete programme has is there, and what is missing.',
    },
    completenessScore: { label: 'Complete', hint: 'From 0 to 100.' },
    missing: { label: 'Missing', hint: 'What a complete programme has and this one has not.' },
    price: { label: 'Price, VAT', hint: 'Price of the next edition.' },
    seats: { label: 'Seats', hint: 'Seats taken in the next edition, of how many.' },
    speakers: 'Lecturers and speakers',
    testimonials: 'Testimonials',
    assignment: { label: 'Assignment', hint: 'The assignment it was made to measure for.' },
    enquiries: 'Enquiries',
  },
)

/** What is missing, in a sentence, and the verb of the link that mends it. */
interface Gap {
  message: string
  fix: string
}

const completenessWords: Record<Locale, Record<CompletenessField, Gap>> = words(
  {
    title: { message: 'Titel ontbreekt.', fix: 'Vul in' },
    summary: { message: 'Samenvatting ontbreekt.', fix: 'Schrijf' },
    provider: { message: 'Aanbieder ontbreekt.', fix: 'Koppel' },
    audience: { message: 'Doelgroep niet beschreven.', fix: 'Schrijf' },
    modules: { message: 'Geen modules, en geen beschrijving van de werkwijze.', fix: 'Voeg toe' },
    contactPoints: { message: 'Geen contact voor vragen of inschrijving.', fix: 'Voeg toe' },
    upcomingEdition: { message: 'Geen komende editie.', fix: 'Plan' },
    lastEditionEnded: { message: 'De laatste editie is voorbij.', fix: 'Werk bij' },
    price: { message: 'Prijs nog niet bekend.', fix: 'Vul aan' },
    priceVat: { message: 'Prijs zonder btw-regime.', fix: 'Vul aan' },
    registrationDate: { message: 'De inschrijving staat open voor een datum die voorbij is.', fix: 'Werk bij' },
    outcomes: { message: 'Leeropbrengsten ontbreken.', fix: 'Schrijf' },
    admission: { message: 'Toelating niet beschreven.', fix: 'Schrijf' },
    speakers: { message: 'Geen docenten of sprekers.', fix: 'Koppel' },
  },
  {
    title: { message: 'The title is missing.', fix: 'Fill in' },
    summary: { message: 'The summary is missing.', fix: 'Write' },
    provider: { message: 'The provider is missing.', fix: 'Link' },
    audience: { message: 'The audience is not described.', fix: 'Write' },
    modules: { message: 'There are no modules, and the method is not described.', fix: 'Add' },
    contactPoints: { message: 'There is no contact for questions or registration.', fix: 'Add' },
    upcomingEdition: { message: 'There is no upcoming edition.', fix: 'Plan' },
    lastEditionEnded: { message: 'The last edition has ended.', fix: 'Update' },
    price: { message: 'The price is not known yet.', fix: 'Complete' },
    priceVat: { message: 'The price has no VAT regime.', fix: 'Complete' },
    registrationDate: { message: 'Registration is open for a date that has passed.', fix: 'Update' },
    outcomes: { message: 'The learning outcomes are missing.', fix: 'Write' },
    admission: { message: 'Admission is not described.', fix: 'Write' },
    speakers: { message: 'There are no lecturers or speakers.', fix: 'Link' },
  },
)

/** What is missing, in one sentence: "Aanbieder ontbreekt." */
export const completenessMessage = (field: CompletenessField, locale: Locale): string =>
  completenessWords[locale][field].message

/** The verb of the link that mends it: "Koppel". */
export const completenessFix = (field: CompletenessField, locale: Locale): string =>
  completenessWords[locale][field].fix
