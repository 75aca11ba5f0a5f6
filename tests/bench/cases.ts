import { countOf, idOf, type Scale } from './dataset.ts'

/*
 * What is measured: the same question to three servers, in words that make their answers look the same. The LIMIT is what
 * PostgreSQL can do when nothing stands between it and the socket: one statement per operation, written by hand.
 */

export const peers = ['aanbod', 'postgraphile', 'limit'] as const
export type Peer = (typeof peers)[number]

type Variables = Record<string, unknown>

/** A statement of the LIMIT, which gives the whole of `data` as text, and how it gets its values from the variables. */
export interface Statement {
  sql: string
  values(variables: Variables): unknown[]
}

export interface Question {
  operationName: string
  aanbod: string
  postgraphile: string | null
  limit: Statement | null
}

export interface Case {
  name: string
  what: string
  questions: Question[]
  /** Sent in turn by each connection; for cases that write, see `write`. */
  variables(scale: Scale): Variables[]
  /** Makes the variables of one write: of the row with that id and version, or the how-manieth new record. */
  write?: {
    kind: 'update' | 'create'
    variables(peer: Peer, row: { id: string; version: number; number: number }): Variables
  }
  /** What a browser says besides. */
  headers?: Record<string, string>
}

const dataOf = (name: string, value: string) => `select json_build_object('${name}', ${value})::text as result`
const one = (columns: string, rest: string) => `(select to_json(r) from (select ${columns} ${rest}) r)`
const many = (columns: string, rest: string) =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} ${rest}) r)`
const partial = (column: string) => `case when ${column} is not null then json_build_object('value', ${column}) end`

/** Every hundredth or so: enough of them that no row stays in a cache of its own. */
const ids = (kind: 'programme' | 'provider', scale: Scale, wanted = 100) => {
  const count = countOf(kind, scale)
  return Array.from({ length: Math.min(wanted, count) }, (_item, index) => ({
    id: idOf(kind, 1 + ((index * 7919) % count)),
  }))
}

const speakersSql = many(
  `ms.role, ${one(`s.id, ${one('pe."given_name" as "givenName", pe."family_name" as "familyName"', 'from person pe where pe.id = s.person_id')} as person`, 'from speaker s where s.id = ms.speaker_id')} as speaker`,
  'from module_speaker ms where ms.module_id = m.id order by ms.position',
)
const programmeOf = (names: Record<'title' | 'provider' | 'modules' | 'speakers', string>) => ({
  aanbod: `query ($id: ID!) { programme(id: $id) { id ${names.title}: title subtitle kind status summary durationText ${names.provider}: provider { id name abbreviation }
    ${names.modules}: modules { id position title kind duration ${names.speakers}: speakers { role speaker { id person { givenName familyName } } } } } }`,
  postgraphile: `query ($id: UUID!) { programme: programmeByRowId(rowId: $id) { id: rowId ${names.title}: title subtitle kind status summary durationText ${names.provider}: organisationByProviderId { id: rowId name abbreviation }
    ${names.modules}: modulesByProgrammeIdList(orderBy: [POSITION_ASC]) { id: rowId position title kind duration ${names.speakers}: moduleSpeakersByModuleIdList(orderBy: [POSITION_ASC]) { role speaker: speakerBySpeakerId { id: rowId person: personByPersonId { givenName familyName } } } } } }`,
  limit: {
    sql: dataOf(
      'programme',
      one(
        `p.id, p.title as "${names.title}", p.subtitle, p.kind, p.status, p.summary, p.duration_text as "durationText",
        ${one('o.id, o.name, o.abbreviation', 'from organisation o where o.id = p.provider_id')} as "${names.provider}",
        ${many(`m.id, m.position, m.title, m.kind, m.duration, ${speakersSql} as "${names.speakers}"`, 'from module m where m.programme_id = p.id and m.deleted_at is null order by m.position')} as "${names.modules}"`,
        'from programme p where p.id = $1 and p.deleted_at is null',
      ),
    ),
    values: ({ id }: Variables) => [id],
  },
})
const named = (document: string, name: string) => document.replace(/^(query|mutation)/, `$1 ${name}`)

const ofProvider = (columns: string) =>
  many(
    columns,
    'from programme p where p.provider_id = $1 and p.deleted_at is null order by fold(p.title), p.id limit 20',
  )
const editionsSql = (columns: string) =>
  many(columns, 'from edition e where e.programme_id = p.id and e.deleted_at is null order by e.number desc, e.id')

const q1: Case = {
  name: 'Q1',
  what: 'a programme with its provider, modules and speakers',
  variables: scale => ids('programme', scale),
  questions: [
    {
      operationName: 'Q1',
      ...programmeOf({ title: 'title', provider: 'provider', modules: 'modules', speakers: 'speakers' }),
    },
  ],
}

const q2: Case = {
  name: 'Q2',
  what: '20 programmes of a provider with their editions',
  variables: scale => ids('provider', scale),
  questions: [
    {
      operationName: 'Q2',
      aanbod: `query ($id: ID!) { programmes(first: 20, filter: { providerId: { eq: $id } }, orderBy: [{ field: TITLE }]) { nodes { id title kind status
        provider { id name abbreviation } editions { id number status startsOn { value } endsOn { value } capacity } } } }`,
      postgraphile: `query ($id: UUID!) { programmes: allProgrammes(first: 20, condition: { providerId: $id }, orderBy: [TITLE_ASC]) { nodes { id: rowId title kind status
        provider: organisationByProviderId { id: rowId name abbreviation } editions: editionsByProgrammeIdList(orderBy: [NUMBER_DESC]) { id: rowId number status startsOn endsOn capacity } } } }`,
      limit: {
        sql: dataOf(
          'programmes',
          `json_build_object('nodes', ${ofProvider(`p.id, p.title, p.kind, p.status, ${one('o.id, o.name, o.abbreviation', 'from organisation o where o.id = p.provider_id')} as provider,
          ${editionsSql(`e.id, e.number, e.status, ${partial('e.starts_on')} as "startsOn", ${partial('e.ends_on')} as "endsOn", e.capacity`)} as editions`)})`,
        ),
        values: ({ id }) => [id],
      },
    },
  ],
}

const q3: Case = {
  name: 'Q3',
  what: 'the same 20 with modules, speakers, editions, sessions',
  variables: scale => ids('provider', scale),
  questions: [
    {
      operationName: 'Q3',
      aanbod: `query ($id: ID!) { programmes(first: 20, filter: { providerId: { eq: $id } }, orderBy: [{ field: TITLE }]) { nodes { id title kind
        modules { id title position speakers { role speaker { id person { givenName familyName } } } }
        editions { id number status sessions { id title date { value } startTime endTime } } } } }`,
      postgraphile: `query ($id: UUID!) { programmes: allProgrammes(first: 20, condition: { providerId: $id }, orderBy: [TITLE_ASC]) { nodes { id: rowId title kind
        modules: modulesByProgrammeIdList(orderBy: [POSITION_ASC]) { id: rowId title position speakers: moduleSpeakersByModuleIdList(orderBy: [POSITION_ASC]) { role speaker: speakerBySpeakerId { id: rowId person: personByPersonId { givenName familyName } } } }
        editions: editionsByProgrammeIdList(orderBy: [NUMBER_DESC]) { id: rowId number status sessions: sessionsByEditionIdList(orderBy: [DATE_ASC, START_TIME_ASC]) { id: rowId title date startTime endTime } } } } }`,
      limit: {
        sql: dataOf(
          'programmes',
          `json_build_object('nodes', ${ofProvider(`p.id, p.title, p.kind,
          ${many(`m.id, m.title, m.position, ${speakersSql} as speakers`, 'from module m where m.programme_id = p.id and m.deleted_at is null order by m.position')} as modules,
          ${editionsSql(`e.id, e.number, e.status, ${many(`s.id, s.title, ${partial('s.date')} as date, s.start_time as "startTime", s.end_time as "endTime"`, 'from session s where s.edition_id = e.id and s.deleted_at is null order by s.date, s.start_time, s.id')} as sessions`)} as editions`)})`,
        ),
        values: ({ id }) => [id],
      },
    },
  ],
}

const sessionColumns = `s.id, s.title, s.kind, ${partial('s.date')} as date, s.start_time as "startTime", s.end_time as "endTime"`

const q4: Case = {
  name: 'Q4',
  what: '10 sessions at offset 3990, and how many there are',
  variables: () => [{}],
  questions: [
    {
      operationName: 'Q4',
      aanbod: `query { sessions(first: 10, offset: 3990) { totalCount nodes { id title kind date { value } startTime endTime } } }`,
      postgraphile: `query { sessions: allSessions(first: 10, offset: 3990, orderBy: [DATE_ASC, START_TIME_ASC]) { totalCount nodes { id: rowId title kind date startTime endTime } } }`,
      limit: {
        sql: dataOf(
          'sessions',
          `json_build_object('totalCount', (select count(*) from session where deleted_at is null), 'nodes', ${many(sessionColumns, 'from session s where s.deleted_at is null order by s.date, s.start_time, s.id limit 10 offset 3990')})`,
        ),
        values: () => [],
      },
    },
  ],
}

const q4Keyset: Case = {
  name: 'Q4k',
  what: 'the same 10 by cursor, not counted',
  variables: () => [{}],
  questions: [
    {
      operationName: 'Q4k',
      aanbod: `query ($after: String) { sessions(first: 10, after: $after) { nodes { id title kind date { value } startTime endTime } } }`,
      postgraphile: null,
      limit: null,
    },
  ],
}

const m1: Case = {
  name: 'M1',
  what: 'a title is changed',
  variables: () => [],
  write: {
    kind: 'update',
    variables: (peer, { id, version, number }) => {
      const title = `Leiderschap voor gevorderden ${number}`
      return peer === 'postgraphile'
        ? { id, patch: { title, version: version + 1, updatedAt: '2026-01-01T00:00:00Z' } }
        : { id, version, input: { title } }
    },
  },
  questions: [
    {
      operationName: 'M1',
      aanbod: `mutation ($id: ID!, $version: Int!, $input: ProgrammePatch!) { updateProgramme(id: $id, version: $version, input: $input) { id version title } }`,
      postgraphile: `mutation ($id: UUID!, $patch: ProgrammePatch!) { updateProgramme: updateProgrammeByRowId(input: { rowId: $id, programmePatch: $patch }) { programme { id: rowId version title } } }`,
      limit: {
        sql: `with w as (update programme set title = $3, version = version + 1, changes = changes || jsonb_build_object('title', version + 1), updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id, version, title) ${dataOf('updateProgramme', '(select to_json(w) from w)')}`,
        values: ({ id, version, input }) => [id, version, (input as { title: string }).title],
      },
    },
  ],
}

/** Records made by a measurement are known by this, and taken away again. */
export const madeTitle = 'Gemaakt door de meting'

const newModules = Array.from({ length: 6 }, (_item, index) => ({
  title: `Module ${index + 1}`,
  description: 'Wat er in de module aan de orde komt.',
  kind: 'CLASS',
  duration: '1 dag',
}))

const m2: Case = {
  name: 'M2',
  what: 'a programme is made, with 6 modules',
  variables: () => [],
  write: {
    kind: 'create',
    variables: (peer, { id, number }) => {
      const programme = {
        title: `${madeTitle} ${number}`,
        kind: 'LEERGANG',
        summary: 'Een nieuw programma.',
        audience: 'Wie bij een overheid werkt',
      }
      const providerId = idOf('provider', 1)
      if (peer !== 'postgraphile') return { input: { ...programme, providerId, modules: newModules } }
      const signed = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' }
      return {
        programme: {
          ...programme,
          ...signed,
          rowId: id,
          providerId,
          slug: `gemaakt-door-de-meting-${number}`,
          language: 'NL',
          award: 'NONE',
          inCompanyAvailable: false,
          intake: 'NONE',
          status: 'DRAFT',
        },
        ...Object.fromEntries(
          newModules.map((module, index) => [
            `module${index + 1}`,
            {
              ...module,
              ...signed,
              rowId: `${id.slice(0, -1)}${index + 1}`,
              programmeId: id,
              position: index + 1,
              choice: 'CORE',
              themeChosenByGroup: false,
            },
          ]),
        ),
      }
    },
  },
  questions: [
    {
      operationName: 'M2',
      aanbod: `mutation ($input: ProgrammeInput!) { createProgramme(input: $input) { id version title modules { position title } } }`,
      // Without a plug-in it makes one row per mutation, in the order they are asked; the last of them reads them all.
      postgraphile: `mutation ($programme: ProgrammeInput!, ${newModules.map((_module, index) => `$module${index + 1}: ModuleInput!`).join(', ')}) {
        programme: createProgramme(input: { programme: $programme }) { clientMutationId }
        ${newModules.map((_module, index) => `m${index + 1}: createModule(input: { module: $module${index + 1} }) { ${index < 5 ? 'clientMutationId' : 'module { programme: programmeByProgrammeId { id: rowId version title modules: modulesByProgrammeIdList(orderBy: [POSITION_ASC]) { position title } } }'} }`).join('\n')} }`,
      limit: {
        sql: `with p as (insert into programme (id, created_at, updated_at, title, slug, kind, summary, audience, language, award, in_company_available, intake, status, provider_id)
            select $1, now(), now(), $2, $3, $4, $5, $6, 'NL', 'NONE', false, 'NONE', 'DRAFT', $7 returning id, version, title),
          m as (insert into module (id, created_at, updated_at, programme_id, position, title, description, kind, choice, duration, theme_chosen_by_group)
            select gen_random_uuid(), now(), now(), $1, n, r.title, r.description, r.kind, 'CORE', r.duration, false
            from rows from (jsonb_to_recordset($8::jsonb) as (title text, description text, kind text, duration text)) with ordinality r (title, description, kind, duration, n)
            returning position, title)
          ${dataOf('createProgramme', one('p.*, (select json_agg(r) from (select position, title from m order by position) r) as modules', 'from p'))}`,
        values: ({ input, id }) => {
          const { title, kind, summary, audience, providerId, modules } = input as Record<string, string>
          const slug = String(title).toLowerCase().replaceAll(' ', '-')
          return [id, title, slug, kind, summary, audience, providerId, JSON.stringify(modules)]
        },
      },
    },
  ],
}

const relations: Case = {
  name: 'F1',
  what: 'programmes by filters over three relations, counted',
  variables: () => ['Jansen', 'De Vries', 'Bakker', 'Visser'].map(name => ({ name, day: '2026-06-01' })),
  questions: [
    {
      operationName: 'F1',
      aanbod: `query ($name: String!, $day: Date!) { programmes(first: 20, orderBy: [{ field: TITLE }], filter: { kind: { in: [LEERGANG, CURSUS] },
        modules: { some: { speakers: { some: { speaker: { person: { familyName: { startsWith: $name } } } } } } }, editions: { some: { startsOn: { gte: $day } } } })
        { totalCount nodes { id title provider { name } } } }`,
      postgraphile: null,
      limit: {
        sql: (() => {
          const where = `p.deleted_at is null and p.kind in ('LEERGANG', 'CURSUS')
            and exists (select 1 from module m where m.programme_id = p.id and m.deleted_at is null and exists (select 1 from module_speaker ms where ms.module_id = m.id
              and exists (select 1 from speaker s where s.id = ms.speaker_id and exists (select 1 from person pe where pe.id = s.person_id and fold(pe.family_name) like fold($1) || '%'))))
            and exists (select 1 from edition e where e.programme_id = p.id and e.deleted_at is null and partial_date_earliest(e.starts_on) >= $2::date)`
          return dataOf(
            'programmes',
            `json_build_object('totalCount', (select count(*) from programme p where ${where}), 'nodes', ${many(`p.id, p.title, ${one('o.name', 'from organisation o where o.id = p.provider_id')} as provider`, `from programme p where ${where} order by fold(p.title), p.id limit 20`)})`,
          )
        })(),
        values: ({ name, day }) => [name, day],
      },
    },
  ],
}

const search: Case = {
  name: 'F2',
  what: 'programmes by words, best first',
  variables: () =>
    ['leiderschap regio', 'digitalisering', 'omgeving praktijk', 'bestuur druk'].map(words => ({ words })),
  questions: [
    {
      operationName: 'F2',
      aanbod: `query ($words: String!) { programmes(first: 20, search: $words) { nodes { id title summary provider { name } } } }`,
      postgraphile: null,
      limit: null,
    },
  ],
}

const distinct: Case = {
  name: 'D50',
  what: '50 different documents in turn, each as Q1',
  variables: scale => ids('programme', scale, 1),
  questions: Array.from({ length: 50 }, (_item, index) => {
    const asked = programmeOf({
      title: `title${index}`,
      provider: `provider${index}`,
      modules: `modules${index}`,
      speakers: `speakers${index}`,
    })
    return { operationName: `D${index}`, ...asked }
  }),
}

const list: Case = {
  name: 'SPA',
  what: 'the list of programmes as the client asks for it, compressed',
  variables: () =>
    [0, 20, 40, 60].map(offset => ({ first: 20, offset, orderBy: [{ field: 'UPDATED_AT', direction: 'DESC' }] })),
  headers: { 'accept-encoding': 'gzip, deflate, br' },
  questions: [
    {
      operationName: 'SPA',
      aanbod: `query ($filter: ProgrammeFilter, $search: String, $orderBy: [ProgrammeOrder!], $first: Int, $offset: Int) {
        programmes(filter: $filter, search: $search, orderBy: $orderBy, first: $first, offset: $offset) { totalCount nodes { id version title subtitle kind status completenessScore updatedAt
          provider { name abbreviation } nextEdition { ...EditionInList } currentEdition { ...EditionInList } editions { id startsOn { value latest } } } } }
        fragment EditionInList on Edition { id number certainty startsOn { value } seatsTaken seatsInIntake capacity minParticipants price { amountCents vat } }`,
      postgraphile: null,
      limit: null,
    },
  ],
}

export const cases: Case[] = [q1, q2, q3, q4, m1, m2, q4Keyset, relations, search, distinct, list].map(each => ({
  ...each,
  questions: each.questions.map(question => ({
    ...question,
    aanbod: named(question.aanbod, question.operationName),
    postgraphile: question.postgraphile && named(question.postgraphile, question.operationName),
  })),
}))

/** The bodies that a peer is sent; the LIMIT gets the GraphQL text too, so that all read requests of one size. */
export function bodiesOf({ questions, variables }: Case, peer: Peer, scale: Scale, extra: Variables = {}): string[] {
  return questions.flatMap(question => variables(scale).map(each => bodyOf(question, peer, { ...each, ...extra })))
}

export const bodyOf = (question: Question, peer: Peer, variables: Variables) =>
  JSON.stringify({
    operationName: question.operationName,
    query: peer === 'postgraphile' ? question.postgraphile : question.aanbod,
    variables,
  })

export const answeredBy = ({ questions }: Case, peer: Peer) => questions.every(question => question[peer] !== null)
