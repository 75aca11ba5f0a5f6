import { readFile } from 'node:fs/promises'
import { type Locale, locales } from '@aanbod/shared/core/locale.ts'
import { resolveRelativeDate } from '@aanbod/shared/core/relative-date.ts'
import { estimateQuery, excessOf, queryLimits } from '@aanbod/shared/query-cost/query-cost.ts'
import { cellText } from '@aanbod/shared/result-table/cell-text.ts'
import { documentShape } from '@aanbod/shared/result-table/document-shape.ts'
import { fieldLabels } from '@aanbod/shared/result-table/field-labels.ts'
import { resultTable, resultTables, type TableOptions } from '@aanbod/shared/result-table/result-table.ts'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { chartOptions } from '../../client/src/core/chart/chartOptions.ts'
import { formatCell } from '../../client/src/core/chart/chartValues.ts'
import type { KeptAnswer, KeptAnswers } from '../../client/src/playground/examples/answers.ts'
import { type Example, type Job, jobs } from '../../client/src/playground/examples/example.ts'
import { examples, firstExample } from '../../client/src/playground/examples/examples.ts'
import { startApi } from '../kit/api.ts'
import { Caller } from '../kit/caller.ts'
import { password, people, type Role } from '../kit/people.ts'
import { openPglite, startServer } from '../kit/server.ts'

const api = await startApi({ seed: true })
const schema = buildClientSchema(await api.as('admin').ask<IntrospectionQuery>(getIntrospectionQuery()))

/** Whose job it is. */
const askers: Record<Job, Role> = {
  content: 'contentManager',
  alumni: 'alumniCoordinator',
  analysis: 'analyst',
  insights: 'analyst',
  scripts: 'analyst',
}
const valuesOf = ({ variables }: Example, locale: Locale) => variables?.(locale) ?? {}
const optionsOf = (example: Example, locale: Locale): TableOptions => ({
  shape: documentShape({ schema, document: parse(example.query), variables: valuesOf(example, locale) }),
  ...(example.view?.table?.columns ? { columns: example.view.table.columns } : {}),
  ...(example.view?.table?.expand ? { expand: example.view.table.expand } : {}),
  label: fieldLabels(locale),
  text: (value, column) => cellText(value, column, locale),
})
const tableOf = (example: Example, data: unknown, locale: Locale) => resultTable(data, optionsOf(example, locale))

describe.each(examples.map(example => [example.title.en, example] as const))('“%s”', (_title, example) => {
  const { query, job, roles, view } = example

  test.each(locales)('is answered to whose job it is (%s)', async locale => {
    const { errors, data } = await api
      .as(askers[job])
      .run(query, valuesOf(example, locale), { 'accept-language': locale })
    expect(errors).toBeUndefined()
    const table = tableOf(example, data, locale)
    expect(table.columns.length).toBeGreaterThan(1)
    // What the view names must be there, or the chart and the columns would silently be others.
    const paths = table.available.map(({ path }) => path)
    for (const path of view?.table?.columns ?? []) expect(pathsOf(example, data, locale)).toContain(path)
    const { chart } = view ?? {}
    if (chart)
      expect(paths).toEqual(expect.arrayContaining([chart.x, ...chart.y, ...(chart.series ? [chart.series] : [])]))
  })

  test('is valid, and light enough for everybody', () => {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    const estimate = estimateQuery(schema, document, valuesOf(example, 'nl'))
    expect(excessOf(estimate, queryLimits('ANALYST'))).toBeNull()
  })

  test('is refused to whom it is not for, and to nobody else', async () => {
    for (const role of Object.keys(people) as Role[]) {
      const { errors } = await api.as(role).run(query, valuesOf(example, 'nl'))
      const isFor = roles?.includes(people[role].role as never) ?? true
      expect(errors?.map(({ extensions }) => extensions.code) ?? [], role).toEqual(
        isFor ? [] : expect.arrayContaining(['FORBIDDEN']),
      )
    }
  })

  test('is explained in both languages', () => {
    for (const locale of locales) {
      expect(example.title[locale]).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(example.description[locale]).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(example.title.nl).not.toBe(example.title.en)
    expect(query).toMatch(/^query [A-Z]\w+[ (]/)
  })
})

/** Everything that can be a column, in any of the tables of an answer. */
const pathsOf = (example: Example, data: unknown, locale: Locale) =>
  resultTables(data, optionsOf(example, locale)).flatMap(({ available }) => available.map(({ path }) => path))

test('there are at least two for every job, and no two are called the same', () => {
  for (const job of jobs) expect(examples.filter(example => example.job === job).length, job).toBeGreaterThanOrEqual(2)
  expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length)
  for (const locale of locales) expect(new Set(examples.map(({ title }) => title[locale])).size).toBe(examples.length)
  expect(examples.map(({ key }) => key)).toContain(firstExample)
})

/** The day on which the screens of the product are set; the example offers lie around it. */
const day = '2026-10-08'

/** What moves along with today, as it stands on that day; both in the text of a query and in its values. */
const onThatDay = (text: string) =>
  text.replaceAll(
    /(\\?")((?:TODAY|(?:START|END)_OF_[A-Z]+)(?:[+-]\d+[dwmqy])?)\1/g,
    (_all, quote: string, moving: string) =>
      `${quote}${resolveRelativeDate(moving, day) ?? expect.fail(moving)}${quote}`,
  )

/** Ids and moments differ each time the example data are made. */
const isTimeless = ({ path, kind }: { path: string; kind: string }) =>
  kind !== 'moment' && !/(^|\.)(id|\w*Cursor)$/.test(path)
const most = { rows: 5, columns: 6, letters: 90 }
const cut = (text: string) => (text.length > most.letters ? `${text.slice(0, most.letters - 1).trimEnd()}…` : text)

function keptAnswerOf(example: Example, data: unknown, locale: Locale): KeptAnswer {
  const { columns, rows, total } = tableOf(example, data, locale)
  const shown = columns.filter(isTimeless).slice(0, most.columns)
  const textOf = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    const cell = row[column.path] ?? null
    return cell === null ? '' : cut(formatCell(cell, column, locale))
  }
  return {
    columns: shown.map(({ header, kind }) => ({
      header,
      ...(kind === 'number' || kind === 'money' ? { right: true as const } : {}),
    })),
    rows: rows.slice(0, most.rows).map(row => shown.map(column => textOf(row, column))),
    more: Math.max(0, Math.max(total ?? 0, rows.length) - Math.min(rows.length, most.rows)),
  }
}

// The database stands still on the server's clock and its own only where both are at hand.
describe.runIf(inject('database') === 'embedded')('on the example data, on a day of their own', () => {
  let url = ''
  const ends: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const pglite = await openPglite(new Blob([await readFile(inject('embedded').templates.seeded)]))
    ends.push(() => pglite.close())
    await pglite.exec(
      `create or replace function today() returns date language sql stable as $$ select date '${day}' $$`,
    )
    const server = await startServer({}, { pglite })
    ends.push(() => server.close())
    url = server.url
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  const callers = new Map<Role, Caller>()
  const callerOf = async (role: Role) => {
    const known = callers.get(role)
    if (known) return known
    const made = await new Caller(url, () => () => []).signIn({ email: people[role].email, password })
    callers.set(role, made)
    return made
  }
  const dataOf = async (example: Example, locale: Locale) => {
    const { query, values } = JSON.parse(
      onThatDay(JSON.stringify({ query: example.query, values: valuesOf(example, locale) })),
    ) as { query: string; values: Record<string, unknown> }
    return await (await callerOf(askers[example.job])).ask(query, values)
  }

  test('the first example tells which published programmes start within six months, at what price, and with whom', async () => {
    const example = examples.find(({ key }) => key === firstExample) as Example
    expect(await dataOf(example, 'nl')).toMatchObject({
      editions: {
        totalCount: 1,
        nodes: [
          {
            label: 'Metropool 24',
            startsOn: { value: '2026-10-26' },
            price: { amountCents: 1_795_000, vat: 'EXEMPT' },
            programme: { title: 'Metropool', modules: expect.arrayContaining([expect.anything()]) },
          },
        ],
      },
    })
  })

  test('the answers that are shown beside the examples are those that come', async () => {
    const answers: KeptAnswers = {}
    for (const example of examples) {
      answers[example.key] = {
        nl: keptAnswerOf(example, await dataOf(example, 'nl'), 'nl'),
        en: keptAnswerOf(example, await dataOf(example, 'en'), 'en'),
      }
    }
    // `vitest -u` writes them anew.
    await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot(
      '../../client/src/playground/examples/answers.json',
    )
  })

  test('what is to be drawn can be drawn, wherever there is something', async () => {
    for (const example of examples.filter(({ view }) => view?.chart)) {
      const table = tableOf(example, await dataOf(example, 'nl'), 'nl')
      const numbers = example.view?.chart?.y ?? []
      expect(numbers.length, example.key).toBeGreaterThan(0)
      const chart = example.view?.chart
      if (chart && table.rows.length > 1) {
        const wide = { locale: 'nl', tone: 'light', width: 480, animate: false, axisNames: true } as const
        expect(chartOptions(chart, table, wide), example.key).toHaveProperty('option')
      }
    }
  })
})
