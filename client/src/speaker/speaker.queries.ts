import { graphql } from '../core/tada.ts'

export const CreateSpeaker = graphql(`
  mutation CreateSpeaker($input: SpeakerInput!) {
    createSpeaker(input: $input) {
      id
      person {
        titlePrefix
        fullName
        titleSuffix
      }
    }
  }
`)
