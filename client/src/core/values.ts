/** Whether two values of a form mean the same: an empty text is no text, and key order does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  const [x, y] = [normal(a), normal(b)]
  if (Object.is(x, y)) return true
  if (Array.isArray(x) && Array.isArray(y))
    return x.length === y.length && x.every((item, index) => sameValue(item, y[index]))
  if (!isRecord(x) || !isRecord(y)) return false
  const keys = new Set([...Object.keys(x), ...Object.keys(y)])
  return [...keys].every(key => sameValue(x[key], y[key]))
}

const normal = (value: unknown) => (value === '' || value === undefined ? null : value)

/** A plain object, not a list or null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy that shares nothing with the original, of anything that can be sent as JSON; it sees through reactivity. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as T
  return value
}

/** The chosen keys of a record. */
export function pick<T extends object>(record: T, keys: Iterable<string>): Partial<T> {
  const wanted = new Set(keys)
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key))) as Partial<T>
}
