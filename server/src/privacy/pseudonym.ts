import { Property } from '@mikro-orm/decorators/legacy'

/**
 * The id under which a row is known to whoever may not know whom it is about: a keyed hash of the id, filled in by the
 * database. Kept rather than computed, so that rows are found and ordered by it.
 */
export const Pseudonym = (): PropertyDecorator =>
  Property({
    type: 'uuid',
    hidden: true,
    lazy: true,
    unique: true,
    defaultRaw: 'gen_random_uuid()',
  }) as PropertyDecorator

/** SQL of the name that goes with a pseudonym: "Persoon 7F3K-9QM2", the same in every language. */
export const pseudonymName = (word: 'Persoon' | 'Aanvraag', pseudonym: string) =>
  `'${word} ' || pseudonym_code(${pseudonym})`

/** SQL of a moment cut down to its day in Europe/Amsterdam: to the second it would tell who was entered when. */
export const dayOf = (moment: string) => `date_trunc('day', ${moment}, 'Europe/Amsterdam')`
