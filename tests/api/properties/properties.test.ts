import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, openApi, startApi } from '../../kit/api.ts'
import { type Filter, filterOf, holds } from './filters.ts'
import { groupsOf, measure, measureSelection } from './groups.ts'
import { type Entity, listOf, makeWorld, type TypeName, type World } from './model.ts'
import { asInput, compare, orderOf, type Term } from './orders.ts'

/*
 * What the server answers, compared with what one finds by hand. The cases are the same in every run, so that a failure is
 * one that anybody can repeat; PROPERTY_SEED and PROPERTY_RUNS look further.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_122)
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 60)
const names: TypeName[] = ['Provider', 'Programme', 'Edition', 'Session']
const anyType = fc.constantFrom(...names)

interface Page {
  list: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes: { id: string }[]
  }
}

describe.each([1, 2, 3])('in random world %i', number => {
  let api: Api
  let world: World
  beforeAll(async () => {
    api = await openApi()
    world = await makeWorld(api, seed + number)
  })
  afterAll(() => api.close())
  const check = <T>(values: fc.Arbitrary<T>, right: (value: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(values, right), { seed: seed + number, numRuns })

  async function page(
    type: TypeName,
    variables: { filter?: Filter; orderBy?: Term[]; first?: number; after?: string | null; offset?: number },
  ) {
    const admin = await api.caller('admin')
    const { list } = await admin.ask<Page>(
      `query ($filter: ${type}Filter, $orderBy: [${type}Order!], $first: Int = 500, $after: String, $offset: Int) {
        list: ${listOf[type]}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
          totalCount pageInfo { hasNextPage endCursor } nodes { id }
        }
      }`,
      { ...variables, ...(variables.orderBy ? { orderBy: asInput(variables.orderBy) } : {}) },
    )
    return { ...list, ids: list.nodes.map(({ id }) => id) }
  }
  const question = () =>
    anyType.chain(type =>
      fc.record({ type: fc.constant(type), filter: filterOf(world, type, 2), orderBy: orderOf(type) }),
    )

  test('a filter finds what it is to find, in the order asked', async () => {
    await check(question(), async ({ type, filter, orderBy }) => {
      const found = await page(type, { filter, orderBy })
      const wanted = world.of[type].filter(record => holds(type, filter, record))
      expect([...found.ids].sort()).toEqual(wanted.map(({ id }) => id).sort())
      expect(found.totalCount).toBe(wanted.length)
      const records = found.ids.map(id => world.of[type].find(record => record.id === id) as Entity)
      records
        .slice(1)
        .forEach((record, index) =>
          expect(compare(type, orderBy, records[index] as Entity, record)).toBeLessThanOrEqual(0),
        )
    })
  })

  test('pages by cursor and by offset give every record once, and as many as are counted', async () => {
    await check(fc.tuple(question(), fc.integer({ min: 1, max: 9 })), async ([{ type, filter, orderBy }, first]) => {
      const whole = await page(type, { filter, orderBy })
      const byCursor: string[] = []
      for (let after: string | null = null; ;) {
        const part: Awaited<ReturnType<typeof page>> = await page(type, { filter, orderBy, first, after })
        expect(part.totalCount).toBe(whole.totalCount)
        byCursor.push(...part.ids)
        if (!part.pageInfo.hasNextPage) break
        after = part.pageInfo.endCursor
      }
      expect(byCursor).toEqual(whole.ids)
      const offset = Math.floor(whole.ids.length / 2)
      expect((await page(type, { filter, orderBy, first, offset })).ids).toEqual(
        whole.ids.slice(offset, offset + first),
      )
    })
  })

  test('lists inside records and their counts take filters, orders and pages of their own', async () => {
    const admin = await api.caller('admin')
    const nested = fc
      .constantFrom(
        { type: 'Provider' as const, list: 'programmes', target: 'Programme' as const },
        { type: 'Programme' as const, list: 'editions', target: 'Edition' as const },
        { type: 'Edition' as const, list: 'sessions', target: 'Session' as const },
      )
      .chain(place =>
        fc.record({
          place: fc.constant(place),
          filter: filterOf(world, place.target, 1),
          orderBy: orderOf(place.target),
          first: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
          offset: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        }),
      )
    await check(nested, async ({ place: { type, list, target }, filter, orderBy, first, offset }) => {
      const { records } = await admin.ask<{
        records: { nodes: { id: string; all: { id: string }[]; some: { id: string }[]; count: number }[] }
      }>(
        `query ($filter: ${target}Filter, $orderBy: [${target}Order!], $first: Int, $offset: Int) {
          records: ${listOf[type]}(first: 50) { nodes {
            id
            all: ${list}(filter: $filter, orderBy: $orderBy) { id }
            some: ${list}(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) { id }
            count: ${list}Count(filter: $filter)
          } }
        }`,
        { filter, orderBy: asInput(orderBy), first, offset },
      )
      expect(records.nodes).toHaveLength(world.of[type].length)
      for (const { id, all, some, count } of records.nodes) {
        const record = world.of[type].find(candidate => candidate.id === id) as Entity
        const wanted = (record[list] as Entity[]).filter(child => holds(target, filter, child))
        expect(all.map(child => child.id).sort()).toEqual(wanted.map(child => child.id).sort())
        expect(count).toBe(wanted.length)
        const from = offset ?? 0
        expect(some).toEqual(all.slice(from, first === undefined ? undefined : from + first))
        const children = all.map(child => wanted.find(candidate => candidate.id === child.id) as Entity)
        children
          .slice(1)
          .forEach((child, index) =>
            expect(compare(target, orderBy, children[index] as Entity, child)).toBeLessThanOrEqual(0),
          )
      }
    })
  })

  test('an aggregate has every group, and measures of each what one finds by hand', async () => {
    const admin = await api.caller('admin')
    const asked = anyType.chain(type =>
      fc.record({
        type: fc.constant(type),
        filter: filterOf(world, type, 1),
        groups: groupsOf(type),
        atLeast: fc.integer({ min: 0, max: 3 }),
      }),
    )
    await check(asked, async ({ type, filter, groups, atLeast }) => {
      const selection = groups.map(group => group.selection).join(' ')
      const { rows } = await admin.ask<{ rows: (Record<string, unknown> & { group?: Record<string, unknown> })[] }>(
        `query ($filter: ${type}Filter, $groupBy: [${type}Group!], $having: ${type}Having) {
          rows: ${listOf[type].replace(/s$/, '')}Aggregate(filter: $filter, groupBy: $groupBy, having: $having) {
            ${selection && `group { ${selection} }`} ${measureSelection(type)}
          }
        }`,
        { filter, groupBy: groups.map(group => group.term), having: { count: { gte: atLeast } } },
      )
      const keyOf = (values: unknown[]) => JSON.stringify(values)
      const byHand = new Map<string, Entity[]>()
      for (const record of world.of[type].filter(candidate => holds(type, filter, candidate))) {
        const key = keyOf(groups.map(group => group.valueOf(record)))
        byHand.set(key, [...(byHand.get(key) ?? []), record])
      }
      // Without groups everything is one, be it empty.
      if (groups.length === 0 && byHand.size === 0) byHand.set('[]', [])
      const wanted = new Map([...byHand].filter(([, records]) => records.length >= atLeast))
      const found = new Map(rows.map(row => [keyOf(groups.map(group => group.read(row.group ?? {}))), row]))
      expect(found.size).toBe(rows.length)
      expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort())
      for (const [key, records] of wanted) {
        const { group: _group, ...row } = found.get(key) ?? {}
        const { avg, ...measures } = measure(type, records)
        expect(row).toMatchObject(measures)
        for (const [name, value] of Object.entries(avg)) {
          const given = (row['avg'] as Record<string, number | null>)[name]
          if (value === null) expect(given).toBeNull()
          else expect(given).toBeCloseTo(value, 6)
        }
      }
    })
  })
})

test('who pages by cursor misses nothing and sees nothing twice while colleagues add and remove', async () => {
  const api = await startApi()
  const admin = await api.caller('admin')
  const made = new Map<string, string>()
  for (const title of ['b', 'd', 'f', 'h', 'j', 'l', 'n', 'p']) made.set((await api.add.programme({ title })).id, title)
  const seen: string[] = []
  for (let after: string | null = null, turn = 0; ; turn++) {
    const { list }: Page = await admin.ask<Page>(
      `query ($after: String) { list: programmes(first: 2, after: $after, orderBy: [{ field: TITLE }]) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
      { after },
    )
    seen.push(...list.nodes.map(({ id }) => id))
    // One before the page, which an offset would take for one more to skip, and one right behind it.
    await api.add.programme({ title: `a${turn}` })
    if (turn === 0) {
      const [removed] = seen
      await admin.ask('mutation ($id: ID!) { deleteProgramme(id: $id, version: 1) { id } }', { id: removed })
    }
    if (!list.pageInfo.hasNextPage) break
    after = list.pageInfo.endCursor
  }
  expect(seen.filter(id => made.has(id)).map(id => made.get(id))).toEqual([...made.values()])
  expect(new Set(seen).size).toBe(seen.length)
})
