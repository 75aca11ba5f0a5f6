import { type DocumentNode, Kind, type OperationDefinitionNode, print, type TypeNode } from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/*
 * Every question that a page of the interface asks, asked by an analyst as the page would: with the switches for personal
 * data off. None of them is refused, so that no page an analyst can open fails.
 */
const api = await startApi()
const modules = import.meta.glob<Record<string, unknown>>('../../client/src/**/*.{queries,options}.ts', { eager: true })

/** Asked on pages, or for buttons, that an analyst does not get. */
const notForAnalysts = [
  'PersonById', // another page of the person
  'PersonMatches', // making a speaker or consultant of somebody
  'SamePerson', // converting an enquiry
  'UserList',
  'UserById',
]

function valueOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type)
  if (type.kind === Kind.LIST_TYPE) return []
  const values: Record<string, unknown> = {
    Boolean: false,
    Date: '2026-10-26',
    DateTime: '2026-10-26T10:00:00Z',
    ID: '00000000-0000-7000-8000-000000000000',
    Int: 1,
    String: 'x',
  }
  return values[type.name.value] ?? {}
}

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
const operationOf = (document: DocumentNode) =>
  document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)

const asked = Object.values(modules).flatMap(module =>
  Object.values(module)
    .filter(isDocument)
    .flatMap(document => {
      const operation = operationOf(document)
      const name = operation?.name?.value ?? ''
      return operation?.operation === 'query' && !notForAnalysts.includes(name)
        ? [[name, document, operation] as const]
        : []
    }),
)

test('there are many', () => expect(asked.length).toBeGreaterThan(50))

test.each(asked)('%s is not refused to an analyst', async (_name, document, { variableDefinitions }) => {
  const variables = Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, type }) =>
      type.kind === Kind.NON_NULL_TYPE || type.kind === Kind.LIST_TYPE ? [[variable.name.value, valueOf(type)]] : [],
    ),
  )
  const { errors } = await api.as('analyst').run(print(document), variables)
  expect(errors).toBeUndefined()
})
