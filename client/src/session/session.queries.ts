import { graphql, type ResultOf } from '../core/tada.ts'

export const SessionList = graphql(`
  query SessionList($filter: SessionFilter, $search: String, $orderBy: [SessionOrder!], $first: Int, $offset: Int) {
    sessions(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        label
        certainty
        room
        overnight
        startTime
        endTime
        partOfDay
        durationMinutes
        date {
          value
        }
        endDate {
          value
        }
        edition {
          id
          label
          location {
            name
          }
        }
        module {
          position
        }
        location {
          name
        }
        conflicts {
          kind
          message
        }
      }
    }
  }
`)
export type SessionListRow = ResultOf<typeof SessionList>['sessions']['nodes'][number]

const SessionFields = graphql(`
  fragment SessionFields on Session @_unmask {
    id
    version
    label
    title
    kind
    deliveryMode
    language
    track
    alternativeGroup
    certainty
    date {
      value
    }
    endDate {
      value
    }
    startTime
    endTime
    partOfDay
    durationMinutes
    overnight
    module {
      id
      position
      title
      shortTitle
    }
    location {
      id
      name
    }
    room
    onlineUrl
    note
    speakers {
      id
      role
      roleLabel
      certainty
      note
      speaker {
        id
        name
      }
    }
    conflicts {
      kind
      message
      date
      subject
      with
      sessionId
      editionId
      meetingId
    }
  }
`)

export const SessionsOfEdition = graphql(
  `
    query SessionsOfEdition($id: ID!) {
      sessions(filter: { editionId: { eq: $id } }, orderBy: [{ field: DATE }, { field: START_TIME }], first: 200) {
        totalCount
        nodes {
          ...SessionFields
        }
      }
    }
  `,
  [SessionFields],
)
export type SessionRecord = ResultOf<typeof SessionsOfEdition>['sessions']['nodes'][number]
export type SessionConflict = SessionRecord['conflicts'][number]

export const EditionOfSession = graphql(`
  query EditionOfSession($id: ID!) {
    session(id: $id) {
      id
      edition {
        id
      }
    }
  }
`)

export const CreateSession = graphql(`
  mutation CreateSession($input: SessionInput!) {
    createSession(input: $input) {
      id
      label
    }
  }
`)
export const UpdateSession = graphql(
  `
    mutation UpdateSession($id: ID!, $version: Int!, $input: SessionPatch!) {
      updateSession(id: $id, version: $version, input: $input) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
)
export const DeleteSession = graphql(`
  mutation DeleteSession($id: ID!, $version: Int!) {
    deleteSession(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreSession = graphql(`
  mutation RestoreSession($id: ID!) {
    restoreSession(id: $id) {
      id
    }
  }
`)
