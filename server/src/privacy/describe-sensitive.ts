import { participantFields } from '@aanbod/shared/core/permissions.ts'
import { type Sensitivity, sensitivityOf } from '@aanbod/shared/core/sensitivity.ts'
import { codeOf } from '../core/read/leaves.ts'
import { sensitiveWord, sensitivityWords } from '@aanbod/shared/core/sensitivity.locale.ts'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/*
 * Says in the schema which fields are sensitive and who sees what in their place, from the tables that decide it, so that
 * nobody has to find out by being refused.
 */

const takesPart = (type: string) => type in participantFields

/** Adds what is sensitive to the descriptions of fields, and of the filters, orders, groups and measures that name them. */
export function describeSensitive(schema: GraphQLSchema): GraphQLSchema {
  const types = schema.getTypeMap()
  for (const type of Object.values(types)) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
    const fields = type.getFields()
    const others = ['Filter', 'GroupValues', 'DistinctCounts', 'Numbers', 'Extremes'].map(
      end => types[`${type.name}${end}`],
    )
    const codes = ['OrderField', 'GroupField'].map(end => types[`${type.name}${end}`])
    for (const field of Object.values(fields)) {
      const found = type === schema.getQueryType() ? ofQuery(field) : ofField(type.name, field, fields)
      if (found.length === 0) continue
      describe(field, found)
      for (const other of others) {
        const same = (isInputObjectType(other) || isObjectType(other)) && other.getFields()[field.name]
        if (same) describe(same, found)
      }
      for (const other of codes) {
        const same = isEnumType(other) && other.getValue(codeOf(field.name))
        if (same) describe(same, found)
      }
    }
  }
  return schema
}

type Fields = Record<string, GraphQLField<unknown, unknown>>

/** Who may not read a list may not count it either; what is counted of people is rounded. */
function ofField(type: string, { name }: GraphQLField<unknown, unknown>, fields: Fields): Sensitivity[] {
  const counted = fields[name.replace(/Count$/, '')]
  if (!counted || counted.name === name) return sensitivityOf(type, name)
  const isRounded = takesPart(getNamedType(counted.type).name) && !takesPart(type)
  return [...sensitivityOf(type, counted.name), ...(isRounded ? ['counted' as const] : [])]
}

function ofQuery({ type }: GraphQLField<unknown, unknown>): Sensitivity[] {
  const { name } = getNamedType(type)
  const [, of = '', what] = /^(.+?)(Connection|AggregateRow)?$/.exec(name) ?? []
  if (!takesPart(of)) return []
  return what === 'AggregateRow' ? ['aggregated'] : ['pseudonym']
}

function describe(target: { description?: string | null | undefined }, found: Sensitivity[]): void {
  const parts = found.map(key => sensitivityWords.en[key]).join('; ')
  target.description = [target.description, `${sensitiveWord.en} ${parts}.`].filter(Boolean).join(' ')
}

const dutch = new Map(
  Object.entries<string>(sensitivityWords.en).map(([key, sentence]) => [
    sentence,
    sensitivityWords.nl[key as Sensitivity],
  ]),
)

/** A description apart from what is sensitive, and the Dutch of that; null when nothing is. */
export function sensitiveInDutch(description: string): { text: string; sensitive: string } | null {
  const at = description.lastIndexOf(sensitiveWord.en)
  if (at < 0) return null
  const parts = description.slice(at + sensitiveWord.en.length, -1).split(';')
  const translated = parts.map(part => dutch.get(part.trim()) ?? part.trim()).join('; ')
  return { text: description.slice(0, at).trim(), sensitive: `${sensitiveWord.nl} ${translated}.` }
}
