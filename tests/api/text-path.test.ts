import { schema } from '@aanbod/server/src/schema.ts'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import type { Caller, Result } from '../kit/caller.ts'
import { roles } from '../kit/people.ts'
import { drawing, RandomQueries } from '../kit/random-query.ts'
import { resources } from '../kit/resources.ts'

/*
 * What PostgreSQL writes is the answer that graphql-js would give. `__typename` at the root has no text, so that a query that
 * ends with it takes the usual way.
 */
const api = await startApi({ seed: true })
const queries = Number(process.env['RANDOM_QUERIES'] ?? 60)

const isText = (sql: string) => /::text( end)? as result/.test(sql)
/** How many statements gave text; none, when others were needed than to see who asks. */
function text({ statements }: Result<unknown>): number {
  const answering = statements.filter(sql => !sql.includes("json_build_object('sessionId'"))
  return answering.every(isText) ? answering.length : 0
}
const usual = (query: string) => query.replace(/ \}\n/, ' usual: __typename }\n')

/** Data and errors without what differs from one request to the next. */
function shown({ data, errors, status }: Result<unknown>) {
  const { usual: _usual, ...fields } = (data ?? {}) as Record<string, unknown>
  return {
    status,
    data: data && fields,
    errors: errors?.map(({ message, path, extensions: { requestId: _requestId, ...extensions } }) => ({
      message,
      path,
      extensions,
    })),
  }
}

async function idsOf(caller: Caller): Promise<string[]> {
  const lists = resources.map(({ many }) => `${many}(first: 5) { nodes { id } }`).join(' ')
  const { data } = await caller.run<Record<string, { nodes: { id: string }[] }>>(`{ ${lists} }`)
  return Object.values(data ?? {}).flatMap(({ nodes }) => nodes.map(({ id }) => id))
}

const roots = resources.flatMap(({ one, many }) => [one, many, many, `${one}Aggregate`])
const known = roots.filter(name => schema().getQueryType()?.getFields()[name])

test.each(
  [...roles, null].map(
    (role, index) => [role ?? 'visitor', role, index + 1 + Number(process.env['SEED'] ?? 0)] as const,
  ),
)(
  'the %s gets the same from both ways of answering',
  async (_name, role, seed) => {
    const caller = await api.caller(role)
    const ids = await idsOf(await api.caller('admin'))
    const random = new RandomQueries(schema(), ids, drawing(seed))
    let inText = 0
    let answered = 0
    for (let made = 0; made < queries; made++) {
      const { query, variables } = random.next(known)
      const first = await caller.run(query, variables)
      // The second time another piece of code is at work, which leaves out what was looked at the first time.
      const second = await caller.run(query, variables)
      const otherwise = await caller.run(usual(query), variables)
      const isTooComplex = [first, otherwise].some(({ errors }) =>
        errors?.some(({ extensions }) => extensions.code === 'QUERY_TOO_COMPLEX'),
      )
      if (isTooComplex) continue
      const what = `${query}\n${JSON.stringify(variables)}`
      expect(text(otherwise), what).toBe(0)
      expect(JSON.stringify(otherwise.errors ?? []), what).not.toContain('INTERNAL_SERVER_ERROR')
      expect(shown(first), what).toEqual(shown(otherwise))
      expect(shown(second), what).toEqual(shown(otherwise))
      if (!first.errors) answered++
      if (!first.errors && text(first) > 0) {
        inText++
        expect(second.statements.length, what).toBe(text(second))
      }
    }
    expect(answered).toBeGreaterThan(queries / 6)
    expect(inText).toBeGreaterThan(answered / 3)
  },
  180_000,
)

test('another value in the place of one that was asked before is answered anew', async () => {
  const admin = await api.caller('admin')
  const query = `query ($filter: ProgrammeFilter, $first: Int, $orderBy: [ProgrammeOrder!], $nested: ModuleFilter, $with: Boolean!) {
    programmes(filter: $filter, first: $first, orderBy: $orderBy) { totalCount nodes { title modules(filter: $nested) { title } provider @include(if: $with) { name } } } }`
  const asked = [
    { filter: { title: { contains: 'metro' } }, with: true },
    { filter: { title: { contains: 'burge' } }, with: true },
    { filter: { title: { contains: 'burge' } }, with: false },
    { filter: { title: { startsWith: 'burge' } }, with: false },
    { filter: { title: { in: ['Metropool', 'x'] } }, with: false },
    { filter: { title: { in: ['x'] } }, with: false },
    { filter: { title: { in: [] } }, with: false },
    { filter: { title: { eq: null } }, with: false },
    { filter: { or: [{ title: { eq: 'Metropool' } }, { kind: { eq: 'OPLEIDING' } }] }, with: true },
    { filter: { or: [{ title: { eq: 'Metropool' } }] }, with: true },
    { filter: { id: { eq: 'no id' } }, with: true },
    { filter: null, first: 2, with: false },
    { filter: null, first: 3, with: false },
    { filter: null, first: 3, orderBy: [{ field: 'TITLE', direction: 'DESC' }], with: false },
    {
      filter: null,
      first: 3,
      orderBy: [{ field: 'TITLE', direction: 'ASC' }],
      nested: { position: { eq: 1 } },
      with: false,
    },
    {
      filter: null,
      first: 3,
      orderBy: [{ field: 'TITLE', direction: 'ASC' }],
      nested: { position: { eq: 2 } },
      with: false,
    },
    { filter: { createdAt: { gte: 'TODAY' } }, with: false },
    { filter: { createdAt: { gte: 'TODAY+1d' } }, with: false },
    { filter: { createdAt: { gte: 'nonsense' } }, with: false },
    { filter: { title: { contains: 'metro' } }, first: 501, with: true },
  ]
  // Twice over, so that every one of them comes after all others too.
  for (const variables of [...asked, ...asked]) {
    const answer = await admin.run(query, variables)
    const otherwise = await admin.run(
      `query Other${usual(`${query}\n`).slice(5)}${JSON.stringify(variables).replace(/^/, '# ')}`,
      variables,
    )
    expect(shown(answer), JSON.stringify(variables)).toEqual(shown(otherwise))
  }
})
