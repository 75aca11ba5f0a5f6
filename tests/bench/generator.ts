import autocannon from 'autocannon'
import { bodiesOf, bodyOf, cases, type Peer, type Question } from './cases.ts'
import type { Scale } from './dataset.ts'

/*
 * Sends the requests, in a process of its own so that it takes no time from who is measured or from who measures. Each
 * connection sends the next request when the answer to the last one is there.
 */
export interface Spec {
  caseName: string
  peer: Peer
  scale: Scale
  url: string
  headers: Record<string, string>
  connections: number
  seconds: number
  /** Rows to update in turn, and the version each is at. */
  rows: { id: string; version: number }[]
  /** Variables beyond those of the case, such as a cursor. */
  extra: Record<string, unknown>
  /** Numbers of new records start after this. */
  firstNumber: number
}

export interface Measured {
  requests: number
  seconds: number
  p50: number
  p99: number
  /** Answers that were none, and the last of them. */
  failures: number
  failure: string
  /** Numbers of new records went up to this. */
  lastNumber: number
}

async function measure(spec: Spec): Promise<Measured> {
  const asked = cases.find(({ name }) => name === spec.caseName)
  if (!asked) throw new Error(`No case ${spec.caseName}`)
  const { write } = asked
  const question = asked.questions[0] as Question
  const durations: number[] = []
  let number = spec.firstNumber
  let next = 0
  let failures = 0
  let failure = ''
  const requests: autocannon.Request[] = write
    ? [
        {
          method: 'POST',
          setupRequest: request => {
            // Far more rows than connections, so that the last change of a row has long been answered.
            const row = write.kind === 'update' ? spec.rows[next++ % spec.rows.length] : undefined
            const variables = write.variables(spec.peer, {
              id: row?.id ?? `01900000-ffff-7000-8000-${(++number * 16).toString(16).padStart(12, '0')}`,
              version: row ? row.version++ : 1,
              number: row ? ++number : number,
            })
            return { ...request, body: bodyOf(question, spec.peer, variables) }
          },
        },
      ]
    : bodiesOf(asked, spec.peer, spec.scale, spec.extra).map(body => ({ method: 'POST', body }))
  const begin = performance.now()
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${spec.url}/graphql`,
        method: 'POST',
        headers: { ...spec.headers, ...asked.headers },
        connections: spec.connections,
        duration: spec.seconds,
        requests,
        verifyBody: body => {
          // A compressed answer says nothing to us, and its status says enough.
          const isAnswer = asked.headers !== undefined || String(body).startsWith('{"data"')
          if (!isAnswer) {
            failures++
            failure = String(body).slice(0, 500)
          }
          return true
        },
      },
      (error: unknown) => (error ? reject(error as Error) : resolve()),
    )
    instance.on('response', (_client, status, _bytes, duration) => {
      durations.push(duration)
      if (status !== 200) failures++
    })
  })
  const seconds = (performance.now() - begin) / 1000
  durations.sort((a, b) => a - b)
  const at = (share: number) => durations[Math.floor(durations.length * share)] ?? Number.NaN
  return { requests: durations.length, seconds, p50: at(0.5), p99: at(0.99), failures, failure, lastNumber: number }
}

process.on('message', (spec: Spec) => {
  measure(spec).then(
    measured => process.send?.(measured),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
