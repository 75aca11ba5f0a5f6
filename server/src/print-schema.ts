import { writeFileSync } from 'node:fs'
import { schemaText } from './graphql-http/schema-text.ts'
import { schema } from './schema.ts'

writeFileSync(new URL('../schema.graphql', import.meta.url), schemaText(schema()))
