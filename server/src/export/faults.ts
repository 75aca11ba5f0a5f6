import type { Locale } from '@aanbod/shared/core/locale.ts'
import { issueOf, type Fault, type Path } from '@aanbod/shared/core/errors.ts'
import { AppError } from '../core/errors.ts'
import { HttpFault, malformed, notJson, tooLarge } from '../graphql-http/faults.ts'

/** A request for an export that is none. */
class ExportFault extends AppError {
  constructor(sentence: Record<Locale, string>, path: Path) {
    super('BAD_USER_INPUT', locale => ({ issues: [{ path, code: 'invalid', message: sentence[locale] }] }), sentence)
  }
}

export const notAsAsked = (faults: Fault[]) =>
  new AppError('BAD_USER_INPUT', locale => ({ issues: faults.map(fault => issueOf(fault, locale)) }), {
    nl: 'Zo is de export niet te maken: controleer wat u vroeg.',
    en: 'The export cannot be made like this: check what you asked.',
  })

export const readsOnly = () =>
  new ExportFault(
    {
      nl: 'Alleen wat leest, is te exporteren: haal uit de vraag wat iets wijzigt.',
      en: 'Only what reads can be exported: take out of the query what changes something.',
    },
    ['query'],
  )

export const noSchema = () =>
  new ExportFault(
    {
      nl: 'Het schema is niet te exporteren. Het is als bestand te halen van /schema.graphql.',
      en: 'The schema cannot be exported. Fetch it as a file from /schema.graphql.',
    },
    ['query'],
  )

export const asksNothing = () =>
  new ExportFault(
    {
      nl: 'Deze vraag vraagt niets dat in een bestand komt: noem een lijst, en er velden van.',
      en: 'This query asks for nothing that goes into a file: name a list, and fields of it.',
    },
    ['query'],
  )

export const whichOperation = () =>
  new ExportFault(
    {
      nl: 'Er staan meer vragen in deze tekst. Noem met `operationName` welke u exporteert.',
      en: 'There are several queries in this text. Say with `operationName` which one to export.',
    },
    ['operationName'],
  )

export const whichList = (names: string[]) => {
  const list = names.map(name => `\`${name}\``).join(', ')
  return new ExportFault(
    {
      nl: `Deze vraag geeft meer lijsten: ${list}. Noem met \`root\` welke u exporteert.`,
      en: `This query gives several lists: ${list}. Say with \`root\` which one to export.`,
    },
    ['root'],
  )
}

export const unknownColumn = (path: string, index: number) =>
  new ExportFault(
    {
      nl: `De vraag heeft geen kolom \`${path}\`.`,
      en: `The query has no column \`${path}\`.`,
    },
    ['columns', index],
  )

export const unknownList = (path: string, index: number) =>
  new ExportFault(
    {
      nl: `De vraag heeft geen lijst \`${path}\` die regels kan worden. Een lijst in een lijst gaat open samen met die eromheen.`,
      en: `The query has no list \`${path}\` that can become rows. A list inside a list is opened together with the one around it.`,
    },
    ['expand', index],
  )

export const allow = 'POST, OPTIONS'

export const onlyByPost = () =>
  new HttpFault(405, { nl: 'Exporteren gaat met POST.', en: 'An export is made by POST.' }, [], allow)

/** What Fastify refuses by itself, in our words. */
export function faultOf(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge()
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return notJson()
  return statusCode === 400 ? malformed() : error
}

export const tooManyAtOnce = (most: number) =>
  new AppError('RATE_LIMITED', () => ({}), {
    nl: `Er lopen al ${most} exports van u. Wacht tot er een klaar is, of stop er een.`,
    en: `${most} exports of yours are running already. Wait for one to end, or cancel one.`,
  })
