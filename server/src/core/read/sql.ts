import { today } from '@aanbod/shared/core/calendar.ts'

/** Tells the day it is, the same for everything one statement asks. */
export interface Clock {
  readonly today: string
}

export const clock = (): Clock => {
  let day: string | undefined
  return {
    get today() {
      return (day ??= today())
    },
  }
}

/** Where a value of a statement comes from, and what becomes of it on the way. */
export interface Slot {
  holder: object
  key: string
  read(value: unknown, clock: Clock): unknown
}

/** SQL text under construction: values go in as bind parameters, tables get aliases of their own. */
export class Statement {
  readonly values: unknown[] = []
  /** Where each of the values comes from. */
  readonly slots: Slot[] = []
  /** Whether every value says where it comes from, so that the text can be run again with others in their places. */
  isReusable = true
  readonly clock = clock()
  #aliases = 0
  readonly #defined: string[] = []

  /** The placeholder of a value that belongs to this one run, such as who asks; the cast tells PostgreSQL its type. */
  bind(value: unknown, cast?: string): string {
    this.isReusable = false
    return this.#place(value, cast)
  }

  /**
   * The placeholder of what stands under a key of the arguments. The text of the statement may depend on whether there is a
   * value, and of which kind, but not on which it is: the same text is run again with another value in its place.
   *
   * @param read - makes what is bound of it; may refuse it, or throw `OtherText` when such a value makes another text
   */
  take<H extends object, K extends keyof H & string>(
    holder: H,
    key: K,
    cast: string,
    read: (value: H[K], clock: Clock) => unknown = value => value,
  ): string {
    this.slots[this.values.length] = { holder, key, read: read as Slot['read'] }
    return this.#place(read(holder[key], this.clock), cast)
  }

  /** The same with nothing in it: what was taken in so far has no place in the text after all. */
  startAgain(): this {
    this.values.length = 0
    this.slots.length = 0
    this.#defined.length = 0
    this.isReusable = true
    return this
  }

  alias(): string {
    return `t${this.#aliases++}`
  }

  /** Rows that the statement finds once, wherever it speaks of them by the name that this gives. */
  define(sql: string): string {
    const name = `found${this.#defined.length}`
    this.#defined.push(`${name} as materialized (${sql})`)
    return name
  }

  /** What was defined, to stand before the rest of the text once that is complete. */
  get definitions(): string {
    return this.#defined.length > 0 ? `with ${this.#defined.join(', ')} ` : ''
  }

  #place(value: unknown, cast?: string): string {
    this.values.push(value)
    return `$${this.values.length}${cast ? `::${cast}` : ''}`
  }
}

/** Says that a value makes another text than the one that takes it in. */
export class OtherText extends Error {}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Joins predicates; nothing at all holds always. */
export const every = (predicates: (string | null | undefined)[]) =>
  predicates
    .filter(Boolean)
    .map(text => `(${text})`)
    .join(' and ') || 'true'
