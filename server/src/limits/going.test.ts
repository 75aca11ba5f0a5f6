import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { Going } from './going.ts'

function response() {
  const raw = Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false })
  const going = new Going(raw)
  going.matters = true
  const close = () => {
    raw.destroyed = true
    raw.emit('close')
  }
  return { raw, going, close }
}

test('however many statements are under way, the response is listened to once, and not after the last', () => {
  const { raw, going } = response()
  const ends = Array.from({ length: 40 }, () => going.listen(() => undefined))
  expect(raw.listenerCount('close')).toBe(1)
  for (const end of ends) end()
  expect(raw.listenerCount('close')).toBe(0)
  for (const end of ends) end()
  going.listen(() => undefined)
  expect(raw.listenerCount('close')).toBe(1)
})

test('all that is under way stops when the asker goes, and what had ended does not', () => {
  const { going, close } = response()
  const [ended, first, second] = [vi.fn(), vi.fn(), vi.fn()]
  const end = going.listen(ended)
  going.listen(first)
  going.listen(second)
  end()
  close()
  expect([ended, first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
})

test('an answer that was sent stops nothing', () => {
  const { raw, going, close } = response()
  const stop = vi.fn()
  going.listen(stop)
  raw.writableFinished = true
  close()
  expect(stop).not.toHaveBeenCalled()
})
