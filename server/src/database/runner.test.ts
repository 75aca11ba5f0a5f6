import { EventEmitter } from 'node:events'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { Going } from '../limits/going.ts'
import { StoppedError, TooComplexError } from '../limits/errors.ts'
import { runnerOver } from './runner.ts'

/** A pool of one connection whose statement ends when the test says so. */
function poolOfOne() {
  const done: string[] = []
  let end: { with(rows: unknown[]): void; because(error: unknown): void } | undefined
  const client = {
    query: async () => {
      done.push('query')
      return await new Promise<{ rows: unknown[] }>((resolve, reject) => {
        end = { with: rows => resolve({ rows }), because: reject }
      })
    },
    stop: () => void done.push('stop'),
    release: (destroy: boolean) => void done.push(destroy ? 'throw away' : 'give back'),
  }
  const pool = { connect: async () => client } as unknown as pg.Pool
  const ended = () => end ?? expect.fail('nothing runs')
  return { run: runnerOver(pool, 10), done, end: ended }
}
/** Somebody who waits for an answer, and may leave. */
function somebody() {
  const raw = Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false })
  const going = new Going(raw)
  going.matters = true
  const leave = () => {
    raw.destroyed = true
    raw.emit('close')
  }
  return { going, leave }
}
const started = async () => await new Promise(resolve => setImmediate(resolve))
const cancelled = Object.assign(new Error('canceling statement'), { code: '57014' })

test('a connection goes back to the pool when its statement has ended', async () => {
  const { run, done, end } = poolOfOne()
  const { going, leave } = somebody()
  const rows = run('select 1', [], going)
  await started()
  end().with([1])
  expect(await rows).toEqual([1])
  // Whoever leaves now stops nothing: the connection may be somebody else's.
  leave()
  expect(done).toEqual(['query', 'give back'])
})

test('a connection that was asked to stop is used by nobody else, whether the request came in time or too late', async () => {
  for (const finish of ['in time', 'too late']) {
    const { run, done, end } = poolOfOne()
    const { going, leave } = somebody()
    const rows = run('select 1', [], going)
    await started()
    leave()
    if (finish === 'in time') {
      end().because(cancelled)
      await expect(rows).rejects.toThrow(StoppedError)
    } else {
      end().with([1])
      expect(await rows).toEqual([1])
    }
    expect(done).toEqual(['query', 'stop', 'throw away'])
  }
})

test('nothing is sent for somebody who left before a connection was free', async () => {
  const { run, done } = poolOfOne()
  const { going, leave } = somebody()
  leave()
  await expect(run('select 1', [], going)).rejects.toThrow(StoppedError)
  expect(done).toEqual(['give back'])
})

test('a statement that took too long says so, and other faults stay what they are', async () => {
  for (const [fault, shown] of [
    [cancelled, TooComplexError],
    [new TypeError('of the driver'), TypeError],
  ] as const) {
    const { run, done, end } = poolOfOne()
    const rows = run('select 1', [], null)
    await started()
    end().because(fault)
    await expect(rows).rejects.toThrow(shown)
    expect(done).toEqual(['query', 'give back'])
  }
})
