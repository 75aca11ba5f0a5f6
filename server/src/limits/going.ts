import type { Stop } from '../core/read/run.ts'

/** Of the response of Node. */
interface Raw {
  readonly destroyed: boolean
  readonly writableFinished: boolean
  once(event: 'close', listener: () => void): unknown
  off(event: 'close', listener: () => void): unknown
}

/**
 * Tells whether whoever asked has gone away. A change ends what it began, so that counts from when it is known that this is
 * a question.
 */
export class Going implements Stop {
  matters = false

  constructor(private readonly raw: Raw) {}

  get isAsked(): boolean {
    return this.matters && this.raw.destroyed && !this.raw.writableFinished
  }

  listen(stop: () => void): () => void {
    if (!this.matters) return () => undefined
    const look = () => {
      if (this.isAsked) stop()
    }
    this.raw.once('close', look)
    return () => void this.raw.off('close', look)
  }
}
