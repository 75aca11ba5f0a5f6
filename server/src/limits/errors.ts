import { excessMessage } from '@aanbod/shared/query-cost/query-cost.locale.ts'
import type { Excess } from '@aanbod/shared/query-cost/query-cost.ts'
import { AppError } from '../core/errors.ts'

/** A query that asks more than the server gives at a time. */
export class TooComplexError extends AppError {
  constructor(excess: Excess) {
    const { kind, estimate, limit, heaviest } = excess
    super('QUERY_TOO_COMPLEX', () => ({ kind, estimate, limit, heaviest }), {
      nl: excessMessage(excess, 'nl'),
      en: excessMessage(excess, 'en'),
    })
  }
}

/** A statement that stopped because whoever asked has gone; nobody is there to read this. */
export class StoppedError extends AppError {
  constructor() {
    super('QUERY_TOO_COMPLEX')
  }
}
