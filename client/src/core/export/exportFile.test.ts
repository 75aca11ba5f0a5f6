import { afterEach, expect, test, vi } from 'vitest'
import { exportFile } from './exportFile.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const asked = { query: '{ topics { nodes { name } } }', format: 'csv' as const }

/** A server of which the test holds the body of the file in its hands. */
function serve(progress: () => object, head: ResponseInit = {}) {
  let body!: ReadableStreamDefaultController<Uint8Array>
  const stream = new ReadableStream<Uint8Array>({ start: controller => void (body = controller) })
  const headers = { 'x-total-count': '100000', 'content-disposition': 'attachment; filename="topics-2026-11-22.csv"' }
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string, { signal }: RequestInit) => {
      if (address !== '/export') return Promise.resolve(Response.json(progress()))
      signal?.addEventListener('abort', () => body.error(signal.reason))
      return Promise.resolve(new Response(head.status ? JSON.stringify(refusal) : stream, { headers, ...head }))
    }),
  )
  return body
}
const refusal = { errors: [{ message: 'De vraag heeft geen kolom `colour`.', extensions: { code: 'BAD_USER_INPUT' } }] }

function start() {
  const job = new AbortController()
  const seen: unknown[] = []
  const file = exportFile(asked, { signal: job.signal, onProgress: progress => seen.push(progress) })
  // A failure is looked at where it is expected; until then it is nobody's.
  file.catch(() => undefined)
  return { file, seen, job }
}

test('while a file comes it is known how many records were written of how many', async () => {
  vi.useFakeTimers()
  const body = serve(() => ({ state: 'running', written: 12_000, total: 100_000, message: null }))
  const { file, seen } = start()
  await vi.advanceTimersByTimeAsync(600)
  body.enqueue(new TextEncoder().encode('name\r\n'))
  body.close()
  const { name, content, records } = await file
  expect(seen[0]).toEqual({ written: 0, total: 100_000 })
  expect(seen[1]).toMatchObject({ written: 12_000, total: 100_000 })
  expect([name, await content.text(), records]).toEqual(['topics-2026-11-22.csv', 'name\r\n', 12_000])
})

test('of a file that breaks off nothing is kept, and the server says why', async () => {
  const body = serve(() => ({ state: 'failed', written: 500, total: 100_000, message: 'De vraag duurde te lang.' }))
  const { file, seen } = start()
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  body.enqueue(new TextEncoder().encode('half'))
  body.error(new TypeError('terminated'))
  await expect(file).rejects.toMatchObject({ message: 'De vraag duurde te lang.' })
})

test('what stops it is the person, and then there is no failure to tell of', async () => {
  serve(() => ({ state: 'running', written: 500, total: 100_000, message: null }))
  const { file, seen, job } = start()
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  job.abort()
  await expect(file).rejects.toMatchObject({ name: 'AbortError' })
})

test('what is refused says why, in the words of the server', async () => {
  serve(() => ({}), { status: 400 })
  await expect(start().file).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: refusal.errors[0]?.message })
})
