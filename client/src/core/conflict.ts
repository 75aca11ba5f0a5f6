import { pick, sameValue } from './values.ts'

/** A field that both sides changed to something else. */
export interface Clash {
  key: string
  base: unknown
  mine: unknown
  theirs: unknown
}

/** Two versions that grew from one, laid side by side. */
export interface Comparison {
  /** A person has to choose. */
  clashes: Clash[]
  /** Changed by one side only, or by both to the same: taken over as they are. */
  merged: { key: string; by: 'mine' | 'theirs'; value: unknown }[]
}

type Values = Record<string, unknown>

/** Lays two versions of a record beside the one they started from. A field that `theirs` does not name is as it was. */
export function compare(base: Values, mine: Values, theirs: Values): Comparison {
  const comparison: Comparison = { clashes: [], merged: [] }
  for (const key of Object.keys(mine)) {
    const theirValue = key in theirs ? theirs[key] : base[key]
    const changedByMe = !sameValue(mine[key], base[key])
    const changedByThem = !sameValue(theirValue, base[key])
    if (changedByMe && changedByThem && !sameValue(mine[key], theirValue)) {
      comparison.clashes.push({ key, base: base[key], mine: mine[key], theirs: theirValue })
    } else if (changedByThem) comparison.merged.push({ key, by: 'theirs', value: theirValue })
    else if (changedByMe) comparison.merged.push({ key, by: 'mine', value: mine[key] })
  }
  return comparison
}

/**
 * What the form holds after the choice: everything that clashed as chosen, everything else merged.
 *
 * @param chosen - a value for every clash
 */
export function settle(mine: Values, comparison: Comparison, chosen: Values): Values {
  const theirs = comparison.merged.filter(field => field.by === 'theirs').map(field => [field.key, field.value])
  return {
    ...mine,
    ...Object.fromEntries(theirs),
    ...pick(
      chosen,
      comparison.clashes.map(clash => clash.key),
    ),
  }
}

/** A piece of text, and whether the other side has it too. */
export interface Piece {
  text: string
  own: boolean
}

/** Marks word by word what one text has that the other has not. Longer texts than 1,500 words are compared as a whole. */
export function markDifferences(text: string, other: string): Piece[] {
  const words = text.split(/(\s+)/).filter(Boolean)
  const others = other.split(/(\s+)/).filter(Boolean)
  if (words.length * others.length > 2_250_000) return [{ text, own: text !== other }]
  const shared = sharedWords(words, others)
  const pieces: Piece[] = []
  for (const [index, word] of words.entries()) {
    // A space between two own words belongs to them, so that a changed phrase is one mark.
    const own = /^\s+$/.test(word)
      ? !shared.has(index - 1) && !shared.has(index + 1) && index > 0 && index < words.length - 1
      : !shared.has(index)
    const last = pieces.at(-1)
    if (last?.own === own) last.text += word
    else pieces.push({ text: word, own })
  }
  return pieces
}

/** Positions in `words` that belong to the longest common subsequence with `others`. */
function sharedWords(words: string[], others: string[]): Set<number> {
  const width = others.length + 1
  const lengths = new Uint32Array((words.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = words.length - 1; row >= 0; row--) {
    for (let column = others.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        words[row] === others[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const shared = new Set<number>()
  for (let row = 0, column = 0; row < words.length && column < others.length;) {
    if (words[row] === others[column]) {
      shared.add(row)
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return shared
}
