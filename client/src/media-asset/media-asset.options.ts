import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'
import { type MediaKind, sizeText, typesOf } from './file.ts'

const MediaAssetOptions = graphql(`
  query MediaAssetOptions($search: String, $filter: MediaAssetFilter, $first: Int) {
    mediaAssets(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        filename
        alt
        mimeType
        byteSize
      }
    }
  }
`)

/** Where pickers find files that were uploaded before. */
export const mediaAssetOptions = (kind: MediaKind) =>
  relationSource(MediaAssetOptions, ({ mediaAssets }) =>
    mediaAssets.nodes
      .filter(({ mimeType }) => typesOf(kind).includes(mimeType))
      .map(({ id, filename, alt, byteSize }) => ({
        id,
        label: filename,
        description: [sizeText(byteSize), alt].filter(Boolean).join(' · '),
      })),
  )
