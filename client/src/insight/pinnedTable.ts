import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { ResultTable } from '@aanbod/shared/result-table/result-table.ts'
import type { ResultView } from '@aanbod/shared/saved-query/result-view.ts'
import { gql } from '@urql/core'
import type { GraphQLSchema, IntrospectionQuery } from 'graphql'
import { request } from '../core/graphql.ts'

let known: Promise<GraphQLSchema> | undefined

/** The schema, once: what a query of somebody else asks is not known beforehand. */
function loadSchema(): Promise<GraphQLSchema> {
  known ??= (async () => {
    const { buildClientSchema, getIntrospectionQuery } = await import('graphql')
    const query = getIntrospectionQuery({ descriptions: false })
    return buildClientSchema(await request(gql<IntrospectionQuery>(query), {}))
  })()
  known.catch(() => (known = undefined))
  return known
}

/** The answer of a saved query as the table its view asks for, with names and kinds of columns from the schema. */
export async function pinnedTable(
  asked: { query: string; variables: Record<string, unknown> },
  data: Record<string, unknown>,
  view: ResultView,
  locale: Locale,
): Promise<ResultTable> {
  const [{ parse }, { documentShape }, { fieldLabels }, { cellText }, { resultTable }, schema] = await Promise.all([
    import('graphql'),
    import('@aanbod/shared/result-table/document-shape.ts'),
    import('@aanbod/shared/result-table/field-labels.ts'),
    import('@aanbod/shared/result-table/cell-text.ts'),
    import('@aanbod/shared/result-table/result-table.ts'),
    loadSchema().catch(() => null),
  ])
  return resultTable(data, {
    ...(schema ? { shape: documentShape({ schema, document: parse(asked.query), variables: asked.variables }) } : {}),
    ...(view.table?.columns ? { columns: view.table.columns } : {}),
    ...(view.table?.expand ? { expand: view.table.expand } : {}),
    label: fieldLabels(locale),
    text: (value, column) => cellText(value, column, locale),
  })
}
