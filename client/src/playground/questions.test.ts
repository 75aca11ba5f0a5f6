import { expect, test } from 'vitest'
import { type Entry, foldersOf, matches } from './questions.ts'

const entry = (name: string, folder: string | null = null, text = ''): Entry => ({
  key: name,
  name,
  detail: '',
  folder,
  text,
})

test('a question is found by any word of it, in any order, accents and capitals aside', () => {
  const question = entry('Bereik van reünies', 'Alumni', 'query Reach { alumniMeetings { title } }')
  for (const search of ['reunie', 'BEREIK', 'alumni bereik', 'alumnimeetings', ''])
    expect(matches(question, search), search).toBe(true)
  expect(matches(question, 'bereik prijs')).toBe(false)
})

test('questions stand by folder, those in none first, all by name', () => {
  const folders = foldersOf(
    [entry('b', 'Z'), entry('Vraag 10'), entry('Vraag 9'), entry('a', 'Z'), entry('c', 'A')],
    '',
    'nl',
  )
  expect(folders.map(({ name, entries }) => [name, entries.map(each => each.name)])).toEqual([
    [null, ['Vraag 9', 'Vraag 10']],
    ['A', ['c']],
    ['Z', ['a', 'b']],
  ])
})

test('a folder in which nothing is found is not there', () => {
  expect(foldersOf([entry('a', 'Z'), entry('b', 'A')], 'b', 'nl').map(({ name }) => name)).toEqual(['A'])
})
