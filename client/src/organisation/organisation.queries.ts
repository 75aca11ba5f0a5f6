import { graphql } from '../core/tada.ts'

export const CreatePartner = graphql(`
  mutation CreatePartner($input: PartnerInput!) {
    createPartner(input: $input) {
      id
      name
    }
  }
`)
