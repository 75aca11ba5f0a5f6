import { gql } from '@urql/core'
import { expect, test } from 'vitest'
import { listHeaders, listQuestion } from './listQuestion.ts'

const document = gql`
  query PersonList(
    $filter: PersonFilter
    $search: String
    $orderBy: [PersonOrder!]
    $first: Int
    $offset: Int
    $personal: Boolean!
  ) {
    persons(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        ...Parts
        email @include(if: $personal)
      }
    }
  }

  fragment Parts on Person {
    fullName
  }
`
const columns = [
  { key: 'fullName', label: () => 'Naam', select: 'fullName titlePrefix' },
  { key: 'organisation', label: () => 'Organisatie', select: 'speaker { person { name } }' },
  { key: 'seats', label: () => 'Plaatsen', select: 'speaker { headline } seatsTaken' },
  { key: 'updatedAt', label: () => 'Gewijzigd' },
  { key: 'menu', label: () => 'Acties', select: '' },
]

test('a list reads as a question of what its columns show, with only the values there are', () => {
  const orderBy = [{ field: 'NAME', direction: 'ASC' }]
  const variables = { filter: null, search: 'stad', orderBy, first: 20, offset: 0, personal: true }
  expect(listQuestion({ document, variables }, columns)).toEqual({
    query: `query Persons($search: String, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {
  persons(search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      fullName
      titlePrefix
      speaker {
        person {
          name
        }
        headline
      }
      seatsTaken
      updatedAt
    }
  }
}`,
    variables: { search: 'stad', orderBy, first: 20, offset: 0 },
  })
})

test('a column of a file is called as on the screen, where it is one field', () => {
  expect(listHeaders(columns)).toEqual({
    fullName: 'Naam',
    speaker: 'Organisatie',
    'speaker.person': 'Organisatie',
    'speaker.person.name': 'Organisatie',
    updatedAt: 'Gewijzigd',
  })
})
