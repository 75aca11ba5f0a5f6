import { graphql, type ResultOf } from '../core/tada.ts'

export const EditionList = graphql(`
  query EditionList($filter: EditionFilter, $search: String, $orderBy: [EditionOrder!], $first: Int, $offset: Int) {
    editions(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        label
        status
        registration
        certainty
        updatedAt
        startsOn {
          value
        }
        endsOn {
          value
        }
        programme {
          id
          title
        }
        capacity
        minParticipants
        seatsTaken
        seatsInIntake
        price {
          amountCents
          vat
          certainty
        }
      }
    }
  }
`)
export type EditionRow = ResultOf<typeof EditionList>['editions']['nodes'][number]

const EditionFields = graphql(`
  fragment EditionFields on Edition @_unmask {
    id
    version
    number
    label
    status
    registration
    certainty
    durationText
    deliveryMode
    language
    startsOn {
      value
    }
    endsOn {
      value
    }
    programme {
      id
      title
      language
      provider {
        id
        name
        abbreviation
      }
      modules {
        id
        position
        title
        shortTitle
      }
    }
    location {
      id
      name
      city
      rooms
    }
    minParticipants
    capacity
    seatsTaken
    seatsInIntake
    realisedParticipants
    price {
      amountCents
      currency
      vat
      vatPercentage
      per
      includes
      note
      certainty
    }
    priceLines {
      id
      label
      kind
      percentage
      mandatory
      combinable
      price {
        amountCents
        currency
        vat
        vatPercentage
        per
        includes
        note
        certainty
      }
      validUntil {
        value
      }
    }
    registrationDeadline {
      value
    }
    registrationUrl
    registrationOrganisation {
      id
      name
    }
    cancellationTerms
    fundedBy {
      id
      name
    }
    hosts {
      id
      name
    }
    contactPoints {
      id
      purpose
      department
      email
      phone
      url
      person {
        id
        fullName
      }
      organisation {
        id
        name
      }
    }
    attributes {
      label
      value
    }
    documents {
      id
      label
      url
      asset {
        id
      }
    }
  }
`)

export const EditionById = graphql(
  `
    query EditionById($id: ID!) {
      edition(id: $id) {
        ...EditionFields
      }
    }
  `,
  [EditionFields],
)
export type EditionRecord = NonNullable<ResultOf<typeof EditionById>['edition']>

/** What the next edition of a programme starts from. */
export const EditionBefore = graphql(
  `
    query EditionBefore($id: ID!) {
      programme(id: $id) {
        id
        title
        language
        modules {
          id
          position
          title
          shortTitle
        }
      }
      numbered: editions(
        filter: { programmeId: { eq: $id }, number: { isNull: false } }
        orderBy: [{ field: NUMBER, direction: DESC }]
        first: 1
      ) {
        nodes {
          ...EditionFields
        }
      }
      dated: editions(
        filter: { programmeId: { eq: $id }, startsOn: { isNull: false } }
        orderBy: [{ field: STARTS_ON, direction: DESC }]
        first: 1
      ) {
        nodes {
          ...EditionFields
        }
      }
    }
  `,
  [EditionFields],
)

export const CreateEdition = graphql(`
  mutation CreateEdition($input: EditionInput!) {
    createEdition(input: $input) {
      id
      label
    }
  }
`)
export const UpdateEdition = graphql(
  `
    mutation UpdateEdition($id: ID!, $version: Int!, $input: EditionPatch!) {
      updateEdition(id: $id, version: $version, input: $input) {
        ...EditionFields
      }
    }
  `,
  [EditionFields],
)
export const DeleteEdition = graphql(`
  mutation DeleteEdition($id: ID!, $version: Int!) {
    deleteEdition(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreEdition = graphql(`
  mutation RestoreEdition($id: ID!) {
    restoreEdition(id: $id) {
      id
    }
  }
`)
