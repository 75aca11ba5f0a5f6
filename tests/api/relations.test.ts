import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')
interface Row {
  id: string
  version: number
}

const Modules =
  'id version modules { id version position title description speakers { id position role speaker { name } } topics { name } }'
const update = (type: string, selection = 'id version') =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { ${selection} } }`
const remove = (type: string, selection = 'id version') =>
  `mutation ($id: ID!, $version: Int!) { row: delete${type}(id: $id, version: $version) { ${selection} } }`
const restore = (type: string, selection = 'id version') =>
  `mutation ($id: ID!) { row: restore${type}(id: $id) { ${selection} } }`
const ask = async <T>(document: string, variables: object): Promise<T> =>
  (await admin.ask<{ row: T }>(document, variables as Record<string, unknown>)).row
const refused = async (document: string, variables: object) =>
  (await admin.run(document, variables as Record<string, unknown>)).errors?.[0]?.extensions

interface Programme extends Row {
  modules: (Row & {
    position: number
    title: string
    description: string | null
    speakers: { id: string; speaker: { name: string } | null }[]
  })[]
}
const programmeWith = async (...titles: string[]) => {
  const { id } = await api.add.programme({ modules: titles.map(title => ({ title })) })
  return await ask<Programme>(`query ($id: ID!) { row: programme(id: $id) { ${Modules} } }`, { id })
}
const read = (id: string) => ask<Programme>(`query ($id: ID!) { row: programme(id: $id) { ${Modules} } }`, { id })
const titles = ({ modules }: Programme) => modules.map(({ title, position }) => `${position} ${title}`)

describe('the modules of a programme, given inline', () => {
  test('are kept by their id, made without one, and go to the trash when left out', async () => {
    const before = await programmeWith('Een', 'Twee', 'Drie')
    const [one, , three] = before.modules
    const after = await ask<Programme>(update('Programme', Modules), {
      ...before,
      input: { modules: [{ id: three?.id, title: 'Drie' }, { title: 'Nieuw' }, { id: one?.id, title: 'Eén' }] },
    })
    expect(titles(after)).toEqual(['1 Drie', '2 Nieuw', '3 Eén'])
    expect(after.modules.map(({ id }) => id)).toEqual([three?.id, expect.any(String), one?.id])
    expect(
      await admin.ask(
        'query ($id: ID!) { modules(filter: { id: { eq: $id }, deletedAt: { isNull: false } }) { nodes { title updatedBy { name } } } }',
        { id: before.modules[1]?.id },
      ),
    ).toMatchObject({ modules: { nodes: [{ title: 'Twee', updatedBy: { name: expect.any(String) } }] } })
  })

  test('keep what an item leaves out', async () => {
    const speaker = await api.add.speaker()
    const { id } = await api.add.programme({
      modules: [
        { title: 'Een', description: 'Tekst', credits: 2.5, speakers: [{ speakerId: speaker.id, role: 'COACH' }] },
      ],
    })
    const before = await read(id)
    const after = await ask<Programme>(update('Programme', Modules), {
      ...before,
      input: { modules: [{ id: before.modules[0]?.id, title: 'Anders' }, { title: 'Twee' }] },
    })
    expect(after.modules[0]).toMatchObject({
      title: 'Anders',
      description: 'Tekst',
      speakers: [{ role: 'COACH', speaker: { name: speaker.name } }],
    })
    const cleared = await ask<Programme>(update('Programme', Modules), {
      ...after,
      input: { modules: [{ id: before.modules[0]?.id, title: 'Anders', description: null, speakers: [] }] },
    })
    expect(cleared.modules).toMatchObject([{ description: null, speakers: [] }])
  })

  test('have speakers of their own, in order, also one without a name', async () => {
    const [first, second] = [await api.add.speaker(), await api.add.speaker()]
    const { id } = await api.add.programme({
      modules: [
        {
          title: 'Een',
          speakers: [
            { speakerId: second.id },
            { role: 'GUEST', note: 'Nog te bepalen' },
            { speakerId: first.id, role: 'COACH' },
          ],
        },
      ],
    })
    expect((await read(id)).modules[0]?.speakers).toMatchObject([
      { position: 1, role: 'LECTURER', speaker: { name: second.name } },
      { position: 2, role: 'GUEST', speaker: null },
      { position: 3, role: 'COACH', speaker: { name: first.name } },
    ])
  })

  test('keep the speakers whose ids are given, in another order', async () => {
    const [first, second] = [await api.add.speaker(), await api.add.speaker()]
    const { id } = await api.add.programme({
      modules: [{ title: 'Een', speakers: [{ speakerId: first.id }, { speakerId: second.id }] }],
    })
    const before = (await read(id)).modules[0]
    const [one, two] = before?.speakers ?? []
    const after = await ask<Programme['modules'][number]>(update('Module', 'speakers { id role speaker { name } }'), {
      ...before,
      input: {
        speakers: [
          { id: two?.id, speakerId: second.id, role: 'COACH' },
          { id: one?.id, speakerId: first.id },
        ],
      },
    })
    expect(after.speakers).toEqual([
      { id: two?.id, role: 'COACH', speaker: { name: second.name } },
      { id: one?.id, role: 'LECTURER', speaker: { name: first.name } },
    ])
  })

  test('note what changed about each of them, and by whom', async () => {
    const before = await programmeWith('Een', 'Twee')
    const [one, two] = before.modules
    await ask(update('Programme'), {
      ...before,
      input: {
        modules: [
          { id: one?.id, title: 'Eerste' },
          { id: two?.id, title: 'Twee' },
        ],
      },
    })
    expect(
      await refused(update('Module'), { ...one, input: { title: 'Anders', description: 'Van mij' } }),
    ).toMatchObject({ code: 'CONFLICT', fields: ['title'] })
    expect(
      await ask(`query ($id: ID!) { row: module(id: $id) { version createdBy { id } updatedBy { id } } }`, {
        id: two?.id,
      }),
    ).toEqual({ version: 1, createdBy: { id: expect.any(String) }, updatedBy: { id: expect.any(String) } })
  })

  test('cannot be taken from another programme', async () => {
    const [mine, other] = [await programmeWith('Een'), await programmeWith('Twee')]
    expect(
      await refused(update('Programme'), {
        ...mine,
        input: { modules: [{ id: other.modules[0]?.id, title: 'Gekaapt' }] },
      }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: ['modules', 0, 'id'], code: 'other_parent' }] })
    expect(titles(await read(mine.id))).toEqual(['1 Een'])
    expect(titles(await read(other.id))).toEqual(['1 Twee'])
  })

  test('are saved together or not at all', async () => {
    const before = await programmeWith('Een')
    const document = update('Programme')
    const input = {
      title: 'Half',
      modules: [
        { title: 'Goed' },
        { title: 'Ook goed' },
        { title: 'Fout', topicIds: ['01990000-0000-7000-8000-000000000000'] },
      ],
    }
    expect(await refused(document, { ...before, input })).toMatchObject({
      issues: [{ path: ['modules', 2, 'topicIds', 0], code: 'unknown_reference' }],
    })
    expect(await read(before.id)).toEqual(before)
    const creation = await admin.run('mutation ($input: ProgrammeInput!) { createProgramme(input: $input) { id } }', {
      input: { ...input, title: 'Nooit gemaakt', kind: 'CURSUS' },
    })
    expect(creation.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(
      await admin.ask(
        '{ programmes(filter: { title: { eq: "Nooit gemaakt" } }) { totalCount } modules(filter: { title: { eq: "Ook goed" } }) { totalCount } }',
      ),
    ).toEqual({ programmes: { totalCount: 0 }, modules: { totalCount: 0 } })
  })

  test('swap their places', async () => {
    const before = await programmeWith('Een', 'Twee', 'Drie')
    const ids = before.modules.map(({ id }) => id)
    const reorder = `mutation ($programmeId: ID!, $ids: [ID!]!) { row: reorderModules(programmeId: $programmeId, ids: $ids) { ${Modules} } }`
    const after = await ask<Programme>(reorder, { programmeId: before.id, ids: [...ids].reverse() })
    expect(titles(after)).toEqual(['1 Drie', '2 Twee', '3 Een'])
    expect(after.version).toBe(before.version + 1)
    for (const wrong of [
      ids.slice(1),
      [...ids, ids[0]],
      [ids[0], ids[0], ids[1]],
      [...ids.slice(1), '01990000-0000-7000-8000-000000000000'],
      ['geen id'],
      [],
    ]) {
      expect(await refused(reorder, { programmeId: before.id, ids: wrong })).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ path: ['ids'], code: 'same_items' }],
      })
    }
    expect(titles(await read(before.id))).toEqual(titles(after))
  })

  test('close the gap when one goes to the trash, and it comes back at the end', async () => {
    const before = await programmeWith('Een', 'Twee', 'Drie')
    const [one] = before.modules
    await ask(remove('Module'), { ...one })
    expect(titles(await read(before.id))).toEqual(['1 Twee', '2 Drie'])
    await ask(restore('Module'), { id: one?.id })
    expect(titles(await read(before.id))).toEqual(['1 Twee', '2 Drie', '3 Een'])
    const added = await api.add.module({ programmeId: before.id })
    expect(added.position).toBe(4)
  })

  test('are not overwritten by who edits the whole programme from an older version', async () => {
    const before = await programmeWith('Een')
    const [one] = before.modules
    await ask(update('Module'), { ...one, input: { title: 'Van een collega' } })
    const input = { modules: [{ id: one?.id, title: 'Een', description: 'Van mij' }] }
    expect(await refused(update('Programme'), { ...before, input })).toMatchObject({
      code: 'CONFLICT',
      fields: ['modules'],
    })
    await api.add.module({ programmeId: before.id, title: 'Erbij' })
    expect(await refused(update('Programme'), { id: before.id, version: before.version + 1, input })).toMatchObject({
      code: 'CONFLICT',
      fields: ['modules'],
    })
    expect(titles(await read(before.id))).toEqual(['1 Van een collega', '2 Erbij'])
  })

  test('leave the programme alone when nothing about them changes', async () => {
    const before = await programmeWith('Een')
    await ask(update('Module'), { ...before.modules[0], input: { title: 'Een' } })
    expect(await read(before.id)).toEqual(before)
  })

  test('disappear with their programme and come back with it', async () => {
    const before = await programmeWith('Een', 'Twee')
    const [, two] = before.modules
    await ask(remove('Programme'), { ...before })
    const seen =
      'query ($id: ID!, $title: String!) { module(id: $id) { id } modules(filter: { id: { eq: $id } }) { totalCount } found: modules(search: $title) { nodes { id } } }'
    expect(await admin.ask(seen, { id: two?.id, title: 'Twee' })).toMatchObject({
      module: null,
      modules: { totalCount: 0 },
    })
    expect(await refused(restore('Module'), { id: two?.id })).toMatchObject({ code: 'NOT_FOUND' })
    await ask(restore('Programme'), { id: before.id })
    expect(titles(await read(before.id))).toEqual(['1 Een', '2 Twee'])
  })

  test('cannot come back on their own while the programme is in the trash', async () => {
    const before = await programmeWith('Een')
    await ask(remove('Module'), { ...before.modules[0] })
    await ask(remove('Programme'), { id: before.id, version: (await read(before.id)).version })
    expect(await refused(restore('Module'), { id: before.modules[0]?.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['programmeId'], code: 'trashed_reference' }],
    })
  })
})

describe('the order of other lists', () => {
  test.each([
    [
      'price lines of an edition',
      'edition',
      'priceLines',
      'Edition',
      'reorderPriceLines',
      'editionId',
      [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
      'label',
    ],
    [
      'learning lines of a programme',
      'programme',
      'learningLines',
      'Programme',
      'reorderLearningLines',
      'programmeId',
      [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
      'name',
    ],
    [
      'agenda of a meeting',
      'alumniMeeting',
      'agenda',
      'AlumniMeeting',
      'reorderAgendaItems',
      'meetingId',
      [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
      'title',
    ],
    [
      'parts of an assignment',
      'assignment',
      'parts',
      'Assignment',
      'reorderAssignmentParts',
      'assignmentId',
      [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
      'title',
    ],
    [
      'affiliations of a person',
      'person',
      'affiliations',
      'Person',
      'reorderAffiliations',
      'personId',
      [{ position: 'a' }, { position: 'b' }, { position: 'c' }],
      'position',
    ],
  ] as const)('%s can be changed', async (_what, one, list, type, mutation, key, items, name) => {
    const { id } = await api.add[one]({ [list]: items })
    const row = await ask<Row & Record<string, { id: string }[]>>(
      `query ($id: ID!) { row: ${one}(id: $id) { id version ${list} { id ${name} } } }`,
      { id },
    )
    const ids = row[list]?.map(item => item.id) ?? []
    const order = [ids[2], ids[0], ids[1]]
    const after = await ask<Record<string, { id: string }[]>>(
      `mutation ($id: ID!, $ids: [ID!]!) { row: ${mutation}(${key}: $id, ids: $ids) { ${list} { id } } }`,
      { id, ids: order },
    )
    expect(after[list]?.map(item => item.id)).toEqual(order)
    const swapped = [
      { id: ids[1], [name]: 'b' },
      { id: ids[2], [name]: 'c' },
      { id: ids[0], [name]: 'a' },
    ]
    const version = (await ask<Row>(`query ($id: ID!) { row: ${one}(id: $id) { version } }`, { id })).version
    const inline = await ask<Record<string, { id: string }[]>>(update(type, `${list} { id }`), {
      id,
      version,
      input: { [list]: swapped },
    })
    expect(inline[list]?.map(item => item.id)).toEqual(swapped.map(item => item.id))
  })

  test('of links is kept as given, and another order of the same is a change', async () => {
    const topics = [await api.add.topic(), await api.add.topic(), await api.add.topic()].map(({ id }) => id)
    const { id } = await api.add.programme({ topicIds: topics })
    const read = () =>
      ask<Row & { topics: Row[] }>('query ($id: ID!) { row: programme(id: $id) { id version topics { id } } }', { id })
    const before = await read()
    expect(before.topics.map(topic => topic.id)).toEqual(topics)
    const order = [topics[2], topics[0], topics[1]]
    const after = await ask<Row & { topics: Row[] }>(update('Programme', 'id version topics { id }'), {
      ...before,
      input: { topicIds: order },
    })
    expect(after.version).toBe(before.version + 1)
    expect(after.topics.map(topic => topic.id)).toEqual(order)
    expect(
      await ask<Row & { topics: Row[] }>(update('Programme', 'id version topics { id }'), {
        ...after,
        input: { topicIds: [topics[1], topics[2]] },
      }),
    ).toMatchObject({ topics: [{ id: topics[1] }, { id: topics[2] }] })
    expect(
      await refused(update('Programme'), {
        id,
        version: after.version + 1,
        input: { topicIds: [topics[1], topics[1]] },
      }),
    ).toMatchObject({ issues: [{ path: ['topicIds'], code: 'twice' }] })
  })

  test('of links is read from the other side too', async () => {
    const topic = await api.add.topic()
    const edition = await api.add.edition()
    const invited = await api.add.alumniMeeting({ cohortIds: [edition.id] })
    const attended = await api.add.alumniMeeting({ representedCohortIds: [edition.id] })
    const module = await api.add.module({ topicIds: [topic.id] })
    expect(
      await admin.ask(
        'query ($edition: ID!, $topic: ID!) { edition(id: $edition) { invitedTo { id } representedAt { id } } topic(id: $topic) { modules { id } programmes { id } speakers { id } } }',
        { edition: edition.id, topic: topic.id },
      ),
    ).toEqual({
      edition: { invitedTo: [{ id: invited.id }], representedAt: [{ id: attended.id }] },
      topic: { modules: [{ id: module.id }], programmes: [], speakers: [] },
    })
  })
})

describe('a link', () => {
  const nobody = '01990000-0000-7000-8000-000000000000'

  test.each([
    ['what does not exist', nobody, 'unknown_reference'],
    ['what is no id', 'zomaar', 'unknown_reference'],
  ])('to %s is refused where it stands', async (_what, id, code) => {
    const { id: own, version } = await api.add.programme({ modules: [{ title: 'Een' }] })
    const [module] = (await read(own)).modules
    const cases: [object, (string | number)[]][] = [
      [{ providerId: id }, ['providerId']],
      [{ topicIds: [id] }, ['topicIds', 0]],
      [{ partners: [{ organisationId: id, role: 'HOST' }] }, ['partners', 0, 'organisationId']],
      [
        { modules: [{ id: module?.id, title: 'Een', speakers: [{ role: 'GUEST' }, { speakerId: id }] }] },
        ['modules', 0, 'speakers', 1, 'speakerId'],
      ],
    ]
    for (const [input, path] of cases) {
      expect(await refused(update('Programme'), { id: own, version, input })).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ path, code, message: expect.any(String) }],
      })
    }
  })

  test('to what is in the trash is refused by its name', async () => {
    const provider = await api.add.provider({ name: 'Weggegooid' })
    await ask(remove('Provider'), { ...provider })
    const { id, version } = await api.add.programme()
    expect(await refused(update('Programme'), { id, version, input: { providerId: provider.id } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['providerId'], code: 'trashed_reference', message: expect.stringContaining('Weggegooid') }],
    })
  })

  test('to a partner is no link to a provider', async () => {
    const partner = await api.add.partner()
    const { id, version } = await api.add.programme()
    expect(await refused(update('Programme'), { id, version, input: { providerId: partner.id } })).toMatchObject({
      issues: [{ path: ['providerId'], code: 'unknown_reference' }],
    })
  })

  test('of a module to a learning line of another programme is refused', async () => {
    const other = await api.add.programme({ learningLines: [{ name: 'Lijn' }] })
    const { learningLines } = await ask<{ learningLines: Row[] }>(
      'query ($id: ID!) { row: programme(id: $id) { learningLines { id } } }',
      { id: other.id },
    )
    const module = await api.add.module()
    expect(
      await refused(update('Module'), { ...module, input: { learningLineIds: [learningLines[0]?.id] } }),
    ).toMatchObject({ issues: [{ path: ['learningLineIds', 0], code: 'other_parent' }] })
    const { id, version } = await api.add.programme()
    expect(
      await refused(update('Programme'), {
        id,
        version,
        input: { modules: [{ title: 'Een', learningLineIds: [learningLines[0]?.id] }] },
      }),
    ).toMatchObject({ issues: [{ path: ['modules', 0, 'learningLineIds', 0], code: 'other_parent' }] })
  })

  test.each([
    ['topic', 'Topic'],
    ['partner', 'Partner'],
    ['provider', 'Provider'],
  ] as const)('of a %s to itself or what is under it is refused', async (one, type) => {
    const above = await api.add[one]()
    const below = await api.add[one]({ parentId: above.id })
    expect(await refused(update(type), { ...above, input: { parentId: above.id } })).toMatchObject({
      issues: [{ path: ['parentId'], code: 'circle' }],
    })
    expect(await refused(update(type), { ...above, input: { parentId: below.id } })).toMatchObject({
      issues: [{ path: ['parentId'], code: 'circle' }],
    })
  })
})

describe('what is in use', () => {
  interface Use {
    type: string
    id: string
    label: string
  }
  /** The kind that is kept, a record of it, and the use that is told. */
  const uses: [string, () => Promise<{ type: string; made: Row; use: Partial<Use> }>][] = [
    [
      'a provider by its programme',
      async () => {
        const made = await api.add.provider()
        const { id, title } = await api.add.programme({ providerId: made.id })
        return { type: 'Provider', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'a partner by the programme it takes part in',
      async () => {
        const made = await api.add.partner()
        const { id, title } = await api.add.programme({ partners: [{ organisationId: made.id, role: 'HOST' }] })
        return { type: 'Partner', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'a partner by the person who works there',
      async () => {
        const made = await api.add.partner()
        const { id, fullName } = await api.add.person({ affiliations: [{ organisationId: made.id }] })
        return { type: 'Partner', made, use: { type: 'Person', id, label: fullName } }
      },
    ],
    [
      'a partner by the learning line it is responsible for',
      async () => {
        const made = await api.add.partner()
        const { id, title } = await api.add.programme({
          learningLines: [{ name: 'Lijn', responsibilities: [{ organisationId: made.id }] }],
        })
        return { type: 'Partner', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'a partner by the edition it hosts',
      async () => {
        const made = await api.add.partner()
        const { id, label } = await api.add.edition({ hostIds: [made.id] })
        return { type: 'Partner', made, use: { type: 'Edition', id, label } }
      },
    ],
    [
      'a topic by a programme',
      async () => {
        const made = await api.add.topic()
        const { id, title } = await api.add.programme({ topicIds: [made.id] })
        return { type: 'Topic', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'a topic by a narrower one',
      async () => {
        const made = await api.add.topic()
        const { id, name } = await api.add.topic({ parentId: made.id })
        return { type: 'Topic', made, use: { type: 'Topic', id, label: name } }
      },
    ],
    [
      'a speaker by a module',
      async () => {
        const made = await api.add.speaker()
        const { id, title } = await api.add.module({ speakers: [{ speakerId: made.id }] })
        return { type: 'Speaker', made, use: { type: 'Module', id, label: title } }
      },
    ],
    [
      'a speaker by the agenda of a meeting',
      async () => {
        const made = await api.add.speaker()
        const { id, title } = await api.add.alumniMeeting({
          agenda: [{ title: 'Opening', speakers: [{ speakerId: made.id }] }],
        })
        return { type: 'Speaker', made, use: { type: 'AlumniMeeting', id, label: title } }
      },
    ],
    [
      'a person by the role of speaker',
      async () => {
        const made = await api.add.person()
        const { id, name } = await api.add.speaker({ personId: made.id })
        return { type: 'Person', made, use: { type: 'Speaker', id, label: name } }
      },
    ],
    [
      'a person as the contact of a programme',
      async () => {
        const made = await api.add.person()
        const { title } = await api.add.programme({ contactPoints: [{ personId: made.id }] })
        return { type: 'Person', made, use: { label: title } }
      },
    ],
    [
      'a programme by its edition',
      async () => {
        const made = await api.add.programme()
        const { id, label } = await api.add.edition({ programmeId: made.id })
        return { type: 'Programme', made, use: { type: 'Edition', id, label } }
      },
    ],
    [
      'a programme by a related one',
      async () => {
        const made = await api.add.programme()
        const { id, title } = await api.add.programme({
          relatedProgrammes: [{ kind: 'FOLLOWS', programmeId: made.id }],
        })
        return { type: 'Programme', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'an edition by an enrolment',
      async () => {
        const made = await api.add.edition()
        const { id } = await api.add.enrolment({ editionId: made.id })
        return { type: 'Edition', made, use: { type: 'Enrolment', id } }
      },
    ],
    [
      'an edition as a cohort of a meeting',
      async () => {
        const made = await api.add.edition()
        const { id, title } = await api.add.alumniMeeting({ cohortIds: [made.id] })
        return { type: 'Edition', made, use: { type: 'AlumniMeeting', id, label: title } }
      },
    ],
    [
      'a location by a session',
      async () => {
        const made = await api.add.location()
        const { id, label } = await api.add.session({ locationId: made.id })
        return { type: 'Location', made, use: { type: 'Session', id, label } }
      },
    ],
    [
      'a module by a session',
      async () => {
        const programme = await api.add.programme()
        const made = await api.add.module({ programmeId: programme.id })
        const edition = await api.add.edition({ programmeId: programme.id })
        const { id, label } = await api.add.session({ editionId: edition.id, moduleId: made.id })
        return { type: 'Module', made, use: { type: 'Session', id, label } }
      },
    ],
    [
      'a consultant by an assignment',
      async () => {
        const made = await api.add.consultant()
        const { id, title } = await api.add.assignment({ consultants: [{ consultantId: made.id }] })
        return { type: 'Consultant', made, use: { type: 'Assignment', id, label: title } }
      },
    ],
    [
      'a picture by a programme',
      async () => {
        const made = await api.add.mediaAsset()
        const { id, title } = await api.add.programme({ heroImageId: made.id })
        return { type: 'MediaAsset', made, use: { type: 'Programme', id, label: title } }
      },
    ],
    [
      'a file by the documents of an edition',
      async () => {
        const made = await api.add.mediaAsset()
        await api.add.edition({ documents: [{ label: 'Rooster', assetId: made.id }] })
        return { type: 'MediaAsset', made, use: { id: expect.any(String) } }
      },
    ],
    [
      'a user by the enquiry that is assigned to them',
      async () => {
        const made = await api.add.user()
        const { id, name } = await api.add.enquiry({ assigneeId: made.id })
        return { type: 'User', made, use: { type: 'Enquiry', id, label: name } }
      },
    ],
  ]
  test.each(uses)('is kept: %s', async (_what, arrange) => {
    const { type, made, use } = await arrange()
    expect(await refused(remove(type), { ...made })).toMatchObject({ code: 'IN_USE', uses: [use] })
    expect(
      (
        await admin.ask<{ rows: { nodes: Row[] } }>(
          `query ($id: ID!) { rows: ${type === 'MediaAsset' ? 'mediaAssets' : `${type[0]?.toLowerCase()}${type.slice(1)}s`}(filter: { id: { eq: $id } }) { nodes { id } } }`,
          { id: made.id },
        )
      ).rows.nodes,
    ).toHaveLength(1)
  })

  test('a module is kept when the programme leaves it out while a session teaches it', async () => {
    const programme = await programmeWith('Een')
    const edition = await api.add.edition({ programmeId: programme.id })
    await api.add.session({ editionId: edition.id, moduleId: programme.modules[0]?.id })
    expect(await refused(update('Programme'), { ...programme, input: { modules: [] } })).toMatchObject({
      code: 'IN_USE',
      uses: [{ type: 'Session' }],
    })
    expect(titles(await read(programme.id))).toEqual(['1 Een'])
  })

  test('what is in the trash keeps nothing, and cannot come back to what has gone since', async () => {
    const topic = await api.add.topic({ name: 'Vergeten' })
    const programme = await api.add.programme({ topicIds: [topic.id] })
    await ask(remove('Programme'), { ...programme })
    await ask(remove('Topic'), { ...topic })
    expect(await refused(restore('Programme'), { id: programme.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['topics', 0], code: 'trashed_reference', message: expect.stringContaining('Vergeten') }],
    })
    await ask(restore('Topic'), { id: topic.id })
    await ask(restore('Programme'), { id: programme.id })
  })
})

describe('making a partner a provider', () => {
  test('keeps its id and every link', async () => {
    const partner = await api.add.partner({ name: 'Hogeschool' })
    const parent = await api.add.partner()
    await admin.ask(update('Partner'), { ...partner, input: { parentId: parent.id } })
    const programme = await api.add.programme({ partners: [{ organisationId: partner.id, role: 'CO_PROVIDER' }] })
    const location = await api.add.location({ organisationId: partner.id })
    const person = await api.add.person({ affiliations: [{ organisationId: partner.id }] })
    const edition = await api.add.edition({ hostIds: [partner.id], fundedById: partner.id })
    const provider = await ask<Row>(
      'mutation ($id: ID!) { row: promotePartner(id: $id) { id __typename version name slug parent { id } activities crkboRegistered people { id } locations { id } partnerIn { id } } }',
      { id: partner.id },
    )
    expect(provider).toEqual({
      id: partner.id,
      __typename: 'Provider',
      version: 3,
      name: 'Hogeschool',
      slug: partner.slug,
      parent: { id: parent.id },
      activities: [],
      crkboRegistered: false,
      people: [{ id: person.id }],
      locations: [{ id: location.id }],
      partnerIn: [{ id: programme.id }],
    })
    expect(
      await admin.ask(
        'query ($id: ID!, $edition: ID!) { partner(id: $id) { id } organisation(id: $id) { __typename } edition(id: $edition) { hosts { __typename id } fundedBy { __typename id } } }',
        { id: partner.id, edition: edition.id },
      ),
    ).toEqual({
      partner: null,
      organisation: { __typename: 'Provider' },
      edition: {
        hosts: [{ __typename: 'Provider', id: partner.id }],
        fundedBy: { __typename: 'Provider', id: partner.id },
      },
    })
    await api.add.programme({ providerId: partner.id })
    expect(
      await refused('mutation ($id: ID!) { row: promotePartner(id: $id) { id } }', { id: partner.id }),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('removing for good', () => {
  const Purge =
    'mutation ($type: TrashType!, $id: ID!, $label: String!) { row: purge(type: $type, id: $id, label: $label) }'

  test('takes an administrator, a record in the trash and its own name', async () => {
    const topic = await api.add.topic({ name: 'Weg ermee' })
    expect(await refused(Purge, { type: 'Topic', id: topic.id, label: 'Weg ermee' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    await ask(remove('Topic'), { ...topic })
    expect(await refused(Purge, { type: 'Topic', id: topic.id, label: 'weg' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['label'] }],
    })
    expect(await refused(Purge, { type: 'Programme', id: topic.id, label: 'Weg ermee' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    for (const role of ['contentManager', 'alumniCoordinator', 'analyst'] as const) {
      expect((await api.as(role).run(Purge, { type: 'Topic', id: topic.id, label: 'Weg ermee' })).errors).toMatchObject(
        [{ extensions: { code: 'FORBIDDEN' } }],
      )
    }
    expect(await ask(Purge, { type: 'Topic', id: topic.id, label: ' Weg ermee ' })).toBe(true)
    expect(await refused(restore('Topic'), { id: topic.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused(Purge, { type: 'Topic', id: topic.id, label: 'Weg ermee' })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('waits for what links to it, in the trash or not, and says what that is', async () => {
    const topic = await api.add.topic({ name: 'Gebruikt' })
    const programme = await api.add.programme({ topicIds: [topic.id] })
    await ask(remove('Programme'), { ...programme })
    await ask(remove('Topic'), { ...topic })
    expect(await refused(Purge, { type: 'Topic', id: topic.id, label: 'Gebruikt' })).toMatchObject({
      code: 'IN_USE',
      uses: [{ type: 'Programme', id: programme.id }],
    })
    await ask(Purge, { type: 'Programme', id: programme.id, label: programme.title })
    expect(await ask(Purge, { type: 'Topic', id: topic.id, label: 'Gebruikt' })).toBe(true)
  })

  test('takes the modules of a programme with it', async () => {
    const programme = await programmeWith('Een', 'Twee')
    const { title } = await ask<{ title: string }>(remove('Programme', 'title'), { ...programme })
    expect(await ask(Purge, { type: 'Programme', id: programme.id, label: title })).toBe(true)
    expect(
      await admin.ask(
        'query ($ids: [ID!]!) { modules(filter: { id: { in: $ids }, or: [{ deletedAt: { isNull: true } }, { deletedAt: { isNull: false } }] }) { totalCount } }',
        { ids: programme.modules.map(({ id }) => id) },
      ),
    ).toEqual({ modules: { totalCount: 0 } })
  })

  test('the trash lists what is in it, latest first', async () => {
    const [first, second] = [await api.add.location({ name: 'Eerst' }), await api.add.location({ name: 'Daarna' })]
    await ask(remove('Location'), { ...first })
    await ask(remove('Location'), { ...second })
    expect(
      await admin.ask('{ trash(type: Location, first: 1) { totalCount nodes { type id label deletedBy } } }'),
    ).toEqual({
      trash: {
        totalCount: 2,
        nodes: [{ type: 'Location', id: second.id, label: 'Daarna', deletedBy: expect.any(String) }],
      },
    })
  })
})
