/** A question that the playground can open: what to ask, with which values, and how to show the answer. */
export interface PlaygroundQuestion {
  query: string
  variables?: Record<string, unknown> | null
  /** Result view: columns of the table, chart. */
  view?: Record<string, unknown> | null
}

/** The address of the playground with a question in it. It stands behind `#`, so that no server or log gets to see it. */
export function playgroundLink({ query, variables, view }: PlaygroundQuestion): string {
  const parts = [`query=${encodeURIComponent(query)}`]
  if (isSomething(variables)) parts.push(`variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`)
  if (isSomething(view)) parts.push(`view=${encodeURIComponent(JSON.stringify(view))}`)
  return `/playground#${parts.join('&')}`
}

/** The question in the part of an address after `#`; null when there is none, or none that can be read. */
export function readPlaygroundLink(hash: string): PlaygroundQuestion | null {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part): [string, string] => {
        const at = part.indexOf('=')
        return [part.slice(0, Math.max(at, 0)), part.slice(at + 1)]
      }),
  )
  try {
    const query = decodeURIComponent(parts.get('query') ?? '')
    if (query.trim() === '') return null
    return { query, variables: jsonObject(parts.get('variables')), view: jsonObject(parts.get('view')) }
  } catch {
    return null
  }
}

const isSomething = (value: Record<string, unknown> | null | undefined): value is Record<string, unknown> =>
  value !== null && value !== undefined && Object.keys(value).length > 0

function jsonObject(encoded: string | undefined): Record<string, unknown> | null {
  if (!encoded) return null
  const value: unknown = JSON.parse(decodeURIComponent(encoded))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
