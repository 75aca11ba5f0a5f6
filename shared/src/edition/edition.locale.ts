import { contactPointWords } from '../contact-point/contact-point.locale.ts'
import { attributeWords, documentWords } from '../core/attachments.locale.ts'
import { priceWords } from '../core/price.locale.ts'
import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, groupOf, readWords } from '../core/words.ts'
import { sessionWords } from '../session/session.locale.ts'
import { editionInput } from './edition.ts'

export const editionNames = conceptNames(['de', 'editie', 'edities'], ['edition', 'editions'])

export const priceLineWords = fieldWords(
  groupOf(editionInput.shape.priceLines),
  {
    label: 'Omschrijving',
    kind: 'Soort',
    price: 'Prijs',
    percentage: { label: 'Percentage', hint: 'In procenten van de prijs, in plaats van een bedrag.' },
    mandatory: { label: 'Verplicht', hint: 'Telt mee in de totaalprijs.' },
    validUntil: { label: 'Geldig tot en met', hint: 'Zoals bij een vroegboekkorting.' },
    combinable: { label: 'Te combineren', hint: 'Mag samen met andere kortingen.' },
  },
  {
    label: 'Label',
    kind: 'Kind',
    price: 'Price',
    percentage: { label: 'Percentage', hint: 'In percent of the price, instead of an amount.' },
    mandatory: { label: 'Mandatory', hint: 'Counts in the total price.' },
    validUntil: {
      label: 'Valid until',
      hint: 'Last day it holds, as for an early-bird discount; may be known in part.',
    },
    combinable: { label: 'Can be combined', hint: 'May go together with other discounts.' },
  },
  { price: priceWords },
)

export const editionWords = fieldWords(
  editionInput,
  {
    programmeId: 'Programma',
    number: 'Nummer',
    label: { label: 'Naam', hint: 'Zoals “voorjaar 2019”. Laat leeg voor titel en nummer.' },
    status: 'Status',
    registration: 'Inschrijving',
    certainty: { label: 'Hoe zeker zijn de data', hint: 'Voorlopig staat er publiek als “onder voorbehoud”.' },
    startsOn: { label: 'Begint', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
    endsOn: { label: 'Eindigt', hint: 'Dag, maand of jaar mogen nog onbekend zijn.' },
    durationText: { label: 'Duur', hint: 'In woorden, zoals “19 maanden”.' },
    locationId: 'Locatie',
    deliveryMode: 'Vorm',
    language: { label: 'Taal', hint: 'Alleen als zij anders is dan die van het programma.' },
    minParticipants: { label: 'Minimum', hint: 'Zo veel deelnemers zijn nodig om door te gaan.' },
    capacity: { label: 'Plaatsen', hint: 'Hoogste aantal deelnemers.' },
    price: 'Prijs',
    priceLines: { label: 'Prijsregels', hint: 'Onderdelen, opties, tarieven en kortingen.', one: 'Prijsregel' },
    registrationDeadline: { label: 'Inschrijven tot en met' },
    registrationUrl: 'Inschrijfpagina',
    registrationOrganisationId: {
      label: 'Inschrijven bij',
      hint: 'Alleen als een ander dan de aanbieder de inschrijving doet.',
    },
    cancellationTerms: 'Annuleringsvoorwaarden',
    fundedById: 'Betaald door',
    hostIds: { label: 'Gastheren', one: 'Gastheer' },
    realisedParticipants: { label: 'Werkelijk aantal deelnemers', hint: 'Zoals gemeld na afloop.' },
    contactPoints: { label: 'Contact', one: 'Contactpunt' },
    sessions: { label: 'Sessies', one: 'Sessie' },
    attributes: { label: 'Overige kenmerken', one: 'Kenmerk' },
    documents: { label: 'Documenten en links', one: 'Document' },
  },
  {
    programmeId: 'Programme',
    number: 'Number',
    label: { label: 'Name', hint: 'Such as “spring 2019”; title and number when left out.' },
    status: 'Status',
    registration: 'Registration',
    certainty: {
      label: 'Certainty of the dates',
      hint: 'Provisional dates are shown to the public “under reservation”.',
    },
    startsOn: {
      label: 'Starts',
      hint: 'A date that may be known in part, such as 2026-10-26, 2026-10, 2026 or XXXX-10-26.',
    },
    endsOn: { label: 'Ends', hint: 'A date that may be known in part; not before the start.' },
    durationText: { label: 'Duration', hint: 'In words, such as “19 months”.' },
    locationId: 'Location',
    deliveryMode: 'Mode of delivery',
    language: { label: 'Language', hint: 'Only when it differs from that of the programme.' },
    minParticipants: { label: 'Minimum', hint: 'Number of participants needed to go ahead.' },
    capacity: { label: 'Seats', hint: 'Largest number of participants.' },
    price: 'Price',
    priceLines: {
      label: 'Price lines',
      hint: 'Components, options, rates and discounts, in order.',
      one: 'Price line',
    },
    registrationDeadline: { label: 'Register by', hint: 'Last day to register; may be known in part.' },
    registrationUrl: 'Registration page',
    registrationOrganisationId: {
      label: 'Register with',
      hint: 'Only when another than the provider handles registration.',
    },
    cancellationTerms: 'Cancellation terms',
    fundedById: 'Paid for by',
    hostIds: { label: 'Hosts', hint: 'Organisations that receive the group.', one: 'Host' },
    realisedParticipants: { label: 'Actual number of participants', hint: 'As reported afterwards.' },
    contactPoints: { label: 'Contact', one: 'Contact point' },
    sessions: { label: 'Sessions', one: 'Session' },
    attributes: { label: 'Other facts', hint: 'Facts of a page that have no field of their own.', one: 'Fact' },
    documents: { label: 'Documents and links', one: 'Document' },
  },
  {
    price: priceWords,
    priceLines: priceLineWords,
    contactPoints: contactPointWords,
    sessions: sessionWords,
    attributes: attributeWords,
    documents: documentWords,
  },
)

export const editionReadWords = readWords(
  editionWords,
  recordWords,
  {
    name: 'Editie',
    totalFrom: { label: 'Totaal vanaf', hint: 'De prijs met alle verplichte onderdelen.' },
    enrolments: 'Deelnemers',
    enrolmentCount: 'Aanmeldingen',
    sessionCount: 'Sessies',
    seatsTaken: 'Bezet',
    seatsLeft: 'Vrij',
    seats: 'Plaatsen',
    fillRate: { label: 'Bezetting', hint: 'Bezette plaatsen, gedeeld door alle plaatsen: van 0 tot 1.' },
    registrationOpenedAt: { label: 'Inschrijving open sinds', hint: 'Toen de inschrijving voor het eerst openging.' },
    fullAt: { label: 'Vol sinds', hint: 'Toen de aanmelding kwam die de laatste plaats nam.' },
    leadTimeDays: { label: 'Dagen tot vol', hint: 'Van het openen van de inschrijving tot de laatste plaats.' },
    conflicts: 'Botsingen',
  },
  {
    name: { label: 'Edition', hint: 'Its own name, or else the title of the programme with the number.' },
    totalFrom: {
      label: 'Total from',
      hint: 'The price with all mandatory components; null when one of them is not known.',
    },
    enrolments: 'Participants',
    enrolmentCount: { label: 'Enrolments', hint: 'Number of enrolments, whatever their status.' },
    sessionCount: { label: 'Sessions', hint: 'Number of sessions.' },
    seatsTaken: { label: 'Seats taken', hint: 'Number of confirmed and completed enrolments.' },
    seatsLeft: { label: 'Seats left', hint: 'Null when the number of seats is not known; never below 0.' },
    seats: { label: 'Seats', hint: 'Seats taken, of how many.' },
    fillRate: {
      label: 'Fill rate',
      hint: 'Seats taken divided by capacity, from 0 to 1; null when the capacity is not known.',
    },
    registrationOpenedAt: {
      label: 'Registration opened',
      hint: 'When registration first became `OPEN`; null when it never did, or before this was kept.',
    },
    fullAt: {
      label: 'Full since',
      hint: 'When the application came in that took the last seat; null while seats are left or the capacity is not known.',
    },
    leadTimeDays: {
      label: 'Days until full',
      hint: 'Days from `registrationOpenedAt` to `fullAt`, in Europe/Amsterdam; null while either is not known.',
    },
    conflicts: { label: 'Conflicts', hint: 'What clashes with its sessions; a conflict warns and never blocks.' },
  },
)
