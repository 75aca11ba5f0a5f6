import { check } from '@aanbod/shared/core/validate.ts'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { addExampleOffers } from './example-offers.ts'
import { type Make, seededKinds } from './make.ts'

interface Made {
  kind: keyof typeof seededKinds
  id: string
  input: Record<string, unknown>
}

const made: Made[] = []
const published: string[] = []

/** Notes what is asked for instead of storing it. */
const note = {
  ...Object.fromEntries(
    Object.keys(seededKinds).map(kind => [
      kind,
      async (input: Record<string, unknown>) => {
        const id = v7()
        made.push({ kind: kind as Made['kind'], id, input })
        return id
      },
    ]),
  ),
  learningLinesOf: async (programmeId: string) =>
    (made.find(({ id }) => id === programmeId)?.input['learningLines'] as unknown[]).map(() => v7()),
  publish: async (programmeId: string) => void published.push(programmeId),
} as unknown as Make

const of = (kind: Made['kind']) => made.filter(record => record.kind === kind)

describe('the example offers', () => {
  beforeAll(() => addExampleOffers(note))

  test('are all input that a person could have written', () => {
    const faults = made.flatMap(
      ({ kind, input }) => check(seededKinds[kind], input).faults?.map(fault => ({ kind, input, fault })) ?? [],
    )
    expect(faults).toEqual([])
  })

  test('name no organisation, person, topic or address twice', () => {
    const names = (['provider', 'partner', 'topic', 'person'] as const).flatMap(kind =>
      of(kind).map(({ input }) =>
        [input['givenName'], input['infix'], input['familyName'], input['name']].filter(Boolean).join(' '),
      ),
    )
    const slugs = of('programme').map(({ input }) => input['slug'])
    expect(names.length).toBe(new Set(names).size)
    expect(slugs.length).toBe(new Set(slugs).size)
  })

  test('are published only with what publishing needs', () => {
    const programmes = of('programme')
    expect(published.map(id => programmes.find(programme => programme.id === id)?.input['title'])).toEqual([
      'Metropool',
      'Collegereeks Strategisch Adviseren II',
    ])
    for (const id of published) {
      const input = programmes.find(programme => programme.id === id)?.input ?? {}
      const modules = of('module').filter(module => module.input['programmeId'] === id)
      expect(input).toMatchObject({
        summary: expect.any(String),
        providerId: expect.any(String),
        audience: expect.any(String),
      })
      expect(modules.length).toBeGreaterThan(0)
      expect(input['contactPoints']).not.toEqual([])
    }
    expect(programmes.filter(programme => programme.input['status'] === 'PUBLISHED')).toEqual([])
  })
})
