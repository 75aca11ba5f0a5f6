import { AppError } from '../core/errors.ts'

const sentences = {
  UNKNOWN: {
    nl: 'Deze API-sleutel kennen we niet. Controleer of u hem helemaal hebt overgenomen.',
    en: 'We do not know this API key. Check that all of it was copied.',
  },
  EXPIRED: {
    nl: 'Deze API-sleutel is verlopen. Maak een nieuwe.',
    en: 'This API key has expired. Make a new one.',
  },
  REVOKED: {
    nl: 'Deze API-sleutel is ingetrokken. Maak een nieuwe.',
    en: 'This API key was revoked. Make a new one.',
  },
  INACTIVE: {
    nl: 'De collega van deze API-sleutel is niet meer actief.',
    en: 'The colleague this API key belongs to is no longer active.',
  },
}

/**
 * A key that lets nobody in. Only who has all of a key hears what became of it: to everybody else it is unknown, whatever
 * they guessed right.
 */
export class DeadKeyError extends AppError {
  constructor(reason: keyof typeof sentences) {
    super('UNAUTHENTICATED', () => ({ reason }), sentences[reason])
  }
}

/** What takes a person, asked with a key. */
export class NotWithKeyError extends AppError {
  constructor() {
    super('FORBIDDEN', () => ({ what: 'api-key' }), {
      nl: 'Dit kan niet met een API-sleutel. Meld u aan en doe het zelf.',
      en: 'This is not possible with an API key. Sign in and do it yourself.',
    })
  }
}
