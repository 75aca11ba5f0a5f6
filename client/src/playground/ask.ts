import { locale } from '../core/i18n.ts'

/** What went wrong, as the server says it. */
export interface Fault {
  message: string
  code: string | null
  /** Where in the text of the query. */
  line: number | null
  column: number | null
  /** Where in the answer. */
  path: string
  extensions: Record<string, unknown>
}

export interface Question {
  query: string
  values: Record<string, unknown>
  operationName: string | null
}

export interface Answer {
  question: Question
  /** What was answered; null when nothing was. */
  data: Record<string, unknown> | null
  faults: Fault[]
  /** How long it took, from asking to having read it. */
  ms: number
  /** Size of the answer in bytes. */
  bytes: number
  /** When it came. */
  at: number
}

/** The server could not be reached, or did not answer in GraphQL. */
export class NoAnswerError extends Error {
  constructor(readonly status: number | null) {
    super(`no answer${status ? `: ${status}` : ''}`)
  }
}

const accept = 'application/graphql-response+json, application/json;q=0.9'

/**
 * Asks the API, with the session of whoever is signed in. Stopping the signal stops the work on the server too.
 *
 * @throws NoAnswerError when there is none
 */
export async function ask(question: Question, signal?: AbortSignal): Promise<Answer> {
  const started = performance.now()
  const { query, values, operationName } = question
  let response: Response
  let text: string
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept, 'accept-language': locale.value },
      body: JSON.stringify({ query, variables: values, ...(operationName ? { operationName } : {}) }),
      signal: signal ?? null,
    })
    text = await response.text()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new NoAnswerError(null)
  }
  const body = parsed(text)
  if (!body) throw new NoAnswerError(response.status)
  return {
    question,
    data: isObject(body['data']) ? body['data'] : null,
    faults: Array.isArray(body['errors']) ? body['errors'].map(faultOf) : [],
    ms: performance.now() - started,
    bytes: new Blob([text]).size,
    at: Date.now(),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && ('data' in value || 'errors' in value) ? value : null
  } catch {
    return null
  }
}

function faultOf(error: unknown): Fault {
  const { message, locations, path, extensions } = isObject(error) ? error : {}
  const place: unknown = Array.isArray(locations) ? locations[0] : undefined
  const { line, column } = isObject(place) ? place : {}
  const details = isObject(extensions) ? extensions : {}
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof details['code'] === 'string' ? details['code'] : null,
    line: typeof line === 'number' ? line : null,
    column: typeof column === 'number' ? column : null,
    path: Array.isArray(path) ? path.join('.') : '',
    extensions: details,
  }
}

/** Whether the server no longer knows who asks. */
export const isSignedOut = ({ faults }: Pick<Answer, 'faults'>): boolean =>
  faults.some(({ code }) => code === 'UNAUTHENTICATED')
