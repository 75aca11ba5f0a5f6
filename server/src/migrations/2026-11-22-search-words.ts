import { Migration } from '@mikro-orm/migrations'

const functions = [
  // The words of a text with each of their letters left out in turn: two words that differ by one letter have one of these
  // in common, and so have two of which one has a letter in another place.
  String.raw`create function typo_words(value text) returns text[] language sql immutable strict parallel safe
  as $$ select array(select case when place = 0 then word else overlay(word placing '' from place for 1) end
    from regexp_split_to_table(value, '[^a-z]+') word, generate_series(0, length(word)) place where length(word) between 4 and 24) $$`,
  // The stems of all words that a word can be with one letter other, as a query: for a word that stands nowhere as it is.
  String.raw`create function typo_query(word text) returns tsquery language sql immutable strict parallel safe
  as $$ select string_agg('''' || stem || '''', ' | ')::tsquery from (
    select distinct unnest(ts_lexize('dutch_stem', form)) as stem from (
      select left(word, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) place
      union all select left(word, place - 1) || substr(word, place + 1, 1) || substr(word, place, 1) || substr(word, place + 2) from generate_series(1, length(word) - 1) place
      union all select left(word, place - 1) || letter || substr(word, place + 1) from generate_series(1, length(word)) place, regexp_split_to_table('abcdefghijklmnopqrstuvwxyz', '') letter
      union all select left(word, place) || letter || substr(word, place + 1) from generate_series(0, length(word)) place, regexp_split_to_table('abcdefghijklmnopqrstuvwxyz', '') letter
    ) forms (form)) stems $$`,
  // What somebody typed, word by word, each with the ways to look for it. The texts are kept by their Dutch stems; those of
  // English words are beginnings of what is kept. Words like "de" and "van" are left out, unless there are no others. A
  // letter by itself is only the beginning of a word when nothing else was typed.
  String.raw`create function search_terms(value text) returns table (n int, word text, query tsquery, pattern text, near text[])
  language sql immutable strict parallel safe rows 2
  as $$ with parts as (
      select part as word, min(place)::int as n from regexp_split_to_table(fold(value), '[^a-z0-9\u0080-\U0010ffff]+') with ordinality split (part, place)
      where part <> '' group by part order by 2 limit 8),
    stemmed as (select p.n, p.word, case when p.word ~ '[0-9]' then array[p.word] else coalesce(ts_lexize('dutch_stem', p.word), array[p.word]) end as stems,
      (select stem from unnest(ts_lexize('english_stem', p.word)) stem where length(stem) > 3) as english from parts p)
    select s.n, s.word,
      (case when cardinality(s.stems) > 0 then '''' || s.stems[1] || '''' || case when length(s.word) > 1 or (select count(*) from stemmed) = 1 then ':*' else '' end
        || coalesce(' | ''' || s.english || ''':*', '') end)::tsquery,
      case when length(s.word) > 2 or cardinality(s.stems) = 0 then '%' || s.word || '%' end,
      case when s.word ~ '^[a-z]{4,24}$' then typo_words(s.word) end
    from stemmed s where cardinality(s.stems) > 0 or not exists (select from stemmed other where cardinality(other.stems) > 0) $$`,
]

/** The columns that each table is searched in; those before the bar are names and titles. */
const searched: Record<string, [names: string[], others: string[]]> = {
  topic: [['name'], []],
  organisation: [
    ['name', 'abbreviation'],
    ['aliases[]', 'city', 'region', 'description'],
  ],
  person: [
    ['given_name', 'infix', 'family_name'],
    ['title_prefix', 'title_suffix', 'biography'],
  ],
  speaker: [['headline'], []],
  consultant: [['headline'], []],
  location: [['name'], ['street', 'city', 'postal_code']],
  programme: [
    ['title', 'subtitle'],
    ['kind_alias', 'tagline', 'summary', 'rationale', 'method', 'audience', 'highlights[]', 'outcomes[]'],
  ],
  module: [
    ['title', 'short_title'],
    ['description', 'questions[]'],
  ],
  edition: [
    ['own_label', 'number::text'],
    ['duration_text', 'cancellation_terms'],
  ],
  session: [['title'], ['room', 'track', 'note']],
  alumni_meeting: [
    ['title', 'theme'],
    ['summary', 'series_name', 'description', 'report'],
  ],
  agenda_item: [['title'], ['format', 'description']],
  assignment: [['title'], ['question', 'client_group_name', 'context', 'approach', 'result', 'deliverable']],
  testimonial: [['quote'], ['position', 'department']],
  enquiry: [
    ['name', 'email'],
    ['organisation', 'remarks', 'notes'],
  ],
  saved_query: [['name'], ['description', 'folder', 'query']],
}

const textOf = (column: string) =>
  column.endsWith('[]') ? `lines_text(${column.slice(0, -2)})` : `coalesce(${column}, '')`
const together = (columns: string[]) => `fold(${columns.map(textOf).join(` || ' ' || `)})`

/** Lets searches find parts of words and forgive typos, by index. */
export class SearchWords extends Migration {
  override up(): void {
    this.addSql('drop function search_query(text)')
    for (const sql of functions) this.addSql(sql)
    // The number of an edition is part of its name.
    this.addSql('alter table "edition" drop column "search_text"')
    this.addSql(
      `alter table "edition" add column "search_text" tsvector generated always as (setweight(to_tsvector('dutch'::regconfig, fold(coalesce(own_label, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(number::text, ''))), 'A') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(duration_text, ''))), 'B') || setweight(to_tsvector('dutch'::regconfig, fold(coalesce(cancellation_terms, ''))), 'C')) stored null`,
    )
    this.addSql('create index "edition_search_text_index" on "edition" using gin ("search_text")')
    for (const [table, [names, others]] of Object.entries(searched)) {
      this.addSql(
        `alter table "${table}" add column "search_words" text generated always as (${together([...names, ...others])}) stored null, add column "search_near" text[] generated always as (typo_words(${together(names)})) stored null`,
      )
      this.addSql(`create index "${table}_search_near_index" on "${table}" using gin ("search_near")`)
      this.addSql(`create index "${table}_search_words_trigrams" on "${table}" using gin ("search_words" gin_trgm_ops)`)
    }
  }
}
