import type { IntrospectionQuery } from 'graphql'
import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()

test('every type, field, argument and code is explained to whoever reads the documentation', async () => {
  const { __schema } = await api.as('analyst').ask<IntrospectionQuery>(getIntrospectionQuery())
  const silent: string[] = []
  const note = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) silent.push(path)
  }
  for (const type of __schema.types) {
    if (type.name.startsWith('__')) continue
    note(type.name, type)
    if (type.kind === 'ENUM') for (const value of type.enumValues) note(`${type.name}.${value.name}`, value)
    if (type.kind === 'INPUT_OBJECT') for (const field of type.inputFields) note(`${type.name}.${field.name}`, field)
    if (type.kind === 'OBJECT' || type.kind === 'INTERFACE') {
      for (const field of type.fields) {
        note(`${type.name}.${field.name}`, field)
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument)
      }
    }
  }
  expect(silent).toEqual([])
})
