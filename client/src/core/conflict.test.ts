import { expect, test } from 'vitest'
import { compare, markDifferences, settle } from './conflict.ts'

const base = { title: 'Metropool', tagline: 'Oud', outcomes: ['a', 'b'], credits: null }

test('a field that both changed has to be chosen', () => {
  const { clashes, merged } = compare(base, { ...base, tagline: 'Van mij' }, { ...base, tagline: 'Van Daan' })
  expect(clashes).toEqual([{ key: 'tagline', base: 'Oud', mine: 'Van mij', theirs: 'Van Daan' }])
  expect(merged).toEqual([])
})

test('a field that one side changed is taken over', () => {
  const { clashes, merged } = compare(base, { ...base, title: 'Nieuw' }, { outcomes: ['b', 'a'] })
  expect(clashes).toEqual([])
  expect(merged).toEqual([
    { key: 'title', by: 'mine', value: 'Nieuw' },
    { key: 'outcomes', by: 'theirs', value: ['b', 'a'] },
  ])
})

test('the same change on both sides is no clash', () => {
  expect(compare(base, { ...base, tagline: 'Gelijk' }, { tagline: 'Gelijk' }).clashes).toEqual([])
})

test('the result has what was chosen and what the other side added', () => {
  const mine = { ...base, tagline: 'Van mij', title: 'Nieuw' }
  const comparison = compare(base, mine, { tagline: 'Van Daan', credits: 6 })
  expect(settle(mine, comparison, { tagline: 'Samen' })).toEqual({
    title: 'Nieuw',
    tagline: 'Samen',
    outcomes: ['a', 'b'],
    credits: 6,
  })
})

test('words that only one side has are marked as one phrase', () => {
  expect(markDifferences('werken aan de grote opgaven', 'werken aan complexe vraagstukken')).toEqual([
    { text: 'werken aan ', own: false },
    { text: 'de grote opgaven', own: true },
  ])
})
