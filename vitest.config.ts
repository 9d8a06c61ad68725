import { defineConfig } from 'vitest/config';
import { readConfig } from './src/config.ts';

/** Workers of a run, each with a genuine server of its own; a server that was given by its address is one. */
const workers = readConfig().NEO4J_URI === undefined ? 2 : 1;

const faults = 'tests/graph/faults/**/*.test.ts';

/**
 * Tests of one folder; those that are `alone` run after all others, with nothing beside them. Files that share what they import
 * change nothing of it: importing is most of the time of tests without a database.
 */
const project = (
  name: string,
  include: string[],
  {
    database,
    alone = false,
    sharesImports = false,
    exclude = [],
  }: { database: boolean; alone?: boolean; sharesImports?: boolean; exclude?: string[] },
) => ({
  // Vite would take graphql's ESM build while the libraries take the other, and the two refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name,
    include,
    exclude,
    isolate: !sharesImports,
    ...(alone && { maxWorkers: 1, sequence: { groupOrder: 1 } }),
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
      project('unit', ['tests/unit/**/*.test.ts'], { database: false, sharesImports: true }),
      project('graph', ['tests/graph/**/*.test.ts'], { database: true, exclude: [faults] }),
      project('api', ['tests/api/**/*.test.ts', 'tests/docs/**/*.test.ts'], { database: true, sharesImports: true }),
      // How soon something is noticed is looked at here, and says nothing where other tests take the processor.
      project('faults', [faults], { database: true, alone: true }),
    ],
  },
});
