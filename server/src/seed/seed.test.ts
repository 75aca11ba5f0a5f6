import { check } from '@aanbod/shared/core/validate.ts'
import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { ReadService } from '../core/read/read.service.ts'
import { openDatabase } from '../database/database.ts'
import { openPglite } from '../database/embedded.ts'
import { addExampleOffers } from './example-offers.ts'
import { type Make, seededKinds } from './make.ts'
import { seedExampleOffers } from './seed.ts'

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

test('the example offers come once, whatever became of them', async () => {
  const pglite = await openPglite()
  const database = await openDatabase(readConfig({}), { pglite })
  const seed = () =>
    seedExampleOffers({
      em: database.em.fork() as EntityManager,
      signedIn: null,
      caller: null,
      locale: 'nl',
      read: new ReadService(database.em as EntityManager, database.orm.getMetadata(), null),
    } as Context)
  const rows = async () => {
    const { rows: tables } = await pglite.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    )
    const found: Record<string, unknown[]> = {}
    for (const { name } of tables)
      found[name] = (await pglite.query(`select to_jsonb(t) as row from "${name}" t order by 1`)).rows
    return found
  }

  await seed()
  expect((await rows())['programme']?.length).toBe(of('programme').length)
  await pglite.exec(`delete from testimonial; delete from assignment; update programme set tagline = 'Anders'`)
  const before = await rows()
  await seed()
  expect(await rows()).toEqual(before)
  await database.close()
  await pglite.close()
})
