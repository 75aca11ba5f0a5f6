import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')

/** What a list gives for a search, in its order. */
async function found(list: string, search: string, field = 'title', more = ''): Promise<string[]> {
  const { rows } = await admin.ask<{ rows: { nodes: { name: string }[]; totalCount: number } }>(
    `query ($search: String) { rows: ${list}(search: $search, first: 100${more}) { nodes { name: ${field} } totalCount } }`,
    { search },
  )
  expect(rows.totalCount).toBe(rows.nodes.length)
  return rows.nodes.map(({ name }) => name)
}
const programmes = async (search: string) => await found('programmes', search)
const persons = async (search: string) => await found('persons', search, 'fullName')

const school = await api.add.provider({ name: 'Nationale School voor Openbaar Bestuur', abbreviation: 'NSOB' })
const other = await api.add.provider({ name: 'Academie Zuid' })
await api.add.programme({
  title: 'Leergang Stadsbestuurder',
  subtitle: 'Voor wie net begint',
  summary: 'Over de gemeenteraad en het college.',
  rationale: 'De energietransitie vraagt om andere leiders.',
  providerId: other.id,
})
await api.add.programme({
  title: 'Besturen in de regio',
  summary: 'Hoe waterschappen samenwerken.',
  modules: [{ title: 'Onderhandelen' }, { title: 'Crisisbeheersing' }],
  providerId: school.id,
})
await api.add.programme({
  title: 'Creëren met beleid',
  tagline: 'Een coöperatieve aanpak',
  method: 'Deelnemers leren van elkaars leiderschap, in drie weekends.',
  language: 'EN',
  providerId: other.id,
})
await api.add.programme({
  title: 'Public Leadership',
  summary: 'Strategies for negotiating in complex networks.',
  outcomes: ['Thinking in scenarios'],
  providerId: other.id,
})
for (const [givenName, infix, familyName, biography] of [
  ['Renée', null, 'Zwanenburg', null],
  ['Tom', 'de', 'Bruijn', 'Wethouder van financiën.'],
  ['Anna', 'van der', 'Veen', 'Hoogleraar bestuurskunde, spreekt over Zwanenburg.'],
  ['Jan', null, 'Janssen', null],
  ['Piet', null, 'Jansen', null],
] as const)
  await api.add.person({ givenName, infix, familyName, biography })

describe('a search finds', () => {
  test.each([
    ['a word as it stands', 'stadsbestuurder', ['Leergang Stadsbestuurder']],
    ['without regard to capitals', 'LEERGANG', ['Leergang Stadsbestuurder']],
    ['and accents, in what is typed', 'réĝio', ['Besturen in de regio']],
    ['and in what stands there', 'creeren cooperatieve', ['Creëren met beleid']],
    ['another form of the word', 'waterschap', ['Besturen in de regio']],
    ['the last word half typed', 'leergang stadsb', ['Leergang Stadsbestuurder']],
    ['the first word half typed too', 'leer stads', ['Leergang Stadsbestuurder']],
    ['the beginning of a compound', 'gemeente', ['Leergang Stadsbestuurder']],
    ['the end of a compound', 'transitie', ['Leergang Stadsbestuurder']],
    ['the middle of a compound', 'bestuur', ['Besturen in de regio', 'Leergang Stadsbestuurder']],
    ['words in any order', 'stadsbestuurder leergang', ['Leergang Stadsbestuurder']],
    ['words across its fields', 'stadsbestuurder energietransitie begint', ['Leergang Stadsbestuurder']],
    ['words of its modules', 'onderhandelen', ['Besturen in de regio']],
    ['words of its provider', 'nationale school', ['Besturen in de regio']],
    ['words across itself and what it is about', 'regio crisisbeheersing nsob', ['Besturen in de regio']],
    ['words in between that say nothing', 'besturen in de regio', ['Besturen in de regio']],
    ['English words, in another form', 'network strategy', ['Public Leadership']],
    ['parts of English words', 'leader', ['Public Leadership']],
    ['both languages at once', 'leadership strategies', ['Public Leadership']],
    ['what stands between signs', 'nsob, (regio)!', ['Besturen in de regio']],
  ])('%s: “%s”', async (_what, search, titles) => {
    expect((await programmes(search)).toSorted()).toEqual(titles.toSorted())
  })

  test('nothing when one of the words is nowhere', async () => {
    expect(await programmes('leergang metropool')).toEqual([])
  })

  test('an edition by its programme and number, and who is enrolled in it', async () => {
    const { id } = await api.add.programme({ title: 'Metropool' })
    const first = await api.add.edition({ programmeId: id, number: 23 })
    await api.add.edition({ programmeId: id, number: 24 })
    const person = await api.add.person({ givenName: 'Bo', infix: null, familyName: 'Cohort' })
    await api.add.enrolment({ editionId: first.id, personId: person.id })
    expect(await found('editions', 'metropool 24', 'label')).toEqual(['Metropool 24'])
    expect(await found('editions', '23 metropol', 'label')).toEqual(['Metropool 23'])
    const { enrolments } = await admin.ask<{ enrolments: { nodes: { person: { fullName: string } }[] } }>(
      '{ enrolments(search: "cohort metropool 23") { nodes { person { fullName } } } }',
    )
    expect(enrolments.nodes).toEqual([{ person: { fullName: 'Bo Cohort' } }])
  })

  test('what has no text of its own by what it is called', async () => {
    expect(await found('users', 'beheer', 'name')).toEqual(expect.arrayContaining([expect.stringMatching(/beheer/i)]))
    expect(await found('users', 'xyzzy', 'name')).toEqual([])
  })
})

describe('one letter may be wrong', () => {
  test.each([
    ['another one', 'stadsbestuurter', 'Leergang Stadsbestuurder'],
    ['one too few', 'stadsbestuurdr', 'Leergang Stadsbestuurder'],
    ['one too many', 'leerganng', 'Leergang Stadsbestuurder'],
    ['two changed places', 'leegrang', 'Leergang Stadsbestuurder'],
    ['the first', 'peergang', 'Leergang Stadsbestuurder'],
    ['in each word', 'leergamg stadsbestuurdet', 'Leergang Stadsbestuurder'],
    ['in a short word', 'regia', 'Besturen in de regio'],
    ['in a word of the summary', 'waterschapen', 'Besturen in de regio'],
    ['in a word of the text', 'energietransitei', 'Leergang Stadsbestuurder'],
    ['in a module', 'onderhandeln', 'Besturen in de regio'],
    ['in an English word', 'negotiatng', 'Public Leadership'],
  ])('%s: “%s”', async (_what, search, title) => {
    expect(await programmes(search)).toEqual([title])
  })

  test.each([
    ['Zwanenbrug', ['Renée Zwanenburg']],
    ['rene zwannenburg', ['Renée Zwanenburg']],
    ['de bruin', ['Tom de Bruijn']],
    ['tom debruijn', []],
  ])('in a name: “%s”', async (search, names) => {
    expect(await persons(search)).toEqual(names)
  })

  test('not two, and none in words of three letters or in numbers', async () => {
    expect(await programmes('leergnag stadbestuuder')).toEqual([])
    expect(await persons('jon janssen')).toEqual([])
    await api.add.edition({ programmeId: (await api.add.programme({ title: 'Jaarlijks' })).id, number: 2026 })
    expect(await found('editions', 'jaarlijks 2027', 'label')).toEqual([])
  })

  test('so names that are nearly the same are found by each other, the right one first', async () => {
    expect(await persons('jansen')).toEqual(['Piet Jansen', 'Jan Janssen'])
    expect(await persons('janssen')).toEqual(['Jan Janssen', 'Piet Jansen'])
  })

  test('but a word that stands somewhere is not taken for another in longer texts', async () => {
    await api.add.programme({ title: 'Eerste', summary: 'Over de stad en haar straten.' })
    await api.add.programme({ title: 'Tweede', summary: 'Een stap vooruit zetten.' })
    expect(await programmes('stad')).not.toContain('Tweede')
    expect(await programmes('stap')).toEqual(['Tweede'])
  })
})

describe('the best comes first:', () => {
  test('the title before the summary, the summary before the text, and that before what it is about', async () => {
    const word = 'duurzaamheid'
    await api.add.programme({ title: 'Een', modules: [{ title: 'Duurzaamheid' }] })
    await api.add.programme({ title: 'Twee', rationale: `Over ${word}, nog eens ${word}, en weer ${word}.` })
    await api.add.programme({ title: 'Drie', summary: `Over ${word}.` })
    await api.add.programme({ title: 'Vier', subtitle: `Met ${word}` })
    await api.add.programme({ title: `Vijf over ${word}` })
    await api.add.programme({ title: 'Duurzaamheid' })
    await api.add.programme({ title: 'Duurzaamheidsbeleid' })
    expect(await programmes(word)).toEqual([
      'Duurzaamheid',
      'Duurzaamheidsbeleid',
      'Vijf over duurzaamheid',
      'Vier',
      'Drie',
      'Twee',
      'Een',
    ])
  })

  test('a name before a biography', async () => {
    expect(await persons('zwanenburg')).toEqual(['Renée Zwanenburg', 'Anna van der Veen'])
  })

  test('unless an order is asked', async () => {
    expect(await found('persons', 'zwanenburg', 'fullName', ', orderBy: [{ field: GIVEN_NAME }]')).toEqual([
      'Anna van der Veen',
      'Renée Zwanenburg',
    ])
  })

  test('pages follow each other without gap or overlap, whatever is added in between', async () => {
    for (let number = 0; number < 23; number++)
      await api.add.location({
        name: `${'Pagina '.repeat(1 + (number % 3))}${number}`,
        city: number % 4 ? 'Pagina' : null,
      })
    const all = await found('locations', 'pagina', 'name')
    expect(all).toHaveLength(23)
    const document =
      'query ($after: String) { rows: locations(search: "pagina", first: 4, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }'
    const names: string[] = []
    for (let after: string | null = null, rounds = 0; rounds < 20; rounds++) {
      const { rows }: { rows: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await admin.ask(document, { after })
      names.push(...rows.nodes.map(({ name }) => name))
      after = rows.pageInfo.endCursor
      if (rounds === 2) await api.add.location({ name: 'Pagina' })
      if (!rows.pageInfo.hasNextPage) break
    }
    expect(names).toEqual(all)
  })

  test('together with a filter, in a page by offset, counted and put into groups', async () => {
    const query = `{
      page: locations(search: "pagina", filter: { city: { isNull: true } }, first: 2, offset: 1) { totalCount nodes { name } }
      groups: locationAggregate(search: "pagina", groupBy: [{ field: CITY }]) { group { city } count }
    }`
    expect(await admin.ask(query)).toMatchObject({
      page: { totalCount: 7, nodes: [{ name: expect.any(String) }, { name: expect.any(String) }] },
      groups: [
        { group: { city: 'Pagina' }, count: 17 },
        { group: { city: null }, count: 7 },
      ],
    })
  })
})

describe('whatever somebody types', () => {
  test.each([
    ["'; drop table programme; --"],
    ["' | ' & !( <-> :*"],
    ['%'],
    ['_ _ _'],
    ['\\'],
    ['"a" or "b"'],
    ['(((((('],
    ['$1 ${x} {{y}}'],
    ['a:*b & c'],
    ["o'brien d’artagnan"],
    ['\u{1f393} 教育 образование تعليم'],
    ['x'.repeat(5_000)],
    [`${'woord '.repeat(2_000)}einde`],
    ['-'.repeat(200)],
    ['\t\n'],
  ])('is an answer, not a fault: “%s”', async search => {
    const document =
      'query ($search: String!) { programmes(search: $search) { totalCount } persons(search: $search) { totalCount } users(search: $search) { totalCount } search(text: $search) { id } }'
    expect((await admin.run(document, { search })).errors).toBeUndefined()
  })

  test.each(['', '   '])('nothing at all finds everything: “%s”', async search => {
    const { rows, all } = await admin.ask<Record<'rows' | 'all', { totalCount: number }>>(
      'query ($search: String) { rows: persons(search: $search) { totalCount } all: persons { totalCount } }',
      { search },
    )
    expect(rows).toEqual(all)
  })

  test.each(['!!!', '%', '---'])('signs alone find nothing: “%s”', async search => {
    expect(await programmes(search)).toEqual([])
  })

  test('words that say nothing count when there are no others', async () => {
    expect(await persons('van')).toContain('Anna van der Veen')
    expect(await persons('de')).toContain('Tom de Bruijn')
  })

  test('one letter is the beginning of a word', async () => {
    expect(await persons('z')).toEqual(expect.arrayContaining(['Renée Zwanenburg']))
    expect(await persons('renee z')).toEqual([])
  })

  test('other scripts are found as they are', async () => {
    await api.add.location({ name: 'Музей Эрмитаж' })
    expect(await found('locations', 'эрмитаж', 'name')).toEqual(['Музей Эрмитаж'])
  })

  test('the same question with other words gives the answer to those', async () => {
    const document = 'query ($search: String) { programmes(search: $search, first: 1) { totalCount nodes { title } } }'
    for (const [search, title] of [
      ['stadsbestuurder', 'Leergang Stadsbestuurder'],
      ['leadership strategies', 'Public Leadership'],
      ['regio besturen nsob crisisbeheersing', 'Besturen in de regio'],
    ])
      expect(await admin.ask(document, { search })).toEqual({ programmes: { totalCount: 1, nodes: [{ title }] } })
    const none = await admin.ask<{ programmes: { totalCount: number } }>(document, { search: null })
    expect(none.programmes.totalCount).toBeGreaterThan(10)
  })
})

describe('the search over everything', () => {
  const everything = async (text: string, role: 'admin' | 'analyst' = 'admin') => {
    const { search } = await api
      .as(role)
      .ask<{ search: { type: string; label: string; score: number }[] }>(
        'query ($text: String!) { search(text: $text, first: 50) { type label score } }',
        { text },
      )
    expect(search.map(({ score }) => score)).toEqual(search.map(({ score }) => score).toSorted((a, b) => b - a))
    return search.map(({ type, label }) => `${type} ${label}`)
  }

  test('finds each kind by its name first', async () => {
    expect((await everything('zwanenburg'))[0]).toBe('Person Renée Zwanenburg')
    expect((await everything('metropool')).slice(0, 3)).toEqual(
      expect.arrayContaining(['Programme Metropool', 'Edition Metropool 23', 'Edition Metropool 24']),
    )
  })

  test('forgives a typo in a name, and words across a record and what it is about', async () => {
    expect(await everything('metropol 24')).toEqual(['Edition Metropool 24'])
    expect((await everything('zwanenbug'))[0]).toBe('Person Renée Zwanenburg')
  })

  test('takes one statement', async () => {
    const { statements } = await admin.run('{ search(text: "leergang regio") { id } }')
    expect(statements).toHaveLength(2)
  })
})

test('an analyst finds nobody by what is behind a pseudonym, nor finds out that a word is there', async () => {
  const analyst = api.as('analyst')
  const ask = async (search: string) =>
    (
      await analyst.ask<{ persons: { totalCount: number; nodes: { fullName: string }[] } }>(
        'query ($search: String) { persons(search: $search) { totalCount nodes { fullName } } }',
        { search },
      )
    ).persons
  for (const search of ['zwanenburg', 'zwanenbrug', 'wethouder', 'renee', 'bestuurskunde'])
    expect(await ask(search), search).toEqual({ totalCount: 0, nodes: [] })
  const [anybody] = (await ask('persoon')).nodes
  const code = anybody?.fullName.split(' ').at(-1) ?? ''
  expect((await ask(code)).nodes).toEqual([anybody])
})
