import { defineConfig } from 'vitest/config';

/** Tests of one folder; those that need a database share one genuine server for the run. */
const project = (name: string, include: string[], database: boolean) => ({
  // Vite would take graphql's ESM build while the libraries take the other, and the two refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name,
    include,
    testTimeout: database ? 60_000 : 15_000,
    hookTimeout: 120_000,
    fileParallelism: !database,
    ...(database && { globalSetup: 'tests/support/global-database.ts' }),
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    projects: [
      project('unit', ['tests/unit/**/*.test.ts'], false),
      project('graph', ['tests/graph/**/*.test.ts'], true),
      project('api', ['tests/api/**/*.test.ts', 'tests/docs/**/*.test.ts'], true),
    ],
  },
});
