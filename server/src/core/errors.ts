import type { ErrorCode, Fault, Use } from '@aanbod/shared/core/errors.ts'
import { issueOf } from '@aanbod/shared/core/errors.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { words } from '@aanbod/shared/core/locale.ts'
import { GraphQLError } from 'graphql'

const sentences = words(
  {
    BAD_USER_INPUT: 'Niet opgeslagen: controleer de aangegeven velden.',
    NOT_FOUND: 'Dit is er niet (meer).',
    CONFLICT: 'Iemand anders heeft dit intussen gewijzigd. Vergelijk beide versies en kies.',
    IN_USE: 'Dit is nog ergens in gebruik. Maak die koppelingen eerst los.',
    UNAUTHENTICATED: 'Meld u eerst aan.',
    FORBIDDEN: 'Daarvoor hebt u geen rechten. Vraag een beheerder.',
    RATE_LIMITED: 'Te veel pogingen. Wacht even en probeer het opnieuw.',
    QUERY_TOO_COMPLEX: 'Deze vraag is te zwaar. Vraag minder tegelijk.',
    INTERNAL_SERVER_ERROR:
      'Er ging iets mis aan onze kant. Er is niets half opgeslagen. Noem de code aan de beheerder.',
  },
  {
    BAD_USER_INPUT: 'Not saved: check the fields named.',
    NOT_FOUND: 'This does not exist (any more).',
    CONFLICT: 'Somebody else has changed this in the meantime. Compare both versions and choose.',
    IN_USE: 'This is still in use. Remove those links first.',
    UNAUTHENTICATED: 'Sign in first.',
    FORBIDDEN: 'You may not do this. Ask an administrator.',
    RATE_LIMITED: 'Too many attempts. Wait a moment and try again.',
    QUERY_TOO_COMPLEX: 'This query is too heavy. Ask for less at a time.',
    INTERNAL_SERVER_ERROR:
      'Something went wrong on our side. Nothing was half saved. Give the code to the administrator.',
  },
)

type Extensions = Record<string, unknown>

/** An error that the caller is meant to see; its words are chosen when the caller's language is known. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly extensions: (locale: Locale) => Extensions = () => ({}),
    readonly sentence?: Record<Locale, string>,
  ) {
    super(code)
  }

  toGraphQL(locale: Locale): GraphQLError {
    return new GraphQLError((this.sentence ?? { nl: sentences.nl[this.code], en: sentences.en[this.code] })[locale], {
      extensions: { code: this.code, ...this.extensions(locale) },
    })
  }
}

/** One sentence for a code, in a language. */
export const sentenceOf = (code: ErrorCode, locale: Locale) => sentences[locale][code]

/** Fields that are invalid or break a rule. */
export class InputError extends AppError {
  constructor(
    readonly faults: Fault[],
    sentence?: Record<Locale, string>,
  ) {
    super('BAD_USER_INPUT', locale => ({ issues: faults.map(fault => issueOf(fault, locale)) }), sentence)
  }

  /** The same, of a question: there was nothing to save. */
  ofQuery(): InputError {
    return new InputError(this.faults, {
      nl: 'Zo is de vraag niet te beantwoorden: controleer de aangegeven plekken.',
      en: 'The query cannot be answered like this: check the places named.',
    })
  }
}

/** No such record, or none the caller may know of. */
export class NotFoundError extends AppError {
  constructor(type: string, id: string) {
    super('NOT_FOUND', () => ({ type, id }))
  }
}

/** A record that others link to. */
export class InUseError extends AppError {
  constructor(uses: Use[]) {
    super('IN_USE', () => ({ uses }))
  }
}

/** A record as it stands now, for somebody whose edit started from an older version. */
export interface Current {
  id: string
  version: number
  updatedAt: string
  updatedBy: { id: string; name: string } | null
  /** The fields of the patch, as input would write them now. */
  values: Record<string, unknown>
}

/** A stale edit. `fields` are those that both sides changed. */
export class ConflictError extends AppError {
  constructor(current: Current, fields: string[]) {
    super('CONFLICT', () => ({ current, fields }))
  }
}

/** Something the role of the caller does not allow: a field, a permission, or another thing by its name. */
export class ForbiddenError extends AppError {
  constructor(what: string) {
    super('FORBIDDEN', () => ({ what }), {
      nl: `Daarvoor hebt u geen rechten: ${what}. Vraag een beheerder.`,
      en: `You may not do this: ${what}. Ask an administrator.`,
    })
  }
}

export class UnauthenticatedError extends AppError {
  constructor() {
    super('UNAUTHENTICATED')
  }
}
