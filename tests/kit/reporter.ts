import type { Reporter } from 'vitest/node'

/**
 * Closes a run with the plain line `N passed, N failed`, with `, N skipped` when there are any.
 * A file that can't be loaded and an error outside any test each count as a failure.
 */
export class ClosingLine implements Reporter {
  private counts = { passed: 0, failed: 0, skipped: 0 }

  onInit: Reporter['onInit'] = () => {
    // At exit: nothing can follow it, not even a teardown that complains.
    process.once('exit', code => {
      const { passed, skipped } = this.counts
      const failed = code ? Math.max(1, this.counts.failed) : this.counts.failed
      process.stdout.write(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
    })
  }

  onTestRunEnd: Reporter['onTestRunEnd'] = (modules, unhandledErrors) => {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'pending') counts.failed++
        else counts[state]++
      }
      const broken = module.errors().length + [...module.children.allSuites()].filter(s => s.errors().length).length
      counts.failed += broken
    }
    this.counts = counts
  }
}
