import type { EntityMetadata } from '@mikro-orm/core'
import { type AnyClass, fieldsOf } from '../entity.ts'
import type { Compiler } from './compile.ts'
import { checked } from './filter.ts'
import { visibleRows } from './policy.ts'
import { every, OtherText, type Statement } from './sql.ts'

/** A search longer than this is cut: nobody types it, and matching it would only cost. */
const maxSearchLength = 200

export interface Search {
  /** Joins the rows that match to those of the list: each has every word, in itself or in what it is about. */
  join: string
  /** How well a row matches, higher is better. */
  rank: string
}

/**
 * Finds rows by words: by their stem or beginning, as a part of a longer word, and in names with a letter other. Every word
 * has to be found, each anywhere in the record's own text or in that of `searchIn`. The words are looked up one by one, each
 * by an index, and the rows that have all of them are what is left; see docs/query-language.md for what people get to see.
 *
 * @param terms - a table that has `search_terms` of the text already, for several searches in one statement; nothing is
 *   forgiven in longer texts then
 */
export function compileSearch(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  asked: { search?: string | null },
  terms?: string,
): Search | null {
  const text = textOf(compiler.statement, asked)
  if (text === null) return null
  const { statement } = compiler
  const words = terms ?? termsOf(text)
  const looks = [ownWords(compiler, entity), ...wordsOfOthers(compiler, entity, terms !== undefined)].filter(
    look => look !== null,
  )
  const nearby = terms ? null : nearbyWords(compiler, entity)
  const hits = [
    'select n, id, own from hit',
    nearby && `select w.n, r.id, true from w cross join lateral (${nearby}) r where w.n not in (select n from hit)`,
  ].filter(Boolean)
  const ids = statement.define(`with w as materialized (select * from ${words}),
    hit as materialized (select w.n, r.id, r.own from w cross join lateral (${looks.join(' union all ') || nothing}) r)
    select r.id, bool_or(r.own) as own from (${hits.join(' union all ')}) r
    group by r.id having count(distinct r.n) = (select count(*) from w)`)
  const found = statement.alias()
  return {
    join: ` join ${ids} ${found} on ${found}.id = ${alias}.id`,
    rank: rankOf(compiler, entity, alias, found, text, words),
  }
}

/** The placeholder of what somebody typed; null when that was nothing. */
export const textOf = (statement: Statement, asked: { search?: string | null }): string | null =>
  asked.search?.trim() ? statement.take(asked, 'search', 'text', wordsIn) : null

/** The words of a text, each with the ways to look for it. */
export const termsOf = (text: string) => `search_terms(${text})`

const nothing = 'select null::uuid as id, null::boolean as own where false'

function wordsIn(text: string | null | undefined): unknown {
  const wanted = text?.trim().slice(0, maxSearchLength)
  if (!wanted) throw new OtherText()
  return checked(wanted, 'text', ['search'])
}

/** Whether a row has the word `w` in the text that is kept for searching. */
const hasWord = (row: string) =>
  `(${row}.search_text @@ w.query or ${row}.search_words like w.pattern or ${row}.search_near && w.near)`

/** Whether what a row is called has the word `w`; for what has no such text, or whose text the caller may not know. */
const isCalled = (name: string) =>
  `(fold(${name}) like '%' || w.word || '%' or (w.near is not null and word_similarity(w.word, fold(${name})) > 0.55))`

/**
 * The one place that decides what of a row is searched. Of a masked row, which is somebody an analyst knows by a pseudonym
 * only, nothing but that: what is behind it must not be found out by searching.
 */
function wordIn(compiler: Compiler, entity: AnyClass, row: string): string | null {
  if (!compiler.isMasked(row)) return hasSearchText(compiler, entity) ? hasWord(row) : null
  return nameHasWord(compiler, entity, row)
}

function nameHasWord(compiler: Compiler, entity: AnyClass, row: string): string | null {
  const { label } = compiler.readingOf(entity, row)
  return label ? isCalled(label(row)) : null
}

/** Rows with the word in their own text; of those without any, in what they are called. */
function ownWords(compiler: Compiler, entity: AnyClass): string | null {
  const row = compiler.statement.alias()
  const from = compiler.from(entity, row, null)
  const isCalledByOthers = !hasSearchText(compiler, entity) && compiler.readingOf(entity, row).searchIn
  // What it is called is made of the names of others then, in which the word is looked for anyway.
  const has = isCalledByOthers ? null : (wordIn(compiler, entity, row) ?? nameHasWord(compiler, entity, row))
  return has && `select ${row}.id, true as own from ${from} where ${every([...seen(compiler, entity, row), has])}`
}

/** Rows that somebody who is not signed in may know of; nobody else finds out by what is forgiven what there is. */
const seen = (compiler: Compiler, entity: AnyClass, row: string) =>
  compiler.caller === null ? [...compiler.rows(entity, row), compiler.ownersAreThere(entity, row)] : []

/**
 * For each relation that is searched too, rows that have a record there with the word. Over everything, two letters alone
 * find what begins with them and not all that hangs on that: those who type are still typing.
 */
function wordsOfOthers(compiler: Compiler, entity: AnyClass, isOverEverything: boolean): string[] {
  const start = compiler.statement.alias()
  const { searchIn = [], namedBy = [] } = compiler.readingOf(entity, start)
  return searchIn.flatMap(path => {
    const row = compiler.statement.alias()
    const froms = [compiler.from(entity, row, null)]
    const conditions: string[] = []
    const last = path.split('.').reduce(
      (from, relation) => {
        const info = fieldsOf(from.entity).get(relation)
        if (!info) throw new Error(`${from.entity.name} has no ${relation} to search in`)
        const target = info.type() as AnyClass
        const next = compiler.statement.alias()
        if (info.source === 'toOne') {
          froms.push(compiler.from(target, next, { entity: from.entity, alias: from.row, field: relation }))
          conditions.push(compiler.joinToOne(from.entity, from.row, info, next))
          const visible = visibleRows(compiler.caller, target, next)
          if (visible) conditions.push(visible)
        } else {
          const many = compiler.joinToMany(from.entity, from.row, info, next)
          froms.push(many.from)
          conditions.push(many.where)
        }
        return { entity: target, row: next }
      },
      { entity, row },
    )
    if (isOverEverything) conditions.push('length(w.word) > 2 or (select count(*) from w) > 1')
    const has = wordIn(compiler, last.entity, last.row)
    return has
      ? [
          `select ${row}.id, ${namedBy.includes(path)} as own from ${froms.join(', ')} where ${every([...conditions, has])}`,
        ]
      : []
  })
}

/** Rows with a word in their text that is like `w` but for one letter; only looked for when `w` stands nowhere. */
function nearbyWords(compiler: Compiler, entity: AnyClass): string | null {
  const row = compiler.statement.alias()
  const from = compiler.from(entity, row, null)
  if (compiler.isMasked(row) || !hasSearchText(compiler, entity)) return null
  return `select ${row}.id from (select typo_query(w.word) as query where w.near is not null offset 0) q, ${from}
    where ${every([...seen(compiler, entity, row), `${row}.search_text @@ q.query`])}`
}

/**
 * What has the words in its name comes first, then what has them in its summary, then in the rest of its text, and last what
 * has them only in what it is about. Of names those come first that begin with the words, or are most like them.
 */
function rankOf(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  found: string,
  text: string,
  words: string,
): string {
  const { label } = compiler.readingOf(entity, alias)
  const name = label?.(alias)
  const parts = [
    // The words are put together once in a statement, not for each row.
    hasSearchText(compiler, entity) && !compiler.isMasked(alias)
      ? `coalesce(ts_rank('{0.01, 0.05, 0.2, 1}', ${alias}.search_text, (select string_agg(query::text, ' | ')::tsquery from ${words})), 0)`
      : null,
    // The offset keeps PostgreSQL from working out the name for each part of this.
    name
      ? `(select word_similarity(q.words, q.name) + (q.name like q.start)::int + (q.name = q.words)::int
        from (select fold(${name}) as name, (select fold(${text})) as words, (select like_pattern(fold(${text})) || '%') as start offset 0) q)`
      : null,
  ].filter(part => part !== null)
  return parts.length > 0 ? `case when ${found}.own then ${parts.join(' + ')} else 0 end` : '0'
}

const hasSearchText = (compiler: Compiler, entity: AnyClass) =>
  'searchText' in (compiler.metaOf(entity) as EntityMetadata).properties
