import { beforeEach, expect, test } from 'vitest'
import { useColumns } from './useColumns.ts'

const columns = ['title', 'status', 'provider', 'updatedAt'].map(key => ({ key, label: () => key }))
const use = (known = columns) => useColumns('/programmes', () => known)
const shown = (choice: ReturnType<typeof use>) => choice.shown.value.map(({ key }) => key)

beforeEach(() => localStorage.clear())

test('columns are hidden, moved and remembered', () => {
  const choice = use()
  choice.toggle('status', false)
  expect(choice.move('updatedAt', -1)).toBe(3)
  expect(shown(choice)).toEqual(['title', 'updatedAt', 'provider'])
  expect(shown(use())).toEqual(['title', 'updatedAt', 'provider'])
  expect(use().isChanged.value).toBe(true)
})

test('a hidden column comes back where it was', () => {
  const choice = use()
  choice.toggle('status', false)
  choice.toggle('status', true)
  expect(shown(choice)).toEqual(['title', 'status', 'provider', 'updatedAt'])
})

test('the column that says what a row is stays first and shown', () => {
  const choice = use()
  choice.toggle('title', false)
  expect(choice.move('status', -1)).toBeNull()
  expect(choice.move('title', 1)).toBeNull()
  expect(shown(choice)).toEqual(['title', 'status', 'provider', 'updatedAt'])
})

test('a column that came with an update stands where it belongs, one that went is gone', () => {
  const before = use()
  before.move('updatedAt', -1)
  before.toggle('status', false)
  const [title, status, , updatedAt] = columns
  const later = [title!, status!, { key: 'kind', label: () => 'kind' }, updatedAt!]
  expect(shown(use(later))).toEqual(['title', 'kind', 'updatedAt'])
})

test('all is as usual again on demand, and what was kept wrongly is left alone', () => {
  const choice = use()
  choice.toggle('status', false)
  choice.reset()
  expect(shown(use())).toEqual(['title', 'status', 'provider', 'updatedAt'])
  localStorage.setItem('aanbod.columns:/programmes', '{"order":7}')
  expect(use().isChanged.value).toBe(false)
})
