import { gql, type TypedDocumentNode } from '@urql/core'
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { vocabularyFilter } from './filters.ts'
import { type List, useList } from './useList.ts'

interface Row {
  id: string
  title: string
}
type Answer = { programmes: { nodes: Row[]; totalCount: number } }

const Programmes: TypedDocumentNode<Answer, Record<string, unknown>> = gql`
  query Programmes($filter: ProgrammeFilter, $search: String, $orderBy: [ProgrammeOrder!], $first: Int, $offset: Int) {
    programmes(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`

afterEach(() => vi.unstubAllGlobals())

async function listAt(address: string, total = 100) {
  const asked: Record<string, unknown>[] = []
  vi.stubGlobal(
    'fetch',
    vi.fn((_url: string, { body }: { body: string }) => {
      asked.push((JSON.parse(body) as { variables: Record<string, unknown> }).variables)
      const answer = { data: { programmes: { nodes: [{ id: '1', title: 'Metropool' }], totalCount: total } } }
      return Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }))
    }),
  )
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/programmes', component: { render: () => null } }],
  })
  await router.push(address)
  let list!: List<Row>
  createApp({
    setup() {
      list = useList({
        query: Programmes,
        connection: data => data.programmes,
        filters: [vocabularyFilter('status', 'PublicationStatus', () => 'Status')],
        order: { field: 'TITLE' },
      })
      return () => null
    },
  })
    .use(router)
    .mount(document.createElement('div'))
  await flushPromises()
  return { list, router, asked }
}

test('a list asks the server for what its address says', async () => {
  const { asked, list } = await listAt('/programmes?q=stad&status=DRAFT,IN_REVIEW&sort=-UPDATED_AT&page=2&size=50')
  expect(asked).toEqual([
    {
      filter: { status: { in: ['DRAFT', 'IN_REVIEW'] } },
      search: 'stad',
      orderBy: [{ field: 'UPDATED_AT', direction: 'DESC' }],
      first: 50,
      offset: 50,
    },
  ])
  expect(list.rows.value).toEqual([expect.objectContaining({ title: 'Metropool' })])
})

test('without anything in the address the list has its own order, and a search goes by relevance', async () => {
  const { asked, list } = await listAt('/programmes')
  expect(asked[0]).toMatchObject({ orderBy: [{ field: 'TITLE', direction: 'ASC' }], search: null, filter: null })
  list.setSearch('metro')
  await flushPromises()
  expect(asked[1]).toMatchObject({ orderBy: null, search: 'metro' })
})

test('a filter is put into the address and goes back to the first page', async () => {
  const { list, router } = await listAt('/programmes?page=3')
  list.setFilter('status', ['PUBLISHED'])
  await flushPromises()
  expect(router.currentRoute.value.fullPath).toBe('/programmes?status=PUBLISHED')
})

test('a second click on a column turns the order round', async () => {
  const { list, router } = await listAt('/programmes')
  list.setSort('STARTS_ON')
  await flushPromises()
  list.setSort('STARTS_ON')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ sort: '-STARTS_ON' })
})

test('going back restores what was shown before', async () => {
  const { list, router, asked } = await listAt('/programmes')
  list.setFilter('status', ['DRAFT'])
  await flushPromises()
  router.back()
  await vi.waitFor(() => expect(list.state.filters).toEqual({}))
  expect(asked.at(-1)).toMatchObject({ filter: null })
})
