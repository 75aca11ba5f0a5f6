import fc from 'fast-check'
import { vocabularies } from '@aanbod/shared/core/vocabularies.ts'
import type { Api } from '../../kit/api.ts'

/*
 * A small world of providers, programmes, editions and sessions, made at random, and what everything about it is when one
 * works it out by hand: no SQL, no code of the server. Words are of letters alone, so that every collation sorts them alike.
 */

export type Kind = 'text' | 'code' | 'number' | 'flag' | 'date' | 'words' | 'one' | 'many'

export interface FieldModel {
  kind: Kind
  /** Codes in the order of their vocabulary. */
  codes?: readonly string[]
  target?: TypeName
  /** The GraphQL type of a number. */
  whole?: boolean
}

export type TypeName = 'Provider' | 'Programme' | 'Edition' | 'Session'
export type Entity = { id: string } & Record<string, unknown>

const codes = (name: keyof typeof vocabularies): FieldModel => ({ kind: 'code', codes: vocabularies[name] })
const text: FieldModel = { kind: 'text' }
const flag: FieldModel = { kind: 'flag' }
const date: FieldModel = { kind: 'date' }
const whole: FieldModel = { kind: 'number', whole: true }
const one = (target: TypeName): FieldModel => ({ kind: 'one', target })
const many = (target: TypeName): FieldModel => ({ kind: 'many', target })

/** The fields of each type that the properties are about. */
export const types: Record<TypeName, Record<string, FieldModel>> = {
  Provider: { name: text, city: text, memberCount: whole, crkboRegistered: flag, programmes: many('Programme') },
  Programme: {
    title: text,
    category: text,
    kind: codes('ProgrammeKind'),
    language: codes('Locale'),
    durationDays: { kind: 'number' },
    inCompanyAvailable: flag,
    developedIn: date,
    outcomes: { kind: 'words' },
    provider: one('Provider'),
    editions: many('Edition'),
  },
  Edition: {
    number: whole,
    durationText: text,
    status: codes('EditionStatus'),
    deliveryMode: codes('DeliveryMode'),
    capacity: whole,
    startsOn: date,
    programme: one('Programme'),
    sessions: many('Session'),
  },
  Session: {
    title: text,
    kind: codes('SessionKind'),
    date,
    durationMinutes: whole,
    overnight: flag,
    edition: one('Edition'),
  },
}

export const listOf: Record<TypeName, string> = {
  Provider: 'providers',
  Programme: 'programmes',
  Edition: 'editions',
  Session: 'sessions',
}

export interface World {
  of: Record<TypeName, Entity[]>
}

/** Few words, some alike but for an accent or a capital, so that conditions are met often and ties are common. */
export const words = ['Advies', 'advies', 'Ádvies', 'bestuur', 'Bestuur', 'bëstuur', 'stad', 'Zorg', 'zórg', 'ijk']
export const dates = [
  '2025-12-29',
  '2026-01-01',
  '2026-02-28',
  '2026-10-26',
  '2026-10',
  '2026',
  '2027',
  '2027-01',
  'XXXX-02-12',
  'XXXX-03',
]
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 3 })
const word = fc.constantFrom(...words)
const code = (name: keyof typeof vocabularies) => fc.constantFrom(...(vocabularies[name] as readonly string[]))
/** Few numbers, so that they tie. */
const few = (max: number) => fc.integer({ min: 1, max })

const worldParts = fc.record({
  providers: fc.array(
    fc.record({ name: word, city: maybe(word), memberCount: maybe(few(4)), crkboRegistered: fc.boolean() }),
    { minLength: 2, maxLength: 5 },
  ),
  programmes: fc.array(
    fc.record({
      title: word,
      category: maybe(word),
      kind: code('ProgrammeKind'),
      language: code('Locale'),
      durationDays: maybe(few(8).map(half => half / 2)),
      inCompanyAvailable: fc.boolean(),
      developedIn: maybe(fc.constantFrom(...dates)),
      outcomes: fc.array(word, { maxLength: 3 }),
      provider: maybe(fc.nat()),
    }),
    { minLength: 12, maxLength: 30 },
  ),
  editions: fc.array(
    fc.record({
      durationText: maybe(word),
      status: code('EditionStatus'),
      deliveryMode: code('DeliveryMode'),
      capacity: maybe(few(6)),
      startsOn: maybe(fc.constantFrom(...dates)),
      programme: fc.nat(),
    }),
    { minLength: 15, maxLength: 40 },
  ),
  sessions: fc.array(
    fc.record({
      title: maybe(word),
      kind: code('SessionKind'),
      date: maybe(fc.constantFrom(...dates)),
      durationMinutes: maybe(few(5).map(quarters => quarters * 15)),
      overnight: fc.boolean(),
      edition: fc.nat(),
    }),
    { minLength: 15, maxLength: 50 },
  ),
})

/** Makes a world of that seed, through the API, and hands it back as it was meant. */
export async function makeWorld(api: Pick<Api, 'add'>, seed: number): Promise<World> {
  const [parts] = fc.sample(worldParts, { numRuns: 1, seed })
  if (!parts) throw new Error('No world was made')
  const providers: Entity[] = []
  for (const values of parts.providers) {
    const { id } = await api.add.provider(values)
    providers.push({ ...values, id, programmes: [] })
  }
  const programmes: Entity[] = []
  for (const { provider: index, ...values } of parts.programmes) {
    const provider = index === null ? null : (providers[index % providers.length] ?? null)
    const { id } = await api.add.programme({ ...values, providerId: provider?.id ?? null })
    const programme: Entity = { ...values, id, provider, editions: [] }
    ;(provider?.['programmes'] as Entity[] | undefined)?.push(programme)
    programmes.push(programme)
  }
  const editions: Entity[] = []
  for (const { programme: index, ...values } of parts.editions) {
    const programme = programmes[index % programmes.length] as Entity
    const siblings = programme['editions'] as Entity[]
    // A number for most; it is unique within its programme.
    const number = editions.length % 4 === 0 ? null : siblings.length + 1
    const { id } = await api.add.edition({ ...values, number, programmeId: programme.id })
    const edition: Entity = { ...values, number, id, programme, sessions: [] }
    siblings.push(edition)
    editions.push(edition)
  }
  const sessions: Entity[] = []
  for (const { edition: index, ...drawn } of parts.sessions) {
    const edition = editions[index % editions.length] as Entity
    // A session lies within its edition.
    const values = earliest(edition['startsOn']) && drawn.date ? { ...drawn, date: edition['startsOn'] } : drawn
    const { id } = await api.add.session({ ...values, editionId: edition.id })
    const session: Entity = { ...values, id, edition }
    ;(edition['sessions'] as Entity[]).push(session)
    sessions.push(session)
  }
  return { of: { Provider: providers, Programme: programmes, Edition: editions, Session: sessions } }
}

export const fold = (value: string) => value.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The first day a date known in part can mean; null without a year. */
export function earliest(value: unknown): string | null {
  if (typeof value !== 'string' || value.startsWith('X')) return null
  return `${value}-01-01`.slice(0, 10)
}
