import { defineConfig } from 'vitest/config';
import { readConfig } from './src/config.ts';

/** Workers of a run, each with a genuine server of its own; a server that was given by its address is one. */
const workers = readConfig().NEO4J_URI === undefined ? 2 : 1;

/** Tests of one folder. */
const project = (name: string, include: string[], database: boolean) => ({
  // Vite would take graphql's ESM build while the libraries take the other, and the two refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name,
    include,
    testTimeout: database ? 60_000 : 15_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: workers,
    globalSetup: 'tests/support/global-database.ts',
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    projects: [
      project('unit', ['tests/unit/**/*.test.ts'], false),
      project('graph', ['tests/graph/**/*.test.ts'], true),
      project('api', ['tests/api/**/*.test.ts', 'tests/docs/**/*.test.ts'], true),
    ],
  },
});
