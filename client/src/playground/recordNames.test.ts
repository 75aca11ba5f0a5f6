import { describe, expect, test } from 'vitest'
import { nameOfList } from './recordNames.ts'

describe('what the question of a list is called', () => {
  test.each([
    ['Programmes', 'Programma’s', 'Programmes'],
    ['Enquiries', 'Aanvragen', 'Enquiries'],
    ['AlumniMeetings', 'Bijeenkomsten', 'Alumni meetings'],
  ])('%s', (operation, nl, en) => {
    expect([nameOfList(operation, 'nl'), nameOfList(operation, 'en')]).toEqual([nl, en])
  })

  test('any other question keeps the name it was given', () => {
    expect(nameOfList('StartBinnenkort', 'nl')).toBeNull()
  })
})
