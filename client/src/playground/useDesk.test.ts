import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import type { SavedQuery } from '../saved-query/saved-query.queries.ts'
import { type Content, contentOf, makeSheet } from './sheet.ts'
import { type Desk, useDesk } from './useDesk.ts'

const content = (query: string, values = ''): Content => ({ query, values, view: {} })
const saved = (change: Partial<SavedQuery> = {}): SavedQuery => ({
  id: 's1',
  version: 1,
  updatedAt: '2026-10-08T10:00:00Z',
  name: 'Aantal',
  description: null,
  folder: null,
  query: '{ a }',
  variables: null,
  view: null,
  shared: false,
  pinned: false,
  owner: { id: 'me', name: 'Ik' },
  ...change,
})
const never = () => false

/** A desk in a window of its own, and how that window closes. */
function openDesk(owner = 'me'): { desk: Desk; leave: () => void } {
  const scope = effectScope()
  const desk = scope.run(() => useDesk(owner, () => makeSheet(content('{ first }')))) as Desk
  return { desk, leave: () => scope.stop() }
}
const queries = ({ sheets }: Desk) => sheets.value.map(({ query }) => query)

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('what lies open', () => {
  test('is still there the next time, with the same sheet in front, and belongs to one person', () => {
    const { desk, leave } = openDesk()
    desk.open(content('{ a }', '{"x":1}'), { kind: 'new' }, never)
    desk.edit({ query: '{ b }' })
    leave()
    const again = openDesk().desk
    expect(queries(again)).toEqual(['{ first }', '{ b }'])
    expect(again.front.value).toMatchObject({ query: '{ b }', values: '{"x":1}' })
    expect(queries(openDesk('somebody else').desk)).toEqual(['{ first }'])
  })

  test('makes room for the next question where nobody worked', () => {
    const { desk } = openDesk()
    desk.open(content('{ a }'), { kind: 'new' }, () => true)
    expect(queries(desk)).toEqual(['{ a }'])
    desk.open(content('{ b }'), { kind: 'new' }, never)
    expect(queries(desk)).toEqual(['{ a }', '{ b }'])
  })

  test('is never nothing: the last sheet that closes leaves an empty one', () => {
    const { desk } = openDesk()
    desk.close(desk.front.value.key)
    expect(queries(desk)).toEqual([''])
  })

  test('in two windows is kept of both, but for what was closed', () => {
    const one = openDesk()
    const first = one.desk.front.value.key
    one.desk.open(content('{ one }'), { kind: 'new' }, never)
    one.leave()
    const other = openDesk()
    const both = openDesk()
    both.desk.open(content('{ both }'), { kind: 'new' }, never)
    both.desk.close(first)
    both.leave()
    other.desk.open(content('{ other }'), { kind: 'new' }, never)
    other.leave()
    expect(queries(openDesk().desk).sort()).toEqual(['{ both }', '{ first }', '{ one }', '{ other }'])
  })
})

describe('a saved question', () => {
  test('is changed when its text or values are, and no longer when they are back', () => {
    const { desk } = openDesk()
    const sheet = desk.open(contentOf(saved()), { kind: 'saved', saved: saved() }, never)
    expect(desk.isChanged(sheet)).toBe(false)
    desk.edit({ query: '{ b }' })
    expect(desk.isChanged(desk.front.value)).toBe(true)
    desk.edit({ query: '{ a }' })
    expect(desk.isChanged(desk.front.value)).toBe(false)
  })

  test('follows what is stored, as long as nobody works on it', () => {
    const { desk } = openDesk()
    desk.open(contentOf(saved()), { kind: 'saved', saved: saved() }, never)
    desk.follow(saved({ version: 2, query: '{ theirs }' }))
    expect(desk.front.value.query).toBe('{ theirs }')
    expect(desk.isChanged(desk.front.value)).toBe(false)
  })

  test('that is worked on goes on from its own version, so that saving cannot undo what somebody else did', () => {
    const { desk } = openDesk()
    desk.open(contentOf(saved()), { kind: 'saved', saved: saved() }, never)
    desk.edit({ query: '{ mine }' })
    desk.follow(saved({ version: 2, query: '{ theirs }' }))
    expect(desk.front.value).toMatchObject({ query: '{ mine }', origin: { saved: { version: 1 } } })
    // Another name, or being shared, is no other question.
    desk.follow(saved({ version: 3, name: 'Anders' }))
    expect(desk.front.value).toMatchObject({ query: '{ mine }', origin: { saved: { version: 3, name: 'Anders' } } })
    // It is what was just stored from here.
    desk.follow(saved({ version: 4, query: '{ mine }' }))
    expect(desk.front.value.origin).toMatchObject({ saved: { version: 4 } })
    expect(desk.isChanged(desk.front.value)).toBe(false)
  })

  test('that is gone leaves its text', () => {
    const { desk } = openDesk()
    desk.open(contentOf(saved()), { kind: 'saved', saved: saved() }, never)
    desk.detach('s1')
    expect(desk.front.value).toMatchObject({ query: '{ a }', origin: { kind: 'new' } })
  })
})

describe('asking', () => {
  const question = (query: string) => ({ query, values: {}, operationName: null })
  const answers = (of: (body: { query: string }, signal: AbortSignal) => Promise<Response>) =>
    vi.stubGlobal('fetch', (_url: string, { body, signal }: { body: string; signal: AbortSignal }) =>
      of(JSON.parse(body) as { query: string }, signal),
    )
  const data = (value: unknown) => new Response(JSON.stringify({ data: value }))

  test('gives an answer, and says how long it took', async () => {
    answers(async () => data({ a: 1 }))
    const { desk } = openDesk()
    const { key } = desk.front.value
    expect(await desk.run(key, question('{ a }'))).toMatchObject({ data: { a: 1 }, faults: [], bytes: 16 })
    expect(desk.runs.get(key)).toMatchObject({ state: 'answered', answer: { data: { a: 1 } } })
  })

  test('again before the answer came, only the last one counts', async () => {
    const waiting: (() => void)[] = []
    answers(
      ({ query }, signal) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
          waiting.push(() => resolve(data({ query })))
        }),
    )
    const { desk } = openDesk()
    const { key } = desk.front.value
    const first = desk.run(key, question('{ a }'))
    const second = desk.run(key, question('{ b }'))
    waiting.forEach(answer => answer())
    expect(await first).toBeNull()
    expect(await second).toMatchObject({ data: { query: '{ b }' } })
  })

  test('is stopped, and the earlier answer stays', async () => {
    answers(async () => data({ a: 1 }))
    const { desk } = openDesk()
    const { key } = desk.front.value
    await desk.run(key, question('{ a }'))
    answers(
      (_body, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
        }),
    )
    const second = desk.run(key, question('{ b }'))
    desk.runs.get(key)?.stop()
    expect(await second).toBeNull()
    expect(desk.runs.get(key)).toMatchObject({ state: 'stopped', answer: { data: { a: 1 } } })
  })

  test.each([
    ['the server is not there', () => Promise.reject(new TypeError('failed')), null],
    ['something else answers', async () => new Response('<h1>502</h1>', { status: 502 }), 502],
  ])('says so when %s', async (_case, answer, status) => {
    answers(answer)
    const { desk } = openDesk()
    const { key } = desk.front.value
    expect(await desk.run(key, question('{ a }'))).toBeNull()
    expect(desk.runs.get(key)).toMatchObject({ state: 'failed', failure: { status } })
  })

  test('notices that one is signed out, and that one is back', async () => {
    answers(
      async () =>
        new Response(JSON.stringify({ errors: [{ message: 'Meld u aan.', extensions: { code: 'UNAUTHENTICATED' } }] })),
    )
    const { desk } = openDesk()
    const { key } = desk.front.value
    await desk.run(key, question('{ a }'))
    expect(desk.signedOut.value).toBe(true)
    answers(async () => data({ a: 1 }))
    await desk.run(key, question('{ a }'))
    expect(desk.signedOut.value).toBe(false)
  })
})
