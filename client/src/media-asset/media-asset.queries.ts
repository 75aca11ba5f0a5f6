import { graphql, type ResultOf } from '../core/tada.ts'

export const MediaAssetById = graphql(`
  query MediaAssetById($id: ID!) {
    mediaAsset(id: $id) {
      id
      version
      filename
      alt
      mimeType
      byteSize
      width
      height
      url
    }
  }
`)
export type MediaAssetRecord = NonNullable<ResultOf<typeof MediaAssetById>['mediaAsset']>

export const CreateMediaAsset = graphql(`
  mutation CreateMediaAsset($input: MediaAssetInput!, $content: String!) {
    createMediaAsset(input: $input, content: $content) {
      id
      filename
    }
  }
`)

export const UpdateMediaAsset = graphql(`
  mutation UpdateMediaAsset($id: ID!, $version: Int!, $input: MediaAssetPatch!) {
    updateMediaAsset(id: $id, version: $version, input: $input) {
      id
      version
      filename
      alt
    }
  }
`)
