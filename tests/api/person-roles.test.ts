import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const manager = await api.caller('contentManager')

interface Named {
  id: string
  person: { id: string; fullName: string; affiliations: { position: string }[] }
}

const roles = [
  ['Speaker', 'createSpeaker', 'speaker'],
  ['Consultant', 'createConsultant', 'consultant'],
] as const
const create = (type: string, mutation: string) =>
  `mutation ($input: ${type}Input!) { made: ${mutation}(input: $input) { id person { id fullName affiliations { position } } } }`
const countOf = async (familyName: string) => {
  const { persons } = await manager.ask<{ persons: { totalCount: number } }>(
    'query ($name: String!) { persons(filter: { familyName: { eq: $name } }) { totalCount } }',
    { name: familyName },
  )
  return persons.totalCount
}

test.each(roles)('a %s can be made of somebody who is not known yet, in one go', async (type, mutation, role) => {
  const { made } = await manager.ask<{ made: Named }>(create(type, mutation), {
    input: {
      headline: 'Kent de regio',
      person: {
        givenName: 'Jan',
        infix: 'van der',
        familyName: `Meer-${role}`,
        affiliations: [{ position: 'lector' }],
      },
    },
  })
  expect(made.person).toMatchObject({ fullName: `Jan van der Meer-${role}`, affiliations: [{ position: 'lector' }] })
  const { person } = await manager.ask<{ person: Record<string, { id: string }> }>(
    `query ($id: ID!) { person(id: $id) { ${role} { id } } }`,
    { id: made.person.id },
  )
  expect(person[role]).toEqual({ id: made.id })
})

test.each(roles)('when the %s is wrong, no person is left behind', async (type, mutation, role) => {
  const familyName = `Half-${role}`
  const topics = role === 'speaker' ? 'topicIds' : 'expertiseIds'
  const { errors } = await manager.run(create(type, mutation), {
    input: { [topics]: ['01900000-0000-7000-8000-000000000000'], person: { familyName } },
  })
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: [topics, 0], code: 'unknown_reference' }] } },
  ])
  expect(await countOf(familyName)).toBe(0)
})

test.each(roles)('a fault in the new person of a %s is named where it stands', async (type, mutation) => {
  const { errors } = await manager.run(create(type, mutation), {
    input: { person: { familyName: 'Fout', photoId: '01900000-0000-7000-8000-000000000000' } },
  })
  expect(errors).toMatchObject([
    { extensions: { issues: [{ path: ['person', 'photoId'], code: 'unknown_reference' }] } },
  ])
})

test.each(roles)('a %s needs a person: one who is known, or a new one, and not both', async (type, mutation) => {
  const personId = (await api.add.person()).id
  const neither = await manager.run(create(type, mutation), { input: { headline: 'Niemand' } })
  expect(neither.errors).toMatchObject([{ extensions: { issues: [{ path: ['personId'], code: 'required' }] } }])
  const both = await manager.run(create(type, mutation), { input: { personId, person: { familyName: 'Dubbel' } } })
  expect(both.errors).toMatchObject([{ extensions: { issues: [{ path: ['person'], code: 'invalid' }] } }])
})
