import { expect, test } from 'vitest'
import { teachersOf } from './teachers.ts'

const link = (name: string | null) => ({ role: 'LECTURER', speaker: name === null ? null : { id: name, name } })
type Given = Parameters<typeof teachersOf>[0]
const programme = (modules: (string | null)[][], sessions: (string | null)[][]) =>
  ({
    modules: modules.map(names => ({ speakers: names.map(link) })),
    editions: [{ sessions: sessions.map(names => ({ speakers: names.map(link) })) }],
  }) as unknown as Given

test('who teaches in several modules and sessions is named once, with all places', () => {
  expect(teachersOf(programme([['Paul Frissen'], [], ['Paul Frissen']], [['Paul Frissen']]))).toEqual([
    { id: 'Paul Frissen', name: 'Paul Frissen', modules: [1, 3], sessions: 1 },
  ])
})

test('somebody who is promised without a name is no teacher yet, and names come in their order', () => {
  expect(teachersOf(programme([[null, 'Zwart'], ['Adriaans']], [])).map(({ name }) => name)).toEqual([
    'Adriaans',
    'Zwart',
  ])
})
