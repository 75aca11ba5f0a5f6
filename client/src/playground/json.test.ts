import { expect, test } from 'vitest'
import { foldable, jsonLines, valueAt } from './json.ts'

const value = { programmes: { nodes: [{ title: 'Metropool "24"', modules: [] }, null], totalCount: 2 } }
const textOf = (lines: ReturnType<typeof jsonLines>) =>
  lines
    .map(
      ({ depth, name, text, comma }) =>
        `${' '.repeat(depth * 2)}${name === null ? '' : `"${name}": `}${text}${comma ? ',' : ''}`,
    )
    .join('\n')

test('the lines of a value are its JSON', () => {
  expect(textOf(jsonLines(value, new Set()))).toBe(JSON.stringify(value, null, 2))
})

test('what is folded is one line that says how much there is', () => {
  const lines = jsonLines(value, new Set(['programmes.nodes']))
  expect(textOf(lines)).toBe('{\n  "programmes": {\n    "nodes": [ … ],\n    "totalCount": 2\n  }\n}')
  expect(lines.find(({ kind }) => kind === 'folded')).toMatchObject({ path: 'programmes.nodes', size: 2 })
})

test('everything below some depth can be folded, but for what is empty', () => {
  expect(foldable(value, 0)).toEqual(['', 'programmes', 'programmes.nodes', 'programmes.nodes.0'])
  expect(foldable(value, 2)).toEqual(['programmes.nodes', 'programmes.nodes.0'])
})

test('a part is found by its path', () => {
  expect(valueAt(value, 'programmes.nodes.0.title')).toBe('Metropool "24"')
  expect(valueAt(value, '')).toBe(value)
  expect(valueAt(value, 'programmes.no.way')).toBeUndefined()
})
