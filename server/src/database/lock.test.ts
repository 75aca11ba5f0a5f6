import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { lockDirectory } from './lock.ts'

const directory = mkdtempSync(join(tmpdir(), 'aanbod-lock-'))
const file = join(directory, 'aanbod.lock')
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('a data directory is given to one holder at a time', () => {
  const release = lockDirectory(directory)
  expect(() => lockDirectory(directory)).toThrow(/Another Aanbod/)
  release()
  lockDirectory(directory)()
})

test.runIf(process.platform === 'linux')(
  'a lock whose process number went to another process since is taken over',
  () => {
    lockDirectory(directory)()
    writeFileSync(file, `${process.pid} 1`)
    const release = lockDirectory(directory)
    expect(readFileSync(file, 'utf8')).not.toBe(`${process.pid} 1`)
    release()
  },
)
