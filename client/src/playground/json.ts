/** One line of JSON as it is shown. */
export interface JsonLine {
  /** Where it stands: `programmes.nodes.3.title`. */
  path: string
  depth: number
  /** The name or place before the value; null for a closing bracket and the outermost value. */
  name: string | null
  /** The value of a line without anything below it, or the bracket that opens or closes. */
  text: string
  kind: 'text' | 'number' | 'boolean' | 'null' | 'open' | 'close' | 'folded'
  /** How many there are below, of what can be folded. */
  size?: number
  comma: boolean
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The lines of a value, without what is folded. */
export function jsonLines(value: unknown, folded: ReadonlySet<string>): JsonLine[] {
  const lines: JsonLine[] = []
  const visit = (item: unknown, path: string, name: string | null, depth: number, comma: boolean) => {
    if (!isNested(item)) {
      const kind = item === null || item === undefined ? 'null' : kindOf(item)
      lines.push({ path, depth, name, text: JSON.stringify(item ?? null), kind, comma })
      return
    }
    const isList = Array.isArray(item)
    const entries = Object.entries(item)
    const [opening, closing] = isList ? ['[', ']'] : ['{', '}']
    if (entries.length === 0 || folded.has(path)) {
      const text = entries.length === 0 ? `${opening}${closing}` : `${opening} … ${closing}`
      lines.push({
        path,
        depth,
        name,
        text,
        kind: entries.length === 0 ? 'null' : 'folded',
        size: entries.length,
        comma,
      })
      return
    }
    lines.push({ path, depth, name, text: opening, kind: 'open', size: entries.length, comma: false })
    entries.forEach(([key, inner], index) =>
      visit(inner, path === '' ? key : `${path}.${key}`, isList ? null : key, depth + 1, index < entries.length - 1),
    )
    lines.push({ path, depth, name: null, text: closing, kind: 'close', comma })
  }
  visit(value, '', null, 0, false)
  return lines
}

const kindOf = (value: unknown): 'text' | 'number' | 'boolean' =>
  typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text'

/** The paths of everything that can be folded below some depth. */
export function foldable(value: unknown, from: number): string[] {
  const paths: string[] = []
  const visit = (item: unknown, path: string, depth: number) => {
    if (!isNested(item)) return
    const entries = Object.entries(item)
    if (depth >= from && entries.length > 0) paths.push(path)
    for (const [key, inner] of entries) visit(inner, path === '' ? key : `${path}.${key}`, depth + 1)
  }
  visit(value, '', 0)
  return paths
}

/** What stands at a path. */
export function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value
  // Names of GraphQL have no dots in them.
  return path
    .split('.')
    .reduce<unknown>((item, key) => (isNested(item) ? (item as Record<string, unknown>)[key] : undefined), value)
}
