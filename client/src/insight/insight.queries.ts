import { graphql, type ResultOf } from '../core/tada.ts'

/** What stands above the insights: how much there is, and which providers one can choose from. */
export const InsightHead = graphql(`
  query InsightHead($filter: ProgrammeFilter!) {
    programmes(filter: $filter, first: 0) {
      totalCount
    }
    upcoming: programmes(filter: { hasUpcomingEdition: { eq: true }, and: [$filter] }, first: 0) {
      totalCount
    }
    providers(orderBy: [{ field: NAME, direction: ASC }], first: 500) {
      nodes {
        id
        name
        abbreviation
      }
    }
  }
`)
export type InsightHeadData = ResultOf<typeof InsightHead>

/** The saved queries that somebody wants to see here. */
export const PinnedQueries = graphql(`
  query PinnedQueries {
    savedQueries(filter: { pinned: { eq: true } }, orderBy: [{ field: NAME, direction: ASC }], first: 50) {
      nodes {
        id
        name
        description
        query
        variables
        view
        owner {
          name
        }
      }
    }
  }
`)
export type PinnedQuery = ResultOf<typeof PinnedQueries>['savedQueries']['nodes'][number]
