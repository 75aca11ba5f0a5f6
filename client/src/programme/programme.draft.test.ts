import { expect, test } from 'vitest'
import { tabOf } from './programme.draft.ts'

test.each([
  ['title', 'content'],
  ['slug', 'publication'],
  ['publishAt', 'publication'],
  ['contactPoints.0.email', 'people'],
])('what is wrong with %s is shown on the tab where one fills it in', (path, tab) => {
  expect(tabOf(path)).toBe(tab)
})
