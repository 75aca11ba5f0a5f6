import { expect, test } from 'vitest'
import { lastOf } from './editions.ts'

const edition = (value: string | null) => ({ startsOn: value === null ? null : { value, latest: null } })

test('the last edition is the one that began last, known in part or not', () => {
  expect(lastOf([edition('2016-09'), edition('2019'), edition('2017-01-10')])).toEqual(edition('2019'))
})

test('an edition without a year comes last, and one without a date not at all', () => {
  expect(lastOf([edition('XXXX-01-14'), edition('2016'), edition(null)])).toEqual(edition('2016'))
  expect(lastOf([edition('XXXX-01-14'), edition(null)])).toEqual(edition('XXXX-01-14'))
  expect(lastOf([edition(null)])).toBeUndefined()
})
