import { fork } from 'node:child_process'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import pg from 'pg'
import { createDatabase } from '../kit/databases.ts'
import { startPostgres } from '../kit/postgres.ts'
import { answeredBy, bodiesOf, bodyOf, type Case, cases, madeTitle, type Peer, peers, type Question } from './cases.ts'
import { startCountingProxy } from './counting-proxy.ts'
import { fill, idOf, type Scale, scales } from './dataset.ts'
import { printFigures } from './figures.ts'
import type { Measured, Spec } from './generator.ts'
import { build, cpuOf, headers, installPeers, memoryOf, type Running, startPeer } from './servers.ts'

/*
 * Prints what this machine makes of Aanbod: what starting, a list and memory cost, and how many requests a second it
 * answers beside PostGraphile and beside PostgreSQL itself (the LIMIT). Rounds alternate between the servers and between
 * the two sizes of the data, so that what else the machine does hits all of them. No verdict: read it beside docs/performance.md.
 */
const { values: options } = parseArgs({
  options: {
    cold: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    scale: { type: 'string', multiple: true },
    cases: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    load: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    flags: { type: 'string' },
  },
})
const connections = 16
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3))
const seconds = Number(options.seconds ?? (options.quick ? 1 : 3))
const wantedScales = (options.scale ?? (options.quick ? ['S'] : Object.keys(scales))) as Scale[]
const wantedCases = cases.filter(({ name }) => !options.cases || options.cases.split(',').includes(name))
const wantedPeers = peers.filter(peer => !options.peers || options.peers.split(',').includes(peer))
const flags = options.flags?.split(' ').filter(Boolean)

interface Stand {
  scale: Scale
  databaseUrl: string
  monitor: pg.Client
  servers: Map<Peer, Running>
  drop(): Promise<void>
}

interface Round {
  perSecond: number
  p50: number
  p99: number
  /** Milliseconds of processor time per request, of the server and of PostgreSQL. */
  node: number
  database: number
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const log = (text: string) => void process.stderr.write(`${text}\n`)

/** A database of that size, and the servers on it. */
async function makeStand(serverUrl: string, scale: Scale): Promise<Stand> {
  log(`loading ${scale}`)
  const { url, drop } = await createDatabase(serverUrl)
  const monitor = new pg.Client({ connectionString: url })
  await monitor.connect()
  for (const setting of ['random_page_cost = 1.1', 'jit = off', `timezone = 'UTC'`])
    await monitor.query(`alter database ${monitor.escapeIdentifier(new URL(url).pathname.slice(1))} set ${setting}`)
  const migrating = await startPeer('aanbod', url, flags)
  await migrating.stop()
  await fill(url, scale)
  const servers = new Map<Peer, Running>()
  for (const peer of wantedPeers) servers.set(peer, await startPeer(peer, url, peer === 'aanbod' ? flags : undefined))
  return {
    scale,
    databaseUrl: url,
    monitor,
    servers,
    drop: async () => {
      for (const server of servers.values()) await server.stop()
      await monitor.end()
      await drop()
    },
  }
}

async function ask(url: string, body: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
  return (await response.json()) as Record<string, unknown>
}

/** PostGraphile has no type for a day that is known in part, and gives the bare value. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 1 && entries[0]?.[0] === 'value') return entries[0][1]
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
}

/** What a write answered, without what differs from one to the next. */
function written(answer: Record<string, unknown>): unknown {
  const data = answer['data'] as Record<string, Record<string, unknown>>
  const record =
    data['createProgramme'] ??
    (data['m6']?.['module'] as Record<string, unknown> | undefined)?.['programme'] ??
    data['updateProgramme']?.['programme'] ??
    data['updateProgramme']
  const { id: _id, ...facts } = record as Record<string, unknown>
  return facts
}

/** All servers say the same, or there is nothing to compare. */
async function verify(stand: Stand): Promise<void> {
  for (const each of wantedCases) {
    const answers: [Peer, unknown][] = []
    for (const [peer, { url }] of stand.servers) {
      if (!answeredBy(each, peer)) continue
      const bodies = each.write
        ? [
            bodyOf(
              each.questions[0] as Question,
              peer,
              each.write.variables(peer, {
                id: idOf('programme', each.write.kind === 'update' ? 5 : 0xffff),
                version: await versionOf(stand),
                number: 1,
              }),
            ),
          ]
        : bodiesOf(each, peer, stand.scale, await extraOf(stand, each)).slice(0, 5)
      for (const body of bodies) {
        const answer = await ask(url, body)
        if (answer['errors'] || !answer['data'])
          throw new Error(`${peer} ${each.name}: ${JSON.stringify(answer).slice(0, 2_000)}`)
        answers.push([peer, each.write ? written(answer) : plain(answer)])
      }
      if (each.write?.kind === 'update')
        await stand.monitor.query('update programme set version = 1 where id = $1', [idOf('programme', 5)])
      if (each.write?.kind === 'create') await cleanUp(stand)
    }
    const of = (peer: Peer) => answers.filter(answer => answer[0] === peer).map(answer => answer[1])
    const mine = of('aanbod')
    for (const other of wantedPeers.filter(peer => answeredBy(each, peer)))
      if (!isDeepStrictEqual(mine, of(other)))
        throw new Error(
          `${each.name}: ${other} answers ${JSON.stringify(of(other)).slice(0, 1_500)}\nand Aanbod ${JSON.stringify(mine).slice(0, 1_500)}`,
        )
    if (!each.write && JSON.stringify(mine).length < 200)
      throw new Error(`${each.name} asks for nothing: ${JSON.stringify(mine)}`)
  }
}

const versionOf = async ({ monitor }: Stand) =>
  Number((await monitor.query('select version from programme where id = $1', [idOf('programme', 5)])).rows[0]?.version)

/** Lets the last requests come through: nobody waits for their answers. */
const settle = () => new Promise(resolve => setTimeout(resolve, 300))

/** Takes away what was made. */
async function cleanUp({ monitor }: Stand): Promise<void> {
  await settle()
  await monitor.query('delete from programme where title like $1', [`${madeTitle}%`])
}

const cursors = new Map<Scale, string>()

/** The cursor of the place where Q4 looks. */
async function extraOf(stand: Stand, { name }: Case): Promise<Record<string, unknown>> {
  if (name !== 'Q4k') return {}
  const known = cursors.get(stand.scale)
  if (known) return { after: known }
  const { url } = stand.servers.get('aanbod') as Running
  const answer = await ask(
    url,
    JSON.stringify({ query: '{ sessions(first: 1, offset: 3989) { pageInfo { endCursor } } }' }),
  )
  const { endCursor } = (answer['data'] as { sessions: { pageInfo: { endCursor: string } } }).sessions.pageInfo
  cursors.set(stand.scale, endCursor)
  return { after: endCursor }
}

async function backendsOf({ monitor, databaseUrl }: Stand, peer: Peer): Promise<number[]> {
  const { rows } = await monitor.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = $1 and datname = $2',
    [peer, new URL(databaseUrl).pathname.slice(1)],
  )
  return rows.map(({ pid }) => pid)
}

let firstNumber = 10

async function send(spec: Spec): Promise<Measured> {
  const child = fork(new URL('generator.ts', import.meta.url))
  try {
    return await new Promise<Measured>((resolve, reject) => {
      child.once('message', message => resolve(message as Measured))
      child.once('exit', code => reject(new Error(`The generator ended with ${code}`)))
      child.send(spec)
    })
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}

async function measure(stand: Stand, each: Case, peer: Peer): Promise<Round> {
  const server = stand.servers.get(peer) as Running
  const spec = async (length: number): Promise<Spec> => ({
    caseName: each.name,
    peer,
    scale: stand.scale,
    url: server.url,
    headers,
    connections,
    seconds: length,
    rows:
      each.write?.kind === 'update'
        ? (
            await stand.monitor.query<{ id: string; version: number }>(
              'select id, version from programme order by id limit 400',
            )
          ).rows
        : [],
    extra: await extraOf(stand, each),
    firstNumber,
  })
  const warm = await send(await spec(options.quick ? 0.4 : 1))
  if (each.write) await settle()
  firstNumber = warm.lastNumber
  if (warm.failures > 0) throw new Error(`${peer} fails at ${each.name}: ${warm.failure}`)
  const wanted = await spec(seconds)
  // Connections come and go while it is measured: what each has used is looked at again and again.
  const used = new Map<number, { first: number; last: number }>()
  const look = async (isStart: boolean) => {
    for (const pid of await backendsOf(stand, peer)) {
      const now = cpuOf(pid)
      if (Number.isFinite(now)) used.set(pid, { first: used.get(pid)?.first ?? (isStart ? now : 0), last: now })
    }
  }
  await look(true)
  const before = cpuOf(server.pid)
  const looking = setInterval(() => void look(false), 100)
  const { requests, seconds: took, p50, p99, failures, failure, lastNumber } = await send(wanted)
  clearInterval(looking)
  const after = cpuOf(server.pid)
  const database = [...used.values()].reduce((sum, { first, last }) => sum + last - first, 0)
  firstNumber = lastNumber
  if (failures > 0) log(`${peer} fails ${failures} times at ${each.name}: ${failure}`)
  if (each.write?.kind === 'create') await cleanUp(stand)
  else if (each.write) await settle()
  return {
    perSecond: requests / took,
    p50,
    p99,
    node: ((after - before) * 1000) / requests,
    database: (database * 1000) / requests,
  }
}

/** SQL statements per request of each case, told by whoever stands between the server and PostgreSQL. */
async function countStatements(stand: Stand): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const peer of wantedPeers) {
    const proxy = await startCountingProxy(stand.databaseUrl)
    const server = await startPeer(peer, proxy.url)
    for (const each of wantedCases.filter(other => answeredBy(other, peer))) {
      const bodies = async () => {
        if (!each.write) return bodiesOf(each, peer, stand.scale, await extraOf(stand, each)).slice(0, 5)
        return Array.from({ length: 6 }, (_item, index) =>
          bodyOf(
            each.questions[0] as Question,
            peer,
            each.write?.variables(peer, {
              id: idOf('programme', (each.write.kind === 'update' ? 6 : 0xfff0) * 16 + index * 16),
              version: 1,
              number: index,
            }) ?? {},
          ),
        )
      }
      await stand.monitor.query('update programme set version = 1 where version > 1')
      // The first time prepares what later ones use; what was written can't be written once more.
      const sent = await bodies()
      for (const body of each.write ? sent.splice(0, 1) : sent) await ask(server.url, body)
      const before = proxy.count()
      for (const body of sent) {
        const answer = await ask(server.url, body)
        if (answer['errors']) throw new Error(`${peer} ${each.name}: ${JSON.stringify(answer)}`)
      }
      counted.set(`${peer} ${each.name}`, (proxy.count() - before) / sent.length)
      await cleanUp(stand)
    }
    await server.stop()
    proxy.stop()
  }
  return counted
}

type Results = Map<string, Round[]>
const keyOf = (scale: Scale, name: string, peer: Peer) => `${scale} ${name} ${peer}`

const digits = (value: number, count: number) => (Number.isFinite(value) ? value.toFixed(count) : '—')

function table(header: string[], rows: string[][]): string {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column < 2 ? '-' : ':'}`).join('|')}|`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

function summary(results: Results, scale: Scale, name: string, peer: Peer): Round | undefined {
  const found = results.get(keyOf(scale, name, peer))
  if (!found) return undefined
  const of = (key: keyof Round) => median(found.map(round => round[key]))
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), node: of('node'), database: of('database') }
}

function printResults(results: Results, statements: Map<string, number>): void {
  for (const scale of wantedScales) {
    const rows = wantedCases.flatMap(({ name }) =>
      wantedPeers.flatMap(peer => {
        const found = summary(results, scale, name, peer)
        if (!found) return []
        const limit = summary(results, scale, name, 'limit')
        const other = summary(results, scale, name, 'postgraphile')
        const cpu = (round: Round) => round.node + round.database
        return [
          [
            name,
            peer,
            digits(found.perSecond, 0),
            digits(found.p50, 1),
            digits(found.p99, 1),
            digits(found.node, 2),
            digits(found.database, 2),
            digits(statements.get(`${peer} ${name}`) ?? Number.NaN, 1),
            digits(limit ? found.perSecond / limit.perSecond : Number.NaN, 2),
            digits(limit ? cpu(limit) / cpu(found) : Number.NaN, 2),
            digits(other ? found.perSecond / other.perSecond : Number.NaN, 2),
            digits(other ? cpu(other) / cpu(found) : Number.NaN, 2),
          ],
        ]
      }),
    )
    console.log(`\n${scale}: median of ${rounds} rounds of ${seconds} s, ${connections} connections\n`)
    console.log(
      table(
        [
          'case',
          'server',
          'req/s',
          'p50 ms',
          'p99 ms',
          'Node ms',
          'PG ms',
          'SQL',
          '× LIMIT',
          'by CPU',
          '× PostGraphile',
          'by CPU',
        ],
        rows,
      ),
    )
  }
  if (wantedScales.length < 2) return
  const rows = wantedCases.flatMap(({ name }) => {
    const growth = (peer: Peer) => {
      const [small, large] = (['S', 'L'] as const).map(scale => summary(results, scale, name, peer))
      return small && large ? (large.node + large.database) / (small.node + small.database) : Number.NaN
    }
    return [
      [name, '', ...wantedPeers.map(peer => digits(growth(peer), 2)), digits(growth('aanbod') / growth('limit'), 2)],
    ]
  })
  console.log('\nGrowth of processor time per request from S to L\n')
  console.log(table(['case', '', ...wantedPeers, '× LIMIT’s own'], rows))
}

async function startTimes(stand: Stand): Promise<void> {
  const rows: string[][] = []
  for (const peer of wantedPeers) {
    const times: number[] = []
    for (let round = 0; round < (options.quick ? 1 : 5); round++) {
      const server = await startPeer(peer, stand.databaseUrl)
      times.push(server.ready)
      await server.stop()
    }
    const { pid } = stand.servers.get(peer) as Running
    rows.push([peer, '', digits(median(times) / 1000, 2), digits(memoryOf(pid), 0), digits(memoryOf(pid, 'VmHWM'), 0)])
  }
  console.log(`\nAt ${stand.scale}\n`)
  console.log(table(['server', '', 'start s', 'MB after load', 'MB at most'], rows))
}

async function load(): Promise<void> {
  if (wantedPeers.includes('postgraphile')) installPeers()
  const postgres = await startPostgres(process.env, { shared_buffers: '512MB' })
  const stands: Stand[] = []
  try {
    for (const scale of wantedScales) stands.push(await makeStand(postgres.url, scale))
    for (const stand of stands) await verify(stand)
    log('all servers answer the same')
    const statements = await countStatements(stands[0] as Stand)
    const results: Results = new Map()
    for (const each of wantedCases) {
      for (let round = 0; round < rounds; round++) {
        for (const stand of stands) {
          const inTurn = wantedPeers.map((_peer, index) => wantedPeers[(index + round) % wantedPeers.length] as Peer)
          for (const peer of inTurn.filter(other => answeredBy(each, other))) {
            const measured = await measure(stand, each, peer)
            const key = keyOf(stand.scale, each.name, peer)
            results.set(key, [...(results.get(key) ?? []), measured])
            log(
              `${key}: ${measured.perSecond.toFixed(0)}/s, ${(measured.node + measured.database).toFixed(2)} ms of processor`,
            )
          }
        }
      }
    }
    printResults(results, statements)
    for (const stand of stands) await startTimes(stand)
  } finally {
    for (const stand of stands) await stand.drop()
    await postgres.stop()
  }
}

if (!options.built) build()
if (!options.load) await printFigures({ cold: options.cold })
if (!options.figures) await load()
