import type { AnyClass } from '../entity.ts'

/** How records of a type are found, ordered and shown to whom: declared once, beside the entity. */
export interface Reading {
  /** Columns that a search looks in, by weight; A counts most. */
  search?: { A: string[]; B?: string[]; C?: string[] }
  /** Relations whose records are searched too, such as the modules of a programme; `edition.programme` goes on from there. */
  searchIn?: string[]
  /** Those of them whose names are in its own, so that words found there count as its own. */
  namedBy?: string[]
  /** What a person calls the record: an SQL expression, for pickers, messages and orders on relations to it. */
  label?: (alias: string) => string
  /** What lists of other records sort it on, when that is not its label: a person by the family name. */
  sort?: (alias: string) => string
  /** A second line that tells namesakes apart. */
  detail?: (alias: string) => string
  /** Order of lists that ask for none. */
  order?: { field: string; direction?: 'ASC' | 'DESC' }[]
  /** The to-one relation to the record it lives and dies with; in the trash with it. */
  owner?: string
  /** Predicate on rows that somebody who is not signed in may see. Without it: none. */
  published?: (alias: string) => string
  /** Nobody may list these without signing in, but they show where something published links to them. */
  publicOnlyWhenLinked?: boolean
}

const readings = new Map<AnyClass, Reading>()

export const declareReading = (entity: AnyClass, reading: Reading): void => void readings.set(entity, reading)

/** What was declared for a class, or for the nearest parent. */
export function readingOf(entity: AnyClass): Reading {
  for (
    let type: AnyClass | null = entity;
    type && typeof type === 'function';
    type = Object.getPrototypeOf(type) as AnyClass | null
  ) {
    const reading = readings.get(type)
    if (reading) return reading
  }
  return {}
}
