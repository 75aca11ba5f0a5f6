import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { testimonialInput } from './testimonial.ts'

export const testimonialNames = conceptNames(['de', 'ervaring', 'ervaringen'], ['testimonial', 'testimonials'])

export const testimonialWords = fieldWords(
  testimonialInput,
  {
    quote: 'Citaat',
    personId: 'Persoon',
    position: { label: 'Functie', hint: 'Zoals die bij het citaat staat.' },
    department: 'Afdeling',
    organisationId: 'Organisatie',
    programmeId: 'Programma',
    editionNumber: { label: 'Nummer van de editie', hint: 'Waaraan deze persoon meedeed.' },
    consentGiven: {
      label: 'Toestemming gegeven',
      hint: 'Zonder toestemming blijft het citaat onzichtbaar voor bezoekers.',
    },
    status: 'Status',
  },
  {
    quote: 'Quote',
    personId: 'Person',
    position: { label: 'Position', hint: 'As it stands with the quote.' },
    department: 'Department',
    organisationId: 'Organisation',
    programmeId: 'Programme',
    editionNumber: { label: 'Number of the edition', hint: 'In which this person took part.' },
    consentGiven: { label: 'Consent given', hint: 'Without consent the quote is hidden from visitors.' },
    status: 'Status',
  },
)

export const testimonialReadWords = readWords(
  testimonialWords,
  recordWords,
  { name: 'Ervaring' },
  { name: { label: 'Testimonial', hint: 'Who says it, or the first words.' } },
)
