import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { changePasswordInput, signInInput, userInput } from './user.ts'

export const userNames = conceptNames(['de', 'gebruiker', 'gebruikers'], ['user', 'users'])

export const userWords = fieldWords(
  userInput,
  {
    name: 'Naam',
    email: { label: 'E-mail', hint: 'Hiermee meldt deze collega zich aan.' },
    role: { label: 'Rol', hint: 'Bepaalt wat deze collega mag zien en wijzigen.' },
    active: { label: 'Actief', hint: 'Wie niet actief is, kan zich niet aanmelden.' },
  },
  {
    name: 'Name',
    email: { label: 'E-mail', hint: 'What this colleague signs in with.' },
    role: { label: 'Role', hint: 'Decides what this colleague may see and change.' },
    active: { label: 'Active', hint: 'Who is not active cannot sign in.' },
  },
)

export const userReadWords = readWords(
  userWords,
  recordWords,
  { lastSignedInAt: 'Laatst aangemeld' },
  { lastSignedInAt: { label: 'Last signed in', hint: 'Date and time, in UTC.' } },
)

export const signInWords = fieldWords(
  signInInput,
  { email: 'E-mail', password: 'Wachtwoord' },
  { email: 'E-mail', password: 'Password' },
)

export const changePasswordWords = fieldWords(
  changePasswordInput,
  {
    currentPassword: 'Huidig wachtwoord',
    newPassword: { label: 'Nieuw wachtwoord', hint: 'Ten minste 12 tekens; een zin onthoudt u het makkelijkst.' },
  },
  {
    currentPassword: 'Current password',
    newPassword: { label: 'New password', hint: 'At least 12 characters; a sentence is easiest to remember.' },
  },
)
