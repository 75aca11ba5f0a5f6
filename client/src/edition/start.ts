import type { ResultOf } from '../core/tada.ts'
import type { EditionBefore, EditionRecord } from './edition.queries.ts'

/** What a new edition starts from: its programme, and the edition before it. */
export interface EditionStart {
  programme: NonNullable<ResultOf<typeof EditionBefore>['programme']>
  last: EditionRecord | null
}
