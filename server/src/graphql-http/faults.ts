import type { Path } from '@aanbod/shared/core/errors.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { AppError } from '../core/errors.ts'

/** A request that is none, so that nothing of it ran. */
export class HttpFault extends AppError {
  constructor(
    readonly status: number,
    sentence: Record<Locale, string>,
    path: Path = [],
    /** The methods that would do, for a 405. */
    readonly allow?: string,
  ) {
    super('BAD_USER_INPUT', locale => ({ issues: [{ path, code: 'invalid', message: sentence[locale] }] }), sentence)
  }
}

export const notJson = () =>
  new HttpFault(415, {
    nl: 'Stuur de vraag als application/json, in UTF-8.',
    en: 'Send the query as application/json, in UTF-8.',
  })

export const notAcceptable = () =>
  new HttpFault(406, {
    nl: 'Het antwoord kan application/graphql-response+json of application/json zijn; iets anders is er niet.',
    en: 'The answer can be application/graphql-response+json or application/json; there is nothing else.',
  })

export const malformed = () =>
  new HttpFault(400, {
    nl: 'Wat u stuurde, is geen geldige JSON.',
    en: 'What you sent is no valid JSON.',
  })

export const tooLarge = () =>
  new HttpFault(413, {
    nl: 'Dit is te groot: hoogstens 16 MB in een keer.',
    en: 'This is too large: at most 16 MB at a time.',
  })

export const wrongMethod = () =>
  new HttpFault(
    405,
    {
      nl: 'Vraag met GET of POST; wijzigen kan alleen met POST.',
      en: 'Ask with GET or POST; changing takes POST.',
    },
    [],
    'GET, HEAD, POST, OPTIONS',
  )

export const oneObject = () =>
  new HttpFault(400, {
    nl: 'Stuur één JSON-object met daarin `query`. Meer vragen in één aanvraag kan niet.',
    en: 'Send one JSON object with `query` in it. Several queries in one request are not possible.',
  })

export const noQuery = () =>
  new HttpFault(
    400,
    {
      nl: 'De vraag ontbreekt: zet haar als tekst in `query`.',
      en: 'The query is missing: put it into `query` as text.',
    },
    ['query'],
  )

export const twice = (name: string) =>
  new HttpFault(400, { nl: `\`${name}\` staat twee keer in het adres.`, en: `\`${name}\` is in the address twice.` }, [
    name,
  ])

export const notText = (name: string) =>
  new HttpFault(400, { nl: `\`${name}\` moet een tekst zijn.`, en: `\`${name}\` has to be a text.` }, [name])

export const notObject = (name: string) =>
  new HttpFault(400, { nl: `\`${name}\` moet een JSON-object zijn.`, en: `\`${name}\` has to be a JSON object.` }, [
    name,
  ])
