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

  /** What is under way. The response has one listener for all of it: Node takes more than ten for a leak. */
  private readonly stops = new Set<{ stop: () => void }>()
  private readonly look = () => {
    if (this.isAsked) for (const { stop } of this.stops) stop()
  }

  constructor(private readonly raw: Raw) {}

  get isAsked(): boolean {
    return this.matters && this.raw.destroyed && !this.raw.writableFinished
  }

  listen(stop: () => void): () => void {
    if (!this.matters) return () => undefined
    if (this.stops.size === 0) this.raw.once('close', this.look)
    const entry = { stop }
    this.stops.add(entry)
    return () => {
      if (this.stops.delete(entry) && this.stops.size === 0) this.raw.off('close', this.look)
    }
  }
}
