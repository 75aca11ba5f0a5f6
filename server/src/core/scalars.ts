import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'

/**
 * Scalars of text. Output passes as the database wrote it; input is any string, because the shared schemas check it
 * and name the field that is wrong, which a scalar cannot.
 */
const textScalar = (name: string, description: string, specifiedByURL?: string) =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: value => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: value => {
      if (typeof value !== 'string') throw new TypeError(`${name} is written as a string`)
      return value
    },
    parseLiteral: node => {
      if (node.kind !== Kind.STRING) throw new TypeError(`${name} is written as a string`)
      return node.value
    },
  })

export const DateScalar = textScalar(
  'Date',
  'A day of the calendar, `YYYY-MM-DD`; no time, no zone. Filters also take a day that moves along, in Europe/Amsterdam: `TODAY`, `START_OF_WEEK`, `END_OF_MONTH` (or `QUARTER`, `YEAR`), each with an offset in days, weeks, months, quarters or years: `TODAY-30d`, `START_OF_MONTH-1m`.',
)
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment, ISO 8601 with zone, such as `2026-10-26T08:30:00Z`. Answers are in UTC. In filters a day, `2026-10-26` or `TODAY-30d`, is all of that day in Europe/Amsterdam.',
)
export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A time of day, `HH:mm`, in the time zone of the location (Europe/Amsterdam when there is none).',
)
export const MarkdownScalar = textScalar(
  'Markdown',
  'CommonMark without raw HTML, at most 50,000 characters.',
  'https://spec.commonmark.org/',
)

/** How deep a JSON value may be nested; deeper ones are no values but attacks. */
const maxJsonDepth = 20

/** A value of any shape; the shared schemas check what is in it. */
export const JSONScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value of any shape: text, number, yes or no, list or object.',
  serialize: value => value,
  parseValue: value => {
    if (depthOf(value) > maxJsonDepth) throw new TypeError('JSON is nested too deeply')
    return value
  },
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
})

/** How deep a value is nested, looking no deeper than matters. */
function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > maxJsonDepth) return depth
  return Object.values(value).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, depth + 1)), depth)
}
