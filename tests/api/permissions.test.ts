import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { getNamedType, getNullableType, isInterfaceType, isLeafType, isObjectType, isScalarType } from 'graphql'
import type { GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLOutputType, IntrospectionQuery } from 'graphql'
import { can, canReadField, permissions, personalFields, staffFields } from '@aanbod/shared/core/permissions.ts'
import type { Caller, Permission, Resource } from '@aanbod/shared/core/permissions.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'
import { people } from '../kit/people.ts'
import type { Role } from '../kit/people.ts'

const api = await startApi()
const schema = buildClientSchema(await api.as('admin').ask<IntrospectionQuery>(getIntrospectionQuery()))

const everybody: (Role | null)[] = ['admin', 'contentManager', 'alumniCoordinator', 'analyst', null]
const callerOf = (role: Role | null) => (role ? (people[role].role as Exclude<Caller, null>) : null)

/** What the answer must be to somebody who may not: signing in may help, or it may not. */
const refusal = (role: Role | null) => (role ? 'FORBIDDEN' : 'UNAUTHENTICATED')
const refusals = ['FORBIDDEN', 'UNAUTHENTICATED']

async function codesOf(role: Role | null, query: string): Promise<string[]> {
  const { errors } = await api.as(role).run(query)
  return [...new Set((errors ?? []).map(error => error.extensions.code))]
}

/** The least that the schema takes for a type. No record has this id, so that nothing is changed on the way. */
function literalOf(type: GraphQLInputType): string {
  const bare = getNullableType(type)
  if (isListType(bare)) return '[]'
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? expect.fail(`${bare.name} has no values`)
  if (isInputObjectType(bare)) return `{ ${argumentsOf(Object.values(bare.getFields()))} }`
  if (isScalarType(bare) && ['Int', 'Float'].includes(bare.name)) return '1'
  if (isScalarType(bare) && bare.name === 'Boolean') return 'true'
  return isScalarType(bare) && bare.name === 'ID' ? '"00000000-0000-7000-8000-000000000000"' : '""'
}

function argumentsOf(args: readonly { name: string; type: GraphQLInputType }[]): string {
  return args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${literalOf(type)}`)
    .join(', ')
}

/** Asks for a field with the least it needs, and for no more than the type of its answer. */
function ask({ name, args, type }: GraphQLField<unknown, unknown>, selection = '__typename'): string {
  const given = argumentsOf(args)
  return `${name}${given ? `(${given})` : ''}${isLeafType(getNamedType(type)) ? '' : ` { ${selection} }`}`
}

const resourceNamed = (name: string) => {
  const resource = name.charAt(0).toLowerCase() + name.slice(1)
  return resource in permissions ? (resource as Resource) : null
}

describe('every mutation', () => {
  /** Those that are for everybody, with the test that says what they guard instead. */
  const open: Record<string, string> = {
    signIn: 'sign-in.test.ts',
    signOut: 'sign-in.test.ts',
    redeemSignInLink: 'sign-in.test.ts',
    submitEnquiry: 'enquiry.test.ts',
  }
  /** Those whose name is no verb and a resource; an empty list is for everybody who is signed in. */
  const special: Record<string, Permission[]> = {
    changePassword: [],
    createSignInLink: ['user:write'],
    convertEnquiry: ['enquiry:write'],
    inviteCohorts: ['invitation:write'],
    promotePartner: ['provider:write'],
    purge: ['user:write'],
    revokeApiKey: ['apiKey:write'],
    reorderAffiliations: ['person:write'],
    reorderAgendaItems: ['alumniMeeting:write'],
    reorderAssignmentParts: ['assignment:write'],
    reorderLearningLines: ['programme:write'],
    reorderModules: ['programme:write'],
    reorderPriceLines: ['edition:write'],
  }

  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

  function neededFor(name: string): Permission[] | null {
    if (name in open) return null
    if (special[name]) return special[name]
    const resource = resourceNamed(/^(?:create|update|delete|restore)([A-Z]\w*)$/.exec(name)?.[1] ?? '')
    return resource ? [`${resource}:write`] : expect.fail(`say in this test who may call ${name}`)
  }

  test.each(mutations.filter(({ name }) => !(name in open)).map(field => [field.name, field] as const))(
    '%s is for those whom the table of permissions names',
    async (name, field) => {
      const needed = neededFor(name) ?? []
      for (const role of everybody) {
        const caller = callerOf(role)
        const may = caller !== null && needed.every(permission => can(caller, permission))
        const codes = await codesOf(role, `mutation { ${ask(field)} }`)
        if (may)
          expect(
            codes.filter(code => refusals.includes(code)),
            `${role} may`,
          ).toEqual([])
        else expect(codes, `${role} may not`).toEqual([refusal(role)])
      }
    },
  )

  test('those for everybody are few, and exist', () => {
    expect(mutations.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(open)))
  })

  test('each resource can be written through some mutation', () => {
    const written = new Set(mutations.flatMap(({ name }) => neededFor(name) ?? []))
    expect([...written].sort()).toEqual(
      expect.arrayContaining(
        Object.keys(permissions)
          .map(resource => `${resource}:write`)
          .sort(),
      ),
    )
  })
})

/** The query that lists a type. */
function listOf(type: string): GraphQLField<unknown, unknown> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return (
    fields.find(field => getNamedType(field.type).name === `${type}Connection`) ?? expect.fail(`nothing lists ${type}`)
  )
}

const typeOf = (resource: string) => resource.charAt(0).toUpperCase() + resource.slice(1)
const isLeaf = (type: GraphQLOutputType) => isLeafType(getNamedType(type))

function fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
  const owner: GraphQLNamedType | undefined = schema.getType(type)
  if (!isObjectType(owner) && !isInterfaceType(owner)) return expect.fail(`${type} is no type with fields`)
  return owner.getFields()[name] ?? expect.fail(`${type} has no ${name}`)
}

test.each(Object.keys(permissions))('the list of each %s opens for those who may read it', async resource => {
  const list = listOf(typeOf(resource))
  for (const role of everybody) {
    const codes = await codesOf(role, `{ ${ask(list, 'totalCount')} }`)
    const may = can(callerOf(role), `${resource as Resource}:read`)
    if (!may) expect(codes, `${role} may not`).toEqual([refusal(role)])
    else if (role) expect(codes, `${role} may`).toEqual([])
  }
})

const personalPaths = Object.keys(personalFields).map(path => path.split('.') as [string, string])

function mayReadField(role: Role | null, type: string, name: string): boolean {
  const resource = resourceNamed(type) ?? expect.fail(`${type} is in no table of permissions`)
  return canReadField(callerOf(role), type, name) && can(callerOf(role), `${resource}:read`)
}

describe.each(personalPaths)('%s.%s', (type, name) => {
  const field = fieldOf(type, name)

  test('is shown to those who deal with it, and to nobody else', async () => {
    for (const role of everybody) {
      const codes = await codesOf(role, `{ ${ask(listOf(type), `nodes { ${ask(field)} }`)} }`)
      expect(codes, `${role}`).toEqual(mayReadField(role, type, name) ? [] : [refusal(role)])
    }
  })

  test.runIf(isFilterable(type, name))('can not be found out by filtering either', async () => {
    const condition = isLeaf(field.type)
      ? getNamedType(field.type).name === 'Boolean'
        ? '{ eq: true }'
        : '{ isNull: false }'
      : isListType(getNullableType(field.type))
        ? '{ some: {} }'
        : '{ isNull: false }'
    const list = listOf(type)
    for (const role of everybody) {
      const codes = await codesOf(
        role,
        `{ ${list.name}(filter: { not: { and: [{ ${name}: ${condition} }] } }) { totalCount } }`,
      )
      expect(codes, `${role}`).toEqual(mayReadField(role, type, name) ? [] : [refusal(role)])
    }
  })
})

function isFilterable(type: string, name: string): boolean {
  const filter = schema.getType(`${type}Filter`)
  return isInputObjectType(filter) && name in filter.getFields()
}

/** The code by which a list is ordered by a field; null when it can't be. */
function orderCodeOf(type: string, name: string): string | null {
  const code = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
  const orders = schema.getType(`${type}OrderField`)
  return isEnumType(orders) && orders.getValue(code) ? code : null
}

const sortable = personalPaths.flatMap(([type, name]) => {
  const code = orderCodeOf(type, name)
  return code ? [{ type, name, code }] : []
})

test.each(sortable)('$type.$name can not be found out by sorting either', async ({ type, name, code }) => {
  for (const role of everybody) {
    const codes = await codesOf(
      role,
      `{ ${listOf(type).name}(orderBy: [{ field: ${code} }]) { nodes { __typename } } }`,
    )
    expect(codes, `${role}`).toEqual(mayReadField(role, type, name) ? [] : [refusal(role)])
  }
})

test('personal data is refused at any depth and under any other name', async () => {
  const hidden = [
    '{ speakers { nodes { person { contact: email } } } }',
    '{ programmes { nodes { modules { speakers { speaker { person { ...Contact } } } } } } } fragment Contact on Person { phone }',
    '{ persons { edges { node { ... on Person { ... { email } } } } } }',
    '{ speakers(filter: { person: { email: { contains: "@" } } }) { totalCount } }',
    '{ programmes(filter: { modules: { some: { speakers: { some: { speaker: { person: { phone: { isNull: false } } } } } } } }) { totalCount } }',
  ]
  for (const query of hidden) {
    expect(await codesOf('analyst', query), query).toEqual(['FORBIDDEN'])
    expect(await codesOf(null, query), query).toEqual(['UNAUTHENTICATED'])
    expect(await codesOf('contentManager', query), query).toEqual([])
  }
})

const programme = schema.getType('Programme')
const staffOnly = staffFields.filter(name => isObjectType(programme) && name in programme.getFields())

test.each(staffOnly)('who is not signed in sees no %s of what is published', async name => {
  const query = `{ programmes { nodes { ${ask(fieldOf('Programme', name))} } } }`
  expect(await codesOf(null, query)).toEqual(['UNAUTHENTICATED'])
  expect(await codesOf('contentManager', query)).toEqual([])
})
