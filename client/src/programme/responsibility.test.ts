import { expect, test } from 'vitest'
import { whenResponsible } from './responsibility.ts'

const line = (name: string, from: string | null = null, until: string | null = null) => ({
  id: name,
  organisation: { id: name, name, abbreviation: null },
  from: from === null ? null : { value: from },
  until: until === null ? null : { value: until },
})
const today = '2026-10-08'

test('one organisation without dates was always responsible', () => {
  expect(whenResponsible([line('NSOB')], 0, today)).toBe('altijd')
})

test('of two without dates, the first was it formerly and the last is it now', () => {
  const both = [line('PBLQ-ROI'), line('NSOB')]
  expect(both.map((_one, index) => whenResponsible(both, index, today))).toEqual(['vroeger, einddatum onbekend', 'nu'])
})

test('dates that are known are named', () => {
  const both = [line('PBLQ-ROI', '2003', '2015'), line('NSOB', '2016')]
  expect(both.map((_one, index) => whenResponsible(both, index, today))).toEqual(['2003 – 2015', 'sinds 2016'])
})

test('an end that is still to come is named as such', () => {
  expect(whenResponsible([line('NSOB', null, '2030')], 0, today)).toBe('tot en met 2030')
})
