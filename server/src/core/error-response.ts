import { randomUUID } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Path } from '@aanbod/shared/core/errors.ts'
import { errorCodes, issueOf } from '@aanbod/shared/core/errors.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import {
  ForeignKeyConstraintViolationException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core'
import { getNamedType, GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql'
import type { MiddlewareFn } from 'type-graphql'
import type { Context } from '../context.ts'
import { AppError, InputError, InUseError, sentenceOf } from './errors.ts'

/**
 * Puts every error of a resolver into the words of the caller. What nobody foresaw is logged under a code, and only the
 * code goes out.
 */
export const translateErrors: MiddlewareFn<Context> = async ({ context, info }, next) => {
  try {
    return (await next()) as unknown
  } catch (error) {
    const isOfQuery = error instanceof InputError && info.operation.operation === OperationTypeNode.QUERY
    throw publicError(isOfQuery ? error.ofQuery() : error, context)
  }
}

/** Looks at what a change is to answer before it is made, so that a fault there leaves everything as it was. */
export const refuseUnanswerable: MiddlewareFn<Context> = async ({ context, info }, next) => {
  if (context.caller !== null && info.parentType === info.schema.getMutationType())
    context.read.assertAnswerable(getNamedType(info.returnType).name, info)
  return (await next()) as unknown
}

/** An error as it may go out, in the words of the caller. */
export function publicError(error: unknown, { locale, request }: Pick<Context, 'locale' | 'request'>): GraphQLError {
  if (error instanceof GraphQLError && error.extensions['code'] !== undefined) return error
  const known = knownError(error)
  if (known) return known.toGraphQL(locale)
  const requestId = randomUUID().slice(0, 8)
  request.log.error({ err: error, requestId }, 'A request failed')
  return new GraphQLError(sentenceOf('INTERNAL_SERVER_ERROR', locale), {
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  })
}

/** Violations of the database that a person can cause, as the errors they are. */
function knownError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  if (error instanceof UniqueConstraintViolationException) return takenError(error)
  if (error instanceof ForeignKeyConstraintViolationException) return new InUseError([])
  if (error instanceof OptimisticLockError) return new AppError('CONFLICT', () => ({ fields: [] }))
  return null
}

/** `programme_slug_unique` with `Key (slug)=(metropool) already exists` is a fault of the field `slug`. */
function takenError(error: UniqueConstraintViolationException): AppError {
  const detail = String((error as { detail?: string }).detail ?? error.message)
  const [, columns = '', values = ''] = /Key \((.+?)\)=\((.*?)\)/.exec(detail) ?? []
  const fields = columns
    .split(', ')
    .map(column => column.replace(/"/g, '').replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()))
  const isLink = fields.some(field => field.endsWith('Id'))
  const path: Path = [fields.at(-1) || 'id']
  return new InputError([
    isLink
      ? { path, code: 'exists', params: { name: fields.length > 1 ? (values.split(', ').at(-1) ?? '') : '' } }
      : { path, code: 'taken', params: { value: values } },
  ])
}

const known = new Set<string>(errorCodes)

/** Makes errors that arose before any resolver (a wrong query, a value of the wrong kind) speak like all others. */
export const uniformErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
      const locale = contextValue.locale ?? 'nl'
      const shown = contextValue.signedIn ? (error: GraphQLFormattedError) => error : withoutSuggestions
      response.body.singleResult.errors = response.body.singleResult.errors.map(error => uniform(shown(error), locale))
    },
  }),
}

/** "Did you mean …" names what is in the schema, which a visitor may not read. */
const withoutSuggestions = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: error.message.replace(/ Did you mean .*$/s, ''),
})

function uniform(error: GraphQLFormattedError, locale: Locale): GraphQLFormattedError {
  const code = String(error.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR')
  const { stacktrace: _hidden, ...extensions } = error.extensions ?? {}
  if (known.has(code) && (code !== 'BAD_USER_INPUT' || extensions['issues'])) return { ...error, extensions }
  if (code === 'INTERNAL_SERVER_ERROR')
    return { message: sentenceOf('INTERNAL_SERVER_ERROR', locale), extensions: { code } }
  return { ...error, extensions: { code: 'BAD_USER_INPUT', issues: [coercionIssue(error.message, locale)] } }
}

/** "Variable "$input" got invalid value 1 at "input.kind"; …" names the field; anything else is about the query itself. */
function coercionIssue(message: string, locale: Locale) {
  const at = /at "\w+\.?([^"]*)"/.exec(message)?.[1] ?? ''
  const missing = /Field "([^"]+)" of required type|Variable "\$(\w+)" of required type/.exec(message)
  const unknown = /Field "([^"]+)" is not defined by type/.exec(message)
  const path = [
    ...at
      .split(/[.[\]]/)
      .filter(Boolean)
      .map(part => (/^\d+$/.test(part) ? Number(part) : part)),
    ...(missing ? [missing[1] ?? missing[2] ?? ''] : []),
    ...(unknown ? [unknown[1] ?? ''] : []),
  ]
  if (missing) return issueOf({ path, code: 'required' }, locale)
  if (/does not exist in "\w+" enum/.test(message)) return issueOf({ path, code: 'unknown_code' }, locale)
  if (path.length > 0)
    return issueOf({ path, code: unknown ? 'unknown_field' : 'invalid', params: { name: String(path.at(-1)) } }, locale)
  return { path, code: 'invalid', message }
}
