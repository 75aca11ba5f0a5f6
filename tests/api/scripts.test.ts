import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSchema, parse } from 'graphql'
import { errorCodes } from '@aanbod/shared/core/errors.ts'
import { addDays, today } from '@aanbod/shared/core/calendar.ts'
import { afterAll, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

/** More than a page of the examples has. */
const editions = 105

const api = await startApi()
const text = await readFile(new URL('../../docs/scripts.md', import.meta.url), 'utf8')

/** The examples of the page, each as the file it is called there. */
const files = new Map(
  [...text.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, name = '', content = '']) => [name, content]),
)
const folder = await mkdtemp(join(tmpdir(), 'aanbod-scripts-'))
for (const [name, content] of files) await writeFile(join(folder, name), content)
afterAll(() => rm(folder, { recursive: true }))

const { createApiKey } = await api
  .as('analyst')
  .ask<{ createApiKey: { key: string } }>(
    'mutation { createApiKey(input: { name: "Voorbeelden", role: ANALYST }) { key } }',
  )
const { id: programmeId } = await api.add.publishedProgramme({ title: 'Metropool' })
for (let number = 1; number <= editions; number++)
  await api.add.edition({ programmeId, number, startsOn: addDays(today(), number) })
await api.add.edition({ programmeId, number: 300, startsOn: addDays(today(), 300) })

interface Row {
  label: string
  programme: { title: string }
}

/** What every example is to give. */
const { data } = await api
  .as('analyst')
  .run<{ editions: { nodes: Row[] } }>((files.get('starting-soon.graphql') ?? '').replace('first: 100', 'first: 500'), {
    from: 'TODAY',
    until: 'TODAY+6m',
  })
const expected = data?.editions.nodes ?? []

async function run(command: string, args: string[], key = createApiKey.key): Promise<string> {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, AANBOD_URL: api.url, AANBOD_KEY: key, NO_PROXY: '*', no_proxy: '*' }
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** Why a test is left out on this machine; null when nothing is in its way. */
async function missing(command: string): Promise<string | null> {
  return await run(command, ['--version']).then(
    () => null,
    () => `${command} is not on this machine`,
  )
}
const noCurl = await missing('curl')
const noPython = await missing('python3')

test('the examples have something to fetch', () => {
  expect(expected).toHaveLength(editions)
  expect(expected[0]).toMatchObject({ programme: { title: 'Metropool' } })
})

test('curl gets the first page', async ({ skip }) => {
  if (noCurl) skip(noCurl)
  const answer = JSON.parse(await run('sh', ['starting-soon.sh'])) as {
    data: { editions: { totalCount: number; nodes: Row[] } }
  }
  expect(answer.data.editions.totalCount).toBe(editions)
  expect(answer.data.editions.nodes).toEqual(expected.slice(0, 100))
})

test('JavaScript gets every page', async () => {
  expect(JSON.parse(await run(process.execPath, ['starting-soon.mjs']))).toEqual(expected)
})

test('Python gets every page', async ({ skip }) => {
  if (noPython) skip(noPython)
  expect(JSON.parse(await run('python3', ['starting_soon.py']))).toEqual(expected)
})

test('Power Query asks the same question', () => {
  const [, question = ''] = /Question = "([^]*?)",\n\n/.exec(files.get('starting-soon.pq') ?? '') ?? []
  const words = (query: string) => query.split(/\s+/).filter(Boolean)
  expect(words(question.replaceAll('""', '"'))).toEqual(words(files.get('starting-soon.graphql') ?? ''))
})

test('a key that lets nobody in ends each script with what the server says', async ({ skip }) => {
  const refused = (command: string, script: string) =>
    expect(run(command, [script], 'aanbod_none')).rejects.toMatchObject({
      stderr: expect.stringContaining('UNAUTHENTICATED: We do not know this API key.'),
    })
  await refused(process.execPath, 'starting-soon.mjs')
  if (noPython) skip(noPython)
  await refused('python3', 'starting_soon.py')
})

test('a value that does not fit ends each script with the place it stands at', async ({ skip }) => {
  const refused = async (command: string, script: string) => {
    await writeFile(join(folder, `faulty-${script}`), (files.get(script) ?? '').replaceAll('TODAY+6m', 'SOMEDAY'))
    await expect(run(command, [`faulty-${script}`])).rejects.toMatchObject({
      stderr: expect.stringContaining('  filter.startsOn.lte: This is no day.'),
    })
  }
  await refused(process.execPath, 'starting-soon.mjs')
  if (noPython) skip(noPython)
  await refused('python3', 'starting_soon.py')
})

test('the export is a file of all of it', async ({ skip }) => {
  if (noCurl) skip(noCurl)
  await run('sh', ['starting-soon-csv.sh'])
  const lines = (await readFile(join(folder, 'starting-soon.csv'), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(editions + 1)
  expect(lines[1]).toMatch(/^Metropool;/)
})

test('the schema is one that tools can read', async ({ skip }) => {
  if (noCurl) skip(noCurl)
  await run('sh', ['schema.sh'])
  const schema = buildSchema(await readFile(join(folder, 'schema.graphql'), 'utf8'))
  expect(schema.getQueryType()?.getFields()).toHaveProperty('editions')
})

test('the page names every code that an answer can have, and reads as it is meant', () => {
  for (const code of errorCodes) expect(text).toContain(`\`${code}\``)
  expect(() => parse(files.get('starting-soon.graphql') ?? '')).not.toThrow()
})
