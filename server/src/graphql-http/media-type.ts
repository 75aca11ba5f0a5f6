/** What an answer can be written as; the first when the caller has no wish. */
export const mediaTypes = ['application/json', 'application/graphql-response+json'] as const
export type MediaType = (typeof mediaTypes)[number]

interface Range {
  type: string
  weight: number
}

/**
 * The media type to answer in, by an `Accept` header: by weight, then what is named before what a wildcard covers, then as
 * the header has them. Null when it takes neither.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept
 */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  if (!accept?.trim()) return mediaTypes[0]
  const known = answered.get(accept)
  if (known !== undefined) return known
  const found = negotiate(accept)
  // Callers of one kind say the same again and again; who makes up new headers gets nothing kept for it.
  if (answered.size < 100) answered.set(accept, found)
  return found
}

const answered = new Map<string, MediaType | null>()

function negotiate(accept: string): MediaType | null {
  const ranges = accept.split(',').flatMap(rangeOf)
  const wishes = mediaTypes.flatMap(type => {
    // The most specific range speaks for a type: `application/json;q=0, */*` is anything but JSON.
    const matches = [type, 'application/*', '*/*'].map(pattern => ranges.findIndex(range => range.type === pattern))
    const specificity = matches.findIndex(index => index >= 0)
    const place = matches[specificity] ?? -1
    const weight = ranges[place]?.weight ?? 0
    return weight > 0 ? [{ type, weight, specificity, place }] : []
  })
  wishes.sort((a, b) => b.weight - a.weight || a.specificity - b.specificity || a.place - b.place)
  return wishes[0]?.type ?? null
}

function rangeOf(text: string): Range[] {
  const [type = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const values = new Map(
    parameters.map((parameter): [string, string] => {
      const [name = '', value = ''] = parameter.split('=')
      return [name, value]
    }),
  )
  const charset = values.get('charset')?.replaceAll('"', '')
  if (charset && charset !== 'utf-8' && charset !== 'utf8') return []
  const weight = Number(values.get('q') ?? 1)
  return [{ type, weight: Number.isNaN(weight) ? 0 : weight }]
}

/** Whether a `content-type` says JSON in UTF-8, which is what JSON is in when nothing is said. */
export function isJson(contentType: string | undefined): boolean {
  if (contentType === mediaTypes[0]) return true
  const [range] = rangeOf(contentType ?? '')
  return range?.type === 'application/json'
}
