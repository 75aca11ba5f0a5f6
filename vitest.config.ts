import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { ClosingLine } from './tests/kit/reporter.ts'

// Two at a time: a file with an embedded database takes some 400 MB, and a small machine has two cores.
const maxWorkers = 2

// Packages that Node loads itself take graphql's CommonJS build, Vite would take the other one, and GraphQL refuses to work
// with types of two builds at once.
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } }

const unit = { maxWorkers, sequence: { groupOrder: 0 } }
const api = { maxWorkers, root: 'tests', include: ['api/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    maxWorkers,
    reporters: ['default', new ClosingLine()],
    teardownTimeout: 30_000,
    // Without one kind of tests the others still run; a run of none at all is a mistake.
    passWithNoTests: false,
    projects: [
      { test: { ...unit, name: 'shared', root: 'shared', include: ['src/**/*.test.ts'] } },
      {
        ...oneGraphql,
        test: {
          ...unit,
          name: 'server',
          root: 'server',
          include: ['src/**/*.test.ts'],
          setupFiles: ['reflect-metadata'], // as the server does before anything else
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: existsSync(join(import.meta.dirname, 'client/vite.config.ts')) ? './client/vite.config.ts' : false,
        root: 'client',
        test: { ...unit, name: 'client', root: 'client', include: ['src/**/*.test.ts'], environment: 'happy-dom' },
      },
      {
        ...oneGraphql,
        test: {
          name: 'kit',
          maxWorkers,
          root: 'tests',
          include: ['kit/**/*.test.ts'],
          globalSetup: 'kit/setup/chromium.ts',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...oneGraphql,
        test: { ...api, name: 'api-embedded', globalSetup: 'kit/setup/embedded.ts', sequence: { groupOrder: 2 } },
      },
      {
        ...oneGraphql,
        test: { ...api, name: 'api-postgres', globalSetup: 'kit/setup/postgres.ts', sequence: { groupOrder: 3 } },
      },
      {
        ...oneGraphql,
        test: {
          name: 'e2e',
          root: 'tests',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['kit/setup/embedded.ts', 'kit/setup/browser.ts'],
          // One browser at a time, so that a page is never slow because of another.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
