import { graphql } from '../core/tada.ts'

export const CreateLocation = graphql(`
  mutation CreateLocation($input: LocationInput!) {
    createLocation(input: $input) {
      id
      name
    }
  }
`)
