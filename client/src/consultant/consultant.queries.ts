import { graphql } from '../core/tada.ts'

export const CreateConsultant = graphql(`
  mutation CreateConsultant($input: ConsultantInput!) {
    createConsultant(input: $input) {
      id
      person {
        titlePrefix
        fullName
        titleSuffix
      }
    }
  }
`)
