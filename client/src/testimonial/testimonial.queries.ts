import { graphql, type ResultOf } from '../core/tada.ts'

const TestimonialDetails = graphql(`
  fragment TestimonialDetails on Testimonial @_unmask {
    id
    version
    quote
    position
    department
    editionNumber
    consentGiven
    status
    updatedAt
    person {
      id
      titlePrefix
      fullName
      titleSuffix
      affiliations {
        position
        organisationName
        organisation {
          name
        }
      }
    }
    organisation {
      __typename
      id
      name
      abbreviation
    }
    programme {
      id
      title
      provider {
        name
        abbreviation
      }
    }
  }
`)
export type TestimonialRecord = ResultOf<typeof TestimonialDetails>

export const TestimonialList = graphql(
  `
    query TestimonialList(
      $filter: TestimonialFilter
      $search: String
      $orderBy: [TestimonialOrder!]
      $first: Int
      $offset: Int
    ) {
      testimonials(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
        totalCount
        nodes {
          ...TestimonialDetails
        }
      }
    }
  `,
  [TestimonialDetails],
)

export const TestimonialById = graphql(
  `
    query TestimonialById($id: ID!) {
      testimonial(id: $id) {
        ...TestimonialDetails
      }
    }
  `,
  [TestimonialDetails],
)

export const CreateTestimonial = graphql(`
  mutation CreateTestimonial($input: TestimonialInput!) {
    createTestimonial(input: $input) {
      id
    }
  }
`)

export const UpdateTestimonial = graphql(
  `
    mutation UpdateTestimonial($id: ID!, $version: Int!, $input: TestimonialPatch!) {
      updateTestimonial(id: $id, version: $version, input: $input) {
        ...TestimonialDetails
      }
    }
  `,
  [TestimonialDetails],
)

export const DeleteTestimonial = graphql(`
  mutation DeleteTestimonial($id: ID!, $version: Int!) {
    deleteTestimonial(id: $id, version: $version) {
      id
    }
  }
`)

export const RestoreTestimonial = graphql(`
  mutation RestoreTestimonial($id: ID!) {
    restoreTestimonial(id: $id) {
      id
    }
  }
`)
