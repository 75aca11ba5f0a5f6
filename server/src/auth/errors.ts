import { AppError } from '../core/errors.ts'

const secondsOrMinutes = (seconds: number, [second, seconds_, minute, minutes]: [string, string, string, string]) => {
  if (seconds < 90) return `${seconds} ${seconds === 1 ? second : seconds_}`
  const rounded = Math.ceil(seconds / 60)
  return `${rounded} ${rounded === 1 ? minute : minutes}`
}

/** Too many wrong passwords, for the account or from the address. */
export class RateLimitedError extends AppError {
  constructor(readonly retryAfterSeconds: number) {
    super('RATE_LIMITED', () => ({ retryAfterSeconds }), {
      nl: `Te veel pogingen. Probeer het over ${secondsOrMinutes(retryAfterSeconds, ['seconde', 'seconden', 'minuut', 'minuten'])} opnieuw.`,
      en: `Too many attempts. Try again in ${secondsOrMinutes(retryAfterSeconds, ['second', 'seconds', 'minute', 'minutes'])}.`,
    })
  }
}

/** Wrong credentials. It does not say whether there is such an account. */
export class WrongCredentialsError extends AppError {
  constructor(readonly attemptsLeft: number) {
    super('UNAUTHENTICATED', () => ({ attemptsLeft }), {
      nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      en: 'This e-mail address and password do not belong together.',
    })
  }
}

/** A sign-in link that was used, is over, or never was. */
export class DeadLinkError extends AppError {
  constructor() {
    super('UNAUTHENTICATED', () => ({}), {
      nl: 'Deze aanmeldlink werkt niet (meer). Vraag een beheerder om een nieuwe.',
      en: 'This sign-in link does not work (any more). Ask an administrator for a new one.',
    })
  }
}
