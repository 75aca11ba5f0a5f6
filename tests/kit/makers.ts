import type { Caller } from './caller.ts'

type Defaults<Values> = {
  [Key in keyof Values]?: (number: number, caller: Caller) => Values[Key] | Promise<Values[Key]>
}

/** Makes one record: the values a test names, and for the rest the fewest that are required. */
export type Maker<Values, Made> = (caller: Caller, values?: Partial<Values> & Record<string, unknown>) => Promise<Made>

let number = 0

/**
 * A maker that goes through the create mutation of a concept, as a person would.
 *
 * @param concept - the GraphQL type: `Programme` means `createProgramme(input: ProgrammeInput!)`
 * @param selection - the fields of the record that a test may want to name
 * @param defaults - for each required field a value, made only when the test doesn't give one; `number` differs each
 *   time, for what must be unique, and another maker can make the record a relation needs
 */
export function maker<Values extends object, Made extends { id: string }>(
  concept: string,
  selection: string,
  defaults: Defaults<Values>,
): Maker<Values, Made> {
  const document = `mutation ($input: ${concept}Input!) { made: create${concept}(input: $input) { ${selection} } }`
  return async (caller, values = {}) => {
    const input: Record<string, unknown> = { ...values }
    for (const [key, make] of Object.entries<Defaults<Values>[keyof Values]>(defaults)) {
      if (!(key in input)) input[key] = await make?.(++number, caller)
    }
    const { made } = await caller.ask<{ made: Made }>(document, { input })
    return made
  }
}

/*
 * One maker for each concept, in alphabetical order; a maker that needs another record calls that one's maker:
 *
 * const provider = maker<{ name: string }, { id: string; name: string }>('Provider', 'id version name', {
 *   name: number => `Aanbieder ${number}`,
 * })
 * const programme = maker<{ title: string; providerId: string }, { id: string; title: string }>('Programme', 'id version title', {
 *   title: number => `Opleiding ${number}`,
 *   providerId: (_number, caller) => provider(caller).then(made => made.id),
 * })
 */
export const makers = {}

export type Add = {
  [Concept in keyof typeof makers]: (typeof makers)[Concept] extends Maker<infer Values, infer Made>
    ? (values?: Partial<Values> & Record<string, unknown>) => Promise<Made>
    : never
}

/** The makers, each bound to the caller that makes the records. */
export function addAs(caller: () => Promise<Caller>): Add {
  const entries = Object.entries<Maker<object, unknown>>(makers)
  return Object.fromEntries(
    entries.map(([concept, make]) => [concept, async (values?: object) => make(await caller(), { ...values })]),
  ) as Add
}
