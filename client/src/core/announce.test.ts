import { beforeEach, expect, test, vi } from 'vitest'
import { announce, announcement } from './announce.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('what is said at once after something else does not cut it off', () => {
  announce('De stad staat nu op plaats 1 van 6')
  vi.advanceTimersByTime(20)
  announce('Module 1 verplaatst')
  vi.advanceTimersByTime(100)
  expect(announcement.value).toBe('De stad staat nu op plaats 1 van 6. Module 1 verplaatst')
})

test('what was heard is not said again, and the same words later are', () => {
  announce('10 regels')
  vi.advanceTimersByTime(2_000)
  announce('Opgeslagen')
  expect(announcement.value).toBe('')
  vi.advanceTimersByTime(100)
  expect(announcement.value).toBe('Opgeslagen')
  vi.advanceTimersByTime(2_000)
  announce('Opgeslagen')
  expect(announcement.value).toBe('')
  vi.advanceTimersByTime(100)
  expect(announcement.value).toBe('Opgeslagen')
})
