import pg from 'pg'
import { hashOf } from '@aanbod/server/src/auth/token.ts'

/*
 * The data of the measurements: every row is a function of its number, so that two runs, and two machines, ask the same. L
 * is twenty times S. It is loaded by SQL, as nobody wants to wait for 100,000 mutations.
 */

export const scales = { S: 1, L: 20 } as const
export type Scale = keyof typeof scales

/** How many there are of each at S. */
const counts = {
  provider: 20,
  location: 10,
  programme: 500,
  module: 3_000,
  edition: 1_000,
  session: 5_000,
  speaker: 300,
  moduleSpeaker: 6_000,
  meeting: 200,
} as const
type Kind = keyof typeof counts | 'person' | 'contactPoint' | 'user' | 'userSession'

export const countOf = (kind: keyof typeof counts, scale: Scale) => counts[kind] * scales[scale]

/** Two bytes of an id say what kind of row it is of. */
const kinds: Record<Kind, string> = {
  provider: '0001',
  location: '0002',
  programme: '0003',
  module: '0004',
  edition: '0005',
  session: '0006',
  speaker: '0007',
  moduleSpeaker: '0008',
  meeting: '0009',
  person: '000a',
  contactPoint: '000b',
  user: '000c',
  userSession: '000d',
}

/** The id of the row of that kind and number, counted from 1. */
export const idOf = (kind: Kind, number: number) =>
  `01900000-${kinds[kind]}-7000-8000-${number.toString(16).padStart(12, '0')}`

/** The same in SQL, of a number that SQL has. */
const idSql = (kind: Kind, number: string) =>
  `('01900000-${kinds[kind]}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const topics = ['leiderschap', 'verandering', 'veiligheid', 'omgeving', 'digitalisering', 'bestuur', 'inkoop', 'recht']
const forms = ['in de praktijk', 'voor gevorderden', 'bij de overheid', 'in de regio', 'van morgen', 'onder druk']
const families = ['Jansen', 'De Vries', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos', 'Peters', 'Hendriks']
const given = ['Anna', 'Bram', 'Clara', 'Daan', 'Eva', 'Femke', 'Gijs', 'Hanna', 'Imran', 'Jet', 'Koen', 'Lotte']

const pick = (words: readonly string[], number: string) =>
  `(array[${words.map(word => `'${word}'`).join(', ')}])[1 + (${number})::int % ${words.length}]`
const sentence = (number: string) =>
  `'Over ' || ${pick(topics, number)} || ' ' || ${pick(forms, `${number} / 7`)} || ', met veel aandacht voor de eigen vraag van de deelnemers en hun organisatie.'`
/** Days that never come nearer: the answers are the same next year. */
const day = (number: string) => `(date '2024-01-01' + ((${number}) * 7) % 1400)`

const kindsOfProgramme = ['OPLEIDING', 'LEERGANG', 'CURSUS', 'MASTERCLASS', 'WORKSHOP', 'TRAINING']

/** What the measured requests sign in with; the session is as good as one from the sign-in page. */
export const token = 'a-session-of-the-measurements-long-enough-to-be-one'

const stamp = `'2025-06-01T09:00:00Z'`
const signed = (kind: Kind, n = 'n') => `${idSql(kind, n)}, 1, ${stamp}, ${stamp}`

function insertions(scale: Scale): string[] {
  const rows = (kind: keyof typeof counts) => `generate_series(1, ${countOf(kind, scale)}) n`
  const base = 'id, version, created_at, updated_at'
  return [
    `insert into app_user (${base}, name, email, role, active)
      select ${signed('user')}, 'Meting', 'meting@example.org', 'CONTENT_MANAGER', true from generate_series(1, 1) n`,
    `insert into user_session (id, token_hash, user_id, created_at, last_seen_at, expires_at)
      values ('${idOf('userSession', 1)}', '${hashOf(token)}', '${idOf('user', 1)}', now(), now(), now() + interval '14 days')`,
    `insert into organisation (${base}, type, name, abbreviation, slug, is_group, city, activities, site_languages)
      select ${signed('provider')}, 'PROVIDER', 'Academie voor ' || ${pick(topics, 'n')} || ' ' || n, 'A' || n, 'academie-' || n, false, 'Utrecht', '{}', '{}' from ${rows('provider')}`,
    `insert into location (${base}, name, city, time_zone)
      select ${signed('location')}, 'Zaal ' || n, 'Den Haag', 'Europe/Amsterdam' from ${rows('location')}`,
    `insert into person (${base}, given_name, family_name, email, invitable)
      select ${signed('person')}, ${pick(given, 'n')}, ${pick(families, 'n / 12')} || ' ' || n, 'spreker' || n || '@example.org', true from ${rows('speaker')}`,
    `insert into speaker (${base}, person_id, headline)
      select ${signed('speaker')}, ${idSql('person', 'n')}, 'Spreekt over ' || ${pick(topics, 'n')} from ${rows('speaker')}`,
    `insert into programme (${base}, title, subtitle, slug, kind, summary, audience, language, duration_text, award, in_company_available, intake, status, published_at, provider_id)
      select ${signed('programme')}, initcap(substr(${pick(topics, 'n * 5')}, 1, 1)) || substr(${pick(topics, 'n * 5')}, 2) || ' ' || ${pick(forms, 'n / 8')} || ' ' || n,
        'De ' || n || 'e van zijn soort', 'programma-' || n, ${pick(kindsOfProgramme, 'n')}, ${sentence('n')}, 'Wie bij een overheid werkt', 'NL', (n % 9 + 1) || ' dagen', 'CERTIFICATE',
        n % 3 = 0, 'NONE', case when n % 5 = 0 then 'DRAFT' else 'PUBLISHED' end, case when n % 5 = 0 then null else ${stamp}::timestamptz end,
        ${idSql('provider', `1 + (n - 1) % ${countOf('provider', scale)}`)} from ${rows('programme')}`,
    `insert into contact_point (id, position, purpose, email, programme_id)
      select ${idSql('contactPoint', 'n')}, 1, 'GENERAL', 'info' || n || '@example.org', ${idSql('programme', 'n')} from ${rows('programme')}`,
    `insert into module (${base}, programme_id, position, title, description, kind, choice, duration, theme_chosen_by_group)
      select ${signed('module')}, ${idSql('programme', '1 + (n - 1) / 6')}, 1 + (n - 1) % 6, 'Module ' || (1 + (n - 1) % 6) || ': ' || ${pick(topics, 'n')}, ${sentence('n')},
        'CLASS', 'CORE', '1 dag', false from ${rows('module')}`,
    `insert into module_speaker (id, position, speaker_id, role, certainty, module_id)
      select ${idSql('moduleSpeaker', 'n')}, 1 + (n - 1) % 2, ${idSql('speaker', `1 + (n * 7919) % ${countOf('speaker', scale)}`)},
        case when n % 2 = 0 then 'LECTURER' else 'PRACTITIONER' end, 'CONFIRMED', ${idSql('module', '1 + (n - 1) / 2')} from ${rows('moduleSpeaker')}`,
    `insert into edition (${base}, programme_id, number, status, registration, certainty, starts_on, ends_on, location_id, delivery_mode, capacity, price_amount_cents, price_currency, price_vat, price_per, price_certainty)
      select ${signed('edition')}, ${idSql('programme', '1 + (n - 1) / 2')}, 1 + (n - 1) % 2, case when n % 2 = 1 then 'COMPLETED' else 'PLANNED' end, 'OPEN', 'CONFIRMED',
        ${day('n')}::text, (${day('n')} + 60)::text, ${idSql('location', `1 + n % ${countOf('location', scale)}`)}, 'ON_SITE', 12 + n % 20, 50000 + (n % 40) * 2500, 'EUR', 'EXEMPT', 'PARTICIPANT', 'CONFIRMED'
      from ${rows('edition')}`,
    `insert into session (${base}, edition_id, title, kind, delivery_mode, certainty, date, start_time, end_time, overnight)
      select ${signed('session')}, ${idSql('edition', '1 + (n - 1) / 5')}, 'Bijeenkomst ' || (1 + (n - 1) % 5), 'CLASS', 'ON_SITE', 'CONFIRMED',
        (${day('1 + (n - 1) / 5')} + 7 * ((n - 1) % 5))::text, '09:30', '16:30', false from ${rows('session')}`,
    `insert into alumni_meeting (${base}, title, slug, kind, status, publication_status, certainty, language, date)
      select ${signed('meeting')}, 'Alumnidag ' || n, 'alumnidag-' || n, 'MEETING', 'PLANNED', 'PUBLISHED', 'CONFIRMED', 'NL', ${day('n')}::text from ${rows('meeting')}`,
  ]
}

/** Fills a database whose tables are there and empty. */
export async function fill(databaseUrl: string, scale: Scale): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const insertion of insertions(scale)) await client.query(insertion)
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
