import { expect, test } from 'vitest'
import { readListState, writeListState } from './listUrl.ts'

const keys = ['status', 'providerId']

test('a plain list has a plain address', () => {
  const state = readListState({}, keys, 20)
  expect(state).toEqual({ search: '', sort: null, page: 1, size: 20, filters: {} })
  expect(writeListState(state, 20)).toEqual({})
})

test('search, filters, order, page and page size come back from the address', () => {
  const query = { q: 'stad', status: 'DRAFT,IN_REVIEW', sort: '-STARTS_ON', page: '3', size: '50' }
  const state = readListState(query, keys, 20)
  expect(state).toEqual({
    search: 'stad',
    sort: { field: 'STARTS_ON', descending: true },
    page: 3,
    size: 50,
    filters: { status: ['DRAFT', 'IN_REVIEW'] },
  })
  expect(writeListState(state, 20)).toEqual(query)
})

test.each([
  [{ page: '-2' }, 'page', 1],
  [{ page: 'x' }, 'page', 1],
  [{ size: '7' }, 'size', 20],
  [{ sort: 'title; drop' }, 'sort', null],
])('what makes no sense in the address (%o) is left out', (query, key, value) => {
  expect(readListState(query, keys, 20)[key as 'page']).toEqual(value)
})

test('a filter this list does not know is no filter', () => {
  expect(readListState({ colour: 'blue' }, keys, 20).filters).toEqual({})
})
