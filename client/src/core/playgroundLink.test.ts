import { expect, test } from 'vitest'
import { playgroundLink, readPlaygroundLink } from './playgroundLink.ts'

const question = {
  query: 'query Programmes($search: String) {\n  programmes(search: $search) { nodes { title } }\n}',
  variables: { search: '50% & meer = “stad”' },
  view: { columns: ['title'] },
}

test('a question comes out of its link as it went in', () => {
  const link = playgroundLink(question)
  expect(link).toMatch(/^\/playground#query=query%20Programmes/)
  expect(readPlaygroundLink(link.slice(link.indexOf('#')))).toEqual(question)
})

test('what is not given is not in the link', () => {
  expect(playgroundLink({ query: '{ a }', variables: {}, view: null })).toBe('/playground#query=%7B%20a%20%7D')
})

test.each(['', '#', '#view=%7B%7D', '#query=%E0%A4%A', '#query=a&variables=nonsense'])(
  '%s is no link to a question',
  hash => {
    expect(readPlaygroundLink(hash)).toBeNull()
  },
)
