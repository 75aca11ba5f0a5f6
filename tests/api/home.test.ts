import { print } from 'graphql'
import { expect, test } from 'vitest'
import { HomeQuery } from '../../client/src/home/home.queries.ts'
import { startApi } from '../kit/api.ts'
import type { Role } from '../kit/people.ts'

const api = await startApi({ seed: true })
const query = print(HomeQuery)
const variables = (enquiries: boolean, persons = true) => ({
  today: '2026-10-08',
  weekAgo: '2026-10-01T00:00:00Z',
  me: '00000000-0000-7000-8000-000000000000',
  enquiries,
  persons,
})

test.each<[Role, boolean, boolean]>([
  ['admin', true, true],
  ['contentManager', true, true],
  ['alumniCoordinator', false, true],
  ['analyst', false, false],
])('the first page answers the %s', async (role, enquiries, persons) => {
  expect((await api.as(role).run(query, variables(enquiries, persons))).errors).toBeUndefined()
})

test('the first page costs as many statements in a larger offer', async () => {
  const before = await api.as('admin').run(query, variables(true))
  for (let count = 0; count < 5; count++) {
    await api.add.edition({ startsOn: '2026-11-02', endsOn: '2026-12-02', capacity: 20, minParticipants: 10 })
    await api.add.enquiry()
  }
  const after = await api
    .as('admin')
    .run<{ upcoming: { totalCount: number }; enquiries: { totalCount: number } }>(query, variables(true))
  expect(after.data).toMatchObject({ upcoming: { totalCount: 6 }, enquiries: { totalCount: 5 } })
  expect(after.statements.length).toBe(before.statements.length)
})

test('codes are ordered as in their vocabulary, so that new enquiries come first', async () => {
  await api.add.enquiry({ name: 'Al afgehandeld', status: 'CLOSED' })
  await api.add.enquiry({ name: 'In behandeling', status: 'IN_PROGRESS' })
  const { enquiries } = await api
    .as('admin')
    .ask<{ enquiries: { nodes: { status: string }[] } }>(
      '{ enquiries(orderBy: [{ field: STATUS }], first: 100) { nodes { status } } }',
    )
  const statuses = enquiries.nodes.map(({ status }) => status)
  expect(statuses.at(0)).toBe('NEW')
  expect(statuses.slice(-2)).toEqual(['IN_PROGRESS', 'CLOSED'])
})
