import { expect, test } from 'vitest'
import { clashesOf, formatBeside, minutesOf, planOf, timeOf } from './agendaPlan.ts'

const at = (index: number, startTime: string, endTime: string) => ({ index, startTime, endTime })
const lanesOf = (blocks: ReturnType<typeof planOf>) =>
  blocks.map(({ items }) => items.map(({ index, lane }) => [index, lane]))

test('a time and its minutes are the same moment', () => {
  expect(minutesOf('13:05')).toBe(785)
  expect(timeOf(785)).toBe('13:05')
})

test('parts that follow each other stand under each other, in the order of the day', () => {
  const blocks = planOf([at(0, '14:40', '15:05'), at(1, '13:30', '14:40')])
  expect(lanesOf(blocks)).toEqual([[[1, 0]], [[0, 0]]])
})

test('parts at the same time stand side by side, in the order of the agenda', () => {
  const [block] = planOf([at(0, '15:05', '16:30'), at(1, '15:05', '16:30'), at(2, '15:30', '16:00')])
  expect(block?.lanes).toBe(3)
  expect(block?.items.map(({ index }) => index)).toEqual([0, 1, 2])
})

test('a part takes the lane of one that has ended', () => {
  const [block] = planOf([at(0, '13:00', '15:00'), at(1, '13:00', '14:00'), at(2, '14:00', '15:00')])
  expect(block?.lanes).toBe(2)
  expect(block?.items.map(({ lane }) => lane)).toEqual([0, 1, 1])
})

test('an hour without anything is shown as an empty stretch', () => {
  const blocks = planOf([at(0, '13:00', '14:00'), at(1, '15:00', '15:30')])
  expect(blocks[1]).toEqual({ items: [], lanes: 1, rows: [{ start: 840, minutes: 60 }] })
})

test('the rows are cut at each whole hour, and the items lie between their lines', () => {
  const [block] = planOf([at(0, '13:30', '15:15')])
  expect(block?.rows.map(({ start }) => timeOf(start))).toEqual(['13:30', '14:00', '15:00'])
  expect(block?.items[0]).toMatchObject({ from: 1, until: 4 })
})

test('a room or a speaker that parts at the same moment count on is a clash for both', () => {
  const clashes = clashesOf([
    { ...at(0, '15:05', '16:30'), room: 'Bibliotheek', speakerIds: ['frissen'] },
    { ...at(1, '15:30', '16:00'), room: 'bibliotheek ', speakerIds: ['schurink'] },
    { ...at(2, '16:00', '17:00'), room: 'Hal', speakerIds: ['frissen'] },
    { ...at(3, '17:00', '18:00'), room: 'Hal', speakerIds: [] },
  ])
  expect([...clashes]).toEqual([
    [0, { room: true, speakerIds: ['frissen'] }],
    [1, { room: true, speakerIds: [] }],
    [2, { room: false, speakerIds: ['frissen'] }],
  ])
})

test('parts without a room do not share one', () => {
  const empty = { room: null, speakerIds: [] }
  expect(clashesOf([at(0, '15:00', '16:00'), at(1, '15:00', '16:00')].map(item => ({ ...item, ...empty }))).size).toBe(
    0,
  )
})

test('how a part works is not said twice', () => {
  expect(formatBeside('plenair', 'Plenair')).toBe('')
  expect(formatBeside('World Café', 'Workshop')).toBe('World Café')
})
