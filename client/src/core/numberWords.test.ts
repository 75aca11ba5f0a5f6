import { expect, test } from 'vitest'
import { countWord, openingCount } from './numberWords.ts'

test.each([
  [1, 'één', 'Eén', 'one', 'One'],
  [5, 'vijf', 'Vijf', 'five', 'Five'],
  [12, 'twaalf', 'Twaalf', 'twelve', 'Twelve'],
  [13, '13', '13', '13', '13'],
])('%i in words', (count, nl, openingNl, en, openingEn) => {
  expect([countWord(count, 'nl'), openingCount(count, 'nl')]).toEqual([nl, openingNl])
  expect([countWord(count, 'en'), openingCount(count, 'en')]).toEqual([en, openingEn])
})
