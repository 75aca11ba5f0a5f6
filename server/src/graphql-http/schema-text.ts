import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** A schema as text, in an order that only changes when the schema does. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
