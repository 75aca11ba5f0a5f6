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
  const variables = {
    filter: {
      and: [
        { status: { in: ['DRAFT', 'IN_REVIEW'] } },
        { providerId: { in: ['01a2035c-fa65-71e8-9290-9907731ea7ce'] }, nextEditionId: { isNull: false } },
        { startsOn: { gte: 'TODAY' }, completenessScore: { lt: 50 } },
      ],
    },
    search: 'de "stad"',
    orderBy: [{ field: 'NAME', direction: 'ASC' }],
    first: 20,
    offset: null,
    personal: true,
  }
  expect(listQuestion({ document, variables }, columns)).toEqual({
    query: `query Persons {
  persons(
    filter: {
      and: [
        { status: { in: [DRAFT, IN_REVIEW] } }
        {
          providerId: { in: ["01a2035c-fa65-71e8-9290-9907731ea7ce"] }
          nextEditionId: { isNull: false }
        }
        { startsOn: { gte: "TODAY" }, completenessScore: { lt: 50 } }
      ]
    }
    search: "de \\"stad\\""
    orderBy: [{ field: NAME, direction: ASC }]
    first: 20
  ) {
    totalCount
    nodes {
      fullName
      titlePrefix
      speaker { person { name } headline }
      seatsTaken
      updatedAt
    }
  }
}
`,
  })
})

test('what is short stands on one line', () => {
  const variables = { orderBy: [{ field: 'NAME', direction: 'ASC' }], first: 20 }
  expect(listQuestion({ document, variables }, columns.slice(0, 1)).query).toBe(`query Persons {
  persons(orderBy: [{ field: NAME, direction: ASC }], first: 20) {
    totalCount
    nodes {
      fullName
      titlePrefix
    }
  }
}
`)
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
