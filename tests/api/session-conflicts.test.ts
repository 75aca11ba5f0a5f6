import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = api.as('admin')

async function create(concept: string, input: Record<string, unknown>): Promise<string> {
  const document = `mutation ($input: ${concept}Input!) { made: create${concept}(input: $input) { id } }`
  return (await admin.ask<{ made: { id: string } }>(document, { input })).made.id
}
async function conflictsOf(id: string) {
  const query = `query ($id: ID!) { session(id: $id) { conflicts { kind subject sessionId } } }`
  return (await admin.ask<{ session: { conflicts: object[] } }>(query, { id })).session.conflicts
}

const programmeId = await create('Programme', { title: 'Metropool', kind: 'OPLEIDING' })
const locationId = await create('Location', { name: 'NSOB' })
const elsewhere = await create('Location', { name: 'Campus Fryslân' })
const afternoon = { date: '2027-10-25', startTime: '13:00', endTime: '17:00' }
const [one, other] = [
  await create('Edition', { programmeId, number: 24, locationId }),
  await create('Edition', { programmeId, number: 25, locationId }),
]

test('a room is taken when two sessions use it where their editions are, without naming the place themselves', async () => {
  const first = await create('Session', { editionId: one, ...afternoon, room: 'Voorhout' })
  const second = await create('Session', { editionId: other, ...afternoon, startTime: '15:00', room: 'voorhout' })
  expect(await conflictsOf(first)).toEqual([{ kind: 'ROOM', subject: 'Voorhout', sessionId: second }])
  expect(await conflictsOf(second)).toEqual([{ kind: 'ROOM', subject: 'voorhout', sessionId: first }])
})

test('a room of the same name elsewhere is another room', async () => {
  const away = await create('Session', { editionId: other, ...afternoon, locationId: elsewhere, room: 'Voorhout' })
  expect(await conflictsOf(away)).toEqual([])
})
