/** SQL text under construction: values go in as bind parameters, tables get aliases of their own. */
export class Statement {
  readonly values: unknown[] = []
  #aliases = 0

  /** The placeholder of a value; the cast tells PostgreSQL its type. */
  bind(value: unknown, cast?: string): string {
    this.values.push(value)
    return `$${this.values.length}${cast ? `::${cast}` : ''}`
  }

  alias(): string {
    return `t${this.#aliases++}`
  }
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Joins predicates; nothing at all holds always. */
export const every = (predicates: (string | null | undefined)[]) =>
  predicates
    .filter(Boolean)
    .map(text => `(${text})`)
    .join(' and ') || 'true'
