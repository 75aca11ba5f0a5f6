import { expect, test } from 'vitest'
import { check } from '../core/validate.ts'
import { assignmentInput } from './assignment.ts'

const id = '0190a000-0000-7000-8000-000000000001'
const faultsOf = (change: object) =>
  check(assignmentInput, { title: 'Samenwerken voor de Metropoolregio Eindhoven', ...change }).faults ?? []

test('a collaborator is a person or an organisation, one of the two', () => {
  const fault = { path: ['collaborators', 0, 'personId'], code: 'one_of_both' }
  expect(faultsOf({ collaborators: [{}] })).toEqual([fault])
  expect(faultsOf({ collaborators: [{ personId: id, organisationId: id }] })).toEqual([fault])
  expect(faultsOf({ collaborators: [{ personId: id }, { organisationId: id }] })).toEqual([])
})

test('a period does not end before it starts, and may be known in part', () => {
  expect(faultsOf({ period: { from: '2017-11', until: '2016-09' } })).toEqual([
    { path: ['period', 'until'], code: 'ends_before_start' },
  ])
  expect(faultsOf({ period: { from: '2016-09', until: '2017-11' } })).toEqual([])
  expect(faultsOf({ period: { from: '2016-09', until: '2016' } })).toEqual([])
})
