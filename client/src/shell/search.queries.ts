import { graphql, type ResultOf } from '../core/tada.ts'

export const SearchEverything = graphql(`
  query SearchEverything($text: String!, $types: [SearchType!], $first: Int!) {
    search(text: $text, types: $types, first: $first) {
      type
      id
      label
      detail
      score
    }
  }
`)

/** What the command palette finds, of any type. */
export type Found = ResultOf<typeof SearchEverything>['search'][number]
