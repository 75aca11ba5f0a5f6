import type { EntityMetadata } from '@mikro-orm/core'
import { type AnyClass, fieldsOf } from '../entity.ts'
import type { Compiler } from './compile.ts'
import { checked } from './filter.ts'
import { visibleRows } from './policy.ts'
import { every, OtherText } from './sql.ts'

/** A search longer than this is cut: nobody types it, and matching it would only cost. */
const maxSearchLength = 200

export interface Search {
  /** Rows that match in their own text, in that of the records they hold, or nearly. */
  predicate: string
  /** How well a row matches, higher is better. */
  rank: string
}

/**
 * Dutch full-text search with word stems and folded accents, in the record's own text and in that of `searchIn`. The last
 * word may be half typed; a name may have a typo.
 */
export function compileSearch(
  compiler: Compiler,
  entity: AnyClass,
  alias: string,
  asked: { search?: string | null },
): Search | null {
  if (!asked.search?.trim()) return null
  const bound = compiler.statement.take(asked, 'search', 'text', wordsIn)
  const query = `search_query(${bound})`
  const { label, searchIn } = compiler.readingOf(entity, alias)
  const own = hasSearchText(compiler, entity) ? `${alias}.search_text @@ ${query}` : null
  const name = label ? `fold(${label(alias)})` : null
  const near = name
    ? [
        `${name} like '%' || like_pattern(fold(${bound})) || '%'`,
        `(length(${bound}) > 3 and word_similarity(fold(${bound}), ${name}) > 0.55)`,
      ]
    : []
  const within = (searchIn ?? []).map(relation => {
    const info = fieldsOf(entity).get(relation)
    if (!info) throw new Error(`${entity.name} has no ${relation} to search in`)
    const target = info.type() as AnyClass
    const next = compiler.statement.alias()
    if (info.source === 'toOne') {
      const from = compiler.from(target, next, { entity, alias, field: relation })
      return `exists (select 1 from ${from} where ${every([compiler.joinToOne(entity, alias, info, next), visibleRows(compiler.caller, target, next), `${next}.search_text @@ ${query}`])})`
    }
    const { from, where } = compiler.joinToMany(entity, alias, info, next)
    return `exists (select 1 from ${from} where ${every([where, `${next}.search_text @@ ${query}`])})`
  })
  const ranks = [
    own ? `ts_rank(${alias}.search_text, ${query})` : null,
    name ? `word_similarity(fold(${bound}), ${name})` : null,
    // What starts with the words is meant more often than what has them somewhere.
    name ? `(${name} like like_pattern(fold(${bound})) || '%')::int` : null,
  ].filter(part => part !== null)
  return {
    predicate: [own, ...near, ...within].filter(part => part !== null).join(' or ') || 'false',
    rank: ranks.join(' + ') || '0',
  }
}

function wordsIn(text: string | null | undefined): unknown {
  const wanted = text?.trim().slice(0, maxSearchLength)
  if (!wanted) throw new OtherText()
  return checked(wanted, 'text', ['search'])
}

const hasSearchText = (compiler: Compiler, entity: AnyClass) =>
  'searchText' in (compiler.metaOf(entity) as EntityMetadata).properties
