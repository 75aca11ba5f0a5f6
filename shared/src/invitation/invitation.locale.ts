import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { invitationInput } from './invitation.ts'

export const invitationNames = conceptNames(['de', 'uitnodiging', 'uitnodigingen'], ['invitation', 'invitations'])

export const invitationWords = fieldWords(
  invitationInput,
  {
    meetingId: 'Bijeenkomst',
    personId: 'Genodigde',
    cohortId: { label: 'Jaargang', hint: 'De editie waaraan de genodigde meedeed.' },
    status: 'Antwoord',
    sentAt: 'Verstuurd op',
    respondedAt: 'Beantwoord op',
    remindedAt: 'Herinnerd op',
    checkedInAt: 'Ingecheckt op',
    workshopIds: { label: 'Workshops', hint: 'De onderdelen die de genodigde koos.', one: 'Workshop' },
    dietary: { label: 'Dieetwensen', hint: 'Alleen zichtbaar voor wie de bijeenkomst regelt.' },
    remark: 'Opmerking',
    guests: { label: 'Gasten', hint: 'Hoeveel mensen er meekomen.' },
  },
  {
    meetingId: 'Meeting',
    personId: 'Invitee',
    cohortId: { label: 'Cohort', hint: 'The edition the invitee took part in.' },
    status: 'Reply',
    sentAt: { label: 'Sent at', hint: 'Date and time.' },
    respondedAt: { label: 'Replied at', hint: 'Date and time.' },
    remindedAt: { label: 'Reminded at', hint: 'Date and time.' },
    checkedInAt: { label: 'Checked in at', hint: 'Date and time.' },
    workshopIds: { label: 'Workshops', hint: 'Agenda items the invitee chose.', one: 'Workshop' },
    dietary: { label: 'Dietary wishes', hint: 'Visible only to who arranges the meeting.' },
    remark: 'Remark',
    guests: { label: 'Guests', hint: 'Number of people who come along.' },
  },
)

export const invitationReadWords = readWords(
  invitationWords,
  recordWords,
  {
    name: 'Uitnodiging',
    organisation: 'Organisatie',
  },
  {
    name: { label: 'Invitation', hint: 'Who is invited.' },
    organisation: { label: 'Organisation', hint: 'Where the invitee works.' },
  },
)
