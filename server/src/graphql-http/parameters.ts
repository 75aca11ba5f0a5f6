import type { FastifyRequest } from 'fastify'
import { noQuery, notObject, notText, oneObject, twice } from './faults.ts'

/** What a request asks. */
export interface Parameters {
  query: string
  operationName: string | null
  variables: Record<string, unknown> | null
  extensions: Record<string, unknown> | null
}

/**
 * What a request asks, from its address or its body.
 *
 * @throws HttpFault that names what is missing or of the wrong kind
 */
export function parametersOf({ method, body, url }: Pick<FastifyRequest, 'method' | 'body' | 'url'>): Parameters {
  const given = method === 'POST' ? body : inAddress(url)
  if (!isObject(given)) throw oneObject()
  const query = textIn(given, 'query')
  if (!query?.trim()) throw noQuery()
  return {
    query,
    operationName: textIn(given, 'operationName'),
    variables: objectIn(given, 'variables'),
    extensions: objectIn(given, 'extensions'),
  }
}

function inAddress(url: string): Record<string, unknown> {
  const search = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '')
  const one = (name: string) => {
    const [value, ...more] = search.getAll(name)
    if (more.length > 0) throw twice(name)
    return value
  }
  const json = (name: string): unknown => {
    const text = one(name)
    if (!text) return null
    try {
      return JSON.parse(text)
    } catch {
      throw notObject(name)
    }
  }
  return {
    query: one('query'),
    operationName: one('operationName') || null,
    variables: json('variables'),
    extensions: json('extensions'),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textIn(given: Record<string, unknown>, name: string): string | null {
  const value = given[name] ?? null
  if (value !== null && typeof value !== 'string') throw notText(name)
  return value
}

function objectIn(given: Record<string, unknown>, name: string): Record<string, unknown> | null {
  const value = given[name] ?? null
  if (value !== null && !isObject(value)) throw notObject(name)
  return value
}
