import { graphql, type ResultOf } from '../core/tada.ts'

export const ModuleParts = graphql(`
  fragment ModuleParts on Module @_unmask {
    id
    version
    position
    title
    shortTitle
    description
    kind
    choice
    duration
    minHours
    credits
    deliveryMode
    location {
      id
      name
    }
    partners {
      id
      organisation {
        id
        name
        abbreviation
      }
      role
      note
    }
    topics {
      id
      name
    }
    questions
    learningLines {
      id
    }
    speakers {
      id
      position
      role
      roleLabel
      certainty
      note
      speaker {
        id
        name
      }
    }
    themeChosenByGroup
    attributes {
      label
      value
    }
    documents {
      id
      label
      url
      asset {
        id
        filename
      }
    }
  }
`)
export type ModuleRecord = ResultOf<typeof ModuleParts>

export const ProgrammeOfModule = graphql(`
  query ProgrammeOfModule($id: ID!) {
    module(id: $id) {
      id
      programme {
        id
      }
    }
  }
`)

export const CreateModule = graphql(
  `
    mutation CreateModule($input: ModuleInput!) {
      createModule(input: $input) {
        ...ModuleParts
        programme {
          version
        }
      }
    }
  `,
  [ModuleParts],
)
export const UpdateModule = graphql(
  `
    mutation UpdateModule($id: ID!, $version: Int!, $input: ModulePatch!) {
      updateModule(id: $id, version: $version, input: $input) {
        ...ModuleParts
      }
    }
  `,
  [ModuleParts],
)
export const DeleteModule = graphql(`
  mutation DeleteModule($id: ID!, $version: Int!) {
    deleteModule(id: $id, version: $version) {
      id
    }
  }
`)
export const RestoreModule = graphql(`
  mutation RestoreModule($id: ID!) {
    restoreModule(id: $id) {
      id
    }
  }
`)
export const ReorderModules = graphql(`
  mutation ReorderModules($programmeId: ID!, $ids: [ID!]!) {
    reorderModules(programmeId: $programmeId, ids: $ids) {
      version
      modules {
        id
        version
      }
    }
  }
`)
