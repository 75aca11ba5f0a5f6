import { describe, expect, test } from 'vitest'
import { isSame, makeSheet, operationNameIn, readSheets, readValues, valuesText } from './sheet.ts'

describe('two questions are the same', () => {
  const question = { query: '{ a }', values: '{"x":1,"y":{"p":1,"q":2}}', view: { shape: 'chart' as const } }
  test.each([
    ['with other spaces in the values', { values: '{ "y": {"q": 2, "p": 1},\n "x": 1 }' }, true],
    ['with a blank line at the end', { query: '{ a }\n\n' }, true],
    ['with a comment more', { query: '# hier\n{ a }' }, false],
    ['with another value', { values: '{"x":2,"y":{"p":1,"q":2}}' }, false],
    ['with values that are no JSON', { values: '{"x":1' }, false],
    ['shown as a table', { view: { shape: 'table' as const } }, true],
    ['sorted', { view: { table: { sort: { column: 'a', direction: 'ASC' as const } } } }, true],
    ['with other columns', { view: { table: { columns: ['a'] } } }, false],
    ['with nothing said of the columns', { view: { shape: 'chart' as const, table: undefined } }, true],
  ])('%s: %s', (_how, change, same) => {
    expect(isSame(question, { ...question, ...change })).toBe(same)
  })
})

test('no values are no text', () => {
  expect(valuesText(null)).toBe('')
  expect(valuesText({})).toBe('')
  expect(valuesText({ a: 1 })).toBe('{\n  "a": 1\n}\n')
  expect(readValues(' \n')).toEqual({})
  expect(readValues('[1]')).toBeNull()
  expect(readValues('{"a":')).toBeNull()
})

test.each([
  ['query Aantal($x: Int) { a }', 'Aantal'],
  ['# van Samira\n  query\tAantal { a }', 'Aantal'],
  ['{ query }', null],
  ['fragment F on A { b } query Q { a }', 'Q'],
])('the name of %j is %s', (query, name) => {
  expect(operationNameIn(query)).toBe(name)
})

test('sheets come back as they were kept; what is none is left out', () => {
  const sheet = makeSheet({ query: '{ a }', values: '{"b":1}', view: { shape: 'json' } }, { kind: 'example', key: 'x' })
  const kept: unknown = JSON.parse(
    JSON.stringify([sheet, null, { key: 1 }, 'x', { ...sheet, origin: { kind: 'saved' } }]),
  )
  expect(readSheets(kept)).toMatchObject([sheet, { origin: { kind: 'new' } }])
  expect(readSheets({})).toEqual([])
})
