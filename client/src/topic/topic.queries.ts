import { graphql, type ResultOf } from '../core/tada.ts'

export const TopicList = graphql(`
  query TopicList($filter: TopicFilter, $search: String, $orderBy: [TopicOrder!], $first: Int, $offset: Int) {
    topics(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        version
        name
        updatedAt
        parent {
          id
          name
        }
        programmes {
          id
        }
        modules {
          id
        }
        speakers {
          id
        }
      }
    }
  }
`)
export type TopicRow = ResultOf<typeof TopicList>['topics']['nodes'][number]

export const TopicById = graphql(`
  query TopicById($id: ID!) {
    topic(id: $id) {
      id
      version
      name
      slug
      parent {
        id
        name
      }
      children {
        id
        name
      }
      programmes {
        id
        title
      }
      modules {
        id
        title
        programme {
          id
          title
        }
      }
      speakers {
        id
        name
      }
    }
  }
`)
export type TopicRecord = NonNullable<ResultOf<typeof TopicById>['topic']>

export const CreateTopic = graphql(`
  mutation CreateTopic($input: TopicInput!) {
    createTopic(input: $input) {
      id
      name
    }
  }
`)
export const UpdateTopic = graphql(`
  mutation UpdateTopic($id: ID!, $version: Int!, $input: TopicPatch!) {
    updateTopic(id: $id, version: $version, input: $input) {
      id
      version
      name
      slug
      parent {
        id
        name
      }
    }
  }
`)
export const DeleteTopic = graphql(`
  mutation DeleteTopic($id: ID!, $version: Int!) {
    deleteTopic(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreTopic = graphql(`
  mutation RestoreTopic($id: ID!) {
    restoreTopic(id: $id) {
      id
    }
  }
`)
