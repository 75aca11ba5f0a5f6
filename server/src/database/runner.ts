import type pg from 'pg'
import type { Runner } from '../core/read/run.ts'
import { StoppedError, TooComplexError } from '../limits/errors.ts'
import type { NamingClient } from './naming-client.ts'

/** PostgreSQL gave a statement up: it took too long, or somebody asked for it. */
const cancelled = '57014'

/**
 * Runs statements on the connections of a pool.
 *
 * @param timeoutSeconds - the `statement_timeout` of the connections, for the message
 */
export function runnerOver(pool: pg.Pool, timeoutSeconds: number): Runner {
  return async (sql, values, asked) => {
    const client = (await pool.connect()) as pg.PoolClient & NamingClient
    let isAskedToStop = false
    const stop = () => {
      isAskedToStop = true
      client.stop()
    }
    if (asked?.isAsked) {
      client.release()
      throw new StoppedError()
    }
    const hearNoMore = asked?.listen(stop)
    try {
      return (await client.query(sql, values)).rows as unknown[]
    } catch (error) {
      if (isAskedToStop) throw new StoppedError()
      if ((error as { code?: string }).code === cancelled)
        throw new TooComplexError({ kind: 'time', estimate: null, limit: timeoutSeconds, heaviest: null })
      throw error
    } finally {
      hearNoMore?.()
      // What was asked to stop may hear it late; the next statement on this connection would be somebody else's.
      client.release(isAskedToStop)
    }
  }
}
