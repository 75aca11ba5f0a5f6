import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses what the schema has no root for, such as a subscription, as a fault of the document rather than of the server. */
export const knownOperations: ValidationRule = context => ({
  OperationDefinition: node => {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(new GraphQLError(`There is no ${node.operation} to ask here.`, { nodes: node }))
  },
})
