import { estimateQuery, excessOf, queryLimits } from '@aanbod/shared/query-cost/query-cost.ts'
import { readResultView } from '@aanbod/shared/saved-query/result-view.ts'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import schemaText from '../../../server/schema.graphql?raw'
import { insightWords } from './insight.locale.ts'
import { insights, viewOf } from './insights.ts'

const schema = buildSchema(schemaText)
const filters = {
  period: 'last12' as const,
  provider: ['01928f3e-0000-7000-8000-000000000001'],
  kind: ['LEERGANG' as const],
}

test.each(insights.map(insight => [insight.key, insight] as const))(
  '%s asks what the schema has, within the limits',
  (_key, insight) => {
    const document = parse(insight.query)
    expect(validate(schema, document)).toEqual([])
    const estimate = estimateQuery(schema, document, insight.variables(filters))
    expect(estimate && excessOf(estimate, queryLimits('ANALYST'))).toBeNull()
  },
)

test.each(insights.map(insight => [insight.key, insight] as const))(
  '%s draws columns that it has, in a view that can be kept',
  (_key, insight) => {
    const paths = insight.columns.map(({ path }) => path)
    const { x, y, series, of, mark } = insight.chart
    expect(paths).toEqual(expect.arrayContaining([x, ...y, series, of, mark].filter(path => path !== undefined)))
    expect(readResultView(JSON.parse(JSON.stringify(viewOf(insight))))).toEqual(viewOf(insight))
  },
)

test('every filter that narrows an insight is in its variables, and no other', () => {
  for (const insight of insights) {
    const asked = JSON.stringify(insight.variables(filters))
    expect([insight.key, asked.includes('LEERGANG'), asked.includes(filters.provider[0] ?? '')]).toEqual([
      insight.key,
      true,
      true,
    ])
    expect([insight.key, asked.includes('TODAY')]).toEqual([insight.key, insight.narrowedBy.includes('period')])
  }
})

test('every insight has its words', () => {
  expect(Object.keys(insightWords.nl.insights).sort()).toEqual(insights.map(({ key }) => key).sort())
})
