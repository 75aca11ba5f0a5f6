import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = api.as('admin')

async function create(concept: string, input: Record<string, unknown>) {
  const document = `mutation ($input: ${concept}Input!) { made: create${concept}(input: $input) { id version } }`
  return (await admin.ask<{ made: { id: string; version: number } }>(document, { input })).made
}

const Update = `mutation ($id: ID!, $version: Int!, $input: AlumniMeetingPatch!) {
  meeting: updateAlumniMeeting(id: $id, version: $version, input: $input) { version cohorts { id } }
}`

test('a meeting that is there already gets cohorts, more of them later, and keeps their order', async () => {
  const programme = await create('Programme', { title: 'Metropool', kind: 'LEERGANG' })
  const cohorts: string[] = []
  for (const number of [1, 2, 3]) cohorts.push((await create('Edition', { programmeId: programme.id, number })).id)
  const { id, version } = await create('AlumniMeeting', { title: 'Alumnidag' })
  const change = async (from: number, cohortIds: string[]) =>
    (
      await admin.ask<{ meeting: { version: number; cohorts: { id: string }[] } }>(Update, {
        id,
        version: from,
        input: { cohortIds },
      })
    ).meeting
  const first = await change(version, cohorts.slice(0, 2))
  expect(first.cohorts.map(cohort => cohort.id)).toEqual(cohorts.slice(0, 2))
  const turned = cohorts.toReversed()
  const second = await change(first.version, turned)
  expect(second.cohorts.map(cohort => cohort.id)).toEqual(turned)
})
