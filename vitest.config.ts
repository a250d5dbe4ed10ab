import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

const inFolders = (ending: string): string[] =>
  ['src', 'access', 'collections', 'dashboards', 'hooks', 'scripts'].map(
    (folder) => `${folder}/**/*${ending}`,
  )

/** Half of the time a test waits for PostgreSQL: two files at once even where there are two cores. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism() - 1))

export default defineConfig({
  // `@/x` is `./x` or, where that does not exist, `./src/x`.
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: inFolders('.test.ts'),
          exclude: ['**/*.int.test.ts', 'node_modules/**'],
          // A slow or busy machine must not fail a right answer.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts', ...inFolders('.int.test.ts')],
          globalSetup: 'tests/support/database.ts',
          setupFiles: ['tests/support/intEnvironment.ts'],
          maxWorkers: WORKERS,
          // Real password hashing and real PostgreSQL: a slow machine must not fail a right answer.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/seededDatabase.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
