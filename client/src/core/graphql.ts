import type { ErrorCode, Issue, Use } from '@aanbod/shared/core/errors.ts'
import { type AnyVariables, Client, type CombinedError, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { coreWords } from './core.locale.ts'
import { locale } from './i18n.ts'

/** What somebody else saved while this person was typing, in `extensions.current` of a `CONFLICT`. */
export interface CurrentVersion {
  version: number
  updatedAt: string | null
  updatedBy: string | null
  /** The record as it stands now, in the shape of its input. */
  values: Record<string, unknown>
}

/** The one error a request can end in. */
export class RequestError extends Error {
  readonly code: ErrorCode | 'NETWORK'
  /** Faults in the input, of a `BAD_USER_INPUT`. */
  readonly issues: Issue[]
  /** Records that hold on to this one, of an `IN_USE`. */
  readonly uses: Use[]
  /** The version that was saved in between, of a `CONFLICT` on a stale version. */
  readonly current: CurrentVersion | null
  /** What an administrator can look up in the log. */
  readonly requestId: string | null

  constructor(code: ErrorCode | 'NETWORK', message: string, extensions: Record<string, unknown> = {}) {
    super(message)
    this.name = 'RequestError'
    this.code = code
    this.issues = listOf<Issue>(extensions.issues)
    this.uses = listOf<Use>(extensions.uses)
    this.current = currentOf(extensions.current)
    this.requestId = typeof extensions.requestId === 'string' ? extensions.requestId : null
  }
}

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

function currentOf(value: unknown): CurrentVersion | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, updatedAt, updatedBy, values } = value as Record<string, unknown>
  const by = typeof updatedBy === 'object' && updatedBy !== null ? (updatedBy as { name?: unknown }).name : updatedBy
  if (typeof version !== 'number') return null
  return {
    version,
    updatedAt: typeof updatedAt === 'string' ? updatedAt : null,
    updatedBy: typeof by === 'string' ? by : null,
    values: typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {},
  }
}

/**
 * No cache: a back-office shows what is true now. Lists keep their last page themselves for going back (useList).
 */
const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  requestPolicy: 'network-only',
  preferGetMethod: false,
  fetchOptions: () => ({ credentials: 'same-origin', headers: { 'accept-language': locale.value } }),
})

let onSignedOut: () => void = () => {}

/** Says what happens when the server no longer knows the session; the router sets this. */
export function whenSignedOut(handler: () => void) {
  onSignedOut = handler
}

/** What else to know of a request. */
export interface RequestOptions {
  signal?: AbortSignal
  /** The page handles being signed out itself: the sign-in page does. */
  quiet?: boolean
}

/**
 * Runs a query or mutation and answers with its data.
 *
 * @throws RequestError for everything that goes wrong, with a message in the person's language
 */
export async function request<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Data> {
  const context = options.signal ? { fetch: withSignal(options.signal) } : {}
  const operation = isMutation(document)
    ? client.mutation(document, variables, context)
    : client.query(document, variables, context)
  const { data, error } = await operation.toPromise()
  options.signal?.throwIfAborted()
  if (error) {
    const failure = requestErrorOf(error)
    if (failure.code === 'UNAUTHENTICATED' && !options.quiet) onSignedOut()
    throw failure
  }
  return data as Data
}

const isMutation = (document: TypedDocumentNode<unknown, never>) =>
  document.definitions.some(
    definition => definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
  )

const withSignal =
  (signal: AbortSignal): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([signal, init.signal]) : signal })

function requestErrorOf(error: CombinedError): RequestError {
  const t = coreWords[locale.value]
  const [first] = error.graphQLErrors
  if (!first) return new RequestError('NETWORK', t.errorNetwork)
  const code = (first.extensions.code ?? 'INTERNAL_SERVER_ERROR') as ErrorCode
  return new RequestError(code, first.message || t.errorInternal, first.extensions)
}

/** Any thrown thing as a `RequestError`, so that a page has one shape to show. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error
  console.error(error)
  return new RequestError('INTERNAL_SERVER_ERROR', coreWords[locale.value].errorInternal)
}
