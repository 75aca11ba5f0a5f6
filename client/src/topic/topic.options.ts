import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const TopicOptions = graphql(`
  query TopicOptions($search: String, $filter: TopicFilter, $first: Int) {
    topics(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        parent {
          name
        }
      }
    }
  }
`)

/** Where pickers and filters find topics. */
export const topicOptions = relationSource(TopicOptions, ({ topics }) =>
  topics.nodes.map(({ id, name, parent }) => ({ id, label: name, description: parent?.name })),
)
