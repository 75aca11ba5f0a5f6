import { offerFields, participantFields, personalFields } from '@aanbod/shared/core/permissions.ts'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()

const schemaIn = async (language: string) =>
  buildClientSchema(
    (
      await (
        await api.caller('analyst')
      ).run<IntrospectionQuery>(getIntrospectionQuery(), {}, { 'accept-language': language })
    ).data ?? expect.fail('the schema was not told'),
  )
const english = await schemaIn('en')
const dutch = await schemaIn('nl')

function described(schema: typeof english, type: string, field: string): string {
  const owner = schema.getType(type)
  if (!isObjectType(owner)) return expect.fail(`${type} is no type with fields`)
  return owner.getFields()[field]?.description ?? expect.fail(`${type}.${field} is not described`)
}

const paths = new Set([
  ...Object.keys(personalFields),
  ...Object.entries(participantFields).flatMap(([type, { masked }]) =>
    Object.keys(masked).map(field => `${type}.${field}`),
  ),
  ...Object.entries(offerFields).flatMap(([type, fields]) =>
    fields.filter(field => !(participantFields[type]?.shown ?? []).includes(field)).map(field => `${type}.${field}`),
  ),
])

test.each([...paths])('%s says that it is sensitive, in either language', path => {
  const [type = '', field = ''] = path.split('.')
  expect(described(english, type, field)).toMatch(/Sensitive: [a-z][^.]*\.$/)
  expect(described(dutch, type, field)).toMatch(/Gevoelig: [a-z][^.]*\.$/)
  expect(described(dutch, type, field)).not.toMatch(/Sensitive|analysts/)
})

test('a field that everybody reads as it is says nothing of the kind', () => {
  for (const [type, field] of [
    ['Programme', 'title'],
    ['Person', 'affiliations'],
    ['Enrolment', 'status'],
    ['Edition', 'seatsTaken'],
  ] as const)
    expect(described(english, type, field), `${type}.${field}`).not.toContain('Sensitive')
})

test('filters, orders and aggregates say it where one asks for them', () => {
  const filter = english.getType('PersonFilter')
  expect(isInputObjectType(filter) && filter.getFields()['email']?.description).toContain('Sensitive: ')
  const query = english.getQueryType()?.getFields() ?? {}
  for (const name of [
    'personAggregate',
    'alumniAggregate',
    'enrolmentAggregate',
    'invitationAggregate',
    'enquiryAggregate',
  ])
    expect(query[name]?.description, name).toContain('Sensitive: analysts get nothing of groups below five people')
  expect(described(english, 'Edition', 'enrolmentsCount')).toContain('analysts see 0 below five people')
  expect(described(english, 'AlumniMeeting', 'counts')).toContain('analysts see 0 below five people')
})
