import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { enquiryInput, submitEnquiryInput } from './enquiry.ts'

export const enquiryNames = conceptNames(['de', 'aanvraag', 'aanvragen'], ['enquiry', 'enquiries'])

const nl = {
  kind: 'Soort',
  programmeId: 'Programma',
  editionId: 'Editie',
  salutation: { label: 'Aanhef', hint: 'Zoals mevrouw.' },
  name: 'Naam',
  email: 'E-mail',
  phone: 'Telefoon',
  address: { label: 'Adres', hint: 'Voor een brochure per post.' },
  organisation: 'Organisatie',
  remarks: 'Opmerkingen',
}
const en = {
  kind: 'Kind',
  programmeId: 'Programme',
  editionId: 'Edition',
  salutation: { label: 'Salutation', hint: 'Such as Ms.' },
  name: 'Name',
  email: 'E-mail',
  phone: { label: 'Phone', hint: 'Kept as written.' },
  address: { label: 'Address', hint: 'For a brochure by post.' },
  organisation: { label: 'Organisation', hint: 'As the visitor wrote it.' },
  remarks: 'Remarks',
}

export const submitEnquiryWords = fieldWords(
  submitEnquiryInput,
  { ...nl, consent: 'Ik ga akkoord met de privacyverklaring' },
  { ...en, consent: { label: 'I agree with the privacy statement', hint: 'Must be true.' } },
)

export const enquiryWords = fieldWords(
  enquiryInput,
  {
    ...nl,
    consentAt: { label: 'Toestemming op', hint: 'Wanneer de afzender akkoord ging met de verwerking.' },
    status: 'Status',
    assigneeId: { label: 'Behandelaar', hint: 'Welke collega dit oppakt.' },
    personId: { label: 'Persoon', hint: 'Wie dit blijkt te zijn.' },
    enrolmentId: { label: 'Deelname', hint: 'Wat er van de aanvraag geworden is.' },
    notes: { label: 'Notities', hint: 'Alleen voor collega’s.' },
  },
  {
    ...en,
    consentAt: { label: 'Consent at', hint: 'When the sender agreed with the processing.' },
    status: 'Status',
    assigneeId: { label: 'Assignee', hint: 'The colleague who deals with it.' },
    personId: { label: 'Person', hint: 'Who the sender turned out to be.' },
    enrolmentId: { label: 'Enrolment', hint: 'What became of the enquiry.' },
    notes: { label: 'Notes', hint: 'For colleagues only.' },
  },
)

export const enquiryReadWords = readWords(
  enquiryWords,
  recordWords,
  {
    phoneE164: 'Telefoon, internationaal',
  },
  {
    phoneE164: {
      label: 'Phone, international',
      hint: 'The phone number in E.164, such as +31703024910; null when there is none.',
    },
  },
)
