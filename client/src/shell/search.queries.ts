import { gql, type TypedDocumentNode } from '@urql/core'

/** What the command palette finds, of any type. */
export interface Found {
  type: string
  id: string
  title: string
  description: string | null
}

export const SearchEverything: TypedDocumentNode<{ search: Found[] }, { text: string; first: number }> = gql`
  query SearchEverything($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      type
      id
      title
      description
    }
  }
`
